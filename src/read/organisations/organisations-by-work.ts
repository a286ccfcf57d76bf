// Organisations behind a verb of work: «strādāju Konrad-Adenauer-Stiftung», «I work at Nordlogic», «Ann Hale runs Better
// Streets».

import { HEARD } from '../../locales/hearing.ts'
import { knownGivenNames } from '../names/given-names.ts'
import { around, firstFrom } from '../text/cover.ts'
import { withoutPossessive } from '../text/possessive.ts'
import { ARTICLE } from '../text/small-words.ts'
import type { Cue, Word } from '../text/words.ts'
import { endOfName } from './capital-runs.ts'
import { endBehindCapital } from './end-behind-capital.ts'
import type { OrganisationClaim } from './find-organisations.ts'
import { DECLINED_PLACE, isCommonWord, isDepartment, isHead, isPlaceWord, isTown } from './organisation-words.ts'

/** «strādāju Konrad-Adenauer-Stiftung», «I work at Nordlogic»: capitals behind a verb of work. */
export function* findWorkplaces(
  text: string,
  words: readonly Word[],
  cues: readonly Cue[],
): Generator<OrganisationClaim> {
  for (const cue of cues) {
    if (cue.kind !== 'works') continue
    const i = firstFrom(words, cue.to)
    const first = [words[i], words[i + 1]].find((w) => w?.capital)
    // «es strādāju priekš Gaismas Ceļš»
    const isLed = (at: number): boolean =>
      cues.some((c) => c.kind === 'leads' && c.from === cue.from && c.to === at - 1)
    if (!first || !(/^ (?:\p{L}{1,4} )?$/u.test(text.slice(cue.to, first.from)) || isLed(first.from))) continue
    if (isCommonWord(first.folded) || knownGivenNames(first.text).length > 0) continue
    // «Study Office»: two capitals are a noun, and no verb.
    if (first.from - cue.to === 1 && isHead(first.folded) && /^\p{Lu}/u.test(text.slice(cue.from, cue.to))) continue
    // «pasē esmu Zariņš-Karps», not «esmu no Lattelecom»
    if (first.from === cue.to + 1 && cues.some((c) => c.kind === 'iAm' && c.from === cue.from)) continue
    if (isWhere(first, text, words, cues)) continue
    // A Latvian locative is a place or a declined name, which is read by its head or not at all.
    const k = firstFrom(words, first.from)
    const run = words.slice(k, endOfName(text, words, k) + 1)
    const last = run.at(-1)!
    const undeclined = run.filter((w) => !DECLINED_PLACE.some((ending) => ending.test(w.text)))
    if (undeclined.length === 0) continue
    // «Esmu no Jelgavas»: one word in the genitive is a town.
    if (first === last && HEARD[cue.language].organisations.maybeDeclined?.test(first.text)) continue
    const to = undeclined.at(-1)!.to
    if (isDoneThere(to, text, words, cues)) continue
    // «working from Riga for …», «I work from Tallinn»
    if (first === last && isTown(first.folded)) continue
    // «runs our Riga desk», «strādāju VEF Kultūras pilī»
    const behind = words[firstFrom(words, to)]
    const goesOn = behind !== undefined && text.slice(to, behind.from) === ' '
    const isGenitive = HEARD[cue.language].organisations.maybeDeclined?.test(undeclined.at(-1)!.text) === true
    const isPlace = isGenitive && DECLINED_PLACE.some((ending) => ending.test(behind?.text ?? ''))
    if (goesOn && (isDepartment(behind.folded) || isPlace)) continue
    const isSingle = first === last && !HEARD[cue.language].declines && withoutPossessive(first.text) === null
    const end = isSingle ? endBehindCapital(text, words, k, cues) : to
    if (end !== null)
      yield {
        value: HEARD[cue.language].organisations.fromLed?.(text.slice(first.from, end)) ?? text.slice(first.from, end),
        from: first.from,
        to: end,
        rule: 'organisation.workplace',
        weak: true,
      }
  }
}

/** «I work in Mexico with Red Abierta»: a land before another lead is where somebody works, and not for whom. */
function isWhere({ folded, to }: Word, text: string, words: readonly Word[], cues: readonly Cue[]): boolean {
  if (!isTown(folded) && !isPlaceWord(folded)) return false
  const lead = around(cues, to + 1, to + 2).find((c) => c.kind === 'leads' && c.from === to + 1)
  const behind = lead && words.slice(firstFrom(words, lead.to)).slice(0, 2)
  return behind?.some((w) => w.capital && ARTICLE_ALONE.test(text.slice(lead!.to, w.from))) === true
}

/** «study Public Administration at the University of Latvia»: before another lead stands what somebody does there, and no body; «work for Tilde in Riga» is one. */
function isDoneThere(to: number, text: string, words: readonly Word[], cues: readonly Cue[]): boolean {
  const lead = around(cues, to + 1, to + 2).find((c) => c.kind === 'leads' && c.from === to + 1)
  if (!lead) return false
  const i = firstFrom(words, lead.to)
  const [first, second] = words[i]?.capital ? [words[i], words[i + 1]] : [words[i + 1], words[i + 2]]
  if (!first?.capital || !ARTICLE_ALONE.test(text.slice(lead.to, first.from))) return false
  return !isTown(first.folded) || (second?.capital === true && text.slice(first.to, second.from) === ' ')
}

const ARTICLE_ALONE = new RegExp(`^ ${ARTICLE}$`, 'u')
