// Cues that their neighbours take back: a refusal inside a phrase of coming, a correction that is still to be made, a
// coming to which the writer only calls others, or which is a visit of another kind.

import { around } from './cover.ts'
import { cuesOf, cuesOfAny } from './cues-by-kind.ts'
import type { Cue, CueKind } from './words.ts'

/** Cues in order of their first word, without those that mean nothing beside others. */
export function withoutTakenBack(cues: readonly Cue[]): readonly Cue[] {
  const gone = new Set([
    ...inside(cues, REFUSING, COMING),
    // «sasniegt viņu nevaru», «I can't open the attachment»
    ...inside(cues, REFUSING, UNABLE),
    // «I will drop you a line»
    ...inside(cues, TAKING_OFF, IDIOMS),
    // «I have to withdraw the two participants»
    ...inside(cues, REFUSING, TAKING_OFF),
    // «отзываем делегирование Ивана Козлова»
    ...inside(cues, COMING, TAKING_OFF),
    // «I'll pass it on»
    ...inside(cues, REFUSING, IDIOMS),
    // «let me know if you need anything else»
    ...inside(cues, ASKING, IDIOMS),
    // «takes up your offer»: what is accepted is no advertisement.
    ...inside(cues, ADVERTISING, INVITED),
    // «с благодарностью за сотрудничество»
    ...inside(cues, ADVERTISING, IDIOMS),
    // «How kind of you to include me»
    ...inside(cues, COMING, INVITED),
    // «у нас назначен семинар»
    ...inside(cues, COMING, IDIOMS),
    // «I am from Delna, that is what was lacking»
    ...inside(cues, ASKING, SUPPLYING),
    // «I will let you know who it is»
    ...inside(cues, WAVERING, NAMING),
    // «The rest stands under my name»
    ...inside(cues, AS_PLANNED, IDIOMS),
    // «kāds no mums vārdu prasīs»: who asks to speak promises no name.
    ...inside(cues, LATER, IDIOMS),
    // «my name is spelled out below»
    ...inside(cues, CORRECTING, IDIOMS),
    // «vēl precizējam», «kļūdas pēc»
    ...inside(cues, CORRECTING, MISTAKEN),
    // «has changed his mind»
    ...inside(cues, CORRECTING, REFUSING),
    // «ja ir brīva vieta», «ceturtdien būšu vietā»
    ...inside(cues, REPLACING, SEATS),
    // «uzvārdu vēlāk pateikšu», «whose name I will confirm» leaves open how somebody is called, not whether they come.
    ...beside(cues, 'maybe', 'ownData', (maybe, data) => maybe.from > data.to && maybe.from - data.to < A_PRONOUN),
    // «I wish I could come», «Ann told me I could join»: what is granted or regretted leaves nothing open.
    ...beside(cues, 'maybe', 'regrets', (maybe, regrets) => regrets.from < maybe.from && maybe.from < regrets.to),
    ...beside(cues, 'maybe', 'contact', (maybe, tells) => maybe.from - tells.to > 0 && maybe.from - tells.to < A_THAT),
    // «Aicinām pieteikties», «Jūs varat piedalīties»: others than the writer.
    ...beside(cues, 'iCome', 'invites', (comes, invites) => {
      const gap = comes.from - invites.to
      return (
        gap >= 0 && gap < A_WORD && !cues.some((c) => WRITERS.has(c.kind) && c.from >= invites.from && c.to <= comes.to)
      )
    }),
    // «присутствовать не сможет»: the infinitive of the refusal behind it
    ...beside(cues, 'theyCome', 'staysAway', (comes, away) => {
      const gap = away.from - comes.to
      return gap >= 0 && gap < 3 && cues.some((c) => c.kind === 'toCome' && c.from === comes.from && c.to === comes.to)
    }),
    // «Ann Hale has to be removed» puts no value right.
    ...beside(cues, 'shouldBe', 'takesOff', (must, off) => off.from - must.to === 1),
    ...visits(cues),
    ...passesNotNeeded(cues),
    ...ridesCalledOff(cues),
  ])
  return gone.size === 0 ? cues : cues.filter((c) => !gone.has(c))
}

