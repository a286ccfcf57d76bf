// Organisations that are called by the address of their site: «portāls zinas.lv», «balss.lv komanda», «from zinas.lv». An
// address alone is where something can be read, and whose mail program somebody uses.

import { everyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import { around } from '../text/cover.ts'
import { ARTICLE } from '../text/small-words.ts'
import type { Cue, Word } from '../text/words.ts'
import type { OrganisationClaim } from './find-organisations.ts'
import { belongsToOrganisation, DECLINED_PLACE, isDepartment, isHead, LEGAL_FORMS } from './organisation-words.ts'

const SITE =
  /^[^.@/]{2,31}(?:\.[^.@/]{2,20})?\.(?:lv|eu|com|org|net|info|ee|lt|tv|ru|news|today|online|media|fm|by|ua|io|tech|studio|agency|works|press|blog|radio)$/

/** Where everybody may have a mailbox. */
const MAILBOXES = new Set(
  'gmail inbox mail apollo outlook hotmail yahoo icloud me yandex proton protonmail live one tvnet'.split(' '),
)

const KINDS = new Set(
  everyOf(({ organisations }) => [...(organisations.called?.kinds ?? []), ...(organisations.sites ?? [])]),
)

/** Sites behind a class word or a lead, before a word for people or a part of an organisation, or as who comes. */
export function* findSites(text: string, words: readonly Word[], cues: readonly Cue[]): Generator<OrganisationClaim> {
  for (const [i, { text: value, folded, from, to, capital }] of words.entries()) {
    if (!SITE.test(folded) || MAILBOXES.has(folded.split('.')[0]!)) continue
    if (/[@/.]/u.test(text[from - 1] ?? '') || /[@/]/u.test(text[to] ?? '')) continue
    const [before, after] = [words[i - 1], words[i + 1]]
    const beside = around(cues, from - 6, to + 2)
    const isBeside = before !== undefined && text.slice(before.to, from) === ' '
    // «strādāju portālā zinas.lv»
    const isWork =
      isBeside && around(cues, before.from - 2, before.from).some((c) => c.kind === 'works' && c.to === before.from - 1)
    const kind = isBeside && isKind(before, isWork) ? before : null
    const led = beside.some(
      (c) => (c.kind === 'leads' || c.kind === 'works') && (c.to === from - 1 || BEFORE.test(text.slice(c.to, from))),
    )
    const owns =
      after !== undefined &&
      text.slice(to, after.from) === ' ' &&
      (belongsToOrganisation(after.folded) ||
        isDepartment(after.folded) ||
        beside.some((c) => c.kind === 'posts' && c.from === after.from))
    // «Jaunmana.lv will be there»
    const sends = beside.some((c) => c.kind === 'sends' && c.from === to + 1)
    const begins = (capital || sends) && /(?:^|\n|[.!?,] {1,2})$/u.test(text.slice(Math.max(0, from - 3), from))
    const comes = begins && beside.some((c) => COMING.has(c.kind) && c.from === to + 1)
    // «- CERT.LV»: an item of a list; an address that somebody only gives is written small
    const isItem =
      capital &&
      /(?:^|\n)[ \t]*(?:[-–•*] ?)?$|\p{Ll}, $/u.test(text.slice(Math.max(0, from - 6), from)) &&
      /^\s*(?:\n|$)/u.test(text.slice(to))
    // «Портал gorod.lv. Аккредитуете журналиста?»: a sentence or a cell alone
    const form = before && isForm(before) && text.slice(before.to, from) === ' ' ? before : null
    // «Anna Ozola, zinas.lv, 120385»
    const isCell = CELL_BEFORE.test(text.slice(Math.max(0, from - 3), from)) && CODE_BEHIND.test(text.slice(to, to + 8))
    if (
      form &&
      (form.capital ? isAlone(text, form.from, to) : isLine(text, form.from, to) || opensBefore(text, form.from, sends))
    )
      yield { value: text.slice(form.from, to), from: form.from, to, rule: 'organisation.site', weak: true }
    else if (kind || led || owns || comes || isItem || isCell)
      yield { value, from: kind?.from ?? from, to, rule: 'organisation.site', weak: true }
  }
}

const CELL_BEFORE = /\p{L}, $/u
const CODE_BEHIND = /^, \d{6}/u

/** «portāls zinas.lv» alone on its line */
function isLine(text: string, from: number, to: number): boolean {
  return /(?:^|\n) *$/u.test(text.slice(Math.max(0, from - 3), from)) && /^ *(?:\n|$)/u.test(text.slice(to, to + 3))
}

/** «portāls zinas.lv piesaka …»: where a sentence begins in which it sends people. */
function opensBefore(text: string, from: number, sends: boolean): boolean {
  return sends && /(?:^|\n|[.!?] )\s{0,2}$/u.test(text.slice(Math.max(0, from - 3), from))
}

/** « the » */
const BEFORE = new RegExp(`^ ${ARTICLE}$`, 'u')

const COMING = new Set<Cue['kind']>(['theyCome', 'comesBare', 'willBe', 'sends'])

/** «портал», «portāls»: in the nominative it is a part of the name. */
function isForm({ folded }: Word): boolean {
  const nominative = LEGAL_FORMS.get(folded)
  return nominative !== undefined && foldForCues(nominative) === folded
}

function isAlone(text: string, from: number, to: number): boolean {
  return (
    /(?:^|\n|[.!?] {1,2})$/u.test(text.slice(Math.max(0, from - 3), from)) &&
    /^ ?(?:[.,;!]\s|\n|$)/u.test(text.slice(to, to + 3))
  )
}

/** «portāla zinas.lv», not «portālā zinas.lv lasīju»; in the nominative the whole cell is the name. */
function isKind(word: Word, isWork: boolean): boolean {
  const { text, folded } = word
  return (
    !isForm(word) &&
    (isHead(folded) || KINDS.has(folded) || LEGAL_FORMS.has(folded)) &&
    (isWork || !DECLINED_PLACE.some((ending) => ending.test(text)))
  )
}
