// Who comes, who does not, and whose code is whose, by kinds of sentence: one row a mail, as short as the kind allows.
import { describe, expect, it } from 'vitest'
import { parseMail } from '../src/read/parse-mail.ts'
import { readMail } from '../src/read/read-mail.ts'
import type { NameReading, PersonReading } from '../src/vocabulary.ts'
import { meeting } from './reading.ts'

type Row = readonly [text: string, people: readonly string[]]

const PAIVI = ['+ Päivi Korhonen 241190', '- Jukka Ahonen']
const ILZE = ['+ Ilze Liepa 240580', '- Juris Kalns']

describe('a code beside a name makes no guest of whoever does not come', () => {
  it.each<Row>([
    ['Anna Ozola, 120385-. Lūdzu manu dalību atcelt.', ['- Anna Ozola']],
    ['Jane Hale, 120385. Please cancel my registration.', ['- Jane Hale']],
    ['Anna Ozola, 120385. Manu vakardienas pieteikumu atceliet, tur kods bija nepareizs.', ['+ Anna Ozola 120385']],
    ['Lūdzu atcelt Annas Ozolas (120385-) dalību.', ['- Anna Ozola']],
    ['I regret to inform you that Ambassador Ignacio Solà is unable to attend.', ['- Ignacio Solà']],
    ['Anna Ozola (120385-) diemžēl nepiedalīsies.', ['- Anna Ozola']],
    ['Diemžēl nevarēs piedalīties Anna Ozola (120385-).', ['- Anna Ozola']],
    ['Es, Anna Ozola (120385-), diemžēl nevarēšu piedalīties.', ['- Anna Ozola']],
    [
      'Anna Ozola, 120385-, nevarēs būt, viņas vietā Juris Kalns, 030469-, Valsts kase.',
      ['+ Juris Kalns 030469', '- Anna Ozola'],
    ],
    ['Piedalīsies Anna Ozola (120385-), bet Juris Kalns (030469-) nevarēs.', ['+ Anna Ozola 120385', '- Juris Kalns']],
    ['Both I and my colleague Tom Reed will attend.\nJane Hale', ['+ Jane Hale', '+ Tom Reed']],
    [
      'Instead of me, Tom Reed will represent the Ministry of Culture. His code: 120385.\nJane Hale',
      ['+ Tom Reed 120385', '- Jane Hale'],
    ],
    [
      'Please take me off the list and add my deputy, Tom Reed, 120385.\nJane Hale',
      ['+ Tom Reed 120385', '- Jane Hale'],
    ],
    [
      'Juris Kalns (030469-) nevar ierasties pats, tāpēc sūtīs Annu Ozolu (120385-).',
      ['+ Anna Ozola 120385', '- Juris Kalns'],
    ],
    [
      'Piedalīsies Anna Ozola (120385-) un Juris Kalns (030469-). Zane Liepa (010101-) nevarēs.',
      ['+ Anna Ozola 120385', '+ Juris Kalns 030469', '- Zane Liepa'],
    ],
    ['Anna Ozola, 120385-, Valsts kase, bet nevarēšu palikt līdz beigām.', ['+ Anna Ozola 120385']],
    [
      'Anna Ozola (120385-) will not be able to attend; Tom Hale (030469) comes instead.',
      ['+ Tom Hale 030469', '- Anna Ozola'],
    ],
    [
      'Ms Kaisa Berg, whom I registered, has been called back to Helsinki. I will come in her place: Ulla Holm, 120385.',
      ['+ Ulla Holm 120385', '- Kaisa Berg'],
    ],
    [
      'Сергей Громов, который был записан, уехал. Вместо него приду я, Ольга Белова, код 120385.',
      ['+ Ольга Белова 120385', '- Сергей Громов'],
    ],
    ['Пропуск Павла Белова перепишите на Веру Белову, 120385.', ['+ Вера Белова 120385', '- Павел Белов']],
    [
      'Встреча 16 ноября: место прошу переоформить на Веру Белову, 120385.\nПавел Котов',
      ['+ Вера Белова 120385', '- Павел Котов'],
    ],
    ['Анне Белой, которую мы записали вчера, пришлось уехать. Пропуск для неё не нужен.', ['- Анна Белая']],
    [
      'Приду с Павлом Котовым (120385). Говорить не планируем, только послушаем. Мой код 030469.\nВера Белова',
      ['+ Вера Белова 030469', '+ Павел Котов 120385'],
    ],
    [
      'От нас пойдут двое: я, Вера Белова, 120385, а второго назначит правление, имя сообщу завтра.',
      ['+ null null', '+ Вера Белова 120385'],
    ],
    ['Arturs Balodis nepiedalīsies. Kitija Briede nāk, kā plānots.', ['- Arturs Balodis']],
    ['Анна Петрова (120385) не придёт, вместо неё Иван Козлов (030469).', ['+ Иван Козлов 030469', '- Анна Петрова']],
  ])('%s', expectPeople)
})

describe('each value has a cell or a line of its own', () => {
  it.each<Row>([
    ['1.Anna Ozola\n2.Valsts kontrole\n3.120385', ['+ Anna Ozola 120385']],
    ['1. Edīte\n2. Kanaviņa\n3. Valsts kontrole\n4. 200258', ['+ Edīte Kanaviņa 200258']],
    ['Edīte, Kanaviņa, Valsts kontrole, 200258', ['+ Edīte Kanaviņa 200258']],
    ['1.Anna Ozola, Delna, 120385\n2.Juris Kalns, Delna, 030469', ['+ Anna Ozola 120385', '+ Juris Kalns 030469']],
  ])('%s', expectPeople)
})

describe('the writer is told beside somebody else', () => {
  it('comes with whom they cannot come without', () =>
    expectPeople('Būšu ar asistentu (Ivars Balodis, 050562), bez viņa netieku augšā. Jānis Iklāvs, 230970', [
      '+ Ivars Balodis 050562',
      '+ Jānis Iklāvs 230970',
    ]))

  it.each<Row>([
    ['Būsim divi: Juris Kalns (030469) un es.', ['+ Anna Ozola', '+ Juris Kalns 030469']],
    ["Two of us will be there: me and Tom Reed. Tom's code starts 030469.", ['+ Anna Ozola', '+ Tom Reed 030469']],
    ['Nāks Juris Kalns, 030469. Mani no saraksta varat dzēst.', ['+ Juris Kalns 030469', '- Anna Ozola']],
    ['Mani informēja, ka nāks Juris Kalns, 030469.', ['+ Juris Kalns 030469']],
    ['Kolēģei Lindai jālabo: viņa ir Vilka, nevis Vilks.', ['+ Linda Vilka']],
    ['Manas kolēģes uzvārds ir nevis Zariņa, bet Zāriņa (Linda).', ['+ Linda Zāriņa']],
    [
      'Piesaku Juri Kalnu un sevi. J. K. kods sākas ar 030469, A. O. – ar 120385.',
      ['+ Anna Ozola 120385', '+ Juris Kalns 030469'],
    ],
  ])('%s', (text, people) => expectPeople(text, people, 'Anna Ozola '))
})

describe('a list tells in its rows and headings who comes, who does not, and who is on it already', () => {
  it.each<Row>([
    [
      'Nāks:\nAnna Ozola, 120385\nNevarēs:\nJuris Kalns, 030469\nZane Liepa',
      ['+ Anna Ozola 120385', '- Juris Kalns', '- Zane Liepa'],
    ],
    [
      'Посольством направляются:\n1) советник Иван Юнусов, паспорт DA 0042719;\n2) атташе Ольга Белова, паспорт DA 0051036.\n\nПосол присутствовать не сможет.',
      ['+ Иван Юнусов', '+ Ольга Белова'],
    ],
    ['Coming:\nAnn Hale 120385\n\nNot coming:\nTom Reed', ['+ Ann Hale 120385', '- Tom Reed']],
    ['Придут:\nОлег Краснов 110380\nНе придут:\nИван Петров', ['+ Олег Краснов 110380', '- Иван Петров']],
    ['Anna Ozola – jā, 120385\nJuris Kalns – nē', ['+ Anna Ozola 120385', '- Juris Kalns']],
    ['Ann Hale, yes, 120385\nTom Reed, no', ['+ Ann Hale 120385', '- Tom Reed']],
    ['Краснов Олег +\nБелова Ирина +\nПетров Иван -', ['+ Олег Краснов', '+ Ирина Белова', '- Иван Петров']],
    ['Anna Ozola\t120385\t+\nJuris Kalns\t\t-', ['+ Anna Ozola 120385', '- Juris Kalns']],
    [
      'Name\tSurname\tOrganisation\tID (first 6)\nNina\tKobs\tDelna\t—\nDina\tHale\tDelna\t170593',
      ['+ Nina Kobs', '+ Dina Hale 170593'],
    ],
    [
      'Vārds\tUzvārds\tIestāde\tKA 1-6\nAnna\tOzola\tDelna\t120385\nZane\tLiepa\tDelna\tnav',
      ['+ Anna Ozola 120385', '+ Zane Liepa'],
    ],
    ['Имя\tФамилия\tОрганизация\tПервые 6 цифр\nОлег\tКраснов\tМинфин\t110380', ['+ Олег Краснов 110380']],
    ['Anna Ozola 120385\nAtsakās:\nJuris Kalns\nZane Liepa', ['+ Anna Ozola 120385', '- Juris Kalns', '- Zane Liepa']],
    ['Ann Hale - in (120385)\nTom Reed - out', ['+ Ann Hale 120385', '- Tom Reed']],
    [
      'Piedalīsies: Anna Ozola, 120385. Nepiedalīsies: Juris Kalns, Zane Liepa.',
      ['+ Anna Ozola 120385', '- Juris Kalns', '- Zane Liepa'],
    ],
    [
      'Vārds\tUzvārds\tKods\tPiedalīsies\nAnna\tOzola\t120385\tjā\nJuris\tKalns\t110380\tnē',
      ['+ Anna Ozola 120385', '- Juris Kalns'],
    ],
    ['No mums (Zane jau ir sarakstā, viņu neskaitu):\n- Anna Ozola, 120385', ['+ Anna Ozola 120385']],
    ['Our list:\nAnn Hale 120385\n(Kate Moss has registered herself already.)', ['+ Ann Hale 120385']],
    ['Записываю (Ирину Белову уже записали, её не пишу):\nОлег Краснов 110380', ['+ Олег Краснов 110380']],
    [
      '1. KALNA Līga, Valsts kase, 090282\n2. Ozola Līga, Valsts kase, 120385',
      ['+ Līga Kalna 090282', '+ Līga Ozola 120385'],
    ],
  ])('%s', expectPeople)
})

describe('whom a question asks about is not registered by it; who is given a place comes', () => {
  it.each<Row>([
    ['Vai Juris Kalns (120385) jau ir pieteikts?', []],
    ['Could you tell me whether Tom Reed is registered? His code is 120385.', []],
    ['Записан ли Иван Козлов? Код 120385.', []],
    ['Has Tom Reed been registered? If not, please add him: 120385, Delna.', ['+ Tom Reed 120385']],
    ['Vai Juris Kalns jau ir pieteikts? Ja ne, lūdzu pierakstiet: 120385.', ['+ Juris Kalns 120385']],
    ['Atsakos par labu Ilzei Liepai (130385, Delna).', ['+ Ilze Liepa 130385']],
    ['I withdraw in favour of Tom Reed, 120385, Delna.', ['+ Tom Reed 120385']],
    ['Уступаю место Ольге Беловой, код 120385.', ['+ Ольга Белова 120385']],
    ['Neņemiet vērā manu iepriekšējo vēstuli, nāks Ilze Liepa, 130385, Delna.', ['+ Ilze Liepa 130385']],
  ])('%s', expectPeople)
})

describe('who writes, or sends another, for somebody takes nobody off; a headline tells who is swapped for whom', () => {
  it.each<Row>([
    ['On behalf of our director Peter Lane, Ann Hale will attend. Ann: 120385, Delna.', ['+ Ann Hale 120385']],
    ['Direktora Jura Kalna vārdā piedalīsies Anna Ozola, 120385, Valsts kase.', ['+ Anna Ozola 120385']],
    ['От имени директора Сергея Громова примет участие Ольга Белова, 120385.', ['+ Ольга Белова 120385']],
    ['Rakstu Annas vietā, viņa slima. Anna Ozola nāks, Valsts kase, 120385.', ['+ Anna Ozola 120385']],
    ['Writing in place of Ann, who is ill: Ann Hale will attend, Delna, 120385.', ['+ Ann Hale 120385']],
    ['Swap: Ann Hale for Tom Reed on 16 November, please.', ['+ Ann Hale', '- Tom Reed']],
    ['Замена участника: Иван Петров на Олега Сидорова, 120385.', ['+ Олег Сидоров 120385', '- Иван Петров']],
    ['Izmaiņas sarakstā: bija Juris Kalns, tagad Ilze Liepa, 120385.', ['+ Ilze Liepa 120385', '- Juris Kalns']],
    [
      'Ilze Liepa aizvieto Juri Kalnu sanāksmē 16. novembrī. Ilzes kods 120385.',
      ['+ Ilze Liepa 120385', '- Juris Kalns'],
    ],
    ['Вместо себя посылаю Ивана Козлова, координатора (первая часть кода 140188).', ['+ Иван Козлов 140188']],
    [
      'Iepriekš tika pieteikti Juris Kalns un Ilze Liepa. Abi tajā dienā ir reidā, tāpēc iešu es: Anna Ozola, 120385.',
      ['+ Anna Ozola 120385', '- Juris Kalns', '- Ilze Liepa'],
    ],
    [
      'Ambassador Duarte Leal will attend (120360). His driver, Andrejs Kovals, will wait in the car and needs no pass.',
      ['+ Duarte Leal 120360'],
    ],
  ])('%s', expectPeople)
})

describe('who may come, what is denied twice, and who is added behind the one taken off', () => {
  it.each<Row>([
    ['Varbūt pievienosies arī Otomārs, bet viņš vēl nezina. Noteikti būs Anna Ozola, 120385.', ['+ Anna Ozola 120385']],
    ['Приду я, Зоя Белова, 120385. Возможно, придёт ещё Иван Козлов.', ['+ Зоя Белова 120385']],
    ['Svītrojiet Juri un ierakstiet Ilzi: Ilze Liepa, 120385, Delna.', ['+ Ilze Liepa 120385', '- Juris null']],
    ['Please take Tom Reed off and add Ann Hale, 120385, Delna.', ['+ Ann Hale 120385', '- Tom Reed']],
    ['Вычеркните Ивана Козлова и впишите Ольгу Белову, 120385.', ['+ Ольга Белова 120385', '- Иван Козлов']],
    [
      'Priekšnieks Juris Kalns lūdza mani pieteikt viņu un Ilzi Liepu. Viņu kodi: 120385 un 130385. Delna',
      ['+ Juris Kalns 120385', '+ Ilze Liepa 130385'],
    ],
    ['As per my phone call with Tom Reed, please register Ann Hale, 120385, Delna', ['+ Ann Hale 120385']],
    [
      'Register, please: 1. Ann Hale - born 14 May 1986\n2. Jānis Lee - 220474-',
      ['+ Ann Hale 140586', '+ Jānis Lee 220474'],
    ],
    ['Piedalīsies galvenā speciāliste Anna Ozola, 32 10 55 (tas ir jaunais kods).', ['+ Anna Ozola 321055']],
    ['Piedalīšos. Iniciāļi un uzvārds: A. Ozola. Kods: 120385.\n\nAnna Ozola', ['+ Anna Ozola 120385']],
    ['Anna Ozola/Cēsu novada pašvaldība/12.03.1985', ['+ Anna Ozola 120385']],
  ])('%s', expectPeople)
})

describe('who is the reason that another comes, or stands in a condition', () => {
  it.each<Row>([
    ['Sakarā ar Jura Kalna slimību piedalīsies Anna Ozola, 120385, Delna.', ['+ Anna Ozola 120385', '- Juris Kalns']],
    ['В связи с болезнью Ивана Козлова придёт Ольга Белова, 120385.', ['+ Ольга Белова 120385', '- Иван Козлов']],
    ['Ja Juris Kalns nevarēs, nākšu es. Anna Ozola, 120385', ['+ Anna Ozola 120385']],
    ['If Tom Reed cannot come, I will. Anna Ozola, 120385', ['+ Anna Ozola 120385']],
    ['Esmu saskaņojusi ar direktoru Juri Kalnu, nākšu. Anna Ozola, 120385', ['+ Anna Ozola 120385']],
    ['Lūdzu uzņemt mani sarakstā, bet Juri Kalnu dzēst. 120385', ['+ Anna Ozola 120385', '- Juris Kalns']],
    [
      'Uz tikšanos:\nJuris Kalns\t030469\tpiedalīsies\nIlze Liepa\t020202\tpiedalīsies\nZane Roze\t010101\tnepiedalīsies (atvaļinājums)',
      ['+ Juris Kalns 030469', '+ Ilze Liepa 020202', '- Zane Roze'],
    ],
    ['Меня запишите, а Ивана Козлова вычеркните. Код 120385', ['+ Anna Ozola 120385', '- Иван Козлов']],
  ])('%s', (text, people) => expectPeople(text, people, 'Anna Ozola '))
})

describe('those who come are named behind a colon, or at the end by a writer whose mail program tells no name', () => {
  it.each<Row>([
    ["We'll be there: Ann Hale and Tom Reed, Delna", ['+ Ann Hale', '+ Tom Reed']],
    ['Да, придём вдвоём: Анна Котова и Иван Козлов', ['+ Анна Котова', '+ Иван Козлов']],
    ['Uz tikšanos ieradīsimies: Ilze Bērziņa, Jānis Kalniņš.', ['+ Ilze Bērziņa', '+ Jānis Kalniņš']],
    ['Rezervējiet man vietu, lūdzu. Ilze Bērziņa no Delnas.', ['+ Ilze Bērziņa']],
    ['Labprāt pievienošos tikšanās reizē, Ilze Bērziņa, Delna', ['+ Ilze Bērziņa']],
  ])('%s', expectPeople)
})

describe('whose deputy somebody is comes to no list by it, and nobody without a name is taken off one', () => {
  it.each<Row>([
    ['Piedalīsies Annas Ozolas vietniece Ilze Kalna, 120385, Delna', ['+ Ilze Kalna 120385']],
    ['Piesakām Jura Kalna palīdzi Annu Ozolu, 120385, Delna', ['+ Anna Ozola 120385']],
    ["Ann Hale's assistant Tom Reed will attend, 120385, Delna.", ['+ Tom Reed 120385']],
    ['Придёт помощник Анны Котовой Иван Козлов, 120385, Delna.', ['+ Иван Козлов 120385']],
    ['Будет заместитель директора Сергея Громова Ольга Белова (120385).', ['+ Ольга Белова 120385']],
    [
      'Vakar pieteicu Uldi Siliņu. Ulda vietā piedalīsies inspektore Anna Ozola, 120385.',
      ['+ Anna Ozola 120385', '- Uldis Siliņš'],
    ],
    ['По поручению директора Сергея Громова придёт Ольга Белова, 120385.', ['+ Ольга Белова 120385']],
    ['On the instructions of our director Ann Hale, Tom Reed will attend, 120385.', ['+ Tom Reed 120385']],
    ['Nevarēšu piedalīties, manā vietā nāks Ilze Bērziņa, 120385, Delna', ['+ Ilze Bērziņa 120385']],
    [
      'Please register Shreya Pillai (22/06/1996), Delna. Shreya has a Latvian code already, it begins with 327710.',
      ['+ Shreya Pillai 327710'],
    ],
  ])('%s', expectPeople)
})

describe('who is asked about, denied or followed by another', () => {
  it.each<Row>([
    ['Vai Andris Kļaviņš arī būs? Es, Anna Ozola, noteikti nākšu, 120385.', ['+ Anna Ozola 120385']],
    ['Will Peter Reed be there as well? I will attend: Ann Hale, 120385, Delna.', ['+ Ann Hale 120385']],
    ['Vai drīkst nākt arī kolēģis Jānis Kalniņš (030469)?', ['+ Jānis Kalniņš 030469']],
    [
      'Izmaiņas sarakstā: nevis Ilze Bērziņa, bet Jānis Kalniņš (030469).',
      ['+ Jānis Kalniņš 030469', '- Ilze Bērziņa'],
    ],
    [
      'Iepriekšējais dalībnieks: Ilze Bērziņa. Jaunais dalībnieks: Jānis Kalniņš, 030469.',
      ['+ Jānis Kalniņš 030469', '- Ilze Bērziņa'],
    ],
  ])('%s', expectPeople)
})

describe('who only asked, told or sent', () => {
  it.each<Row>([
    ['Pēc Andra Kļaviņa lūguma sūtu datus: Ilze Bērziņa, 120385, TM.', ['+ Ilze Bērziņa 120385']],
    ['Andris Kļaviņš lika man pieteikt Ilzi Bērziņu, 120385, TM.', ['+ Ilze Bērziņa 120385']],
    ['Direktors Andris Kļaviņš lūdza mani pieteikties. Ilze Bērziņa, 120385, TM.', ['+ Ilze Bērziņa 120385']],
    ['Pēc direktora lūguma piesaku Annu Ozolu no TM, kodu atsūtīšu.', ['+ Anna Ozola']],
    ['At the request of Peter Reed, please register Ann Hale, 120385, Delna.', ['+ Ann Hale 120385']],
    ["At Peter Reed's request I am registering Ann Hale, 120385, Delna.", ['+ Ann Hale 120385']],
    ["Peter Reed's assistant Mary Grant will attend: 120385, Delna.", ['+ Mary Grant 120385']],
    ["Please add Ann Hale's name to the list, she is with Delna.", ['+ Ann Hale']],
    ['As agreed with Peter Reed, Ann Hale will attend, 120385, Delna.', ['+ Ann Hale 120385']],
    ['Our director Peter Reed suggested I attend. Ann Hale, 120385, Delna.', ['+ Ann Hale 120385']],
    ['Peter Reed asked me to register him, 120385, Nordic Advisory.', ['+ Peter Reed 120385']],
    ['По просьбе директора Петра Иванова регистрирую Анну Котову, 120385.', ['+ Анна Котова 120385']],
    ['Меня попросил написать вам Пётр Иванов. Анна Котова, 120385.', ['+ Анна Котова 120385']],
  ])('%s', expectPeople)
})

describe('Latvian typed without its letters', () => {
  it.each<Row>([
    ['Labdien, es naakshu uz sanaaksmi. Zhanis Krauze, LZA, dz. 12.03.85.', ['+ Zhanis Krauze 120385']],
    [
      'Buusim Rigaa, piedaliisimies: Anna Ozola 120385 un Juris Kalns 030469.',
      ['+ Anna Ozola 120385', '+ Juris Kalns 030469'],
    ],
    ['Naakshu. Gjirts Ljaudaks, LZA, dzimis 1979. gada 23. juunijaa.', ['+ Gjirts Ljaudaks 230679']],
    ['Diemzheel nevareeshu piedaliities, luudzu iznjemiet mani no saraksta. Anna Ozola', ['- Anna Ozola']],
    ['Luudzu piesakiet manaa vietaa Juri Kalnu, 120385. Anna Ozola', ['+ Juris Kalns 120385', '- Anna Ozola']],
    ['I will attend. Jaan Saar, Tartu University, 120385', ['+ Jaan Saar 120385']],
    ['LUDZU REGISTRET ANNU OZOLU VALSTS KASE PERSONAS KODS 120385', ['+ Anna Ozola 120385']],
    ['прошу записать соколову е.н. от общества дельна, код 120385', ['+ Е.Н. Соколова 120385']],
    ['bērziņš j., valsts kase, 120385', ['+ J. Bērziņš 120385']],
  ])('%s', expectPeople)
})

describe('what labels are made of', () => {
  it.each<Row>([
    [
      'Uzvārds, vārds, amats: Bērziņa Ilze, vadītāja\nPersonas koda pirmie seši cipari: 120385',
      ['+ Ilze Bērziņa 120385'],
    ],
    ['Vārds, uzvārds;Amats;Iestāde;P.k. sākums\nIlze Bērziņa;vadītāja;TM;120385', ['+ Ilze Bērziņa 120385']],
    [
      'Dalībnieks 1: Ilze Bērziņa\nKods: 120385\nDalībnieks 2: Jānis Kalniņš\nKods: 030469',
      ['+ Ilze Bērziņa 120385', '+ Jānis Kalniņš 030469'],
    ],
    ['Surname & name: Hale Ann\nStart of the personal code: 120385', ['+ Ann Hale 120385']],
    // Cut short, or a verb, and before a dash: a verb that labels the next line is no half of a name.
    ['Uzv., v. – Liepa Sanita\nPārstāvēšu – biedrību „Saule”\nP.k. – 170385', ['+ Sanita Liepa 170385']],
    ['Liepa Sanita\nPārstāvēšu – biedrību „Saule”\nP.k. – 170385', ['+ Sanita Liepa 170385']],
    ['Surn., name – Hale Ann\nRepresenting – Green Movement\nP.c. – 120385', ['+ Ann Hale 120385']],
    ['Фам., имя – Котова Анна\nБуду представлять – общество «Рассвет»\nП.к. – 120385', ['+ Анна Котова 120385']],
    ['ФИО участника: Котова Анна\nНачало персонального кода: 120385', ['+ Анна Котова 120385']],
    // Halves of names in sentences of their own, in signatures, and behind particles with capitals.
    [
      'I would like to take part on the 16th. Name: Anna Maria. Surname: Rossi Bianchi.',
      ['+ Anna Maria Rossi Bianchi'],
    ],
    ['Please add me. Name: Maria Grazia.\nSurname: De Santis (two words).', ['+ Maria Grazia De Santis']],
    [
      'Please register Ana Luíza (name) Carvalho Nogueira (surname), 120385.\n\nObrigada!\nAna Luíza',
      ['+ Ana Luíza Carvalho Nogueira 120385'],
    ],
  ])('%s', expectPeople)
})

describe('data alone are an answer, even where they are not right', () => {
  it.each<Row>([
    ['Ilze Bērziņa, TM, 31.02.1985', ['+ Ilze Bērziņa']],
    ['Ilze Bērziņa, TM, 12385', ['+ Ilze Bērziņa']],
    ['Ann Hale, Delna', ['+ Ann Hale']],
    ['Ilze Bērziņa, TM, mans kods 1203 85', ['+ Ilze Bērziņa 120385']],
    ['Ilze Bērziņa, TM, p.k. 1 2 0 3 8 5', ['+ Ilze Bērziņa 120385']],
    ['Ilze Bērziņa, TM, kods 12O385', ['+ Ilze Bērziņa 120385']],
    ['Анна Котова, код 12О385', ['+ Анна Котова 120385']],
    ['Ann Hale, Delna, code l20385-', ['+ Ann Hale 120385']],
    ['Ann Hale, Delna, my birthday is the twelfth of March 1985', ['+ Ann Hale 120385']],
    ['Ilze Bērziņa, 38 gadi, 12.03.1979', ['+ Ilze Bērziņa 120379']],
  ])('%s', expectPeople)
})

describe('the writer in a row with others', () => {
  it.each<readonly [text: string, people: readonly string[], from: string]>([
    ['фамилия Горбунов, код 250591', ['+ Максим Горбунов 250591'], 'Максим '],
    [
      'Register me, Tom Reed and Lucy Grant: 120385, 030469, 241190.',
      ['+ Anna Hale 120385', '+ Tom Reed 030469', '+ Lucy Grant 241190'],
      'Anna Hale ',
    ],
    [
      'Nāksim es un mans vīrs Māris Roze: 120385 un 030469.',
      ['+ Ilze Roze 120385', '+ Māris Roze 030469'],
      'Ilze Roze ',
    ],
    ['Tom Reed and I will come: 030469, 120385.', ['+ Tom Reed 030469', '+ Anna Hale 120385'], 'Anna Hale '],
    [
      'Please cancel me, Joanna Pratt and our cameraman Deniss Volkovs.',
      ['- Simon Clarke', '- Joanna Pratt', '- Deniss Volkovs'],
      'Simon Clarke ',
    ],
    ['Please register me, Anna Hale, 120385.', ['+ Anna Hale 120385'], 'Simon Clarke '],
    // others come without the writer
    [
      'Two of our students: Ann Hale, 140396; Tom Reed, 291194. They will come without me.',
      ['+ Ann Hale 140396', '+ Tom Reed 291194'],
      'Simon Clarke ',
    ],
    [
      'Nāks divi studenti: Anna Kalna, 140396; Juris Ozols, 291194. Viņi brauks bez manis.',
      ['+ Anna Kalna 140396', '+ Juris Ozols 291194'],
      'Zane Liepa ',
    ],
    [
      'Придут два студента: Анна Белова, 140396; Игорь Белов, 291194. Они приедут без меня.',
      ['+ Анна Белова 140396', '+ Игорь Белов 291194'],
      'Zane Liepa ',
    ],
    // the writer is counted among those behind the colon
    [
      'We would be glad to take part with two people: myself (Eva Lind, 170985) and one of our trainees. Which of them is decided on Monday.',
      ['+ Eva Lind 170985', '+ null null'],
      'Eva Lind ',
    ],
    [
      'Piedalīsimies ar diviem cilvēkiem: es pati (Ilze Kalna, 170985) un kāds no mūsu praktikantiem.',
      ['+ Ilze Kalna 170985', '+ null null'],
      'Ilze Kalna ',
    ],
    ['Es (Ilze Kalna, 170985) un kolēģi jau gaidām sarunu.', ['+ Ilze Kalna 170985'], 'Ilze Kalna '],
    // who could not be named in an earlier mail
    ['Here is the name I could not give you last week: Tom Reed, 120981.', ['+ Tom Reed 120981'], 'Ann Hale '],
    ['The colleague I could not name last week is Mr Tom Reed, code 120981.', ['+ Tom Reed 120981'], 'Ann Hale '],
    // the writer's seat and pass
    [
      'Manu vietu ieņems kolēģis Juris Kalns (041291), arī no Valsts kases; mana caurlaide vairs nav vajadzīga.',
      ['+ Juris Kalns 041291', '- Zane Liepa'],
      'Zane Liepa ',
    ],
    ['Manis vietā uz sarunu dosies Juris Kalns (060284).', ['+ Juris Kalns 060284', '- Zane Liepa'], 'Zane Liepa '],
    // whom others join, and who is on the list already
    ['Bez Annas Kalnas nāks vēl Jāzeps Ormanis, 050381.', ['+ Jāzeps Ormanis 050381'], 'Egīls Brante '],
    ['Кроме Анны Беловой придёт ещё Игорь Зимин, 050381.', ['+ Игорь Зимин 050381'], 'Egīls Brante '],
    ['Besides Ann Hale, whom you have, Tom Reed will come too, 050381.', ['+ Tom Reed 050381'], 'Egīls Brante '],
    // hosts
    [
      "My host, Ann Hale, will be away on Thursday. I'd love to sit in: Tom Reed, Liepaja University, born 29 August 1984.",
      ['+ Tom Reed 290884'],
      'Tom Reed ',
    ],
    [
      "Ann Hale, the associate professor who is hosting me in Liepāja, forwarded me your invitation because she can't make the trip herself. I'd love to sit in: Tom Reed, born 29 August 1984.",
      ['+ Tom Reed 290884'],
      'Tom Reed ',
    ],
    // a paper's spelling
    [
      'Pārstāvēšu biedrību. Dokumentos man rakstīts Silvija Kalniņš. Dzimusi 1971. gada 30. janvārī.',
      ['+ Silvija Kalniņš 300171'],
      'Silvia Kalnins ',
    ],
    // posts beside bodies, and verbs that govern nobody
    ['Буду. Валентина Кузнецова, Studentu centrs, 220696', ['+ Валентина Кузнецова 220696'], ''],
    ['Участвую – Валерия Белова, Рижская дума, 220696', ['+ Валерия Белова 220696'], ''],
    ['Просим место: Борис Иванов, 030668.', ['+ Борис Иванов 030668'], ''],
    // what else is on that day
    ['На 16-е у нас назначен семинар, участвовать не смогу.', ['- Наталья Громова'], 'Наталья Громова '],
  ])('%s', expectPeople)
})

describe('titles, relatives, and those who are out', () => {
  it.each<Row>([
    ['The Forum will be represented by Ms Paula Krastiņa (code 181089).', ['+ Paula Krastiņa 181089']],
    ['Lūdzu pieteikt manu sievu Intu Turku, 211161.', ['+ Inta Turka 211161']],
    [
      'Instead of Mr Jürgen Haas and Ms Elīna Rītere: Ann Hale (120385).',
      ['+ Ann Hale 120385', '- Jürgen Haas', '- Elīna Rītere'],
    ],
    [
      'Small change: Matthew Burke is out, Sofia Lindgren (born 27 July 1991) is in.',
      ['+ Sofia Lindgren 270791', '- Matthew Burke'],
    ],
    ['Ilze Bērziņa 120385. Jāņa Kalniņa sarakstā vairs nav.', ['+ Ilze Bērziņa 120385', '- Jānis Kalniņš']],
    ['Please reserve a seat for Frank Janssens.', ['+ Frank Janssens']],
    [
      'Piedalīsies:\nIlze Bērziņa 120385\nJānis Kalniņš 030469\n\nSekretāre Dace Liepa, 67123456',
      ['+ Ilze Bērziņa 120385', '+ Jānis Kalniņš 030469'],
    ],
  ])('%s', expectPeople)
})

describe('a verb beside a given name typed small', () => {
  it.each<Row>([
    ['mans draugs aleksis grib nākt, aleksis vanags 020200 lu', ['+ Aleksis Vanags 020200']],
    ['hi my friend tom wants to come too, tom reed 030469 delna', ['+ Tom Reed 030469']],
    ['мой коллега олег хочет прийти, олег громов 030469 рижская дума', ['+ Олег Громов 030469']],
    ['juris slims, naks anna ozola 120385 delna', ['+ Anna Ozola 120385', '- Juris null']],
  ])('%s', (text, people) => expectPeople(text, people))
})

describe('a signature right above the line that begins a quote', () => {
  it.each<Row>([
    [
      'Piedalīšos.\n\nAnna Ozola, dzim. 12.03.1985\n08.11.2017, 15:24, "Inese Kuške" <inese.kuske@mk.gov.lv>:\n> Labdien!',
      ['+ Anna Ozola 120385'],
    ],
    [
      'I will come\nAnn Hale, born 12 March 1985\nOn 8 Nov 2017, at 15:24, Inese Kuške <inese.kuske@mk.gov.lv> wrote:\n> Labdien!',
      ['+ Ann Hale 120385'],
    ],
    [
      'Приду.\nАнна Белова, 111179\n08.11.2017, 15:24, "Inese Kuške" <inese.kuske@mk.gov.lv>:\n> Labdien!',
      ['+ Анна Белова 111179'],
    ],
  ])('%s', (text, people) => expectPeople(text, people))
})

describe('a row of given names', () => {
  it.each<Row>([
    ['Uz tikšanos nāks Anna, Juris un Zane, uzvārdus sūtīšu vēlāk.', ['+ Anna null', '+ Juris null', '+ Zane null']],
    ['Will come: Ann, Tom and Jane. Delna', ['+ Ann null', '+ Tom null', '+ Jane null']],
    ['На встречу придут Анна, Олег и Мария, фамилии пришлю позже.', ['+ Анна null', '+ Олег null', '+ Мария null']],
    ['Nāks Anna, Pēteris un Zane Lejnieki.', ['+ Anna Lejniece', '+ Pēteris Lejnieks', '+ Zane Lejniece']],
    ['Придут Анна, Олег и Мария Громовы.', ['+ Анна Громова', '+ Олег Громов', '+ Мария Громова']],
  ])('%s', (text, people) => expectPeople(text, people))
})

