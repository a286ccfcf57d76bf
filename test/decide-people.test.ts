// Whom a mail means and who may change what (DESIGN §5), sentence by sentence. Each row: what it shows, what is given,
// what must be decided.

import {
  amend,
  anna,
  cancel,
  check,
  listed,
  other,
  person,
  reading,
  register,
  replace,
  thread,
} from './decide-builders.ts'

const janis = person('Jānis Bērziņš', 'TM', '120385')
const janisListed = listed(1, 'Jānis Bērziņš', 'TM', '120385')
const full = (capacity: number) => ({ capacity })

check('A completion belongs to the thread of our reply, else to the sender’s incomplete participant', [
  [
    'bare code, no thread',
    { list: [listed(1, 'Jānis Bērziņš', 'TM')], reading: register(person('-', '-', '120385')) },
    'confirmation · complete 1 Jānis Bērziņš, TM, 120385: registered',
  ],
  [
    'bare organisation',
    { list: [listed(1, 'Jānis Bērziņš', '-', '120385')], reading: register(person('-', 'TM')) },
    'confirmation · complete 1 Jānis Bērziņš, TM, 120385: registered',
  ],
  [
    'the thread decides between two',
    {
      list: [listed(1, 'Guna Sala', 'LSB'), listed(2, 'Roberts Sala', 'LSB')],
      thread: thread(anna, 2),
      reading: register(person('-', '-', '240772')),
    },
    'confirmation · complete 2 Roberts Sala, LSB, 240772: registered',
  ],
  [
    'thread of complete people: the sender’s incomplete one',
    {
      list: [janisListed, listed(2, 'Ērika Mača', 'LZK')],
      thread: thread(anna, 1),
      reading: register(person('-', '-', '230365')),
    },
    'confirmation · complete 2 Ērika Mača, LZK, 230365: registered',
  ],
  [
    'from another address, in the thread',
    {
      from: other,
      list: [listed(1, 'Aelita Runce', 'Zaļais loks')],
      thread: thread('birojs@example.lv', 1),
      reading: register(person('-', '-', '080684')),
    },
    'confirmation · complete 1 Aelita Runce, Zaļais loks, 080684: registered',
  ],
  [
    'from the address that our reply went to',
    {
      from: other,
      list: [listed(1, 'Nauris Eglons', 'Jelgava')],
      thread: thread(other, 1),
      reading: register(person('Nauris Eglons', '-', '300676')),
    },
    'confirmation · complete 1 Nauris Eglons, Jelgava, 300676: registered',
  ],
  [
    'only the given name',
    {
      list: [listed(1, 'Guna Sala', 'LSB'), listed(2, 'Roberts Sala', 'LSB')],
      reading: register(person('Roberts -', '-', '240772'), person('Guna -', '-', '130174')),
    },
    'confirmation · complete 2 Roberts Sala, LSB, 240772: registered · complete 1 Guna Sala, LSB, 130174: registered',
  ],
  [
    'an initial',
    { list: [listed(1, 'Pēteris Zvirgzdiņš', 'LPS')], reading: register(person('Pēteris Z.', '-', '140677')) },
    'confirmation · complete 1 Pēteris Zvirgzdiņš, LPS, 140677: registered',
  ],
  [
    'the name that was lacking',
    { list: [janisListed, listed(2, '- -', 'TM')], reading: register(person('Anna Ozola', '-', '010190')) },
    'confirmation · complete 2 Anna Ozola, TM, 010190: registered',
  ],
  [
    'part of the name that was lacking',
    { list: [listed(1, 'Anna -', 'TM')], reading: register(person('Anna Ozola', '-', '010190')) },
    'confirmation · complete 1 Anna Ozola, TM, 010190: registered',
  ],
  [
    'signed by an assistant',
    {
      from: 'Vizma Turka <anna@tm.example.lv>',
      list: [listed(1, 'Herta Mauriņa', 'LNA')],
      reading: register(person('Vizma Turka', '-', '091268', { name: 'signature' })),
    },
    'confirmation · complete 1 Herta Mauriņa, LNA, 091268: registered',
  ],
  [
    'the writer is complete, the colleague is not',
    {
      list: [listed(1, 'Monta Liepkalne', 'LZK', '170490'), listed(2, 'Ērika Mača', 'LZK')],
      reading: register(person('Monta Liepkalne', '-', '230365', { name: 'from' })),
    },
    'confirmation · complete 2 Ērika Mača, LZK, 230365: registered',
  ],
  [
    'it still lacks something',
    { list: [listed(1, 'Jānis Bērziņš')], reading: register(person('-', '-', '120385')) },
    'missing · complete 1 Jānis Bērziņš, -, 120385: incomplete',
  ],
  [
    'it also adds a colleague',
    {
      list: [listed(1, 'Jānis Bērziņš', 'TM')],
      reading: register(person('Jānis Bērziņš', '-', '120385'), person('Anna Ozola', 'TM', '010190')),
    },
    'confirmation · complete 1 Jānis Bērziņš, TM, 120385: registered · + Anna Ozola, TM, 010190: registered',
  ],
  [
    'it repeats what is known',
    { list: [listed(1, 'Jānis Bērziņš', 'TM')], reading: register(person('-', 'TM', '120385')) },
    'confirmation · complete 1 Jānis Bērziņš, TM, 120385: registered',
  ],
  [
    'never across senders',
    { from: other, list: [listed(1, 'Jānis Bērziņš', 'TM')], reading: register(person('-', '-', '120385')) },
    'missing · + -, -, 120385: incomplete',
  ],
  [
    'the code of the only person once more',
    { list: [janisListed], reading: register(person('-', '-', '120385')) },
    'confirmation',
  ],
  [
    'another code of the only person',
    { list: [janisListed], reading: register(person('-', '-', '120358')) },
    'amendment · amend 1 Jānis Bērziņš, TM, 120358: registered',
  ],
  [
    'whoever completes does not thereby move to another organisation',
    { list: [listed(1, 'Jānis Bērziņš', 'TM')], reading: register(person('Jānis B.', 'Lūdzu', '120385')) },
    'confirmation · complete 1 Jānis Bērziņš, TM, 120385: registered',
  ],
  [
    'the unnamed colleague once more',
    { list: [listed(1, '- -', 'TM')], reading: register(person('-', 'TM')) },
    'missing',
  ],
])

