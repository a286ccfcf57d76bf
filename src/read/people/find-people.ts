// From findings to people: tables and forms first, since they speak for themselves, then codes and their owners, then
// the sentences that name somebody without a code, last the writer.

import { bindCodes, type Owner } from '../codes/bind-codes.ts'
import { giveToLabelled } from '../codes/code-of-form.ts'
import type { CodeClaim } from '../codes/find-codes.ts'
import { isLeftWithoutCode } from '../codes/left-without-code.ts'
import { isSomebodys } from '../codes/somebodys-code.ts'
import type { Findings } from '../findings.ts'
import { asksForPlace } from '../intent/asks-for-place.ts'
import { asWritten } from '../names/as-written.ts'
import type { Sender } from '../names/display-name.ts'
import { asInPassport } from '../names/formal-name.ts'
import { isFormerSelf } from '../names/former-self.ts'
import { isNamed } from '../names/is-named.ts'
import { isWrongSpelling } from '../names/is-wrong-spelling.ts'
import type { NameClaim } from '../names/name-claim.ts'
import { findNewFamilyNames, frameOfRenamed, isInForm, withoutRenamed } from '../names/new-family-names.ts'
import { withoutNickname } from '../names/nicknames.ts'
import { isNobodysName } from '../names/nobodys-name.ts'
import { sameName } from '../names/same-name.ts'
import {
  asSigned,
  completeFromSender,
  isSendersName,
  renameSender,
  signsOff,
  splitAsSigned,
} from '../names/senders-name.ts'
import { tellsMe } from '../names/tells-me.ts'
import { bindOrganisations } from '../organisations/bind-organisations.ts'
import { bindOrganisationsToldApart } from '../organisations/organisations-told-apart.ts'
import { readForms } from '../rows/read-forms.ts'
import { readTables } from '../rows/read-tables.ts'
import { asTheRowSays } from '../rows/row-says.ts'
import type { Likelihoods } from '../second-opinion/likelihoods.ts'
import { coverOf } from '../text/cover.ts'
import { cutUnits, type Unit } from '../text/units.ts'
import type { CueKind } from '../text/words.ts'
import { doubtAlternatives } from './alternatives.ts'
import { letsTellOfStaying } from './asked-to-tell.ts'
import { comesBesideNamed } from './comes-beside.ts'
import { withCorrectedFamily } from './corrected-family.ts'
import { isCounted } from './counted-in-full.ts'
import { findNotNamed } from './counted-not-named.ts'
import { familyAloneReplaced } from './family-alone-replaced.ts'
import { familiesTakenOff } from './family-alone-taken-off.ts'
import { frameOfOwner, framesOfSender, senderFrame } from './frame-of-owner.ts'
import { frameOfWriter } from './frame-of-writer.ts'
import { goesWithData } from './goes-with-data.ts'
import { isAnothersChief } from './is-anothers-chief.ts'
import { isContact } from './is-contact.ts'
import { isGone } from './is-gone.ts'
import { isInAnotherTown, isKeptAway } from './is-kept-away.ts'
import { isOnProgramme } from './is-on-programme.ts'
import { isReplacedByPronoun } from './is-replaced.ts'
import { isSenderReplaced } from './is-sender-replaced.ts'
import { isSubstitution } from './is-substitution.ts'
import { isSuperseded } from './is-superseded.ts'
import { isTakenBack } from './is-taken-back.ts'
import { isOnlyHost } from './is-writers-host.ts'
import { lacksCode } from './lacks-code.ts'
import { findLeftOver } from './left-over.ts'
import { findIntroduced } from './listed-people.ts'
import { completeFromMentions, findFullMention } from './named-in-full.ts'
import { staysWithWriter } from './neither-the-writer.ts'
import { partsTillThen } from './parts-till-then.ts'
import { EMPTY_FRAME, type PersonFrame, type Value, valuesOfName } from './person-frame.ts'
import { isLed, roleOf } from './roles.ts'
import { whatTheSenderSays } from './sender-says.ts'
import { namesAnother, sendsNobody } from './sends-nobody.ts'
import { standsInForPost } from './stands-in-for-post.ts'
import { staysAsListed } from './stays-as-listed.ts'
import { staysLikewise } from './stays-likewise.ts'
import { surelyCome } from './surely-come.ts'
import { namesWhoIsTakenOff, takesOffMe } from './takes-off-me.ts'
import { findTurnedDown } from './turned-down.ts'

export interface People {
  readonly frames: readonly PersonFrame[]
  readonly units: readonly Unit[]
  /** An organisation behind a label of its own: «institūcija ir TM». */
  readonly organisation: Value | null
  /** Whether the writer comes: by their own word, by a code that is theirs, or not said. */
  readonly senderComes: boolean
  readonly senderStays: boolean
  /** Somebody takes another's place, or a value is put right. */
  readonly substitutes: boolean
  /** Somebody has another family name than before. */
  readonly renames: boolean
  /** Named by the writer, who does not say what of them. */
  readonly unsaid: readonly NameClaim[]
  /** They stand in a mail that the writer only passes on. */
  readonly passedOn: boolean
}