describe('whose code is whose', () => {
  it.each<Row>([
    [
      'Please register Tom Reed with 32.70.13 (that is no typo) and Jane Dow with 120385.',
      ['+ Tom Reed 327013', '+ Jane Dow 120385'],
    ],
    [
      'Please add Lars (family name Holm, code 120385) and Tom (surname: Reed, 030469).',
      ['+ Lars Holm 120385', '+ Tom Reed 030469'],
    ],
    ['Our analyst, Lars (Eriksen – 120385), will attend.', ['+ Lars Eriksen 120385']],
    [
      'Mr Tom Reed will be accompanied by Ms Jane Dow, Counsellor. Dates of birth: 12.3.1985 and 3.4.1969.',
      ['+ Tom Reed 120385', '+ Jane Dow 030469'],
    ],
    [
      'Two of us come: Jane Dow, 120385, and Duong Thi Mai (family name Duong, born 3 April 1969).',
      ['+ Jane Dow 120385', '+ Thi Mai Duong 030469'],
    ],
    [
      'Jane Dow, our new director, wants to be walked there by Lars (Holm, 120385). When exactly Jane was born I am unable to tell you.',
      ['+ Jane Dow', '+ Lars Holm 120385'],
    ],
    ["328 013, that's me: Ann Hale, Delna.", ['+ Ann Hale 328013']],
    ['Delna sends only one: Ann Hale, 328 551. New format.', ['+ Ann Hale 328551']],
    ['Delna sends Ann Hale, who moved here in May, so she is 32 77-08.', ['+ Ann Hale 327708']],
    ['Delna sends Ann Hale; the office has blessed her with 33 5 8 02.', ['+ Ann Hale 335802']],
    ['Delna sends Ann Hale, her code is of the new type, 3264 18. Tom Reed stays here.', ['+ Ann Hale 326418']],
    ['Only one of us comes:\nAnn Hale\n32 8841   <- new sort of number\nGreetings', ['+ Ann Hale 328841']],
    ['Delna sends Ann Hale, bearer of a brand-new code (32) 1184.', ['+ Ann Hale 321184']],
    ['We send Ann Hale, who is seconded to us by the Council, 120385.', ['+ Ann Hale 120385']],
    [
      'As agreed with Mr. Kalns, Ms. Ann Hale and Mr. ONO Kenta (DoB 15 July 1988 / 20 February 1982 respectively) will join.',
      ['+ Ann Hale 150788', '+ Kenta Ono 200282'],
    ],
    [
      'Mēs ar brāli Juri Mucenieku gribētu nākt abi. Man 220757, Jurim 150361.\nZita Mucenieka',
      ['+ Zita Mucenieka 220757', '+ Juris Mucenieks 150361'],
    ],
    [
      'Приеду из Екабпилса (140685) с коллегой Динарой Галеевой (021190).\nИнна Белова',
      ['+ Динара Галеева 021190', '+ Инна Белова 140685'],
    ],
    ['Инесе, поменяй меня на Руту Лапсу, 041190.\nЭдгар Миезис', ['+ Рута Лапса 041190', '- Эдгар Миезис']],
    ['Это Гита Рейнфельде. Моя фамилия в паспорте Рейнфелде, исправьте, пожалуйста.', ['+ Гита Рейнфелде']],
    [
      'Посол занят, вместо него придут двое наших: Шерзод Юнусалиев, советник, и Гульнора Ташпулатова, атташе.',
      ['+ Шерзод Юнусалиев', '+ Гульнора Ташпулатова'],
    ],
    ['Ilze Bērziņa 120385, Jānis Kalniņš 030469 (TM)', ['+ Ilze Bērziņa 120385', '+ Jānis Kalniņš 030469']],
    [
      'Professor Sepp will be pleased to attend. He is from Tartu. His date of birth is 30 January 1955. Ann Hale, assistant to Professor Juhan Sepp',
      ['+ Juhan Sepp 300155'],
    ],
    [
      'Profesors Juris Zeps labprāt piedalīsies. Viņš ir no Tartu. Viņš dzimis 1955. gada 30. janvārī.\nAnna Kalne, palīdze',
      ['+ Juris Zeps 300155'],
    ],
    ['I will attend. Ann Hale, DOB 19851203, tel. 20011225', ['+ Ann Hale 031285']],
    [
      '120385 esmu es, 030469 ir Anna Ozola. Valsts kase\nIlze Bērziņa',
      ['+ Anna Ozola 030469', '+ Ilze Bērziņa 120385'],
    ],
    ['030469 is Tom Reed, 120385 is me. Delna\nAnn Hale', ['+ Tom Reed 030469', '+ Ann Hale 120385']],
    ['120385 – я, 030469 – Иван Козлов. Дельна\nАнна Котова', ['+ Иван Козлов 030469', '+ Анна Котова 120385']],
    ['запишите котову анну 120385 и козлова ивана 030469', ['+ Анна Котова 120385', '+ Иван Козлов 030469']],
    ['Attending: Eriksen, Lars (120385) and Holm, Mette (030469)', ['+ Lars Eriksen 120385', '+ Mette Holm 030469']],
    [
      'Both Lars and Mette Eriksen will attend, codes 120385 and 030469 respectively.',
      ['+ Lars Eriksen 120385', '+ Mette Eriksen 030469'],
    ],
    ['Roze, Liene 120385\nEgle, Zane 030469', ['+ Liene Roze 120385', '+ Zane Egle 030469']],
    ['Piedalīsies L. Roze (Liene), 120385', ['+ Liene Roze 120385']],
    ['Vārds Anna Uzvārds Ozola personas kods 120385 organizācija Valsts kase', ['+ Anna Ozola 120385']],
    ['Name Ann Surname Hale code 120385 organisation Delna', ['+ Ann Hale 120385']],
    ['Имя Анна Фамилия Котова код 120385 организация Дельна', ['+ Анна Котова 120385']],
    ['Vārds Anna Dubultais uzvārds Ozola-Liepa\nKods 120385', ['+ Anna Ozola-Liepa 120385']],
    ['Anna Ozola, Valsts kase, dz. 3. jūl. 1975', ['+ Anna Ozola 030775']],
    ['Piesakos: Anna Ozola, dzim. 1985. g. 12. febr.', ['+ Anna Ozola 120285']],
    ['Анна Котова, Дельна, 30 янв. 1958', ['+ Анна Котова 300158']],
    ['Anna Ozola, 120385, Rīgas dome\nP.S. Paldies par ielūgumu!', ['+ Anna Ozola 120385']],
    [
      'No mums būs eksperte Laura\nLiepa (120385), jurists Juris\nKrūmiņš (030469) un māksliniece Elza\nVītola (010180).',
      ['+ Laura Liepa 120385', '+ Juris Krūmiņš 030469', '+ Elza Vītola 010180'],
    ],
    ['Please register Mr Tom\nHale (120385) and Ms Ann\nBerg (030469).', ['+ Tom Hale 120385', '+ Ann Berg 030469']],
    ['Просим внести в список Анну\nПетрову (120385).', ['+ Анна Петрова 120385']],
    [
      'Tom Reed and I will attend, Delna. My code is 120385, his is 030469.\nAnn Hale',
      ['+ Tom Reed 030469', '+ Ann Hale 120385'],
    ],
    [
      "Tom Reed and myself would like to join from Delna. My code is 120385, I'll send his later.\n\nAnn Hale",
      ['+ Tom Reed', '+ Ann Hale 120385'],
    ],
    [
      'Piedalīšos es, Anna Ozola (120385), un praktikants Mikus, viņa uzvārdu atsūtīšu vēlāk.',
      ['+ Anna Ozola 120385', '+ Mikus null'],
    ],
    ['Vārds: Zigurds\nUzvārds: Kalve\nDzimis 31.12.1959, nekur nestrādāju.', ['+ Zigurds Kalve 311259']],
    ['Uzvārds Skuja\nVārds Toms\nKods 120385', ['+ Toms Skuja 120385']],
    ['vārds: Zigurds; uzvārds: Kalve; kods 311259', ['+ Zigurds Kalve 311259']],
    ['Sūtu savu vārdu: Zigurds; uzvārds: Kalve; nekur nestrādāju; 31.12.1959', ['+ Zigurds Kalve 311259']],
    ['Sveiki! Es, Ģirts, nāku :) Uzvārds Dripe, 250791-', ['+ Ģirts Dripe 250791']],
    [
      'Nāksim es, Jānis Krūms, un kolēģe Ilze Vītola. Manējais kods 120385-, Ilzes 040480-.',
      ['+ Jānis Krūms 120385', '+ Ilze Vītola 040480'],
    ],
    [
      'Nolēmām sūtīt mani, Valdi Āboliņu, un Annu Kokinu. Manas personas koda pirmie cipari ir 051264, Annas - 300671.\nValdis Āboliņš',
      ['+ Valdis Āboliņš 051264', '+ Anna Kokina 300671'],
    ],
    [
      'Nāksim divas - es un Ženija Maslova. Dagnija Ķere 110388, Ženijas: 250579. Organizācija: biedrība "Pajumte"',
      ['+ Ženija Maslova 250579', '+ Dagnija Ķere 110388'],
    ],
    [
      'Gribam atbraukt trijatā:\nes-250347\nVelta Mežiņa-110250\nFricis Lapa-301245\n\nAr cieņu\nDzidra Ozola',
      ['+ Dzidra Ozola 250347', '+ Velta Mežiņa 110250', '+ Fricis Lapa 301245'],
    ],
    [
      'Es un Dr. Jevgeņijs Petuhovs labprāt piedalītos. Manas p.k. pirmā daļa 140691, kolēģa 230458.\nRūta Grauda',
      ['+ Jevgeņijs Petuhovs 230458', '+ Rūta Grauda 140691'],
    ],
    [
      'Piesakos uz sanāksmi 16. novembrī. Dzintra Petersone. Pensionāru biedrība Saulgrieži. 121249. Paldies.',
      ['+ Dzintra Petersone 121249'],
    ],
    ['labdien varu lūdzu nākt uz tikšanos? agnija rudzīte, 081297', ['+ Agnija Rudzīte 081297']],
    ['Nākšu. Guna Liepa-Ozoliņa (pasē vēl Guna Liepa), 120385-', ['+ Guna Liepa 120385']],
    [
      'Vārds: Anna, uzvārds: Ozola, p.k. 120385; Vārds: Juris, uzvārds: Kalns, p.k. 030469; abi no LU',
      ['+ Anna Ozola 120385', '+ Juris Kalns 030469'],
    ],
    ['Nākšu. Anna Ozola 32 0145, Valsts kase', ['+ Anna Ozola 320145']],
    ['Piedalīsies Anna Ozola, p/k 12 03 85 - *****', ['+ Anna Ozola 120385']],
    ['Ms. Jane Hale (DOB 11-DEC-1982) will attend.', ['+ Jane Hale 111282']],
    ['I will come: Jane Hale, Nordic House, 03/Mar/1985', ['+ Jane Hale 030385']],
    ['Piedalīsies Anna Ozola, 210579-12...', ['+ Anna Ozola 210579']],
    [
      'Tiek pieteikti: Maija Sprūde/Rīgas dome/080172; Jānis Ikstens/Valsts kase/210569',
      ['+ Maija Sprūde 080172', '+ Jānis Ikstens 210569'],
    ],
    [
      'Nāksim abas ar Ivetu Kalniņu. Mani dati: 010190, Ivetas: 020290.\nZane Ziediņa',
      ['+ Zane Ziediņa 010190', '+ Iveta Kalniņa 020290'],
    ],
    [
      'No Delnas – Anna Ozola\n(120385); no Sustento – Juris Kalns\n(030469) un Zane Liepa (010101).',
      ['+ Anna Ozola 120385', '+ Juris Kalns 030469', '+ Zane Liepa 010101'],
    ],
    [
      'Nāks divi: Juris Kalns (030469) un Emerita\nBalgalve-Jonāne (290888).',
      ['+ Juris Kalns 030469', '+ Emerita Balgalve-Jonāne 290888'],
    ],
    ['Приду. Мой код 300684.\n\nКорнилий Маслобойников', ['+ Корнилий Маслобойников 300684']],
    ['Запишите меня, Геннадия Щукина. Код 200361.\n\nGenādijs Ščukins', ['+ Геннадий Щукин 200361']],
    [
      'Приеду с Иваном Петровым (111280), без него я ничего не пойму. Мой код 030774.\nАнна Орлова',
      ['+ Иван Петров 111280', '+ Анна Орлова 030774'],
    ],
  ])('%s', expectPeople)
})

describe('who only sends the data or made the list', () => {
  it.each<Row>([
    ['Klātienē būs Līga Kalna. Viņas personas koda pirmo daļu nosūtīs asistente Diāna Krieva.', ['+ Līga Kalna']],
    ['Jane Hale will attend. Her code will be sent by our assistant Tom Byrne.', ['+ Jane Hale']],
    ['Придёт Анна Петрова. Её данные пришлёт секретарь Ольга Белова.', ['+ Анна Петрова']],
    ['Kolēģe Lana mūs laikam jau pieteica, bet rakstu pati: Baiba Ose, 271171.', ['+ Baiba Ose 271171']],
    ['Tom Byrne registered me yesterday but forgot the code: Jane Hale, 120385.', ['+ Jane Hale 120385']],
    [
      'No KNAB piedalīsies:\n1) Tekla Rozīte, p.k. 140992\n2) Miervaldis Lasmanis, p.k. - iesniegs vēlāk',
      ['+ Tekla Rozīte 140992', '+ Miervaldis Lasmanis'],
    ],
    [
      'Piedalīsies:\nAnna Ozola, 120385\nJuris Kalns - kodu paziņos pats pirmdien',
      ['+ Anna Ozola 120385', '+ Juris Kalns'],
    ],
  ])('%s', expectPeople)
})

describe('who is taken off, replaced or registered by another', () => {
  it.each<Row>([
    [
      'Это Роза Абрамова. Мы с Тамарой Вульф в четверг не будем, снимите нас обеих со списка.\nРоза Абрамова',
      ['- Роза Абрамова', '- Тамара Вульф'],
    ],
    [
      "Ambassador Kristensen won't be able to join on Thursday after all.\n\nBest regards\nEmma Holm",
      ['- null Kristensen'],
    ],
    [
      'I registered our director Thomas Hale last week, but he will be replaced by Ms Elisabeth Kranz (born 19.12.1983).',
      ['+ Elisabeth Kranz 191283', '- Thomas Hale'],
    ],
    [
      'Vakar pieteicu Juri Ozolu, bet viņu aizstās kolēģe Anna Liepa, 120385.',
      ['+ Anna Liepa 120385', '- Juris Ozols'],
    ],
    [
      'The Embassy would like to register Ms Agnieszka Nowicka (14 June 1986).\n\nYours sincerely,\nPiotr Wasilewski',
      ['+ Agnieszka Nowicka 140686'],
    ],
    ['I would like to register for the meeting. Jane Hale, 120385', ['+ Jane Hale 120385']],
    ['Anna Ozola tiks aizstāta ar Juri Kalnu, 030469-.', ['+ Juris Kalns 030469', '- Anna Ozola']],
    ['Annas Ozolas vietu ieņems Juris Kalns (030469-).', ['+ Juris Kalns 030469', '- Anna Ozola']],
    ['Annu Ozolu, lūdzu, nomainīt pret Juri Kalnu, 030469-.', ['+ Juris Kalns 030469', '- Anna Ozola']],
    ['Juris Kalns (030469-) aizstāj Annu Ozolu.', ['+ Juris Kalns 030469', '- Anna Ozola']],
    ['Анну Котову заменит Иван Козлов, 030469.', ['+ Иван Козлов 030469', '- Анна Котова']],
    ['Анна Котова будет заменена на Ивана Козлова, 030469.', ['+ Иван Козлов 030469', '- Анна Котова']],
    ['Место Анны Котовой займёт Иван Козлов, 030469.', ['+ Иван Козлов 030469', '- Анна Котова']],
    ['Please swap Jane Dow for Tom Hale, 030469.', ['+ Tom Hale 030469', '- Jane Dow']],
    ['Tom Hale (030469) is standing in for Jane Dow.', ['+ Tom Hale 030469', '- Jane Dow']],
    ["Tom Hale (030469) will take Jane Dow's place.", ['+ Tom Hale 030469', '- Jane Dow']],
    ["Jane Dow's replacement is Tom Hale (030469).", ['+ Tom Hale 030469', '- Jane Dow']],
    ['Jane Dow (Acme Ltd) will be replaced by Tom Hale, 030469.', ['+ Tom Hale 030469', '- Jane Dow']],
    ['Lūdzu rezervēt vietu Annai Ozolai, 120385-.', ['+ Anna Ozola 120385']],
    ['One change in our delegation: Mr Tom Hale has to be removed from it.', ['- Tom Hale']],
    ['Tom Hale should be struck off, the others stay.', ['- Tom Hale']],
    ['Correction to our list: Jane Dow needs to be taken off.', ['- Jane Dow']],
    ["As our chair Jane Dow has flu, Tom Hale takes over. Tom's code: 120385.", ['+ Tom Hale 120385', '- Jane Dow']],
    ['Mrs Jane Dow stays with her grandchildren; Tom Hale will step in, 120385.', ['+ Tom Hale 120385', '- Jane Dow']],
  ])('%s', expectPeople)
})

describe('a code of somebody who is not named', () => {
  it.each<Row>([
    [
      'Piesakām pārstāvi no Māsu asociācijas. Personas koda pirmā daļa ir 101068.\n\nAr cieņu\nVita Kalna',
      ['+ null null 101068'],
    ],
    ['Lūdzam reģistrēt vienu cilvēku no biedrības, personas kods 101068-.\nVita Kalna', ['+ null null 101068']],
    ['Просим зарегистрировать нашего сотрудника. Код 120385.\n\nС уважением\nОльга Белова', ['+ null null 120385']],
    ['Piesakos kā pārstāve no Māsu asociācijas. Personas kods 101068.\nVita Kalna', ['+ Vita Kalna 101068']],
    ['Код мужа: 030366. Забыла написать сразу.\nМайя Белова', ['+ null null 030366']],
    ['Kā solīju, direktora personas koda pirmā daļa ir 030366.\nVita Kalna', ['+ null null 030366']],
    ["My husband's code is 030366.\nAnn Hale", ['+ null null 030366']],
  ])('%s', expectPeople)
})

describe('a family name that is put right', () => {
  it.each<Row>([
    [
      "My surname on the passport is O'Hara-Byrne, please correct it. The rest stays (190461).\nJohn O'Hara",
      ["+ John O'Hara-Byrne 190461"],
    ],
    [
      'Labojums: mans uzvārds pasē ir Ozola-Kalniņa. Kods tas pats, 120385.\nAnna Ozola',
      ['+ Anna Ozola-Kalniņa 120385'],
    ],
    [
      'Sigita Roga tagad ir Sigita Kalve, un pareizā koda pirmā daļa ir 150591, nevis 150519.\nSigita Kalve',
      ['+ Sigita Kalve 150591', '- Sigita Roga'],
    ],
    ['Vārds: Kristofers\nDubultais uzvārds: Bušs-Ziediņš\nKods: 030997', ['+ Kristofers Bušs-Ziediņš 030997']],
    ['Apstiprinājumā mans uzvārds ir nepareizs. Pasē ir Kļava-Liepa. Lūdzu izlabojiet.\nIlze', ['+ Ilze Kļava-Liepa']],
    ['Lūdzu izlabojiet manu uzvārdu: pareizi ir Kļava-Liepa.\nIlze', ['+ Ilze Kļava-Liepa']],
    [
      'In your confirmation of the meeting my surname is misspelt. In my passport it is Hargreaves. Please correct it.\nKate',
      ['+ Kate Hargreaves'],
    ],
    ['Моя фамилия пишется Иваненко, а не Иванов. Исправьте, пожалуйста.\nПётр Иванов', ['+ Пётр Иваненко']],
    ['Since Saturday I am Jane Hale and no longer Jane Dow. Please adapt the pass for the meeting.', ['+ Jane Hale']],
    ['From today my name is Jane Hale instead of Jane Dow. Please change it on your list.', ['+ Jane Hale']],
    ['Re the meeting: you wrote Hall, but I am Hale.\nJane Hale', ['+ Jane Hale']],
    ['My surname on the list is double, Hale-Dow. You only have half of it.\nJane Hale', ['+ Jane Hale-Dow']],
  ])('%s', expectPeople)
})

describe('people of whom only part is known yet', () => {
  it.each<Row>([
    ['No Delnas nāks Ansis un Katrīna, uzvārdus un kodus atsūtīšu rīt.', ['+ Ansis null', '+ Katrīna null']],
    ["I'll be there – Paul Smith.", ['+ Paul Smith']],
    ['Piedalīšos! - Dace', ['+ Dace null']],
  ])('%s', expectPeople)

  it('is doubted where only one of several comes', async () => {
    const { review } = await read('Piedalīsies Zigurds Kalve vai Anna Ozola, pateikšu vēlāk. Tieslietu ministrija')
    expect(review).toBe('The message names people of whom only one comes.')
    const alone = await read('На случай, если пустите: Анна Орлова, «Двина», код 120385.\nАнна Орлова')
    expect(alone.review).toBeNull()
  })

  it('is doubted where one name has two codes, unless it is written out twice', async () => {
    const half = await read('Anna Ozola, 120385\nAnna, 030469\nTieslietu ministrija')
    expect(half.review).toBe('Two personal codes stand beside the same name.')
    const namesakes = await read('Nāks Jānis Vilks, 120350, un viņa dēls Jānis Vilks, 030480, SIA „Vilks”')
    expect(namesakes.review).toBeNull()
  })
})

describe('who stays away, and who only says so', () => {
  it.each<Row>([
    ['Vakar pieteicu divus; Juris Kalns diemžēl netiks, bet es palieku.', ['- Juris Kalns']],
    ['К сожалению, ни я, ни Иван Козлов прийти не сможем.', ['- Anna Ozola', '- Иван Козлов']],
    ['В четверг не будем, снимите нас обоих со списка, меня и Ивана Козлова.', ['- Anna Ozola', '- Иван Козлов']],
    ['Paldies par ielūgumu ministram Jurim Kalnam. Diemžēl ministrs nevarēs piedalīties.', ['- Juris Kalns']],
    [
      'Tēmu zinu no A līdz Z. Sūtu savā vietā Juri Kalnu, 120385. Mani varat svītrot.',
      ['+ Juris Kalns 120385', '- Anna Ozola'],
    ],
    ['Придёт Иван Петров, 120385. Меня можете вычеркнуть.', ['+ Иван Петров 120385', '- Anna Ozola']],
    ['Будут Виктор Юркевич, 130485, и Пётр Жданович, 120580.', ['+ Виктор Юркевич 130485', '+ Пётр Жданович 120580']],
    ['Признательна за приглашение, однако присутствовать лично не имею возможности.', ['- Anna Ozola']],
    ['Paldies par ielūgumu, bet ierasties man nav iespējas.', ['- Anna Ozola']],
    ['Thank you for inviting Mr Tom Hale. Regrettably the director is not able to attend the meeting.', ['- Tom Hale']],
    ['Līdzšinējais dalībnieks – Juris Kalns, jaunais – Zane Liepa, 120385.', ['+ Zane Liepa 120385', '- Juris Kalns']],
    [
      'Iepriekš pieteicām Juri Kalnu un Zani Liepu. Kalns netiks, papildus piesakām Tomu Egli (120385-).',
      ['+ Toms Egle 120385', '- Juris Kalns'],
    ],
    [
      "Last week I registered Tom Hale and Jane Dow. Tom can't come, please add Mary Ross, born 12.03.1985.",
      ['+ Mary Ross 120385', '- Tom Hale'],
    ],
    ['Pieteicu sevi, bet nāks arī kolēģe Zane Liepa, 120385.', ['+ Zane Liepa 120385']],
    [
      'There is a bug going round and Tom Reed and I have caught it. Neither of us will be fit to be seen.',
      ['- Anna Ozola', '- Tom Reed'],
    ],
    [
      'I have passed your invitation on to Tom Reed, he will answer himself. I myself cannot make it.',
      ['- Anna Ozola'],
    ],
    ['Tom Reed and I will come to the meeting. Neither of us needs parking.', ['+ Anna Ozola', '+ Tom Reed']],
    [
      'Ms Jane Dow, whom you have on your list, has been called to Berlin. Would it be possible to let Mr Tom Reed of our economic section in instead of her? He was born on 12 March 1985.',
      ['+ Tom Reed 120385', '- Jane Dow'],
    ],
    [
      'Mr Tom Reed, registered last week, has to travel. May we send Ms Jane Dow of this mission instead of him? Her date of birth: 12 March 1985.',
      ['+ Jane Dow 120385', '- Tom Reed'],
    ],
    ['Piedalīšos, gribētu ierakstīt interviju ar Juri Kalnu.\nAnna Ozola, 120385', ['+ Anna Ozola 120385']],
    ['I will attend and would like an interview with Tom Hale. 120385', ['+ Anna Ozola 120385']],
    ['Please correct the organisation of Tom Hale: it should be Acme Ltd.', ['+ Tom Hale']],
    ['Ievadīju veco uzvārdu, tagad esmu Anna Ozola-Kalve.', ['+ Anna Ozola-Kalve']],
    ['Lūdzu labot: kļūdaini norādīju Agņa Vītoliņa iestādi. Jābūt – Valsts kase.', ['+ Agnis Vītoliņš']],
    ['Kļūdījos ar Jura Kalniņa darbavietu – jābūt Rīgas domei.', ['+ Juris Kalniņš']],
    ['I will come, but will not be sending my personal code by e-mail.', ['+ Anna Ozola']],
    ['Tom Hale out, Jane Dow in, born 12.03.1985.', ['+ Jane Dow 120385', '- Tom Hale']],
    ['Lūdzu nomainīt manu uzvārdu sarakstā, pasē esmu Anna Ozola-Kalve, 120385.', ['+ Anna Ozola-Kalve 120385']],
  ])('%s', (text, people) => expectPeople(text, people, 'Anna Ozola '))
})

describe('whom an earlier mail of the writer below registered', () => {
  it.each<Row>([
    [
      'I am afraid Tom Reed has to be in court on the 16th, please take him off the list. The other two (Jane and I) are coming as agreed.\nAnna Ozola\n\nFrom: Anna Ozola\nSent: 09 November 2017 17:40\nTo: Inese Kuške\nSubject: Registration\n\nThree people from Delna will attend: Anna Ozola 300387, Jane Dow 121290, Tom Reed 050575.',
      ['- Tom Reed'],
    ],
    [
      'Juri Kalnu, lūdzu, svītrojiet no saraksta. Mēs ar Zani būsim, kā norunāts.\nAnna Ozola\n\nNo: Anna Ozola\nNosūtīts: 2017. gada 9. novembris 17:40\nKam: Inese Kuške\nTēma: Pieteikums\n\nNo Delnas nāks Anna Ozola 300387, Zane Liepa 121290, Juris Kalns 050575.',
      ['- Juris Kalns'],
    ],
  ])('%s', (text, people) => expectPeople(text, people, 'Anna Ozola '))
})

describe('replacements and declines in one breath', () => {
  it.each<Row>([
    ['Tā kā Juri Kalnu aizsūtīja uz Briseli, brauks Zane Liepa, 120590.', ['+ Zane Liepa 120590', '- Juris Kalns']],
    ['Vadība nosūtīja uz tikšanos Juri Kalnu, 120590.', ['+ Juris Kalns 120590']],
    ['Jurim Kalnam neiznāk, atbrauks Zane Liepa (120590).', ['+ Zane Liepa 120590', '- Juris Kalns']],
    ['Jurim Kalnam jābūt tiesā, viņš nevarēs ierasties.', ['- Juris Kalns']],
    ['juris kalns nebus ta vieta zane liepa 120590', ['+ Zane Liepa 120590', '- Juris Kalns']],
    ['Manu caurlaidi pārrakstiet uz Zani Liepu, 120590.', ['+ Zane Liepa 120590', '- Anna Ozola']],
    ['Atstājiet sarakstā tikai mani, Juri Kalnu dzēsiet.', ['- Juris Kalns']],
    ['Rakstīju, ka nākšu, diemžēl lieta mainījusies un nebūšu.', ['- Anna Ozola']],
    ['Teicu, ka nākšu, un nākšu. 120590', ['+ Anna Ozola 120590']],
    ['Tajā stundā numura nodošana, būšu spiesta palaist garām.', ['- Anna Ozola']],
    ['Ieliku sarakstā Juri Kalnu, bet viņš aizgāja no darba.', ['- Juris Kalns']],
    [
      'labdien janis kruze nevares atnakt, vina vieta nak sandra ziemele 140288',
      ['+ Sandra Ziemele 140288', '- Janis Kruze'],
    ],
    ['labdien juris lapsa nebūs, vinam sede. pārējie kā bija', ['- Juris Lapsa']],
    ["hi, anna reed won't be there, the rest of us as planned", ['- Anna Reed']],
    ['Добрый день, сергей павлов не придет, остальные без изменений', ['- Сергей Павлов']],
    [
      'В связи с болезнью Сергея Павлова просим заменить его на Ирину Котову (120380).',
      ['+ Ирина Котова 120380', '- Сергей Павлов'],
    ],
    [
      'Sakarā ar Jura Lapsas atvaļinājumu lūdzam viņu sarakstā aizstāt ar Kristīni Birzi (150781).',
      ['+ Kristīne Birze 150781', '- Juris Lapsa'],
    ],
    ['Mēs ar Juri Lapsu netiekam uz tikšanos, izņem mūs no saraksta.', ['- Anna Ozola', '- Juris Lapsa']],
    [
      'tom hale cant make it, jane dow comes in his place, born 12 march 1985. thx anna',
      ['+ Jane Dow 120385', '- Tom Hale'],
    ],
    ["we'd be two - Tom Hale and Jane Dow, City Lab. do you need passport numbers?", ['+ Tom Hale', '+ Jane Dow']],
    ['Diemžēl uz tikšanos šoreiz izpaliks.', ['- Anna Ozola']],
    ['tom hale will come to the meeting instead of me, 120385, thx anna', ['+ Tom Hale 120385', '- Anna Ozola']],
    ['Tom Hale (120385) will stand in for Jane Dow.', ['+ Tom Hale 120385', '- Jane Dow']],
    ['Tom Hale (120385) will be attending in lieu of Jane Dow.', ['+ Tom Hale 120385', '- Jane Dow']],
    ['Сергея Павлова подменит Ирина Котова (120380).', ['+ Ирина Котова 120380', '- Сергей Павлов']],
    ['Замена: Сергей Павлов -> Ирина Котова, 120380', ['+ Ирина Котова 120380', '- Сергей Павлов']],
    ['Juris Lapsa slims, uz tikšanos sūtīsim Zani Liepu, 120590.', ['+ Zane Liepa 120590', '- Juris Lapsa']],
    ['Uz tikšanos nākšu nevis es, bet Zane Liepa, 120590.', ['+ Zane Liepa 120590', '- Anna Ozola']],
    ['На встречу приду не я, а Ирина Котова, 120380.', ['+ Ирина Котова 120380', '- Anna Ozola']],
    ["It won't be me but Tom Hale who comes to the meeting, born 12 March 1985.", ['+ Tom Hale 120385']],
    ['На встречу нас не ждите, не приедем.', ['- Anna Ozola']],
    ['We are not in a position to send anyone to the meeting this time.', ['- Anna Ozola']],
    ['Pieteicu uz tikšanos Juri Lapsu un Zani Liepu, bet Zane nevarēs. Paliek tikai Juris.', ['- Zane Liepa']],
    ['Просим записать на встречу директора школы Валентину Дорошенко (140661)', ['+ Валентина Дорошенко 140661']],
    ['Просим записать директора Валентину Дорошенко (140661)', ['+ Валентина Дорошенко 140661']],
    ['Просим включить в список специалиста отдела Евгению Бойко, 120380', ['+ Евгения Бойко 120380']],
    ['Просьба исключить из списка участников встречи 16 ноября Ярослава Гуменюка.', ['- Ярослав Гуменюк']],
    ['scrap me and write in Tom Hale instead. City Lab, 120385-', ['+ Tom Hale 120385', '- Anna Ozola']],
    [
      'I double-booked myself. Could you put Tom Hale (120385) down where I was?',
      ['+ Tom Hale 120385', '- Anna Ozola'],
    ],
    [
      'I must give up my seat at the meeting, a colleague of mine will have it. Name follows tomorrow.',
      ['+ null null', '- Anna Ozola'],
    ],
    ["I have to hand my seat to a colleague, I'll let you know tomorrow who it is.", ['+ null null', '- Anna Ozola']],
    [
      'Our director Jane Dow, whom you have on your list, has asked me to go for her. City Lab, 120385',
      ['+ Anna Ozola 120385', '- Jane Dow'],
    ],
    [
      'One swap, please. On your list you have Jane Dow - her baby arrived early. The one who comes on the 16th is therefore Tom Hale, born 12 March 1985.',
      ['+ Tom Hale 120385', '- Jane Dow'],
    ],
    ['Please cross me out and write Tom Hale instead, born 12 March 1985.', ['+ Tom Hale 120385', '- Anna Ozola']],
    ['Please take my name off and note down Tom Hale (120385).', ['+ Tom Hale 120385', '- Anna Ozola']],
    ['I am out, Tom Hale is in: 12.03.1985, City Lab.', ['+ Tom Hale 120385', '- Anna Ozola']],
    // The «t» of «can't» ends a sentence.
    [
      "My professor, Dr. Jane Dow, advised me to come, she herself can't. Anna Ozola, 12 March 1985.",
      ['+ Anna Ozola 120385'],
    ],
    [
      'I would be glad to come on the 16th (my host Prof. Jane Dow is in Berlin that day). Born on 12 March 1985.',
      ['+ Anna Ozola 120385'],
    ],
    [
      'Happy to attend the meeting. DOB 03/12/1985 (March 12). Our officer, Jane Dow, is on leave and will not be joining.',
      ['+ Anna Ozola 120385', '- Jane Dow'],
    ],
    [
      'Your invitation went to Mr Tom Hale of the City Lab. He was born on 12 March 1985 and would be honoured to attend.',
      ['+ Tom Hale 120385'],
    ],
    ['Tom Hale, my host at the Academy, figured this is for me. Register me, 12 March 1985.', ['+ Anna Ozola 120385']],
    ['Tom Hale has a fever and cannot come, nor can I.', ['- Anna Ozola', '- Tom Hale']],
    ['Tom Hale will come (030469), provided the cabin crew do not strike again.', ['+ Tom Hale 030469']],
    [
      'Ministriju pārstāvēs:\n- Juris Kalns (190379)\n- Anna Liepa (240965)\nZiņām: Rita Kalve, 67876030, rita.kalve@example.lv',
      ['+ Juris Kalns 190379', '+ Anna Liepa 240965'],
    ],
    [
      'Surname       Given name    Code\n------------  ------------  ------\nHale          Tom           030469\nKvaratskhelia Nino          301197',
      ['+ Tom Hale 030469', '+ Nino Kvaratskhelia 301197'],
    ],
    [
      'Tom Hale is needed in Tallinn that day and Jane Dow is coming, born 12.03.1985.',
      ['+ Jane Dow 120385', '- Tom Hale'],
    ],
    ['Of the three of us invited from the Forum only I am able to come. My code is 120385.', ['+ Anna Ozola 120385']],
    [
      'We have one representative: yours truly. Ms Hale, to whom you addressed the invitation, cannot manage it. The code is 120385.\n\nJane Dow',
      ['+ Jane Dow 120385', '- null Hale'],
    ],
    [
      'I wrote to you that somebody would accompany me and that the name would follow. Here you are: Mr Tom Hale, 030469. My own entry can stay the way it is.',
      ['+ Tom Hale 030469'],
    ],
    [
      'It is Jane Dow (120385) and no longer Tom Hale who is going to represent the Embassy of Estonia on the 16th.',
      ['+ Jane Dow 120385', '- Tom Hale'],
    ],
    [
      'Ms Jane Dow must withdraw. Could her name please be replaced by that of Mr Tom Hale (120385)?',
      ['+ Tom Hale 120385', '- Jane Dow'],
    ],
    [
      'Here are those who would like to come:\nJane Dow, 120385\nTom Hale, 030469\n\nMy own lecture starts at ten, so don’t count me.\n\nAnn Lee',
      ['+ Jane Dow 120385', '+ Tom Hale 030469'],
    ],
    [
      'We announced Tom Hale. Jane Dow from the consular section will attend in his stead (120385).',
      ['+ Jane Dow 120385', '- Tom Hale'],
    ],
    [
      'We announced Mr Tom Hale. He has to accompany a visit. Please delete him and expect Ms Jane Dow in his stead (120385).',
      ['+ Jane Dow 120385', '- Tom Hale'],
    ],
    ['Could you delete both of them - Tom Hale and Jane Dow - from the list?', ['- Tom Hale', '- Jane Dow']],
    [
      "Two will come: Jane Dow (120385) and our head, Tom Hale. When Tom was born I can't tell you, he is out till Friday.",
      ['+ Jane Dow 120385', '+ Tom Hale'],
    ],
    [
      'I shall come myself (120385) and bring along our trainee. I can give you his name no sooner than Monday.',
      ['+ Anna Ozola 120385', '+ null null'],
    ],
    [
      'Our president passed it to Ms. HAYAKAWA Tomomi, the programme officer of the City Lab. She was born on 12 March 1985 and would like to attend.',
      ['+ Tomomi Hayakawa 120385'],
    ],
    [
      'Tom Hale is ill and I have to be in Vilnius. Neither of us will need the passes.',
      ['- Anna Ozola', '- Tom Hale'],
    ],
    ['My participation and the one of Tom Hale have to be deleted.', ['- Anna Ozola', '- Tom Hale']],
    ["Please take off Tom Hale's name as well as mine.", ['- Anna Ozola', '- Tom Hale']],
    [
      'Of our registrations kindly strike number 2 (Tom Hale) and number 4 (Jane Dow). The others stand.',
      ['- Tom Hale', '- Jane Dow'],
    ],
    [
      'There has been a change: Jane Dow is leaving us for Brussels, so the chair goes to Tom Hale, 120385.',
      ['+ Tom Hale 120385', '- Jane Dow'],
    ],
    [
      'From the Baltic Beekeepers it will be me and nobody else - Mr Hale is on sick leave, Ms Dow has the grandchildren. 120385',
      ['+ Anna Ozola 120385', '- null Hale', '- null Dow'],
    ],
    [
      'I will come on the 16th. My code (I swapped the old one last month) begins with 327703.',
      ['+ Anna Ozola 327703'],
    ],
    ['MAJ Tom Hale (120385) will attend. COL Dow sends his regrets.', ['+ Tom Hale 120385', '- null Dow']],
    [
      'The registration I made for Tom Hale and the one for Jane Dow are no longer needed.',
      ['- Tom Hale', '- Jane Dow'],
    ],
    ['The places that I booked for Tom Hale and for myself can go to others.', ['- Anna Ozola', '- Tom Hale']],
    [
      "I'll be the one from the City Lab on the 16th, as Ms Dow and our treasurer both have to give it a miss. 120385",
      ['+ Anna Ozola 120385', '- null Dow'],
    ],
    [
      'May I register two of our experts: Tom Hale (120385) and Jane Dow (030469)?',
      ['+ Tom Hale 120385', '+ Jane Dow 030469'],
    ],
    [
      'Participants:\nHALE-DOW, Tom (DOB 03-22-1985)\nREED, Ann (DOB 04-30-1969)',
      ['+ Tom Hale-Dow 220385', '+ Ann Reed 300469'],
    ],
    [
      "Please cross me out and write Tom Hale instead. He's from the City Lab like me, born 12 March 1985.",
      ['+ Tom Hale 120385', '- Anna Ozola'],
    ],
    [
      'To our regret, H.E. Ambassador Tom Hale will be accompanying a delegation that day and is unable to be with you.',
      ['- Tom Hale'],
    ],
    [
      'Participants:\nAnna Ozola - 120385\nJane Dow - birth date to be sent as soon as she is off the plane',
      ['+ Anna Ozola 120385', '+ Jane Dow'],
    ],
    ['The chair that was meant for Jane Dow will be filled by Tom Hale, 120385.', ['+ Tom Hale 120385', '- Jane Dow']],
    ["The flu has found me and I'm going nowhere on Thursday. Somebody else can have my chair.", ['- Anna Ozola']],
    ['One participant from our side: me. 120385', ['+ Anna Ozola 120385']],
    ['Just one chair for the City Lab, namely mine. Mr\nDow is abroad. 120385', ['+ Anna Ozola 120385', '- null Dow']],
    ['If there is room left, would you mind writing me down for the 16th? 120385', ['+ Anna Ozola 120385']],
    [
      'I would like to take part: Anna Ozola, 120385; Dr. Jane Dow, at whose chair I write my thesis, drew my attention to it.',
      ['+ Anna Ozola 120385'],
    ],
    [
      'Could you put us on the list: Anna Ozola (120385) and my colleague Maria van der\nLinden Smit (03.04.1981)?',
      ['+ Anna Ozola 120385', '+ Maria van der Linden Smit 030481'],
    ],
  ])('%s', (text, people) => expectPeople(text, people, 'Anna Ozola '))
})

