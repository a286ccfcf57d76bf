// «(bija Kalna)», «formerly Hale», «прежняя фамилия»: words right before what holds no longer.

import { ALL_HEARD } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'

/** Those words, folded. */
export const FORMER: ReadonlySet<string> = new Set(ALL_HEARD.flatMap(([, { words }]) => words.was.map(foldForCues)))
