// The first part of a Latvian personal code: six digits, ddmmyy of the birth date, or, for codes issued since July
// 2017, 32…39 and four more digits (Law on the Register of Natural Persons). There is no checksum in it to reject by.
// Reading has looked already; nothing goes on the list without a second look.

/** A real date (of any century: the year is only two digits) or a code of the new kind. */
export function isPersonalCodePrefix(digits: string): boolean {
  if (!/^[0-9]{6}$/.test(digits)) return false
  return /^3[2-9]/.test(digits) || isDate(Number(digits.slice(0, 2)), Number(digits.slice(2, 4)), digits.slice(4))
}

/** 29 February is a real date in every leap year; «00» was one in 2000, so only the year's two digits count. */
function isDate(day: number, month: number, twoDigitYear: string): boolean {
  if (day < 1 || month < 1 || month > 12) return false
  const year = 2000 + Number(twoDigitYear)
  return day <= Temporal.PlainYearMonth.from({ year, month }).daysInMonth
}