describe('who is away while the code is still to come', () => {
  it.each<Row>([
    [
      'Piedalīsies Juris Lapsa, p.k. 150781, un Zane Liepa – viņas kodu atsūtīšu rīt, šodien Zane ir atvaļinājumā.',
      ['+ Juris Lapsa 150781', '+ Zane Liepa'],
    ],
    [
      "Attending: Jane Dow (120385) and Tom Hale - he is on leave today so I'll send his date of birth tomorrow.",
      ['+ Jane Dow 120385', '+ Tom Hale'],
    ],
    [
      'Придут Ирина Котова (120380) и Сергей Павлов, его код пришлю завтра, сегодня он в отпуске.',
      ['+ Ирина Котова 120380', '+ Сергей Павлов'],
    ],
  ])('%s', (text, people) => expectPeople(text, people, 'Anna Ozola '))
})

describe('people who are counted before they are named', () => {
  it.each<Row>([
    ['Jane Hale, 140378. I will come with a colleague.', ['+ Jane Hale 140378', '+ null null']],
    ['Jane Hale, 140378. I am coming, plus one adviser.', ['+ Jane Hale 140378', '+ null null']],
    ['Providus:\n1) Jane Hale, 140378\n2) N.N., will be communicated by Friday', ['+ Jane Hale 140378', '+ null null']],
    ['Delna:\n1. Anna Ozola, 140378\n2. N.N. (precizēsim rīt)', ['+ Anna Ozola 140378', '+ null null']],
    ['Общество «Рига»:\n1. Ольга Белова, 140378\n2. имя сообщим завтра', ['+ null null', '+ Ольга Белова 140378']],
    [
      'Jane Hale, 140378. I am coming, plus one adviser - it will be either of two people and both are on leave until Monday.',
      ['+ Jane Hale 140378', '+ null null'],
    ],
    ['Jane Hale, 140378. Perhaps I will come with a colleague.', ['+ Jane Hale 140378']],
    ['Jane Hale, 140378. I will come with a colleague, Tom Reed, 120385.', ['+ Jane Hale 140378', '+ Tom Reed 120385']],
    ['Anna Ozola, 140378. Nākšu ar kolēģi no Valsts kases.', ['+ Anna Ozola 140378', '+ null null']],
    ['Anna Ozola, 140378. Nākšu ar kolēģu svētību.', ['+ Anna Ozola 140378']],
    ['Ольга Белова, 140378. Приду с коллегой.', ['+ null null', '+ Ольга Белова 140378']],
    [
      'The Embassy of Austria intends to take part with two (2) persons:\n1. Jane Hale, 140378\n2. One local staff. Her name will be communicated on Monday.',
      ['+ Jane Hale 140378', '+ null null'],
    ],
    [
      'Kindly reserve 2 chairs for the Austrian Embassy.\n1. Jane Hale, 140378\n2. our new trainee; I shall forward name and date of birth once I know who it is',
      ['+ Jane Hale 140378', '+ null null'],
    ],
    [
      'Please keep 2 pax for Providus:\n- Jane Hale, 14/03/78\n- a policy intern (tbc, the board decides on Mon)',
      ['+ Jane Hale 140378', '+ null null'],
    ],
    [
      'Might Providus have two seats? One is mine: Jane Hale, 140378. They are drawing on Monday who gets the other.',
      ['+ Jane Hale 140378', '+ null null'],
    ],
    [
      'Jane Hale, 140378, will come with a collegue. Which one, you will know tomorrow.',
      ['+ Jane Hale 140378', '+ null null'],
    ],
    [
      'Kindly block 2 nos. seats.\nSeat 1 - myself, Jane Hale, 140378.\nSeat 2 - one team member, yet to be nominated by my manager.',
      ['+ Jane Hale 140378', '+ null null'],
    ],
    [
      'Кто пойдёт вторым, решим во вторник, имя пришлю. А первый — это я: Пётр Котов, 120385.',
      ['+ Пётр Котов 120385', '+ null null'],
    ],
    [
      'Приду сам и приведу одного из молодых членов общества. Кого, решит собрание, о чём извещу.\nПётр Котов, 1948,\nдевятнадцатое апреля',
      ['+ Пётр Котов 190448', '+ null null'],
    ],
    [
      'Otru vietu, lūdzu, paturiet, vārdu pateikšu rīt. Nākšu es, Anna Kalna, 120385.',
      ['+ Anna Kalna 120385', '+ null null'],
    ],
    ['Приду. Пётр Котов, 120385. Второй вопрос пришлю завтра.', ['+ Пётр Котов 120385']],
    [
      'I will come: Jane Hale (120385). The other place goes to our trainee, whose particulars I shall send you on Monday.',
      ['+ Jane Hale 120385', '+ null null'],
    ],
    [
      'Я Вера Белова, 120385. Со мной обязательно будет сопровождающий. Кто именно, скажу позже.',
      ['+ Вера Белова 120385', '+ null null'],
    ],
    ['Представляю biedrība „Saule”. Вера Ковальчук, приду, 120385.\n\nVera Kovaļčuka', ['+ Вера Ковальчук 120385']],
    ['Приеду (код 031187) вместе с Аллой Белой (190382).\nПётр Котов', ['+ Пётр Котов 031187', '+ Алла Белая 190382']],
    ['Добавьте в список Яну Лисовскую, 140992.', ['+ Яна Лисовская 140992']],
    ['Шлём Злату Мудрую (300301) и юриста Цой Викторию (191288).', ['+ Злата Мудрая 300301', '+ Виктория Цой 191288']],
    ['Прошу включить мою коллегу Яну Дроздову (170390).', ['+ Яна Дроздова 170390']],
    [
      'Приеду со своим заместителем. Я Пётр Котов, 240756. Кто из двух поедет, решим в понедельник, данные вышлю.',
      ['+ Пётр Котов 240756', '+ null null'],
    ],
    ['Одна из нас я – Вера Белова, 120385. Вторая фамилия будет завтра.', ['+ Вера Белова 120385', '+ null null']],
    ['от общины поедет кузнецова тамара код 050664 муж довезет внутрь не пойдет', ['+ Тамара Кузнецова 050664']],
    [
      'Музей представят Вера Белова (120385) и Пётр Котов (240756). Хотел быть и Павел Рудин, но он в командировке.',
      ['+ Вера Белова 120385', '+ Пётр Котов 240756', '- Павел Рудин'],
    ],
    [
      'Нас двое. Я Марк Лейбов, 110290. Второй – либо Света, либо Таня. В понедельник всё скажу.',
      ['+ Марк Лейбов 110290', '+ null null'],
    ],
    ['хочу прийти моя фамилия кузьмина имя тамара код 110354', ['+ Тамара Кузьмина 110354']],
    [
      'Прошу внести в список:\n1) Котов Пётр, 240756;\n2) представитель самоуправления (имя сообщу дополнительно).',
      ['+ Пётр Котов 240756', '+ null null'],
    ],
    [
      'Придёт журналист Вера Белова, 120385. Фотографа определим в день выезда, имя вышлем утром.',
      ['+ Вера Белова 120385', '+ null null'],
    ],
    ['Посольство благодарит за приглашение. Посол не сможет быть. Его заменит советник Иван Котов.', ['+ Иван Котов']],
    [
      'Посольство Грузии имеет честь уведомить, что во встрече примут участие\nсоветник Ираклий Месхи, паспорт № 0114729,\nатташе Тамара Гелашвили, паспорт № 0139406.\n\nПосол находится за пределами Латвии.',
      ['+ Ираклий Месхи', '+ Тамара Гелашвили'],
    ],
    [
      'Консульство направляет на встречу:\nконсул ЛУКША Марина, паспорт PD 2046618\nГенеральный консул на мероприятие не прибудет.',
      ['+ Марина Лукша'],
    ],
    [
      'Представительство будет представлено на встрече экспертом Олегом Вдовиным. Торговый представитель участвовать не планирует.',
      ['+ Олег Вдовин'],
    ],
    ['No ministrijas būs divi pārstāvji, vārdus atsūtīšu rīt.', ['+ null null', '+ null null']],
    ['Three representatives will attend, names to follow.', ['+ null null', '+ null null', '+ null null']],
    ['Tom Hale + one colleague will come, her name follows. Code 120385.', ['+ Tom Hale 120385', '+ null null']],
    ['Tom Hale plus one will attend, name to follow. Code 120385.', ['+ Tom Hale 120385', '+ null null']],
    ['I will come, 120385. One more thing: my phone number will follow.\nTom Hale', ['+ Tom Hale 120385']],
    ['От нас придут двое сотрудников, имена сообщим завтра.', ['+ null null', '+ null null']],
    ['No mums būs divi cilvēki, datus pateikšu pa telefonu.', ['+ null null', '+ null null']],
    [
      'No policijas piedalīsies trīs amatpersonas, kuru dati ar e-pastu nav nosūtāmi.',
      ['+ null null', '+ null null', '+ null null'],
    ],
    ['Two officers of ours will attend. Their data cannot be e-mailed.', ['+ null null', '+ null null']],
    ['No robežsardzes būs viens virsnieks. Datus iesniegsim personīgi.', ['+ null null']],
    ['Please expect one participant; the name will be communicated in due course.', ['+ null null']],
    ['Nākšu tikai es, 120363. Ja būs vēl kāds, paziņošu.\nTom Hale', ['+ Tom Hale 120363']],
    ["We'll be three: me and two colleagues. Names by Friday.\nTom Hale", ['+ Tom Hale', '+ null null', '+ null null']],
    ['От нас будут два сотрудника. Данные передам только по телефону.', ['+ null null', '+ null null']],
    ["I'm coming with one colleague whose name I'll send tomorrow.\nTom Hale", ['+ Tom Hale', '+ null null']],
    [
      'Būs divi cilvēki (vārds, uzvārds, kods):\nAnna Ozola, 120385\nJuris Kalns, 030469',
      ['+ Anna Ozola 120385', '+ Juris Kalns 030469'],
    ],
    [
      'Приедем вдвоём. Про себя: Айна Розенталь, 010265. Со мной будет член правления, имя сообщу в понедельник.',
      ['+ Айна Розенталь 010265', '+ null null'],
    ],
    [
      'Rezervējiet divas vietas. Viena man (Aina Ozola, 010265), otra mūsu juristam, vārdu pateikšu pirmdien.',
      ['+ Aina Ozola 010265', '+ null null'],
    ],
    [
      'Приедем вдвоём с мужем Олегом Беловым (120385). Мой код 010265.\nОльга Белова',
      ['+ Олег Белов 120385', '+ Ольга Белова 010265'],
    ],
  ])('%s', (text, people) => expectPeople(text, people))
})

describe('who takes the place that a pronoun tells of', () => {
  it.each<Row>([
    [
      'Ann Leary, whom we signed up last Friday, has the flu. Tom Hale (030580) is standing in for her.',
      ['+ Tom Hale 030580', '- Ann Leary'],
    ],
    [
      'Tom Hale was to represent us tomorrow but his son is ill. Please transfer his badge to Ann Leary, 030580.',
      ['+ Ann Leary 030580', '- Tom Hale'],
    ],
    [
      'We have talked Ann Leary into taking over for Tom Hale, who is on leave. Her code is 030580.',
      ['+ Ann Leary 030580', '- Tom Hale'],
    ],
    [
      'In our e-mail of 9 November we announced Tom Hale. As he has been called to Oslo, the Embassy of Ireland will instead be represented by Ann Leary, born 3 May 1980.',
      ['+ Ann Leary 030580', '- Tom Hale'],
    ],
    [
      'Since our nomination of last Monday:\nOut - Mr Tom Hale\nIn - Ms Ann Leary, 030580',
      ['+ Ann Leary 030580', '- Tom Hale'],
    ],
    ['Izmaiņas mūsu sarakstā.\nNebūs: Juris Kalns\nBūs: Anna Ozola, 120385', ['+ Anna Ozola 120385', '- Juris Kalns']],
    [
      'Изменения.\nВыбывает: Олег Козлов\nДобавляется: Ольга Белова, 120385',
      ['+ Ольга Белова 120385', '- Олег Козлов'],
    ],
    [
      'The Embassy of Ireland will be represented by Ms Ann Leary (3 May 1980) and not, as previously communicated, by Mr Tom Hale.',
      ['+ Ann Leary 030580', '- Tom Hale'],
    ],
    [
      'Our coordinator Tom Hale is needed there. You got his details from us on 10 November. Substitute: Ann Leary, born 3 May 1980.',
      ['+ Ann Leary 030580', '- Tom Hale'],
    ],
    [
      'Martin Hoff is ill. Our adviser Lotte Brun (born 3 May 1990) will take his place.',
      ['+ Lotte Brun 030590', '- Martin Hoff'],
    ],
    [
      'Our director Anna Berg will be in Oslo; Olav Dahl, born 4 March 1979, takes her seat.',
      ['+ Olav Dahl 040379', '- Anna Berg'],
    ],
    [
      'Since Petter Lund has been called back, our intern Saara Niemi will take his seat. She was born on 14 June 1995 and comes, like Petter, from the north.',
      ['+ Saara Niemi 140695', '- Petter Lund'],
    ],
  ])('%s', expectPeople)
})

describe('who alone is left over where another comes', () => {
  const amended = 'RE: Aicinājums uz tikšanos 16. novembrī'
  it.each<[text: string, intent: string, people: readonly string[]]>([
    [
      "Quick swap for Thursday. Tom Hale's girl has measles, so he is at home; Ann Leary will go instead (030580).",
      'amend',
      ['+ Ann Leary 030580', '- Tom Hale'],
    ],
    [
      'Change of delegate:\nCOL Tom Hale is on a duty trip.\nMAJ Ann Leary will attend in lieu, DOB 03 MAY 1980.',
      'amend',
      ['+ Ann Leary 030580', '- Tom Hale'],
    ],
    [
      'Mr. Tom Hale finished his posting and left Riga. The person attending is to be changed to Ms. Ann Leary, 030580.',
      'amend',
      ['+ Ann Leary 030580', '- Tom Hale'],
    ],
    [
      'We told you on Monday that Tom Hale would come from us. In the meantime he was sent to Oslo, thus it will be Ann Leary, 030580.',
      'amend',
      ['+ Ann Leary 030580', '- Tom Hale'],
    ],
    [
      'We are very sorry, but our attendee will be Ms. Ann Leary (030580) and not Mr. Tom Hale, as he has a guest that day.',
      'amend',
      ['+ Ann Leary 030580', '- Tom Hale'],
    ],
    [
      'Further to our confirmation: Tom Hale is on a training all week. We would like Ann Leary, 030580, to attend in his stead.',
      'amend',
      ['+ Ann Leary 030580', '- Tom Hale'],
    ],
    [
      'Mums neliela maiņa dalībnieku sarakstā: Jurim Kalnam bērnam bakas. Ceturtdien nāks Anna Ozola, 120385.',
      'amend',
      ['+ Anna Ozola 120385', '- Juris Kalns'],
    ],
    [
      'Вчера мы писали, что будет Олег Козлов. Он улетел в Вену, поэтому придёт Ольга Белова, 120385.',
      'amend',
      ['+ Ольга Белова 120385', '- Олег Козлов'],
    ],
    [
      'Please be informed that our attendee will not be Dott. Tom Hale but Dott.ssa Ann Leary, 030580. Sorry for the change.',
      'amend',
      ['+ Ann Leary 030580', '- Tom Hale'],
    ],
    [
      'The name on our registration should be changed from Tom Hale to Ms. Ann Leary (030580).',
      'amend',
      ['+ Ann Leary 030580', '- Tom Hale'],
    ],
    [
      'As announced on Friday, we had nominated Tom Hale. His contract has ended, so the mission will be represented by Ann Leary, 030580.',
      'amend',
      ['+ Ann Leary 030580', '- Tom Hale'],
    ],
    ['Last week we registered Tom Hale. Please also put down Ann Leary, 030580.', 'register', ['+ Ann Leary 030580']],
    ['Thank you. As agreed with Tom Hale, Ann Leary, 030580, will attend.', 'register', ['+ Ann Leary 030580']],
    ['I wrote that a second person would come. Now I know: Ann Leary, 030580.', 'register', ['+ Ann Leary 030580']],
  ])('%s', async (text, intent, people) => {
    expect((await read(text, '', amended)).intent).toBe(intent)
    await expectPeople(text, people)
  })
})

describe('who is taken back by a pronoun', () => {
  it.each<Row>([
    [
      'Pieteicām Juri Kalnu, bet viņš saslima, tāpēc brauks Anna Ozola (120385).',
      ['+ Anna Ozola 120385', '- Juris Kalns'],
    ],
    ['I registered Tom Hale, but he is ill, so Ann Lee (120385) will come.', ['+ Ann Lee 120385', '- Tom Hale']],
    ['Ministrs Juris Kalns lūdz viņu aizstāt ar Annu Ozolu, 120385.', ['+ Anna Ozola 120385', '- Juris Kalns']],
    ['Krūmiņa vietā nāks Anna Ozola, 120385.', ['+ Anna Ozola 120385', '- null Krūmiņš']],
    ['Kolēģes Siliņas kundzes vietā būs Anna Ozola, 120385.', ['+ Anna Ozola 120385', '- null Siliņa']],
    ['Ceturtdienas vietā nāks Anna Ozola, 120385.', ['+ Anna Ozola 120385']],
    ['Krūmiņa vietā Ozola Anna 120385, Krūmiņš svītrojams.', ['+ Anna Ozola 120385', '- null Krūmiņš']],
    ['Mijam vietām: Juris Kalns paliek birojā, brauks Anna Ozola, 120385.', ['+ Anna Ozola 120385', '- Juris Kalns']],
    ['Atsaucam pieteikumu par Zinovija Kudrjašova piedalīšanos.', ['- Zinovijs Kudrjašovs']],
    ['Meitas Lindas kods ir 120385.', ['+ Linda null 120385']],
    ['Vakar pieteicu Annu Ozolu no Delnas. Viņa saslima, lūdzu, izsvītrojiet viņu.', ['- Anna Ozola']],
    ['Pieteicu Annu Ozolu, bet viņa nevarēs.', ['- Anna Ozola']],
    ['Pieteicām Annu Ozolu un Juri Kalnu. Viņi abi nevarēs.', ['- Anna Ozola', '- Juris Kalns']],
    ['I registered Tom Byrne last week. He has left for Oslo, please take him off the list.', ['- Tom Byrne']],
    ['I registered Tom Byrne and Jane Hale. Neither of them can come.', ['- Jane Hale', '- Tom Byrne']],
    ['My colleague Tom Byrne, who is on your list, has to withdraw.\nJane Hale', ['- Tom Byrne']],
    ['Я записывал Ивана Козлова. Он не сможет.', ['- Иван Козлов']],
    [
      'Pieteicām divus - mani (Juri Kalnu) un Annu Ozolu. Sēde pārcelta, neierodas neviens. Lūdzam izņemt mūs.\nJuris Kalns',
      ['- Anna Ozola', '- Juris Kalns'],
    ],
    [
      'Kolēģis Juris Kalns, kuru pieteicām otrdien, nevarēs ierasties. Viņa vietā lūdzam sagatavot caurlaidi Annai Ozolai (120385-).',
      ['+ Anna Ozola 120385', '- Juris Kalns'],
    ],
    ['Mans kolēģis Juris Kalns, kuru pieteicu, nevarēs. Es pati būšu.\nAnna Ozola', ['- Juris Kalns']],
  ])('%s', expectPeople)
})

describe('who is only spoken of, and who goes beside the writer', () => {
  it.each<readonly [text: string, people: readonly string[], from: string]>([
    ['Sekretāre Maija ir atvaļinājumā, rakstu pats. Nākšu, kods 120385.', ['+ Juris Kalns 120385'], 'Juris Kalns '],
    ['Nākšu, kods 120385. Meita Sandra pagaidīs lejā, viņa neies.', ['+ Anna Ozola 120385'], 'Anna Ozola '],
    ['Отменяю своё участие и участие Инги Волковой.', ['- Андрей Волков', '- Инга Волкова'], 'Андрей Волков '],
  ])('%s', expectPeople)
})

describe('whose coming is still open, and who is named behind «but»', () => {
  it.each<Row>([
    ['Piesaku Annu Ozolu (120385-), Delna. Jana Kalniņa savu dalību vēl precizēs.', ['+ Anna Ozola 120385']],
    ['Piesaku Annu Ozolu (120385-), Delna. Par Janas Kalniņas dalību vēl lemsim.', ['+ Anna Ozola 120385']],
    ['Piesaku Annu Ozolu (120385-), Delna. Janas Kalniņas dalība vēl tiek saskaņota.', ['+ Anna Ozola 120385']],
    [
      'No Delnas dalību apstiprinājusi Anna Ozola (120385-), savukārt Jana Kalniņa piedalīties nevarēs.',
      ['+ Anna Ozola 120385', '- Jana Kalniņa'],
    ],
    ['I would love to come to the meeting but my boss has to agree first.', []],
    ["I'd be glad to attend, provided my head of department agrees.", []],
    ['We want to take part, subject to the board’s approval.', []],
  ])('%s', expectPeople)
})

describe('who had another name, and which of two of one name somebody is', () => {
  it.each<Row>([
    [
      'Pieteicam divas: Ievu Straumi, 120385, un Intu Straumi, 030469.',
      ['+ Ieva Straume 120385', '+ Inta Straume 030469'],
    ],
    ['Nomainīju uzvārdu, tagad esmu Anna Kalna-Liepa.', ['+ Anna Kalna-Liepa']],
    ['Nāks Anna Kalna, 120385. Uzvārdu nomainīju pērn.', ['+ Anna Kalna 120385']],
    ['Фамилию поменяла: теперь я Анна Кольцова.', ['+ Анна Кольцова']],
    [
      'Pieteicos tikšanās reizei kā Anna Ozola, bet pasē jau būs Anna Ozola-Liepa.',
      ['+ Anna Ozola-Liepa', '- Anna Ozola'],
    ],
    ['Esmu tikšanās sarakstā kā Anna Ozola, bet tagad esmu Anna Liepa.', ['+ Anna Liepa', '- Anna Ozola']],
    ['I registered for the meeting as Jane Hale, but I am now Jane Dow.', ['+ Jane Dow', '- Jane Hale']],
    ['Я записалась на встречу как Анна Петрова, но теперь я Анна Белова.', ['+ Анна Белова', '- Анна Петрова']],
    ['Piedalīsies: Egils Levits Jr., Delna, 300694', ['+ Egils Levits 300694']],
    [
      '1) Briede, Jautrīte, Delna, 010262;\n2) Levits, Egils jun., Delna, 300694',
      ['+ Jautrīte Briede 010262', '+ Egils Levits 300694'],
    ],
    [
      'Oskars Rode saslimis un tikšanās reizē nebūs. Viņu aizvietos Una Skrastiņa (p.k. 230989-).',
      ['+ Una Skrastiņa 230989', '- Oskars Rode'],
    ],
  ])('%s', expectPeople)
})

describe('codes in a list of their own, digit by digit, before a label', () => {
  it.each<Row>([
    [
      'No Delnas:\n\nSigne Bāliņa; Māra Jansone; Andris Kalns\n\np. k. tādā pašā kārtībā: 210771; 170262; 300166',
      ['+ Signe Bāliņa 210771', '+ Māra Jansone 170262', '+ Andris Kalns 300166'],
    ],
    ['Piesakos: Anna Ozola, Delna, 1 2 0 3 8 5 -', ['+ Anna Ozola 120385']],
    ['Piesakos: Anna Ozola, Delna, p.k. 1-2-0-3-8-5', ['+ Anna Ozola 120385']],
    ['Piesakos: Anna Ozola, Delna, p.k. 12o385-', ['+ Anna Ozola 120385']],
    ['Piedalīsies Anna Ozola (120385). Organizācija: Caritas.', ['+ Anna Ozola 120385']],
  ])('%s', expectPeople)
})

describe('who fills in the form of a web site', () => {
  it.each<Row>([
    [
      'From: Anna Ozola <anna@ozols.lv>\nSubject: Meeting\n\nMessage Body:\nI would like to attend. My code is 120385.\n\n-- \nThis e-mail was sent from a contact form on Open Ground (http://ground.example)',
      ['+ Anna Ozola 120385'],
    ],
    [
      'No: Ilze Kalna (ilze@kalni.lv)\nTēma: tikšanās\n\nLabdien! Piesakos, 120385-, biedrība „Kalni”.',
      ['+ Ilze Kalna 120385'],
    ],
    [
      'От: Anna Ozola <anna@ozols.lv>\nТема: встреча\n\nСообщение:\nХочу прийти 16 ноября. Код 120385.\n\n--\nЭто сообщение отправлено с сайта Росток (http://rostok.example)',
      ['+ Anna Ozola 120385'],
    ],
  ])('%s', (text, people) => expectPeople(text, people, '"Open Ground" '))
})

describe('a year in words', () => {
  it.each<Row>([
    ['Piesakos: Anna Ozola, dzimusi četrdesmit septītajā gadā, 3. aprīlī.', ['+ Anna Ozola 030447']],
    ['Piesakos: Anna Ozola, dzimusi trešajā aprīlī, četrdesmit septītajā gadā.', ['+ Anna Ozola 030447']],
    [
      'Piesakos: Anna Ozola, dzimusi tūkstoš deviņi simti piecdesmit ceturtā gada piektajā maijā.',
      ['+ Anna Ozola 050554'],
    ],
    ['Piesakos: Anna Ozola, dzimusi piecdesmitajā gadā, 12. maijā.', ['+ Anna Ozola 120550']],
    ['Piesakos: Anna Ozola, dzimusi divtūkstoš pirmā gada 3. martā.', ['+ Anna Ozola 030301']],
    ['Rīgā visu izlemj bez mums. Nākšu uz tikšanos: Anna Ozola, 120385.', ['+ Anna Ozola 120385']],
  ])('%s', expectPeople)
})

describe('whose wish it is', () => {
  it.each<Row>([
    [
      'Two colleagues from our side would like to join:\n- Andris Pūce, 070180\n- Inga Lapa, 241181\n\nLaura Meiere',
      ['+ Andris Pūce 070180', '+ Inga Lapa 241181'],
    ],
    [
      'Divas mūsu kolēģes vēlētos piedalīties: Anda Pūce, 070180, un Inga Lapa, 241181.\n\nLaura Meiere',
      ['+ Anda Pūce 070180', '+ Inga Lapa 241181'],
    ],
    [
      'Двое наших коллег хотели бы прийти: Анна Котова, 120385, и Иван Козлов, 030469.\n\nОльга Белова',
      ['+ Анна Котова 120385', '+ Иван Козлов 030469'],
    ],
    [
      'My colleague and I would like to join: Andris Pūce, 070180, Laura Meiere, 010170.',
      ['+ Andris Pūce 070180', '+ Laura Meiere 010170'],
    ],
    ['Man jau ir caurlaide, tāpēc kodu nesūtu. Anna Ozola, Valsts kase', ['+ Anna Ozola']],
    ["I hold a permanent pass, so you don't need my code. Jane Hale, Nordic House", ['+ Jane Hale']],
  ])('%s', expectPeople)
})

const ZANE = ['+ Zane Liepa 170779']

describe('a name that is spelled again beside all that is asked for, and one that is put right', () => {
  it.each<readonly [text: string, intent: string]>([
    ['Esmu Anna Ozols. Jā, Ozols, ne Ozola – tā stāv manos papīros. Nāku no Delnas. Dz. 12.03.1985.', 'register'],
    ['Hello, this is Kate Berzins. Berzins, not Berzina! Delna, 120385.', 'register'],
    ['Mani sauc Anna Kalniņš. Kalniņš, nevis Kalniņa. Delna, kods 120385.', 'register'],
    ['Это Анна Ковальчук. Ковальчук, а не Ковальчука. Общество «Дельна», код 120385.', 'register'],
    ['Jūsu sarakstā esmu Anna Ozola. Ozols, ne Ozola. Delna, 120385.', 'amend'],
    ['Uzvārds ir Ozols, nevis Ozola.\nAnna Ozols, Delna', 'amend'],
  ])('%s: %s', async (text, intent) => expect((await read(text)).intent).toBe(intent))
})

describe('whose mandate ends is taken off the list', () => {
  it.each<Row>([
    [
      'Agrāk izvirzītā Jāņa Liepas-Krūma pilnvaras tiek atsauktas. Kameru turpmāk pārstāvēs Anna Ozola (120385).',
      ['+ Anna Ozola 120385', '- Jānis Liepa-Krūms'],
    ],
    ['Jura Kalna pieteikums ir atsaukts. Mūs pārstāvēs Anna Ozola, 120385.', ['+ Anna Ozola 120385', '- Juris Kalns']],
    [
      'Iepriekš deleģētais Juris Kalns tiek atsaukts. Kameru pārstāvēs Anna Ozola, 120385.',
      ['+ Anna Ozola 120385', '- Juris Kalns'],
    ],
    [
      "Mr Tom Reed's mandate has been withdrawn. We will be represented by Ann Hale, 120385.",
      ['+ Ann Hale 120385', '- Tom Reed'],
    ],
    [
      "We withdraw Tom Reed's nomination. Delna will be represented by Ann Hale (120385).",
      ['+ Ann Hale 120385', '- Tom Reed'],
    ],
    [
      'We have revoked the mandate of Tom Reed. Delna will be represented by Ann Hale (120385).',
      ['+ Ann Hale 120385', '- Tom Reed'],
    ],
    [
      'Полномочия Ивана Козлова отозваны. Палату будет представлять Анна Петрова, 120385.',
      ['+ Анна Петрова 120385', '- Иван Козлов'],
    ],
    [
      'Отзываем делегирование Ивана Козлова. Нас будет представлять Анна Петрова, код 120385.',
      ['+ Анна Петрова 120385', '- Иван Козлов'],
    ],
  ])('%s', (text, people) => expectPeople(text, people))
})

describe('a value that is put right', () => {
  it.each<Row>([
    ['Precizējam: dalībnieces uzvārds ir Inga Lapa (nevis Inga Egle), pārējais – kā bija.', ['+ Inga Lapa']],
    ['Kolēģes uzvārds ir Anna Liepa, nevis Anna Ozola.', ['+ Anna Liepa']],
    ['The name should be Jane Dow and not Jane Hale.', ['+ Jane Dow']],
    ['Участницу зовут Анна Котова, а не Анна Белова.', ['+ Анна Котова']],
    ['Vakar kļūdījos: nāks nevis Jānis Kalns, bet Juris Kalns, 120385.', ['+ Juris Kalns 120385']],
    ['Organizācija jāmaina: vairs nestrādāju VARAM, tagad Latvijas Dabas fonds.\nAnna Ozola', ['+ Anna Ozola']],
    ['Viss pareizi, paldies!\nAnna Ozola', []],
    // the code that an earlier mail had is nobody's, and whoever wrote it does not come by it
    ['Pārrakstījos. Zanei Liepai koda pirmā daļa ir 170779 (es biju uzrakstījis 170797).\nAnna Ozola', ZANE],
    ['Zanei Liepai kods 170779, es Jums biju norādījusi 170797.\nAnna Ozola', ZANE],
    ['Labojums – Zane Liepa 170779 (manā iepriekšējā vēstulē bija 170797).\nAnna Ozola', ZANE],
    ['Lūdzu Zanei Liepai nomainīt kodu no 170797 uz 170779.\nAnna Ozola', ZANE],
    ["I got Eva Lind's code wrong: I sent 170797, it is 170779.\nTom Hale", ['+ Eva Lind 170779']],
    ['I entered 170797 for Eva Lind by mistake; the right first part is 170779.\nTom Hale', ['+ Eva Lind 170779']],
    ['Код Анны Орловой — 170779 (раньше я указывал 170797, опечатка).\nИван Петров', ['+ Анна Орлова 170779']],
    [
      'I come. Ann Reed sent 210777, Bob Moss sent 120385; mine is 040690.\nTom Hale',
      ['+ Ann Reed 210777', '+ Bob Moss 120385', '+ Tom Hale 040690'],
    ],
  ])('%s', expectPeople)
})

describe('who asks to come', () => {
  it.each<[text: string, people: readonly string[], from: string]>([
    [
      'May I come along to this? Everything you need should be in my signature.\n\nJane Hale\nOfficer\nNordic House',
      ['+ Jane Hale'],
      'Jane Hale ',
    ],
    [
      'May I reserve a chair for me (Jane Hale, 120385) and one more for somebody else from our office? The name will reach you on Monday.',
      ['+ Jane Hale 120385', '+ null null'],
      'Jane Hale ',
    ],
    ['Vai varu atnākt arī es, Anna? Esmu no Rēzeknes jauniešu domes.', ['+ Anna Ozola'], 'Anna Ozola '],
    ["Could I come too? I'm Jane Hale from Nordic House.", ['+ Jane Hale'], 'Jane Hale '],
    ['Vai drīkst nākt arī mans vīrs?', [], 'Anna Ozola '],
    ['Can I come if I am not a member of any NGO?', [], 'Jane Hale '],
    ['Please do not reserve me a seat.', ['- Jane Hale'], 'Jane Hale '],
    ['Uz tikšanos ar mani varat nerēķināties.', ['- Anna Ozola'], 'Anna Ozola '],
  ])('%s', expectPeople)
})

describe('what stands below', () => {
  const below = 'From: Jane Hale <j@x.example>\nSent: Thursday, November 9, 2017 10:30 AM\nTo: Info\nSubject: Meeting'
  it.each<Row>([
    [
      `FYI, this one came to the general mailbox.\n\n${below}\n\nI will attend. Jane Hale, 120385`,
      ['+ Jane Hale 120385'],
    ],
    [`Nododu tālāk, uzrakstīja mums.\n\n${below}\n\nI will attend. Jane Hale, 120385`, ['+ Jane Hale 120385']],
    [`Передаю дальше, написали на общий ящик.\n\n${below}\n\nПриду. Jane Hale, 120385`, ['+ Jane Hale 120385']],
    ['It will be me:\n\n> vārdu, uzvārdu – Anna Ozola\n> personas koda pirmo daļu – 120385', ['+ Anna Ozola 120385']],
  ])('%s', expectPeople)
})

describe('who is named above, and tells their code below', () => {
  const from = (name: string, words: string, to = 'Zane Liepa'): string =>
    `\n\nFrom: ${name} <x@x.lv>\nSent: Friday, November 10, 2017 3:47 PM\nTo: ${to}\nSubject: 16.11.\n\n${words}`
  it.each<Row>([
    [
      `Mūs pārstāvēs divi: es, Zane Liepa (120385), un Raitis, kura dati ir zemāk.${from('Raitis Pastars', 'Jā, braucu līdzi. Raitis Pastars, 070880-')}`,
      ['+ Raitis Pastars 070880', '+ Zane Liepa 120385'],
    ],
    [
      `Piedalīšos es (Zane Liepa, 120385, Valsts kase) un Ligita – viņas atbilde zemāk.${from('Ligita Sproģe', 'Jā, es arī. Kods 030581.\n\nLigita')}`,
      ['+ Ligita Sproģe 030581', '+ Zane Liepa 120385'],
    ],
    [
      `Please register me (Zane Liepa, Delna, 120385) and Tom (see his mail below).${from('Tom Reed', 'Yes, count me in.\n\nTom\n030581')}`,
      ['+ Tom Reed 030581', '+ Zane Liepa 120385'],
    ],
    [
      `Запишите меня (Zane Liepa, 120385) и Марину: её ответ ниже.${from('Марина Зуева', 'Иду! Марина Зуева, 030581')}`,
      ['+ Zane Liepa 120385', '+ Марина Зуева 030581'],
    ],
    // Whom a mail to the desk below registered is on the list.
    [
      `Nāks Zane Liepa (120385). Nāks arī Raitis.${from('Raitis Pastars', 'Piesakos! Raitis Pastars, 070880', 'Inese Kuške')}`,
      ['+ Raitis Pastars', '+ Zane Liepa 120385'],
    ],
  ])('%s', (text, people) => expectPeople(text, people, 'Zane Liepa '))
})

