// Mail that is not surely about the event, and not surely about something else: few words of coming, staying away or
// being taken off a list, which do not say of what. It is not lost: a human looks at it.

import { foldForCues } from '../locales/locale.ts'
import { around } from './cover.ts'
import type { Findings } from './findings.ts'
import { isOtherMatter } from './other-matter.ts'
import { type Cue, type CueKind, findCues, findWords } from './words.ts'

/** Whether a mail in which nothing tells of the event may still be an answer to it. */
export function mayBeAboutEvent(findings: Findings): boolean {
  const { mail, ownWords, words, cues } = findings
  const isOwn = ({ from }: { readonly from: number }): boolean => ownWords.kindAt(from) === 'own'
  const subject = findCues(findWords(mail.subject, foldForCues(mail.subject)))
  // «Re: kafija», «[saraksts] Re: kafija»
  const answersOther =
    /^(?:\[[^\]]{1,40}\] ?)?\p{L}{1,5}(?:\[\d{1,3}\])?:/u.test(mail.subject) &&
    !subject.some((c) => c.kind === 'meeting' || c.kind === 'registering')
  const all = cues.filter((c) => isOwn(c) && !isVague(c, findings))
  const has = (kinds: ReadonlySet<CueKind>): boolean => all.some((c) => kinds.has(c.kind))
  const length = words.filter(isOwn).length
  return (
    !answersOther &&
    ![...all, ...subject].some((c) => c.kind === 'advertises') &&
    !isOtherMatter(findings, subject) &&
    ((length <= FEW_WORDS && has(TELLING)) || (length <= MORE_WORDS && has(COMING) && has(CHANGING)))
  )
}

function isVague({ from, to }: Cue, { cues }: Findings): boolean {
  return around(cues, from, to).some((v) => v.kind === 'vague' && v.from === from && v.to === to)
}

/** Of a list, or of coming to something. */
const TELLING = new Set<CueKind>(['iCome', 'comesBare', 'registering', 'takesOff'])
const COMING = new Set<CueKind>(['iCome', 'comesBare', 'registering', 'onTheList', 'theyCome', 'meeting'])
const CHANGING = new Set<CueKind>(['maybe', 'takesOff', 'corrects', 'staysAway', 'insteadOf', 'before', 'requests'])

/** As many as somebody writes who only answers. */
const FEW_WORDS = 30
const MORE_WORDS = 60
