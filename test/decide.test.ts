// The desk’s policy (DESIGN §5), sentence by sentence: time, replies, silence, doubts. Each row: what it shows, what is given, what must be decided.

import { describe, expect, it } from 'vitest'
import {
  amend,
  anna,
  cancel,
  check,
  decideOn,
  type Given,
  listed,
  meeting,
  other,
  person,
  reading,
  register,
  replace,
  thread,
  tooLate,
  unclearCode,
} from './decide-builders.ts'

const janis = person('Jānis Bērziņš', 'TM', '120385')
const janisListed = listed(1, 'Jānis Bērziņš', 'TM', '120385')
const full = (capacity: number) => ({ capacity })

check('At or before the deadline is on time, to the second, by the internal date', [
  [
    'on the second',
    { at: '2017-11-14T17:00:00', reading: register(janis) },
    'confirmation · + Jānis Bērziņš, TM, 120385: registered',
  ],
  [
    'within the second',
    { at: '2017-11-14T17:00:00.999', reading: register(janis) },
    'confirmation · + Jānis Bērziņš, TM, 120385: registered',
  ],
  ['a second later', { at: '2017-11-14T17:00:01', reading: register(janis) }, 'late'],
  [
    'within the grace',
    { at: '2017-11-14T19:00:00', event: { grace: Temporal.Duration.from('PT2H') }, reading: register(janis) },
    'confirmation · + Jānis Bērziņš, TM, 120385: registered',
  ],
  [
    'after the grace',
    { at: '2017-11-14T19:00:01', event: { grace: Temporal.Duration.from('PT2H') }, reading: register(janis) },
    'late',
  ],
  ['a week later', { at: '2017-11-21T09:00:00', reading: register(janis) }, 'late'],
])

check('confirmation: everyone named is complete and registered', [
  ['one', { reading: register(janis) }, 'confirmation · + Jānis Bērziņš, TM, 120385: registered'],
  [
    'two',
    { reading: register(janis, person('Anna Ozola', 'TM', '010190')) },
    'confirmation · + Jānis Bērziņš, TM, 120385: registered · + Anna Ozola, TM, 010190: registered',
  ],
  ['a repeat', { list: [janisListed], reading: register(janis) }, 'confirmation'],
  [
    'a repeat without diacritics',
    { list: [janisListed], reading: register(person('JANIS BERZINS', 'tm', '120385')) },
    'confirmation',
  ],
  [
    'a repeat, family name first',
    { list: [janisListed], reading: register(person('Bērziņš Jānis', 'TM', '120385')) },
    'confirmation',
  ],
  [
    'a repeat with less than before',
    { list: [janisListed], reading: register(person('Jānis Bērziņš')) },
    'confirmation',
  ],
  [
    'a completion',
    { list: [listed(1, 'Jānis Bērziņš', 'TM')], reading: register(person('Jānis Bērziņš', '-', '120385')) },
    'confirmation · complete 1 Jānis Bērziņš, TM, 120385: registered',
  ],
  [
    'a new code of the new kind',
    { reading: register(person('Jānis Bērziņš', 'TM', '327914')) },
    'confirmation · + Jānis Bērziņš, TM, 327914: registered',
  ],
])