describe('who answered for themselves below', () => {
  const from = (name: string, words: string, to = 'Zane Liepa'): string =>
    `\n\nFrom: ${name} <x@x.lv>\nSent: Friday, November 10, 2017 3:47 PM\nTo: ${to}\nSubject: 16.11.\n\n${words}`
  const two = `${from('Edijs Upe', 'Es braucu. Edijs Upe 220479')}${from('Santa Vītola', 'Es arī. 150190 Santa')}`
  const both = ['+ Edijs Upe 220479', '+ Santa Vītola 150190']
  it.each<Row>([
    [`No mums nāks tie, kuru atbildes ir zemāk.${two}`, both],
    [`Please see below.${two}`, both],
    [
      `Piesaku divus kolēģus, viņu atbildes zemāk. Es būšu trešā: Zane Liepa, 120385.${two}`,
      [...both, '+ Zane Liepa 120385'],
    ],
    [
      `Three of us signed up: the two whose mails follow, and me (Zane Liepa, 120385).${two}`,
      [...both, '+ Zane Liepa 120385'],
    ],
    [
      `Piesaku piecus cilvēkus, pārsūtu viņu atbildes.${two}${from('Rūta Kļava', 'Ok! 160291')}${from('Uldis Bērzs', 'Jā, 170392.\n\nUldis')}${from('Juris Kalns', 'Nākšu! 030469')}`,
      [...both, '+ Juris Kalns 030469', '+ Rūta Kļava 160291', '+ Uldis Bērzs 170392'],
    ],
    // Of one of them it is spoken, or one wrote to the desk already.
    [`Pārsūtu kolēģa pieteikumu.${two}`, ['+ Edijs Upe 220479']],
    [
      `Pārsūtu kolēģes pieteikumu.${from('Santa Vītola', 'Piesakos. 150190')}${from('Edijs Upe', 'Varbūt. Edijs Upe 220479')}`,
      ['+ Santa Vītola 150190'],
    ],
    [`Pārsūtu, skat. zemāk.${two}${from('Juris Kalns', 'Nākšu! 030469', 'Inese Kuške')}`, both],
  ])('%s', (text, people) => expectPeople(text, people, 'Zane Liepa '))
})

describe('what did not arrive and is sent again', () => {
  const first = (words: string, to = "'inese.kuske@mk.gov.lt'"): string =>
    `\n\nFrom: Zane Liepa\nSent: Thursday, November 9, 2017 2:30 PM\nTo: ${to}\nSubject: 16.11.\n\n${words}`
  const list = 'Lūdzam pieteikt SIA "Sala" darbiniekus:\nZane Liepa – 120385\nJuris Kalns – 030469\n\nZ. Liepa'
  const both = ['+ Juris Kalns 030469', '+ Zane Liepa 120385']
  it.each<Row>([
    [`Labdien!\n\nSūtu otrreiz, jo pirmā vēstule atnāca atpakaļ (laikam pārrakstījos adresē).${first(list)}`, both],
    [`Atvainojos, iepriekš nosūtīju uz nepareizu adresi.\n\nZ.L.${first(list)}`, both],
    [`Vai saņēmāt manu vēstuli? Katram gadījumam sūtu vēlreiz.${first(list, 'Inese Kuške')}`, both],
    [`Sorry, I sent this to the wrong person at first.${first(list)}`, both],
    [`Resending, my first message bounced.${first('Unfortunately I will not be able to attend.')}`, ['- Zane Liepa']],
    [`Отправляю повторно, первое письмо вернулось.${first(list)}`, both],
    [
      `Mēģinu vēlreiz, adrese bija kļūdaina.\n\n10.11.2017 12:31, Zane Liepa rakstīja:\n> ${list.replaceAll('\n', '\n> ')}`,
      both,
    ],
    [
      'Labdien! Iepriekš nosūtīju uz nepareizu adresi, tāpēc vēlreiz: Zane Liepa, Delna, 120385.',
      ['+ Zane Liepa 120385'],
    ],
    // What has changed since is no message that was lost.
    [
      `Sūtu vēlreiz, jo Jura Kalna kods bija nepareizs: jābūt 030468.${first(list, 'Inese Kuške')}`,
      ['+ Juris Kalns 030468'],
    ],
  ])('%s', (text, people) => expectPeople(text, people, 'Zane Liepa '))
})

describe('whom a letter was for, and who stays to do something else', () => {
  it.each<Row>([
    [
      'Uz rektora Kristapa Zariņa vārdu atnākusī vēstule nonāca pie manis. Nāks Anna Ozola, 120385.',
      ['+ Anna Ozola 120385'],
    ],
    [
      'Arhibīskapu Jāni Vanagu pārstāvēs bīskaps Einārs Alpe (kods 230950), Latvijas Evaņģēliski luteriskā baznīca.',
      ['+ Einārs Alpe 230950'],
    ],
    [
      'Priekšsēdētāja vārdā pateicos! Viņš pats (Aigars Lukss) būs Saeimā, bet domi pārstāvēs jurists Toms Celms, p.k. 280790.',
      ['+ Toms Celms 280790'],
    ],
    ['Es palieku sargāt nodaļu, jo atbrauc auditori. Labu sanāksmi!', ['- Zane Liepa']],
  ])('%s', (text, people) => expectPeople(text, people, 'Zane Liepa '))
})

describe('who is named where a mail program breaks the line', () => {
  it.each<Row>([
    [
      'Piesakām trīs: Ginta\nAvotiņa (260483), Vladislavs Ručs (130967), Malvīne\nRozenberga-Šķēle (011190).',
      ['+ Ginta Avotiņa 260483', '+ Vladislavs Ručs 130967', '+ Malvīne Rozenberga-Šķēle 011190'],
    ],
    [
      'Priecājamies, ka varēsim būt. Nāks Bruno Lasmanis (121159), es pati, tas ir, Sintija\nOzola (050390).',
      ['+ Bruno Lasmanis 121159', '+ Sintija Ozola 050390'],
    ],
    ['We will be two: Ann\nReed (120385) and Thomas\nHale (030469).', ['+ Ann Reed 120385', '+ Thomas Hale 030469']],
  ])('%s', expectPeople)
})

describe('whom the earlier mail of a writer below registered', () => {
  const below = (list: string): string =>
    `\n\nFrom: Ilze Liepa <ilze@example.com>\nSent: Thursday, November 9, 2017 10:30 AM\nTo: Inese Kuške\nSubject: Re: 16.11.\n\n${list}\n\nIlze Liepa`
  it.each<Row>([
    [
      `Ilmas krēslā iesēdināsim Juri Kalnu, 030469. Pārējie pēc plāna.${below('Ilma Augstā 110165\nOskars Tīrs 020384')}`,
      ['+ Juris Kalns 030469', '- Ilma Augstā'],
    ],
    [
      `Vēl viens labojums. Lindu izsauc uz tiesu, Lindas krēslu ieņems Juris Kalns, 030469.${below('1) Linda Mazā, 140581\n2) Arnis Kalējs, 020669')}`,
      ['+ Juris Kalns 030469', '- Linda Mazā'],
    ],
    [
      `Juris Kalns (030469) būs tas, kas mūs pārstāvēs, jo Oskars aizlido uz Milānu.${below('Tikšanās reizei izvirzām Oskaru Stipro, 310386.')}`,
      ['+ Juris Kalns 030469', '- Oskars Stiprais'],
    ],
    [
      `Nāks arī Juris Kalns, 030469. Linda paliek, kā bija.${below('Piesakām Lindu Mazo, 140581.')}`,
      ['+ Juris Kalns 030469'],
    ],
  ])('%s', (text, people) => expectPeople(text, people, 'Ilze Liepa '))
})

describe('who refuses by a reason', () => {
  it.each<Row>([
    ['Diemžēl man lekcijas.\nAnna Ozola', ['- Anna Ozola']],
    ['Dienesta komandējumā būšu Viļņā, tādēļ atbraukt nevaru.\nAnna Ozola', ['- Anna Ozola']],
    ['Paldies, bet man tas nav aktuāli.\nAnna Ozola', ['- Anna Ozola']],
    ['Netaisiet man caurlaidi.\nAnna Ozola', ['- Anna Ozola']],
    ['Varbūt atnākšu, taču solīt nevaru.\nAnna Ozola', []],
    ["I'm afraid I'm in Brussels on the 16th.\nJane Hale", ['- Jane Hale']],
    ['Many thanks, but I have teaching commitments on that day.\nJane Hale', ['- Jane Hale']],
    ["Would have loved to, but that's my daughter's graduation day.\nJane Hale", ['- Jane Hale']],
    ["Please don't expect me.\nJane Hale", ['- Jane Hale']],
    ['Diemžēl tajā nedēļā esmu Tallinā.\nAnna Ozola', ['- Anna Ozola']],
    ['Paldies, bet man tajā dienā ir operācija.\nAnna Ozola', ['- Anna Ozola']],
    ['Lūdzu uzskatīt manu pieteikumu par spēkā neesošu.\nAnna Ozola', ['- Anna Ozola']],
    ['Спасибо, но в этот день улетаю в Москву.\nАнна Белова', ['- Анна Белова']],
    ['Моя заявка больше не актуальна.\nАнна Белова', ['- Анна Белова']],
    ['Diemžēl mūsu direktore Zane Liepa tajā dienā ir Briselē.', ['- Zane Liepa']],
    [
      'Alas my colleague Tom Byrne is in Tallinn that week. It will be me: Jane Hale, 120385',
      ['+ Jane Hale 120385', '- Tom Byrne'],
    ],
    ['Thank you but I have not received the agenda for the 16th.\nJane Hale', []],
    ['Спасибо, но я не получила программу на 16 ноября.\nАнна Белова', []],
    ['В четверг буду, но опоздаю.\nАнна Белова', ['+ Анна Белова']],
    ['Diemžēl ceturtdien varēšu būt tikai no 12.00. Anna Ozola, 120385', ['+ Anna Ozola 120385']],
    ["Sadly we'll be abroad during the meeting. Could you share the minutes?\nAnna Ozola", ['- Anna Ozola']],
    ["I'm out of the country, regrettably. Will the slides of the meeting be published?\nAnna Ozola", ['- Anna Ozola']],
    [
      "I am retired and don't go to meetings any more; maybe ask the new director, Ms Hale.\nAnna Ozola",
      ['- Anna Ozola'],
    ],
    ["I can't come to the meeting, perhaps my deputy will.\nAnna Ozola", ['- Anna Ozola']],
    ["I can't come to the beginning of the meeting, perhaps I'll make it by noon.", []],
    ['I cannot make it to the meeting; Jane Hale might come instead, I will ask her.\nAnna Ozola', ['- Anna Ozola']],
  ])('%s', expectPeople)
})

describe('who asks for a place, takes back, is renamed or is still to be registered', () => {
  it.each<readonly [text: string, people: readonly string[], from: string]>([
    ['Is there still room for me at the meeting, Jane Hale of Delna?', ['+ Jane Hale'], 'Jane Hale'],
    ['May I join the meeting as well? Jane Hale, Nordic House.', ['+ Jane Hale'], 'Jane Hale'],
    ['Vai arī es varu nākt uz tikšanos? Anna Ozola, Sorosa fonds.', ['+ Anna Ozola'], 'Anna Ozola'],
    ['Найдётся ли место для меня? Пётр Крылов, фонд «Надежда».', ['+ Пётр Крылов'], 'Пётр Крылов'],
    ['Vai varētu pievienoties arī mēs, Anna Ozola un Juris Kalns?', ['+ Anna Ozola', '+ Juris Kalns'], 'Anna Ozola'],
    ['Can we come to the meeting – Jane Hale and Tom Reed?', ['+ Jane Hale', '+ Tom Reed'], 'Jane Hale'],
    ['Мы, Пётр Крылов и Анна Белова, придём на встречу.', ['+ Анна Белова', '+ Пётр Крылов'], 'Пётр Крылов'],
    ["About the meeting: I'm out, sorry – kids are ill.", ['- Jane Hale'], 'Jane Hale'],
    ['Diemžēl tikšanās laiks nesakrīt ar manu grafiku.', ['- Anna Ozola'], 'Anna Ozola'],
    ['Paldies, bet 16. būšu Berlīnē. Citreiz!', ['- Anna Ozola'], 'Anna Ozola'],
    ['Спасибо, встреча – не моя тема.', ['- Фёдор Крылов'], 'Фёдор Крылов'],
    ["It's Jane Dow, not Jane Hale", ['+ Jane Dow'], 'Jane Hale'],
    ['My surname is now Dow, not Hale.', ['+ Jane Dow'], 'Jane Dow'],
    ['Sarakstā Sintija Kore tagad ir Sintija Lasmane', ['+ Sintija Lasmane', '- Sintija Kore'], 'Sintija Kore'],
    ['Please remove me from your mailing list.', [], 'Jane Hale'],
    ['Lūdzu izņemiet mani no adresātu saraksta.', [], 'Anna Ozola'],
    ['Before I register: two of us (Ann Lee and myself) speak English. Is the meeting in Latvian?', [], 'Jane Hale'],
    ["I confirm Ann Lee's attendance at the meeting.", ['+ Ann Lee'], 'Tom Reed'],
    ['Could you squeeze me in at the meeting? Jane Hale, Delna.', ['+ Jane Hale'], 'Jane Hale'],
    ['Would it be possible for me to attend the meeting too? I work for Delna.', ['+ Jane Hale'], 'Jane Hale'],
    ['Uz tikšanos nāks nevis es, bet Juris Kalns, 030469.', ['+ Juris Kalns 030469', '- Anna Ozola'], 'Anna Ozola'],
    [
      'It will be Ann Lee (120385) and not me who comes to the meeting.',
      ['+ Ann Lee 120385', '- Tom Reed'],
      'Tom Reed',
    ],
    ['Neither Tom Reed nor I can come to the meeting.', ['- Jane Hale', '- Tom Reed'], 'Jane Hale'],
    ['Only Ann Lee will come, Tom Reed has another meeting.', ['+ Ann Lee', '- Tom Reed'], 'Jane Hale'],
    ['Nāks tikai Ilze Liepa, Juris Kalns ir slimnīcā.', ['+ Ilze Liepa', '- Juris Kalns'], 'Anna Ozola'],
    ['I said I would come but I have to be in court that day.', ['- Jane Hale'], 'Jane Hale'],
    ["I'd love to come to the meeting but that day I'm in Oslo on business.", ['- Jane Hale'], 'Jane Hale'],
    ['No tikšanās saraksta svītrojams Juris Kalns, pārējie nāks.', ['- Juris Kalns'], 'Anna Ozola'],
    ["Ann Lee's code for the meeting will follow.", ['+ Ann Lee'], 'Tom Reed'],
    [
      'Change for the meeting: Ann Lee is out, Tom Reed (120385) is in.',
      ['+ Tom Reed 120385', '- Ann Lee'],
      'Jane Hale',
    ],
  ])('%s', expectPeople)
})

describe('what a mail wants', () => {
  it.each<readonly [text: string, intent: string]>([
    ['Iepriekš pieteiktā kolēģa vietā uz tikšanos būs Juris Kalns, 120385.', 'amend'],
    ['Jūs mani apstiprinājāt kā Aļonu, esmu Anna Ozola.', 'amend'],
    ['Anna Ozola ir no Tieslietu ministrijas, nevis no Kultūras ministrijas.', 'amend'],
    ['Tikšanās sarakstā mani nokristījāt par Ozoliņu. Esmu Anna Ozola.', 'amend'],
    ['Annas Ozolas kods ir 170779. Vakar nosūtīju 170797.', 'amend'],
    // who hopes to make no mistakes puts none right
    ['По-латышски без ошибок только здороваюсь. Записывайте и меня: Анна Белова, код 120385.', 'register'],
    ['Надеюсь, ошибок нет. Запишите и меня: Анна Белова, код 120385.', 'register'],
    ['Krieviski bez kļūdām tikai sasveicinos. Pierakstiet arī mani: Anna Ozola, 120385.', 'register'],
    ['I can say hello in Latvian without mistakes. Sign me up too: Ann Hale, 120385.', 'register'],
    ['В списке меня записали с ошибкой: я Анна Белова, код 120385.', 'amend'],
    // what was forgotten is on no list
    ['Забыла в прошлый раз указать цифры, исправляюсь: 020972.', 'register'],
    ['Aizmirsu pagājušoreiz norādīt kodu, laboju: 120385.', 'register'],
    ['Laboju: aizmirsu norādīt kodu. 120385', 'register'],
    ['Sorry, I forgot the code in my first mail. Correcting that now: 120385', 'register'],
    ['Sorry, forgot to say that my code was wrong, correcting: 120385', 'amend'],
    ['Aizmirsu norādīt kodu: 120385. Laboju arī uzvārdu: ne Liepa, bet Liepiņa.', 'amend'],
    // who writes in somebody's place takes it not
    ['Kaimiņienes vietā rakstu es. Zane Liepa nāks, kods 120380. Es nenākšu.', 'register'],
    ['Instead of my neighbour I am writing: Vera Lund will come, 120380. I am not coming.', 'register'],
    ['Вместо соседки пишу я. Вера Лукина придёт, код 120380. Я не приду.', 'register'],
    ['Vadība šorīt izlēma, ka no mums jābūt Jurim Kalnam, 030469. Ierakstiet viņu, lūdzu, sarakstā.', 'register'],
    ['No mūsu puses ceturtdien jābūt Annai Ozolai, 120385.', 'register'],
    ['Sarakstā ir Anna Kalna, bet jābūt Annai Kalniņai, 120385.', 'amend'],
    ['Lūdzu mainīt Annai Ozolai kodu uz 170779.', 'amend'],
    ['У Анны Озолы в заявке стоит 170797, а надо 170779.', 'amend'],
    ['I was born on 21 June 1977, not on the 12th. The rest is perfect.\nAnna Ozola', 'amend'],
    ['Esmu dzimusi 1977. gada 21. jūnijā, nevis jūlijā.\nAnna Ozola', 'amend'],
    ['Я родилась 21 июня 1977 года, а не 12.\nАнна Озола', 'amend'],
    ['Please register Anna Ozola, born 03/05/1981 (that is 3 May, not 5 March).', 'register'],
    ['Piesakos. Esmu dzimusi 21.06.1977., nevis jūlijā, kā pagājušoreiz bija uz caurlaides.\nAnna Ozola', 'register'],
    ['Atbildu uz jūsu jautājumu par iestādi: tā ir Kultūras ministrija.', 'register'],
    ['Uz tikšanos Juris Kalns nāks no Tieslietu ministrijas, nevis Kultūras ministrijas. 120385', 'register'],
    ['Вместо паспорта можно показать права? Анна Озола, 120385.', 'register'],
    ['Не знаю, как правильно писать. Анна Озола, клуб «Надежда», 120385.', 'register'],
    ['Piesakām Jāni Siliņu (120171-) un Jāni Siliņu jun. (090695-). Nav kļūda, tiešām divi.', 'register'],
    ['Перепутала цифры, мой правильный код 120385.', 'amend'],
    ['Piesakām Annu Ozolu (120385) un Juri Kalnu (030469). Mani neskaitiet.\nIlze Upe', 'register'],
    ['Pasi beidzot atradu. Tur rakstīts 120385. Nākšu.\nAnna Ozola', 'register'],
    ['Apstiprinājumā tur rakstīts 120385, bet man pasē ir 120358.\nAnna Ozola', 'amend'],
    ['I was wrong to forget it: our second guest is Ann Hale, 120385. You already have my data.', 'register'],
    ['It was wrong of me to send no code. It is 120385.\nAnn Hale', 'register'],
    ['The code I sent is wrong. It is 120385.\nAnn Hale', 'amend'],
    ['Lūdzu nomainīt manu uzvārdu uz Ozola-Kalve.', 'amend'],
    ['Please change my surname to Ozola-Kalve, it is on the passport.', 'amend'],
    ['Вместо меня пойдёт Юлия Новикова, 120385. Меня из списка уберите.', 'amend'],
    ['ok, nāku. Anna Ozola', 'register'],
    ['Esmu jau tikšanās sarakstā. Nedaudz kavēšos, vai mani vēl ielaidīs?', 'question'],
    ['I am already registered for the meeting. Will they let me in late?', 'question'],
    ['Biju pieteikusies uz tikšanos, bet ārsts liek gulēt. Neturiet man vietu.', 'cancel'],
    ['Tikšanās dalībnieki: Anna Ozola, 120385; viena kolēģe, vēl precizējam, kura.', 'register'],
    ['Pierakstiet mani uz tikšanos, kods 120385. Darbā vairs nestrādāju, bet vadu biedrību "Lauki".', 'register'],
    ['Pieteicos vakar uz tikšanos, bet neuzrakstīju iestādi. Valsts kase. Kods atnāca?', 'register'],
    ['Вчера записалась на встречу, но не указала организацию. Центр «Диалог». А код дошёл?', 'register'],
    ['Juris Kalns saslima. Lūdzu viņa vietā caurlaidi noformēt Uģim Liepam (260379-).', 'amend'],
    ['Paldies par ielūgumu uz tikšanos. Izskatīsim iespēju piedalīties.', 'question'],
    ['Thanks for the invitation to the meeting! I need to check with my boss first.', 'question'],
    ['Если меня отпустят с работы, приду на встречу. Завтра узнаю.', 'question'],
    ['Pagaidām nelieciet mani tikšanās sarakstā.', 'question'],
    ['Yes I come to the meeting. Anna Ozola', 'register'],
    ['Droši vien uz tikšanos būšu, bet apstiprināšu tuvāk datumam.', 'question'],
    ['Labprāt nāktu uz tikšanos, tikai nav kam atstāt bērnu. Ja vīrs paņems brīvu, nākšu.', 'question'],
    ['Put me down for the meeting as a maybe.', 'question'],
    ['Меня пока не записывайте на встречу, в понедельник определюсь.', 'question'],
    ['Labdien! Pagaidām mani sarakstā nelieciet, pirmdien atbildēšu.', 'question'],
    ["Please don't put me down for the meeting yet, I'll let you know.", 'question'],
    ['Не вносите меня в список, я не приду.', 'cancel'],
    ['Здравствуйте, забыл указать организацию: Латвийская ассоциация незрячих.\nПётр Лукашевич', 'register'],
    ['Забыла цифры: 120456.\nПётр Лукашевич', 'register'],
    [
      'Pildu pirmdienas solījumu: Annas Ozolas kods sākas ar 160280. Pārējais, kā rakstīju iepriekš.\nJuris Kalns',
      'register',
    ],
    ['В коде забыл одну цифру, правильно 120456.\nПётр Лукашевич', 'amend'],
    ['Labdien, aizmirsu norādīt organizāciju: Latvijas Neredzīgo biedrība.\nPēteris Lukaševičs', 'register'],
    ['Nevaru vēl pateikt, vai uz tikšanos tikšu. Drīkst pieteikties arī 15. novembrī?', 'question'],
    ['You can put us down for the meeting: Tom Hale (120380) and Ann Hale (120381).', 'register'],
    ['Juris Kalns pats netiek. Ja uz tikšanos ir brīva vieta, pierakstiet mani: Anna Ozola, 120385', 'register'],
    ["I wouldn't miss the meeting!", 'register'],
    ['Nevaru atteikties no tikšanās, nākšu.', 'register'],
    ['Не могу отказаться от такой встречи.', 'register'],
    ['Piedalīšos tikšanās reizē, 32 10 55 (jaunais kods, nevis kļūda).', 'register'],
    ['Mans kods tikšanās sarakstā nav 120385, bet 130385. Pārējais pareizi.', 'amend'],
    ['For the meeting: it is Ozola, not Ozols. Everything else is fine.', 'amend'],
    ['Man būs jāatsauc savs pieteikums tikšanās reizei.', 'cancel'],
    [
      'Vai uz tikšanos drīkst divi? Mums ir vadītājs Egils Cera, un neviens negrib palikt mājās. Pēc Jūsu atbildes nosūtīšu datus.',
      'question',
    ],
    ["I'd be pleased to listen to the discussion. I have no Latvian personal code.", 'register'],
    ['Mana dalība diemžēl atkrīt. Kolēģa Jura Kalna pieteikums paliek spēkā.', 'cancel'],
    ["My attendance is unfortunately off. Tom Reed's registration stands.", 'cancel'],
    ['What a pity, I fly home on the 15th and will miss the meeting. You might want to write to Tom Reed.', 'cancel'],
    ['Vārds un uzvārds pieteikumā samainīti vietām: Anna ir vārds.', 'amend'],
    ['Pārstāvi uz tikšanos nedeleģēsim.', 'cancel'],
    ['Paldies par uzaicinājumu, bet citreiz!', 'cancel'],
    ['Šobrīd esmu kalnos bez interneta. Vēstules lasīšu 20.11. Ja deg, zvaniet Annai.', 'automatic'],
    ["I'm off the grid until 20 November. If it can't wait, call Tom Reed.", 'automatic'],
    ['Я отдыхаю и почту не читаю до 20 ноября. Если срочно, пишите коллеге.', 'automatic'],
    ['Наша компания в мероприятии участвовать не планирует.', 'cancel'],
    ['Unfortunately I will be on a plane at that time.', 'cancel'],
    ['Paldies par uzaicinājumu, diemžēl Valsts kase savu pārstāvi nenosūtīs.', 'cancel'],
    ['Pateicamies par ielūgumu, taču dalību nepieteiksim.', 'cancel'],
    ['Ielūgumu saņēmām, bet piedalīties nav iespēju.', 'cancel'],
    ['Aģentūra atturēsies no dalības sanāksmē.', 'cancel'],
    ['Thank you for the invitation, but we are not sending anybody.', 'cancel'],
    ['I am otherwise engaged on 16 November.', 'cancel'],
    ['Nobody will represent the Ministry at the meeting.', 'cancel'],
    ['Министерство представителя на встречу не направит.', 'cancel'],
    ['К сожалению, от нашего ведомства на встрече никого не будет.', 'cancel'],
    ["I'd like to come, but still wait for my dean's approval. Can I confirm on Tuesday?", 'question'],
    ['Vai SIA „Energolab” pieteikums ir saņemts?', 'question'],
    ['I may or may not be able to attend the meeting, it depends on my boss.', 'question'],
    ['It is not yet clear whether I can come to the meeting; I might not be able to.', 'question'],
    ['Пока не знаю, смогу ли прийти на встречу. Может быть, и не смогу.', 'question'],
    ['man pase beigusies, vai 16. novembrī ar vadītāja apliecību ielaidīs?', 'question'],
    ['Hi, will they let me in on the 16th with a driving licence?', 'question'],
    ['Пустят ли 16-го по водительским правам?', 'question'],
    ['Pārstāvēšu nevis ministriju, bet Sorosa fondu. Izlabojiet, lūdzu! Vai paspēs caurlaidē?', 'amend'],
    [
      'I might drop by on Thursday if my flight is on time. Must I be on a list, or can I decide on the day?',
      'question',
    ],
    ["If the train is on time, I'll be at the meeting.", 'question'],
    ['Visdrīzāk uz tikšanos netikšu, bet vēl apstiprināšu.', 'question'],
    ['Скорее всего приду на встречу, но завтра подтвержу.', 'question'],
    ['Jūsu atbildē par tikšanos ir Valsts kase, bet es tagad strādāju Tieslietu ministrijā.', 'amend'],
    ['I should be delighted to attend the meeting. Is there parking?', 'register'],
    ['I might make it to the meeting and I might not: the airline has cancelled my flight.', 'question'],
    ['Varbūt tikšu uz sanāksmi, varbūt ne: aviosabiedrība atcēla manu reisu.', 'question'],
    ['Внучка говорит, там написано, что могут прийти все. Приду, родилась 5 июня 1950 года.', 'register'],
    ['es tomer netieku uz tikšanos, mana vieta bus laura veja 120590', 'amend'],
    ['Tagad strādāju Valsts kasē. Gribu pieteikties uz tikšanos, kods 120385.', 'register'],
    ['Kā runājām, nākšu es, nevis kolēģis. Anna Ozola, Valsts kase, 120385.', 'register'],
    ['От нас будут я, Анна Озола (120385), и Олег Громов, его код уточню. Общество «Рига»', 'register'],
    ['Vakar rakstīju, ka būšu no domes, bet pārstāvu Valsts kasi. Pārējais nemainās: Anna Ozola, 120385', 'amend'],
    ['16. novembrī esmu Briselē. Mani sanāksmē aizstās Juris Kalns (110280-).', 'amend'],
    ['Mani 16. novembrī nomainīs kolēģis Juris Kalns, koda pirmā daļa 240485.', 'amend'],
    ['Меня на встрече 16 ноября заменит Игорь Шмелёв, код 050581-.', 'amend'],
    ['Lūdzu pierakstīt uz tikšanos: Anna Ozola (nevis Ozoliņa), Valsts kase, 120385.', 'register'],
    ['Please put me down for the meeting: Anna Ozols (not Ozola), 120385.', 'register'],
    ['Rakstu no trolejbusa, tāpēc ar kļūda. Pierakstam mani uz tikšanos, Anna Ozola, LU, 120385', 'register'],
    ['Ja vieta vēl ir, pierakstiet uz tikšanos: Anna Ozola, 120385', 'register'],
    ['vakar vel domaju ka bus labi bet nu 38,5. 16.11 nebusu', 'cancel'],
    ['Thought I might make it to the meeting but I cannot come.', 'cancel'],
    ['Juris Kalns, kuru uz tikšanos pieteicām, no mūsu iestādes ir aizgājis, caurlaide vairs nav vajadzīga.', 'cancel'],
    ['Vai Juris Kalns datus tikšanai ir iesniedzis? Viņš šodien lidmašīnā un sasniegt nevaru.', 'question'],
    [
      "Could you check whether Tom Reed has already sent you his details? He is on a plane and I can't reach him.",
      'question',
    ],
    ['Не могу открыть вложение с приглашением на встречу.', 'question'],
    ['Reģistrējiet mani: 320518, tā nav drukas kļūda.', 'register'],
    ['Is it allowed that I listen on 16 of November? They call me Jane Hale, I work for Nordlys.', 'register'],
    ["I come to the meeting, Ms Reed doesn't want to. My number is 320518, and that is correct.", 'register'],
    ['Nākšu. Kods 320518, kļūdas te nav, tādus tagad dod.', 'register'],
    ['My code is 320518, that is not a typing error. I represent Delna.', 'register'],
    ['Мой код 320518 (ошибки тут нет, код новый). Общество «Солнце».', 'register'],
    ['Noformējiet caurlaidi Jurim Kalnam (030469-), Valsts kase. Viņam nav interneta, kavējumu laboju es.', 'register'],
    ['Nāks nevis es, bet kolēģis Juris Kalns, 030469.', 'register'],
    // Codes that were given to each other's owners.
    [
      'Piektdien sūtītajā pieteikumā esmu samainījusi kodus vietām. Pareizi: Jurim Kalnam 120385, Zanei Liepai 030469.',
      'amend',
    ],
    ['Vakar sajaucu kolēģu kodus. Ir tā: Zane Liepa 120385, Juris Kalns 030469.', 'amend'],
    ['I mixed up the two codes for the meeting yesterday. Correctly: Ann Hale 120385, Tom Reed 030469.', 'amend'],
    ['В заявке коды поменялись местами. Вера Белова – 120385, Иван Козлов – 030469.', 'amend'],
    ['Piesakām Zani Liepu, 120385, un Juri Kalnu, 030469. Ceru, ka kodus nesajaucu.', 'register'],
    // Of things «none of them» refuses nothing.
    ['Neviena no saitēm uzaicinājumā man neveras. Būtu pateicīga, ja atsūtītu pašu plānu.', 'question'],
    ['Neviens no pielikumiem neatveras. Vai varat atsūtīt tikšanās darba kārtību vēlreiz?', 'question'],
    ['Neviens no kolēģiem uz tikšanos netiks.', 'cancel'],
  ])('%s: %s', async (text, intent) => expect((await read(text, 'Anna Ozola ')).intent).toBe(intent))
})

describe('whom a body wants to come, and who is called by labels in a sentence', () => {
  it.each([
    [
      'Our mission would like two of its members to take part: Mr. Olivier Dufour (23 August 1976) and Ms. Lin Berg (5 December 1983).',
      ['+ Olivier Dufour 230876', '+ Lin Berg 051283'],
      'Ruth Obermann ',
    ],
    [
      'My colleague and I would like to take part: Lin Berg (5 December 1983) and myself (051185).',
      ['+ Ruth Obermann 051185', '+ Lin Berg 051283'],
      'Ruth Obermann ',
    ],
    [
      'Please include me. My given names are Ana Rita and my surnames Reis Figueira. Code 120385.',
      ['+ Ana Rita Reis Figueira 120385'],
      'Ana Rita Reis Figueira ',
    ],
    [
      'Nākšu. Mani vārdi ir Ana Rita un mani uzvārdi Ruiz Mora. Kods 120385.',
      ['+ Ana Rita Ruiz Mora 120385'],
      'Ana Rita Ruiz Mora ',
    ],
    [
      'Посольство называет участников:\n\n1) Ион Чеботарь;\n\n2) Мариана Русу.\n\nВременный Поверенный в делах присутствовать не будет.',
      ['+ Ион Чеботарь', '+ Мариана Русу'],
    ],
    [
      'Would you hold two places for the Embassy of Ireland? The first is mine – Niamh Reed, code 140379. For the second you will have the name on Monday.',
      ['+ Niamh Reed 140379', '+ null null'],
      'Niamh Reed ',
    ],
    [
      'Vai varat paturēt divas vietas Valsts kasei? Pirmā ir man – Juris Kalns, 140379. Otra vārdu paziņošu pirmdien.',
      ['+ Juris Kalns 140379', '+ null null'],
      'Juris Kalns ',
    ],
    ["As promised: Hale's code begins 120385, Reed's 030469.", ['+ null Hale 120385', '+ null Reed 030469']],
    ['Nākšu. Juris Kalns, Valsts kase, 32 84 06 (mainīja šoruden).', ['+ Juris Kalns 328406'], 'Juris Kalns '],
    ['Nākšu. Juris Kalns, Valsts kase, 32 84 06 (mob. 29 12 34 56).', ['+ Juris Kalns'], 'Juris Kalns '],
    [
      'Direktors Juris Kalns diemžēl būs Stokholmā, taču ministriju pārstāvēs padomniece Anna Ozola (120385).',
      ['+ Anna Ozola 120385', '- Juris Kalns'],
    ],
    [
      'Direktors Juris Kalns tajā dienā būs Cēsīs, bet iestādi pārstāvēs Anna Ozola (120385).',
      ['+ Anna Ozola 120385', '- Juris Kalns'],
    ],
    ['Juris Kalns līdz trešdienai būs Briselē, bet ceturtdien piedalīsies.', ['+ Juris Kalns']],
    [
      'Studenti:\nAnna Ozola, 120385\nDavit Beridze (pase)\nLin Chen (pase)\n\nIlze Liepa',
      ['+ Anna Ozola 120385', '+ Davit Beridze', '+ Lin Chen'],
      'Ilze Liepa ',
    ],
    [
      'Nākam divatā. Es no Latvijas Universitātes, Ilze Liepa no Rīgas Tehniskās universitātes. Kodi tādā pašā secībā: 120385, 140286.',
      ['+ Anna Ozola 120385', '+ Ilze Liepa 140286'],
      'Anna Ozola ',
    ],
    [
      'Буду присутствовать я, Жанна Асанова, и наш стажёр Ержан Абдиев. Мой код начинается с 326108, у Ержана кода нет.',
      ['+ Жанна Асанова 326108', '+ Ержан Абдиев'],
      'Жанна Асанова ',
    ],
    ['Lūdzam reģistrēt padomes pārstāvi Ņikolaju Jaunzemi (240679).', ['+ Ņikolajs Jaunzemis 240679']],
  ])('%s', expectPeople)
})

describe('who comes, and not the writer', () => {
  it.each([
    ['Izmaiņas', 'Uz tikšanos ies nevis es, bet mūsu referents Juris Kalns, 030469.', 'amend', ['- Anna Ozola']],
    ['Change of participant', 'It will not be me but my colleague Tom Reed, 030469.', 'amend', ['- Anna Ozola']],
    ['Замена', 'Придёт не я, а мой коллега Юрий Зуев, 030469.', 'amend', ['- Anna Ozola']],
    ['Tikšanās', 'Uz tikšanos ies nevis es, bet mūsu referents Juris Kalns, 030469.', 'register', ['- Anna Ozola']],
  ])('%s: %s', async (subject, text, intent, gone) => {
    const reading = await read(text, 'Anna Ozola ', subject)
    expect([reading.intent, reading.cancelled.map((c) => `- ${c.givenName} ${c.familyName}`)]).toEqual([intent, gone])
  })
})

