// What governs a body or works for it: of «председатель ревизионной комиссии Союза родителей Латвии» it is the union that
// people come from, in a language where the whole stands behind its part.

import { anyOf } from '../../locales/hearing.ts'
import type { HeadForm } from '../../locales/locale.ts'
import { firstFrom } from '../text/cover.ts'
import type { Surroundings } from './organisation-head.ts'

/** «комиссии Латвийской ассоциации русских библиотек», «дирекция Рижской 96-й школы»: capitals behind it name the body. */
export function isOrganOfAnother({ text, words, organisations }: Surroundings, i: number, head: HeadForm): boolean {
  if (!organisations.organsOf?.includes(head.nominative) || !words[i + 1]) return false
  const organ = words[i]!
  // «комитета по этике Союза журналистов»
  const matter = MATTER_OF_ORGAN.exec(text.slice(organ.to, organ.to + A_MATTER))?.[0].length ?? 0
  const next = words[firstFrom(words, organ.to + matter)]
  if (!next || text.slice(organ.to + matter, next.from) !== ' ') return false
  // «ревизионной комиссии Союза родителей Латвии»; «Совет Федерации» is a body's own name.
  const isOwner = next.capital && organisations.heads.get(next.text.toLowerCase())?.case === 'genitive'
  if (isOwner && GOES_ON.test(text.slice(next.to, next.to + 2)) && !FOR.test(text.slice(next.to, next.to + 8)))
    return true
  if (matter > 0) return false
  // «ревизионной комиссии общества «Хоровой дом»», «канцелярия посольства Армении»
  if (!next.capital)
    return (
      organisations.heads.get(next.text)?.case === 'genitive' &&
      (/^$|^ ["„“«]/u.test(text.slice(next.to, next.to + 2)) ||
        (organisations.offices.includes(head.nominative) && /^ \p{Lu}\p{Ll}/u.test(text.slice(next.to, next.to + 3))))
    )
  if (!organisations.goesOn?.test(next.text)) return false
  const behind = words.slice(i + 2, i + 2 + OF_BODY)
  return behind.some((w) => organisations.heads.get(w.text.toLowerCase())?.case === 'genitive')
}

/**
 * «специалист Рижской думы |по связям с общественностью», «эксперт Министерства экономики |по энергетике»: behind word `end`
 * of the name of head `i` the post of somebody goes on, since such a body is for no one matter, or the name is whole.
 */
export function isMatterOfPost({ words, organisations }: Surroundings, i: number, end: number): boolean {
  if (!organisations.organsFor?.includes(words[end + 1]?.folded ?? '')) return false
  const head = organisations.heads.get(words[i]!.text.toLowerCase())?.nominative ?? ''
  return (
    organisations.forAllMatters?.includes(head) === true ||
    (end > i && organisations.forTheirMatter?.includes(head) === true)
  )
}

const GOES_ON = /^ (?:["„“«]|\p{L})/u
const ORGANS_FOR = anyOf(({ organisations }) => organisations.organsFor ?? [])
/** «Комиссия Сейма по образованию» */
const FOR = new RegExp(`^ (?:${ORGANS_FOR}) `, 'u')
/** « по этике», « по делам молодёжи» */
const MATTER_OF_ORGAN = new RegExp(`^ (?:${ORGANS_FOR})(?: \\p{Ll}{3,16}){1,3}(?= \\p{Lu})`, 'u')
/** Letters. */
const A_MATTER = 60

/** Words between an organ and the head of its body: «Рижской 96-й средней». */
const OF_BODY = 4