check('missing: something required is lacking for someone; whoever is complete is confirmed', [
  ['no code', { reading: register(person('Jānis Bērziņš', 'TM')) }, 'missing · + Jānis Bērziņš, TM, -: incomplete'],
  [
    'no organisation',
    { reading: register(person('Jānis Bērziņš', '-', '120385')) },
    'missing · + Jānis Bērziņš, -, 120385: incomplete',
  ],
  [
    'a colleague who is not named',
    { reading: register(janis, person('-', 'TM')) },
    'missing · + Jānis Bērziņš, TM, 120385: registered · + -, TM, -: incomplete',
  ],
  [
    'an initial is no name for a pass',
    { reading: register(person('J. Bērziņš', 'TM', '120385')) },
    'missing · + - Bērziņš, TM, 120385: incomplete',
  ],
  [
    'a code that is no date',
    { reading: register(person('Jānis Bērziņš', 'TM', '310687')) },
    'missing · + Jānis Bērziņš, TM, -: incomplete',
  ],
  [
    'a code that could not be surely read',
    { reading: register(person('Jānis Bērziņš', 'TM', '-', { code: unclearCode })) },
    'missing · + Jānis Bērziņš, TM, -: incomplete',
  ],
  [
    'a new code that cannot be: the old one stays',
    { list: [janisListed], reading: amend(person('Jānis Bērziņš', '-', '-', { code: unclearCode })) },
    'missing',
  ],
  [
    'a repeat that still lacks something',
    { list: [listed(1, 'Jānis Bērziņš', 'TM')], reading: register(person('Jānis Bērziņš', 'TM')) },
    'missing',
  ],
  [
    'one of two is complete',
    { reading: register(janis, person('Anna Ozola', 'TM')) },
    'missing · + Jānis Bērziņš, TM, 120385: registered · + Anna Ozola, TM, -: incomplete',
  ],
])

const allergies = { name: 'allergies', labels: { lv: ['Alerģijas'] }, pattern: /^\p{L}+$/u }

check('Fields of the event’s own are required like the four', [
  [
    'given',
    {
      event: { required: [...meeting.required, allergies] },
      reading: register(person('Jānis Bērziņš', 'TM', '120385', { fields: { allergies: 'nav' } })),
    },
    'confirmation · + Jānis Bērziņš, TM, 120385, nav: registered',
  ],
  [
    'lacking',
    {
      event: { required: [...meeting.required, allergies] },
      reading: register(person('Jānis Bērziņš', 'TM', '120385')),
    },
    'missing · + Jānis Bērziņš, TM, 120385: incomplete',
  ],
  [
    'not of the pattern',
    {
      event: { required: [...meeting.required, allergies] },
      reading: register(person('Jānis Bērziņš', 'TM', '120385', { fields: { allergies: '12' } })),
    },
    'missing · + Jānis Bērziņš, TM, 120385: incomplete',
  ],
  [
    'supplied later, alone',
    {
      event: { required: [...meeting.required, allergies] },
      list: [listed(1, 'Jānis Bērziņš', 'TM', '120385', { status: 'incomplete' })],
      reading: register(person('-', '-', '-', { fields: { allergies: 'nav' } })),
    },
    'confirmation · complete 1 Jānis Bērziņš, TM, 120385, nav: registered',
  ],
  [
    'waived by the organiser',
    {
      list: [listed(1, 'Jukka Virtanen', '-', '-', { waived: ['personalCodePrefix'] })],
      reading: register(person('Jukka Virtanen', 'Embassy')),
    },
    'confirmation · complete 1 Jukka Virtanen, Embassy, -: registered',
  ],
  [
    'a code that the event does not ask for is not kept',
    { event: { required: ['givenName', 'familyName'] }, reading: register(janis) },
    'confirmation · + Jānis Bērziņš, TM, -: registered',
  ],
])

