// «who is in Spain till Tuesday», «līdz trešdienai ir atvaļinājumā», «will not be back before Wednesday night»: whoever is
// away until a day of the week before the meeting's is not kept from it.

import { ALL_HEARD, anyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import type { Cue, CueKind } from './words.ts'

/** The cues without absences that are over when the meeting is; `weekday`: of the meeting, 1 for Monday. */
export function withoutEarlierAbsences(cues: readonly Cue[], folded: string, weekday: number): readonly Cue[] {
  const isEarlier = (clause: string): boolean => {
    const day = LAST_DAY.exec(clause)?.[1]
    return day !== undefined && WEEKDAYS.findIndex((stems) => stems.some((s) => day.startsWith(s))) + 1 < weekday
  }
  const isOver = ({ kind, from, to }: Cue): boolean =>
    AWAY.has(kind) &&
    (isEarlier(BEHIND.exec(folded.slice(to, to + A_CLAUSE))![0]) ||
      isEarlier(BEFORE.exec(folded.slice(Math.max(0, from - A_CLAUSE), from))![0]))
  return cues.filter((cue) => !isOver(cue))
}

const AWAY = new Set<CueKind>(['isAway', 'elsewhere', 'staysAway', 'iStay'])

/** Letters of a clause on either side; «away from Monday to Wednesday and cannot come» are two. */
const A_CLAUSE = 60
const AND = anyOf(({ organisations }) => organisations.and.map(foldForCues))
const BEHIND = new RegExp(`^(?:(?! (?:${AND}) )[^,.;:!?()\n])*`, 'u')
const BEFORE = new RegExp(`(?:(?! (?:${AND}) )[^,.;:!?()\n])*$`, 'u')

/** The stems of Monday to Sunday in all languages: «monday», «pirmdien», «понедельник». */
const WEEKDAYS = Array.from({ length: 7 }, (_, i) =>
  ALL_HEARD.map(([language, { declines }]) => {
    const name = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(
      Date.UTC(2017, 10, 13 + i),
    )
    return foldForCues(declines ? name.slice(0, -1) : name)
  }),
)

/** « till |», « līdz |», « до |», as alternatives: before the day that an absence ends. */
export const ENDS_ABSENCE = anyOf(({ words }) => words.endsAbsence.map(foldForCues))

const LAST_DAY = new RegExp(
  `(?<!\\p{L})(?:${ENDS_ABSENCE}) (?:[\\p{L}\\d.]{1,12} ){0,2}((?:${WEEKDAYS.flat().join('|')})\\p{L}{0,4})`,
  'u',
)