describe('an animal comes to no list, and who steps into the place of the one taken off does', () => {
  it.each<Row>([
    ['Piesakos: Anna Ozola, 120385. Man līdzi būs suns pavadonis (labradors, vārdā Bruno).', ['+ Anna Ozola 120385']],
    ['Nākšu kopā ar savu suni Reksi. Anna Ozola, Valsts kase, 120385.', ['+ Anna Ozola 120385']],
    ['I will attend: Ann Hale, 120385. My guide dog Charlie will be with me.', ['+ Ann Hale 120385']],
    ['Приду: Анна Белова, 120385. Со мной будет собака-поводырь по кличке Рекс.', ['+ Анна Белова 120385']],
    [
      'Juri Kalnu svītrojiet, un viņa vietu ieņemšu es pati – Anna Ozola, 120385-.',
      ['+ Anna Ozola 120385', '- Juris Kalns'],
    ],
    [
      'Please take Tom Reed off the list; I will come instead – me, Ann Hale, 120385.',
      ['+ Ann Hale 120385', '- Tom Reed'],
    ],
    ['Zaļo domu pārstāvēšu es, tas ir, Anna Ozola (120385), jo direktors Oskars ir Igaunijā.', ['+ Anna Ozola 120385']],
    ['Būšu.\n\nJuris Kalns\n27 06 1973', ['+ Juris Kalns 270673']],
    ['Piedalīšos. Juris Kalns, dzimis 8/VIII/1979', ['+ Juris Kalns 080879']],
  ])('%s', expectPeople)
})

describe('who signs the list, or is elsewhere that day, comes to no list; whose data are passed on comes with the writer', () => {
  it.each<readonly [text: string, people: readonly string[], from: string]>([
    [
      'Piedalīsies:\nAnna Ozola, direktore, 120385\nJuris Kalns, jurists, 030469\nIzpilddirektors J. Krams',
      ['+ Anna Ozola 120385', '+ Juris Kalns 030469'],
      'Velga Tilte ',
    ],
    [
      'Piedalīsies:\nAnna Ozola, 120385\nDirektors Juris Kalns',
      ['+ Anna Ozola 120385', '+ Juris Kalns'],
      'Velga Tilte ',
    ],
    [
      'Piesaku Juri Kalnu (120385) uz tikšanos. Pati šajā dienā būšu Liepājā.',
      ['+ Juris Kalns 120385'],
      'Velga Tilte ',
    ],
    ['Paldies, bet tajā dienā būšu Briselē.', ['- Velga Tilte'], 'Velga Tilte '],
    ['16. novembrī būšu Rīgā, tāpēc piedalīšos tikšanās reizē.', ['+ Velga Tilte'], 'Velga Tilte '],
    ['Vai būs tiešraide? Es tobrīd būšu Briselē.', [], 'Velga Tilte '],
    [
      'Zemāk kolēģes dati, nāksim abi, mans kods 300974.\n\nFrom: Ilona Upe\nSent: Monday, November 13, 2017 4:31 PM\nTo: Uldis Liepa\nSubject: dati\n\nIlona Upe, 12.02.1987.',
      ['+ Uldis Liepa 300974', '+ Ilona Upe 120287'],
      'Uldis Liepa ',
    ],
  ])('%s', expectPeople)
})

describe('beside people with codes, somebody without one comes by a verb, a place in the list or a word about the code', () => {
  it.each<readonly [text: string, people: readonly string[], from: string]>([
    [
      'Piedalīsies Juris Kalns (120385) un Anna Liepa (030469). Mūsu direktore Zane Ozola sūta sveicienus.',
      ['+ Juris Kalns 120385', '+ Anna Liepa 030469'],
      'Zita Upe ',
    ],
    [
      'Elīna Roze, 120385, Delna. Par tikšanos man pastāstīja Anna Liepa no Valsts kases.',
      ['+ Elīna Roze 120385'],
      'Elīna Roze ',
    ],
    [
      'Elīna Roze, 120385, Delna. Ja caurlaides var saņemt jau trešdien, mūsu kurjers Juris var aizbraukt pakaļ.',
      ['+ Elīna Roze 120385'],
      'Elīna Roze ',
    ],
    [
      'Буду я, Анна Котова, 120385. Шеф-редактор Марина Левина просила ещё узнать, будет ли пресс-релиз.',
      ['+ Анна Котова 120385'],
      'Анна Котова ',
    ],
    ['Ann Hale, Delna, 120385. Tom Reed was at the last one and liked it.', ['+ Ann Hale 120385'], 'Ann Hale '],
    [
      'Nākšu es, Elīna Roze, 120385. Arī Anna Liepa no mūsu nodaļas vēlas piedalīties.',
      ['+ Elīna Roze 120385', '+ Anna Liepa'],
      'Elīna Roze ',
    ],
    ['Ann Hale, 120385, will attend. So will Tom Reed.', ['+ Ann Hale 120385', '+ Tom Reed'], 'Ann Hale '],
    [
      'Буду я, Анна Котова, 120385. Со мной придёт Олег Сидоров.',
      ['+ Анна Котова 120385', '+ Олег Сидоров'],
      'Анна Котова ',
    ],
    [
      'Mūsu kolēģis Arturs Krauze, kuru pieteicām otrdien, slimības dēļ nevarēs ierasties. Viņa vietā nāks Ieva Rutka (150587).',
      ['+ Ieva Rutka 150587', '- Arturs Krauze'],
      'Zita Upe ',
    ],
    ['Mani ceturtdien aizvietos Anna Liepa, 030469.', ['+ Anna Liepa 030469', '- Elvis Roze'], 'Elvis Roze '],
    ['Mani uz 16. novembri lūdzu nesagaidīt.', ['- Elvis Roze'], 'Elvis Roze '],
  ])('%s', expectPeople)
})

describe('whose code a sentence apart is, who was only to come, and who comes by another mail', () => {
  it.each<readonly [text: string, people: readonly string[], from: string]>([
    [
      'Pieraksti mani, lūdzu, uz 16. novembri. Kods 170446. Ja vari, pieraksti arī Gunāru Bergu, viņa ciparus nezinu.',
      ['+ Zenta Miglāne 170446', '+ Gunārs Bergs'],
      'Zenta Miglāne ',
    ],
    [
      "I'd like to attend. Code 170446. Tom Reed from our office is coming too but I don't have his number.",
      ['+ Jane Dow 170446', '+ Tom Reed'],
      'Jane Dow ',
    ],
    [
      'Полина и Максим Воронцовы, объединение «Дворы». Мои шесть цифр: 090988, Максима — 140785.',
      ['+ Полина Воронцова 090988', '+ Максим Воронцов 140785'],
      'Полина Воронцова ',
    ],
    [
      'Запишите меня и мою жену Ольгу Громову, 041190. Мой код 120385. Общество «Чайка».',
      ['+ Виктор Громов 120385', '+ Ольга Громова 041190'],
      'Виктор Громов ',
    ],
    [
      'Nāksim ar Andri Kalnu. Viņam 041190, man 120385.',
      ['+ Andris Kalns 041190', '+ Gundars Lasis 120385'],
      'Gundars Lasis ',
    ],
    ['Sākumā gribējām sūtīt Arni Kalnu, bet nāks Zita Upe, 080875, Delna.', ['+ Zita Upe 080875'], 'Zita Upe '],
    ['We had planned to send Tom Reed, but it will be me, Ann Hale, 080875.', ['+ Ann Hale 080875'], 'Ann Hale '],
    ['Хотели отправить Олега Сидорова, но поеду я, Анна Котова, 080875.', ['+ Анна Котова 080875'], 'Анна Котова '],
    [
      'Inta Caune, 211179. Cik zinu, nāks arī Mārtiņš Kalns, bet viņš pieteiksies atsevišķi.',
      ['+ Inta Caune 211179'],
      'Inta Caune ',
    ],
    ['Jane Dow, 211179. Tom Reed is coming too, but he will register himself.', ['+ Jane Dow 211179'], 'Jane Dow '],
    [
      'Vakar pieteicu sevi un Ilonu Kalnu. Diemžēl netiksim. Lūdzu izņemiet mūs abus.',
      ['- Imants Dzenis', '- Ilona Kalna'],
      'Imants Dzenis ',
    ],
    [
      'На прошлой неделе я записала себя и Олега Сидорова. К сожалению, мы не сможем, вычеркните нас обоих.',
      ['- Анна Котова', '- Олег Сидоров'],
      'Анна Котова ',
    ],
    ['Aiva Ādamsone apprecējās, viņas uzvārds tagad ir Kūlīte.', ['+ Aiva Kūlīte'], 'Zita Upe '],
    ["Please note that Anna Berg's surname is now Lund.", ['+ Anna Lund'], 'Jane Dow '],
    ['буду я, Наиля Гареева, 270767', ['+ Наиля Гареева 270767'], '=?utf-8?B?0J3QsNC40LvRjyDQk9Cw0YDQtdC10LLQsA==?= '],
    [
      'Pieteikšu abus: Zigmārs un Daiga Bērtuļi. Man koda pirmā daļa ir 040459, Daigai – 221162.',
      ['+ Zigmārs Bērtulis 040459', '+ Daiga Bērtule 221162'],
      'Zigmārs Bērtulis ',
    ],
  ])('%s', expectPeople)
})

describe('what is said of a code, a name or a place in one breath', () => {
  it.each<readonly [text: string, people: readonly string[], from: string]>([
    ['Labdien, Sergejs Petrovs, Delna, kods 190961. Būšu.', ['+ Sergejs Petrovs 190961'], ''],
    ['Dobryj den, Sergejs Petrovs, Delna, kod 190961. Budu.', ['+ Sergejs Petrovs 190961'], 'S. Petrov '],
    ['Hello Tom, Ann Lee, Delna, 120385, will come.', ['+ Ann Lee 120385'], 'Ann '],
    ['Inta Brante, Delna, 150871... nē, atvainojiet, pārrakstījos, 150872.', ['+ Inta Brante 150872'], 'Inta Brante '],
    [
      'Pieteikums. Kods 120385, ai, pirksti aizķērās, pareizi ir 130385.\nInta Brante, Delna',
      ['+ Inta Brante 130385'],
      '',
    ],
    [
      'Here is the rest: Mr Hendrik Poll works for Delna as I do, and was born on 6 June 1986.',
      ['+ Hendrik Poll 060686'],
      'Anete Lauva ',
    ],
    [
      'My name is Tom Byrne, self-employed. I have no Latvian personal code at all. Could I still come on Thursday?',
      ['+ Tom Byrne'],
      'Tom Byrne ',
    ],
    [
      'Delna sūta:\nZane Ozoliņa, 040489\nArtūrs Pļava, 201285\nLinards Roze (mani pašu pierakstīt nevajag)',
      ['+ Zane Ozoliņa 040489', '+ Artūrs Pļava 201285'],
      'Linards Roze ',
    ],
    [
      'Direktors Andris Ozols 16. novembrī būs vizītē Japānā. Piedalīsies Vita Liepa (170486) no Delnas.',
      ['+ Vita Liepa 170486', '- Andris Ozols'],
      'Vita Liepa ',
    ],
    ['man kopš augusta ir cits uzvārds: Lāsma Tomsone-Ivanova. Lūdzu, izlabojiet.', ['+ Lāsma Tomsone-Ivanova'], ''],
  ])('%s', expectPeople)
})

describe('whose code, whose wish and whose absence it is', () => {
  it.each<readonly [text: string, people: readonly string[], from: string]>([
    [
      'Kolēģis Juris Kalns lūdza mani pierakstīt viņu, viņa kods 030469, Valsts kase.',
      ['+ Juris Kalns 030469'],
      'Elīna Roze ',
    ],
    [
      "I'd be grateful if you could add Tom Reed (Delna, born 12 March 1985) to the list; I myself am on leave.",
      ['+ Tom Reed 120385'],
      'Ann Hale ',
    ],
    [
      'I am writing for my colleague Tom Reed. He would like to attend. His birthday is 12.03.1985.',
      ['+ Tom Reed 120385'],
      'Ann Hale ',
    ],
    ["My boss Tom Reed wanted to go but he's now sending me: Ann Hale, 030469.", ['+ Ann Hale 030469'], 'Ann Hale '],
    [
      'Būsim trīs: es, mans kolēģis Juris Kalns un studente Ilze Upe. Kodi: 120385, 030469, 120395.',
      ['+ Elīna Roze 120385', '+ Juris Kalns 030469', '+ Ilze Upe 120395'],
      'Elīna Roze ',
    ],
    [
      'Būsim trīs: es (120385), māsa Anna Kalna (041190) un viņas draugs Pēteris, kura kodu nezinu.',
      ['+ Elīna Roze 120385', '+ Anna Kalna 041190', '+ Pēteris null'],
      'Elīna Roze ',
    ],
    ['If my meeting in Tallinn is cancelled I will come.', [], 'Ann Hale '],
    ['Nezinu, vai tikšu, jo bērns slimo. Vai man jāatsakās jau tagad?', [], 'Zita Upe '],
    ['Gribētu nākt, bet tajā laikā lekcija. Mēģināšu pārcelt un došu ziņu.', [], 'Zita Upe '],
  ])('%s', expectPeople)
})

describe('whose code stands under a signature, behind a verb, by initials or in a sentence of one’s own', () => {
  it.each<readonly [text: string, people: readonly string[], from: string]>([
    ['Nākšu (080372) kopā ar Ilzi Upi (291186).', ['+ Zane Liepa 080372', '+ Ilze Upe 291186'], 'Zane Liepa '],
    ['Приду (080372) вместе с Ильёй Захаровым (291186).', ['+ null null 080372', '+ Илья Захаров 291186'], ''],
    [
      'Nāks Katrīna Zariņa un es (Toms Roze). Katrīna varētu uzstāties.\nK. Z. – 160694\nT. R. – 011288',
      ['+ Katrīna Zariņa 160694', '+ Toms Roze 011288'],
      'Toms Roze ',
    ],
    [
      'Sākotnēji bija doma, ka brauks vicemērs Aivars Zars, tomēr viņam ir komisija, un braukšu es.\n\nToms Roze\ndzim. 25.04.1991.',
      ['+ Toms Roze 250491'],
      'Toms Roze ',
    ],
    [
      'My supervisor, Professor Dace Rinke, suggested the meeting. I do have a Latvian personal code since September; it begins with 327406.',
      ['+ Chloe March 327406'],
      'Chloe March ',
    ],
    [
      'We were told that Mr Uwe Behrens cannot travel. Could you please take him off the list?',
      ['- Uwe Behrens'],
      'Renate Berg ',
    ],
    [
      'Lūdzu caurlaides Ingunai Rubulei un Kārlim Viesturam Zemzarim. Rubules kundzei kods ir 170473, Zemzara kungam – 281190.',
      ['+ Inguna Rubule 170473', '+ Kārlis Viesturs Zemzaris 281190'],
      'Zita Upe ',
    ],
    [
      'Нашего председателя общества краеведов Никитина Валерия Павловича просим внести в список, код 140864.',
      ['+ Валерий Павлович Никитин 140864'],
      '',
    ],
    [
      'Direktors Juris Kalns tajā dienā uzņem delegāciju no Polijas, tāpēc braukšu es, 140286.',
      ['+ Vita Liepa 140286'],
      'Vita Liepa ',
    ],
  ])('%s', expectPeople)
})

describe('who asks for another, who is away before any code, and whose name is denied by a pronoun', () => {
  it.each<readonly [text: string, people: readonly string[], from: string]>([
    [
      'the ambassador, H.E. Mark Dow, will not attend; instead Jane Lee (020371) and I (030469) will be there.',
      ['+ Jane Lee 020371', '+ Tom Reed 030469', '- Mark Dow'],
      'Tom Reed ',
    ],
    [
      'Директор Иван Громов попросил записать его заместителя Марию Лосеву, 120385, общество «Мост».',
      ['+ Мария Лосева 120385'],
      '',
    ],
    [
      'Ar Annu Ozolu sarunāts, ka nākšu es, nevis viņa. Vita Liepa, 140286, Valsts kase.',
      ['+ Vita Liepa 140286'],
      'Vita Liepa ',
    ],
    ['Direktors Juris Kalns palūdza pieteikt Annu Ozolu, 120385, Valsts kase.', ['+ Anna Ozola 120385'], 'Vita Liepa '],
  ])('%s', expectPeople)
})

describe('whose date is told behind it, who stays behind, and whose clause a code is in', () => {
  it.each<readonly [text: string, people: readonly string[], from: string]>([
    [
      'I will fly in, and Joris Bakker will join. Dates of birth: 6 January 1979 for me and 21 December 1990 for Joris.',
      ['+ Rosa Achter 060179', '+ Joris Bakker 211290'],
      'Rosa Achter ',
    ],
    [
      'В пятницу я сообщала, что придёт Сергей Дорохов. К сожалению, он уехал, и вместо него будет Елена Горбунова. Её код начинается с цифр 050990.',
      ['+ Елена Горбунова 050990', '- Сергей Дорохов'],
      '',
    ],
    [
      'Priekšniece Aija Ķirse ceturtdien uzņem viesus, tādēļ tiks norīkots viņas vietnieks Pēteris Veģis (260670).',
      ['+ Pēteris Veģis 260670'],
      'Zita Upe ',
    ],
    ['A. Prauliņš, Delna, 290272', ['+ Ansis Prauliņš 290272'], 'Ansis Praulins '],
    [
      'Rakstu rektora uzdevumā: nāks Haralds Dzenis, 140266. Būšu pateicīga par apstiprinājumu.',
      ['+ Haralds Dzenis 140266'],
      'Biruta Egle ',
    ],
    [
      'Из Лиепаи приедут двое: я, Ольга Демидова, 080475, и Роман Шубин, 270188.',
      ['+ Ольга Демидова 080475', '+ Роман Шубин 270188'],
      '',
    ],
  ])('%s', expectPeople)
})

describe('whatever verb follows «I will», who steps in for whom, and who is named later', () => {
  it.each<readonly [text: string, people: readonly string[], from: string]>([
    ['I, Jane Hale, Second Secretary, am going to take part in the meeting.', ['+ Jane Hale'], 'Jane Hale '],
    ['I would very much like to be part of the meeting.', ['+ Jane Hale'], 'Jane Hale '],
    ['Please have me down for the meeting.', ['+ Jane Hale'], 'Jane Hale '],
    ['Please register the undersigned for the meeting. Everything is below.', ['+ Jane Hale'], 'Jane Hale '],
    ['About the meeting: I will ask who can come.', [], 'Jane Hale '],
    ["I'll be at sea and cannot come to the meeting.", ['- Jane Hale'], 'Jane Hale '],
    ["I wish I could come to the meeting but I'll be on the other side of the world.", ['- Jane Hale'], 'Jane Hale '],
    ['Alas, we shall be in Brussels at the time of the meeting.', ['- Jane Hale'], 'Jane Hale '],
    [
      'I could come to the meeting if my sitter is free; you will have a yes or a no from me on Monday.',
      [],
      'Jane Hale ',
    ],
    [
      "I'm stepping in for Olga Lind, whom we signed up for the meeting last week.",
      ['+ Jane Hale', '- Olga Lind'],
      'Jane Hale ',
    ],
    [
      'Please be informed that Mr Pavel Novák has been recalled to Prague. His seat at the meeting shall be taken by Ms Eva Malá, date of birth 14 August 1986.',
      ['+ Eva Malá 140886', '- Pavel Novák'],
      '',
    ],
    [
      "Neither our president nor Ms Lind will come to the meeting. I'll be sitting there by myself. New type of code: 325588-XXXXX.",
      ['+ Jane Hale 325588', '- null Lind'],
      'Jane Hale ',
    ],
    [
      'Two persons will be present at the meeting. Number one is me, Jane Hale, born 22.9.1984. Number two is not decided yet: one of our trainees, you will get the name on Monday.',
      ['+ Jane Hale 220984', '+ null null'],
      'Jane Hale ',
    ],
    [
      "Code 120385. I might bring one colleague to the meeting, but I'll write again.",
      ['+ Jane Hale 120385'],
      'Jane Hale ',
    ],
    [
      'My husband Tom Reed and I are retired and live in Jūrmala. For the meeting, please put us both down.',
      ['+ Jane Hale', '+ Tom Reed'],
      'Jane Hale ',
    ],
    ["I'd love to come to the meeting. For the pass: Rebecca Stroud.", ['+ Rebecca Stroud'], 'Becky Stroud '],
    ["I'm in! See you at the meeting.", ['+ Jane Hale'], 'Jane Hale '],
    ["I'm in Riga only next year, so no meeting for me.", [], 'Jane Hale '],
    [
      'Our director Gerrit van Oosten comes to the meeting together with our officer, Elīna (Kolāte, 040390).',
      ['+ Gerrit van Oosten', '+ Elīna Kolāte 040390'],
      '',
    ],
  ])('%s', expectPeople)
})

describe('whoever refuses, and whoever gives their own place', () => {
  it.each<Row>([
    ["I can't make it on the 16th. Gunta might be interested, I'll ask her to write to you.\nAnn Hale", ['- Ann Hale']],
    [
      "Sorry, I can't come on the 16th. Perhaps a colleague of mine could join, I will ask around.\nAnn Hale",
      ['- Ann Hale'],
    ],
    [
      'Es 16. novembrī diemžēl nevarēšu. Juris varbūt varētu nākt, palūgšu, lai viņš uzraksta.\nAnna Ozola',
      ['- Anna Ozola'],
    ],
    ['Не смогу прийти 16-го. Возможно, придёт Олег, я его попрошу вам написать.\nАнна Белова', ['- Анна Белова']],
    [
      'I registered last week but our board has moved to Thursday. We will send Ann Hale instead, 120385-.\nTom Reed',
      ['+ Ann Hale 120385', '- Tom Reed'],
    ],
    [
      'Tom Reed (Swedbank Latvia) is out, Ann Hale (Swedbank Latvia, 120385) is in.',
      ['+ Ann Hale 120385', '- Tom Reed'],
    ],
    [
      'I cannot leave London this week. Could Ann Hale have my seat? She was born on 3 May 1990.\nTom Reed',
      ['+ Ann Hale 030590', '- Tom Reed'],
    ],
  ])('%s', expectPeople)
})

describe('the number of a passport is no code, a birth date of any order is one', () => {
  it.each<Row>([
    ['I will come: Ann Hale, Delna, date of birth 3 May 1979, passport FE 120385.', ['+ Ann Hale 030579']],
    ['I will come: Ann Hale, Delna, born 1996, June 3rd.', ['+ Ann Hale 030696']],
    ['I will come: Ann Hale, Delna, born 1981. April 09.', ['+ Ann Hale 090481']],
    ['Piesaku Annu Ozolu, dzimusi 1981. gada aprīļa 9.', ['+ Anna Ozola 090481']],
    ['ATTENDING: LT CDR JOHN HILL, BRITISH EMBASSY RIGA, DOB 22JAN76.', ['+ John Hill 220176']],
    ['I will come: Ann Hale, Delna, 3 Jan 76.', ['+ Ann Hale 030176']],
    ['Придёт Анна Белова, 5-май-81.', ['+ Анна Белова 050581']],
    ['I will come: Ann Hale, Delna, 14.ix.1944.', ['+ Ann Hale 140944']],
    ['I will come on 16 Nov 11-13: Ann Hale, Delna.', ['+ Ann Hale']],
    ['I confused the digits: I wrote 120385 but it is 210385. Ann Hale', ['+ Ann Hale 210385']],
  ])('%s', expectPeople)
})

describe('who sends nobody else says nothing of themselves', () => {
  it.each<Row>([
    [
      'Informēju, ka ministrs Juris Kalns pateicas par ielūgumu, taču nevarēs būt klāt. Citu nedeleģēsim.',
      ['- Juris Kalns'],
    ],
    ['Minister Tom Reed will be unable to attend. We will not be sending anybody else.', ['- Tom Reed']],
    ['Министр Иван Белов не сможет присутствовать. Замену не направим.', ['- Иван Белов']],
    ['Ministre Anna Kalna pateicas par aicinājumu, bet tajā dienā ir Briselē. Citu nedeleģēsim.', ['- Anna Kalna']],
    ['Директор Иван Белов благодарит за приглашение, однако будет в отъезде. Никого не направим.', ['- Иван Белов']],
    ['Директор Иван Белов благодарит, однако будет в отъезде. Никого не направим.', ['- Иван Белов']],
    ['Paldies par ielūgumu, šoreiz pārstāvi nedeleģēsim.', ['- Zane Liepa']],
    // The reason is theirs of whom the sentence goes on to tell.
    [
      'Ambassador Tom Reed has asked me to thank you. He is due to give a lecture in Oslo on the 16th and therefore regrets that he will not be able to join you, and there is nobody else to send, I am afraid.',
      ['- Tom Reed'],
    ],
    [
      'Thank you for inviting our director, Tom Reed. He has a board meeting on that day and cannot come, and unfortunately we have nobody else to send.',
      ['- Tom Reed'],
    ],
    [
      'Direktors Juris Kalns lūdza pateikties par ielūgumu. Viņam 16. novembrī ir lekcija Oslo, diemžēl nav neviena cita, ko sūtīt.',
      ['- Juris Kalns'],
    ],
    ['My son is ill. He has a fever and I cannot come.', ['- Zane Liepa']],
  ])('%s', (text, people) => expectPeople(text, people, 'Zane Liepa '))
})

describe('whoever is called by a post again', () => {
  it.each<Row>([
    [
      'On behalf of H.E. Ann Hale, Ambassador of Iceland, thank you. The Ambassador will not be able to come. Tom Reed (030469) will attend.',
      ['+ Tom Reed 030469', '- Ann Hale'],
    ],
    [
      'Paldies par uzaicinājumu direktorei Annai Ozolai. Direktore diemžēl piedalīties nevarēs. Nāks Juris Kalns (030469-).',
      ['+ Juris Kalns 030469', '- Anna Ozola'],
    ],
  ])('%s', expectPeople)
})

describe('whom the invitation names, who told of the meeting, and whose guest the writer is', () => {
  it.each<readonly [text: string, people: readonly string[], from: string]>([
    ['Nākšu: Anna Ozola, Delna, 120385. Vai Iveta Kažoka man atļaus runāt?', ['+ Anna Ozola 120385'], ''],
    ['Anna Ozola, Delna, 120385. Vai J. Citskovskis vēl būs zālē?', ['+ Anna Ozola 120385'], ''],
    ['Piesaku Ivetu Kažoku (120385) no Providus.', ['+ Iveta Kažoka 120385'], ''],
    [
      'Draudzene Laura man parādīja ielūgumu, man būs interesanti. Nākšu! Anna Ozola, 120385',
      ['+ Anna Ozola 120385'],
      '',
    ],
    [
      'My prof Uldis Krauklis runs the studio, he cannot come himself. Please register me: Ann Hale, Delna, 120385.',
      ['+ Ann Hale 120385'],
      'Ann Hale ',
    ],
    [
      'Dr. Modris Kalns is stuck in Geneva, so I will come: Ann Hale, born 1/31/1986.',
      ['+ Ann Hale 310186'],
      'Ann Hale ',
    ],
    ['I will come: Ann Hale, born Nov 21 1976.', ['+ Ann Hale 211176'], ''],
    ['I will come: Ann Hale, DOB 07-19-1993.', ['+ Ann Hale 190793'], ''],
    [
      'Vārds Joost, uzvārds van der Meulen. Nākšu, dzimis 01.12.1968.',
      ['+ Joost van der Meulen 011268'],
      'Joost van der Meulen ',
    ],
    ['Piesaku Intu Ceriņu, viņas koda sākums ir 170583.', ['+ Inta Ceriņa 170583'], ''],
    [
      'Born on 2 May 1974 and 17 September 1991 respectively are Ann Hale and Tom Reed, who will attend.\nJane Low',
      ['+ Ann Hale 020574', '+ Tom Reed 170991'],
      'Jane Low ',
    ],
    ['Yes for me: William ("Bill") Hale, born 9 March 1961.\nBill', ['+ William Hale 090361'], 'Bill Hale '],
    [
      'Nāks trīs rokdarbnieces. Skaidrīte\nĀbola, kods 140252, un Haralds Juris\nBite 270359. Vēl būs Baiba Liepa, dzim. 1980. gada 30.\nseptembrī.',
      ['+ Skaidrīte Ābola 140252', '+ Haralds Juris Bite 270359', '+ Baiba Liepa 300980'],
      '',
    ],
    [
      'Piesakos! Dekāns Guntars atļauj man braukt. Esmu dzimis 1981 gads 7 augusts.',
      ['+ Anna Ozola 070881'],
      'Anna Ozola ',
    ],
    [
      'Mans priekšnieks Takeda kungs lūdza man aiziet. Esmu Ilze Liepa, nākšu! Dzimusi 05.02.1990.',
      ['+ Ilze Liepa 050290'],
      'Ilze Liepa ',
    ],
    [
      "Dean Irina Arhipova can't go, so you are left with me: Ann Hale, born 4/17/1962.",
      ['+ Ann Hale 170462'],
      'Ann Hale ',
    ],
    [
      'Piesaku Agnesi Liepu, p. k. 120979, Jāni Pēteri\nGailīti, p. k. 300165, un Laimoni\nBērzu, p. k. 240570.',
      ['+ Agnese Liepa 120979', '+ Jānis Pēteris Gailītis 300165', '+ Laimonis Bērzs 240570'],
      '',
    ],
    [
      'Juris Alksnis, Delna, 140173. Piedalīšos. Iveta Kažoka mani pazīst un, domāju, iebildumu nebūs.\nJ. A.',
      ['+ Juris Alksnis 140173'],
      'Juris Alksnis ',
    ],
    [
      'Paldies Ivetai, kas man pastāstīja. Vietu paņemšu, dzimšanas cipari ir 270790.\nMārcis Kalns',
      ['+ Mārcis Kalns 270790'],
      'Mārcis Kalns ',
    ],
    [
      'Delna registers the following experts:\n– Ms RAUDSEPP Liis\n– Mr Jonas Vaitkus\nborn 18.03.1981 and 29.09.1977, respectively.\n\nAnn Hale\nSecretariat',
      ['+ Liis Raudsepp 180381', '+ Jonas Vaitkus 290977'],
      '',
    ],
    [
      'Our two economists would like to be present: Ms Olga Demchenko and Mr Nikos Hale. She was born on 24 June 1985 and he on 7 January 1972.\nAnn Falk',
      ['+ Olga Demchenko 240685', '+ Nikos Hale 070172'],
      'Ann Falk ',
    ],
    ["Ann Hale (120385) will take Tom Reed's place since he is abroad.", ['+ Ann Hale 120385', '- Tom Reed'], ''],
    [
      "I'm the exchange lecturer whom Associate Professor Laura Bērziņa is hosting. Please let me in. DOB is 03/31/1973. Nathan Cole",
      ['+ Nathan Cole 310373'],
      'Nathan Cole ',
    ],
    ['Piesaku Intu Ceriņu, viņa kods ir 170583.', ['+ Ints Ceriņš 170583'], ''],
    [
      'Būs klāt trīs: Ieva Liepa, 190591, vadīs sarunu, Hermanis\nŽagata, 121170, skaitīs naudu, un mans brālēns Andris\nJēkabs Roze 281271.',
      ['+ Ieva Liepa 190591', '+ Hermanis Žagata 121170', '+ Andris Jēkabs Roze 281271'],
      '',
    ],
  ])('%s', expectPeople)
})

describe('who writes, and who comes with them', () => {
  it.each<readonly [text: string, people: readonly string[], from: string]>([
    [
      'Приду, со мной Анна Белова (120385). Мой код 030469.',
      ['+ Анна Белова 120385', '+ Ирина Вольская 030469'],
      'Ирина Вольская ',
    ],
    [
      'Nākšu, kopā ar mani Anna Ozola (120385). Mans kods 030469.',
      ['+ Anna Ozola 120385', '+ Zane Liepa 030469'],
      'Zane Liepa ',
    ],
    ['Нас на встрече представит Анна Белова (120385).', ['+ Анна Белова 120385'], 'Ирина Вольская '],
    ['Ann Lee (120385) will represent us at the meeting.', ['+ Ann Lee 120385'], 'Jane Hale '],
    [
      'Буду я (120385) и наш бухгалтер, фамилию напишу позже.',
      ['+ Ирина Вольская 120385', '+ null null'],
      'Ирина Вольская ',
    ],
    ['Я студент РТУ, Виктор Жилин, можно мне тоже прийти? Мой код 290200.', ['+ Виктор Жилин 290200'], 'Витя '],
    ['Esmu RTU students Viktors Žilins, gribu piedalīties, mans kods 290200.', ['+ Viktors Žilins 290200'], ''],
    ["I'm the editor of Delfi, Ann Lee, and I'll come, my code is 290200.", ['+ Ann Lee 290200'], ''],
    ['Я секретарь, наш директор Олег Смирнов придёт. Его код 290200.', ['+ Олег Смирнов 290200'], 'Вера Крылова '],
    [
      'Прошу зарегистрировать Анну Белову, 12.03.1985.\n\nСекретарь совета общины Олег Смирнов',
      ['+ Анна Белова 120385'],
      '',
    ],
    ['Придёт Пётр Орлов (030469) от прихода Архангела Михаила.', ['+ Пётр Орлов 030469'], ''],
    ['Снимаю сюжет о встрече, буду я, мой код 120385.', ['+ Ирина Вольская 120385'], 'Ирина Вольская '],
    [
      'Коллеги, от нас:\nфишер жанна (110984)\nоператор гаврилов стас (код завтра скину)',
      ['+ Жанна Фишер 110984', '+ Стас Гаврилов'],
      '',
    ],
  ])('%s', expectPeople)
})

describe('a list in the accusative, somebody unnamed beside the writer, and a name put right', () => {
  it.each<readonly [text: string, people: readonly string[], from: string]>([
    [
      'На встречу от нас трое:\n— Олега Дорошенко, 030875;\n— Киру Нестеренко, 251289;\n— Сергея Коваленко, 170462.',
      ['+ Олег Дорошенко 030875', '+ Кира Нестеренко 251289', '+ Сергей Коваленко 170462'],
      '',
    ],
    [
      'На встречу придёт кто-то из юристов, имя сообщу в понедельник, и я сама: Ирина Белых, 310376.',
      ['+ null null', '+ Ирина Белых 310376'],
      '',
    ],
    [
      'Uz tikšanos nāks kāds no juristiem, vārdu paziņošu pirmdien, un es pati: Irina Kalna, 310376.',
      ['+ null null', '+ Irina Kalna 310376'],
      '',
    ],
    [
      'Прошу исправить в списке на встречу фамилию коллеги: не Ткачёв, а Ткаченко (Руслан Ткаченко, центр «Диалог»).',
      ['+ Руслан Ткаченко'],
      'Вероника Шмидт ',
    ],
  ])('%s', expectPeople)
})

describe('who calls themselves by name beside a friend, and who types small in one sentence', () => {
  it.each<readonly [text: string, people: readonly string[], from: string]>([
    [
      'Я иду на встречу, и подружка моя Ленка Сорокина тоже. Я Наталья Белка, 14.02.91, она 30.11.90.',
      ['+ Наталья Белка 140291', '+ Ленка Сорокина 301190'],
      'Наташа ',
    ],
    [
      'Здравствуйте, на встрече нас двое. штерн регина 200579, лаптев павел 111185',
      ['+ Регина Штерн 200579', '+ Павел Лаптев 111185'],
      '',
    ],
    [
      'На встречу: мой код 120385, а у Зураба Кипиани 030165.',
      ['+ Ева Розина 120385', '+ Зураб Кипиани 030165'],
      'Ева Розина ',
    ],
    ['На встречу 16 ноября сам, увы, никак.', ['- Вениамин Кац'], 'Вениамин Кац '],
    ['Перепутала дни, шестнадцатого я у зубного. Снимите меня, пожалуйста. Юдина Света', ['- Света Юдина'], ''],
  ])('%s', expectPeople)
})

describe('who is missing, in Russian by the genitive alone', () => {
  it.each<Row>([
    ['Валерия Громова и Изольды Линде в четверг не будет.', ['- Валерий Громов', '- Изольда Линде']],
    ['В четверг не будет Евгения Панина.', ['- Евгений Панин']],
    ['Валерия Громова не будет участвовать.', ['- Валерия Громова']],
    ['Валерия Громова в четверг участвовать не будет.', ['- Валерия Громова']],
    ['Марины Линде к сожалению не будет', ['- Марина Линде']],
  ])('%s', expectPeople)
})

describe('without whom nothing begins, and who passes', () => {
  it.each<Row>([
    ['Ну как же без меня! Ольга Крылова, 120385', ['+ Ольга Крылова 120385']],
    ['Без нас никуда: Ольга Крылова, 120385', ['+ Ольга Крылова 120385']],
    ['Не обойдётся и без меня. Ольга Крылова, 120385', ['+ Ольга Крылова 120385']],
    ['Обойдётесь без меня. Ольга Крылова', ['- Ольга Крылова']],
    ['В четверг – пас, болею. Ольга Крылова', ['- Ольга Крылова']],
  ])('%s', expectPeople)
})

describe('who declines and asks for something else in one breath', () => {
  it.each<readonly [text: string, people: readonly string[], from: string]>([
    ['Прийти не смогу, а запись будет?', ['- Марк Пуш'], 'Марк Пуш '],
    ['Я не приду, но можно ли получить материалы?', ['- Марк Пуш'], 'Марк Пуш '],
    ['Если не смогу прийти, будет ли запись?', [], 'Марк Пуш '],
    ['Не смогу ли я прийти позже, но с коляской?', [], 'Марк Пуш '],
  ])('%s', expectPeople)
})

describe('minus one, plus another; a family name denied behind the given name', () => {
  it.each<readonly [text: string, people: readonly string[], from: string]>([
    ['Минус Панин Глеб, плюс Громов Марк (120385).', ['+ Марк Громов 120385', '- Глеб Панин'], ''],
    ['Mīnus Juris Kalns, plus Anna Ozola, 120385', ['+ Anna Ozola 120385', '- Juris Kalns'], ''],
    ['В подтверждении я Марк Пуж, а я Пуш, с «ш» на конце.', ['+ Марк Пуш'], 'Марк Пуш '],
    ['Minus Tom Reed, plus Ann Hale, 120385', ['+ Ann Hale 120385', '- Tom Reed'], ''],
    ['В вашем списке ошибка: наша Ольга не Громова, а Громенко.', ['+ Ольга Громенко'], 'Anna Ozola '],
    ['Поправка: фамилия нашей Ольги не Громова, а Панина.', ['+ Ольга Панина'], 'Anna Ozola '],
    ['Jūsu sarakstā kļūda: mūsu Olga nav Sidorova, bet Sidorenko.', ['+ Olga Sidorenko'], 'Anna Ozola '],
  ])('%s', expectPeople)
})

