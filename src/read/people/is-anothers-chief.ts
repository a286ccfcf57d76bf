// «Annas Ozolas vietniece Ilze Kalna», «Ann Hale's assistant Tom Reed»: whose deputy or colleague somebody is, is told
// to say who comes, and comes to no list by it.

import type { Findings } from '../findings.ts'
import { knownGivenNames } from '../names/given-names.ts'
import type { NameClaim } from '../names/name-claim.ts'
import { around } from '../text/cover.ts'
import { POSSESSIVE } from '../text/possessive.ts'
import type { Cue } from '../text/words.ts'

// «Ann Hale's assistant», «Ann Jones' assistant»
const OWNED = new RegExp(`^(?:${POSSESSIVE}|['’]) `, 'u')

/** A name in the genitive, then a post, then whoever holds it; or the post first: «помощник Анны Котовой Иван Козлов». */
export function isAnothersChief(name: NameClaim, { names, cues, text }: Findings): boolean {
  const owned = OWNED.exec(text.slice(name.to, name.to + 3))?.[0]
  if (!name.sure || (!owned && !isGenitive(name, text))) return false
  const behind = names.find((n) => n.from === name.to + 1)
  if (!owned && behind?.sure && !behind.declined && behind.familyName !== null && text[name.to] === ' ')
    return around(cues, name.from - 2, name.from).some((c) => isPost(c) && c.to === name.from - 1)
  const begin = name.to + (owned?.length ?? 1)
  const holds = (post: Cue): boolean =>
    names.some(
      (n) => n.from > post.to && n.from <= post.to + LONGEST_POST && BEHIND_POST.test(text.slice(post.to, n.from)),
    )
  const near = around(cues, begin, begin + LONGEST_POST).filter((c) => c.from >= begin)
  // «Ulda vietā piedalīsies inspektore Anna Ozola»
  const acts = near.find((c) => ACTS.has(c.kind))
  return near.some(
    (c) =>
      isPost(c) &&
      (!acts || c.from < acts.from) &&
      /^(?:\p{Ll}{2,20} ){0,2}$/u.test(text.slice(begin, c.from)) &&
      holds(c),
  )
}

const ACTS = new Set<Cue['kind']>(['insteadOf', 'behindReplaced', 'theyCome', 'iCome', 'staysAway', 'takesOff'])

const isPost = ({ kind }: Cue): boolean => kind === 'posts' || kind === 'unnamed'

const LONGEST_POST = 40

const BEHIND_POST = /^,? (?:\p{Ll}[\p{L}-]{1,20} ){0,2}$/u

function isGenitive({ declined, from, to }: NameClaim, text: string): boolean {
  const [given] = text.slice(from, to).split(' ', 1)
  return declined && knownGivenNames(given!).some((name) => name.case === 'genitive')
}