/** Everybody that the findings speak of; `likely` tells who comes where no sentence says so. */
export function findPeople(found: Findings, written: Sender, likely: Likelihoods | null = null): People {
  const findings = { ...found, names: found.names.map((name) => asWritten(name, written, found)) }
  const tables = readTables(findings, written)
  const entered = readForms(findings, tables.covered)
  const filled = { ...entered, frames: entered.frames.map((f) => splitAsSigned(f, written)) }
  const renamed = findNewFamilyNames(findings, tables.covered).filter((r) => !isInForm(r, filled.frames))
  const forms = withoutRenamed(filled, renamed)
  const sender = withoutNickname(renameSender(written, [...tables.frames, ...forms.frames], findings), findings)
  const covered = [...tables.covered, ...forms.covered]
  const units = cutUnits(findings, covered)
  const read = coverOf(covered)
  // «Это Гита Рейнфельде. Моя фамилия в паспорте Рейнфелде»: the writer, as they were called before
  const isFormer = (name: NameClaim): boolean =>
    (sender !== written && sameName(valuesOfName(name), written) && !sameName(valuesOfName(name), sender)) ||
    isFormerSelf(name, sender, findings)
  const isPerson = (name: NameClaim): boolean =>
    !read.holds(name) &&
    !isFormer(name) &&
    !isWrongSpelling(name, units, sender, findings.text) &&
    !isContact(name, units, findings) &&
    !isAnothersChief(name, findings) &&
    !isNobodysName(name, findings) &&
    !isOnProgramme(name, units, findings) &&
    !tellsMe(name, units, findings) &&
    (name.sure || !isLed(name, findings))
  const fullMention = findFullMention(units)
  const canOwn = (name: NameClaim): boolean => {
    if (!isPerson(name) || isOnlyHost(name, units, findings) || isGone(name, units, findings)) return false
    // «like Petter»: of the Petter Lund who was called back.
    const inFull = fullMention(name)
    return !inFull || !isGone(inFull, units, findings)
  }
  const owners = bindCodes(units, findings, sender, canOwn)
  const listed = tables.frames.length > 0 || forms.frames.length > 0 || owners.size > 0

  const labelled = giveToLabelled(forms.frames, owners, units)
  const frames: PersonFrame[] = [...tables.frames.map((f) => asTheRowSays(f, findings)), ...labelled]
  const owned = new Map<Owner, CodeClaim[]>()
  for (const [code, owner] of owners)
    if (!labelled.some((f) => f.code === code)) owned.set(owner, [...(owned.get(owner) ?? []), code])
  const isSomeones = owned.get('sender')?.length === 1 && isSomebodys(owned.get('sender')![0]!, units, findings)
  for (const [owner, codes] of owned)
    if (owner === 'sender') frames.push(...framesOfSender(codes, isSomeones, sender, units, findings))
    else if (owner !== 'nobody') frames.push(frameOfOwner(owner, codes, sender, units, findings))

  const introduced = findIntroduced(units, findings)
  const turnedDown = findTurnedDown(units, findings)
  let senderComes = owned.has('sender') && !isSomeones
  let senderStays = false
  let sendsNone = false
  let substitutes = tables.frames.some((f) => f.role === 'stays')
  const unsaid: NameClaim[] = []
  const spokenOf: NameClaim[] = []
  for (const { bearer, family } of renamed) frames.push(frameOfRenamed(bearer, family))
  for (const [i, unit] of units.entries()) {
    for (const name of unit.names) {
      if (owned.has(name) || !isPerson(name)) continue
      const replaced = familyAloneReplaced(name, unit, findings)
      if (replaced) frames.push(replaced)
      if (!isNamed(name)) continue
      if (renamed.some(({ bearer, family }) => bearer === name || family.from === name.from)) continue
      if (findings.ownWords.kindAt(name.from) === 'signature' && !turnedDown.has(unit)) continue
      const goes = turnedDown.has(unit) || TAKEN_OFF.some((isTaken) => isTaken(name, unit, units, findings))
      const alone = goes ? 'stays' : roleOf(name, unit, findings, { listed, introduced: introduced.has(unit) })
      const said = alone !== 'comes' && alone !== 'stays' && isCounted(name, units, i, findings) ? 'comes' : alone
      const mayCome = said === 'comes' || said === 'unsaid'
      const isLeft = mayCome && listed && !introduced.has(unit) && isLeftWithoutCode(name, units, i, findings)
      const open = isLeft ? 'mentioned' : said
      const isOpen = open === 'unsaid' || open === 'mentioned'
      const role = isOpen && listed && lacksCode(name, units, i, findings) ? 'comes' : open
      if (role === 'unsaid') unsaid.push(name)
      if (role === 'unsaid' || role === 'mentioned') spokenOf.push(name)
      if (role === 'unsaid' || role === 'mentioned' || (role === 'stays' && signsOff(name, sender, findings))) continue
      frames.push({ ...EMPTY_FRAME, ...valuesOfName(name), from: name.from, to: name.to, role })
    }
    frames.push(...familiesTakenOff(unit, findings, sender))
    const told = whatTheSenderSays(unit, findings)
    senderComes ||= told === 'comes' || asksForPlace(units, i, findings) || comesBesideNamed(unit, findings)
    if (told === 'stays' && sendsNobody(unit, findings)) sendsNone = true
    else senderStays ||= told === 'stays'
    // «Nāks Juris Kalns, 120385. Mani no saraksta varat dzēst.»
    const andOthers = unit.names.some(isNamed) || frames.some((f) => !f.isSender && f.role !== 'mentioned')
    if (takesOffMe(unit, findings) && andOthers && !namesWhoIsTakenOff(unit, findings))
      frames.push(senderFrame(sender, 'stays', null))
    substitutes ||= isSubstitution(unit, findings) && !standsInForPost(unit, units, findings)
  }
  senderStays ||= sendsNone && !frames.some((f) => f.role === 'stays') && !namesAnother(units, sender, findings)
  // «Diemžēl esmu Briselē. Vai prezentācijas būs pieejamas?»
  const asksToCome = units.some((u) => u.asks && !u.cues.some((c) => OF_ABSENT.has(c.kind)))
  if (!senderComes && !frames.some((f) => f.role === 'comes') && !asksToCome) {
    senderStays ||= units.some((u) => isKeptAway(u) || isInAnotherTown(u, findings))
    senderComes ||= !senderStays && frames.length === 0 && partsTillThen(units, findings)
  }
  const over = senderStays || isSenderReplaced(units) ? null : findLeftOver(spokenOf, frames, units, sender, findings)
  if (over) frames.push(over)
  substitutes ||= over !== null
  const left = !senderComes && !senderStays && frames.length === 0 && likely ? surelyCome(unsaid, likely) : null
  senderComes ||= left?.length === 0
  for (const name of left ?? [])
    frames.push({ ...EMPTY_FRAME, ...valuesOfName(name), from: name.from, to: name.to, role: 'comes' })
  const writer = senderComes && !staysAsListed(frames, units) ? frameOfWriter(frames, sender, units, findings) : null
  if (writer) frames.push(writer)
  // The writer's name under «manā vietā nāks …» is a signature, whatever stands beside it.
  const goes = senderStays || isSenderReplaced(units)
  const goesWith = frames.filter((f) => f.role === 'comes').length === 1 && goesWithData(units, findings)
  const isOff = (f: PersonFrame): boolean =>
    [...turnedDown].some((u) => u.from <= f.from && f.from < u.to) ||
    (goesWith && f.code !== null && (f.isSender || sender.familyName === null || isSendersName(f, sender)))
  const spoken = frames.map((f) =>
    goes && f.code === null && f.role === 'comes' && isSendersName(f, sender)
      ? { ...f, role: 'mentioned' as const }
      : isOff(f)
        ? { ...f, role: 'stays' as const }
        : f,
  )
  const completed = spoken.map((frame) =>
    completeFromMentions(completeFromSender(asSigned(frame, sender), sender, spoken.length === 1), findings),
  )
  const named = doubtAlternatives(asInPassport(completed, units, findings), sender, findings)
  const withUnnamed = [...withCorrectedFamily(named, units, findings), ...findNotNamed(units, named, findings)]
  const grouped = bindOrganisationsToldApart(withUnnamed, units, findings, sender)
  const fallback = [forms.organisation, sender.organisation]
  const organised = bindOrganisations(grouped, units, findings, fallback, forms.alone ? forms.organisation : null)
  // Who had another family name is on the list under it.
  const renames = renamed.some(({ bearer, corrects }) => corrects || bearer.familyName !== null)
  const { organisation } = forms
  return {
    frames: organised,
    units,
    organisation,
    senderComes,
    senderStays,
    substitutes,
    renames,
    unsaid,
    passedOn: false,
  }
}

type Test = (name: NameClaim, unit: Unit, units: readonly Unit[], findings: Findings) => boolean

/** By whichever sentence somebody is taken off, or stays away with others. */
const TAKEN_OFF: readonly Test[] = [
  isReplacedByPronoun,
  isTakenBack,
  isSuperseded,
  staysLikewise,
  staysWithWriter,
  (name, unit, _, { text }) => letsTellOfStaying(name, unit, text),
]

/** What is asked by who is not there: mail, and what is left of the meeting. */
const OF_ABSENT = new Set<CueKind>(['correspondence', 'materials'])
