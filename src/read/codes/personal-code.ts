// The first part of a Latvian personal code (personas kods): six digits, ddmmyy of birth, or, for codes given out
// since 1 July 2017, 32 to 39 and four more digits (Population Register Law). No checksum is promised for either.

/** Whether six digits can be a first part: a real date in 19yy or 20yy, or 3[2-9]dddd. */
export function isPersonalCodePrefix(digits: string): boolean {
  if (/^3[2-9]\d{4}$/.test(digits)) return true
  const match = /^(\d\d)(\d\d)(\d\d)$/.exec(digits)
  if (!match) return false
  const [day, month, year] = match.slice(1).map(Number) as [number, number, number]
  return isRealDate(1900 + year, month, day) || isRealDate(2000 + year, month, day)
}

/** Whether the calendar has that day. */
export function isRealDate(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  // Every month has as many; the calendar is asked of the last days only.
  return day <= 28 || day <= Temporal.PlainYearMonth.from({ year, month }).daysInMonth
}

/** Six digits from a birth date: 12 March 1985 → «120385». */
export function prefixOfBirthDate(year: number, month: number, day: number): string {
  return [day, month, year % 100].map((n) => String(n).padStart(2, '0')).join('')
}
