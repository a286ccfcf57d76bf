// People: ordinary mail about anything, mail that speaks of absence, bounces and robots in human sentences, and answers
// to the invitation in whose headers somebody's rule or gateway has been careless. None of it may be taken for a machine.

export interface Words {
  readonly subject: string
  readonly text: string
}

const w = (subject: string, text: string): Words => ({ subject, text })

/** About something else: left exactly as found. */
export const ordinary: readonly Words[] = [
  w('pusdienas', 'Sveika! Vai ej šodien pusdienās? Es ap vieniem. A.'),
  w('Re: tabula', 'Paldies, tabulu saņēmu. Otrajā lapā ir kļūda trešajā rindā.\n\nAnna'),
  w('Automašīna', 'Labdien! Automašīnu no servisa varēs saņemt piektdien. Automātiskā ātrumkārba ir salabota.'),
  w(
    'atvaļinājums',
    'Labdien! Lūdzu saskaņot manu atvaļinājumu no 4. līdz 15. decembrim. Iesniegums pielikumā.\n\nKārlis Vītols',
  ),
  w('Re: atvaļinājums', 'Labdien! Kas aizvietos Tevi atvaļinājuma laikā? Vajag sarakstīt kontaktus.'),
  w('prombūtnes paziņojums', 'Sveiki! Kā Outlookā ieslēgt prombūtnes paziņojumu? Nekad neatceros, kur tas ir.'),
  w(
    'pasts neiet',
    'Labdien! Man vakar trīs vēstules atnāca atpakaļ ar «Undelivered Mail Returned to Sender». Vai vari paskatīties, kas par vainu?',
  ),
  w(
    'Fwd: Undelivered Mail Returned to Sender',
    'Sveika! Skat, kas man atnāca. Ko ar to darīt?\n\nJānis\n\n---------- Forwarded message ----------\nFrom: MAILER-DAEMON@mx.example.lv\nDate: Thu, 9 Nov 2017\nSubject: Undelivered Mail Returned to Sender\nTo: janis@example.lv\n\nThis is the mail system at host mx.example.lv.\nYour message could not be delivered.',
  ),
  w(
    'Fwd: Automātiska atbilde: rēķins',
    'Skat, Liene ir atvaļinājumā, tāpēc rēķinu neapmaksāja. Ko darām?\n\n> Esmu atvaļinājumā līdz 20. novembrim. Steidzamos jautājumos rakstiet Ievai.',
  ),
  w(
    'out of office',
    "Hi, could you show me how to set up an out of office message before I go? I'm away from Monday.\n\nTom",
  ),
  w('holiday photos', "Hi! We're back from vacation, the photos are on the drive. It rained every day but we had fun."),
  w('Re: vacation', 'Sounds great, enjoy your vacation! Which hotel are you in?'),
  w(
    'noreply address',
    'Hi, do you know who answers for the noreply@ address of the portal? Somebody complains that nobody reads it.',
  ),
  w('mailer-daemon', 'I keep getting messages from mailer-daemon. Is our server all right? They all say user unknown.'),
  w('auto-reply', 'The auto-reply of the helpdesk has a typo in the second line, could you tell them?'),
  w('ticket', 'Your ticket for the concert is in my drawer, come and get it.'),
  w('unsubscribe', 'Could you unsubscribe me from that book club list? I have no idea how.\n\nThanks, Eve'),
  w(
    'Delivery',
    'The delivery of the chairs failed twice because nobody opened the door. They come again tomorrow at ten.',
  ),
  w('Returned mail', 'The post office returned mail for the old tenant again. What shall I do with it?'),
  w('Re: accepted', 'My paper was accepted! Champagne tonight?'),
  w('автоответ', 'Привет! Как отключить автоответ в почте? Вернулась из отпуска, а он все отвечает.'),
  w('отпуск', 'Добрый день! Прошу согласовать отпуск с 4 по 15 декабря. Заявление во вложении.'),
  w('Re: письмо', 'Письмо не доставлено, пришло обратно. Проверь адрес, пожалуйста.'),
  w('командировка', 'Добрый день! Отчет о командировке отправила вчера, чеки у бухгалтера.'),
  w('', 'Piezvani man, kad vari.'),
  w('Re:', 'Jā.'),
  w('Apsveicu!', 'Daudz laimes dzimšanas dienā! Lai raiti sokas darbi un mājās viss kārtībā.\n\nKolektīvs'),
  w(
    'līgums',
    'Labdien!\n\nPielikumā līguma projekts ar mūsu labojumiem. Lūdzu, atsūtiet komentārus līdz piektdienai.\n\nAr cieņu\nJuris Kalns\nSIA «Vējš»',
  ),
  w(
    'Re[2]: budget',
    'See comments below.\n\n> The second line is too high.\n\nAgreed, I have cut it by 10 %.\n\n> And travel?\n\nStays as it is.',
  ),
  w(
    'meeting notes',
    'Hi all,\n\nhere are the notes of yesterday. Action items: Tom checks the budget, Eve writes to the printer, I order the paper.\n\nBest,\nAnna',
  ),
  w(
    'kernel',
    'I compiled 2.0.36 last night and the box now hangs on boot. Which patch did you apply? My list of drivers is below.\n\n- ne2000\n- aha152x',
  ),
  w('list of books', 'Could you add me to the list for the new dictionary? And which edition did you order?'),
  w('I want to sell my bike', "I'd like to sell my bike, 200 or best offer. It has new brakes. Call me after six."),
  w('school', 'Labdien! Mana meita rīt skolā nebūs, viņa ir slima. Ieva Liepa'),
  w('rēķins', 'Labdien! Vai rēķins 171109 ir apmaksāts? Grāmatvede jautā.'),
  w('Re: kafija', 'Nevarēšu, man sapulce. Rīt?'),
]

