// Another comes in the writer's place: «manā vietā nāks …», «instead of me», «mani aizvietos Anna Ozola».

import { isNamed } from '../names/is-named.ts'
import type { Unit } from '../text/units.ts'
import type { Cue } from '../text/words.ts'
import { OTHERS } from './is-others-wish.ts'
import { LONGEST_OBJECT } from './takes-off-me.ts'

/** «manā vietā nāks …», «instead of me», «вместо меня». */
export function isSenderReplaced(units: readonly Unit[]): boolean {
  if (isSentInsteadOfMe(units) || units.some(comesForMe) || units.some(leavesSeat) || units.some(passesOn)) return true
  return units.some((u) =>
    u.cues.some(
      (c) =>
        c.kind === 'insteadOf' &&
        !changesOwnData(u, c) &&
        u.cues.some(
          (m) =>
            !isAnothersOwn(m, u) &&
            // «I'm stepping in for Tom Reed»
            !u.cues.some((o) => o.kind === 'iCome' && o.from === m.from && m.from < c.from && c.from < o.to) &&
            ((m.kind === 'me' &&
              ((c.from - m.to === 1 && !isBeforeAnother(c, u)) ||
                (m.from >= c.to && m.from - c.to <= 4) ||
                (m.from >= c.from && m.to <= c.to))) ||
              // «Manu caurlaidi pārrakstiet uz Zani Mārkalni»
              (m.kind === 'me' &&
                u.cues.some(
                  (o) => o.kind === 'ourThings' && o.from === m.from && o.to > m.to && c.from - o.to === 1,
                )) ||
              (m.kind === 'myself' && isDoneToMe(m, c, u))),
        ),
    ),
  )
}

/** «I must give up my seat, a colleague of mine will have it» */
function leavesSeat({ cues }: Unit): boolean {
  const seat = cues.find((c) => c.kind === 'ourThings' && cues.some((m) => m.kind === 'me' && m.from === c.from))
  const another = seat && cues.find((c) => c.kind === 'unnamed' && c.from > seat.to)
  return (
    another !== undefined &&
    cues.some((c) => c.kind === 'takesOff' && c.from < seat!.to && seat!.from < c.to) &&
    cues.some((c) => (c.kind === 'theyCome' || c.kind === 'insteadOf') && c.from > another.from)
  )
}

/** «Пропуск прошу переписать на Инну Чайковскую»: nobody's before it is the writer's. */
function passesOn({ cues, names }: Unit): boolean {
  const pass = cues.find((c) => PASS.has(c.kind))
  const verb = pass && cues.find((c) => c.kind === 'insteadOf' && c.from > pass.from && c.from - pass.to < A_REQUEST)
  if (!verb || !names.some((n) => n.sure && n.from - verb.to === 1)) return false
  return ![...names.filter((n) => n.sure), ...cues.filter((c) => OF_ANOTHER.has(c.kind))].some((x) => x.to <= verb.from)
}

const PASS = new Set<Cue['kind']>(['onTheList', 'ourThings', 'seats'])
const OF_ANOTHER = new Set<Cue['kind']>(['third', 'themselves', 'others', 'allOfThem', 'posts', 'relatives'])
/** Letters of « прошу ». */
const A_REQUEST = 16

/** «Заявлялась я, Гита Пурмале, а придёт Павел Козинец»: behind «but» another comes for the writer who registered. */
function comesForMe({ cues, names }: Unit): boolean {
  const mine = cues.find((c) => c.kind === 'iRegistered')
  const but = mine && cues.find((c) => c.kind === 'but' && c.from >= mine.to)
  if (!but) return false
  const behind = cues.filter((c) => c.from >= but.to)
  const verb = behind.find((c) => c.kind === 'theyCome')
  return (
    verb !== undefined &&
    behind.every((c) => c.kind !== 'iCome' && c.kind !== 'me' && c.kind !== 'along') &&
    names.some((n) => n.sure && !n.declined && n.from >= but.to && Math.abs(n.from - verb.to) < A_WORD)
  )
}

/** «Nākšu nevis es, bet mana meita Paula Trone»: who declines for another, on a list or not. */
export function comesAndNotMe({ cues, names }: Unit): boolean {
  return (
    cues.some((c) => c.kind === 'notMe') &&
    cues.some((c) => c.kind === 'iCome' || c.kind === 'theyCome' || c.kind === 'willBe') &&
    names.some((n) => n.sure && !n.declined)
  )
}

/** Letters between a verb and its subject. */
const A_WORD = 12

/** «Deputāte Agita Zālīte lūdz sevi aizstāt ar palīdzi»: «sevi» is she. */
function isAnothersOwn({ kind, from }: Cue, { cues, names }: Unit): boolean {
  return (
    (kind === 'myself' || cues.some((c) => c.kind === 'myself' && c.from === from)) &&
    names.some((n) => n.sure && !n.declined && n.to <= from && from - n.to < A_VERB)
  )
}

/** Letters of a verb, with its blanks: « palūdza ». */
const A_VERB = 15

