// Organisations: how their names are found in running text in three languages and all cases, what means nothing, and
// whose they are. One row is one kind of name, of mail or of mistake; every name and every person is invented or public.
import { describe, expect, it } from 'vitest'
import { foldForCues } from '../src/locales/locale.ts'
import { findOrganisations } from '../src/read/find-organisations.ts'
import { parseMail } from '../src/read/parse-mail.ts'
import { readMail } from '../src/read/read-mail.ts'
import { findCues, findWords } from '../src/read/words.ts'
import type { Finding } from '../src/vocabulary.ts'
import { meeting } from './reading.ts'

function find(text: string): string[] {
  const words = findWords(text, foldForCues(text))
  return findOrganisations(text, words, findCues(words)).map(({ value }) => value)
}

describe('a name is found whole, in the nominative, and nothing is found where nothing is named', () => {
  it.each<[string, string[]]>([
    ['Esmu no Rīgas Stradiņa universitātes.', ['Rīgas Stradiņa universitāte']],
    ['Pārstāvu Latvijas Pašvaldību savienību.', ['Latvijas Pašvaldību savienība']],
    ['Strādāju Latvijas Nacionālajā bibliotēkā.', ['Latvijas Nacionālā bibliotēka']],
    ['no Latvijas Nacionālās bibliotēkas', ['Latvijas Nacionālā bibliotēka']],
    ['no Izglītības, kultūras un sporta pārvaldes', ['Izglītības, kultūras un sporta pārvalde']],
    ['Jeļena Vasiļjeva, Dienvidkurzemes NVO atbalsta centrs', ['Dienvidkurzemes NVO atbalsta centrs']],
    ['Elza Cukura, AS „Risku Net”', ['AS „Risku Net”']],
    ['Тимур Ахметзянов, ООО «Балтсофт»', ['ООО «Балтсофт»']],
    ['Anna Ozola, SIA Lielais Dzintars, 120385', ['SIA Lielais Dzintars']],
    ['Anna Ozola, Baltic Bridge SIA, 120385', ['Baltic Bridge SIA']],
    ['Hale & Partners SIA', ['Hale & Partners SIA']],
    ['Ogres novada pašvaldības speciāliste', ['Ogres novada pašvaldība']],
    ['Rīgas 45. vidusskolas skolotāja', ['Rīgas 45. vidusskola']],
    ['Rīgas domes Izglītības, kultūras un sporta departamenta vadītāja', ['Rīgas dome']],
    ['VID Muitas pārvaldes galvenā muitas eksperte', ['VID']],
    ['LU Sociālo zinātņu fakultātes docente', ['LU']],
    ['Latvijas Jaunatnes padome (LJP)', ['Latvijas Jaunatnes padome']],
    ['LJP (Latvijas Jaunatnes padome)', ['Latvijas Jaunatnes padome']],
    ['Pārējie TAVA dalībnieki', ['TAVA']],
    ['no mūsu biedrības „Sēļu pūrs”', ['biedrība „Sēļu pūrs”']],
    ['Mūsu biedrība „Sēļu pūrs” piedalīsies', ['biedrība „Sēļu pūrs”']],
    ['Mūsu Talsu novada fonds', ['Talsu novada fonds']],
    ['No KNMCa būšu es', ['KNMC']],
    ['no Madonas dzirnavu biedrības', ['Madonas dzirnavu biedrība']],
    ['Jāņa Rozentāla Saldus vēstures un mākslas muzejs', ['Jāņa Rozentāla Saldus vēstures un mākslas muzejs']],
    ['Annas Brigaderes muzeja vadītāja', ['Annas Brigaderes muzejs']],
    ['Piesakām Annu Ozolu no Valmieras teātra', ['Valmieras teātris']],
    ['Jānis Bērziņš Rīgas Tehniskā universitāte', ['Rīgas Tehniskā universitāte']],
    ['Latvijas Lauksaimniecības universitātē', ['Latvijas Lauksaimniecības universitāte']],
    ['Siguldas novada domes deputāts', ['Siguldas novada dome']],
    ['Ventspils Augstskolas rektora vietniece', ['Ventspils Augstskola']],
    ['Esmu no Latvijas Universitātes Ekonomikas fakultātes', ['Latvijas Universitāte']],
    ['Paula Stradiņa Klīniskās universitātes slimnīcas', ['Paula Stradiņa Klīniskā universitātes slimnīca']],
    ['Bērnu klīniskās universitātes slimnīcas ārste', ['Bērnu klīniskā universitātes slimnīca']],
    ['Latvijas Radio korespondente', ['Latvijas Radio']],
    ['no Latvijas Radio', ['Latvijas Radio']],
    ['Rēzeknes pareizticīgo draudzes priesteris', ['Rēzeknes pareizticīgo draudze']],
    ['Latvijas evaņģēliski luteriskās baznīcas', ['Latvijas evaņģēliski luteriskā baznīca']],
    ['Saeimas Juridiskās komisijas konsultante', ['Saeima']],
    ['Saeimas deputāte', ['Saeima']],
    ['Lietuvas Republikas vēstniecība', ['Lietuvas Republikas vēstniecība']],
    ['Igaunijas vēstniecības padomniece', ['Igaunijas vēstniecība']],
    ['Latvijas Tirdzniecības un rūpniecības kamera', ['Latvijas Tirdzniecības un rūpniecības kamera']],
    ['Valsts akciju sabiedrība „Latvijas Ceļi”', ['Valsts akciju sabiedrība „Latvijas Ceļi”']],
    ['VAS „Latvijas dzelzceļš”', ['VAS „Latvijas dzelzceļš”']],
    ['pensionāru biedrība „Sarma”', ['pensionāru biedrība „Sarma”']],
    ['pensionāru biedrības „Sarma” valdes locekle', ['pensionāru biedrība „Sarma”']],
    [
      'Vides aizsardzības un reģionālās attīstības ministrijas',
      ['Vides aizsardzības un reģionālās attīstības ministrija'],
    ],
    ['Valsts izglītības attīstības aģentūrā strādā', ['Valsts izglītības attīstības aģentūra']],
    ['Centrālās vēlēšanu komisijas sekretārs', ['Centrālā vēlēšanu komisija']],
    ['Augstākās tiesas tiesnese', ['Augstākā tiesa']],
    ['Iekšlietu ministrijas Informācijas centrs', ['Iekšlietu ministrijas Informācijas centrs']],
    ['Valsts policijas Zemgales reģiona pārvaldes inspektors', ['Valsts policija']],
    ['Biedrība Latvijas Dabas fonds', ['Biedrība Latvijas Dabas fonds']],
    ['Latvijas Sarkanais Krusts', ['Latvijas Sarkanais Krusts']],
    ['Ludzas pilsētas galvenā bibliotēka', ['Ludzas pilsētas galvenā bibliotēka']],
    ['Alūksnes kultūras centra direktore', ['Alūksnes kultūras centrs']],
    ['Dundagas pagasta pārvaldes vadītāja', ['Dundagas pagasta pārvalde']],
    ['Sociālo lietu komiteja', ['Sociālo lietu komiteja']],
    ['Kuldīgas mūzikas skola, Dzirnavu ielā', ['Kuldīgas mūzikas skola']],
    ['mūsu Cēsu klubs', ['Cēsu klubs']],
    ['Sanāksme notiks Rīgas domē', ['Rīgas dome']],
    ['Transporta arodbiedrības priekšsēdētājs', ['Transporta arodbiedrība']],
    ['žurnāls „Ir”', ['žurnāls „Ir”']],
    ['laikraksta „Diena” žurnāliste', ['laikraksts „Diena”']],
    ['domnīca Avots', ['domnīca Avots']],
    ['biedriba Dzintara osta', ['biedriba Dzintara osta']],
    ['portāla Tvnet redaktors', ['portāls Tvnet']],
    ['strādāju ventspils augstskolā', ['ventspils augstskola']],
  ])('Latvian: %s', (text, names) => {
    expect(find(text)).toEqual(names)
  })

  it.each<[string, string[]]>([
    ['Центр русской культуры в Даугавпилсе', ['Центр русской культуры в Даугавпилсе']],
    ['Клуб ветеранов «Болдерая»', ['Клуб ветеранов «Болдерая»']],
    ['Елгавский театр кукол', ['Елгавский театр кукол']],
    ['от общества любителей аквариума', ['общество любителей аквариума']],
    ['Латвийской ассоциации судоводителей Всеволода Кирьянова', ['Латвийская ассоциация судоводителей']],
    ['я работаю в Институте балтийских языков', ['Институт балтийских языков']],
    ['Министерство образования и науки', ['Министерство образования и науки']],
    ['от Министерства иностранных дел', ['Министерство иностранных дел']],
    ['Рижская дума', ['Рижская дума']],
    ['Рижской думы', ['Рижская дума']],
    ['депутат Даугавпилсской городской думы', ['Даугавпилсская городская дума']],
    ['наше общество ветеранов', ['общество ветеранов']],
    ['От нашего общества ветеранов', ['общество ветеранов']],
    ['Посольство Украины в Латвии', ['Посольство Украины в Латвии']],
    ['Посольство Республики Казахстан', ['Посольство Республики Казахстан']],
    ['Даугавпилсский университет', ['Даугавпилсский университет']],
    ['студент Балтийской международной академии', ['Балтийская международная академия']],
    ['газета «Сегодня»', ['газета «Сегодня»']],
    ['журналист газеты «Сегодня»', ['газета «Сегодня»']],
    ['Латвийский союз писателей', ['Латвийский союз писателей']],
    ['Рижская 34-я средняя школа', ['Рижская 34-я средняя школа']],
    ['учитель Рижской средней школы имени Пушкина', ['Рижская средняя школа имени Пушкина']],
    ['Фонд поддержки талантливой молодёжи просит зарегистрировать', ['Фонд поддержки талантливой молодёжи']],
    ['Общество русской культуры города Лиепаи', ['Общество русской культуры города Лиепаи']],
    ['представляю Русское общество в Латвии', ['Русское общество в Латвии']],
    ['Профсоюз железнодорожников', ['Профсоюз железнодорожников']],
    ['Резекненское отделение Красного Креста', ['Резекненское отделение Красного Креста']],
    ['АО «Рижский порт»', ['АО «Рижский порт»']],
    ['SIA «Лидер»', ['SIA «Лидер»']],
    ['ООО Ромашка, Иванов Пётр', ['ООО Ромашка']],
    ['библиотека имени Райниса', ['библиотека имени Райниса']],
    ['Комитет по правам человека', ['Комитет по правам человека']],
    ['Ассоциация малых и средних предприятий', ['Ассоциация малых и средних предприятий']],
    ['Совет общественных организаций Латвии', ['Совет общественных организаций Латвии']],
    ['Старообрядческая община Риги', ['Старообрядческая община Риги']],
    ['Министерство финансов, департамент бюджета', ['Министерство финансов']],
    ['двое от клуба «Маяк»', ['клуб «Маяк»']],
  ])('Russian: %s', (text, names) => {
    expect(find(text)).toEqual(names)
  })

  it.each<[string, string[]]>([
    ['The Embassy of Iceland', ['Embassy of Iceland']],
    ['I study at Riga Stradins University and I would love to come', ['Riga Stradins University']],
    ['Ministry of Education, Science and Culture', ['Ministry of Education, Science and Culture']],
    ['Ministry of Foreign Affairs of Lithuania', ['Ministry of Foreign Affairs of Lithuania']],
    ['Faculty of Law, University of Latvia', ['University of Latvia']],
    ['University of Latvia Faculty of Law', ['University of Latvia']],
    ['reporter with the Iberian Baltic Review', ['Iberian Baltic Review']],
    ['attendees from ClimateBridge Europe are', ['ClimateBridge Europe']],
    ['I write from Riga for Agencia EFE and want', ['Agencia EFE']],
    ['on behalf of Northern Lights Consulting Ltd', ['Northern Lights Consulting Ltd']],
    ['Stockholm Environment Institute', ['Stockholm Environment Institute']],
    ['Royal Norwegian Embassy', ['Royal Norwegian Embassy']],
    ['the U.S. Embassy', ['U.S. Embassy']],
    ['our Centre for Public Policy', ['Centre for Public Policy']],
    ['Centre for Public Policy PROVIDUS', ['Centre for Public Policy PROVIDUS']],
    ['Kind regards, Anna Berg, British Council', ['British Council']],
    ['Anna Berg of the Swedish Institute', ['Swedish Institute']],
    ['Anna Berg and Tom Hale from the Nordic Council of Ministers', ['Nordic Council of Ministers']],
    ['Tartu Data Guild OÜ', ['Tartu Data Guild OÜ']],
    ['UAB Vilniaus vandenys', ['UAB Vilniaus vandenys']],
    ['Müller & Söhne GmbH', ['Müller & Söhne GmbH']],
    ['International Chamber of Commerce Latvia', ['International Chamber of Commerce Latvia']],
    ['Council of Europe Office', ['Council of Europe Office']],
    ['Embassy of Sweden, Anna Berg and Lars Holm', ['Embassy of Sweden']],
    ['The European Commission Representation in Latvia', ['European Commission Representation in Latvia']],
    ['I work at Nordlogic', ['Nordlogic']],
    ['I work for the Latvian Red Cross', ['Latvian Red Cross']],
    ['Legal Department of the Ministry of Justice', ['Ministry of Justice']],
  ])('English: %s', (text, names) => {
    expect(find(text)).toEqual(names)
  })

  it.each<[string, string[]]>([
    ['Nekādu organizāciju es nepārstāvu', []],
    ['Pārstāvu tikai sevi, nekādu biedrību', []],
    ['Brīvības iela 36, Rīga, Ogres novads, LV-5001', []],
    ['Ādažu novads, LV-2164', []],
    ["Siobhán O'Brien-D'Arcy, born 12.03.1980", []],
    ['в центре города', []],
    ['Организация встречи прошла отлично', []],
    ['Спасибо за организацию встречи', []],
    ['школа №5', []],
    ['от «Маяка»', []],
    ['I am from New York', []],
    ['greetings from Northern Ireland', []],
    ['from Anna Berg', []],
    ['together with Priyanka Raghunathan', []],
    ['Please find our list', []],
    ['See you at the Cabinet of Ministers', []],
  ])('means nothing: %s', (text, names) => {
    expect(find(text)).toEqual(names)
  })
})

