// What the organiser's hand and her word do: the desk's policy where she decides. In the short form of decide-builders.ts.
import { describe, expect, it } from 'vitest'
import { acceptAsRead } from '../src/decide/accept.ts'
import { addByHand, type ByHand, type Corrections, cancelByHand, correctByHand } from '../src/decide/by-hand.ts'
import type { Decision, Event, Participant, Refusal } from '../src/vocabulary.ts'
import {
  anna,
  cancel,
  change,
  factsOf,
  type Given,
  inTime,
  listed,
  meeting,
  other,
  person,
  reading,
  register,
  shortForm,
  thread,
  tooLate,
} from './decide-builders.ts'

const janis: Corrections = {
  givenName: 'Jānis',
  familyName: 'Bērziņš',
  organisation: 'TM',
  personalCodePrefix: '120385',
}
const janisListed = listed(1, 'Jānis Bērziņš', 'TM', '120385')
const code = ['personalCodePrefix']

describe('the organiser’s hand', () => {
  const short = (done: ByHand | Refusal) =>
    'refused' in done ? `refused: ${done.refused}` : `${done.person.state} · ${change(done.change)}`
  const places = (taken: number, ...waiting: string[]) => ({ placesTaken: taken, waiting })
  const full = (capacity: number): Event => ({ ...meeting, capacity })

  it.each<readonly [shows: string, done: ByHand | Refusal, want: string]>([
    [
      'adds who is complete',
      addByHand(janis, [], meeting, [], places(0)),
      'registered · + Jānis Bērziņš, TM, 120385: registered',
    ],
    [
      'adds who is incomplete',
      addByHand({ familyName: 'Bērziņš' }, [], meeting, [], places(0)),
      'incomplete · + - Bērziņš, -, -: incomplete',
    ],
    [
      'adds who goes without a code',
      addByHand({ ...janis, personalCodePrefix: null }, code, meeting, [], places(0)),
      'registered · + Jānis Bērziņš, TM, -: registered',
    ],
    [
      'adds to the end of the line',
      addByHand(janis, [], full(1), [], places(1, '7')),
      'waitlisted · + Jānis Bērziņš, TM, 120385: waitlisted',
    ],
    [
      'adds nobody twice',
      addByHand(janis, [], meeting, [janisListed], places(1)),
      'refused: that is participant 1, who is registered; «registrar correct 1» changes them',
    ],
    [
      'adds a namesake with another code',
      addByHand({ ...janis, personalCodePrefix: '010190' }, [], meeting, [janisListed], places(1)),
      'registered · + Jānis Bērziņš, TM, 010190: registered',
    ],
    [
      'brings back who was cancelled',
      addByHand(janis, [], meeting, [{ ...janisListed, status: 'cancelled' }], places(0)),
      'registered · amend 1 Jānis Bērziņš, TM, 120385: registered',
    ],
    [
      'completes, and gives a place',
      correctByHand(listed(1, 'Jānis Bērziņš', 'TM'), { personalCodePrefix: '120385' }, [], full(1), places(0)),
      'registered · complete 1 Jānis Bērziņš, TM, 120385: registered',
    ],
    [
      'corrects, and takes no place away',
      correctByHand(janisListed, {}, code, full(1), places(5)),
      'amended · amend 1 Jānis Bērziņš, TM, -: registered',
    ],
    [
      'corrects who waits, and keeps them in line',
      correctByHand(
        { ...janisListed, status: 'waitlisted' },
        { organisation: 'Saeima' },
        [],
        full(1),
        places(1, '7', '1'),
      ),
      'waitlisted · amend 1 Jānis Bērziņš, Saeima, 120385: waitlisted',
    ],
    [
      'changes something',
      correctByHand(janisListed, { organisation: 'TM' }, [], meeting, places(1)),
      'refused: participant 1 stands so already',
    ],
    [
      'corrects nobody who is off the list',
      correctByHand({ ...janisListed, status: 'cancelled' }, janis, [], meeting, places(0)),
      'refused: participant 1 is cancelled; «registrar add» puts them on the list again',
    ],
    ['cancels', cancelByHand(janisListed), 'cancelled · cancel 1'],
    [
      'cancels once',
      cancelByHand({ ...janisListed, status: 'cancelled' }),
      'refused: participant 1 is cancelled already',
    ],
  ])('%s', (_, done, want) => expect(short(done)).toBe(want))
})