describe('the year of a birth in two digits and in words', () => {
  it.each<Row>([
    ['Приду: Ольга Крылова, родилась 12 марта 85 года', ['+ Ольга Крылова 120385']],
    ['Приду: Ольга Крылова, родилась 12 марта 85-го', ['+ Ольга Крылова 120385']],
    ['Приду: Ольга Крылова, родилась десятого мая пятьдесят четвёртого года', ['+ Ольга Крылова 100554']],
    ['Приду: Ольга Крылова, родилась 3 марта тысяча девятьсот семидесятого года', ['+ Ольга Крылова 030370']],
    ['Приду: Ольга Крылова, родилась третьего июня две тысячи первого года', ['+ Ольга Крылова 030601']],
    ['Приду: Ольга Крылова, родилась 29 февраля двухтысячного года', ['+ Ольга Крылова 290200']],
    ['Nāks Anna Ozola, dzimusi 85. gada 12. martā', ['+ Anna Ozola 120385']],
    ['Прошу записать на встречу. Ольга Крылова, 1939 года рождения, 7 ноября', ['+ Ольга Крылова 071139']],
    ["Ann Lee will come, born 12 March '85", ['+ Ann Lee 120385']],
    ['Приду на встречу 16.11.17: Ольга Крылова', ['+ Ольга Крылова']],
    ['Запишите на встречу 16 ноября 17 г.: Ольга Крылова, 120385', ['+ Ольга Крылова 120385']],
  ])('%s', expectPeople)
})

describe('a list below a request to take off, an exchange of names, and whoever is only spoken of in a long mail', () => {
  it.each<Row>([
    ['Please delete from the attendance list of 16.11.:\n\n- Nils Holt\n- Jane Hale', ['- Nils Holt', '- Jane Hale']],
    ['Kindly remove these colleagues from your list:\nNils Holt\nGreta Lund', ['- Nils Holt', '- Greta Lund']],
    ['Lūdzu svītrot no dalībnieku saraksta:\n\nAnna Ozola\nJuris Kalns', ['- Anna Ozola', '- Juris Kalns']],
    ['Прошу вычеркнуть из списка:\n1. Анна Белова\n2. Иван Козлов', ['- Анна Белова', '- Иван Козлов']],
    ['Please remove:\n- Nils Holt\nand add:\n- Greta Lund, 120385', ['+ Greta Lund 120385', '- Nils Holt']],
    [
      'Please disregard my mail of yesterday, the right list is this:\n- Nils Holt, Delna, 120385\n- Greta Lund, Delna, 130486',
      ['+ Nils Holt 120385', '+ Greta Lund 130486'],
    ],
    [
      'Dr. Nils Holt, who was registered by us on Friday, is in bed with a fever. Would you kindly exchange his name for that of Ms. Greta Lund (born 12.03.1985)?',
      ['+ Greta Lund 120385', '- Nils Holt'],
    ],
    [
      'Mr Lund declines with thanks, so you get Jane Hale (120385) and nobody else.\nJane Hale',
      ['+ Jane Hale 120385', '- null Lund'],
    ],
    ['Our chairman, Nils Holt, who can’t be kept away from such things, will come: 120385.', ['+ Nils Holt 120385']],
    [
      'Neither Nils Holt nor yours truly can make it, so cancel our two passes.\nJane Hale',
      ['- Jane Hale', '- Nils Holt'],
    ],
    [
      'My tutor, whose name is Nils Holt, told us about it. Please put me on the list: Greta Lund, 120385.',
      ['+ Greta Lund 120385'],
    ],
    [
      'I would like to attend, which Prof. Holt told our seminar about. Please register me with Delna. DOB 12.03.1985.\nJane Hale',
      ['+ Jane Hale 120385'],
    ],
    ['I cannot promise yet: there is a hearing. Let me come back to you tomorrow.\nJane Hale', []],
  ])('%s', expectPeople)
})

describe('halves of a name of several words, a rank or a unit behind it, and the order of a date that is told', () => {
  it.each<Row>([
    ['My surname is Garcia Lopez, my given name is Maria Elena. I would like to come.', ['+ Maria Elena Garcia Lopez']],
    ['My surname is Lind, my given name Carl Johan. I would like to come.', ['+ Carl Johan Lind']],
    ['My family names are Prado Rocha and my given names Ana Rita. I will come.', ['+ Ana Rita Prado Rocha']],
    ['My given name is Ann, my surname Hale. I will come.', ['+ Ann Hale']],
    ['Please register Ann Hale, Delna. DOB (MM/DD/YYYY): 03/04/1973', ['+ Ann Hale 040373']],
    ['Please register Ann Hale, Delna, born 03/04/1973 (dd/mm/yyyy).', ['+ Ann Hale 030473']],
    ['Please register Ann Hale, Delna, born 03/04/1973 (US format, month first).', ['+ Ann Hale 040373']],
  ])('%s', expectPeople)

  it.each<readonly [from: string, people: readonly string[]]>([
    ['Müller Anna SECO ', ['+ Anna Müller']],
    ['Rossi Marco ABC DEF ', ['+ Marco Rossi']],
    ['Anna Maria BERG ', ['+ Anna Maria Berg']],
    ['Jean Paul ROY ', ['+ Jean Paul Roy']],
  ])('%s', (from, people) => expectPeople('I will attend on the 16th.', people, from))

  it('the office of a rank is no person', () =>
    expectPeople(
      'I will attend.\n\nLTC Nils B. Holt\nOffice of Defense Cooperation\nEmbassy of Norway',
      ['+ Nils B. Holt'],
      'Holt, Nils B LTC ',
    ))
})

describe('a body that registers others, a branch of one, an office, and data that stand in the signature', () => {
  it.each<Row>([
    [
      'Delna would like to register HALE Ann (120385) and Tom Reed (130486).\n\nJane Berg',
      ['+ Ann Hale 120385', '+ Tom Reed 130486'],
    ],
    [
      'The embassy would like to register two people: Ann Hale (120385) and Tom Reed (130486).\n\nJane Berg',
      ['+ Ann Hale 120385', '+ Tom Reed 130486'],
    ],
    ['I would like to come: Jane Berg.\nOffice of Defense Cooperation\n120385', ['+ Jane Berg 120385']],
  ])('%s', (text, people) => expectPeople(text, people, 'Jane Berg '))

  it.each<Row>([
    [
      'One participant from our side, for the coordinates see the block at the bottom.\n\nJane Berg\nDelna',
      ['+ Jane Berg'],
    ],
    ['We were two on your list, Tom Reed and me; Tom has the flu, so it will be just me.\n\nJane Berg', ['- Tom Reed']],
    [
      'Tom Reed will not be joining after all. My own date of birth was wrong, it should read 12.03.1985.\n\nJane Berg',
      ['+ Jane Berg 120385', '- Tom Reed'],
    ],
    [
      'My editor, Nils Holt, thought this would be something for me, so here I am: Jane Berg, Delna, 120385.',
      ['+ Jane Berg 120385'],
    ],
    ['Confirming attendance.\n\nJane Berg\nOffice of Defense Cooperation', ['+ Jane Berg']],
    ['Confirming attendance of Tom Reed, 120385.\n\nJane Berg', ['+ Tom Reed 120385']],
    ['I cannot come, please send me the minutes; my details are in the signature.\n\nJane Berg', ['- Jane Berg']],
  ])('%s', (text, people) => expectPeople(text, people, 'Jane Berg '))
})

describe('who is counted in seats, whose new code «they» gave out, and both of whom go', () => {
  it.each<Row>([
    [
      'May I book two chairs? I come myself: Jane Berg, 120385. Our trainee joins me, I will send you that name on Monday.',
      ['+ Jane Berg 120385', '+ null null'],
    ],
    [
      'Could you keep places for two from our side? One is for me: Jane Berg, 120385. Who gets the other one is decided at our meeting on Monday.',
      ['+ Jane Berg 120385', '+ null null'],
    ],
    [
      'Ms Kalniņa is ill, so you will have to make do with me. They issued me one of the new codes: 327145.\n\nJane Berg',
      ['+ Jane Berg 327145', '- null Kalniņa'],
    ],
    [
      'One person only, namely me. Mr Kalniņš will be abroad. My code (new style!) begins with 327145.\n\nJane Berg',
      ['+ Jane Berg 327145', '- null Kalniņš'],
    ],
    [
      'I will come alone from Delna. Ms Kalniņa is not coming. Personal code: 327145.\n\nJane Berg',
      ['+ Jane Berg 327145', '- null Kalniņa'],
    ],
    [
      'Two passes, please: Jane Berg, 120385, and Tom Reed, who has one of those odd numbers that no longer mean a birthday: 32 40 16.',
      ['+ Jane Berg 120385', '+ Tom Reed 324016'],
    ],
    [
      'The ferry is not sailing, which keeps Tom Reed and me here until Friday. Please take our two names off again.\n\nJane Berg',
      ['- Jane Berg', '- Tom Reed'],
    ],
    [
      'Please remove the following two guests, registered by us on Monday, from your list as they have been called to another meeting:\n\nAnn Hale\nTom Reed\n\nJane Berg',
      ['- Ann Hale', '- Tom Reed'],
    ],
    [
      'There is a change on our side. Mr Tom Reed has been called to Helsinki; please expect Ms Ann Hale from the Embassy instead of him. Her date of birth is 12 March 1985.',
      ['+ Ann Hale 120385', '- Tom Reed'],
    ],
    [
      "Delna sends Ann Hale (120385) and Tom Reed. When Tom was born I couldn't tell you offhand.",
      ['+ Ann Hale 120385', '+ Tom Reed'],
    ],
    ['How kind of you to include me. Sadly I am teaching in London that week.', ['- Jane Berg']],
    ['Confirmed, see you on Thursday.\n\nJane Berg', ['+ Jane Berg']],
    ['I would like to take part in this. Who I am you see just below.\n\nJane Berg\nDelna', ['+ Jane Berg']],
  ])('%s', (text, people) => expectPeople(text, people, 'Jane Berg '))
})

describe('who is named beside «fyi», rather than another, or under headers in another tongue', () => {
  it.each<Row>([
    ['Adding Ann Hale just fyi! I will come: Jane Berg, Delna, 120385.', ['+ Jane Berg 120385']],
    [
      'Please read 281193 for Tom Reed where I had 281139. The others stay exactly as they are.\n\nJane Berg',
      ['+ Tom Reed 281193'],
    ],
    [
      'It will be Ann Hale from our faculty after all. Her code begins 120385. My name can go.\n\nJane Berg',
      ['+ Ann Hale 120385', '- Jane Berg'],
    ],
    ['Fiona Mac Gabhann comes, born 27 February 1977.', ['+ Fiona Mac Gabhann 270277']],
    [
      'I would love to come. Prof. Tom Reed forwarded me the announcement. Date of birth: 09/23/1982.\n\nJane Berg',
      ['+ Jane Berg 230982'],
    ],
    [
      'Our officer (Ann Hale, 120385) will be joined by the chairman of our board, Tom Reed.',
      ['+ Ann Hale 120385', '+ Tom Reed'],
    ],
    ['Tom Reed (120385) is travelling with me from Tartu. My own data you have.\n\nJane Berg', ['+ Tom Reed 120385']],
    ["Accreditation for Thursday, please.\n\nName: Maria Grazia\nSurname: Dell'Orto", ["+ Maria Grazia Dell'Orto"]],
    [
      'Yes for me, please put me down.\n\nJane Berg\n\nVan: Hale, Ann\nVerzonden: maandag 13 november 2017 09:02\nAan: Berg, Jane\nOnderwerp: FW: 16. novembris\n\nI cannot go anyway. Ann',
      ['+ Jane Berg'],
    ],
  ])('%s', (text, people) => expectPeople(text, people, 'Jane Berg '))
})

describe('who comes in company: the second to be named, the chief who sends excuses, both who are taken off', () => {
  it.each<Row>([
    [
      'Delna would love two chairs. I take one (Jane Berg, 120385). For the other chair they are still drawing lots.',
      ['+ Jane Berg 120385', '+ null null'],
    ],
    [
      'Delna will attend with two members of staff. Which of my colleagues will be clear on Monday; I will then supply the name. I come in any case: Jane Berg, 120385.',
      ['+ Jane Berg 120385', '+ null null'],
    ],
    [
      'As I myself will be at the dentist, Delna sends you Ann Hale (120385) and Tom Reed (030469).',
      ['+ Ann Hale 120385', '+ Tom Reed 030469'],
    ],
    [
      'Tom Reed and our chairman have excused themselves. I will come, Jane Berg, 120385.',
      ['+ Jane Berg 120385', '- Tom Reed'],
    ],
    [
      'Going: Ann Hale (120385). Not going, and sad about it: Tom Reed, our designer.',
      ['+ Ann Hale 120385', '- Tom Reed'],
    ],
    [
      'When I wrote that somebody from our branch would join me, I meant Ann Hale, 120385. Nothing else changes.',
      ['+ Ann Hale 120385'],
    ],
    [
      'The plus one now has a name: Ann Hale, 120385. What I sent about myself remains unchanged.',
      ['+ Ann Hale 120385'],
    ],
    [
      'The people you have down for tomorrow, Ann Hale and Tom Reed, are in bed. They won’t be coming.',
      ['- Ann Hale', '- Tom Reed'],
    ],
    [
      'With regret we withdraw the registrations of\n\n- Ann Hale\n- Tom Reed\n\nand wish you well.',
      ['- Ann Hale', '- Tom Reed'],
    ],
    [
      'Everybody goes to the funeral, including Ann Hale and myself, so we give up the two places.',
      ['- Ann Hale', '- Jane Berg'],
    ],
    [
      'This is Jane Berg, registered together with Ann Hale. Please remove the pair of us.',
      ['- Ann Hale', '- Jane Berg'],
    ],
    [
      'Delna sends you Ann Hale, our lead from Nairobi, who has neither a Latvian code nor a date of birth here, and Tom Reed, 030469.',
      ['+ Ann Hale', '+ Tom Reed 030469'],
    ],
    [
      'Re the colleague I could not name on Friday: it is Ann Hale, 120385. All the rest is as I wrote then.',
      ['+ Ann Hale 120385'],
    ],
    ['It is Ann Hale (120385) who will accompany me. With me all remains as it was.', ['+ Ann Hale 120385']],
    [
      'It will not be me, but do expect Ann Hale (120385) and our trainee Tom Reed, whose birthday I do not know.',
      ['+ Ann Hale 120385', '+ Tom Reed'],
    ],
    [
      'Our lawyer Ann Hale [120385] will be there with our fellow, Tom Reed (no idea when he was born, he is out).',
      ['+ Ann Hale 120385', '+ Tom Reed'],
    ],
    [
      'Ann Hale, who gave me 120385 to pass on to you, and Tom Reed will represent Delna.',
      ['+ Ann Hale 120385', '+ Tom Reed'],
    ],
    [
      'It is Jane Berg (me! 120385) and Ann Hale (new-style code: 32 88 14) who will come.',
      ['+ Jane Berg 120385', '+ Ann Hale 328814'],
    ],
    ['I regret to have to withdraw from the meeting, as does my colleague Ann Hale.', ['- Ann Hale', '- Jane Berg']],
    [
      'Our planner Ann Hale, code 120385, has persuaded Ms Beatriz Almeida, an architect, to keep her company; of her I know the passport but not the birthday.',
      ['+ Ann Hale 120385', '+ Beatriz Almeida'],
    ],
    [
      'Delna sends Ann Hale (120385), and Tom Reed is going along - he is on a tram, his date of birth I can’t give you.',
      ['+ Ann Hale 120385', '+ Tom Reed'],
    ],
    [
      'The embassy would like places for a delegation of two. Delegate A is Ann Hale, born 12 March 1985. Delegate B: to be confirmed.',
      ['+ Ann Hale 120385', '+ null null'],
    ],
    [
      'He is Tom Reed, code 328 - 114, and he comes with me, Jane Berg, 120385.',
      ['+ Jane Berg 120385', '+ Tom Reed 328114'],
    ],
    [
      'My colleague Ann Hale and I had been looking forward. Alas, we are ill. Would you please remove us?',
      ['- Ann Hale', '- Jane Berg'],
    ],
    [
      "Kindly take Ann Hale and Tom Reed off tomorrow's list; they have to receive an inspection.",
      ['- Ann Hale', '- Tom Reed'],
    ],
    [
      'Could you note down for Delna both Ann Hale (120385) and Tom Reed (327 - 450: yes, that is his code)?',
      ['+ Ann Hale 120385', '+ Tom Reed 327450'],
    ],
    [
      'Delna: Ann Hale 120385 and Mehmet Aydın 32 03 58 (the new sort).',
      ['+ Ann Hale 120385', '+ Mehmet Aydın 320358'],
    ],
    [
      'The second name at last: Ann Hale (120385). I had written "colleague, name later" there. Mine you have.',
      ['+ Ann Hale 120385'],
    ],
    ['That means Ann Hale has to stay in Valmiera and so do I. Take us off.', ['- Ann Hale', '- Jane Berg']],
  ])('%s', (text, people) => expectPeople(text, people, 'Jane Berg '))
})

describe('a change or a refusal in Latvian', () => {
  it.each<Row>([
    [
      'Mūsu priekšniece Rita Kalne, kas bija pieteikusies, nevarēs atbraukt. Citu no biedrības nesūtīsim.',
      ['- Rita Kalne'],
    ],
    ['Rakstu mātes Rutas Kalnes vārdā: viņa guļ slimnīcā. Nekas nesanāks, negaidiet.', ['- Ruta Kalne']],
    [
      'Pieteicos, bet nu nesanāk. Savu vietu atvēlu Jurim Kalnam (030469), Valsts kase.',
      ['+ Juris Kalns 030469', '- Zane Liepa'],
    ],
    ['No mūsu pieteiktajiem Juris Kalns paliks Rēzeknē. Anna Ozola nāks, kā plānots.', ['- Juris Kalns']],
    ['Saraksta kļūda: Jurim Kalnam kods ir 030469 (pieteikumā bija 030496).', ['+ Juris Kalns 030469']],
    ['Jūsu sarakstā esmu „Zane Liepiņa”, izlabojiet, lūdzu, uz Liepa.', ['+ Zane Liepa']],
    ['Labdien, pieteikumā iekopēju kolēģes kodu. Manējais ir 120385.', ['+ Zane Liepa 120385']],
    ['sveiki inese nu netieku man tomer. zane liepa', ['- Zane Liepa']],
    [
      'Pētera Grūbes un Maijas Ozolas vietā piedalīsies Anna Kalna, 180581 un Elga Tīruma, 060976.',
      ['+ Anna Kalna 180581', '+ Elga Tīruma 060976', '- Pēteris Grūbe', '- Maija Ozola'],
    ],
    [
      'Vakar savā vietā pieteicu Juri Kalnu, taču nākšu pati, bet Juris gan ne. Mani dati: Valsts kase, 120385.',
      ['+ Zane Liepa 120385', '- Juris Kalns'],
    ],
    [
      'Solītie kodi:\nKalnam 030469\nOzolai: 120385\n\nZane\n\n2017. gada 9. novembris 15:24 Zane Liepa <x1@example.lv> rakstīja:\n> Nāks Juris Kalns un Anna Ozola.',
      ['+ Juris Kalns 030469', '+ Anna Ozola 120385'],
    ],
    [
      'Papildinājums:\nKalnam kods 030469,\nOzolai kods 120385.\n\n2017. gada 9. novembris 15:24 Zane Liepa <x1@example.lv> rakstīja:\n> Nāks Juris Kalns un Anna Ozola.',
      ['+ Juris Kalns 030469', '+ Anna Ozola 120385'],
    ],
    [
      'Papildinu: J. Kalna kods 030469.\n\n2017. gada 9. novembris 15:24 Zane Liepa <x1@example.lv> rakstīja:\n> Nāks Juris Kalns no Delnas.',
      ['+ Juris Kalns 030469'],
    ],
    [
      'Nāks Juris Kalns-Krūze un Anna Ozola. Kodi:\nAO 120385\nJ.K.-K. – 030469',
      ['+ Juris Kalns-Krūze 030469', '+ Anna Ozola 120385'],
    ],
    [
      'Nāks Juris Kalns, Patrīcija Ūdre, Anna Ozola. JK 030469 / PŪ 011297 / AO 120385',
      ['+ Juris Kalns 030469', '+ Patrīcija Ūdre 011297', '+ Anna Ozola 120385'],
    ],
    [
      'Nāks:\n1. Juris Kalns (Tieslietu ministrija) 030469\n2. Anna Ozola (Tieslietu ministrija) – personas koda vēl nav, cilvēks komandējumā',
      ['+ Juris Kalns 030469', '+ Anna Ozola'],
    ],
    [
      'Valsts kase: Juris Kalns 030469, Anna Ozola (kods nav pie rokas, iesniegšu pirmdien).\nValsts arhīvs – Rita Kalne, viņas ciparus vēl gaidu',
      ['+ Juris Kalns 030469', '+ Anna Ozola', '+ Rita Kalne'],
    ],
    [
      'Valsts kase\nJuris Kalns, 030469\nVilnis – ?, kods – ?\n\nKur jautājuma zīmes, tur atbildi pārsūtīšu.',
      ['+ Juris Kalns 030469', '+ Vilnis null'],
    ],
    [
      'Valsts kase: Juris Kalns 030469.\nValsts arhīvs: Māra, pārējos viņas datus vēl noskaidroju.',
      ['+ Juris Kalns 030469', '+ Māra null'],
    ],
    ['Nāks Juris Kalns, 030469. Par slaidiem man runāt ar Jums vai ar Annu Ozolu?', ['+ Juris Kalns 030469']],
  ])('%s', (text, people) => expectPeople(text, people, 'Zane Liepa '))
})

describe('who surely comes, though no sentence that the rules know says so', () => {
  it.each<Row>([
    [
      'Во встрече 16 ноября примут участие\nсоветник Гия Капанадзе, паспорт 0114729,\nатташе Севиндж Гулиева, паспорт 0139406.',
      ['+ Гия Капанадзе', '+ Севиндж Гулиева'],
    ],
  ])('%s', (text, people) => expectPeople(text, people, 'Zane Liepa '))
})

describe('a list of ours that is put right, another’s answer below, a place handed on, and a decline with grace', () => {
  const ours =
    'Citējot Inese Kuške <inese.kuske@mk.gov.lv>:\n\n> Reģistrēti: Zane Liepa, Valsts kase, 120385; Juris Kalnis, Valsts kase, 030469.'
  const answers =
    '13.11.2017 12:51, Anna Ozola rakstīja:\n\n> Jā, mani arī! Anna Ozola, Valsts kase, 120385.\n>\n> 10.11.2017 15:30, Kanceleja rakstīja:\n>> Nāks Juris Kalns, Valsts kase, 030469.'
  const forwarded =
    'From: Anna Ozola <a@x.example>\nSent: Thursday, November 9, 2017 10:30 AM\nTo: Info\nSubject: Tikšanās\n\nPiedalīšos. Anna Ozola, Valsts kase, 120385'
  it.each<Row>([
    [
      `Juris ir Kalniņš, un strādā viņš nu jau Delnā. Mans ieraksts lai paliek.\n\nZane Liepa\n\n${ours}`,
      ['+ Juris Kalniņš'],
    ],
    [`Divi labojumi: Kalnis → Kalns.\n\nZane Liepa\n\n${ours}`, ['+ Juris Kalns']],
    [
      `labdien, juri jau pieteica kanceleja, es piesaku vēl annu, viņas rindas apakšā\n\n${answers}`,
      ['+ Anna Ozola 120385'],
    ],
    [
      `Klāt lūdzam pierēķināt arī Annu – viņas dati ir tepat lejā.\n\nZane Liepa\n\n${answers}`,
      ['+ Anna Ozola 120385'],
    ],
    [
      `Annas vēstule nonāca pie mums kļūdas dēļ, pārsūtu. Es pati uz tikšanos neiešu.\n\nZane Liepa\n\n${forwarded}`,
      ['+ Anna Ozola 120385', '- Zane Liepa'],
    ],
    [`Ņemam klāt vēl Annu.\n\nZane Liepa\n\n${answers}`, ['+ Anna Ozola 120385']],
    [`Jura Kalņa rindā izlabojiet: Kalnietis, un iestāde – Delna.\n\nZane Liepa\n\n${ours}`, ['+ Juris Kalnietis']],
    ['Nākšu paklausīties. Caurlaidi man nedrukā, strādāju tepat ēkā.', ['+ Zane Liepa']],
    ['bija: Juris Kalns\nbūs: Anna Ozola, 120385\nPārējais nemainās.', ['+ Anna Ozola 120385', '- Juris Kalns']],
    [
      'Mūs pārstāvēs nevis direktors Juris Kalns, bet padomniece Anna Ozola (120385). Lūdzam labot sarakstu.',
      ['+ Anna Ozola 120385', '- Juris Kalns'],
    ],
    [
      'Vakar piesacīju sevi, bet man jābūt tiesā. Tāpēc Delnu pārstāvēs mans vietnieks Juris Kalns (030469).',
      ['+ Juris Kalns 030469', '- Zane Liepa'],
    ],
    ['Nākšu es, Zane Liepa. Caurlaides manis dēļ neprasi, Iveta jau tās sagādāja.', ['+ Zane Liepa']],
    ['Jūsu laipnais uzaicinājums man, diemžēl, jānoraida. Vērts piezvanīt Annai Ozolai.', ['- Zane Liepa']],
    ['Sanāksme 16. novembrī notiks bez manas klātbūtnes. Rīgā strādā Anna Ozola.', ['- Zane Liepa']],
    ['Ceturtdien mani gaida Viļņā.', ['- Zane Liepa']],
    [
      'Mūsu pieteiktais doktorants Juris Kalns ir Vīnē uz stažēšanos. Viņa vietā nāks Anna Ozola, koda sākums 120385.',
      ['+ Anna Ozola 120385', '- Juris Kalns'],
    ],
    [
      'Mūsu pieteiktais doktorants Juris Kalns ir Vīnē. Krēslā viņa vietā iesēdīsies Anna Ozola, koda sākums 120385.',
      ['+ Anna Ozola 120385', '- Juris Kalns'],
    ],
    [
      'Manu vietu pie galda ieņems Anna Ozola, 120385, Delna; es tomēr nevarēšu.',
      ['+ Anna Ozola 120385', '- Zane Liepa'],
    ],
    [
      'Jura Kalna krēslu lūdzu atdodiet Annai Ozolai no Delnas, viņas kods ir 120385.',
      ['+ Anna Ozola 120385', '- Juris Kalns'],
    ],
    ['Pieteikta biju es (Zane Liepa), taču ies Anna Ozola, 120385, Delna.', ['+ Anna Ozola 120385', '- Zane Liepa']],
    ['Arī mēs divas no grāmatvedības būsim sanāksmē – es un Anna Ozola.', ['+ Anna Ozola', '+ Zane Liepa']],
    // nobody besides those who are named, and who only asks to speak
    ['No Kuldīgas muzeja ieradīsies Anna Ozola (120385), vairāk cilvēku nebūs.', ['+ Anna Ozola 120385']],
    ['Delnu pārstāvēs Anna Ozola, 120385. Citi kolēģi nepiedalīsies.', ['+ Anna Ozola 120385']],
    [
      'Delnu redzēsiet kuplā skaitā: Anna Ozola, 120385; Juris Kalns, 110379. Kāds no mums vārdu lūgs.',
      ['+ Anna Ozola 120385', '+ Juris Kalns 110379'],
    ],
    [
      'Ceturtdien Delnu pārstāvēs Anna Ozola, 120385. Nomainiet manu vārdu dalībnieku sarakstā pret viņas.',
      ['+ Anna Ozola 120385', '- Zane Liepa'],
    ],
    ['Piesakām Annu Ozolu, 120385, Delna. Mani sarakstā nevajag.', ['+ Anna Ozola 120385']],
    ['Gvido Apsem kods bija kļūdains, pareizais ir 070769.', ['+ Gvido Apse 070769']],
    ['Hugo Gailem kods bija kļūdains, pareizais ir 070769.', ['+ Hugo Gaile 070769']],
    ['Noskaidroju: 120385 ir Annas Ozolas kods, 110379 – Jura Kalna.', ['+ Anna Ozola 120385', '+ Juris Kalns 110379']],
    [
      'From us come Tom Hale and myself (Zane Liepa, 120385-). His code is of the new sort: 32 60 41.',
      ['+ Tom Hale 326041', '+ Zane Liepa 120385'],
    ],
    [
      'Juris Kalns ir atvaļinājumā, tādēļ uz Rīgu viņa vietā brauksim mēs: Anna Ozola (180581) un Elga Tīruma (060976).',
      ['+ Anna Ozola 180581', '+ Elga Tīruma 060976', '- Juris Kalns'],
    ],
    ['Rihards šonedēļ slimo, CFLA krēslā sēdēšu es. Zane Liepa, 120385.', ['+ Zane Liepa 120385', '- Rihards null']],
    ['Vārds: Rita\nUzvārds: Ozola\nIestāde: Delna\nPersonas kods: 140273-', ['+ Rita Ozola 140273']],
    [
      'Примут участие: советник Анна Орлова; атташе по вопросам культуры Павел Белов.',
      ['+ Анна Орлова', '+ Павел Белов'],
    ],
    // What cannot be told of somebody, or what they come in spite of, keeps nobody away.
    [
      'From us come Zane Liepa (120385) and Tom Hale, whose birthday I have known for years and now can’t think of.',
      ['+ Zane Liepa 120385', '+ Tom Hale'],
    ],
    [
      'Although he is on leave, our partner Tom Hale will come, and with him Zane Liepa (120385).',
      ['+ Tom Hale', '+ Zane Liepa 120385'],
    ],
    [
      'Mr Tom Hale, our director, whose calendar is here but whose passport unfortunately is not, asks me to let you know that he will be glad to come and that he brings with him his assistant (Zane Liepa, 120385).',
      ['+ Tom Hale', '+ Zane Liepa 120385'],
    ],
    [
      'Divi saraksti vienā vēstulē.\n\n22. novembris, seminārs Jelgavā:\nAnna Ozola, 120385\nJuris Kalns, 030469\n\n16. novembris, jūsu tikšanās:\nJuris Kalns, 030469\nZane Liepa, 010180',
      ['+ Juris Kalns 030469', '+ Zane Liepa 010180'],
    ],
    ['Our office is sending me to you on Thursday.\n\nZane Liepa', ['+ Zane Liepa']],
    // Columns of which nobody knows the names.
    [
      'Below are the participants:\n  TTARENKO     Vokni        110398\n  LE           Quang H.     061197',
      ['+ Vokni Ttarenko 110398', '+ Quang H. Le 061197'],
    ],
    ['Our guest:\n  TTARENKO    Moa    110398', ['+ Moa Ttarenko 110398']],
    ['Confirmed! See you on the 3rd floor.\n\nZane Liepa', ['+ Zane Liepa']],
    ['Apstiprinu!\n\nZane Liepa', ['+ Zane Liepa']],
    ['(Copying Bea T., who says hi.) Count me in.\n\nZane Liepa, 120385', ['+ Zane Liepa 120385']],
    [
      "So Ann Lee lands at eight, and then she's supposed to find at your door our man (Mark Hale, 120385) and the two of them come up together, and no, sorry, I couldn't get a birthdate out of her.",
      ['+ Ann Lee', '+ Mark Hale 120385'],
    ],
    ['Ann Lee will come too, but I cannot give you her birth date.', ['+ Ann Lee']],
    [
      'The Fund will be there with two people, namely our chair Ann Hale, who is at sea now, and our lawyer Tom Reed (120385).',
      ['+ Ann Hale', '+ Tom Reed 120385'],
    ],
    [
      'No fonda būs divi cilvēki, proti, mūsu direktors Jānis Kalve, kura dzimšanas datus nezinu, un Nellija Tropa (020270).',
      ['+ Jānis Kalve', '+ Nellija Tropa 020270'],
    ],
    [
      'От фонда будет два человека, а именно наш директор Иван Козлов, дата рождения которого неизвестна, и Нелли Петрова (020270).',
      ['+ Иван Козлов', '+ Нелли Петрова 020270'],
    ],
    [
      "The Ford would come as a pair, namely its director Uillam Farquhar - he's a Scot, so I'm unable to tell you when he was born - and the lady who does our accounts (Anna Kalve; 120385).",
      ['+ Uillam Farquhar', '+ Anna Kalve 120385'],
    ],
    ["I'm making a radio series and would like to sit at the back and listen.", ['+ Zane Liepa']],
  ])('%s', (text, people) => expectPeople(text, people, 'Zane Liepa '))
})

describe('whom a writer registers, who declines by a post, and what only sounds like a refusal', () => {
  it.each<Row>([
    ['I would like to register our analyst, Tom Reed (120385), for the discussion.', ['+ Tom Reed 120385']],
    ['On behalf of Delna I would like to register our Consul, Mr REED Tom (1976. 08. 21.).', ['+ Tom Reed 210876']],
    ["I'd like to register my colleague Tom Reed, 120385.", ['+ Tom Reed 120385']],
    ['I am registering our new press officer Ms Ann Dow, 120385.', ['+ Ann Dow 120385']],
    ['I would like to register with our analyst Tom Reed (120385).', ['+ Tom Reed 120385', '+ Zane Liepa']],
    ["Tom Reed, 120385, will attend. President Osmanis can't be there.", ['+ Tom Reed 120385', '- null Osmanis']],
    ['Tom Reed, 120385, will attend. Our chair Osmane is ill.', ['+ Tom Reed 120385', '- null Osmane']],
    ['Nāks Toms Rīds, 120385. Direktors Kalns nevarēs.', ['+ Toms Rīds 120385', '- null Kalns']],
    [
      'We send Tom Reed (120385). Ann Dow from Legal was on our list but sends regrets.',
      ['+ Tom Reed 120385', '- Ann Dow'],
    ],
    ["I have the date, but please don't count on me until the plumber has called.", []],
    ['I announce myself for the meeting, hopefully not too late.', ['+ Zane Liepa']],
    ['I would be honoured in being inscribed for the meeting.', ['+ Zane Liepa']],
    ["I'd love to come. DOB 12/3/1985 (day/month/year).\nU.S. Embassy", ['+ Zane Liepa 120385']],
    ["I'd love to come. DOB 12/3/1985, the American way.", ['+ Zane Liepa 031285']],
    ['Piedalīšos. Dzimusi 12/03/1985 (mēnesis/diena/gads).', ['+ Zane Liepa 031285']],
    ['Приду. Родилась 12/03/1985 (месяц/день/год).', ['+ Zane Liepa 031285']],
    ['I would like to take part, 120385. At the door I show my German Personalausweis.', ['+ Zane Liepa 120385']],
  ])('%s', (text, people) => expectPeople(text, people, 'Zane Liepa '))

  it('of several family names some sign with the last', () =>
    expectPeople('I will attend.\n\nAntónia dos Anjos\nDelna', ['+ Antónia dos Anjos'], 'Antonia Cabral dos Anjos '))
})

describe('who is taken off beside the writer, and whom the writer takes off alone', () => {
  it.each<Row>([
    [
      'I am obliged to cancel my participation tomorrow. The same goes for my colleague Tom Hale.',
      ['- Tom Hale', '- Zane Liepa'],
    ],
    ['Diemžēl rīt nevarēšu ierasties. Tas pats attiecas uz Juri Kalnu.', ['- Juris Kalns', '- Zane Liepa']],
    ['К сожалению, завтра не приду. То же касается Олега Козлова.', ['- Zane Liepa', '- Олег Козлов']],
    [
      'I am forced to resign from the meeting. My colleague Tom Hale is ill. Please delete both persons from the list.',
      ['- Tom Hale', '- Zane Liepa'],
    ],
    ['We have a fever, both. We cancel.\n\nZane Liepa\nJuris Kalns', ['- Juris Kalns', '- Zane Liepa']],
    ['Mēs abi esam saslimuši, nebūsim.\n\nZane Liepa\nJuris Kalns', ['- Juris Kalns', '- Zane Liepa']],
    [
      'Our bus broke down, so Tom Hale, Ann Leary and me are all out for tomorrow.',
      ['- Ann Leary', '- Tom Hale', '- Zane Liepa'],
    ],
    ['Me and Tendai cannot come tomorrow, please cancel both our bookings.', ['- Tendai null', '- Zane Liepa']],
    ['Scratch the two of us. Tom Hale has broken his leg; I owe you one.', ['- Tom Hale', '- Zane Liepa']],
    ['So sorry but we have to cancell, both Tom Hale and myself.', ['- Tom Hale', '- Zane Liepa']],
    [
      'With regret I have to withdraw the two colleagues I registered on Monday:\n- Ann Leary\n- Tom Hale',
      ['- Ann Leary', '- Tom Hale'],
    ],
    [
      'I have to cancel the two guests I signed up. Tom Hale has missed his flight, and Ann Leary is ill.',
      ['- Ann Leary', '- Tom Hale'],
    ],
  ])('%s', (text, people) => expectPeople(text, people, 'Zane Liepa '))
})