describe('everybody gets their own', () => {
  it.each<[body: string, people: string[], from?: string, subject?: string]>([
    [
      'Labdien!\nPiesakām: Jeļena Vasiļjeva, Dienvidkurzemes NVO atbalsta centrs, 200185-\nElza Cukura, AS „Risku Net”, 141187\nTimurs Ahmetzjanovs, ООО «Балтсофт», 010180',
      [
        'Jeļena Vasiļjeva: Dienvidkurzemes NVO atbalsta centrs',
        'Elza Cukura: AS „Risku Net”',
        'Timurs Ahmetzjanovs: ООО «Балтсофт»',
      ],
      'Ilze Kalna',
    ],
    [
      'Labdien! No Ogres novada pašvaldības: Ilvars Zeile (140380) un Benita Audze (070966); no Latvijas Pašvaldību savienības (LPS): Sanda Pauliņa (220874) un Gints Kronbergs (030388).',
      [
        'Ilvars Zeile: Ogres novada pašvaldība',
        'Benita Audze: Ogres novada pašvaldība',
        'Sanda Pauliņa: Latvijas Pašvaldību savienība',
        'Gints Kronbergs: Latvijas Pašvaldību savienība',
      ],
      'Inga Liepa',
    ],
    [
      'From the Embassy of Norway: Kari Nordmann (12.03.1980), Ola Hansen (01.02.1975); from the Nordic Council of Ministers: Anna Berg (03.04.1969).',
      ['Kari Nordmann: Embassy of Norway', 'Ola Hansen: Embassy of Norway', 'Anna Berg: Nordic Council of Ministers'],
      'Kari Nordmann',
    ],
    [
      'От Рижской думы: Иван Петров (120380), Анна Сидорова (010275); от Латвийского союза писателей: Пётр Козлов (030469).',
      ['Иван Петров: Рижская дума', 'Анна Сидорова: Рижская дума', 'Пётр Козлов: Латвийский союз писателей'],
      'Мария Иванова',
    ],
    [
      'Tieslietu ministrija:\n- Anna Ozola, 120385\n- Juris Kalniņš, 010270\n\nFinanšu ministrija:\n- Pēteris Liepa, 030469',
      ['Anna Ozola: Tieslietu ministrija', 'Juris Kalniņš: Tieslietu ministrija', 'Pēteris Liepa: Finanšu ministrija'],
      'Lietvedība',
    ],
    [
      'Tieslietu ministrija\nAnna Ozola, 120385\nJuris Kalniņš, 010270\n\nPlatforma „Zaļā pēda”\nPēteris Liepa, 030469',
      [
        'Anna Ozola: Tieslietu ministrija',
        'Juris Kalniņš: Tieslietu ministrija',
        'Pēteris Liepa: Platforma „Zaļā pēda”',
      ],
      'Zane Krūze',
    ],
    [
      'Please register:\nZsófia Nagy, Central European Policy Desk, 29.09.1990\nPriya Raman, Civic Lens, 01.02.1985',
      ['Zsófia Nagy: Central European Policy Desk', 'Priya Raman: Civic Lens'],
      'Zsófia Nagy',
    ],
    [
      "Please register Siobhán O'Brien-D'Arcy, born 12.03.1980, of the Irish Times.",
      ["Siobhán O'Brien-D'Arcy: Irish Times"],
      '',
    ],
    ['I will attend. My date of birth: 12.03.1980.\n\nBest,\nHedvig', ['Hedvig Lund: null'], 'Hedvig Lund'],
    [
      'I will attend. My date of birth: 12.03.1980.\n\nBest,\nHedvig Lund\nOxfam Novib',
      ['Hedvig Lund: Oxfam Novib'],
      'Hedvig Lund',
    ],
    [
      'I will attend. My date of birth: 12.03.1980.\n\nBest,\nHedvig Lund\nSenior Adviser | Latvia Desk\nNorsk Folkehjelp',
      ['Hedvig Lund: Norsk Folkehjelp'],
      'Hedvig Lund',
    ],
    [
      'Labdien! Piedalīšos, 120385-.\n\nAr cieņu\nKaspars Liepa\nvaldes loceklis\nZaļā josta',
      ['Kaspars Liepa: Zaļā josta'],
      'Kaspars Liepa',
    ],
    [
      'Labdien! Piedalīšos, 120385-.\n\nAr cieņu\nKaspars Liepa\nNodarbinātības valsts aģentūra\nJuridiskā nodaļa\nKrišjāņa Valdemāra iela 38, Rīga',
      ['Kaspars Liepa: Nodarbinātības valsts aģentūra'],
      'Kaspars Liepa',
    ],
    [
      'Labdien! Piedalīšos, 120385-.\n\nKaspars Liepa\nJuridiskā departamenta direktors\nFinanšu ministrija\nTālr. 67095405',
      ['Kaspars Liepa: Finanšu ministrija'],
      'Kaspars Liepa',
    ],
    ['Piedalīšos, kods 120385-', ['Kaspars Liepa: Latvijas Dabas fonds'], 'Kaspars Liepa (Latvijas Dabas fonds)'],
    ['Piedalīsies Anna Ozola, 120385-', ['Anna Ozola: Latvijas Dabas fonds'], 'Latvijas Dabas fonds'],
    ['Piedalīsies Anna Ozola, 120385-', ['Anna Ozola: Biedrība „Delna”'], 'Biedrība „Delna”'],
    [
      'Будем вдвоём: Иван Петров, 120380, и Анна Сидорова, 010275.',
      ['Иван Петров: SIA Baltijas mediācija', 'Анна Сидорова: SIA Baltijas mediācija'],
      'Иван Петров',
      'Двое от SIA Baltijas mediācija',
    ],
    [
      'Piedalīšos, 120385-.',
      ['Anna Ozola: Valkas dziedātāju klubs'],
      'Anna Ozola',
      'Valkas dziedātāju klubs – dalībnieki 16.11.',
    ],
    ['Piedalīšos, 120385-.', ['Anna Ozola: null'], 'Anna Ozola', 'Re: Uzaicinājums uz tikšanos Ministru kabinetā'],
    [
      'Ceturtdien man jābūt Saeimas komisijā, tāpēc piedalīsies Sanita Krūze (110988).\n\nMonta Ērgle\nSatiksmes ministrija',
      ['Sanita Krūze: Satiksmes ministrija'],
      'Monta Ērgle',
    ],
    ['Piedalīšos. Anna Ozola, privātpersona, 120385-', ['Anna Ozola: privātpersona'], 'Anna Ozola'],
    ['Piedalīšos kā neatkarīga eksperte. Anna Ozola, 120385-', ['Anna Ozola: neatkarīga eksperte'], 'Anna Ozola'],
    ['Nevienu organizāciju nepārstāvu. Anna Ozola, 120385-', ['Anna Ozola: null'], 'Anna Ozola'],
    [
      'Pārstāvu nevis Rīgas domi, bet Latvijas Pašvaldību savienību. Anna Ozola, 120385-',
      ['Anna Ozola: Latvijas Pašvaldību savienība'],
      'Anna Ozola',
    ],
    ['I represent no organisation. Anna Berg, born 12.03.1980', ['Anna Berg: null'], 'Anna Berg'],
    ['Я частное лицо. Анна Петрова, 120385', ['Анна Петрова: частное лицо'], 'Анна Петрова'],
    [
      'Esmu Latvijas Universitātes Juridiskās fakultātes studente Anna Ozola, 120385-',
      ['Anna Ozola: Latvijas Universitāte'],
      'Anna Ozola',
    ],
    ['Es studēju RTU, Anna Ozola, 120385-', ['Anna Ozola: RTU'], 'Anna Ozola'],
    [
      'Labdien! Reģistrējiet, lūdzu, manu kolēģi Pēteri Liepu no Valsts kases (030469-). Pati nevarēšu.\nAnna Ozola, Finanšu ministrija',
      ['Pēteris Liepa: Valsts kase'],
      'Anna Ozola',
    ],
    [
      'Piesaku sevi (Anna Ozola, 120385-, Finanšu ministrija) un Pēteri Liepu (030469-, Valsts kase).',
      ['Anna Ozola: Finanšu ministrija', 'Pēteris Liepa: Valsts kase'],
      'Anna Ozola',
    ],
    [
      'Anna Ozola (Finanšu ministrija, 120385-) un Pēteris Liepa (Valsts kase, 030469-)',
      ['Anna Ozola: Finanšu ministrija', 'Pēteris Liepa: Valsts kase'],
      'Anna Ozola',
    ],
    [
      'Finanšu ministrija, Anna Ozola, 120385-\nValsts kase, Pēteris Liepa, 030469-',
      ['Anna Ozola: Finanšu ministrija', 'Pēteris Liepa: Valsts kase'],
      'Anna Ozola',
    ],
    [
      '1. Anna Ozola – 120385 – Finanšu ministrija\n2. Pēteris Liepa – 030469 – Valsts kase',
      ['Anna Ozola: Finanšu ministrija', 'Pēteris Liepa: Valsts kase'],
      'Anna Ozola',
    ],
    ['Anna Ozola / Delna / 120385', ['Anna Ozola: Delna'], 'Anna Ozola'],
    ['Anna Ozola; Re:Baltica; 120385', ['Anna Ozola: Re:Baltica'], 'Anna Ozola'],
    ['Ozola Anna, PROVIDUS, 120385', ['Anna Ozola: PROVIDUS'], 'Anna Ozola'],
    [
      'Vārds: Anna\nUzvārds: Ozola\nOrganizācija: Jūrmalas Meža draugi\nPersonas koda pirmā daļa: 120385',
      ['Anna Ozola: Jūrmalas Meža draugi'],
      'Anna Ozola',
    ],
    [
      'Tikšanās PROVIDUS birojā mani ļoti interesē. Piedalīšos. Anna Ozola, 120385-',
      ['Anna Ozola: null'],
      'Anna Ozola',
    ],
    [
      'Paldies Valsts kancelejai par ielūgumu! Piedalīšos. Anna Ozola, Delna, 120385-',
      ['Anna Ozola: Delna'],
      'Anna Ozola',
    ],
    [
      'Thank you for the invitation of the State Chancellery. I am coming to the Cabinet of Ministers. Anna Berg, Nordlogic, born 12.03.1980',
      ['Anna Berg: Nordlogic'],
      'Anna Berg',
    ],
  ])('%s', async (body, people, from = '', subject = 'Pieteikums') => {
    expect(await read(body, from, subject)).toEqual(people)
  })
})

/** «Given Family: organisation» of everybody whom a mail registers. */
async function read(body: string, from: string, subject: string): Promise<string[]> {
  const encode = (text: string): string => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`
  const source = [
    `From: ${from ? `${encode(from)} ` : ''}<x1@example.org>`,
    'To: inese.kuske@mk.gov.lv',
    `Subject: ${encode(subject)}`,
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    body.replaceAll('\n', '\r\n'),
  ].join('\r\n')
  const { participants } = readMail(await parseMail(Buffer.from(source)), meeting)
  const value = (finding: Finding): string | null => (finding.state === 'found' ? finding.claim.value : null)
  return participants.map((p) => `${value(p.givenName)} ${value(p.familyName)}: ${value(p.organisation)}`)
}
