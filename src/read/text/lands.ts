// The names of all countries in the languages that are heard: people write where they are from, and no country is
// anybody's organisation. The world's own list, so that nobody has to keep one.

import { ALL_HEARD } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'

/** Codes that stand for no country: the European Union, the euro zone, the United Nations, what tests use, the unknown. */
const NO_LAND = new Set(['EU', 'EZ', 'UN', 'XA', 'XB', 'ZZ'])

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const CODES = LETTERS.flatMap((a) => LETTERS.map((b) => a + b)).filter((code) => !NO_LAND.has(code))

/** Languages of guests, who sign in them: «Deutsche Botschaft in Lettland». */
const OF_GUESTS = ['de', 'fr', 'es', 'it', 'pl', 'lt', 'et', 'fi', 'sv', 'nb', 'da', 'nl', 'pt']

/** Folded: «uzbekistan», «dienvidkoreja», «новая зеландия». */
export const LANDS: ReadonlySet<string> = new Set(
  [...ALL_HEARD.map(([language]) => language), ...OF_GUESTS].flatMap((language) => {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
    return CODES.flatMap((code) => names.of(code) ?? []).map(foldForCues)
  }),
)