check('After the deadline cancellations are still accepted; completions, registrations and changes are late', [
  ['registration', { at: tooLate, reading: register(janis) }, 'late'],
  [
    'completion',
    {
      at: tooLate,
      list: [listed(1, 'Jānis Bērziņš', 'TM')],
      reading: register(person('Jānis Bērziņš', '-', '120385')),
    },
    'late',
  ],
  [
    'bare completion in the thread',
    {
      at: tooLate,
      list: [listed(1, 'Jānis Bērziņš', 'TM')],
      thread: thread(anna, 1),
      reading: register(person('-', '-', '120385')),
    },
    'late',
  ],
  [
    'bare value for one of two',
    {
      at: tooLate,
      list: [listed(1, 'Guna Sala', 'LSB'), listed(2, 'Roberts Sala', 'LSB')],
      reading: register(person('-', '-', '240772')),
    },
    'late',
  ],
  ['repeat: the registration stands', { at: tooLate, list: [janisListed], reading: register(janis) }, 'late'],
  [
    'correction, to a human too',
    { at: tooLate, list: [janisListed], reading: amend(person('Jānis Bērziņš', 'Finanšu ministrija')) },
    'late · human',
  ],
  [
    'substitution, to a human too',
    { at: tooLate, list: [janisListed], reading: replace('Jānis Bērziņš', person('Anna Ozola', 'TM', '010190')) },
    'late · human',
  ],
  [
    'somebody cancelled wants back',
    { at: tooLate, list: [{ ...janisListed, status: 'cancelled' }], reading: register(janis) },
    'late',
  ],
  ['cancellation', { at: tooLate, list: [janisListed], reading: cancel('Jānis Bērziņš') }, 'cancellation · cancel 1'],
  [
    'cancellation of an incomplete one',
    { at: tooLate, list: [listed(1, 'Jānis Bērziņš')], reading: cancel('Jānis Bērziņš') },
    'cancellation · cancel 1',
  ],
  [
    'cancellation that mentions who still comes',
    {
      at: tooLate,
      list: [janisListed, listed(2, 'Anna Ozola', 'TM', '010190')],
      reading: reading('cancel', [person('Anna Ozola')], {
        cancelled: [{ givenName: 'Jānis', familyName: 'Bērziņš' }],
      }),
    },
    'cancellation · cancel 1',
  ],
  [
    'the attempt of a stranger',
    { at: tooLate, from: other, list: [janisListed], reading: cancel('Jānis Bērziņš') },
    'handover · human',
  ],
  [
    'no code and too late',
    { at: tooLate, reading: register(person('Jukka Virtanen', 'Embassy', '-', { withoutCode: 'none' })) },
    'late',
  ],
  ['a question', { at: tooLate, reading: reading('question', [], { question: true }) }, 'handover · human'],
  ['a registration with a question', { at: tooLate, reading: { ...register(janis), question: true } }, 'late · human'],
])

check('waitlist: full', [
  [
    'the last place',
    { event: full(2), known: { placesTaken: 1 }, reading: register(janis) },
    'confirmation · + Jānis Bērziņš, TM, 120385: registered',
  ],
  [
    'no place',
    { event: full(2), known: { placesTaken: 2 }, reading: register(janis) },
    'waitlist · + Jānis Bērziņš, TM, 120385: waitlisted',
  ],
  [
    'one place for two',
    { event: full(2), known: { placesTaken: 1 }, reading: register(janis, person('Anna Ozola', 'TM', '010190')) },
    'waitlist · + Jānis Bērziņš, TM, 120385: registered · + Anna Ozola, TM, 010190: waitlisted',
  ],
  [
    'whoever is incomplete holds none',
    { event: full(1), known: { placesTaken: 0 }, reading: register(person('Anna Ozola', 'TM'), janis) },
    'missing · + Anna Ozola, TM, -: incomplete · + Jānis Bērziņš, TM, 120385: registered',
  ],
  [
    'a completion when it is full',
    {
      event: full(1),
      list: [listed(1, 'Jānis Bērziņš', 'TM')],
      known: { placesTaken: 1 },
      reading: register(person('-', '-', '120385')),
    },
    'waitlist · complete 1 Jānis Bērziņš, TM, 120385: waitlisted',
  ],
  [
    'a repeat of somebody who waits',
    {
      event: full(1),
      list: [{ ...janisListed, status: 'waitlisted' }],
      known: { placesTaken: 0 },
      reading: register(janis),
    },
    'waitlist',
  ],
  [
    'a place once given is never taken back',
    {
      event: full(1),
      list: [janisListed],
      known: { placesTaken: 3 },
      reading: amend(person('Jānis Bērziņš', 'Saeima')),
    },
    'amendment · amend 1 Jānis Bērziņš, Saeima, 120385: registered',
  ],
  [
    'a return when it is full',
    {
      event: full(1),
      list: [{ ...janisListed, status: 'cancelled' }],
      known: { placesTaken: 1 },
      reading: register(janis),
    },
    'waitlist · complete 1 Jānis Bērziņš, TM, 120385: waitlisted',
  ],
  [
    'a place that those who wait are about to get is not for newcomers',
    {
      event: full(2),
      list: [listed(7, 'Zane Egle', 'TM', '020290', { status: 'waitlisted', submittedBy: other })],
      known: { placesTaken: 1 },
      reading: register(janis),
    },
    'waitlist · + Jānis Bērziņš, TM, 120385: waitlisted',
  ],
  [
    'one in another’s place takes theirs, past those who wait',
    {
      event: full(1),
      list: [janisListed, listed(7, 'Zane Egle', 'TM', '020290', { status: 'waitlisted', submittedBy: other })],
      reading: replace('Jānis Bērziņš', person('Anna Ozola', 'TM', '010190')),
    },
    'amendment · + Anna Ozola, TM, 010190: registered · cancel 1',
  ],
])

