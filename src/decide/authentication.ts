// What the receiving mail server found out about the sender (Authentication-Results, RFC 8601). Anybody can write
// such a header into a mail; only our own server's is believed, and it is believed only when it says `dmarc=fail`.

import type { Header } from '../vocabulary.ts'

/**
 * Whether DMARC failed by the receiving server's own word.
 *
 * @param headers topmost first
 * @param authservId the name under which the server signs its results; null: the topmost header is taken for its own
 */
export function dmarcFailed(headers: readonly Header[], authservId: string | null): boolean {
  const results = headers.filter((header) => header.name === 'authentication-results').map(({ value }) => value)
  if (authservId === null) return results.slice(0, 1).some((value) => saysFail(statements(value)))
  return results.map(statements).some((parts) => isSignedBy(parts, authservId) && saysFail(parts))
}

/** `mx.example.lv 1`: the name may be followed by a version (RFC 8601 §2.2). */
function isSignedBy(parts: readonly string[], authservId: string): boolean {
  return parts[0]?.split(/\s/)[0]?.toLowerCase() === authservId.toLowerCase()
}

/** `dmarc=fail header.from=example.lv`, `DMARC/1 = fail`. Microsoft leaves the server's name out: any part may say it. */
function saysFail(parts: readonly string[]): boolean {
  return parts.some((part) => /^dmarc(?:\s*\/\s*\d+)?\s*=\s*fail(?:\s|$)/i.test(part))
}

/** The parts between semicolons, without comments; what stands in quotes cannot pass for a part of its own. */
function statements(value: string): string[] {
  let bare = ''
  let depth = 0
  let quoted = false
  for (let i = 0; i < value.length; i++) {
    const char = value[i]!
    if (char === '\\' && (quoted || depth > 0)) i++
    else if (char === '"' && depth === 0) quoted = !quoted
    else if (char === '(' && !quoted) depth++
    else if (char === ')' && depth > 0) depth--
    else if (depth === 0) bare += quoted && /[\s;=]/.test(char) ? '_' : char
  }
  return bare.split(';').map((part) => part.trim())
}
