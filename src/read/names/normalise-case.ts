// The letters of a name in their usual size: people shout and whisper, names do neither.

import { everyOf } from '../../locales/hearing.ts'

/** «OSE-FREIMANE» → «Ose-Freimane», «bērziņš» → «Bērziņš», «O'BRIEN» → «O'Brien»; mixed case is the bearer's own. */
export function normaliseCase(name: string): string {
  const language = TURKISH.test(name) ? 'tr' : 'en'
  return name
    .split(' ')
    .map((word) => {
      const shouted = word.length > 1 && word === word.toUpperCase() && !word.includes('.')
      const whispered = word === word.toLowerCase()
      if (!shouted && !whispered) return word
      if (whispered && PARTICLES.has(word)) return word
      return word
        .toLocaleLowerCase(language)
        .replace(/(^|[-'’])(\p{L})/gu, (_, mark: string, letter: string) => mark + letter.toLocaleUpperCase(language))
    })
    .join(' ')
}

/** «YILDIRIM ÇAĞLAR» → «Yıldırım Çağlar»: with these letters the small I has no dot. */
const TURKISH = /[ĞğİıŞş]/u

/** Words inside family names that keep their small letter. */
export const PARTICLES: ReadonlySet<string> = new Set(everyOf(({ words }) => words.particles))