check('Of several kinds the first is it: late, handover, missing, waitlist, amendment, cancellation, confirmation', [
  [
    'handover before missing',
    {
      reading: register(person('Jukka Virtanen', 'Embassy', '-', { withoutCode: 'none' }), person('Anna Ozola', 'TM')),
    },
    'handover · + Jukka Virtanen, Embassy, -: incomplete · + Anna Ozola, TM, -: incomplete · human',
  ],
  [
    'missing before waitlist',
    { event: full(0), reading: register(janis, person('Anna Ozola', 'TM')) },
    'missing · + Jānis Bērziņš, TM, 120385: waitlisted · + Anna Ozola, TM, -: incomplete',
  ],
  [
    'waitlist before amendment',
    {
      event: full(1),
      list: [janisListed],
      reading: amend(person('Jānis Bērziņš', 'Saeima'), person('Anna Ozola', 'TM', '010190')),
    },
    'waitlist · amend 1 Jānis Bērziņš, Saeima, 120385: registered · + Anna Ozola, TM, 010190: waitlisted',
  ],
  [
    'amendment before cancellation',
    {
      list: [janisListed, listed(2, 'Anna Ozola', 'TM', '010190')],
      reading: reading('amend', [person('Anna Ozola', 'Saeima')], {
        cancelled: [{ givenName: 'Jānis', familyName: 'Bērziņš' }],
      }),
    },
    'amendment · amend 2 Anna Ozola, Saeima, 010190: registered · cancel 1',
  ],
])

check('A doubt holds back only the person it concerns', [
  [
    'one of two',
    {
      reading: {
        ...register(janis, person('Anna Ozola', 'TM', '010190', { doubt: 'Ozola or Ozols?' })),
        review: 'Ozola or Ozols?',
      },
    },
    'handover · + Jānis Bērziņš, TM, 120385: registered · human',
  ],
  [
    'a doubt of nobody in particular holds back all',
    { reading: { ...register(janis), review: 'The list is attached, and it cannot be read.' } },
    'handover · human',
  ],
  [
    'and every cancellation',
    { list: [janisListed], reading: { ...cancel('Jānis Bērziņš'), review: 'Who?' } },
    'handover · human',
  ],
  [
    'an attachment that cannot be read is handover, never missing',
    { reading: { ...register(), review: 'The attachment cannot be read.' } },
    'handover · human',
  ],
  ['nobody could be read', { reading: register() }, 'handover · human'],
])

check('No code, or a refusal to send it, goes to a human; whoever is complete is confirmed', [
  [
    'none',
    { reading: register(person('Jukka Virtanen', 'Embassy', '-', { withoutCode: 'none' })) },
    'handover · + Jukka Virtanen, Embassy, -: incomplete · human',
  ],
  [
    'refused, told later without a name',
    { list: [listed(1, 'Imants Dzenis', 'LPA')], reading: register(person('-', '-', '-', { withoutCode: 'refused' })) },
    'handover · human',
  ],
  [
    'refused, told under the sender’s name',
    {
      list: [listed(1, 'Imants Dzenis', 'LPA')],
      reading: register(person('Imants Dzenis', '-', '-', { withoutCode: 'refused', name: 'signature' })),
    },
    'handover · human',
  ],
  [
    'with somebody complete',
    { reading: register(janis, person('Jukka Virtanen', 'Embassy', '-', { withoutCode: 'none' })) },
    'handover · + Jānis Bērziņš, TM, 120385: registered · + Jukka Virtanen, Embassy, -: incomplete · human',
  ],
  [
    'a birth date is taken for it',
    {
      reading: register(
        person('Jukka Virtanen', 'Embassy', '030596', { withoutCode: 'none', codeFromBirthDate: true }),
      ),
    },
    'confirmation · + Jukka Virtanen, Embassy, 030596: registered',
  ],
  [
    'the code is on the list already',
    { list: [janisListed], reading: register(person('Jānis Bērziņš', '-', '-', { withoutCode: 'refused' })) },
    'confirmation',
  ],
  [
    'the organiser did without it',
    {
      list: [listed(1, 'Jukka Virtanen', 'Embassy', '-', { status: 'registered', waived: ['personalCodePrefix'] })],
      reading: register(person('Jukka Virtanen', '-', '-', { withoutCode: 'none' })),
    },
    'confirmation',
  ],
])

