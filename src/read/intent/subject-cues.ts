// What the Subject says: searched once, asked by several.

import type { Mail } from '../../vocabulary.ts'
import { onceEach } from '../text/once-each.ts'
import { type Cue, findCues, findWords } from '../text/words.ts'

export const subjectCues: (mail: Mail) => readonly Cue[] = onceEach((mail: Mail) => findCues(findWords(mail.subject)))
