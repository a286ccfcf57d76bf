// Short mail that names neither the meeting nor its day: what hardly anybody writes to this address but who answers the
// invitation, be it only data, a refusal, a correction, or a question that guests ask.

import { foldText } from '../../vocabulary.ts'
import type { CodeClaim } from '../codes/find-codes.ts'
import { cuesWithin, type Findings } from '../findings.ts'
import type { People } from '../people/find-people.ts'
import type { PersonFrame, Value } from '../people/person-frame.ts'
import { isBareValue } from '../people/supplied-value.ts'
import type { Unit } from '../text/units.ts'
import type { Cue, CueKind } from '../text/words.ts'
import { correctsSomething } from './changes-something.ts'
import { isAnswer } from './other-matter.ts'
import { subjectCues } from './subject-cues.ts'

/**
 * Somebody's full name with a code, in a short mail that deals with nothing else, is what the invitation asks for. A
 * birth date alone tells less: beside it stands whom they represent, be it nobody, or that they come.
 */
export function givesWhatIsAsked(findings: Findings, frames: readonly PersonFrame[], comes: boolean): boolean {
  const told = frames.filter((f) => f.role === 'comes' && f.givenName && f.familyName && f.code?.value)
  const saysSo =
    comes ||
    cuesWithin(findings, 0, findings.text.length, 'iCome', 'theyCome', 'willBe', 'onTheList', 'nobodys').length > 0
  return (
    countOwn(findings) <= FEW_WORDS &&
    told.some((f) => f.code!.rule !== 'code.birth-date' || f.organisation !== null || saysSo)
  )
}

/** «Vai ēkā ir garderobe?», «будет ли перевод?»: short, and nothing but what guests ask. */
export function asksLikeGuest(findings: Findings, people: People): boolean {
  return (
    countOwn(findings) <= FEW_WORDS &&
    people.units.some(
      (u) =>
        (u.asks || u.cues.some((c) => c.kind === 'asks' || c.kind === 'requests')) &&
        // «Cik cilvēku bija otrdienas lekcijā?»
        !u.cues.some(
          (c) => c.kind === 'otherTime' && u.cues.some((g) => g.kind === 'gathering' && g.from < c.to && g.to > c.from),
        ) &&
        u.cues.some(
          (c) =>
            c.kind === 'arrangements' ||
            // «Могу ли я прийти с грудным ребёнком?»
            (c.kind === 'toCome' && u.asks && u.cues.some((w) => w.kind === 'iWant' && w.from <= c.from)) ||
            // «could you check whether Tom Reed has already sent you his details?»
            // «interesējos, vai Satiksmes ministrijai sarakstā jau ir cilvēks»
            (c.kind === 'listedAlready' && u.organisations.length > 0) ||
            (c.kind === 'listedAlready' && u.names.some((n) => n.sure) && u.cues.some((d) => d.kind === 'ownData')) ||
            // «vai Renārs Podnieks no Labklājības ministrijas ir sarakstā?»
            (c.kind === 'registering' &&
              // «vai no mūsu ministrijas kāds ir sarakstā?»
              (u.names.some((n) => n.sure && n.givenName && n.familyName) ||
                u.cues.some((of) => of.kind === 'leads')) &&
              u.cues.some((is) => is.kind === 'isAt' && c.from - is.to === 1)) ||
            (c.kind === 'animals' && u.cues.some((e) => e.kind === 'toCome' || e.kind === 'entry')) ||
            (c.kind === 'entry' && findings.cues.some((d) => d.kind === 'documents')),
        ),
    )
  )
}

/**
 * Nothing but a person's data, or that the writer stays away («rīt netieku»): who sends that to the address of the
 * invitation, under nobody else's words, answers it. A bare name is anybody's.
 */
export function isBareAnswer(
  findings: Findings,
  frames: readonly PersonFrame[],
  stays: boolean,
  named: boolean,
): boolean {
  const { words, ownWords, names, organisations, codes, cues, besides } = findings
  const own = (at: Value | CodeClaim | null): boolean => at !== null && ownWords.kindAt(at.from) === 'own'
  const isRecord = frames.some(
    ({ role, familyName, code, organisation }) =>
      role === 'comes' && (familyName?.source === 'subject' || (own(familyName) && (own(code) || own(organisation)))),
  )
  const isAnswer = named || (ownWords.below.length === 0 && (isRecord || stays))
  const said = words.filter((w) => ownWords.kindAt(w.from) === 'own')
  const data = [...names, ...organisations, ...codes, ...cues, ...besides]
  const others = said.filter((w) => !data.some((d) => d.from <= w.from && w.to <= d.to))
  return isAnswer && said.length <= 25 && others.length <= OTHER_WORDS
}

/** «Varbūt tikšu, zināšu otrdien»: few words that do not know yet whether the writer comes. */
export function isWavering(findings: Findings, isAnswerToOther: boolean, subject: readonly Cue[]): boolean {
  const { cues, ownWords } = findings
  // «Can I decide on the day, or do I have to be on a list?»
  const asksOfList =
    countOwn(findings) <= FEW_WORDS &&
    cues.some((c) => c.kind === 'thatDay') &&
    cues.some((c) => c.kind === 'registering')
  return (
    (countOwn(findings) <= FEW_WORDS / 2 || asksOfList) &&
    ownWords.below.length === 0 &&
    !isAnswerToOther &&
    cues.some((c) => c.kind === 'maybe') &&
    (cues.some((c) => COMING.has(c.kind)) || subject.some((c) => WHETHER.has(c.kind)))
  )
}