check('A question is shown to a human and gets at most handover', [
  ['a question', { reading: reading('question', [], { question: true }) }, 'handover · human'],
  [
    'by somebody who is registered',
    { list: [janisListed], reading: reading('question', [], { question: true }) },
    'handover · human',
  ],
  [
    'the signature under it registers nobody',
    { reading: reading('question', [person('Anna Ozola', '-', '-', { name: 'signature' })], { question: true }) },
    'handover · human',
  ],
  [
    'a registration that also asks',
    { reading: { ...register(janis), question: true } },
    'confirmation · + Jānis Bērziņš, TM, 120385: registered · human',
  ],
  ['a decline that also asks', { reading: { ...cancel(), question: true } }, 'handover · human'],
])

const dmarcFail = {
  headers: [
    { name: 'authentication-results', value: 'mx.mk.gov.lv; spf=pass; dmarc=fail (p=none) header.from=tm.example.lv' },
  ],
}

check('Mail whose DMARC failed changes nothing, gets no reply, goes to a human', [
  ['registration', { mail: dmarcFail, reading: register(janis) }, '- · human'],
  ['cancellation', { mail: dmarcFail, list: [janisListed], reading: cancel('Jānis Bērziņš') }, '- · human'],
  ['question', { mail: dmarcFail, reading: reading('question') }, '- · human'],
  ['by our own server’s name', { mail: dmarcFail, authservId: 'mx.mk.gov.lv', reading: register(janis) }, '- · human'],
  [
    'by another server’s name',
    { mail: dmarcFail, authservId: 'mail.other.example', reading: register(janis) },
    'confirmation · + Jānis Bērziņš, TM, 120385: registered',
  ],
])

check('What gets no reply', [
  ['thanks', { reading: reading('other', [], { courtesy: true }) }, '-'],
  ['thanks that were read as a registration of nobody', { reading: reading('register', [], { courtesy: true }) }, '-'],
  [
    'thanks and a question',
    { reading: reading('question', [], { courtesy: true, question: true }) },
    'handover · human',
  ],
  ['automatic mail, whoever it names', { reading: reading('automatic', [janis]) }, '-'],
  [
    'what may be automatic',
    { reading: reading('automatic', [], { review: 'Perhaps a human wrote it.' }) },
    '- · human',
  ],
  ['other', { reading: reading('other') }, '-'],
  ['other, whatever server vouches for it', { mail: dmarcFail, reading: reading('other') }, '-'],
  [
    'what may concern the event',
    { reading: reading('other', [], { review: 'It may concern the event.' }) },
    '- · human',
  ],
  ['the organiser names people', { from: 'inese.kuske@mk.gov.lv', reading: register(janis) }, '- · human'],
  [
    'the organiser cancels somebody',
    { from: 'Inese.Kuske+x@mk.gov.lv', list: [janisListed], reading: cancel('Jānis Bērziņš') },
    '- · human',
  ],
  ['the organiser names nobody', { from: 'inese.kuske@mk.gov.lv', reading: reading('question') }, '-'],
  [
    'an alias of the event is the organiser',
    { from: 'tiksanas@mk.gov.lv', event: { addresses: ['tiksanas@mk.gov.lv'] }, reading: register(janis) },
    '- · human',
  ],
  ['nobody in From', { mail: { from: [] }, reading: register(janis) }, '- · human'],
])

