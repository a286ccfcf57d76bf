// CSV (RFC 4180) that Excel opens rightly: UTF-8 with a byte order mark, lines that end in CRLF. What people wrote goes
// into cells, and a cell that begins like a formula would be run by whoever opens the file: an apostrophe disarms it.

/** A whole file: a line of column names, then the rows. */
export function writeCsv(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [columns, ...rows].map((cells) => `${cells.map(writeCell).join(',')}\r\n`)
  return `\uFEFF${lines.join('')}`
}

function writeCell(text: string): string {
  // =1+1, +371…, -1, @SUM, and the tab or line break that hides one
  const harmless = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