describe('who comes beside the writer and cannot be named yet', () => {
  it.each<Row>([
    [
      'I will attend, Zane Liepa, 120385. The second person is not yet designated.',
      ['+ Zane Liepa 120385', '+ null null'],
    ],
    [
      'Zane Liepa, 120385, Delna. I will also bring our new trainee. He starts only on Monday, so the details will follow.',
      ['+ Zane Liepa 120385', '+ null null'],
    ],
    ['Esmu Zane Liepa, 120385, Delna. Otrs dalībnieks vēl nav norīkots.', ['+ Zane Liepa 120385', '+ null null']],
    [
      'Zane Liepa, 120385, Delna. Paņemšu līdzi mūsu praktikanti, viņa sāk tikai pirmdien, datus atsūtīšu vēlāk.',
      ['+ Zane Liepa 120385', '+ null null'],
    ],
    [
      'Зане Лиепа, 120385, Делна. Второй участник пока не назначен, сообщим позднее.',
      ['+ null null', '+ Зане Лиепа 120385'],
    ],
    ['1. Zane Liepa, Delna, 120385\n2. to be confirmed, Delna', ['+ Zane Liepa 120385', '+ null null']],
    // A form for somebody who is still to be named, and fields that leave something else open
    [
      'Surname: Liepa\nFirst name: Zane\nBirth date: 12.03.1985\n\nSurname / first name: to be communicated next week\nInstitution: Delna',
      ['+ Zane Liepa 120385', '+ null null'],
    ],
    [
      'Vārds, uzvārds: Zane Liepa\nPersonas kods: 120385-\n\nVārds, uzvārds: tiks paziņots pirmdien\nOrganizācija: Delna',
      ['+ Zane Liepa 120385', '+ null null'],
    ],
    ['First name: Zane\nFamily name: Liepa\n\nFirst name: TBC\nFamily name: TBC', ['+ Zane Liepa', '+ null null']],
    ['Vārds: Zane\nUzvārds: Liepa\nPersonas kods: tiks paziņots vēlāk', ['+ Zane Liepa']],
    [
      'Zane Liepa, 120385. I will bring our intern, Tom Hale. His details will follow.',
      ['+ Tom Hale', '+ Zane Liepa 120385'],
    ],
    [
      'I come: Zane Liepa, 120385. Our trainee will bring you the posters, details will follow.',
      ['+ Zane Liepa 120385'],
    ],
  ])('%s', expectPeople)

  it('by a header that ends with a unit', () =>
    expectPeople('I will attend, born on 12.03.1985.', ['+ Zane Liepa 120385'], '"LIEPA Zane, GOV/PSI" '))
})

describe('several taken off in one breath, with the writer or without', () => {
  it.each<Row>([
    // With the writer
    [
      'A pipe burst. Ann Leary, Tom Hale and I have to save the archive. Kindly cancel our registrations.',
      ['- Ann Leary', '- Tom Hale', '- Zane Liepa'],
    ],
    [
      'We bury our founder. Director Tom Hale and I are at the funeral at that time. Please take away our names.',
      ['- Tom Hale', '- Zane Liepa'],
    ],
    ['Please annul the registration of the two of us, Zane Liepa and Tom Hale.', ['- Tom Hale', '- Zane Liepa']],
    [
      'All three of us (Zane Liepa, Tom Hale and Ann Leary) have to pull out.',
      ['- Ann Leary', '- Tom Hale', '- Zane Liepa'],
    ],
    [
      'On Monday I registered myself and my assistant Tom Hale. Our plans changed. Please disregard both registrations.',
      ['- Tom Hale', '- Zane Liepa'],
    ],
    ['We have to cancel, unfortunately.\nTom Hale and Zane Liepa', ['- Tom Hale', '- Zane Liepa']],
    [
      "Stuck in Warsaw. So that's me and Tom Hale out. Feel free to give our seats to others.",
      ['- Tom Hale', '- Zane Liepa'],
    ],
    ['Me and Tom Hale have got food poisoning. Nobody from our office will come.', ['- Tom Hale', '- Zane Liepa']],
    [
      'Glabājam biedrības dibinātāju, priekšsēdētājs Juris Kalns un es būsim kapos. Lūdzu noņemiet mūsu vārdus.',
      ['- Juris Kalns', '- Zane Liepa'],
    ],
    [
      'Pirmdien pieteicu sevi un kolēģi Juri Kalnu. Plāni mainījušies, lūdzu dzēst abus pieteikumus.',
      ['- Juris Kalns', '- Zane Liepa'],
    ],
    [
      'Завтра похороны, председатель Павел Котов и я будем на кладбище. Уберите, пожалуйста, наши имена.',
      ['- Zane Liepa', '- Павел Котов'],
    ],
    // Who would have come only with the writer
    [
      "I'm staying at home. Tom Hale was only coming because of me, so he won't come either.",
      ['- Tom Hale', '- Zane Liepa'],
    ],
    ["I'm not coming, and Tom Hale isn't either.", ['- Tom Hale', '- Zane Liepa']],
    ['Es esmu slima. Juris Kalns, kas brauktu kopā ar mani, arī paliek mājās.', ['- Juris Kalns', '- Zane Liepa']],
    ['Я заболела. Павел Котов без меня тоже не поедет.', ['- Zane Liepa', '- Павел Котов']],
    ["Ann Leary is ill, and Tom Hale isn't coming either.", ['- Ann Leary', '- Tom Hale']],
    ["Tom Hale wanted to come with me, but he can't. I'm still coming.", ['- Tom Hale']],
    // Without the writer
    [
      'I am sorry to tell you that both our colleagues, Tom Hale and Ann Leary, are ill. I would ask you to take them off.',
      ['- Ann Leary', '- Tom Hale'],
    ],
    ['Tom Hale and Ann Leary are ill. Please remove them; I am still coming.', ['- Ann Leary', '- Tom Hale']],
    [
      'I have to inform you that the following persons will not take part in the meeting:\nTom Hale\nAnn Leary',
      ['- Ann Leary', '- Tom Hale'],
    ],
    [
      'I registered Tom Hale and Ann Leary last week. Both have since left us, please delete both registrations.',
      ['- Ann Leary', '- Tom Hale'],
    ],
    [
      'My colleagues Tom Hale and Ann Leary have asked me to inform you that they have to cancel.',
      ['- Ann Leary', '- Tom Hale'],
    ],
    ['Juris Kalns un Anna Ozola lūdza mani paziņot, ka nevarēs ierasties.', ['- Anna Ozola', '- Juris Kalns']],
    ['Павел Котов и Анна Мороз просили меня сообщить, что не смогут прийти.', ['- Анна Мороз', '- Павел Котов']],
    // By the family names alone
    ['Pls cancel Liepa and Hale for tomorrow. Car broke down.', ['- Zane Liepa', '- null Hale']],
    ['Please take Demir and Hale off the list, they are both ill.', ['- null Demir', '- null Hale']],
    ['Lūdzu atcelt Liepu un Kalnu. Mašīna saplīsa.', ['- Zane Liepa', '- null Kalns']],
    ['Отмените, пожалуйста, Белову и Котова. Машина сломалась.', ['- null Белова', '- null Котов']],
    ['Please cancel Registration and Parking for me.', ['- Zane Liepa']],
  ])('%s', (text, people) => expectPeople(text, people, 'Zane Liepa '))
})

describe('a word of regret below our confirmation', () => {
  const CONFIRMED =
    '\n\n2017-11-14 10:12 GMT+02:00 Inese Kuške <inese.kuske@mk.gov.lv>:\n> Thank you, you are registered for 16 November.'

  it.each<Row>([
    ["My son is in hospital since tonight. I'm so sorry about tomorrow.", ['- Zane Liepa']],
    ['Dēls šonakt nokļuva slimnīcā. Ļoti atvainojos par rītdienu.', ['- Zane Liepa']],
    ['У нас с Павлом Котовым температура. Извините за беспокойство.', ['- Zane Liepa', '- Павел Котов']],
    [
      'Our flight has been cancelled, the next one lands in the evening. So without Tom Hale and me.',
      ['- Tom Hale', '- Zane Liepa'],
    ],
    ['Thank you for the confirmation, see you on Thursday! Sorry for the late reply.', []],
  ])('%s', (text, people) => expectPeople(`${text}${CONFIRMED}`, people, 'Zane Liepa '))
})

describe('who is sent, who goes along, who stays behind', () => {
  const FORWARD =
    '\n\n-----Original Message-----\nFrom: Ann Lee <ann@x.lv>\nSent: 12 November 2017 13:51\nTo: Zane Liepa\nSubject: 16 November\n\nYes, put me down! Ann Lee, Delna, 120385'

  it.each<Row>([
    // One who is still to be named
    [
      'Ministrija piesaka vienu dalībnieku. Kurš no juristiem tas būs, izlemsim pirmdien, tad nosūtīšu vārdu un kodu.',
      ['+ null null'],
    ],
    ['Ministrija uz sanāksmi deleģē vienu eksperti, vārdu un kodu paziņosim rīt.', ['+ null null']],
    [
      'The Ministry of Culture registers one participant. Who it will be we shall decide on Monday, and I will send the name then.',
      ['+ null null'],
    ],
    [
      'Министерство культуры записывает одного участника. Кто это будет, решим в понедельник, тогда пришлю имя.',
      ['+ null null'],
    ],
    ['Piesakām vienu dalībnieku: Juris Kalns, 120385.', ['+ Juris Kalns 120385']],
    // Elsewhere on the day, and another comes
    [
      'Lūdzu veikt labojumu: es 16. novembrī diemžēl esmu Briselē, ministriju pārstāvēs Juris Kalns, 120385.',
      ['+ Juris Kalns 120385', '- Zane Liepa'],
    ],
    [
      'I will be in Brussels on 16 November, so our ministry will be represented by Tom Reed, 120385.',
      ['+ Tom Reed 120385', '- Zane Liepa'],
    ],
    // Who somebody is stands between them and the verb
    [
      'Mr. Tom Hale, Ambassador Extraordinary and Plenipotentiary, will attend. He will be accompanied by Ms. Ann Leary, interpreter (born 9 August 1992).',
      ['+ Ann Leary 090892', '+ Tom Hale'],
    ],
    [
      'Aivars Bērziņš, ārkārtējais un pilnvarotais vēstnieks, piedalīsies sanāksmē. Viņam līdzi būs tulks Juris Kalns (120385).',
      ['+ Aivars Bērziņš', '+ Juris Kalns 120385'],
    ],
    [
      'Павел Котов, советник посольства, примет участие во встрече. С ним придёт переводчик Пётр Кравец (120385).',
      ['+ Павел Котов', '+ Пётр Кравец 120385'],
    ],
    // Whose mail is passed on comes beside the writer
    [
      `I forward Ann's registration, and please add me as well: Zane Liepa, 250694.${FORWARD}`,
      ['+ Ann Lee 120385', '+ Zane Liepa 250694'],
    ],
    [
      `Pārsūtu Annas pieteikumu, un pierakstiet, lūdzu, arī mani: Zane Liepa, 250694.${FORWARD.replaceAll('Ann Lee', 'Anna Ozola')}`,
      ['+ Anna Ozola 120385', '+ Zane Liepa 250694'],
    ],
    // «Jā» is no «ja»
    [
      'Jā, būšu.\n\nOn 8 November 2017 Inese Kuške <inese.kuske@mk.gov.lv> wrote:\n> Aicinām Jūs uz tikšanos 16. novembrī.',
      ['+ Zane Liepa'],
    ],
    [
      'Jā, tikšu.\n\nOn 8 November 2017 Inese Kuške <inese.kuske@mk.gov.lv> wrote:\n> Aicinām Jūs uz tikšanos 16. novembrī.',
      ['+ Zane Liepa'],
    ],
    [
      'Ja tikšu, būšu.\n\nOn 8 November 2017 Inese Kuške <inese.kuske@mk.gov.lv> wrote:\n> Aicinām Jūs uz tikšanos 16. novembrī.',
      [],
    ],
    // A line that breaks at the hyphen of a double name
    [
      'Būsim es (250561), mūsu sociālā darbiniece Zeltīte Jansone-\nBērza (130478) un brīvprātīgais Pāvils\nOzols (020997).',
      ['+ Pāvils Ozols 020997', '+ Zane Liepa 250561', '+ Zeltīte Jansone-Bērza 130478'],
    ],
    ['Please register Mary Jones-\nSmythe from the British Council (120385).', ['+ Mary Jones-Smythe 120385']],
    ['Прошу зарегистрировать: Анна Петрова-\nВодкина, Рижская дума, 120385', ['+ Анна Петрова-Водкина 120385']],
    // Who has another name by now, and whose mailbox it is
    [
      'Lūdzu pierakstiet. E-pasta sistēmā vēl ir mans vecais uzvārds; jaunajā pasē esmu Zane Vējone. 15.06.1992.',
      ['+ Zane Vējone 150692'],
    ],
    [
      'Please register me. The mail system still shows my maiden name; in my new passport I am Zane Lee. Born 15.06.1992.',
      ['+ Zane Lee 150692'],
    ],
    ['Piesakos sanāksmei: Anna Ozola, 120385. Rakstu no vīra e-pasta.', ['+ Anna Ozola 120385']],
    ['Piesakos sanāksmei, 120385. Rakstu no kolēģes datora.\nAnna', ['+ Anna null 120385']],
    ['Piesakos sanāksmei, 120385. Rakstu no māsas telefona.', ['+ null null 120385']],
    [
      "Please put me on the list, 120385. (Sent from my colleague's account, mine is locked.)\n\nAnn Lee",
      ['+ Ann Lee 120385'],
    ],
    ['Запишите меня, пожалуйста: Анна Белова, 120385. Пишу с почты мужа.', ['+ Анна Белова 120385']],
    // A code that is dictated
    [
      'Piesakos uz tikšanos, personas kods komats divi viens nulle pieci septiņi deviņi punkts',
      ['+ Zane Liepa 210579'],
    ],
    ['Please register me. My code starts with twenty-one oh five seventy-nine.', ['+ Zane Liepa 210579']],
    ['Запишите меня, первая часть кода двадцать один ноль пять семьдесят девять', ['+ Zane Liepa 210579']],
    // Two of one family name
    ['Piesakām Annu un Juri Eglīšus.', ['+ Anna Eglīte', '+ Juris Eglītis']],
    ['Piesakām Annu un Juri Baložus.', ['+ Anna Balode', '+ Juris Balodis']],
    ['Nāks Anna un Juris Vēži.', ['+ Anna Vēze', '+ Juris Vēzis']],
    // Elsewhere, or with thanks
    [
      'How kind of you to think of us. Alas, I shall be at our headquarters in Berlin from Monday to Friday of that week.',
      ['- Zane Liepa'],
    ],
    ['К сожалению, 16 ноября я буду в нашем офисе в Таллине.', ['- Zane Liepa']],
    ['Pateicos par ielūgumu, taču nāksies atbildēt noraidoši – tajās dienās man lekcijas Tartu.', ['- Zane Liepa']],
    // The others come as the list has them
    ['No mūsu trijotnes Anna Ozola tomēr netiks. Juris un es nākam, kā rakstīts.', ['- Anna Ozola']],
    // Rows parted by strokes, and codes in groups that are cut at the hyphen
    [
      'Latvijas Universitate / prof. Daina Kalve / dzim. 02.11.1959.\nVecpiebalgas novada dome / Ilmars Kaulins / dzim. 15.07.1966.\nVecpiebalgas novada dome / Ruta Zagere / dzim. 28.02.1984.',
      ['+ Daina Kalve 021159', '+ Ilmars Kaulins 150766', '+ Ruta Zagere 280284'],
    ],
    [
      'Ieradīsies Dace Kalve, nodaļas vadītāja, 14 0579- un Miks Liepa, juriskonsults, 290 887-.',
      ['+ Dace Kalve 140579', '+ Miks Liepa 290887'],
    ],
    // Everybody answered for themselves
    [
      'Piesaku abus, kas atsaucās (skat. zemāk). Haralds netiek.\n\nZane Liepa\n\n-----Original Message-----\nFrom: Juris Kalns <j@x.lv>\nSent: 13 November 2017 12:26\nTo: Zane Liepa\nSubject: RE: kurš var?\n\nArī es varu. Juris Kalns, 040558.\n\n-----Original Message-----\nFrom: Anna Ozola <a@x.lv>\nSent: 13 November 2017 11:40\nTo: Zane Liepa\nSubject: RE: kurš var?\n\nLabprāt aizeju! 190383\n\nAnna Ozola',
      ['+ Anna Ozola 190383', '+ Juris Kalns 040558', '- Haralds null'],
    ],
    [
      'Zemāk divu kolēģu atbildes, trešā būšu es (110479).\n\nZane Liepa\n\n-----Original Message-----\nFrom: Juris Kalns <j@x.lv>\nSent: 13 November 2017 12:26\nTo: Zane Liepa\nSubject: RE: kurš var?\n\nBraucu. 040558.\n\nJuris\n\n-----Original Message-----\nFrom: Anna Ozola <a@x.lv>\nSent: 13 November 2017 11:40\nTo: Zane Liepa\nSubject: RE: kurš var?\n\nArī es, mans kods 190383.\n\nAnna Ozola',
      ['+ Anna Ozola 190383', '+ Juris Kalns 040558', '+ Zane Liepa 110479'],
    ],
    // The codes of the neighbours
    [
      'Margus Lepik, Ministry of Finance of Estonia, 39107145217 (born 14.07.1991) will attend.',
      ['+ Margus Lepik 140791'],
    ],
    [
      'Mindaugs Petraitis, Lietuvas vēstniecība, asmens kods 38503120999, dzimis 12.03.1985., piedalīsies.',
      ['+ Mindaugs Petraitis 120385'],
    ],
  ])('%s', (text, people) => expectPeople(text, people, 'Zane Liepa '))
})

describe('codes that are counted are theirs of whom we asked, in our order', () => {
  const ASKED =
    '\n\n________________________________\nNo: Inese Kuške <inese.kuske@mk.gov.lv>\nNosūtīts: otrdiena, 2017. gada 14. novembris 9:20\nKam: Juris Kalns\nTēma: Re: Divi no mums\n\nVēl nepieciešams:\n\nJuris Kalns – personas koda pirmā daļa\nZane Liepa – personas koda pirmā daļa\n\nInese Kuške'

  it.each<Row>([
    ['Pirmajam 190584, otrajai 320408, paldies par atgādinājumu.', ['+ Juris Kalns 190584', '+ Zane Liepa 320408']],
    ['The second is 320408, the first 190584.', ['+ Juris Kalns 190584', '+ Zane Liepa 320408']],
    ['У первого 190584, у второй 320408.', ['+ Juris Kalns 190584', '+ Zane Liepa 320408']],
  ])('%s', (text, people) => expectPeople(`${text}${ASKED}`, people, 'Juris Kalns '))
})

describe('a From header that lost the space between two words', () => {
  it.each<readonly [string, string]>([
    ['VizmaGaigala', '+ Vizma Gaigala 120385'],
    ['JurisKalns-Liepa', '+ Juris Kalns-Liepa 120385'],
  ])('%s', (from, person) => expectPeople('Piesakos sanāksmei, 120385.', [person], `${from} `))
})

describe('who is told to come, and who writes', () => {
  it.each<readonly [string, readonly string[]]>([
    [
      'По поручению директора Громова Аркадия Львовича сообщаю, что он примет участие. Дата рождения: 29.02.1960. Меня в список вносить не нужно, я остаюсь в офисе.',
      ['+ Аркадий Львович Громов 290260'],
    ],
    [
      "Please register Tom Hale (120385) and Ann Dow (030469). I myself have an exam that day, so please don't order a pass for me.",
      ['+ Tom Hale 120385', '+ Ann Dow 030469'],
    ],
    ['Piesaku Juri Kalnu, 030469. Mani sarakstā likt nevajag.', ['+ Juris Kalns 030469']],
    // The same two in two languages are counted once.
    [
      'Piesaku Liānu Ozolu (120385) un Tobiasu Reičeru (dzimis 04.01.1988.).\n\nI register Liāna Ozola (120385) and Tobias Reicher (born 4 January 1988).',
      ['+ Liāna Ozola 120385', '+ Tobiass Reičers 040188'],
    ],
    ['Diemžēl nevarēšu, mums ir Polijas Neatkarības dienas koncerts.', ['- Ilze Liepa']],
    ['I cannot come, Polish Independence Day is on that day.', ['- Ilze Liepa']],
  ])('%s', (text, people) => expectPeople(text, people, 'Ilze Liepa '))
})

describe('what is no refusal, and what is one', () => {
  it.each<readonly [string, readonly string[]]>([
    ['Pierakstiet arī mani, 120385. Pusdienot pēc tam gan nevarēšu palikt.', ['+ Ilze Liepa 120385']],
    ["Please add me, 120385. I can't stay for lunch, alas.", ['+ Ilze Liepa 120385']],
    ['Запишите меня, 120385. На обед остаться не смогу.', ['+ Ilze Liepa 120385']],
    [
      'Šoruden strādāju Upsalā un Latvijā būšu vien ap Ziemassvētkiem, tātad sarunai pievienoties nespēšu.',
      ['- Ilze Liepa'],
    ],
    ['Please add:\n1) Tom Hale - Delna - German, no code, date of birth 19 Dec 1980', ['+ Tom Hale 191280']],
  ])('%s', async (text, people) => {
    await expectPeople(text, people, 'Ilze Liepa ')
    expect((await read(text, 'Ilze Liepa ')).review).toBeNull()
  })
})

describe('the language that somebody asks for', () => {
  it.each<readonly [string, string]>([
    ['Dalyvausiu aš. English is best for your answer.', 'en'],
    ['I will attend. Atbildiet, lūdzu, latviski.', 'lv'],
    ['Piedalīšos, bet lūdzu atbildi angliski.', 'en'],
    ['Piesakos. Ответьте, пожалуйста, по-русски.', 'ru'],
    ['Lūdzu atbildiet, vai tulkos angliski.', 'lv'],
    ['I will attend. You may answer in Latvian or in English.', 'en'],
    ['Приду. По-английски отвечать не нужно.', 'ru'],
  ])('%s', async (text, language) => expect((await read(text)).language).toBe(language))
})

describe('a table of who comes in whose place', () => {
  it.each<Row>([
    [
      'Delegācija mainījusies:\nBija pieteikti\tPiedalīsies\tPersonas kods\nJuris Kalns\tAnna Ozola\t120385\nUldis Bērzs\tZane Liepa\t130386',
      ['+ Anna Ozola 120385', '+ Zane Liepa 130386', '- Juris Kalns', '- Uldis Bērzs'],
    ],
    [
      'Changes:\nNew participant\tCode\tInstead of\nAnn Hale\t120385\tTom Reed\nMaria Stone\t130386\t',
      ['+ Ann Hale 120385', '+ Maria Stone 130386', '- Tom Reed'],
    ],
    [
      'Замена:\nРанее заявлены\tПридут\tКод\nИван Козлов\tАнна Белова\t120385\nОлег Сидоров\tВера Громова\t130386',
      ['+ Анна Белова 120385', '+ Вера Громова 130386', '- Иван Козлов', '- Олег Сидоров'],
    ],
    // Above the only names of a table the words tell when they were sent in.
    [
      'Saraksts:\nIepriekš pieteikti\tPersonas kods\nAnna Ozola\t120385\nZane Liepa\t130386',
      ['+ Anna Ozola 120385', '+ Zane Liepa 130386'],
    ],
    [
      'Vārds, uzvārds\tPK\nAnna Ozola\t120385\nZane Liepa\t130386\n\nVārds, uzvārds\tPK\nJuris Kalns\t140387',
      ['+ Anna Ozola 120385', '+ Zane Liepa 130386', '+ Juris Kalns 140387'],
    ],
  ])('%s', expectPeople)
})

describe('who is listed rightly, in a mail that corrects another', () => {
  it.each<Row>([
    [
      'Mans vārds ir Artis, uzvārds – Roberts, pie jums ir otrādi. Kolēģei Martai Undīnei viss pareizi.\nArtis',
      ['+ Artis Roberts'],
    ],
    ['A small correction: my surname is Hale, not Hall. Tom Reed is listed correctly.\nAnn Hale', ['+ Ann Hale']],
    ['Labojums: Annas Ozolas kods ir 120385, nevis 120358. Juris Kalns – bez izmaiņām.', ['+ Anna Ozola 120385']],
    [
      'Исправьте, пожалуйста: код Анны Беловой 120385, а не 120358. У Ивана Козлова всё верно.',
      ['+ Анна Белова 120385'],
    ],
  ])('%s', (text, people) => expectPeople(text, people))
})

describe('who only brings the others', () => {
  it.each<Row>([
    [
      'Piedalīsies Anna Ozola (120385). Šoferis Juris Kalns (130386) viņu tikai atvedīs, viņam caurlaidi nevajag.',
      ['+ Anna Ozola 120385'],
    ],
    ['Nāks Anna Ozola, 120385. Busiņa vadītājs Uldis Bērzs, 130386, paliks stāvvietā.', ['+ Anna Ozola 120385']],
    ['Ann Hale (120385) will attend. Tom Reed (130386) drives her. He needs no pass.', ['+ Ann Hale 120385']],
    ['Придёт Анна Белова (120385). Водитель Олег Сидоров (130386) подождёт в машине.', ['+ Анна Белова 120385']],
    // Somebody else waits; who has a pass comes; who waits at first comes later.
    ['Piedalīsies Anna Ozola (120385), vīrs gaidīs mašīnā.', ['+ Anna Ozola 120385']],
    [
      'Nāks Anna Ozola (120385) un Juris Kalns (130386). Jurim Kalnam caurlaidi nevajag, jo viņam ir pastāvīgā.',
      ['+ Anna Ozola 120385', '+ Juris Kalns 130386'],
    ],
    [
      'Nāks Anna Ozola (120385). Juris Kalns (130386) sākumā gaidīs auto, bet vēlāk piedalīsies.',
      ['+ Anna Ozola 120385', '+ Juris Kalns 130386'],
    ],
    ['Izpildītāja: B. Kalna, iekš. 130386\nPiesakām Annu Ozolu, 120385.', ['+ Anna Ozola 120385']],
  ])('%s', expectPeople)
})

describe('where a mail says who comes', () => {
  it.each<Row>([
    // A column of answers, with a reason beside the answer.
    [
      'Vārds, uzvārds\tIestāde\tPiedalīsies\tPersonas koda pirmie 6 cipari\nAnna Ozola\tValsts kase\tjā\t120385\nJuris Kalns\tValsts kase\tnē (komandējumā)\t–\nZane Liepa\tValsts kase\tjā\t030469',
      ['+ Anna Ozola 120385', '+ Zane Liepa 030469', '- Juris Kalns'],
    ],
    [
      'Name\tOrganisation\tAttending\tCode\nAnn Hale\tDelna\tyes\t120385\nTom Reed\tDelna\tno, on leave\t\nJane Dow\tDelna\tyes\t030469',
      ['+ Ann Hale 120385', '+ Jane Dow 030469', '- Tom Reed'],
    ],
    // A table as programmers draw it, and figures in groups behind names in a sentence.
    [
      '| Vārds | Uzvārds | Organizācija | PK 1. daļa |\n|-------|---------|--------------------------------|------:|\n| Anna | Ozola | Atvērtā koda klubs | 120385 |\n| Juris | Kalns | Atvērtā koda klubs | 030469 |',
      ['+ Anna Ozola 120385', '+ Juris Kalns 030469'],
    ],
    ['Nākam no Delnas, Anna Ozola 12 03 85 un Juris Kalns 03 04 69.', ['+ Anna Ozola 120385', '+ Juris Kalns 030469']],
    ['Пишет Анна Белова. Код мой 120385.\n\nОбнимаю, Анна', ['+ Анна Белова 120385']],
    // Who takes somebody off sends nobody else, and says nothing of themselves.
    ['Прошу снять с регистрации Веру Белову. Другого человека от нас не будет.\nПавел Котов', ['- Вера Белова']],
    ['Прошу снять с регистрации Веру Белову. Больше от нас никого не будет.\nПавел Котов', ['- Вера Белова']],
    ['Прошу снять с регистрации Веру Белову. Вместо неё никого не будет.\nПавел Котов', ['- Вера Белова']],
    // Six figures below name and organisation, a year first with spaces, and a code behind a body that holds a word for papers.
    ['Piesakos.\n\nAnna Ozola\nZemgales dārzkopju biedrība\n12 03 85', ['+ Anna Ozola 120385']],
    ['Please register me: Ann Hale. My birth date is 1985 03 12.', ['+ Ann Hale 120385']],
    [
      'Piedalīsies:\n- Anna Ozola, Valsts kases juriste (030469);\n- Juris Kalns, Centrālās finanšu un līgumu aģentūras jurists (120385).',
      ['+ Anna Ozola 030469', '+ Juris Kalns 120385'],
    ],
  ])('%s', (text, people) => expectPeople(text, people))
})

describe('answers between the lines of our question', () => {
  it.each<readonly [string, string]>([
    [
      'Answers inline.\n\n> vārdu, uzvārdu,\n\nAnn Hale\n\n> institūcijas vai organizācijas nosaukumu,\n\nOpen Knowledge Portugal\n\n> personas koda pirmo daļu\n\n120385',
      'Open Knowledge Portugal',
    ],
    [
      'See below.\n\n> Your name?\n\nAnn Hale\n\n> Organisation?\n\nKeeping It Green\n\n> First part of the personal code?\n\n120385',
      'Keeping It Green',
    ],
  ])('%s', async (text, organisation) => {
    const [person] = (await read(text, 'Ann Hale ', 'Re: Tikšanās 16. novembrī')).participants
    expect(person?.organisation).toMatchObject({ claim: { value: organisation } })
  })
})

describe('a Russian name in two alphabets, or put into Latin letters in two ways, is one person’s', () => {
  it.each<readonly [text: string, people: readonly string[], from: string]>([
    [
      'Я тоже хочу быть 16 числа. Любовь Гусева, первая часть кода 270161.\n\nCieņā\nĻubova Guseva',
      ['+ Любовь Гусева 270161'],
      'Ļubova Guseva ',
    ],
    ['Приду на встречу. Ксения Ткач, 270161.\n\nKsenija Tkača', ['+ Ксения Ткач 270161'], 'Ksenija Tkača '],
    ['Piesakos: Jurijs Cojs, 270161.\n\nЮрий Цой', ['+ Jurijs Cojs 270161'], 'Юрий Цой '],
    ['Piesakos: Margarita Šulce, 270161.\n\nМаргарита Шульц', ['+ Margarita Šulce 270161'], 'Маргарита Шульц '],
    ['Vēlos piedalīties. Andrejs Gusevs, 150372.\n\nAndrey Gusev', ['+ Andrejs Gusevs 150372'], 'Andrey Gusev '],
    [
      'Piedalīšos. Jevgeņijs Hohlovs, 150372-\n\nBest regards,\nEvgeny Khokhlov',
      ['+ Jevgeņijs Hohlovs 150372'],
      'Evgeny Khokhlov ',
    ],
    // Brother and sister, and two who are called alike.
    [
      'Придут Руслан Сорока, 150372, и Руслана Сорока, 160372.',
      ['+ Руслан Сорока 150372', '+ Руслана Сорока 160372'],
      '',
    ],
    [
      'Nāks Marija Liepa (150372) un māsa Māra Liepa, kodu sūtīs pati.',
      ['+ Marija Liepa 150372', '+ Māra Liepa'],
      'Zita Upe ',
    ],
  ])('%s', expectPeople)
})

describe('whom a sentence authorises that withdraws another', () => {
  it.each<readonly [text: string, intent: string, people: readonly string[]]>([
    [
      'Atsaucam 9. novembrī pieteiktās Lāsmas Ozoliņas-Bergas dalību un federāciju pilnvarojam pārstāvēt juriskonsultu Raimondu Kārkliņu (140676-).',
      'amend',
      ['+ Raimonds Kārkliņš 140676', '- Lāsma Ozoliņa-Berga'],
    ],
    [
      'Atsaucam iepriekš pieteiktās Annas Ozolas dalību un pilnvarojam pārstāvēt biedrību Juri Kalnu (120385).',
      'amend',
      ['+ Juris Kalns 120385', '- Anna Ozola'],
    ],
    [
      'Atceļam Annas Ozolas pieteikumu un sanāksmē deleģējam piedalīties valdes locekli Juri Kalnu, 120385-.',
      'amend',
      ['+ Juris Kalns 120385', '- Anna Ozola'],
    ],
    [
      'Biedrība „Tilts” atsauc Annas Ozolas dalību un deleģē Juri Kalnu (120385).',
      'amend',
      ['+ Juris Kalns 120385', '- Anna Ozola'],
    ],
    [
      'We withdraw the registration of Mr Tom Reed and authorise our adviser Ms Jane Lowe (120385) to represent us.',
      'amend',
      ['+ Jane Lowe 120385', '- Tom Reed'],
    ],
    [
      'We revoke the nomination of Tom Reed and appoint Jane Lowe, 120385, as our representative.',
      'amend',
      ['+ Jane Lowe 120385', '- Tom Reed'],
    ],
    [
      'Общество «Мост» отзывает заявку Анны Громовой и поручает представлять его Ивану Белову (120385).',
      'amend',
      ['+ Иван Белов 120385', '- Анна Громова'],
    ],
    ['We withdraw Tom Reed from the list.', 'cancel', ['- Tom Reed']],
    // Who is named before the next verb is its subject.
    ['Juri Kalnu svītrojiet, Zane Liepa (120385) nāks.', 'amend', ['+ Zane Liepa 120385', '- Juris Kalns']],
  ])('%s', async (text, intent, people) => {
    await expectPeople(text, people)
    expect((await read(text)).intent).toBe(intent)
  })
})

describe('whom a mail greets and speaks to behind a mark comes to no list', () => {
  it.each<readonly [text: string, people: readonly string[], from: string]>([
    [
      'Čau, Inese, Laura un Zaiga!\n\n* Inese - no Delnas ieraksti, lūdzu, mani (Lauma Brikmane, 281187) un Emīlu Auzānu (030491).\n* Laura - atskaiti saņemsi rīt, godavārds.\n* Zaiga - jā, par telpu vienojāmies.',
      ['+ Lauma Brikmane 281187', '+ Emīls Auzāns 030491'],
      'Lauma Brikmane ',
    ],
    [
      'Sveiki, Inese, Andri!\n\n1) Inese: no Delnas nākšu es (Lauma Brikmane, 281187).\n2) Andri: līgumu parakstīšu rīt.',
      ['+ Lauma Brikmane 281187'],
      'Lauma Brikmane ',
    ],
    [
      'Hi Inese, Laura and Peter,\n\n- Inese: please add me (Tom Reed, 281187, Delna) to the list.\n- Laura: the report comes tomorrow, promise.\n- Peter: yes, the room is fine.\n\nTom',
      ['+ Tom Reed 281187'],
      'Tom Reed ',
    ],
    [
      'Привет, Инесе, Лаура и Зайга!\n\n* Инесе - от общества «Мост» запиши меня (Олег Котов, 281187).\n* Лаура - отчёт пришлю завтра.\n* Зайга - да, о зале договорились.',
      ['+ Олег Котов 281187'],
      'Олег Котов ',
    ],
    // Where the list names another, too, and where data stand behind the name.
    [
      'Sveikas, Inese un Laura! No Delnas nāks:\n- Laura - kodu atsūtīs pati\n- Zaiga Bērza, 130386',
      ['+ Laura null', '+ Zaiga Bērza 130386'],
      'Lauma Brikmane ',
    ],
  ])('%s', expectPeople)
})

describe('family names alone in the dative, of one part or two', () => {
  it.each<readonly [text: string, people: readonly string[], from: string]>([
    [
      'Pirmās daļas ir šādas - Kalvei-Dumpei 160982 un Šteinbergam 011275',
      ['+ Rasma Kalve-Dumpe 160982', '+ null Šteinbergs 011275'],
      'Rasma Kalve-Dumpe ',
    ],
    [
      'Kodi: Kalvei-Dumpei 160982, Liepiņam-Bērziņam 011275.',
      ['+ null Kalve-Dumpe 160982', '+ null Liepiņš-Bērziņš 011275'],
      'Zita Upe ',
    ],
    ['Kodi: Kalvei 160982, Liepiņam 011275.', ['+ null Kalve 160982', '+ null Liepiņš 011275'], 'Zita Upe '],
    ['Kodi:\nDumpei - 160982\nBergam - 011275', ['+ null Dumpe 160982', '+ null Bergs 011275'], 'Zita Upe '],
    [
      'Коды: Беловой-Рудой 160982, Громову-Котову 011275.',
      ['+ Ольга Белова-Рудая 160982', '+ null Громов-Котов 011275'],
      'Ольга Белова-Рудая ',
    ],
    ['Codes: Hirai 160982, Tom Reed 011275.', ['+ null Hirai 160982', '+ Tom Reed 011275'], 'Zita Upe '],
  ])('%s', expectPeople)
})

