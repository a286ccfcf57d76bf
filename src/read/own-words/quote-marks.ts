// How mail programs show that words are not the sender's own: the line before a quotation, the header of a forwarded
// message, the advertisement of a telephone. One matcher each, over one line (or a line and its continuation).

import { ALL_HEARD } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'

function alternatives(list: readonly string[]): string {
  return list.map((entry) => foldForCues(entry).replace(/[()]/g, '\\$&')).join('|')
}

const words = ALL_HEARD.map(([, locale]) => locale.words)

const HEADER_LABELS = new Set(words.flatMap((w) => w.quoteHeaders.map(foldForCues)))

// «No: Inese Kuške [mailto:…]», «*Sent:* Wednesday …», «От: …», «De : ANSONE Signe», «Kam:\tVelga Mičule/ZM»
const LABEL = /^[\s*]{0,4}([\p{L}][\p{L} -]{0,13})[ *]{0,2}:[*\s]{0,3}/u

/** The label of a message header line («from», «nosutits»), folded; null where the line is none. */
export function headerLabel(folded: string): string | null {
  const label = LABEL.exec(folded)?.[1]?.trim()
  return label && HEADER_LABELS.has(label) ? label : null
}

// «2017. gada 8. novembris 15:24 Inese Kuške <…> rakstīja:», «10.11.2017 12:31, X пишет:», «Citējot Inese Kuške <…>:»
const VERB = new RegExp(`(?<!\\p{L})(?:${alternatives(words.flatMap((w) => w.attributions))}).{0,60}:\\s{0,3}$`, 'u')
// A day, an address, or «Citējot …»: else it is the writer's own sentence («Anna Ozola, LU, 120385. Tālāk raksta kolēģis:»).
const TOLD_OF = new RegExp(`(?<!\\d)\\d{1,4}(?!\\d)|@|^(?:${alternatives(words.flatMap((w) => w.citing))})`, 'u')
// «2017-11-08 16:05 GMT+02:00 Inese Kuške <…>:», «08.11.2017, 15:21, "Inese Kuške" <…>:»
const DATED_ADDRESS = /\d{1,2}[:.]\d{2}.{0,80}@[^\s@]{3,80}[>)\]]{1,2}:\s{0,3}$/u

/** Whether a folded line (at most two joined) announces a quotation. */
export function isAttribution(folded: string): boolean {
  if (folded.length > 300 || !folded.trimEnd().endsWith(':')) return false
  return (VERB.test(folded) && TOLD_OF.test(folded)) || DATED_ADDRESS.test(folded)
}

// «-----Original Message-----», «-------- Sākotnējā vēstule --------», «--- Sākotnējā vēstule ---»
const TITLE = new RegExp(
  `^[\\s*]{0,4}[-_=]{2,20}\\s{0,3}(?:${alternatives(words.flatMap((w) => w.quoteTitles))}).{0,60}$`,
  'u',
)
const BARE_TITLE = new RegExp(
  `^\\s{0,4}(?:${alternatives(words.flatMap((w) => w.quoteTitles))})\\s{0,3}:?\\s{0,3}$`,
  'u',
)

/** «-----Original Message-----» in any language. */
export function isQuoteTitle(folded: string): boolean {
  return TITLE.test(folded) || BARE_TITLE.test(folded)
}

const TAGLINE = new RegExp(`^[\\s*<_-]{0,4}(?:${alternatives(words.flatMap((w) => w.taglines))})(?!\\p{L})`, 'u')

/** «Sent from my iPhone», «Nosūtīts no mana Samsung Galaxy viedtālruņa». */
export function isTagline(folded: string): boolean {
  return folded.length < 160 && TAGLINE.test(folded)
}

const DISCLAIMER = new RegExp(
  `^[\\s*_-]{0,4}(?:${words.flatMap((w) => w.disclaimers.map((d) => foldForCues(d).replace('*', '\\p{L}{0,12}'))).join('|')})`,
  'u',
)

/** The first line of a confidentiality notice or of an appeal to save paper. */
export function startsDisclaimer(folded: string): boolean {
  return DISCLAIMER.test(folded)
}