describe('a mail accepted as read', () => {
  const accept = (given: Given, waive: readonly string[] = []) => acceptAsRead(factsOf(given), waive)
  const short = (decision: Decision | Refusal) =>
    'refused' in decision ? `refused: ${decision.refused}` : shortForm(decision)
  const jukka = (more = {}) => person('Jukka Virtanen', 'Embassy', '-', { withoutCode: 'none', ...more })
  const strangers: Participant[] = [{ ...janisListed, submittedBy: other }]

  it.each<readonly [shows: string, given: Given, waive: readonly string[], want: string]>([
    [
      'a doubt',
      { at: inTime, reading: register(person('Jānis Bērziņš', 'TM', '120385', { doubt: 'Perhaps a town.' })) },
      [],
      'decision · + Jānis Bērziņš, TM, 120385: registered',
    ],
    [
      'what came too late',
      { at: tooLate, reading: register(person('Jānis Bērziņš', 'TM', '120385')) },
      [],
      'decision · + Jānis Bērziņš, TM, 120385: registered',
    ],
    ['a stranger’s cancellation', { list: strangers, reading: cancel('Jānis Bērziņš') }, [], 'decision · cancel 1'],
    [
      'who has no code, not without the waiver',
      { reading: register(jukka()) },
      [],
      'refused: Someone in it has no Latvian personal code. Add --waive personalCodePrefix to let them in without.',
    ],
    ['who has no code', { reading: register(jukka()) }, code, 'decision · + Jukka Virtanen, Embassy, -: registered'],
    [
      'who was put on the list without one',
      { list: [listed(1, 'Jukka Virtanen', 'Embassy')], reading: register(jukka()) },
      code,
      'decision · complete 1 Jukka Virtanen, Embassy, -: registered',
    ],
    [
      'of several only who lacks it goes without',
      { reading: register(jukka(), person('Jānis Bērziņš', 'TM', '120385')) },
      code,
      'decision · + Jukka Virtanen, Embassy, -: registered · + Jānis Bērziņš, TM, 120385: registered',
    ],
    [
      'nobody goes without what they gave',
      { reading: register(person('Jānis Bērziņš', 'TM', '120385')) },
      code,
      'refused: nobody in it lacks personalCodePrefix, so there is nothing to waive',
    ],
    [
      'whoever lacks something else is asked',
      { reading: register(person('Jānis Bērziņš', '-', '120385', { doubt: 'Perhaps a town.' })) },
      [],
      'decision · + Jānis Bērziņš, -, 120385: incomplete',
    ],
    [
      'nothing was read',
      { reading: reading('question', [], { question: true }) },
      [],
      'refused: nobody was read in it; use «registrar add», «correct» or «cancel», and dismiss it',
    ],
    [
      'from her own inbox, and she is not told',
      { from: meeting.organiser.email, reading: register(person('Jānis Bērziņš', 'TM', '120385')) },
      [],
      '- · + Jānis Bērziņš, TM, 120385: registered',
    ],
  ])('%s', (_, given, waive, want) => expect(short(accept(given, waive))).toBe(want))

  it('tells a stranger no more than they wrote, and the owner what stands', () => {
    const people = (given: Partial<Given>) =>
      (accept({ ...given, reading: cancel('Jānis Bērziņš') }) as Decision).reply!.people
    expect(people({ list: strangers })).toMatchObject([{ familyName: 'Bērziņš', organisation: null, code: 'missing' }])
    expect(people({ list: strangers, thread: thread(anna, 1) })).toMatchObject([{ organisation: 'TM' }])
    expect(people({ list: [janisListed] })).toMatchObject([{ organisation: 'TM', code: 'received' }])
  })
})