check('Same Message-ID with other content goes to a human', [
  ['registration', { known: { messageIdReused: true }, reading: register(janis) }, 'handover · human'],
  [
    'thanks',
    { known: { messageIdReused: true }, reading: reading('other', [], { courtesy: true }) },
    'handover · human',
  ],
  ['automatic', { known: { messageIdReused: true }, reading: reading('automatic') }, '-'],
])

describe('The outcome in the ledger', () => {
  it.each<readonly [string, Given, string]>([
    ['registered', { reading: register(janis) }, 'registered'],
    ['incomplete', { reading: register(person('Anna Ozola')) }, 'incomplete'],
    ['waitlisted', { event: full(0), reading: register(janis) }, 'waitlisted'],
    ['amended', { list: [janisListed], reading: amend(person('Jānis Bērziņš', 'Saeima')) }, 'amended'],
    ['cancelled', { list: [janisListed], reading: cancel('Jānis Bērziņš') }, 'cancelled'],
    ['a repeat', { list: [janisListed], reading: register(janis) }, 'unchanged'],
    ['thanks', { reading: reading('other', [], { courtesy: true }) }, 'unchanged'],
    ['a decline', { reading: cancel() }, 'unchanged'],
    ['late', { at: tooLate, reading: register(janis) }, 'late'],
    ['a question', { reading: reading('question') }, 'human'],
    ['forged', { mail: dmarcFail, reading: register(janis) }, 'human'],
    ['automatic', { reading: reading('automatic') }, 'automatic'],
    ['other', { reading: reading('other') }, 'other'],
  ])('%s', (_, given, want) => expect(decideOn(given).outcome).toBe(want))
})