/** Answers to what the organiser wrote about something else. */
export const toTheOrganiser: readonly Words[] = [
  w(
    'Re: Oktobra tabula',
    'Labdien! Otrajā lapā viss kārtībā.\n\nAnna\n\nOn 9 Nov 2017, Inese Kuške <inese.kuske@mk.gov.lv> wrote:\n> Labdien! Sūtu oktobra tabulu, lūdzu, pārbaudiet otro lapu.\n> Inese Kuške\n> Valsts kanceleja',
  ),
  w(
    'Re: rēķins',
    'Vai tas ir samaksāts?\n\nNo: Inese Kuške <inese.kuske@mk.gov.lv>\nNosūtīts: 2017. gada 8. novembris 10:02\nKam: Anna Ozola\nTēma: rēķins\n\nPielikumā rēķins par papīru.\n\nInese Kuške\nValsts kanceleja',
  ),
  w(
    'RE: contract',
    'Which page do you mean?\n\nFrom: Inese Kuške <inese.kuske@mk.gov.lv>\nSent: Wednesday, November 8, 2017 10:02\nTo: Tom Ashby\nSubject: contract\n\nPlease see the remark on the second page.\n\nInese Kuške, State Chancellery',
  ),
]

/** In answer to the invitation: never silenced. */
export const answers: readonly Words[] = [
  w(
    'Re: Uzaicinājums uz tikšanos',
    'Labdien!\n\nEs tai laikā būšu atvaļinājumā, bet mani aizvietos Ieva Liepa, Tieslietu ministrija, 120385-. Lūdzu, piesakiet viņu.\n\nAnna Ozola',
  ),
  w(
    'Pieteikums',
    'Labdien! Šobrīd esmu komandējumā un e-pastus lasu reti, tāpēc piesakos jau tagad: Anna Ozola, Tieslietu ministrija, 120385-.',
  ),
  w(
    'Re: Uzaicinājums',
    'Paldies par ielūgumu! Diemžēl 16. novembrī būšu prombūtnē un piedalīties nevarēšu.\n\nAnna Ozola',
  ),
  w(
    'Re: Uzaicinājums',
    'Labdien! Esmu slimības lapā, tāpēc tikšanās reizē nepiedalīšos. Mana vietā nāks Juris Kalns, Tieslietu ministrija, 010170-.',
  ),
  w(
    'atvaļinājumā, bet nākšu',
    'Labdien, lai gan esmu atvaļinājumā, 16. novembrī noteikti nākšu. Anna Ozola, TM, 120385-.',
  ),
  w(
    'Re: Uzaicinājums uz tikšanos',
    'Labdien! Atgriezīšos no atvaļinājuma 15. novembrī, tātad 16. novembrī piedalīšos. Anna Ozola, Tieslietu ministrija, p.k. 120385-',
  ),
  w(
    'Fwd: Undelivered Mail Returned to Sender',
    'Labdien!\n\nMana vēstule jums neaizgāja, sūtu vēlreiz. Piesakos tikšanās reizei 16. novembrī: Anna Ozola, Tieslietu ministrija, 120385-.\n\n---------- Forwarded message ----------\nFrom: MAILER-DAEMON@mx.example.lv\nTo: anna@example.lv\nSubject: Undelivered Mail Returned to Sender\nDate: Thu, 9 Nov 2017\n\nThis is the mail system at host mx.example.lv.\n\n<inese.kuske@mk.gov.lv>: connection timed out',
  ),
  w(
    'Re: Nepiegādājams: Pieteikums',
    'Labdien! Pirmā vēstule atnāca atpakaļ kā nepiegādājama, tāpēc vēlreiz: piesakos 16. novembra tikšanās reizei. Anna Ozola, Tieslietu ministrija, 120385-',
  ),
  w(
    'Re: Automātiska atbilde: Uzaicinājums',
    'Labdien! Esmu atpakaļ no atvaļinājuma. Piesakiet mani, lūdzu: Anna Ozola, Tieslietu ministrija, 120385-',
  ),
  w(
    'RE: Uzaicinājums',
    'Labdien! Automātiskā atbilde, ka esmu atvaļinājumā, nav spēkā. Piedalīšos. Anna Ozola, Tieslietu ministrija, 120385-.',
  ),
  w(
    'Re: Invitation, 16 November',
    'Hello,\n\nI will be on vacation on that day, so I cannot attend the meeting. My colleague Tom Ashby (British Embassy, born 12 March 1985) will attend instead. Please register him.\n\nKind regards\nEve Marsh',
  ),
  w(
    'registration',
    'Hello! I am out of the office this week but I will attend the meeting on 16 November. Tom Ashby, British Embassy, 120385-.',
  ),
  w(
    'Re: Invitation',
    'Sorry, your first message bounced or ended in spam. Please register me for 16 November: Tom Ashby, British Embassy, personal code 120385-.',
  ),
  w(
    'Re: Invitation',
    'Thanks for the invitation. I am on annual leave on 16 November and unable to attend.\n\nTom Ashby',
  ),
  w(
    'Re: Invitation to the meeting',
    'I am away until the 15th, so please do not wait for papers from me, but count me in for 16 November. Tom Ashby, British Embassy, 120385-',
  ),
  w(
    'Re: приглашение',
    'Добрый день! Я в отпуске до 15 ноября, но 16 ноября приду. Прошу зарегистрировать: Анна Озола, Министерство юстиции, 120385-.',
  ),
  w(
    'Re: приглашение',
    'Здравствуйте! К сожалению, 16 ноября буду в командировке и не смогу прийти на встречу. Анна Озола',
  ),
  w(
    'автоответ не нужен',
    'Добрый день! Прошлое письмо не доставлено, пришел автоответ. Прошу зарегистрировать на встречу 16 ноября: Анна Озола, Министерство юстиции, 120385-.',
  ),
  w(
    'Jautājums',
    'Labdien! Vai 16. novembra tikšanās reizē var ierasties ar suni? Man tikai automātiska atbilde atnāca.\n\nAnna Ozola',
  ),
  w(
    'Re: tikšanās',
    'Labdien! Uz noreply adresi atbilde neaizgāja, tāpēc rakstu te: piesakos tikšanās reizei. Anna Ozola, Tieslietu ministrija, 120385-',
  ),
  w(
    'Lūdzu atcelt',
    'Labdien! Man 16. novembrī jābūt komandējumā, lūdzu svītrojiet mani no tikšanās dalībnieku saraksta.\n\nAnna Ozola',
  ),
  w(
    'Pieteikums tikšanās reizei',
    'Vārds: Anna\nUzvārds: Ozola\nIestāde: Tieslietu ministrija\nPersonas kods: 120385-\n\nŠī vēstule ir rakstīta ar roku, ne automātiski.',
  ),
  w(
    'FW: Uzaicinājums uz tikšanos',
    'Kolēģi, lūdzu piesakiet arī mani 16. novembra tikšanās reizei. Ja mailer-daemon to atgriež, zvaniet. Anna Ozola, Tieslietu ministrija, 120385-',
  ),
  w(
    'piesaku kolēģi',
    'Labdien! Piesaku Juri Kalnu (Tieslietu ministrija, 010170-). Pati būšu atvaļinājumā un atbildēšu pēc 20. novembra, steidzamos jautājumos rakstiet Ievai Liepai.\n\nAnna Ozola',
  ),
  w(
    'Re: Uzaicinājums',
    'Labdien! Ticket nav vajadzīgs, caurlaidi gan lūdzu. Anna Ozola, Tieslietu ministrija, 120385-. Nākšu 16. novembrī.',
  ),
]

