// «Datorā uzvārds jau jauns, bet pase vēl vecā: caurlaidi izrakstiet Annai Ozolai», from Anna Kalna: who is called otherwise
// in the header and in the passport is one person, and the pass is made out to the name that comes with it.

import { foldText } from '../../vocabulary.ts'
import type { Findings } from '../findings.ts'
import type { PersonFrame } from '../people/person-frame.ts'
import { around, type Stretch } from '../text/cover.ts'
import { speaksOfPaper } from './name-in-paper.ts'
import { sameName } from './same-name.ts'

/** Whether a name stands behind the pass that is to be made out to it: «caurlaidi izrakstiet Annai Ozolai». */
export function isForPass({ from }: Stretch, { cues, text }: Findings): boolean {
  return around(cues, from - LONGEST_VERB, from).some(
    (c) => c.kind === 'entry' && c.to <= from && /^(?:,? \p{Ll}{2,14}){0,4},? $/u.test(text.slice(c.to, from)),
  )
}

/** Letters of «caurlaidi, lūdzu, izrakstiet uz ». */
const LONGEST_VERB = 50

/** The frames with the writer under the family name that the pass is made out to; null: they have no other. */
export function asOnPass(frames: readonly PersonFrame[], findings: Findings): readonly PersonFrame[] | null {
  const coming = frames.filter((f) => f.role === 'comes')
  const [writer, ...others] = coming.toSorted((a, b) => Number(b.isSender) - Number(a.isSender))
  const formal = others.find((f) => f.code !== null)
  if (!writer?.isSender || !formal || others.some((f) => f.isSender || !sameName(f, formal))) return null
  if (!isUnderOtherFamily(writer, formal, findings)) return null
  return frames.filter((f) => f !== writer).map((f) => (f === formal ? { ...f, isSender: true } : f))
}

/** Whether `formal`, who has the code, is the writer under another family name, as the mail says of their own surname and papers. */
function isUnderOtherFamily(writer: PersonFrame, formal: PersonFrame, findings: Findings): boolean {
  const { cues, ownWords, text, mail } = findings
  if (!writer.givenName || !formal.givenName || !writer.familyName || !formal.familyName) return false
  if (writer.code !== null || formal.code === null || formal.familyName.source !== 'text') return false
  if (foldText(writer.givenName.value) !== foldText(formal.givenName.value)) return false
  if (foldText(writer.familyName.value) === foldText(formal.familyName.value)) return false
  const own = ownWords.lines.filter((l) => l.kind === 'own').map((l) => text.slice(l.from, l.to))
  const ofNames = cues.some((c) => c.kind === 'surname' || c.kind === 'newName')
  const ofOthers = cues.some((c) => c.kind === 'relatives' || c.kind === 'insteadOf' || c.kind === 'takesOff')
  const ofPaper = own.some(speaksOfPaper) || cues.some((c) => c.kind === 'documents')
  return !ofOthers && mail.from.length === 1 && ((ofPaper && ofNames) || isForPass(formal.givenName, findings))
}
