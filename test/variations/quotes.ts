// Kind «quotes»: the invitation below the sender's words as another mail program shows it, or not at all. Where a mail
// quotes something that says more than the invitation (a list, an earlier answer, a colleague's mail), it is left alone.

import { fieldValue, leavesOf, mapTexts, putTogether, takeApart, textOf } from './mime.ts'
import { plainMail, writePlain } from './plain-text.ts'
import type { QuoteStyle } from './quote-styles.ts'
import { quoteStyles } from './quote-styles.ts'
import { isInvitation, splitQuote } from './quoted-text.ts'
import type { Random, Sample, Variation } from './variation.ts'
import { choose } from './variation.ts'

export function varyQuotes(sample: Sample, random: Random): readonly Variation[] {
  // Of mail that has nothing to do with the meeting, a quoted invitation would make another mail.
  if (['automatic', 'other'].includes(sample.intent)) return []
  const to = /<([^<>]+)>|^[^\s<>]+@\S+$/.exec(fieldValue(takeApart(sample.source).fields, 'from'))?.[1] ?? ''
  const styles = choose(quoteStyles, 6, random)
  return [...varyPlain(sample, styles, to), ...varyHtml(sample, styles, to)]
}

function varyPlain({ source, people }: Sample, styles: readonly QuoteStyle[], to: string): readonly Variation[] {
  const plain = plainMail(source)
  if (!plain) return []
  const { own, below } = splitQuote(plain.part.text)
  const names = people.flatMap(({ givenName, familyName }) => [givenName, familyName]).filter((name) => name !== null)
  if (own.trim() === '' || (below !== '' && !isInvitation(below, names))) return []
  const base = writePlain(plain)
  return styles.map(({ name, plain: quote }) => ({
    how: `plain text, ${name}`,
    base,
    source: writePlain(plain, { text: `${own.trimEnd()}\n\n${quote(to)}\n` }),
  }))
}

/** Only mails that quote nothing: to cut a quotation out of HTML would take more than a tiny change. */
function varyHtml({ source }: Sample, styles: readonly QuoteStyle[], to: string): readonly Variation[] {
  const message = takeApart(source)
  const texts = leavesOf(message)
    .map(textOf)
    .filter((part) => part !== null)
  const quotesNothing = texts.every(({ mediaType, text }) =>
    mediaType === 'text/html'
      ? /<\/(?:body|html)>/i.test(text) && !/<blockquote|gmail_quote|divRplyFwdMsg|border-top|kuske@|<hr/i.test(text)
      : splitQuote(text).below === '',
  )
  if (!quotesNothing || !texts.some(({ mediaType }) => mediaType === 'text/html')) return []
  return styles.flatMap(({ name, plain, html }) => {
    if (!html) return []
    const varied = mapTexts(message, (part) => ({
      ...part,
      text:
        part.mediaType === 'text/html'
          ? part.text.replace(/<\/(?:body|html)>/i, (end) => html(to) + end)
          : `${part.text.trimEnd()}\n\n${plain(to)}\n`,
    }))
    return [{ how: `HTML, ${name}`, base: source, source: putTogether(varied) }]
  })
}
