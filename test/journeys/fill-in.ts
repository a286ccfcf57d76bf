// Puts our real Message-IDs and the words of our real replies into a message that answers them: `{{reply:k}}`,
// `{{quote:k}}` and `{{html:k}}` (README.md), in raw bytes.

import type { Reply } from './check-journey.ts'

const PLACEHOLDER = /\{\{(?:reply|quote|html):(\d+)\}\}/g

/** Which of our replies a message refers to, counted from 1. */
export function repliesIn(template: Buffer): number[] {
  return [...template.toString('latin1').matchAll(PLACEHOLDER)].map(([, k]) => Number(k))
}

export function fillIn(template: Buffer, replies: readonly Reply[]): Buffer {
  const reply = (k: string) => replies[Number(k) - 1]!.parsed
  const text = template
    .toString('latin1')
    .replace(/\{\{reply:(\d+)\}\}/g, (_, k) => bare(reply(k).messageId))
    .replace(/^\{\{quote:(\d+)\}\}\r?$/gm, (_, k, at: number, whole: string) => {
      const lines = (reply(k).text ?? '').trimEnd().split(/\r?\n/)
      // Under an attribution («… rakstīja:») lines are marked, under a header block («No: … Tēma: …») they are not.
      const mark = isAttribution(whole.slice(0, at)) ? '> ' : ''
      return octets(lines.map((line) => `${mark}${line}\r`).join('\n'))
    })
    .replace(/\{\{html:(\d+)\}\}/g, (_, k) => octets(bodyOf(reply(k).html || '').replace(/\r?\n/g, '\r\n')))
  return Buffer.from(text, 'latin1')
}

function isAttribution(above: string): boolean {
  return /:\s*$/.test(above.trimEnd())
}

/** What a mail program takes over of an HTML mail that it quotes. */
function bodyOf(html: string): string {
  return html.slice(html.indexOf('>', html.indexOf('<body')) + 1, html.indexOf('</body>'))
}

function octets(text: string): string {
  return Buffer.from(text).toString('latin1')
}

function bare(messageId: string | undefined): string {
  return (messageId ?? '').replace(/^<|>$/g, '')
}