const COMING = new Set<CueKind>(['iCome', 'comesBare', 'toCome', 'iStay', 'sends', 'theyCome'])
/** «Thursday??», «coming?», «perhaps» */
const WHETHER = new Set<CueKind>([...COMING, 'thatDay', 'maybe', 'meeting', 'invitation', 'registering'])

/** «Aizmirsu norādīt organizāciju: Delna»: few words that supply what we ask for. */
export function suppliesOwn(findings: Findings, people: People): boolean {
  return (
    countOwn(findings) <= FEW_WORDS / 2 &&
    findings.ownWords.below.length === 0 &&
    findings.cues.some(
      (s) =>
        s.kind === 'supplements' &&
        (findings.cues.some((d) => isSuppliedBy(s, d)) ||
          isOrganisationSupplied(s, people.units) ||
          // «in answer to your question: I was born on 12 March 1985»
          findings.codes.some((c) => c.from >= s.to && c.from - s.to < 2 * A_CLAUSE)),
    ) &&
    (isBareValue(people, findings) || findings.codes.length > 0)
  )
}

/** «Delna.» under «Re: Organizācija?»: hardly more than the value that somebody asked for. */
export function answersForValue(findings: Findings): boolean {
  const { mail, ownWords } = findings
  return (
    isAnswer(mail.subject) &&
    subjectCues(mail).some((c) => c.kind === 'ownData') &&
    ownWords.below.every((b) => b.ours) &&
    countOwn(findings) <= A_VALUE
  )
}

/** «Re: снова код»: «Я же его уже диктовала! Ладно: родилась 7 октября 1955 года»: under a subject of the code, whoever gives theirs, however they grumble. */
export function answersForCode(findings: Findings, frames: readonly PersonFrame[]): boolean {
  return (
    subjectCues(findings.mail).some((c) => c.kind === 'codeWords') &&
    findings.ownWords.below.every((b) => b.ours) &&
    countOwn(findings) <= FEW_WORDS &&
    frames.some((f) => f.role === 'comes' && f.familyName && f.code?.value)
  )
}

/** «Kodu pa e-pastu nesūtīšu, parādīšu pasi»: few words about the code that we ask for. */
export function withholdsCode(findings: Findings): boolean {
  const { cues, ownWords } = findings
  return (
    countOwn(findings) <= FEW_WORDS / 2 &&
    ownWords.below.length === 0 &&
    cues.some(
      (r) =>
        (r.kind === 'refusesCode' || r.kind === 'noCode') &&
        cues.some((c) => c.kind === 'codeWords' && Math.abs(c.from - r.from) < A_CLAUSE),
    )
  )
}

function isSuppliedBy({ to }: Cue, { kind, from }: Cue): boolean {
  return kind === 'ownData' && from >= to && from - to < A_CLAUSE
}

/** «aizmirsu pielikt, ka pārstāvu Datu asociāciju», «I represent Delna, I had left it out» */
function isOrganisationSupplied({ from, to }: Cue, units: readonly Unit[]): boolean {
  const unit = units.find((u) => u.from <= from && to <= u.to)
  return unit?.organisations.some((o) => Math.max(o.from - to, from - o.to) < 2 * A_CLAUSE) ?? false
}

/** Words of a value, and of a name below it. */
const A_VALUE = 12

/** Letters from «I forgot» to what: « norādīt pārstāvēto ». */
const A_CLAUSE = 30

/** «Vakar pieteicu Annu Ozolu. Viņa nevarēs»: few words that take back what was sent of somebody. */
export function takesBack(findings: Findings, frames: readonly PersonFrame[]): boolean {
  const has = (kind: CueKind): boolean => findings.cues.some((c) => c.kind === kind)
  const gone = frames.filter((f) => f.role === 'stays' && f.givenName && f.familyName)
  // «ne Anna Ozola, ne Juris Kalns neieradīsies»
  const areTold = gone.length > 1 || has('before') || has('onTheList') || has('takesOff')
  return gone.length > 0 && countOwn(findings) <= FEW_WORDS && areTold
}

/** «Labojums: organizācija jāmaina, tagad …»: few words that put right what the list holds of somebody. */
export function putsRight(findings: Findings, { units }: People, subject: readonly Cue[]): boolean {
  const { cues, ownWords, text, mail, names } = findings
  const announced = subject.some((c) => c.kind === 'corrects' || c.kind === 'surname')
  // «По документам я Анна-Мария Зубкова, а не Анна»
  const writer = foldText(mail.from[0]?.name ?? '').split(' ')
  const ofWriter =
    cues.some((c) => c.kind === 'ownData' || c.kind === 'surname' || c.kind === 'leaves') ||
    names.some(
      (n) =>
        n.sure && n.familyName !== null && writer.includes(foldText(n.familyName)) && ownWords.kindAt(n.from) === 'own',
    )
  // «My name on your list»: under a subject of the list more words are needed.
  const ofList = subject.some((c) => c.kind === 'onTheList' || c.kind === 'registering')
  return (
    countOwn(findings) <= (ofList ? FEW_WORDS : FEW_WORDS / 2) &&
    ownWords.below.length === 0 &&
    (announced || ofWriter) &&
    correctsSomething(units, text) &&
    units.some((u) => u.names.some((n) => (n.sure || announced) && n.familyName !== null) || u.organisations.length > 0)
  )
}

/** A record is told with hardly a word that is neither data nor about coming. */
const OTHER_WORDS = 5

/** As many as somebody writes who only answers, or only asks. */
const FEW_WORDS = 70

export function isShort(findings: Findings): boolean {
  return countOwn(findings) <= 25
}

export function countOwn({ words, ownWords }: Findings): number {
  return words.filter((w) => ownWords.kindAt(w.from) === 'own').length
}