check('A bare value that could belong to more than one incomplete participant is given to none: ask', [
  [
    'two lack a code',
    {
      list: [listed(1, 'Guna Sala', 'LSB'), listed(2, 'Roberts Sala', 'LSB')],
      reading: register(person('-', '-', '240772')),
    },
    'missing',
  ],
  [
    'in the thread of both',
    {
      list: [listed(1, 'Guna Sala', 'LSB'), listed(2, 'Roberts Sala', 'LSB')],
      thread: thread(anna, 1, 2),
      reading: register(person('-', '-', '240772')),
    },
    'missing',
  ],
  [
    'two bare codes',
    {
      list: [listed(1, 'Guna Sala', 'LSB'), listed(2, 'Roberts Sala', 'LSB')],
      reading: register(person('-', '-', '240772'), person('-', '-', '130174')),
    },
    'missing',
  ],
  [
    'the sender is one of both',
    {
      list: [listed(1, 'Guna Sala', 'LSB'), listed(2, 'Roberts Sala', 'LSB')],
      reading: register(person('Guna Sala', '-', '240772', { name: 'from' })),
    },
    'missing',
  ],
  [
    'one of both writes from an address of his own',
    {
      from: other,
      list: [listed(1, 'Guna Sala', 'LSB'), listed(2, 'Roberts Sala', 'LSB')],
      thread: thread(anna, 1, 2),
      reading: register(person('Roberts Sala', '-', '240772', { name: 'from' })),
    },
    'confirmation · complete 2 Roberts Sala, LSB, 240772: registered',
  ],
  [
    'only one of them lacks a code',
    {
      list: [listed(1, 'Guna Sala', '-', '130174'), listed(2, 'Roberts Sala', 'LSB')],
      reading: register(person('-', '-', '240772')),
    },
    'confirmation · complete 2 Roberts Sala, LSB, 240772: registered',
  ],
  [
    'a family name that both bear',
    {
      list: [listed(1, 'Guna Sala', 'LSB'), listed(2, 'Roberts Sala', 'LSB')],
      reading: register(person('- Sala', '-', '240772')),
    },
    'missing',
  ],
])