/** «поставьте меня вместо Ивана Петрова»: the object stands behind the preposition. */
function isBeforeAnother({ from, to }: Cue, { cues, names }: Unit): boolean {
  return (
    cues.some((c) => c.kind === 'beforeReplaced' && c.from === from) && names.some((n) => n.sure && n.from - to === 1)
  )
}

/** «I registered last week but cannot come. We will send Ann Hale instead»: of nobody else anything was sent. */
function isSentInsteadOfMe(units: readonly Unit[]): boolean {
  const mine = units.findIndex((u) => u.cues.some((c) => c.kind === 'iRegistered'))
  if (mine < 0 || units[mine]!.names.some(isNamed) || units[mine]!.cues.some((c) => OTHERS.has(c.kind))) return false
  const stays = units.slice(mine, mine + 2).some((u) => u.cues.some((c) => c.kind === 'iStay'))
  const kept =
    stays || units.slice(mine, mine + 2).some((u) => hasBoth(u, 'me', 'elsewhere') || hasBoth(u, 'myself', 'staysAway'))
  return units.slice(mine, mine + 3).some(
    ({ cues, names }) =>
      names.filter(isNamed).length === 1 &&
      (cues.some((c) => c.kind === 'insteadOf') || (kept && isMyDeputy({ cues, names }))) &&
      (stays || cues.some((c) => c.kind === 'theyCome')) &&
      !cues.some((c) => c.kind === 'iCome') &&
      // «send Ann Hale instead of him»
      !cues.some(
        (c) =>
          c.kind === 'themselves' && cues.some((i) => i.kind === 'insteadOf' && c.from - i.to < 6 && i.from <= c.from),
      ),
  )
}

/** «Vakar piesacīju sevi, bet man jāliecina tiesā. Mūs pārstāvēs mans vietnieks Juris Kalns» */
function isMyDeputy({ cues, names }: Pick<Unit, 'cues' | 'names'>): boolean {
  const name = names.find((n) => n.sure && n.familyName !== null && !n.declined)
  const post = name && cues.find((c) => c.kind === 'posts' && c.to <= name.from && name.from - c.to === 1)
  return (
    post !== undefined &&
    cues.some((c) => c.kind === 'me' && post.from - c.to === 1) &&
    cues.some((c) => c.kind === 'theyCome' && c.to <= post.from) &&
    !cues.some((c) => c.kind === 'along' && name!.from - c.to <= A_VERB)
  )
}

function hasBoth({ cues }: Unit, one: Cue['kind'], other: Cue['kind']): boolean {
  return cues.some((c) => c.kind === one) && cues.some((c) => c.kind === other)
}

/** «mani ceturtdien aizvietos Anna Ozola», «меня на встрече заменит …»: between the object and its verb, words of when and where. */
function isDoneToMe(me: Cue, verb: Cue, { cues, names }: Unit): boolean {
  const between = { from: me.to, to: verb.from }
  return (
    cues.some((c) => c.kind === 'behindReplaced' && c.from === verb.from) &&
    between.to > between.from &&
    between.to - between.from < LONGEST_OBJECT &&
    !cues.some((c) => c.from >= between.from && c.to <= between.to && (c.kind === 'but' || c.kind === 'theyCome')) &&
    !names.some((n) => n.sure && n.from >= between.from && n.to <= between.to)
  )
}

/** Letters of « with ». */
const LONGEST_BY = 6

/** «Lūdzu nomainīt manu uzvārdu»: what is put in another's place is a value of the writer's. */
export function changesOwnData(unit: Unit, change: Cue): boolean {
  // «In her stead you'll see me; my code is …»: a person's place is no value.
  if (unit.cues.some((c) => c.kind === 'inTheirPlace' && c.from <= change.from && change.to <= c.to)) return false
  return unit.cues.some(
    (d) =>
      d.kind === 'ownData' &&
      d.from > change.to &&
      unit.cues.some((m) => m.kind === 'me' && m.from > change.to && d.from - m.to === 1) &&
      // «replace my name by hers», «nomainiet manu vārdu sarakstā pret viņas»
      !unit.cues.some(
        (t) =>
          (t.kind === 'themselves' && t.from > d.to && t.from - d.to <= LONGEST_BY) ||
          (t.kind === 'third' && t.from > d.to && t.from - d.to <= LONGEST_OBJECT && isOnList(d, t, unit)),
      ),
  )
}

/** « sarakstā pret », « в списке на »: the list at most stands between what is changed and whose is put there. */
function isOnList(data: Cue, owner: Cue, { cues, names }: Unit): boolean {
  const isBetween = (x: { readonly from: number; readonly to: number }): boolean =>
    x.from >= data.to && x.to <= owner.from
  return (
    cues.some((c) => c.kind === 'registering' && isBetween(c)) &&
    !cues.some((c) => PARTING.has(c.kind) && isBetween(c)) &&
    !names.some((n) => n.sure && isBetween(n))
  )
}

const PARTING = new Set<Cue['kind']>(['but', 'along', 'theyCome', 'iCome', 'codeWords', 'shouldBe', 'isAt'])
