// An address as the organiser sees it. Letters of another alphabet can make a stranger's look like a colleague's; so the
// domain is shown as the servers know it, and a name that mixes alphabets says so.
import { domainToASCII } from 'node:url'
import { toPrintable } from './write-table.ts'

/** `anna@еxample.lv` with a Cyrillic е → `anna@xn--xample-2of.lv`. */
export function showAddress(address: string): string {
  const printable = toPrintable(address)
  const at = printable.lastIndexOf('@')
  const local = printable.slice(0, Math.max(at, 0))
  const domain = printable.slice(at + 1)
  const known = at < 0 ? printable : `${local}@${domainToASCII(domain) || domain}`
  return mixesAlphabets(at < 0 ? printable : local) ? `${known} (letters of several alphabets)` : known
}

function mixesAlphabets(text: string): boolean {
  const alphabets = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u]
  return alphabets.filter((alphabet) => alphabet.test(text)).length > 1
}
