// Kind «greeting»: another greeting of the same language in place of the one that opens the mail. It must stand on a
// line of its own or before the first sentence, and greet nobody but the organiser: whoever else is greeted may matter.

import { leavesOf, mapTexts, putTogether, takeApart, textOf } from './mime.ts'
import { plainMail, writePlain } from './plain-text.ts'
import type { Random, Sample, Variation } from './variation.ts'
import { choose } from './variation.ts'

/** Each ends as it would on a line of its own; inside a line too. */
const greetings: { readonly [language: string]: readonly string[] } = {
  lv: [
    'Labdien!',
    'Labdien,',
    'Labrīt!',
    'Labvakar!',
    'Sveiki!',
    'Sveicināti!',
    'Sveika, Inese!',
    'Labdien, Inese!',
    'Cienījamā Inese!',
    'Cien. Kuškes kundze!',
    'Labdien, Kuškes kundze!',
    'Augsti godātā Kuškes kundze!',
    'Ļoti cienījamā Kuškes kundze,',
    'Cienījamie kolēģi!',
    'Labdien, kolēģi!',
    'Čau!',
  ],
  en: [
    'Hello,',
    'Hello!',
    'Hi,',
    'Hi Inese,',
    'Good morning,',
    'Good afternoon,',
    'Dear Inese,',
    'Dear Ms Kuške,',
    'Dear Ms. Kuske,',
    'Dear Madam,',
    'Dear Sir or Madam,',
    'Dear colleagues,',
    'To whom it may concern,',
    'Greetings!',
  ],
  ru: [
    'Здравствуйте!',
    'Здравствуйте, Инесе!',
    'Добрый день!',
    'Доброе утро!',
    'Добрый вечер!',
    'Добрый день, Инесе!',
    'Уважаемая Инесе!',
    'Уважаемая госпожа Кушке!',
    'Уважаемые коллеги!',
    'Приветствую!',
  ],
}

// «Labdien!», «Sveika, Inese!», «Cien. I. Kuškes kundze!», «Hello Ms. Kuske,», «Добрый день, Инесе!»
const organiser =
  '(?:[ ,]+(?:Inese|I\\.|Ms\\.?|Mrs\\.?|Kuške|Kuske|Kuškes|kundze|kolēģi|colleagues|Madam|Sir|or|again|Инесе|госпожа|Кушке|коллеги))*'
const openings: { readonly [language: string]: RegExp } = {
  lv: RegExp(
    `^(?:Labdien|Labrīt|Labvakar|Sveiki|Sveika|Sveicināti|Hei|Čau|Cien\\.|Cienījamā|Cienījamie|Dārgā|Augsti godātā|Ļoti cienījamā)${organiser}(?:[!,.]+|$)`,
    'i',
  ),
  en: RegExp(`^(?:Hello|Hi|Good (?:day|morning|afternoon)|Dear)${organiser}(?:[!,.]+|$)`, 'i'),
  ru: RegExp(
    `^(?:Здравствуйте|Добрый (?:день|вечер)|Доброе утро|Приветствую|Уважаем(?:ая|ые))${organiser}(?:[!,.]+|$)`,
    'i',
  ),
}

export function varyGreeting(sample: Sample, random: Random): readonly Variation[] {
  const opening = openings[sample.language]!
  const message = takeApart(sample.source)
  const parts = leavesOf(message)
    .map(textOf)
    .filter((part) => part !== null)
  const found = parts.map(({ mediaType, text }) => findGreeting(text, mediaType === 'text/html', opening))
  const [first] = found
  if (!first || found.some((greeting) => greeting?.text !== first.text)) return []
  const others = greetings[sample.language]!.filter((greeting) => greeting !== first.text)
  return choose(others, 4, random).flatMap((greeting) => {
    const replace = (text: string, isHtml: boolean): string => {
      const { at } = findGreeting(text, isHtml, opening)!
      return text.slice(0, at) + greeting + text.slice(at + first.text.length)
    }
    const how = `«${first.text}» → «${greeting}»`
    const varied = mapTexts(message, (part) => ({ ...part, text: replace(part.text, part.mediaType === 'text/html') }))
    const whole = { how, base: sample.source, source: putTogether(varied) }
    const plain = parts.length > 1 ? plainMail(sample.source) : null
    if (!plain) return [whole]
    const text = replace(plain.part.text, false)
    return [whole, { how: `${how}, plain text`, base: writePlain(plain), source: writePlain(plain, { text }) }]
  })
}

/** The greeting with which the first written line begins, and where. */
function findGreeting(text: string, isHtml: boolean, opening: RegExp): { text: string; at: number } | null {
  const body = isHtml ? /<body\b[^>]*>/i.exec(text) : null
  const from = body ? body.index + body[0].length : 0
  // Of HTML, the first text that is neither in a tag nor in a style sheet.
  const first = isHtml
    ? /^(?:\s|&nbsp;|<!--[\s\S]*?-->|<style\b[\s\S]*?<\/style>|<[^>]*>)*/i.exec(text.slice(from))![0].length
    : /^\s*/.exec(text)![0].length
  const at = from + first
  const line = /^[^<\n]*/.exec(text.slice(at))![0]
  const greeting = opening.exec(line)?.[0].trimEnd()
  const isWhole = greeting === line.trimEnd()
  // «Labdien Edgars raksta» is no greeting; and a line that goes on in the next one would have been broken elsewhere.
  const next = isHtml ? '' : (text.slice(at).split('\n')[1] ?? '')
  return greeting && (isWhole || (/[!,.]$/.test(greeting) && next.trim() === '')) ? { text: greeting, at } : null
}
