// The writers as they were called before: whoever has married signs with the new name and tells the one that the list has,
// or the other way round.

import { foldForCues } from '../../locales/locale.ts'
import type { Findings } from '../findings.ts'
import { valuesOfName } from '../people/person-frame.ts'
import { around, firstFrom } from '../text/cover.ts'
import { FORMER } from '../text/former-words.ts'
import type { CueKind } from '../text/words.ts'
import type { Sender } from './display-name.ts'
import type { NameClaim } from './name-claim.ts'
import { isForPass } from './name-for-pass.ts'
import { sameName } from './same-name.ts'
import { writtenAs } from './written-as.ts'

/** «I'm on the list as Ann Hale, but my passport now says Lee»: of Ann Lee, who has another family name now. */
export function isFormerSelf(name: NameClaim, { givenName, familyName }: Sender, findings: Findings): boolean {
  const now = familyName?.value
  return (
    name.givenName !== null &&
    name.familyName !== null &&
    name.givenName === givenName?.value &&
    name.familyName !== now &&
    !isForPass(name, findings) &&
    (findings.words.some((w, i) => w.text === now && findings.words[i - 1]?.capital === false)
      ? speaksOfNames(findings)
      : isDenied(name, findings) && findings.words.some((w) => w.text === now))
  )
}

/** «I am no longer Ann Hale but Ann Lee, as my new passport says» */
function isDenied({ from }: NameClaim, { cues }: Findings): boolean {
  return (
    cues.some((c) => c.kind === 'newName') &&
    around(cues, from - 2, from).some((c) => c.kind === 'negates' && c.to === from - 1)
  )
}

/** «You have me as Ann Hale. I got married, please change it to Lee», from Ann Hale: by the new name; the writer as written where no mail says so. */
export function underNewName(written: Sender, findings: Findings): Sender {
  const { names, cues, text, words, ownWords } = findings
  const signed = names.find((n) => tellsFormer(n, written, text))
  if (signed) return { ...written, ...writtenAs(signed) }
  if (!written.givenName || !written.familyName || !speaksOfNames(findings)) return written
  const now = names.find((n) => isSelfNow(n, written, findings))
  if (now) return { ...written, ...writtenAs(now) }
  const isOld = (n: NameClaim): boolean =>
    n.sure &&
    n.familyName !== null &&
    n.from < n.to &&
    sameName(valuesOfName(n), written) &&
    !around(cues, n.from - 2, n.from).some((c) => c.kind === 'introduces' && c.to === n.from - 1) &&
    around(cues, n.from - A_PHRASE, n.from).some(
      (c) => ON_LIST.has(c.kind) && c.from < n.from && n.from - c.to < A_PHRASE,
    )
  const old = names.find(isOld)
  const told = names.filter(
    (n) =>
      old !== undefined &&
      n.rule === 'name.single' &&
      n.from > old.to &&
      ownWords.kindAt(n.from) === 'own' &&
      words[firstFrom(words, n.from) - 1]?.capital === false &&
      /^["»“”)]?\s*(?:[.,;!)(]|$|\n)/u.test(text.slice(n.to, n.to + 4)) &&
      !FORMER.has(words[firstFrom(words, n.from) - 1]!.folded) &&
      !around(cues, n.from - 2 * A_PHRASE, n.from).some((c) => OF_ANOTHER.has(c.kind)) &&
      !around(cues, n.from - 2, n.from).some(
        (c) => (c.kind === 'leads' || c.kind === 'negates') && c.to === n.from - 1,
      ),
  )
  const [name, ...more] = told
  if (!name || more.length > 0) return written
  const familyName = {
    value: text.slice(name.from, name.to),
    source: 'text',
    from: name.from,
    to: name.to,
    rule: 'label',
  } as const
  return { ...written, familyName }
}

/** «…jaunajā pasē esmu Anna Kalna», «in my new passport I am Ann Lee», from Anna Ozola, Ann Hale: right behind the first person or a paper. */
function isSelfNow(name: NameClaim, { givenName, familyName }: Sender, { cues, text, ownWords }: Findings): boolean {
  if (!name.sure || name.declined || name.familyName === null || ownWords.kindAt(name.from) !== 'own') return false
  if (name.givenName !== givenName?.value || name.familyName === familyName?.value) return false
  return around(cues, name.from - A_PHRASE, name.from).some(
    (c) => SAYS_SELF.has(c.kind) && c.to <= name.from && /^ (?:\p{Ll}{1,8} )?$/u.test(text.slice(c.to, name.from)),
  )
}

const SAYS_SELF = new Set<CueKind>(['iAm', 'introduces', 'documents', 'newName'])

/** «Anna Kalna (agrāk Ozola)», from Anna Ozola: the bracket behind the name has the one that no longer holds. */
function tellsFormer({ sure, givenName, familyName, to }: NameClaim, written: Sender, text: string): boolean {
  const [, was, former] = /^ \(([\p{Ll} .:–-]{2,30}) (\p{Lu}[\p{L}-]{1,30})\)/u.exec(text.slice(to, to + 70)) ?? []
  return (
    was !== undefined &&
    sure &&
    givenName === written.givenName?.value &&
    familyName !== null &&
    former === written.familyName?.value &&
    former !== familyName &&
    foldForCues(was)
      .split(/[^\p{L}]+/u)
      .some((w) => FORMER.has(w))
  )
}

const ON_LIST = new Set<CueKind>(['iAmListed', 'onTheList', 'before', 'iRegistered', 'corrects'])
const OF_ANOTHER = new Set<CueKind>(['third', 'themselves', 'unnamed', 'several', 'posts'])
/** Letters of « the list as ». */
const A_PHRASE = 16

function speaksOfNames({ cues }: Findings): boolean {
  return cues.some((c) => c.kind === 'surname' || c.kind === 'newName')
}
