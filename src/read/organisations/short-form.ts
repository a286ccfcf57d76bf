// «Latvijas Lauksaimnieku organizāciju sadarbības padome (LOSP)»: in brackets behind a body, what it is called in short.
// It is the same body told twice, so that nothing ends at it and nobody is from it alone.

import type { Stretch } from '../text/cover.ts'

/** Letters only, so that a head, a person or a code in brackets is none. */
const LETTERS = '\\p{Lu}[\\p{Lu}\\p{Ll}]{1,7}'
const WHOLE = new RegExp(`^${LETTERS}$`, 'u')
const IN_BRACKETS = new RegExp(`^ \\(${LETTERS}\\)`, 'u')

/** Whether a stretch is what one of the bodies is called in short: right behind it, in brackets. */
export function isShortForm({ from, to }: Stretch, bodies: readonly Stretch[], text: string): boolean {
  return WHOLE.test(text.slice(from, to)) && bodies.some((body) => text.slice(body.to, from) === ' (')
}

/** «Eiropas Latviešu apvienība (ELA)»: a name in brackets that is the initials of the body in front of them. */
export function isInitialsOf({ from, to }: Stretch, bodies: readonly Stretch[], text: string): boolean {
  const letters = text.slice(from, to)
  return (
    /^\p{Lu}{2,8}$/u.test(letters) &&
    text[to] === ')' &&
    bodies.some((body) => {
      const initials = (text.slice(body.from, body.to).match(/(?<!\p{L})\p{L}/gu) ?? []).join('').toUpperCase()
      return text.slice(body.to, from) === ' (' && initials.endsWith(letters)
    })
  )
}

/** The text behind a body («(LDF) – Anna Ozola») without its short form (« – Anna Ozola»). */
export function withoutShortForm(behind: string): string {
  return behind.replace(IN_BRACKETS, '')
}
