// Mails by which somebody comes: they register, or change what was registered before.

import type { NameReading } from '../../vocabulary.ts'
import type { Sender } from '../names/display-name.ts'
import { sameName } from '../names/same-name.ts'
import type { People } from '../people/find-people.ts'
import { isAwayAndAnotherComes } from '../people/is-kept-away.ts'
import { comesAndNotMe } from '../people/is-sender-replaced.ts'
import { withoutHosts } from '../people/is-writers-host.ts'
import type { PersonFrame } from '../people/person-frame.ts'
import { nameOf, senderName } from '../people/who-is-cancelled.ts'
import { isSurelyOneOfBoth } from '../second-opinion/surely.ts'
import { hasHeadings, labelOfChange } from '../text/change-labels.ts'
import { changesList } from './changes-list.ts'
import {
  announcesChange,
  answersConfirmation,
  givesAllAnew,
  isAnotherSent,
  quotesThemselves,
} from './changes-something.ts'
import { type Decider, unreadable, withoutRepeated } from './situation.ts'

export const somebodyComes: Decider = ({
  base,
  frames,
  coming,
  staying,
  people,
  findings,
  sender,
  likely,
  registers,
  says,
}) => {
  if (coming.length === 0) return null
  const review = coming.map((f) => f.doubt).find((d) => d !== null) ?? codedTwice(coming) ?? unreadable(findings)
  // «Re: Apstiprinājums»: «Netikšu. Nāks Juris Kalns»
  // «Izmaiņas»: «Es palieku mājās, bet pie jums dosies Juris Kalns»
  const isTold = people.senderStays && !people.passedOn && (answersConfirmation(findings) || announcesChange(findings))
  const isSent = isAnotherSent(people.units, findings) || isTold
  // «Pārsūtu kolēģes pieteikumu. Pati netikšu»
  const isElse = !coming.some((c) => sameName(c, sender))
  const isReplaced = isSent && isElse
  // «… tāpēc manis tur nebūs. Lūdzu pārrakstiet uz Annu Ozolu»; «Pārsūtu kolēģes pieteikumu. Pati netikšu»
  const givesWay = people.senderStays && (people.passedOn || (people.substitutes && staying.length === 0))
  const declines =
    isReplaced ||
    (isElse && (givesWay || people.units.some((u) => comesAndNotMe(u) || isAwayAndAnotherComes(u, findings))))
  const away = frames.filter((f) => f.role === 'stays')
  const firstStaying = withoutRepeated(withoutHosts(away, coming, sender, findings).map(nameOf))
  const changes = changesList(coming, firstStaying, isReplaced, people, sender, findings)
  // «She offered me her spot. Please register …»: of somebody who names nobody to be taken off.
  const isAnew = registers && firstStaying.length === 0 && !isTold && !people.renames && givesAllAnew(coming, findings)
  // Whom an earlier mail of the writer's own below registered is taken off, however the words sound; so is «OUT: Tom Hale».
  const isOff =
    hasHeadings(findings) || people.units.some((u) => u.names.some((n) => labelOfChange(n.from, findings) === 'stays'))
  const gives =
    (staying.length > 0 && (isOff || quotesThemselves(findings))) || away.some((f) => isExchanged(f, coming, people))
  const takesOff = declines || staying.length > 0
  const intent =
    (gives ? null : isSurelyOneOfBoth(likely, takesOff, findings)) ?? (changes && !isAnew ? 'amend' : 'register')
  // «Juris ir atvaļinājumā, tālab CSP krēslā sēdēšu es»
  const takesPlace = changes || says('insteadOf')
  return {
    ...base,
    intent,
    staying:
      declines && (sender.givenName || sender.familyName)
        ? withoutRepeated([...staying, senderName(sender)])
        : (intent === 'amend' ? staying : firstStaying).filter((s) => takesPlace || !isPassingBy(s, coming, sender)),
    review,
  }
}

/** «Atceļam Annas Ozolas pieteikumu un deleģējam Juri Kalnu»: taken off by one verb and followed by another in one sentence. */
function isExchanged(
  { from, to, familyName }: PersonFrame,
  coming: readonly PersonFrame[],
  { units }: People,
): boolean {
  const unit = familyName && units.find((u) => u.from <= from && to <= u.to)
  if (!unit) return false
  const off = unit.cues.find((c) => c.kind === 'takesOff' && c.to <= from)
  return off !== undefined && coming.some((f) => f.from >= to && f.to <= unit.to)
}

/** «12.06.1978. … Ups, tā ir māsas dzimšanas diena, mana ir 21.06.1978.»: one person with two codes; null: nobody has. */
function codedTwice(coming: readonly PersonFrame[]): string | null {
  const whole = coming.filter((f) => f.givenName && f.familyName && f.code?.value)
  const twice = whole.some((f) => f.isSender && whole.some((o) => o.code!.value !== f.code!.value && sameName(o, f)))
  return twice ? 'Two personal codes are given for the same name.' : null
}

/** «Mana sekretāre Maija ir atvaļinājumā, tāpēc rakstu pats»: whoever is called by a given name beside the writer who comes was on no list. */
function isPassingBy({ familyName }: NameReading, coming: readonly PersonFrame[], sender: Sender): boolean {
  return familyName === null && coming.some((f) => f.isSender || sameName(f, sender))
}
