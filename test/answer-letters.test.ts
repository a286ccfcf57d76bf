// The letters themselves: every kind in every language, as their readers see them. They stand in answer-letters/*.txt to
// be read by people; whoever changes a sentence sees the change in each letter that says it.
import { expect, test } from 'vitest'
import { renderText } from '../src/answer/render-text.ts'
import { writeLetter } from '../src/answer/write-letter.ts'
import { sentences } from '../src/locales/sentences.ts'
import type { Language, PersonOutcome, ReplyPlan } from '../src/vocabulary.ts'
import { meeting, person, plan } from './answer-samples.ts'

const anna: Partial<PersonOutcome> = { givenName: 'Anna', familyName: 'Ozola', organisation: 'Tieslietu ministrija' }
const peteris: Partial<PersonOutcome> = {
  givenName: 'Pēteris',
  familyName: 'Zvirgzdiņš',
  organisation: 'Biedrība „Atvērtais logs”',
}

const letters: { title: string; plan: Partial<ReplyPlan>; people: Partial<PersonOutcome>[] }[] = [
  { title: 'confirmation of two', plan: { kind: 'confirmation', privacyNotice: true }, people: [anna, peteris] },
  {
    title: 'confirmation with everything that can be said',
    plan: { kind: 'confirmation', fullCodeSent: true },
    people: [
      { ...anna, code: 'from-birth-date' },
      { givenName: 'Ольга', familyName: 'Соколова', organisation: 'Общество «Мост»', askSpelling: true },
    ],
  },
  {
    title: 'missing: only the code',
    plan: { kind: 'missing' },
    people: [{ ...anna, state: 'incomplete', code: 'missing', missing: ['personalCodePrefix'] }],
  },
  {
    title: 'missing: one confirmed, one without a name, one without an organisation and a field of the event’s own',
    plan: { kind: 'missing' },
    people: [
      anna,
      {
        familyName: null,
        givenName: null,
        organisation: 'Tieslietu ministrija',
        state: 'incomplete',
        missing: ['givenName', 'familyName'],
      },
      { ...peteris, organisation: null, state: 'incomplete', missing: ['organisation', 'car'] },
    ],
  },
  {
    title: 'amendment: one in another’s place',
    plan: { kind: 'amendment' },
    people: [{ ...anna, state: 'cancelled' }, peteris],
  },
  { title: 'amendment: a value corrected', plan: { kind: 'amendment' }, people: [{ ...anna, state: 'amended' }] },
  { title: 'cancellation', plan: { kind: 'cancellation' }, people: [{ ...anna, state: 'cancelled' }] },
  {
    title: 'cancellation after the deadline',
    plan: { kind: 'cancellation', receivedAt: Temporal.Instant.from('2017-11-15T08:00:00Z') },
    people: [
      { ...anna, state: 'cancelled' },
      { ...peteris, state: 'unchanged' },
    ],
  },
  {
    title: 'late by one second',
    plan: { kind: 'late', receivedAt: Temporal.Instant.from('2017-11-14T15:00:01Z') },
    people: [
      { ...anna, state: 'late' },
      { ...peteris, state: 'unchanged' },
    ],
  },
  { title: 'handover of a question', plan: { kind: 'handover' }, people: [] },
  {
    title: 'handover of one of two',
    plan: { kind: 'handover' },
    people: [
      anna,
      { givenName: 'John', familyName: 'Smith', organisation: 'Open Society Forum', state: 'human', code: 'missing' },
    ],
  },
  { title: 'waitlist', plan: { kind: 'waitlist' }, people: [{ ...anna, state: 'waitlisted', position: 3 }] },
  { title: 'promotion', plan: { kind: 'promotion', inReplyTo: null }, people: [anna] },
  {
    title: 'reminder',
    plan: { kind: 'reminder', inReplyTo: null },
    people: [{ ...anna, state: 'incomplete', code: 'missing', missing: ['personalCodePrefix'] }],
  },
  {
    title: 'decision',
    plan: { kind: 'decision', inReplyTo: null },
    people: [{ givenName: 'John', familyName: 'Smith', organisation: 'Open Society Forum', code: 'waived' }],
  },
]

test.each(Object.keys(sentences) as Language[])('the letters in %s', async (language) => {
  const texts = letters.map(({ title, plan: wanted, people }) => {
    const letter = writeLetter(plan({ ...wanted, language, people: people.map(person) }), meeting())
    return `════ ${title} ════\n\n${letter.subject}\n\n${renderText(letter)}`
  })
  await expect(texts.join('\n')).toMatchFileSnapshot(`answer-letters/${language}.txt`)
})