describe('a bracket with a code behind a clause is of whom the clause is', () => {
  it.each<[string, string[], string]>([
    [
      'I (Marijke de Vries, chair) come later, but our volunteer Rudolf, that tall fellow who ran the workshops (it’s Hale, 050892), will be punctual; the two of us speak for Delna.',
      ['+ Marijke de Vries', '+ Rudolf Hale 050892'],
      'Marijke de Vries ',
    ],
    [
      'Es, Ilga Sproģe, būšu, un mūsu brīvprātīgais Rūdolfs, kurš vadīja darbnīcas (uzvārdā Zvaigznīte, 050892), arī. Abi no Delnas.',
      ['+ Ilga Sproģe', '+ Rūdolfs Zvaigznīte 050892'],
      'Ilga Sproģe ',
    ],
    [
      'Es, Ilga Sproģe, būšu, un Rūdolfs (tas ir Zvaigznīte, 050892) arī.',
      ['+ Ilga Sproģe', '+ Rūdolfs Zvaigznīte 050892'],
      'Ilga Sproģe ',
    ],
    [
      'Я, Ирина Белова, приду, и наш волонтёр Павел, тот, что вёл мастерские (это Орлов, 050892), тоже.',
      ['+ Ирина Белова', '+ Павел Орлов 050892'],
      'Ирина Белова ',
    ],
    [
      'I come (Ann Leary, chair), and our volunteer Rudolf, who ran the workshops (code 050892), will keep me a chair. Delna',
      ['+ Ann Leary', '+ Rudolf null 050892'],
      'Ann Leary ',
    ],
    ['Our director (that is me, Ann Leary, 050892) will come.', ['+ Ann Leary 050892'], 'Ann Leary '],
    ['I, Ann Leary, will attend and Rudolf Hale (050892) too.', ['+ Ann Leary', '+ Rudolf Hale 050892'], 'Ann Leary '],
  ])('%s', expectPeople)
})

describe('the labels of a change tell who goes and who comes', () => {
  it.each<Row>([
    ['Change in the list:\nOUT: Mr. Jukka Ahonen (broken leg)\nIN: Ms. Päivi Korhonen, 241190', PAIVI],
    ['Embassy of Finland\n- Jukka Ahonen\n+ Päivi Korhonen, 241190', PAIVI],
    ['OUT:\nJukka Ahonen\n\nIN:\nPäivi Korhonen, 241190', PAIVI],
    ['NOST: Juris Kalns\nKLĀT: Ilze Liepa, p.k. 240580-\nZemkopības ministrija', ILZE],
    ['Āra: Juris Kalns\nIekša: Ilze Liepa, 240580\nDelna', ILZE],
    ['Ārā: Juris Kalns un Anna Ozola.\nIekšā: Ilze Liepa, 240580.\nDelna', [...ILZE, '- Anna Ozola']],
    ['Svītrot: Juris Kalns\nPierakstīt: Ilze Liepa, 240580', ILZE],
    ['Убрать: Пётр Зайцев (заболел)\nДобавить: Мария Орлова, 241190', ['+ Мария Орлова 241190', '- Пётр Зайцев']],
    ['− Пётр Зайцев\n+ Мария Орлова, 241190', ['+ Мария Орлова 241190', '- Пётр Зайцев']],
    // The items of a list are no change.
    ['Delna:\n- Ann Hale, 120385\n+ Tom Reed, 030469', ['+ Ann Hale 120385', '+ Tom Reed 030469']],
    [
      'Delna:\n- Ann Hale (chair)\n- Tom Reed (lawyer)\n+ one more colleague, name to follow',
      ['+ Ann Hale', '+ Tom Reed', '+ null null'],
    ],
  ])('%s', (text, people) => expectPeople(text, people))

  it.each([
    ['SVĪTROT\tJuris Kalns\nIERAKSTĪT\tIlze Liepa, 240580\nZemkopības ministrija', 'Zemkopības ministrija'],
    ['Changes of the British Council:\n\nREMOVE\tTom Hale\nADD\tAnn Leary, 241190', 'British Council'],
    ['Изменения от Рижской думы:\n\nВЫЧЕРКНУТЬ\tПётр Зайцев\nВПИСАТЬ\tМария Орлова, 241190', 'Рижская дума'],
    ['NOST: Juris Kalns\nKLĀT: Ilze Liepa, 240580\nZemkopības ministrija', 'Zemkopības ministrija'],
    ['OFF - Tom Hale\nON - Ann Leary, 241190\nBritish Council Latvia', 'British Council Latvia'],
    ['ВЫБЫВАЕТ: Пётр Зайцев\nПРИБЫВАЕТ: Мария Орлова, 241190\nРижская дума', 'Рижская дума'],
    ['МИНУС: Пётр Зайцев\nПЛЮС: Мария Орлова, 241190', null],
  ])('and are no organisation: %s', async (text, organisation) => {
    const { intent, participants } = await read(text)
    const [finding] = participants.map((p) => p.organisation)
    expect([intent, finding?.state === 'found' ? finding.claim.value : null]).toEqual(['amend', organisation])
  })
})

describe('who can be reached does not come by it, and the second one comes who is still to be decided', () => {
  it.each<[string, string[], string]>([
    ['Приедет Эдгар Вильцан, 020466. Сама буду на связи весь день.', ['+ Эдгар Вильцан 020466'], 'Инга Белова '],
    ['Nāks Edgars Vilcāns, 020466. Pati būšu sazvanāma visu dienu.', ['+ Edgars Vilcāns 020466'], 'Inga Upe '],
    ['Nāks Edgars Vilcāns, 020466. Es būšu pieejama pa tālruni.', ['+ Edgars Vilcāns 020466'], 'Inga Upe '],
    ['Tom Reed (020466) will come. I’ll be available by phone all day.', ['+ Tom Reed 020466'], 'Ann Hale '],
    ['Tom Reed (020466) will come. I’ll be there by 10:45, too.', ['+ Tom Reed 020466', '+ Ann Hale'], 'Ann Hale '],
    [
      'Two people will come. The first is me, Ann Hale, 120385. About the second our director decides on Monday; I shall write you then.',
      ['+ Ann Hale 120385', '+ null null'],
      'Ann Hale ',
    ],
    [
      'Viena vieta man: Ilga Sproģe, 120385. Otru, lūdzu, paturiet praktikantam, vārdu atsūtīšu pirmdien.',
      ['+ Ilga Sproģe 120385', '+ null null'],
      'Ilga Sproģe ',
    ],
    [
      'Одно место за мной: Ирина Белова, 120385. Второе прошу придержать для стажёра, имя пришлю в понедельник.',
      ['+ Ирина Белова 120385', '+ null null'],
      'Ирина Белова ',
    ],
    [
      'I will come, Ann Hale, 120385. About the second point of the agenda I shall write to you on Monday.',
      ['+ Ann Hale 120385'],
      'Ann Hale ',
    ],
  ])('%s', expectPeople)
})

describe('a code in brackets before each name, and beside a birth', () => {
  it.each<Row>([
    ['Nāks divi: (120385) Anna Ozola un (030469) Juris Kalns.', ['+ Anna Ozola 120385', '+ Juris Kalns 030469']],
    ['Delnu pārstāvēs – (120385) Anna Ozola, (030469) Juris Kalns.', ['+ Anna Ozola 120385', '+ Juris Kalns 030469']],
    ['Please register: (120385) Ann Hale and (030469) Tom Reed.', ['+ Ann Hale 120385', '+ Tom Reed 030469']],
    ['Придут (120385) Анна Белова и (030469) Пётр Котов.', ['+ Анна Белова 120385', '+ Пётр Котов 030469']],
    ['Nāks Anna Ozola (120385) Juris Kalns (030469).', ['+ Anna Ozola 120385', '+ Juris Kalns 030469']],
    [
      'Please register Ann Hale (she was born 12 January 1979) and Tom Reed (he was born on 27 June 1989).',
      ['+ Ann Hale 120179', '+ Tom Reed 270689'],
    ],
    ['Anna Ozola nāks, kods 120385 (bija 120358).', ['+ Anna Ozola 120385']],
  ])('%s', (text, people) => expectPeople(text, people))
})

describe('rows of a list: the writer’s own, and those that the words above cross out', () => {
  it.each<[string, string[], string]>([
    [
      'Piesakām:\n  Jānis Ozols      300880\n  Anna Kalve      110379\n  un es pati      120870\n\nDace Riekste\nKuldīgas muzejs',
      ['+ Jānis Ozols 300880', '+ Anna Kalve 110379', '+ Dace Riekste 120870'],
      'Dace Riekste ',
    ],
    [
      'The three of us will come:\n  Tom Reed      300880\n  Lucy Lind      110379\n  and myself      120870\n\nAnn Hale',
      ['+ Tom Reed 300880', '+ Lucy Lind 110379', '+ Ann Hale 120870'],
      'Ann Hale ',
    ],
    [
      'Нас двое:\n  Иван Петров      300880\n  я сама      120870\n\nВера Лукина',
      ['+ Иван Петров 300880', '+ Вера Лукина 120870'],
      '',
    ],
    [
      'Vārds, uzvārds\tPK\nJānis Ozols\t300880\nes pati\t120870\n\nDace Riekste',
      ['+ Jānis Ozols 300880', '+ Dace Riekste 120870'],
      'Dace Riekste ',
    ],
    [
      'Nosūtu sarakstu no mūsu sistēmas. Jānis Kalns slimo un nenāks, viņu neņemiet vērā.\n\nUzvārds\tVārds\tPK\nKalns\tJānis\t090482\nLiepa\tAnna\t231289',
      ['+ Anna Liepa 231289', '- Jānis Kalns'],
      'Dace Riekste ',
    ],
    [
      'The list comes from our HR system. Tom Reed, who is still on it, will not come; please skip him.\n\nName | Code\nTom Reed | 090482\nLucy Lind | 231289',
      ['+ Lucy Lind 231289', '- Tom Reed'],
      'Ann Hale ',
    ],
    [
      'Список из кадровой системы. Иван Петров, который в нём значится, не придёт, его пропустите.\n\nИмя, фамилия | Код\nИван Петров | 090482\nАнна Белова | 231289',
      ['+ Анна Белова 231289', '- Иван Петров'],
      '',
    ],
  ])('%s', expectPeople)

  it.each<[string, string]>([
    [
      'The list comes from our HR system. Tom Reed will not come; please skip him.\n\nName | Code\nTom Reed | 090482\nLucy Lind | 231289',
      'register',
    ],
    [
      'Last week I sent you our list. Tom Reed will not come after all, please take him off.\n\nName | Code\nTom Reed | 090482\nLucy Lind | 231289',
      'amend',
    ],
  ])('only what was sent before is changed: %s', async (text, wanted) => {
    const { intent, review } = await read(text, 'Ann Hale ')
    expect([intent, review]).toEqual([wanted, null])
  })

  it('a heading with a mark asks nothing, and names no body', async () => {
    const { question, participants } = await read(
      'Kas\tAmats\tBūs 16.11.?\tKoda pirmā puse\nBaiba Avota\tvietniece\tjā\t260662\nIrma Maure\tvadītāja\tnē\t–\n\nIlze Strazde\nLatvijas Arhivāru biedrība',
    )
    expect(question).toBe(false)
    expect(participants.map((p) => p.organisation.state === 'found' && p.organisation.claim.value)).toEqual([
      'Latvijas Arhivāru biedrība',
    ])
  })
})

describe('a reason that keeps somebody else away is not the writer’s', () => {
  it.each<[string, string[], string]>([
    [
      'Ambassador Mark Webb has asked me to thank you for the invitation. He regrets that a prior engagement prevents him from accepting it, and we have no other officer to send.',
      ['- Mark Webb'],
      'Eva Holm ',
    ],
    [
      'Rektors Jānis Kalns lūdza mani pateikties par ielūgumu. Viņam žēl, ka citi pienākumi neļauj to pieņemt, un citu darbinieku mums nav, ko sūtīt.',
      ['- Jānis Kalns'],
      'Dace Riekste ',
    ],
    [
      'Thank you for the invitation. I regret that a prior engagement prevents me from attending.',
      ['- Eva Holm'],
      'Eva Holm ',
    ],
  ])('%s', expectPeople)
})

describe('who was still to be named is named now, and one is taken off as another is put on', () => {
  it.each<[string, string[], string]>([
    ['Otrais cilvēks, kura vārdu vēl nezināju, būs Jānis Kalns (070790).', ['+ Jānis Kalns 070790'], 'Dace Riekste '],
    [
      'The second person, whose name I did not know yet, will be Tom Reed (070790). The first one stays as it was.',
      ['+ Tom Reed 070790'],
      'Ann Hale ',
    ],
    ['Второй участник, имя которого я ещё не знала, — Иван Петров (070790).', ['+ Иван Петров 070790'], ''],
    [
      'Nākšu es, Dace Riekste, 070790. Otrais cilvēks, kura vārdu vēl nezinu, būs no Valsts kases.',
      ['+ Dace Riekste 070790', '+ null null'],
      'Dace Riekste ',
    ],
    [
      'Просим исключить из списка Ивана Петрова и включить Анну Белову (код 021165).',
      ['+ Анна Белова 021165', '- Иван Петров'],
      '',
    ],
    [
      'Прошу вычеркнуть из списка Ивана Петрова, вместо него внести Анну Белову (код 021165).',
      ['+ Анна Белова 021165', '- Иван Петров'],
      '',
    ],
  ])('%s', expectPeople)
})

describe('the name behind «take me off:» is the writer’s, and a firm of somebody’s own name is nobody else', () => {
  it.each<[string, string[], string]>([
    [
      'Подавала заявку, но заболела. Вычеркните меня из списка: Михеева Вера (Белова — по мужу).',
      ['- Вера Михеева'],
      'Vera Belova ',
    ],
    [
      'I registered but have fallen ill. Please take me off the list: Ann Reed (Hale is my married name).',
      ['- Ann Reed'],
      'Ann Hale ',
    ],
    ['Please take me off the list, and Tom Reed as well.', ['- Ann Hale', '- Tom Reed'], 'Ann Hale '],
    [
      'Two of our members will come:\n * Tom Reed - Reed Legal - personal code begins 140367\n * Lucy Lind - Baltic Tea Company - personal code begins 120385',
      ['+ Tom Reed 140367', '+ Lucy Lind 120385'],
      'Ann Hale ',
    ],
    ['I will come; my birthday is the 5 of October of 1972.', ['+ Ann Hale 051072'], 'Ann Hale '],
    ['Nāks Juris Kalns, Kalns Anna un Zane Liepa.', ['+ Juris Kalns', '+ Anna Kalns', '+ Zane Liepa'], ''],
  ])('%s', expectPeople)
})

describe('whose code a relation tells, and who passes on what another wrote', () => {
  it.each<readonly [text: string, people: readonly string[], from: string]>([
    [
      'Abi ar sievu Mirdzu Ozolu vadām pulciņu. Piesaku mūs: mani, Jāni Ozolu, un manu sievu. Man kods sākas ar 090241, bet sievai ar 231143.',
      ['+ Jānis Ozols 090241', '+ Mirdza Ozola 231143'],
      'Jānis Ozols ',
    ],
    [
      "My wife Jane Hale and I run a society. Please register myself and my wife. My code starts with 090241 and my wife's with 231143.",
      ['+ Tom Hale 090241', '+ Jane Hale 231143'],
      'Tom Hale ',
    ],
    [
      'Lūdzu pierakstīt mani, 090241, un manu vīru Juri Kalnu, 231143. Bez vīra es nekur nebraucu.\nAnna Kalna',
      ['+ Anna Kalna 090241', '+ Juris Kalns 231143'],
      'Anna Kalna ',
    ],
    [
      'Sveiki, šefs lika pārsūtīt. Es pats netieku.\n\nN.\n\n-----Original Message-----\nFrom: Ritvars Zars\nSent: Monday, November 13, 2017 10:20 AM\nTo: Nauris Kalns\nSubject: dalība\n\nPieteikums: Ritvars Zars, Valsts kase, 031269.',
      ['+ Ritvars Zars 031269', '- Nauris Kalns'],
      'Nauris Kalns ',
    ],
    [
      "My boss asked me to forward this. I can't make it myself.\nTom\n\n-----Original Message-----\nFrom: Ann Lee\nSent: Monday, November 13, 2017 10:20 AM\nTo: Tom Hale\nSubject: registration\n\nRegistration: Ann Lee, British Council, 031269.",
      ['+ Ann Lee 031269', '- Tom Hale'],
      'Tom Hale ',
    ],
  ])('%s', expectPeople)
})

describe('who refuses in the subject, whose year is in words, and a spaced code below our question', () => {
  it.each<readonly [subject: string, text: string, intent: string]>([
    ['netikšu :(', 'Ceturtdien bērniem sacensības Ventspilī.', 'cancel'],
    ['не приеду((', 'В четверг соревнования у детей, никак не вырваться.', 'cancel'],
    ["can't make it :(", "Hi, Thursday is my kids' tournament in Ventspils.", 'cancel'],
    ['netikšu uz jogu', 'Ceturtdien bērniem sacensības Ventspilī.', 'other'],
    ['Re: netikšu', 'Ceturtdien bērniem sacensības Ventspilī.', 'other'],
  ])('%s: %s', async (subject, text, intent) => {
    const encoded = `=?utf-8?B?${Buffer.from(subject).toString('base64')}?=`
    expect((await read(text, 'Anna Ozola ', encoded)).intent).toBe(intent)
  })

  it.each<Row>([
    [
      'Приду на встречу. Белов Пётр, тысяча девятьсот пятьдесят первого года рождения (5 мая), Союз художников.',
      ['+ Пётр Белов 050551'],
    ],
    ['Nākšu. Juris Kalns, 1951. gadā dzimis (5. maijā), Kultūras ministrija.', ['+ Juris Kalns 050551']],
    [
      'On Wed, Nov 8, 2017 at 4:05 PM, Inese Kuške <Inese.Kuske@mk.gov.lv> wrote:\n\n> (vārdu, uzvārdu,\n\nJuris Kalns\n\n> organizācijas nosaukumu,\n\nKultūras ministrija\n\n> personas koda pirmo daļu)\n\n05 11 84',
      ['+ Juris Kalns 051184'],
    ],
  ])('%s', (text, people) => expectPeople(text, people))
})

describe('who is back before the meeting, what was mixed up, and a change in two lines', () => {
  it.each<[string, string[], string?]>([
    [
      'Our director, Tom Reed, who will be away until Wednesday, will attend, and so will Ann Hale (070487).',
      ['+ Tom Reed', '+ Ann Hale 070487'],
    ],
    ["I will be away until Wednesday but I'll be there.", ['+ Ann Hale'], 'Ann Hale '],
    ["I'm out of the country until Friday.", ['- Ann Hale'], 'Ann Hale '],
    ["I'm away from Monday to Wednesday and cannot come.", ['- Ann Hale'], 'Ann Hale '],
    ['Līdz piektdienai esmu atvaļinājumā, tāpēc nebūšu.', ['- Zane Liepa'], 'Zane Liepa '],
    ['До среды я в командировке, но в четверг приду.', ['+ Иван Козлов'], 'Иван Козлов '],
    [
      'A correction to our reply:\n\nNOT Mr Ilkka Rautio (broken ankle)\nBUT Mr Mikael Lind, 09.10.1990',
      ['- Ilkka Rautio', '+ Mikael Lind 091090'],
    ],
    ['Labojums:\n\nNEVIS Juris Kalns\nBET Zane Liepa, 120385', ['- Juris Kalns', '+ Zane Liepa 120385']],
    // a woman after her post
    [
      'Думу будет представлять руководитель отдела помощи Валентина Якубовская, 040866.',
      ['+ Валентина Якубовская 040866'],
    ],
    // whom the quoted invitation names is not the writer below it
    [
      'On 08.11.2017 16:05, Inese Kuške wrote:\n> 11:20 Juris Kalns, Valsts kases direktors\n\nNākšu es pats, mana koda pirmie cipari ir 190668.',
      ['+ Edgars Upe 190668'],
      'Edgars Upe ',
    ],
  ])('%s', expectPeople)

  it.each([
    'Sajaucu termiņu, piedodiet! Lūdzu izrakstiet caurlaidi Jurim Kalnam (171185).',
    'Sorry, we mixed up the deadline. Please add Ann Hale (171185), Delna.',
    'Чтобы не наделать ошибок, пишу на родном языке. Прошу записать: Анна Белова, 120385.',
  ])('and a slip that is in no list changes nothing: %s', async (text) => {
    expect((await read(text)).intent).toBe('register')
  })
})

describe('birth dates in a row, and what keeps nobody away', () => {
  it.each<[string, string[], string?]>([
    [
      'Please add Ann Hale and Tom Reed. Birthdays, in that order: 17th of August 1981, 6th of December 1992.',
      ['+ Ann Hale 170881', '+ Tom Reed 061292'],
    ],
    [
      'Please add Ann Hale, Tom Reed and Lucy Lind. Born August 17 1981, December 6 1992, May 3rd of 1970.',
      ['+ Ann Hale 170881', '+ Tom Reed 061292', '+ Lucy Lind 030570'],
    ],
    [
      'Nāks Ilze Upe, Juris Kalns un Zane Liepa. Dzimšanas datumi: 1981. gada 17. augusts, 1992. gada 6. decembris, 1970. gada 3. maijs.',
      ['+ Ilze Upe 170881', '+ Juris Kalns 061292', '+ Zane Liepa 030570'],
    ],
    [
      'Приедут Анна Белова и Пётр Котов. Даты рождения: 17 августа 1981, 6 декабря 1992.',
      ['+ Анна Белова 170881', '+ Пётр Котов 061292'],
    ],
    // the day of the event shares no year
    ['Būšu 16. novembrī, 1981. gada 5. maijā dzimusi.', ['+ Zane Liepa 050581'], 'Zane Liepa '],
    ['Wild horses would not keep me away.', ['+ Ann Hale'], 'Ann Hale '],
    ['The flu keeps me away, sorry.', ['- Ann Hale'], 'Ann Hale '],
    ['Mani nekas neatturēs!', ['+ Zane Liepa'], 'Zane Liepa '],
    ['Ничто меня не удержит!', ['+ Анна Белова'], 'Анна Белова '],
  ])('%s', expectPeople)
})

describe('who stands in a row with others, whatever nobody knows of their name', () => {
  it.each<[string, string[], string?]>([
    [
      'Zemkopības ministrija: Juris Kalns (280171), Ilvārda Mūrniece – viņas kodu vēl nezinu.',
      ['+ Juris Kalns 280171', '+ Ilvārda Mūrniece'],
    ],
    [
      'Минкульт: Иван Козлов (280171), Нодира Каримова (её кода пока не знаю).',
      ['+ Иван Козлов 280171', '+ Нодира Каримова'],
    ],
    ['Mūs pārstāvēs Juris Kalns, 280171, un Ilvārda Mūrniece.', ['+ Juris Kalns 280171', '+ Ilvārda Mūrniece']],
    // nobody is named in the locative
    ['Autobuss Cēsīs salūza, svītrojiet mani no saraksta.', ['- Zane Liepa'], 'Zane Liepa '],
    ['Dati: Ņikars Bēniķis, biedrība Sarkanā krāsns,\n301186.', ['+ Ņikars Bēniķis 301186'], 'Ņikars Bēniķis '],
  ])('%s', expectPeople)

  it('and codes that their own earlier mail lacked change nothing', async () => {
    const below = (codes: string): string =>
      `Liepai 280494, Kalnam 161192. Pārējais paliek, kā bija.\n\nZane Liepa <x1@example.lv> 2017. gada 11. nov. plkst. 19:40 rakstīja:\n\n> Nāks Zane Liepa un Juris Kalns. ${codes}`
    expect((await read(below('Kodi sekos.'), 'Zane Liepa ')).intent).toBe('register')
    expect((await read(below('280484, 161193'), 'Zane Liepa ')).intent).toBe('amend')
  })
})

describe('forms across, years behind their months, and what the writer who comes in person is called', () => {
  it.each<[string, string[], string?]>([
    // People across, and what is asked downwards.
    [
      'Vārdi: Aija / Valters\nUzvārdi: Kokina / Prūsis\nKodi: 200791 / 141288\nNo kurienes: abi no Zaļās ostas',
      ['+ Aija Kokina 200791', '+ Valters Prūsis 141288'],
    ],
    [
      'Vārds: Aija, Valters un Anna\nUzvārds: Kokina, Prūsis un Liepa\nPersonas kods: 200791, 141288 un 120385',
      ['+ Aija Kokina 200791', '+ Anna Liepa 120385', '+ Valters Prūsis 141288'],
    ],
    [
      'Имена: Ольга / Иван\nФамилии: Белова / Крылов\nКоды: 200791 / 141288\nОрганизация: Дельна',
      ['+ Иван Крылов 141288', '+ Ольга Белова 200791'],
    ],
    ['Vārds: Anna Marija\nUzvārds: Kokina\nKods: 200791', ['+ Anna Marija Kokina 200791']],
    // The year stands apart from its day.
    ['Piesaku Vilmu Krūzi no Delnas, kuras dzimšanas diena ir 3. maijs un gads 1981.', ['+ Vilma Krūze 030581']],
    ['Būšu! Delna, gads 1979., 2. jūnijs.', ['+ Ivars Liepa 020679'], 'Ivars Liepa '],
    ["I'll come. Born on 24 August in 1975, Delna.", ['+ Ann Hale 240875'], 'Ann Hale '],
    ['Приду. Родилась 24 августа, а год 1975. Дельна', ['+ Ольга Белова 240875'], 'Ольга Белова '],
    [
      'Es nāks! Vārds: Nana. Uzvārds: Kapanadze. Dzimšanas diena man trīsdesmit viens marts, gads 1970.',
      ['+ Nana Kapanadze 310370'],
      'Nana Kapanadze ',
    ],
    // In which order the figures stand the sentence tells in words.
    [
      "I'll come: Robert Reed, Ohio native, born 03/04/1972, which where I grew up means March the fourth.",
      ['+ Robert Reed 040372'],
      'Robert Reed ',
    ],
    // What the writer is called in short, and for the pass.
    [
      'Count me in! For the guards: Clifford J. Hale, Delna. Born 03 April 1972.\n\nChip',
      ['+ Clifford J. Hale 030472'],
      'Chip ',
    ],
    [
      'I will come myself, the owner, who is Lilian Hill of the Latvian Bakers Association.\n\nMy six digits: 230564',
      ['+ Lilian Hill 230564'],
      'Hill Bakery ',
    ],
    [
      'Iešu pati saimniece, kas ir Līga Kalna no Latvijas Maiznieku biedrības.\n\nMans skaitlītis caurlaidei: 230564',
      ['+ Līga Kalna 230564'],
      'Kalnu =?utf-8?Q?maizn=C4=ABca?= ',
    ],
    // What somebody says they are is nobody else.
    [
      'Es esmu biedrs no Gruzijas biedrības. Vārds: Nana. Uzvārds: Kapanadze. Kods 310370.',
      ['+ Nana Kapanadze 310370'],
    ],
    ['Я сотрудник из Рижской думы. Имя: Иван. Фамилия: Белов. Код: 310370.', ['+ Иван Белов 310370']],
    [
      'Приду, и я коллегу из думы приведу, имя сообщу позже. Код: 310370.',
      ['+ Иван Белов 310370', '+ null null'],
      'Иван Белов ',
    ],
  ])('%s', expectPeople)
})

describe('who is away until a day, or of whom a clause tells something else first, comes by the verb of the sentence', () => {
  it.each<Row>([
    ['Our director, Vera Lund, who will not be back from Spain before Wednesday night, wants a seat.', ['+ Vera Lund']],
    ['Tom Reed, who will not be in Riga until Thursday morning, will attend.', ['+ Tom Reed']],
    ['Zane Liepa nebūs atpakaļ līdz trešdienai, bet ceturtdien nāks.', ['+ Zane Liepa']],
    ['Вера Лукина не будет в городе до среды, но в четверг придёт.', ['+ Вера Лукина']],
    // of another
    ['Vera Lund will not be back until Friday, so Tom Reed will come.', ['- Vera Lund', '+ Tom Reed']],
    ['Zane Liepa nebūs līdz piektdienai, nāks Juris Kalns.', ['- Zane Liepa', '+ Juris Kalns']],
    [
      'Vera Lund, who runs the place, will come with our manager (Tom Reed, 120390).',
      ['+ Vera Lund', '+ Tom Reed 120390'],
    ],
    [
      'Direktore Zane Liepa, kura vada biedrību, nāks kopā ar vadītāju (Juris Kalns, 120390).',
      ['+ Zane Liepa', '+ Juris Kalns 120390'],
    ],
    [
      'Директор Вера Лукина, которая руководит обществом, придёт с менеджером (Пётр Крылов, 120390).',
      ['+ Вера Лукина', '+ Пётр Крылов 120390'],
    ],
    [
      'Direktore Zane Liepa, kurai Jūs rakstījāt, deleģē savu vietnieku Juri Kalnu. Vietnieka kods ir 120390.',
      ['+ Juris Kalns 120390'],
    ],
    ['Vera Lund, who runs the place, thanks you. Tom Reed (120390) will come.', ['+ Tom Reed 120390']],
  ])('%s', expectPeople)
})

describe('who shouts, who types without spaces, and Russian in Latin letters', () => {
  it.each<[string, string[], string?]>([
    // In a mail of capitals alone they tell no name.
    ['ПРИДУ НА СОБРАНИЕ\nЗИМИН ВИКТОР РИЖСКИЙ КЛУБ МОРЯКОВ 190844\nПАРАДНУЮ ФОРМУ НАДЕНУ', ['+ Виктор Зимин 190844']],
    ['NĀKŠU UZ SANĀKSMI\nZIEMELIS VIKTORS RĪGAS JŪRNIEKU KLUBS 190844\nVILKŠU UNIFORMU', ['+ Viktors Ziemelis 190844']],
    ['I WILL COME TO THE MEETING\nVICTOR HALE RIGA SAILORS CLUB 190844\nMEDALS ON', ['+ Victor Hale 190844']],
    [
      'ПРИДУТ НА СОБРАНИЕ ДВОЕ\nЗИМИН ВИКТОР 190844\nНОДИРА КАРИМОВА 200550',
      ['+ Виктор Зимин 190844', '+ Нодира Каримова 200550'],
    ],
    ['Lūdzu pierakstiet arī mani - Ausma Vētra,RTU.kods ir290757\npiedodiet par nesmuki.', ['+ Ausma Vētra 290757']],
    ['Запишите меня,Анна Белова,ЛУ.код мой290757', ['+ Анна Белова 290757']],
    ['Būšu! Mans tel290757, pasūtījuma nr. abc120385', ['+ Ausma Vētra'], 'Ausma Vētra '],
  ])('%s', expectPeople)

  it.each([
    [
      'Our officer (Ilze Liepa, 140585) talked Hendrik Vanderberg, the president of our council, into it; both are coming.',
      ['+ Hendrik Vanderberg', '+ Ilze Liepa 140585'],
    ],
    [
      'It will be a pair from Delna: as our head Ola Berge Haugen is already in town, he walks over on his own, while the second, our analyst (Sanita Roze, 020280), takes the bus.',
      ['+ Ola Berge Haugen', '+ Sanita Roze 020280'],
    ],
    [
      'Well, both our lawyer (Anda Briede, 110188), and - if the ferry is on time - Annika Lund, our director. She is travelling on a Swedish passport.',
      ['+ Anda Briede 110188', '+ Annika Lund'],
    ],
    [
      "Our chairman, Erik Dahl, will walk over together with our lawyer (Anda Briede, 110188). Erik is at sea now, so his date of birth I can't ask him.",
      ['+ Anda Briede 110188', '+ Erik Dahl'],
    ],
    [
      'Our analyst (Guna Vētra, 270386) is bringing along our chairman, Erik Dahl, who, being out of reach whenever I ring him, has yet to tell me when he was born.',
      ['+ Erik Dahl', '+ Guna Vētra 270386'],
    ],
    [
      'Mūsu juriste (Rūta Eglīte, 150779) pierunāja Hendriku Vanderbergu, mūsu valdes priekšsēdētāju, ka vērts celties četros; nāks abi.',
      ['+ Hendriks Vanderbergs', '+ Rūta Eglīte 150779'],
    ],
    [
      'No mums divi: tā kā mūsu vadītājs Juris Kalns jau ir pilsētā, viņš atnāks pats, bet otra, mūsu analītiķe (Rūta Eglīte, 150779), brauc ar vilcienu.',
      ['+ Juris Kalns', '+ Rūta Eglīte 150779'],
    ],
    [
      'Ждите от нас двоих: так как наш руководитель Пётр Новак уже в городе, он дойдёт сам, а вторая, наш аналитик (Дарья Малова, 031183), едет поездом.',
      ['+ Дарья Малова 031183', '+ Пётр Новак'],
    ],
    // neither of them is one of two
    [
      'Both Anna Kalna (120385) and Juris Kalns were to come, but Juris has fallen ill.',
      ['+ Anna Kalna 120385', '- Juris Kalns'],
    ],
    [
      'Both our lawyer (Anna Kalna, 120385) and me are coming. Your invitation reached us through Juris Kalns of the Chancellery.',
      ['+ Anna Kalna 120385', '+ Zane Liepa'],
      'Zane Liepa ',
    ],
  ])('%s', expectPeople)

  it.each([
    // what a post is about is nobody
    [
      'Ms. HAN Seo-yeon, Second Secretary (Public Diplomacy) of the Embassy of Canada, will participate. Her date of birth is 30 August 1986.',
      ['+ Seo-yeon Han 300886'],
    ],
    [
      'The Embassy will be represented by Counsellor (Economic Affairs) Mr. TANAKA Hiroshi, born on 3 May 1971.',
      ['+ Hiroshi Tanaka 030571'],
    ],
    ['Our lawyer (Kadri Tammsalu), born on 12 June 1980, will attend.', ['+ Kadri Tammsalu 120680']],
    // both halves of a name told in a sentence
    [
      'Write me in the list, please. My surnames are Ibáñez Moreno, my name is Juan Carlos, I work for Delna.',
      ['+ Juan Carlos Ibáñez Moreno'],
    ],
    [
      'I want to participate. My name is Marta and my surnames are Ferrer Grau. Born 12 May 1990.',
      ['+ Marta Ferrer Grau 120590'],
    ],
    [
      'Please register me. My name is José Pardo Ruiz, my surnames are Pardo Ruiz.',
      ['+ José Pardo Ruiz'],
      'José Pardo ',
    ],
    // what a passport says behind a colon
    [
      "I'd be happy to come. Derek Osterhaus, Delna. Here's what's in my passport: born 10/23/1984.",
      ['+ Derek Osterhaus 231084'],
      'Derek Osterhaus ',
    ],
    [
      'Labdien, piesakos. Juris Kalns, biedrība Delna. Kā pasē: dzimis 23.10.1984.',
      ['+ Juris Kalns 231084'],
      'Juris Kalns ',
    ],
  ])('%s', expectPeople)

  it.each([
    'ja tozhe idu. Jana Belova, kod 111187. russkih bukv tut netu)',
    'privetik Inese)) ja sejchas v Turcii, russkih bukv netu. v obshem ja idu, Jana Belova, kod 111187',
    'k sozhaleniju ne smogu, v chetverg rabotaju. vycherknite menja',
  ])('is answered in Russian: %s', async (text) => expect((await read(text, 'Jana Belova ')).language).toBe('ru'))
})

describe('whose bracket says that the code is still to come stands in the row', () => {
  it.each<Row>([
    [
      'Lauku dienests: Maksims Grigorjevs (vēl meklēju viņa kodu, būs rīt), Dita Pastare (120190).',
      ['+ Maksims Grigorjevs', '+ Dita Pastare 120190'],
    ],
    [
      'Lauku dienests: Maksims Grigorjevs – kodu vēl meklēju, būs rīt, Dita Pastare – 120190.',
      ['+ Maksims Grigorjevs', '+ Dita Pastare 120190'],
    ],
    [
      'Embassy of Norway: Peter Lund (still after his code, it will be with you tomorrow), Susan Cole (050790).',
      ['+ Peter Lund', '+ Susan Cole 050790'],
    ],
    [
      'Рижская дума: Пётр Иванов (ищу его код, завтра будет), Анна Кузнецова (120385).',
      ['+ Пётр Иванов', '+ Анна Кузнецова 120385'],
    ],
    ['Direktors Juris Kalns uzņem viesus, tāpēc braukšu es, Anna Ozola, 140286.', ['+ Anna Ozola 140286']],
  ])('%s', expectPeople)
})

describe('who was open in an earlier mail, and is named now, is one person', () => {
  it.each<Row>([
    [
      'In my mail I had left the second line blank, they had not decided yet. Now they have: it will be Tom Reed, 090390.',
      ['+ Tom Reed 090390'],
    ],
    [
      'Otrā dalībnieka vārds vēl nebija zināms. Tagad ir: tas būs Juris Kalns, kods 090390. Man pašai nekas nemainās.',
      ['+ Juris Kalns 090390'],
    ],
    [
      'В прошлом письме имя второго участника я не указала, ещё не решили. Теперь решили: это будет Олег Котов, код 090390.',
      ['+ Олег Котов 090390'],
    ],
    [
      'The second participant is not decided yet, name to follow. For now it will be Ann Hale, 090390.',
      ['+ Ann Hale 090390', '+ null null'],
    ],
  ])('%s', expectPeople)
})

async function expectPeople(text: string, people: readonly string[], from = ''): Promise<void> {
  const { participants, cancelled } = await read(text, from)
  const coming = participants.map((p: PersonReading) => {
    const [given, family, code] = [p.givenName, p.familyName, p.personalCodePrefix].map((finding) =>
      finding.state === 'found' ? finding.claim.value : null,
    )
    return `+ ${given} ${family}${code ? ` ${code}` : ''}`
  })
  const staying = cancelled.map((c: NameReading) => `- ${c.givenName} ${c.familyName}`)
  expect([...coming, ...staying].toSorted()).toEqual(people.toSorted())
}

async function read(text: string, from = '', subject = 'Tikšanās') {
  const source = `From: ${from}<x1@example.lv>\r\nTo: inese.kuske@mk.gov.lv\r\nSubject: ${subject}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text.replaceAll('\n', '\r\n')}`
  return readMail(await parseMail(Buffer.from(source)), meeting)
}
