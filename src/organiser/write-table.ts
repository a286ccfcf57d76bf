// Rows and columns for a terminal. What people wrote is shown without control characters and marks of direction, with
// which a name could repaint the screen or hide what stands beside it.

/** Lines with aligned columns under their names; columns that are empty throughout are left out. */
export function writeTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const shown = columns.map((_, i) => i).filter((i) => rows.some((row) => row[i] !== ''))
  const lines = [columns, ...rows].map((cells) => shown.map((i) => toPrintable(cells[i]!)))
  const widths = shown.map((_, i) => Math.max(...lines.map((line) => line[i]!.length)))
  const [head, ...body] = lines.map((line) =>
    line
      .map((cell, i) => cell.padEnd(widths[i]!))
      .join('  ')
      .trimEnd(),
  )
  return [head, widths.map((width) => '─'.repeat(width)).join('  '), ...body].map((line) => `${line}\n`).join('')
}

/** The text on one line, without what steers a terminal (control, format and direction characters). */
export function toPrintable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
}
