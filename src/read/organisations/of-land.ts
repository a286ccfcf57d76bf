// Lands in the genitive, which behind a body's letters are a part of its name: «МИД Литвы».

import { everyOf } from '../../locales/hearing.ts'
import { firstFrom } from '../text/cover.ts'
import type { Word } from '../text/words.ts'

const OF_LANDS = new Set(everyOf(({ organisations }) => organisations.ofLands ?? []))

/** « Литвы» behind «МИДа», « Латвии» behind «клуб «…»»: of which land a name that ends before `to` is; else ''. */
export function ofLandBehind(text: string, words: readonly Word[], to: number): string {
  const land = words[firstFrom(words, to)]
  const isLand = land?.capital === true && OF_LANDS.has(land.folded) && text.slice(to, land.from) === ' '
  return isLand ? ` ${land.text}` : ''
}