check('One person once: same names and prefix, or same names and organisation without a conflict of prefixes', [
  [
    'same names and prefix, other spelling of the organisation, other sender',
    {
      from: 'Herta Mauriņa <herta@lna.example.lv>',
      list: [listed(1, 'Herta Mauriņa', 'Latvijas Nacionālais arhīvs', '091268')],
      reading: register(person('Herta Mauriņa', 'LNA', '091268')),
    },
    'confirmation',
  ],
  [
    'same names and organisation, no prefix: a repeat judged by what was sent',
    { from: other, list: [janisListed], reading: register(person('Jānis Bērziņš', 'TM')) },
    'missing',
  ],
  [
    'same names, another organisation, another sender',
    { from: other, list: [janisListed], reading: register(person('Jānis Bērziņš', 'EDI')) },
    'missing · + Jānis Bērziņš, EDI, -: incomplete',
  ],
  [
    'same names, other prefix, other sender: two people',
    { from: other, list: [janisListed], reading: register(person('Jānis Bērziņš', 'TM', '051188')) },
    'confirmation · + Jānis Bērziņš, TM, 051188: registered',
  ],
  [
    'same names, two prefixes in one mail: two people',
    { reading: register(janis, person('Jānis Bērziņš', 'TM', '051188')) },
    'confirmation · + Jānis Bērziņš, TM, 120385: registered · + Jānis Bērziņš, TM, 051188: registered',
  ],
  [
    'one of two namesakes in one mail is known',
    { list: [janisListed], reading: register(person('Jānis Bērziņš', 'TM', '051188'), janis) },
    'confirmation · + Jānis Bērziņš, TM, 051188: registered',
  ],
  [
    'same names, other prefix, same sender later: a correction',
    { list: [janisListed], reading: register(person('Jānis Bērziņš', 'TM', '120358')) },
    'amendment · amend 1 Jānis Bērziņš, TM, 120358: registered',
  ],
  [
    'two swapped codes',
    {
      list: [listed(1, 'Toms Veinbergs', 'EM', '180786'), listed(2, 'Signe Āboliņa', 'EM', '051190')],
      reading: amend(person('Toms Veinbergs', '-', '051190'), person('Signe Āboliņa', '-', '180786')),
    },
    'amendment · amend 1 Toms Veinbergs, EM, 051190: registered · amend 2 Signe Āboliņa, EM, 180786: registered',
  ],
  [
    'the person themselves completes what an assistant began',
    {
      from: 'Herta Mauriņa <herta@lna.example.lv>',
      list: [listed(1, 'Herta Mauriņa', 'Arhīvs')],
      reading: register(person('Herta Mauriņa', 'Latvijas Nacionālais arhīvs', '091268')),
    },
    'confirmation · complete 1 Herta Mauriņa, Arhīvs, 091268: registered',
  ],
  [
    '«Mauriņa, Herta» is herself too',
    {
      from: 'Mauriņa, Herta <herta@lna.example.lv>',
      list: [listed(1, 'Herta Mauriņa', 'Arhīvs')],
      reading: register(person('Herta Mauriņa', 'Arhīvs', '091268')),
    },
    'confirmation · complete 1 Herta Mauriņa, Arhīvs, 091268: registered',
  ],
  [
    'her incomplete mail completes nothing',
    {
      from: 'Herta Mauriņa <herta@lna.example.lv>',
      list: [listed(1, 'Herta Mauriņa', 'Arhīvs')],
      reading: register(person('Herta Mauriņa', 'Arhīvs')),
    },
    'missing',
  ],
  [
    'a second assistant cannot complete what the first began',
    {
      from: other,
      list: [listed(1, 'Herta Mauriņa', 'Arhīvs')],
      reading: register(person('Herta Mauriņa', 'Arhīvs', '091268')),
    },
    'handover · human',
  ],
  [
    'somebody else’s cancelled registration is no registration',
    { from: other, list: [{ ...janisListed, status: 'cancelled' }], reading: register(janis) },
    'confirmation · + Jānis Bērziņš, TM, 120385: registered',
  ],
  [
    'cancelled and registered again by the same sender',
    { list: [{ ...janisListed, status: 'cancelled' }], reading: register(person('Jānis Bērziņš')) },
    'confirmation · complete 1 Jānis Bērziņš, TM, 120385: registered',
  ],
  [
    'two namesakes of one sender cannot be told apart',
    {
      list: [janisListed, listed(2, 'Jānis Bērziņš', 'TM', '051188')],
      reading: amend(person('Jānis Bērziņš', 'Saeima')),
    },
    'handover · human',
  ],
])

