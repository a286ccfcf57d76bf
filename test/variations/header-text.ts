// The free text of header fields: encoded words (RFC 2047) undone and done again. Addresses, dates and ids are no free
// text and stay as they are, unless the change itself touches them.

import { encode } from './mime.ts'

export interface WordForm {
  readonly charset: string
  readonly encoding: 'B' | 'Q'
}

const freeText = /^(?:from|sender|reply-to|to|cc|subject|thread-topic):/i
const encodedRun = /=\?[^?\s]+\?[bq]\?[^?\s]*\?=(?:\s+=\?[^?\s]+\?[bq]\?[^?\s]*\?=)*/gi
const encodedWord = /=\?([^?*\s]+)(?:\*[^?]*)?\?([bq])\?([^?\s]*)\?=/gi

/**
 * Applies `change` to the text of all fields that hold some, and writes encoded words in the form they had, or in
 * `form`. Null where a field holds raw octets or a word that is not what it says: a damaged header is nobody's to vary.
 */
export function mapHeaderText(
  fields: readonly string[],
  change: (text: string) => string,
  form?: WordForm,
): readonly string[] | null {
  const mapped: string[] = []
  for (const field of fields) {
    if (!freeText.test(field)) {
      mapped.push(field)
      continue
    }
    const changed = mapField(field, change, form)
    if (changed === null) return null
    mapped.push(changed)
  }
  return mapped
}

function mapField(field: string, change: (text: string) => string, form: WordForm | undefined): string | null {
  if (/[^\0-\x7f]/.test(field)) return null
  const name = field.slice(0, field.indexOf(':') + 1)
  const value = field.slice(name.length)
  let damaged = false
  const mapped = between(value, encodedRun, change, (run) => {
    const text = decodeRun(run)
    const first = encodedWord.exec(run)!
    encodedWord.lastIndex = 0
    const own: WordForm = { charset: first[1]!.toLowerCase(), encoding: first[2]!.toUpperCase() as 'B' | 'Q' }
    if (text === null) damaged = true
    return text === null ? run : encodeRun(change(text), form ?? own)
  })
  return damaged || /[^\0-\x7f]/.test(mapped) ? null : name + mapped
}

/** Replaces what stands between matches, and the matches, each in its way. */
function between(
  text: string,
  pattern: RegExp,
  outside: (text: string) => string,
  inside: (text: string) => string,
): string {
  let mapped = ''
  let end = 0
  for (const match of text.matchAll(pattern)) {
    mapped += outside(text.slice(end, match.index)) + inside(match[0])
    end = match.index + match[0].length
  }
  return mapped + outside(text.slice(end))
}

/** White space between encoded words is no text (RFC 2047 §6.2); a letter may be torn between two of them. */
function decodeRun(run: string): string | null {
  const words = [...run.matchAll(encodedWord)]
  const charsets = new Set(words.map(([, charset]) => charset!.toLowerCase()))
  if (charsets.size > 1) return null
  const octets = words.map(([, , encoding, text]) =>
    encoding!.toLowerCase() === 'b'
      ? Buffer.from(text!, 'base64')
      : Buffer.from(
          text!.replaceAll('_', ' ').replace(/=([\dA-F]{2})/gi, (_, hex) => unhex(hex)),
          'latin1',
        ),
  )
  try {
    return new TextDecoder([...charsets][0], { fatal: true }).decode(Buffer.concat(octets))
  } catch {
    return null
  }
}

const unhex = (hex: string) => String.fromCharCode(Number.parseInt(hex, 16))

/** Words of at most 75 octets (RFC 2047 §2), folded, no letter torn; in UTF-8 where the charset lacks a letter. */
function encodeRun(text: string, { charset, encoding }: WordForm): string {
  const written = encode(text, charset) ? charset : 'utf-8'
  const words: string[] = []
  let rest = Array.from(text)
  while (rest.length > 0) {
    let taken = rest.length
    let word = encodeWord(rest.join(''), written, encoding)
    while (word.length > 75) word = encodeWord(rest.slice(0, --taken).join(''), written, encoding)
    words.push(word)
    rest = rest.slice(taken)
  }
  return words.join('\r\n ')
}

function encodeWord(text: string, charset: string, encoding: 'B' | 'Q'): string {
  const octets = encode(text, charset)!
  const body =
    encoding === 'B'
      ? octets.toString('base64')
      : Array.from(octets, (octet) => {
          const letter = String.fromCharCode(octet)
          if (letter === ' ') return '_'
          return /[A-Za-z0-9]/.test(letter) ? letter : `=${octet.toString(16).toUpperCase().padStart(2, '0')}`
        }).join('')
  return `=?${charset}?${encoding}?${body}?=`
}
