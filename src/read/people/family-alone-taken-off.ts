// «Pls cancel Liepa and Hale», «Lūdzu atcelt Liepu un Kalnu», «Отмените Белову и Котова»: whoever a request takes off by the
// family name alone. That no given name stands beside is how colleagues speak; the verb tells that these are people.

import { anyOf, HEARD } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import type { Findings } from '../findings.ts'
import type { Sender } from '../names/display-name.ts'
import type { NameClaim } from '../names/name-claim.ts'
import type { Stretch } from '../text/cover.ts'
import { PLEASE } from '../text/small-words.ts'
import type { Unit } from '../text/units.ts'
import type { Cue } from '../text/words.ts'
import { EMPTY_FRAME, type PersonFrame, type Value } from './person-frame.ts'

/** Those whom a sentence takes off by their family names; empty where its object may be anything else. */
export function familiesTakenOff(unit: Unit, findings: Findings, sender: Sender): readonly PersonFrame[] {
  if (unit.asks || unit.names.some((n) => n.sure) || unit.codes.length > 0) return []
  if (unit.cues.some((c) => c.kind === 'maybe' || c.kind === 'negates' || c.kind === 'insteadOf')) return []
  for (const verb of unit.cues.filter((c) => c.kind === 'takesOff')) {
    const run = objectOf(verb, unit, findings)
    const families = run.map((name) => familyOf(name, verb, findings, sender))
    const isOfPeople =
      run.length > 1 ||
      unit.cues.some((c) => c.kind === 'third' || c.kind === 'themselves') ||
      families.some((family) => isOf(sender, family))
    if (run.length > 0 && isOfPeople && families.every((family) => family !== null))
      return run.map((name, i) => frameOf(name, families[i]!, sender))
  }
  return []
}

/** Capitalised words right behind the verb, or right before «off», each joined to the next. */
function objectOf(verb: Cue, { names, organisations }: Unit, { folded, text }: Findings): readonly NameClaim[] {
  const single = names.filter(
    (n) =>
      n.rule === 'name.single' &&
      n.familyName !== null &&
      /^\p{Lu}\p{Ll}/u.test(text.slice(n.from, n.to)) &&
      !organisations.some((o) => !o.weak && o.from < n.to && n.from < o.to),
  )
  const runs = single.reduce<NameClaim[][]>((all, name) => {
    const last = all.at(-1)
    if (last && JOINS.test(folded.slice(last.at(-1)!.to, name.from))) last.push(name)
    else all.push([name])
    return all
  }, [])
  const isObject = (run: readonly NameClaim[]): boolean => {
    const [from, to] = [run[0]!.from, run.at(-1)!.to]
    const isBehind = from >= verb.to && BEHIND.test(text.slice(verb.to, from).replace(POLITELY, ' ')) && ends(to, text)
    const isInside = from >= verb.from && to <= verb.to
    // «take Demir and Koch off the list», «Liepu un Kalnu izņemiet», not «Kindly delete her»
    const isBefore =
      verb.from - to === 1 && (HEARD[verb.language].declines || text.slice(verb.from, verb.from + 4) === 'off ')
    return isBehind || isInside || isBefore
  }
  return runs.find(isObject) ?? []
}

/** « Mr. » between the verb and the name. */
const BEHIND = /^ (?:\p{L}{1,4}\. ?)?$/u
const POLITELY = new RegExp(`^,? ${PLEASE},? `, 'iu')
const JOINS = new RegExp(
  `^(?:, |,? (?:${anyOf(({ organisations }) => organisations.and.map(foldForCues))}) )(?:mr\\.? |ms\\.? |mrs\\.? )?$`,
  'u',
)

/** Nothing goes on to say that the last word is of something else: «cancel Teams meeting». */
function ends(to: number, text: string): boolean {
  return /^(?:[.,;:!?)–—]|\s*$|\s*\n| \p{Ll}{1,4}(?!\p{L})| \p{Ll}{4}\p{L}* )/u.test(text.slice(to, to + 30))
}

/** The family name in the nominative; the writer's where it can be theirs; null: it can be none. */
function familyOf(name: NameClaim, { language }: Cue, { text }: Findings, sender: Sender): string | null {
  const { undeclineFamilyName, couldBeNominative, declines } = HEARD[language]
  const written = text.slice(name.from, name.to)
  if (!declines) return name.familyName
  const told = (['male', 'female'] as const).flatMap((gender) =>
    undeclineFamilyName(written, 'accusative', gender).filter((form) => couldBeNominative(form, gender)),
  )
  return told.find((form) => isOf(sender, form)) ?? told[0] ?? null
}

function isOf({ familyName }: Sender, family: string | null): boolean {
  return familyName !== null && family !== null && foldForCues(familyName.value) === foldForCues(family)
}

function frameOf({ from, to }: Stretch, family: string, sender: Sender): PersonFrame {
  const value: Value = { value: family, source: 'text', from, to, rule: 'name.family-alone' }
  const isSender = isOf(sender, family)
  return {
    ...EMPTY_FRAME,
    givenName: isSender ? sender.givenName : null,
    familyName: value,
    ...{ from, to, role: 'stays', isSender },
  }
}
