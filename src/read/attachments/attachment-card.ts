// A visiting card (vCard, RFC 6350, and its elders 2.1 and 3.0): who has it, their post and their organisation, a line each,
// as they would stand in a signature. Many mail programs hang one on every mail.

import { decodeText } from '../mail/repair-text.ts'

/** Whether an attachment is a card, by its media type or its name. */
export function isCard(mediaType: string, name: string | null): boolean {
  return /^text\/(?:x-)?(?:vcard|directory)$/.test(mediaType) || /\.vcf$/i.test(name ?? '')
}

/** Name, post and organisation of a card, a line each; '' where it has none. */
export function readCard(content: Buffer): string {
  const fields = fieldsOf(content.toString('latin1'))
  const family = fields.get('n')?.[0] ?? ''
  const whole = fields.get('fn')?.[0] || `${fields.get('n')?.[1] ?? ''} ${family}`.trim()
  // What stands behind the organisation are its units.
  return [whole, fields.get('title')?.[0], fields.get('org')?.[0]].filter(Boolean).join('\n')
}

/** «ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Valsts=20kase;Juristi» → org: [«Valsts kase», «Juristi»]; the first of each field. */
function fieldsOf(card: string): ReadonlyMap<string, readonly string[]> {
  const fields = new Map<string, readonly string[]>()
  // A long line goes on in the next behind a space (§3.2), in version 2.1 behind a «=».
  const lines = card
    .replace(/\r?\n[ \t]/g, '')
    .replace(/=\r?\n/g, '')
    .split(/\r?\n/)
  for (const line of lines) {
    const [, label, value] = /^(?:[\w-]{1,20}\.)?([^:]{1,200}):(.{0,500})/.exec(line) ?? []
    const [name, ...parameters] = (label ?? '').toLowerCase().split(';')
    if (!name || value === undefined || fields.has(name)) continue
    const charset = parameters.find((p) => p.startsWith('charset='))?.slice('charset='.length) ?? null
    const octets = parameters.some((p) => p.endsWith('quoted-printable'))
      ? value.replace(/=([\dA-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
      : value
    const { text } = decodeText(Buffer.from(octets, 'latin1'), charset)
    const parts = text.split(/(?<!\\);/).map((part) => part.replace(/\\([,;\\])/g, '$1').trim())
    fields.set(name, parts)
  }
  return fields
}