check('amendment: a correction, done as asked', [
  [
    'organisation, code not repeated',
    { list: [janisListed], reading: amend(person('Jānis Bērziņš', 'Saeima')) },
    'amendment · amend 1 Jānis Bērziņš, Saeima, 120385: registered',
  ],
  [
    'in the thread, from the address that our reply went to',
    { from: other, list: [janisListed], thread: thread(other, 1), reading: amend(person('Jānis Bērziņš', 'Saeima')) },
    'amendment · amend 1 Jānis Bērziņš, Saeima, 120385: registered',
  ],
  [
    'bare organisation of the only person',
    { list: [janisListed], reading: amend(person('-', 'Saeima')) },
    'amendment · amend 1 Jānis Bērziņš, Saeima, 120385: registered',
  ],
  [
    'bare organisation, two people',
    { list: [janisListed, listed(2, 'Anna Ozola', 'TM', '010190')], reading: amend(person('-', 'Saeima')) },
    'handover · human',
  ],
  [
    'code of the writer while a colleague lacks one',
    {
      list: [janisListed, listed(2, 'Anna Ozola', 'TM')],
      reading: amend(person('Jānis Bērziņš', '-', '120358', { name: 'signature' })),
    },
    'amendment · amend 1 Jānis Bērziņš, TM, 120358: registered',
  ],
  [
    'a name put right',
    { list: [listed(1, 'Jānis Ozols', 'TM', '120385')], reading: amend(person('Jānis Ozoliņš', '-', '120385')) },
    'amendment · amend 1 Jānis Ozoliņš, TM, 120385: registered',
  ],
  [
    'diacritics put in',
    { list: [listed(1, 'Janis Berzins', 'TM', '120385')], reading: amend(person('Jānis Bērziņš')) },
    'amendment · amend 1 Jānis Bērziņš, TM, 120385: registered',
  ],
  [
    'a plain keyboard takes none away',
    { list: [janisListed], reading: amend(person('Janis Berzins', 'Saeima')) },
    'amendment · amend 1 Jānis Bērziņš, Saeima, 120385: registered',
  ],
  [
    'the organisation of a signature corrects nothing',
    {
      list: [janisListed],
      reading: register(person('Jānis Bērziņš', 'Tiesu administrācija', '120385', { organisation: 'signature' })),
    },
    'confirmation',
  ],
  [
    'of an incomplete person: it still lacks something',
    { list: [listed(1, 'Jānis Bērziņš', 'TM')], reading: amend(person('Jānis Bērziņš', 'Saeima')) },
    'missing · amend 1 Jānis Bērziņš, Saeima, -: incomplete',
  ],
  [
    'the passport’s spelling, told by the code',
    {
      list: [listed(1, 'Людмила Ершова', 'Центр', '110351')],
      reading: register(person('Ludmila Jeršova', '-', '110351')),
    },
    'amendment · amend 1 Ludmila Jeršova, Центр, 110351: registered',
  ],
  [
    'perhaps the passport’s spelling',
    {
      list: [listed(1, 'Людмила Ершова', 'Центр', '110351')],
      thread: thread(anna, 1),
      reading: register(person('Ludmila Jeršova')),
    },
    'handover · human',
  ],
])