/** «Nākšu. Caurlaidi man nedrukā, strādāju tepat ēkā»: who comes for the first time, and works in the house. */
function passesNotNeeded(cues: readonly Cue[]): readonly Cue[] {
  if (cuesOf(cues, 'iCome').length === 0 || cuesOfAny(cues, OF_LISTED).length > 0) return []
  const passes = cuesOf(cues, 'entry')
  return cuesOf(cues, 'takesOff').filter((c) => passes.some((p) => c.from <= p.from && p.to <= c.to))
}

/** «I might make it, I might not: the airline has cancelled my flight»: by others, while the writer's coming is still open. */
function ridesCalledOff(cues: readonly Cue[]): readonly Cue[] {
  if (cuesOf(cues, 'rides').length === 0 || cuesOf(cues, 'maybe').length === 0) return []
  return beside(cues, 'takesOff', 'rides', () => true)
}

const OF_LISTED = new Set<CueKind>(['iStay', 'iRegistered', 'before', 'insteadOf', 'afterAll'])
const REFUSING = new Set<CueKind>(['staysAway', 'iStay'])
const WRITERS = new Set<CueKind>(['me', 'myself', 'we'])
const COMING = new Set<CueKind>(['iCome', 'theyCome'])
const UNABLE = new Set<CueKind>(['otherInability'])
const TAKING_OFF = new Set<CueKind>(['takesOff'])
const ASKING = new Set<CueKind>(['asks', 'requests'])
const AS_PLANNED = new Set<CueKind>(['asPlanned'])
const LATER = new Set<CueKind>(['later'])
const IDIOMS = new Set<CueKind>(['idioms'])
const ADVERTISING = new Set<CueKind>(['advertises'])
const INVITED = new Set<CueKind>(['invitation'])
const CORRECTING = new Set<CueKind>(['corrects'])
const REPLACING = new Set<CueKind>(['insteadOf', 'behindReplaced'])
const SEATS = new Set<CueKind>(['seats', 'idioms'])
const SUPPLYING = new Set<CueKind>(['supplements'])
const WAVERING = new Set<CueKind>(['maybe'])
const NAMING = new Set<CueKind>(['namedLater'])
const MISTAKEN = new Set<CueKind>(['byMistake'])

/** «I wouldn't miss it», «nevaru atteikties»: cues of some kinds inside longer phrases of other kinds. */
function inside(cues: readonly Cue[], kinds: ReadonlySet<CueKind>, others: ReadonlySet<CueKind>): readonly Cue[] {
  const inner = cuesOfAny(cues, kinds)
  if (inner.length === 0) return inner
  const outer = cuesOfAny(cues, others)
  return inner.filter(({ from, to }) =>
    around(outer, from, to).some((c) => c.from <= from && to <= c.to && c.to - c.from > to - from),
  )
}

function beside(
  cues: readonly Cue[],
  kind: CueKind,
  other: CueKind,
  isSuch: (cue: Cue, other: Cue) => boolean,
): readonly Cue[] {
  const others = cuesOf(cues, other)
  if (others.length === 0) return others
  return cuesOf(cues, kind).filter((c) => around(others, c.from - A_WORD, c.to + A_WORD).some((o) => isSuch(c, o)))
}

/** «Varu atbraukt un parādīt paraugus», «I could come by to discuss»: to see somebody, or to sell. */
function visits(cues: readonly Cue[]): readonly Cue[] {
  const shows = cuesOf(cues, 'shows')
  if (shows.length === 0) return shows
  const wishes = cuesOf(cues, 'visits')
  return cuesOf(cues, 'iCome').filter(
    (c) =>
      wishes.some((v) => v.from >= c.from && v.from < c.to) &&
      around(shows, c.from - A_CLAUSE, c.to + A_CLAUSE).length > 0,
  )
}

/** Letters from «aicinām» to «piedalīties», with a word between. */
const A_WORD = 20

/** Letters from a word for data to its verb: « I ». */
const A_PRONOUN = 4

/** Letters from «told me» to «I»: « that ». */
const A_THAT = 7

/** Letters from a verb of coming to what is done there: « uz Brīvības bulvāri 36 un ». */
const A_CLAUSE = 60
