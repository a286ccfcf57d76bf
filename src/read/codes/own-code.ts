// The writer's own code: beside «es», «mans kods», «me», «(myself)».

import { anyOf, everyOf } from '../../locales/hearing.ts'
import { cuesWithin, type Findings } from '../findings.ts'
import { isKin } from '../names/is-kin.ts'
import type { NameClaim } from '../names/name-claim.ts'
import { compileStems } from '../organisations/organisation-words.ts'
import { around, within } from '../text/cover.ts'
import type { Unit } from '../text/units.ts'
import type { Cue } from '../text/words.ts'
import type { CodeClaim } from './find-codes.ts'

/** «as», «like» before «I»: what is said is true of both. */
const COMPARES = new RegExp(`(?<!\\p{L})(?:${anyOf(({ words }) => words.compares)}) $`, 'u')

/** «es (280990)», «me: 110480», «mans kods 300483», «mani dati: 300483», «Мой код - 251163»: nothing but the word for code between. */
export function hasMeBefore(code: CodeClaim, findings: Findings): boolean {
  const { text } = findings
  // «Nākšu (080372) kopā ar …», «Приду (код 080372) вместе с …»
  const isBracketed = (c: Cue): boolean =>
    c.kind === 'iCome' && /^ ?\((?:\p{Ll}{2,12}:? )?$/u.test(text.slice(c.to, code.from))
  if (around(findings.cues, code.from - A_BRACKET, code.from).some(isBracketed)) return true
  if (standsInMyBracket(code, findings) || isWhatIAm(code, findings)) return true
  return findings.cues.some((c) => {
    if (c.kind !== 'me' || c.to > code.from || code.from - c.to > LONGEST_PHRASE) return false
    // «Juris Bite, pats par sevi, 030469»
    const said = around(findings.cues, c.from, c.to).find(
      (s) => s.kind === 'nobodys' && s.from <= c.from && c.to <= s.to,
    )
    const isTheirs = (n: NameClaim): boolean =>
      said !== undefined && n.sure && n.to <= said.from && /^[ ,(–-]{1,3}$/u.test(text.slice(n.to, said.from))
    if (said && around(findings.names, said.from - 3, said.from).some(isTheirs)) return false
    // «Tom Reed works for Delna as I do, and was born on …»
    const isCompared = COMPARES.test(text.slice(Math.max(0, c.from - 12), c.from))
    if (isCompared && findings.names.some((n) => n.sure && n.to <= c.from && c.from - n.to < 60)) return false
    // «She's from the Chamber of Commerce like me, born on …»
    if (isCompared && around(findings.cues, c.from - 2 * LONGEST_PHRASE, c.from).some((p) => p.kind === 'third'))
      return false
    // «Anna Ozola comes instead of me, 120385», «manā vietā 120385 Anna Ozola»
    if (findings.cues.some((i) => i.kind === 'insteadOf' && i.from - c.to <= 1 && c.from - i.to <= 4)) return false
    // «Anna Ozola, kas nāks kopā ar mani, kods 120385»
    const isBesideMe = around(findings.cues, c.from - 2, c.from).some(
      (i) => i.kind === 'along' && c.from - i.to <= 1 && !AND.has(text.slice(i.from, i.to)),
    )
    if (isBesideMe && around(findings.names, c.from - LONGEST_PHRASE, c.from).some((n) => n.sure)) return false
    // «120385 esmu es, 030469 ir Anna Ozola»
    if (around(findings.codes, c.from - LONGEST_BETWEEN, c.from).some((o) => isBehind(c, o, text))) return false
    const between = text.slice(c.to, code.from)
    if (/^\.|[\n;)]|\d|(?:\p{L}{3}|(?<!\p{L})\p{Lu})[.!?] /u.test(between)) return false
    // «You asked for my date of birth instead of a personal code: 8 December 1983»
    // «my own date of birth was wrong, it should read 12.03.1985»
    const isPutRight = cuesWithin(findings, c.to, code.from, 'corrects').length > 0
    const isLong = between.length > 40 && !isPutRight
    if (isLong && !(/: ?$/u.test(between) && /^ \p{Ll}/u.test(between))) return false
    // «Juris lūdza mani pieteikt viņu, viņa kods …»
    if (cuesWithin(findings, c.to, code.from, 'third', 'themselves').length > 0) return false
    // «Ann Hale, who gave me 120385 to pass on»: told the writer, and not of them.
    if (isTold(c, findings)) return false
    // «manas kolēģes kods»
    if (cuesWithin(findings, c.to, code.from, 'unnamed', 'posts').length > 0) return false
    // «код моего мужа 030366»
    if (/^ \p{Ll}/u.test(between) && isKin(/\p{L}+(?:['’]s)?/u.exec(between)![0])) return false
    if (/^(?: \p{L}{2,12})? {0,1}[ (:,–-]{0,3}$/u.test(between)) return true
    return (
      cuesWithin(findings, c.to, code.from, 'codeWords').length > 0 &&
      !findings.names.some((n) => n.sure && n.from >= c.to && n.to <= code.from) &&
      between.split(/\s+/u).length <= 11
    )
  })
}

/** «Dzimusi esmu 1996. gada 19. augustā», «esmu dzimis 12.03.1985»: the verb itself says of whom. */
function isWhatIAm({ from }: CodeClaim, { cues, names, text }: Findings): boolean {
  // «Mans vārds ir Anna Ozola, un esmu dzimusi 12.03.1985»: whose it is is named.
  const isNamed = around(names, from - LONGEST_PHRASE, from).some(
    (n) => n.sure && n.to <= from && !/[.!?\n]/u.test(text.slice(n.to, from)),
  )
  if (isNamed) return false
  return around(cues, from - A_BIRTH, from).some(
    (c) =>
      c.kind === 'iAm' &&
      c.to <= from &&
      around(cues, c.from - 2, c.to + 2).some(
        (b) =>
          b.kind === 'codeWords' &&
          ((c.from - b.to === 1 && from - c.to === 1) || (b.from - c.to === 1 && from - b.to === 1)),
      ),
  )
}

/** Letters of «esmu dzimusi ». */
const A_BIRTH = 20

/** «gave me», «sent me», «man iedeva»: a verb of somebody named before stands beside. */
function isTold({ from, to }: Cue, { names, words }: Findings): boolean {
  const [before, behind] = [
    around(words, from - 2, from).findLast((w) => w.to <= from),
    around(words, to, to + 2).find((w) => w.from >= to),
  ]
  const isTelling = [before, behind].some((w) => w !== undefined && GIVES.test(w.folded))
  return isTelling && around(names, from - 2 * LONGEST_PHRASE, from).some((n) => n.sure && n.to <= from)
}

const GIVES = compileStems(everyOf(({ words }) => words.gives))

/** «me (Government Office of Estonia, Strategy Unit, born 14 May 1982)» */
function standsInMyBracket({ from }: CodeClaim, { cues, names, text }: Findings): boolean {
  const opens = text.lastIndexOf('(', from)
  if (opens < 0 || from - opens > LONGEST_BRACKET || /[)\n]/u.test(text.slice(opens, from))) return false
  const isMine = (c: Cue): boolean => c.kind === 'me' && c.to <= opens && opens - c.to <= 1
  return around(cues, opens - 2, opens).some(isMine) && !within(names, opens, from).some((n) => n.sure)
}

const LONGEST_BRACKET = 150

/** «16 August 1992 (myself)», «120385 (es)», «120385 esmu es, …», «120385 – я», «120385 is mine;». */
export function hasMeBehind(code: CodeClaim, { cues, text }: Findings): boolean {
  return within(cues, code.to, code.to + LONGEST_BETWEEN).some((c) => c.kind === 'me' && isBehind(c, code, text))
}

function isBehind(me: Cue, code: CodeClaim, text: string): boolean {
  return (
    /^-? (?:\(|[-–—] (?:\p{L}{2,4} )?|\p{L}{2,4} )?$/u.test(text.slice(code.to, me.from)) &&
    BEHIND_ME.test(text.slice(me.to, me.to + 6))
  )
}

/** «I registered with Ann Lee, but wrote my birthday wrong. It should be 120385»: of whom such a correction speaks. */
export function isOwnPutRight(unit: Unit, before: Unit | undefined, findings: Findings): boolean {
  const corrects = ({ cues }: Unit): boolean => cues.some((c) => c.kind === 'corrects' || c.kind === 'shouldBe')
  if (unit.names.some((n) => n.sure) || !corrects(unit)) return false
  return [unit, before].some((u) => u !== undefined && corrects(u) && tellsOfMyCode(u, findings))
}

/** «my own date of birth», «savu kodu»: and in their clause nobody whose it could be. */
function tellsOfMyCode({ cues, names, from: begin }: Unit, { folded }: Findings): boolean {
  return cues.some((mine) => {
    if (mine.kind !== 'me' && mine.kind !== 'oneself') return false
    const code = cues.find((c) => c.kind === 'codeWords' && c.from >= mine.to)
    if (!code || !/^(?: \p{L}{2,10}){0,3} $/u.test(folded.slice(mine.to, code.from))) return false
    const border = CLAUSE.exec(folded.slice(begin, mine.from))?.index ?? 0
    return !names.some((n) => n.sure && n.from >= begin + border && n.to <= code.from)
  })
}

/** The last border of a clause. */
const CLAUSE = /[,;:–—][^,;:–—]*$/u

const AND = new Set(everyOf(({ organisations }) => organisations.and))

// «6 January 1979 for me and …»
const BEHIND_ME = new RegExp(`^(?: ?(?:[).,;\\n]|$)| (?:${anyOf(({ organisations }) => organisations.and)}) )`, 'u')

/** Letters of « (personas kods ». */
const A_BRACKET = 18

/** Letters between «my» and a code. */
const LONGEST_PHRASE = 60

/** Letters from a code to the end of « – esmu es pats». */
const LONGEST_BETWEEN = 20
