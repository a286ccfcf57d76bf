// «(bija Kalna)», «formerly Hale», «прежняя фамилия»: words right before what holds no longer.

import { everyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'

/** Those words, folded. */
export const FORMER: ReadonlySet<string> = new Set(everyOf(({ words }) => words.was.map(foldForCues)))