/** Header lines that some rule, filter, list or gateway puts on a human's mail. */
export const carelessHeaders: readonly (readonly [what: string, lines: readonly string[]])[] = [
  ['an empty return path', ['Return-Path: <>']],
  ['bulk', ['Precedence: bulk']],
  ['list', ['Precedence: list']],
  ['normal', ['Precedence: normal']],
  ['first class', ['Precedence: first-class']],
  ['a loop mark', ['X-Loop: anna@example.lv']],
  ['an Outlook rule that redirected it', ['X-MS-Exchange-Inbox-Rules-Loop: anna.ozola@tm.gov.example.lv']],
  ['a list that passed it on', ['List-Id: <nvo.lists.example.lv>']],
  ['a suppression of answers', ['X-Auto-Response-Suppress: All']],
  ['Auto-Submitted: no', ['Auto-Submitted: no']],
  ['Auto-Submitted: no with a comment', ['Auto-Submitted: no (person)']],
  ['an unsubscribe link of a mass-mail gateway', ['List-Unsubscribe: <https://crm.example.lv/u>']],
  ['a feedback id of a sending service', ['Feedback-ID: 1:example:crm']],
  ['resent', ['Resent-From: anna@example.lv', 'Resent-To: inese.kuske@mk.gov.lv']],
  ['marked as spam', ['X-Spam-Flag: YES', 'X-Spam-Status: Yes, score=6.1']],
  ['a read receipt asked for', ['Disposition-Notification-To: anna@example.lv', 'Return-Receipt-To: anna@example.lv']],
  ['a low priority', ['X-Priority: 5', 'Importance: low']],
  ['a help desk passed it on', ['X-Mailer: OTRS Mail Service (5.0.22)']],
  ['errors elsewhere', ['Errors-To: noreply@example.lv']],
  ['sent by a web form', ['X-Mailer: PHPMailer 5.2.22', 'X-PHP-Originating-Script: 33:form.php']],
  ['a sender address of a bounce collector', ['Return-Path: <bounce-4711-anna=example.lv@crm.example.lv>']],
]