check('Anyone else’s attempt changes nothing and goes to a human', [
  ['cancellation', { from: other, list: [janisListed], reading: cancel('Jānis Bērziņš') }, 'handover · human'],
  [
    'correction',
    { from: other, list: [janisListed], reading: amend(person('Jānis Bērziņš', 'Saeima')) },
    'handover · human',
  ],
  [
    'substitution, also where it names a new person',
    { from: other, list: [janisListed], reading: replace('Jānis Bērziņš', person('Anna Ozola', 'TM', '010190')) },
    'handover · human',
  ],
  [
    'with the registrant’s address as Reply-To',
    {
      from: other,
      mail: { replyTo: [{ name: null, address: anna }] },
      list: [janisListed],
      reading: cancel('Jānis Bērziņš'),
    },
    'handover · human',
  ],
  [
    'by the person whom an assistant registered',
    { from: 'Jānis Bērziņš <janis@example.com>', list: [janisListed], reading: cancel('Jānis Bērziņš') },
    'handover · human',
  ],
  [
    'in the thread, from elsewhere: cancellation',
    { from: other, list: [janisListed], thread: thread(anna, 1), reading: cancel('Jānis Bērziņš') },
    'handover · human',
  ],
  [
    'in the thread, from elsewhere: unnamed cancellation',
    { from: other, list: [janisListed], thread: thread(anna, 1), reading: cancel() },
    'handover · human',
  ],
  [
    'in the thread, from elsewhere: correction',
    { from: other, list: [janisListed], thread: thread(anna, 1), reading: amend(person('Jānis Bērziņš', 'Saeima')) },
    'handover · human',
  ],
  [
    'in the thread, from elsewhere: another code',
    {
      from: other,
      list: [janisListed],
      thread: thread(anna, 1),
      reading: register(person('Jānis Bērziņš', '-', '120358')),
    },
    'handover · human',
  ],
  [
    'the registrant’s address with a tag and in capitals is the registrant',
    { from: 'Anna+desk@TM.example.lv', list: [janisListed], reading: cancel('Jānis Bērziņš') },
    'cancellation · cancel 1',
  ],
  [
    'somebody new may always be registered',
    { from: other, list: [janisListed], reading: register(person('Anna Ozola', 'TM', '010190')) },
    'confirmation · + Anna Ozola, TM, 010190: registered',
  ],
  [
    'of several in From, the one who sent it has the rights',
    {
      mail: {
        from: [
          { name: null, address: anna },
          { name: null, address: other },
        ],
        sender: { name: null, address: other },
      },
      list: [janisListed],
      reading: cancel('Jānis Bērziņš'),
    },
    'handover · human',
  ],
])

