// Kind «charset»: the same letters in other octets. The text of the body in UTF-8, windows-1257, iso-8859-13 or UTF-16,
// 8bit, quoted-printable or base64; the header's encoded words in another charset and encoding.

import type { WordForm } from './header-text.ts'
import { mapHeaderText } from './header-text.ts'
import type { Encoding, TextPart } from './mime.ts'
import { encode, mapTexts, putTogether, takeApart } from './mime.ts'
import type { Sample, Variation } from './variation.ts'

const bodies: readonly (readonly [charset: string, encoding: Encoding])[] = [
  ...['utf-8', 'windows-1257', 'iso-8859-13'].flatMap((charset) =>
    (['8bit', 'quoted-printable', 'base64'] as const).map((encoding) => [charset, encoding] as const),
  ),
  // RFC 2781: its octets need base64.
  ['utf-16', 'base64'],
]

const headers: readonly WordForm[] = ['utf-8', 'windows-1257', 'iso-8859-13'].flatMap((charset) => [
  { charset, encoding: 'B' },
  { charset, encoding: 'Q' },
])

export function varyCharset({ source }: Sample): readonly Variation[] {
  const message = takeApart(source)
  const variations: Variation[] = []
  for (const [charset, encoding] of bodies) {
    const changed = mapTexts(message, (part) =>
      encode(part.text, charset) && (part.charset !== charset || part.encoding !== encoding)
        ? { ...part, charset, encoding, text: relabel(part, charset) }
        : null,
    )
    const varied = putTogether(changed)
    if (!varied.equals(source))
      variations.push({ how: `body in ${charset}, ${encoding}`, base: source, source: varied })
  }
  for (const form of headers) {
    const fields = mapHeaderText(message.fields, (text) => text, form)
    const varied = fields && putTogether({ ...message, fields })
    if (!varied || varied.equals(source)) continue
    variations.push({ how: `header in ${form.charset}, ${form.encoding}`, base: source, source: varied })
  }
  return variations
}

/** `<meta … charset=windows-1257">` says what the mail's header says. */
function relabel({ mediaType, text }: TextPart, charset: string): string {
  return mediaType === 'text/html' ? text.replace(/(<meta\b[^>]*charset=["']?)[\w-]+/gi, `$1${charset}`) : text
}
