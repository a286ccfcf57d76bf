// What a mail puts right that tells no more than the correction: whose value it is, and the new one.

import type { Findings } from '../findings.ts'
import { deniesName } from '../intent/changes-something.ts'
import { readDisplayName, type Sender } from '../names/display-name.ts'
import { isFormerSelf } from '../names/former-self.ts'
import type { NameClaim } from '../names/name-claim.ts'
import { isLike } from '../names/new-family-names.ts'
import { spelledAnew, withSpelling } from '../names/spelled-anew.ts'
import type { Stretch } from '../text/cover.ts'
import type { Unit } from '../text/units.ts'
import type { People } from './find-people.ts'
import { senderFrame } from './frame-of-owner.ts'
import { EMPTY_FRAME, type PersonFrame, valueOfOrganisation, valuesOfName } from './person-frame.ts'
import { correctedFamilyName } from './supplied-value.ts'

/** Of the one whom a correction names; one that names nobody is about the writer. */
export function correctedFrames(people: People, sender: Sender, findings: Findings): readonly PersonFrame[] {
  const organisation = people.units.flatMap((u) => u.organisations.filter((o) => !isLeft(o, u, findings))).at(-1)
  const value = organisation ? valueOfOrganisation(organisation) : people.organisation
  const told = people.units.filter(
    (u) => deniesName(u) || u.cues.some((c) => c.kind === 'corrects' || c.kind === 'shouldBe'),
  )
  const names = told.flatMap((u) => u.names.filter((n) => isTold(n, u)))
  // «не Ткачёв, а Ткаченко (Руслан Ткаченко)» names one person twice; of two family names the later is the new one.
  const isOne = names.every((n) => n.givenName === names[0]?.givenName)
  const last = names.at(-1)
  const header = readDisplayName(findings.mail.from[0]?.name ?? null)
  const writer = [sender, header].find((s) => last && isMisspelt(last, s, findings))
  const named = last && !writer ? (newNameOfWriter(last, people.units, sender) ?? last) : undefined
  // «You wrote Stein, but I am Šteine»
  const anew = people.units.map((u) => spelledAnew(u, findings.text)).find((n) => n !== undefined)
  const self = anew ? withSpelling(writer ?? sender, anew, findings.text) : (writer ?? sender)
  const familyName = named || self !== (writer ?? sender) ? null : correctedFamilyName(people.units, findings)
  // «My colleague's surname is Bianchini, not Bianchi. Full name: Luca Bianchini»
  const spelled = people.units
    .flatMap((u) => u.names)
    .find((n) => n.sure && n.givenName && familyName && n.familyName === familyName.value)
  // «It's Toms Ļūļaks. Your confirmation mangled it», from «Toms»
  const own = sender.familyName
    ? undefined
    : people.units
        .flatMap((u) => u.names.filter((n) => isTold(n, u)))
        .find((n) => n.givenName === sender.givenName?.value)
  // «наша Ольга не Сидорова, а Сидоренко»
  const called = people.units
    .flatMap((u) => u.names)
    .find((n) => familyName && n.rule === 'name.known' && n.familyName === null && n.to < familyName.from)
  const whose = named && isOne ? named : (spelled ?? own ?? called)
  const isWriters = whose === undefined || isFormerSelf(whose, sender, findings)
  const frame = isWriters ? senderFrame(self, 'comes', null) : { ...EMPTY_FRAME, ...valuesOfName(whose) }
  return [{ ...frame, organisation: value, familyName: familyName ?? frame.familyName }]
}

/** «I registered under my maiden name, Ann Hale. My passport says Ann Lee»: the writer's as the From header has it. */
function newNameOfWriter(old: NameClaim, units: readonly Unit[], sender: Sender): NameClaim | undefined {
  if (!sender.givenName || sender.givenName.value !== old.givenName) return undefined
  const isNew = (n: NameClaim): boolean => n.familyName === sender.familyName?.value && n.givenName === old.givenName
  return units.flatMap((u) => u.names.filter((n) => isTold(n, u))).find(isNew)
}

/** «tavā sarakstā Andrejs Kozlovskis esmu es, tikai Andžejs»: the writer under a misspelt name, and the right one beside. */
function isMisspelt(name: NameClaim, { givenName, familyName }: Sender, { words }: Findings): boolean {
  if (!givenName || !familyName || name.familyName === null) return false
  const isGiven = name.familyName === familyName.value && name.givenName !== givenName.value
  // «В подтверждении я Марк Пуж, а я Пуш»
  const isFamily = name.givenName === givenName.value && isLike(name.familyName, familyName.value)
  const right = isGiven ? givenName.value : familyName.value
  return (isGiven || isFamily) && words.some((w) => w.from >= name.to && w.text === right)
}

/** In full, and not denied: «Иваненко, а не Иванов». */
function isTold({ sure, givenName, familyName, from }: NameClaim, { cues }: Unit): boolean {
  const isDenied = cues.some((c) => c.kind === 'negates' && c.to <= from && from - c.to <= 2)
  return sure && givenName !== null && familyName !== null && !isDenied
}

/** «nevis VARAM», «vairs nestrādāju VARAM», «no longer with the ministry»: where somebody was before. */
function isLeft({ from, to }: Stretch, { cues, organisations }: Unit, { text }: Findings): boolean {
  // «Jums ir Valsts kase, bet tagad strādāju Delnā»: whether or not the new one is known.
  const isDenial = (at: number): boolean => cues.some((n) => n.kind === 'negates' && n.from === at)
  const but = cues.find((c) => c.kind === 'but' && c.from >= to && !isDenial(c.from))
  if (but && !organisations.some((o) => o.from > to)) return true
  return cues.some(
    (c) =>
      (c.kind === 'negates' || c.kind === 'leaves') && c.to <= from && /^[^,;.:]{0,15}$/u.test(text.slice(c.to, from)),
  )
}