check('cancellation: done as asked', [
  ['by name', { list: [janisListed], reading: cancel('Jānis Bērziņš') }, 'cancellation · cancel 1'],
  ['without a name: the only one', { list: [janisListed], reading: cancel() }, 'cancellation · cancel 1'],
  [
    'without a name: the writer',
    {
      from: 'Jānis Bērziņš <anna@tm.example.lv>',
      list: [janisListed, listed(2, 'Anna Ozola', 'TM', '010190')],
      reading: cancel(),
    },
    'cancellation · cancel 1',
  ],
  [
    'without a name: the one of the thread',
    { list: [janisListed, listed(2, 'Anna Ozola', 'TM', '010190')], thread: thread(anna, 2), reading: cancel() },
    'cancellation · cancel 2',
  ],
  [
    'without a name: one of two',
    { list: [janisListed, listed(2, 'Anna Ozola', 'TM', '010190')], reading: cancel() },
    'handover · human',
  ],
  [
    'a namesake of another sender stays',
    {
      list: [
        listed(1, 'Jānis Bērziņš', 'VARAM', '120470', { submittedBy: other }),
        listed(2, 'Jānis Bērziņš', 'EDI', '051188'),
      ],
      reading: cancel('Jānis Bērziņš'),
    },
    'cancellation · cancel 2',
  ],
  [
    'one of two',
    { list: [janisListed, listed(2, 'Anna Ozola', 'TM', '010190')], reading: cancel('Anna Ozola') },
    'cancellation · cancel 2',
  ],
  [
    'two of two',
    { list: [janisListed, listed(2, 'Anna Ozola', 'TM', '010190')], reading: cancel('Anna Ozola', 'Jānis Bērziņš') },
    'cancellation · cancel 2 · cancel 1',
  ],
  [
    'one is named twice',
    { list: [janisListed], reading: cancel('Jānis Bērziņš', 'Jānis Bērziņš') },
    'cancellation · cancel 1',
  ],
  ['only the given name', { list: [janisListed], reading: cancel('Jānis -') }, 'cancellation · cancel 1'],
  ['once more', { list: [{ ...janisListed, status: 'cancelled' }], reading: cancel('Jānis Bērziņš') }, 'cancellation'],
  [
    'of somebody who waits',
    { list: [{ ...janisListed, status: 'waitlisted' }], reading: cancel('Jānis Bērziņš') },
    'cancellation · cancel 1',
  ],
  ['a decline of somebody who was never listed', { reading: cancel('Jānis Bērziņš') }, '-'],
  ['a decline without a name', { reading: cancel() }, '-'],
  [
    'a decline beside a registration',
    {
      reading: {
        ...register(person('Anna Ozola', 'TM', '010190')),
        cancelled: [{ givenName: 'Jānis', familyName: 'Bērziņš' }],
      },
    },
    'confirmation · + Anna Ozola, TM, 010190: registered',
  ],
  [
    'of a name that the sender’s people do not bear',
    { list: [janisListed], reading: cancel('Jāņa Bērziņa') },
    'handover · human',
  ],
  [
    'and a question',
    { list: [janisListed], reading: { ...cancel('Jānis Bērziņš'), question: true } },
    'cancellation · cancel 1 · human',
  ],
  [
    'with a completion of another',
    {
      list: [janisListed, listed(2, 'Anna Ozola', 'TM')],
      reading: reading('cancel', [person('Anna Ozola', '-', '010190')], {
        cancelled: [{ givenName: 'Jānis', familyName: 'Bērziņš' }],
      }),
    },
    'cancellation · complete 2 Anna Ozola, TM, 010190: registered · cancel 1',
  ],
])

check('Substitution before the deadline takes the old person off at once', [
  [
    'the new one is complete',
    { list: [janisListed], reading: replace('Jānis Bērziņš', person('Anna Ozola', 'TM', '010190')) },
    'amendment · + Anna Ozola, TM, 010190: registered · cancel 1',
  ],
  [
    'the new one is incomplete',
    { list: [janisListed], reading: replace('Jānis Bērziņš', person('Anna Ozola', 'TM')) },
    'missing · + Anna Ozola, TM, -: incomplete · cancel 1',
  ],
  [
    '«manā vietā»',
    {
      from: 'Jānis Bērziņš <anna@tm.example.lv>',
      list: [janisListed],
      reading: replace('- -', person('Anna Ozola', 'TM', '010190')),
    },
    'amendment · + Anna Ozola, TM, 010190: registered · cancel 1',
  ],
  [
    'the new one takes the old one’s place',
    { event: full(1), list: [janisListed], reading: replace('Jānis Bērziņš', person('Anna Ozola', 'TM', '010190')) },
    'amendment · + Anna Ozola, TM, 010190: registered · cancel 1',
  ],
  [
    'of somebody who was never listed',
    { reading: replace('Jānis Bērziņš', person('Anna Ozola', 'TM', '010190')) },
    'confirmation · + Anna Ozola, TM, 010190: registered',
  ],
  [
    'a namesake in the old one’s place',
    { list: [janisListed], reading: replace('Jānis Bērziņš', person('Jānis Bērziņš', 'Saeima', '051188')) },
    'amendment · + Jānis Bērziņš, Saeima, 051188: registered · cancel 1',
  ],
  [
    'the new one is in doubt',
    {
      list: [janisListed],
      reading: {
        ...replace('Jānis Bērziņš', person('Anna Ozola', 'TM', '010190', { doubt: 'Which name?' })),
        review: 'Which name?',
      },
    },
    'handover · cancel 1 · human',
  ],
])