describe('What the reply tells', () => {
  const reply = (given: Given) => decideOn(given).reply!
  const state = (given: Given) => reply(given).people.map(({ state, missing }) => [state, ...missing].join(' '))

  it('asks for exactly what is lacking', () =>
    expect(state({ reading: register(janis, person('Anna -')) })).toEqual([
      'registered',
      'incomplete familyName organisation personalCodePrefix',
    ]))
  it('does not ask again for a code that will not come', () =>
    expect(state({ reading: register(person('Jukka Virtanen', '-', '-', { withoutCode: 'none' })) })).toEqual([
      'human organisation',
    ]))
  it('asks again for a code that cannot be', () =>
    expect(
      state({ list: [janisListed], reading: amend(person('Jānis Bērziņš', '-', '-', { code: unclearCode })) }),
    ).toEqual(['incomplete personalCodePrefix']))
  it('asks for all among whom a bare value cannot be placed', () =>
    expect(
      state({
        list: [listed(1, 'Guna Sala', 'LSB'), listed(2, 'Roberts Sala', 'LSB')],
        reading: register(person('-', '-', '240772')),
      }),
    ).toEqual(['incomplete personalCodePrefix', 'incomplete personalCodePrefix']))
  it('tells the position in the queue, of newcomers and of those who wait', () => {
    const zane = listed(7, 'Zane Egle', 'TM', '020290', { status: 'waitlisted', submittedBy: other })
    const position = (given: Given) => reply({ event: full(0), ...given }).people.map(({ position }) => position)
    expect(position({ list: [zane], reading: register(janis, person('Anna Ozola', 'TM', '010190')) })).toEqual([2, 3])
    const waits = { ...janisListed, status: 'waitlisted' } as const
    expect(position({ list: [zane, waits], reading: register(janis) })).toEqual([2])
    // In whatever place somebody waits whom another has registered is not told.
    expect(position({ list: [zane], reading: register(person('Zane Egle', 'TM', '020290')) })).toEqual([null])
    expect(position({ event: full(1), reading: register(janis) })).toEqual([null])
  })
  it('says who comes and who does not', () =>
    expect(
      state({ list: [janisListed], reading: replace('Jānis Bērziņš', person('Anna Ozola', 'TM', '010190')) }),
    ).toEqual(['registered', 'cancelled']))
  it('says after the deadline that a registration stands', () =>
    expect(
      state({
        at: tooLate,
        list: [janisListed],
        reading: replace('Jānis Bērziņš', person('Anna Ozola', 'TM', '010190')),
      }),
    ).toEqual(['late', 'unchanged']))
  it.each<readonly [string, Given, string]>([
    ['received', { reading: register(janis) }, 'received'],
    [
      'from a birth date',
      { reading: register(person('Jānis Bērziņš', 'TM', '120385', { codeFromBirthDate: true })) },
      'from-birth-date',
    ],
    ['missing', { reading: register(person('Jānis Bērziņš', 'TM')) }, 'missing'],
    [
      'waived',
      {
        list: [listed(1, 'Jānis Bērziņš', 'TM', '-', { waived: ['personalCodePrefix'] })],
        reading: register(person('Jānis Bērziņš')),
      },
      'waived',
    ],
  ])('tells of the code: %s', (_, given, want) => expect(reply(given).people[0]!.code).toBe(want))
  it.each([
    ['Людмила Ершова', true],
    ['Ludmila Jeršova', false],
  ])('asks for the spelling in the passport of %s: %s', (name, want) =>
    expect(reply({ reading: register(person(name, 'Центр', '110351')) }).people[0]!.askSpelling).toBe(want),
  )
  it.each<readonly [string, Given, string]>([
    ['the sender’s', { reading: { ...register(janis), language: 'ru' } }, 'ru'],
    [
      'the first of the event’s for another',
      { event: { languages: ['en', 'lv'] }, reading: { ...register(janis), language: 'ru' } },
      'en',
    ],
  ])('language: %s', (_, given, want) => expect(reply(given).language).toBe(want))
  it('tells the privacy notice in the first reply only', () => {
    expect(reply({ reading: register(janis) }).privacyNotice).toBe(true)
    expect(reply({ known: { answeredBefore: true }, reading: register(janis) }).privacyNotice).toBe(false)
  })
  it('asks not to send a full code', () =>
    expect(reply({ reading: { ...register(janis), fullCodeSent: true } }).fullCodeSent).toBe(true))
  it('passes on the signs of a machine to the gate', () =>
    expect(reply({ reading: { ...register(janis), machineSigns: ['List-Id'] } }).machineSigns).toEqual(['List-Id']))
  it('holds a no-reply From against nobody but itself', () => {
    const signs = { ...register(janis), machineSigns: ['From', 'List-Id'] }
    expect(reply({ from: 'noreply@crm.example.lv', reading: signs }).machineSigns).toEqual(['From', 'List-Id'])
    const replyTo = [{ name: null, address: anna }]
    expect(reply({ from: 'noreply@crm.example.lv', mail: { replyTo }, reading: signs }).machineSigns).toEqual([
      'List-Id',
    ])
  })
  it('answers in the sender’s thread (RFC 5322 §3.6.4)', () => {
    const { inReplyTo, references } = reply({
      mail: { references: ['a', 'b'], inReplyTo: ['b'] },
      reading: register(janis),
    })
    expect({ inReplyTo, references }).toEqual({ inReplyTo: 'm1@example.lv', references: ['a', 'b', 'm1@example.lv'] })
    expect(reply({ mail: { inReplyTo: ['b'] }, reading: register(janis) }).references).toEqual(['b', 'm1@example.lv'])
    expect(reply({ mail: { messageId: null }, reading: register(janis) }).inReplyTo).toBe(null)
  })
  it('says nothing about a person that this sender did not write', () => {
    const list = [listed(1, 'Jānis Bērziņš', 'TM', '120385')]
    const { people } = reply({ from: other, list, reading: register(person('Jānis Bērziņš', 'TM')) })
    expect(people).toMatchObject([{ state: 'incomplete', missing: ['personalCodePrefix'], code: 'missing' }])
    expect(reply({ from: other, list, reading: cancel('Jānis Bērziņš') }).people).toEqual([])
  })
  it('keeps where each value was read, and no words', () => {
    const [change] = decideOn({ reading: register(janis) }).changes
    expect(change).toMatchObject({
      evidence: { personalCodePrefix: { source: 'text', from: 0, to: 6, rule: 'prose' } },
    })
    expect(JSON.stringify(change?.type === 'register' && change.evidence)).not.toContain('120385')
  })
})
