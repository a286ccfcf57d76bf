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
    [
      'Labdien! Lūdzu reģistrēt Valmieras Pārgaujas ģimnāzijas direktori Ievu Kalniņu (p.k. 120385-) un skolotāju Juri Liepu (030469-).',
      ['Ieva Kalniņa: Valmieras Pārgaujas ģimnāzija', 'Juris Liepa: Valmieras Pārgaujas ģimnāzija'],
      'Kanceleja',
    ],
    [
      'Rakstu Jums biedrības „Mūsu sēta” vārdā. Piedalīšos es, Ieva Kalniņa, 120385-.',
      ['Ieva Kalniņa: biedrība „Mūsu sēta”'],
      'Ieva Kalniņa',
    ],
    [
      'Latvijas Brīvo arodbiedrību savienību pārstāvēs Ieva Kalniņa (120385-).',
      ['Ieva Kalniņa: Latvijas Brīvo arodbiedrību savienība'],
      'x1',
    ],
    [
      'No Cēsu novada pašvaldības tikšanos apmeklēs Ieva Kalniņa, 120385-, un Juris Liepa, 030469-.',
      ['Ieva Kalniņa: Cēsu novada pašvaldība', 'Juris Liepa: Cēsu novada pašvaldība'],
      'x1',
    ],
    ['Piesakos! Ieva Kalniņa, 120385-, LU doktorante', ['Ieva Kalniņa: LU'], 'Ieva Kalniņa'],
    [
      'Ieva Kalniņa, Latvijas Universitātes Sociālo zinātņu fakultāte, 120385-',
      ['Ieva Kalniņa: Latvijas Universitāte'],
      'Ieva Kalniņa',
    ],
    ['Ieva Kalniņa, RSU Eiropas studiju fakultātes docente, 120385-', ['Ieva Kalniņa: RSU'], 'Ieva Kalniņa'],
    [
      'Ieva Kalniņa, valdes priekšsēdētāja, Lauku sieviešu apvienība, 120385-',
      ['Ieva Kalniņa: Lauku sieviešu apvienība'],
      'Ieva Kalniņa',
    ],
    [
      'Ieva Kalniņa, Lauku sieviešu apvienības valdes priekšsēdētāja, 120385-',
      ['Ieva Kalniņa: Lauku sieviešu apvienība'],
      'Ieva Kalniņa',
    ],
    [
      'Ieva Kalniņa, Tieslietu ministrijas Valststiesību departamenta direktore, 120385-',
      ['Ieva Kalniņa: Tieslietu ministrija'],
      'Ieva Kalniņa',
    ],
    [
      'Ieva Kalniņa, direktores vietniece (Tieslietu ministrija), 120385-',
      ['Ieva Kalniņa: Tieslietu ministrija'],
      'Ieva Kalniņa',
    ],
    [
      'Kopā ar mani nāks arī Juris Liepa no Latvijas Radio (030469-). Ieva Kalniņa, Latvijas Televīzija, 120385-',
      ['Juris Liepa: Latvijas Radio', 'Ieva Kalniņa: Latvijas Televīzija'],
      'Ieva Kalniņa',
    ],
    [
      'Nāksim divi: Ieva Kalniņa (120385-) un Juris Liepa (030469-).\n\nAr cieņu,\nIeva Kalniņa\nLatvijas Lauku forums',
      ['Ieva Kalniņa: Latvijas Lauku forums', 'Juris Liepa: Latvijas Lauku forums'],
      'Ieva Kalniņa',
    ],
    ['IEVA KALNIŅA, LATVIJAS LAUKU FORUMS, 120385-', ['Ieva Kalniņa: LATVIJAS LAUKU FORUMS'], 'x1'],
    ['ieva kalniņa, latvijas lauku forums, 120385', ['Ieva Kalniņa: latvijas lauku forums'], 'x1'],
    ['labdien piesakos ieva kalniņa no tieslietu ministrijas 120385', ['Ieva Kalniņa: tieslietu ministrija'], 'x1'],
    [
      'Ludzu registret: Ieva Kalnina, Rigas Stradina universitate, 120385-',
      ['Ieva Kalnina: Rigas Stradina universitate'],
      'x1',
    ],
    ['Parstavu Latvijas Lauku forumu, Ieva Kalnina, 120385', ['Ieva Kalnina: Latvijas Lauku forums'], 'x1'],
    [
      'Organizācija: SIA "Zaļā dzīve"\nVārds, uzvārds: Ieva Kalniņa\nP.k.: 120385-',
      ['Ieva Kalniņa: SIA "Zaļā dzīve"'],
      'x1',
    ],
    ['Ieva Kalniņa - "Zaļā dzīve" SIA - 120385', ['Ieva Kalniņa: "Zaļā dzīve" SIA'], 'x1'],
    ['Ieva Kalniņa, nodibinājums "Fonds bērniem", 120385', ['Ieva Kalniņa: nodibinājums "Fonds bērniem"'], 'x1'],
    [
      'Ieva Kalniņa, zvērinātu advokātu birojs „Kalniņa un partneri”, 120385',
      ['Ieva Kalniņa: zvērinātu advokātu birojs „Kalniņa un partneri”'],
      'x1',
    ],
    ['Ieva Kalniņa, IK „Ievas dārzs”, 120385', ['Ieva Kalniņa: IK „Ievas dārzs”'], 'x1'],
    ['Ieva Kalniņa, z/s „Kalniņi”, 120385', ['Ieva Kalniņa: z/s „Kalniņi”'], 'x1'],
    ['Ieva Kalniņa, Latvijas Republikas Saeima, 120385', ['Ieva Kalniņa: Latvijas Republikas Saeima'], 'x1'],
    ['Ieva Kalniņa, LR Saeimas deputāte, 120385', ['Ieva Kalniņa: LR Saeima'], 'x1'],
    ['Ieva Kalniņa, partijas „Progress Latvijai” valde, 120385', ['Ieva Kalniņa: partija „Progress Latvijai”'], 'x1'],
    ['Ieva Kalniņa, interneta portāls pilsonis.lv, 120385', ['Ieva Kalniņa: interneta portāls pilsonis.lv'], 'x1'],
    ['Ieva Kalniņa, TVNET, 120385', ['Ieva Kalniņa: TVNET'], 'x1'],
    ['Ieva Kalniņa, DELFI žurnāliste, 120385', ['Ieva Kalniņa: DELFI'], 'x1'],
    ['Ieva Kalniņa, Rīga, 120385', ['Ieva Kalniņa: null'], 'x1'],
    ['Ieva Kalniņa, Brīvības iela 5, Rīga, 120385', ['Ieva Kalniņa: null'], 'x1'],
    ['Ieva Kalniņa, 120385, tālr. 29123456, ieva@inbox.lv', ['Ieva Kalniņa: null'], 'x1'],
    ['Ieva Kalniņa, pensionāre, 120385', ['Ieva Kalniņa: null'], 'x1'],
    ['Ieva Kalniņa, mājsaimniece, 120385', ['Ieva Kalniņa: null'], 'x1'],
    ['Paldies par ielūgumu uz tikšanos Ministru kabinetā! Ieva Kalniņa, 120385', ['Ieva Kalniņa: null'], 'x1'],
    [
      'Pēc tikšanās došos uz Latvijas Nacionālo bibliotēku. Piedalīšos. Ieva Kalniņa, 120385',
      ['Ieva Kalniņa: null'],
      'x1',
    ],
    [
      'Par tikšanos uzzināju no Latvijas Pilsoniskās alianses. Piedalīšos. Ieva Kalniņa, 120385',
      ['Ieva Kalniņa: null'],
      'x1',
    ],
    [
      'Tikšanās laikā gribētu runāt par Valsts kontroles revīziju. Ieva Kalniņa, biedrība „Avots”, 120385',
      ['Ieva Kalniņa: biedrība „Avots”'],
      'x1',
    ],
    ['Mani lūdza piedalīties Delna. Ieva Kalniņa, 120385', ['Ieva Kalniņa: null'], 'x1'],
    [
      'Piesaku Ievu Kalniņu (Rīgas Dome) 120385- un Juri Liepu (Jūrmalas dome) 030469-',
      ['Ieva Kalniņa: Rīgas Dome', 'Juris Liepa: Jūrmalas dome'],
      'x1',
    ],
    ['Jūrmalas dome deleģē Ievu Kalniņu, 120385-', ['Ieva Kalniņa: Jūrmalas dome'], 'x1'],
    [
      'Valsts vides dienests informē, ka sanāksmē piedalīsies Ieva Kalniņa, 120385-',
      ['Ieva Kalniņa: Valsts vides dienests'],
      'x1',
    ],
    ['Esmu studente Ieva Kalniņa (RTU), 120385', ['Ieva Kalniņa: RTU'], 'x1'],
    [
      'Ieva Kalniņa\nTransparency International Latvia (Delna)\n120385-',
      ['Ieva Kalniņa: Transparency International Latvia'],
      'x1',
    ],
    [
      'Ieva Kalniņa, Sabiedrība par atklātību – Delna, 120385',
      ['Ieva Kalniņa: Sabiedrība par atklātību – Delna'],
      'x1',
    ],
    ['Ieva Kalniņa, Delna, 120385; Juris Liepa, tas pats, 030469', ['Ieva Kalniņa: Delna', 'Juris Liepa: Delna'], 'x1'],
    [
      'Visi no Ādažu vidusskolas:\nIeva Kalniņa 120385\nJuris Liepa 030469',
      ['Ieva Kalniņa: Ādažu vidusskola', 'Juris Liepa: Ādažu vidusskola'],
      'x1',
    ],
    [
      'Ieva Kalniņa 120385\nJuris Liepa 030469\nVisi no Ādažu vidusskolas.',
      ['Ieva Kalniņa: Ādažu vidusskola', 'Juris Liepa: Ādažu vidusskola'],
      'x1',
    ],
    [
      'Ieva Kalniņa 120385\nJuris Liepa 030469\n(abi Ādažu vidusskola)',
      ['Ieva Kalniņa: Ādažu vidusskola', 'Juris Liepa: Ādažu vidusskola'],
      'x1',
    ],
    ['Piesakos: Ieva Kalniņa, iniciatīva #atkrāpies, 120385', ['Ieva Kalniņa: iniciatīva #atkrāpies'], 'x1'],
    ['Mani dati: Ieva Kalniņa, 12.03.1985., Ogre, Ogres Mūzikas skola', ['Ieva Kalniņa: Ogres Mūzikas skola'], 'x1'],
    [
      'I confirm the participation of Ms Ieva Kalniņa (Embassy of Finland, DOB 12.03.1985) and Mr Tom Hale (British Embassy, DOB 03.04.1969).',
      ['Ieva Kalniņa: Embassy of Finland', 'Tom Hale: British Embassy'],
      'x1',
    ],
    [
      'The Embassy of Finland will be represented by Ieva Kalniņa, DOB 12.03.1985.',
      ['Ieva Kalniņa: Embassy of Finland'],
      'x1',
    ],
    [
      'Our representative: Tom Hale, Deputy Head of Mission, Embassy of Ireland, 12.03.1985',
      ['Tom Hale: Embassy of Ireland'],
      'x1',
    ],
    [
      'I am a PhD student at the University of Tartu. Tom Hale, 12.03.1985',
      ['Tom Hale: University of Tartu'],
      'Tom Hale',
    ],
    ['Tom Hale, freelance journalist, 12.03.1985', ['Tom Hale: freelance journalist'], 'Tom Hale'],
    ['Tom Hale, no affiliation, 12.03.1985', ['Tom Hale: null'], 'Tom Hale'],
    ['Tom Hale, Dublin, 12.03.1985', ['Tom Hale: null'], 'Tom Hale'],
    ['Name: Tom Hale\nOrganisation: n/a\nDOB: 12.03.1985', ['Tom Hale: null'], 'Tom Hale'],
    ['Name: Tom Hale\nOrganisation: -\nDOB: 12.03.1985', ['Tom Hale: null'], 'Tom Hale'],
    ['Name: Tom Hale\nOrganisation: none\nDOB: 12.03.1985', ['Tom Hale: null'], 'Tom Hale'],
    ['Vārds: Ieva\nUzvārds: Kalniņa\nOrganizācija: nav\nP.k.: 120385', ['Ieva Kalniņa: null'], 'x1'],
    ['Имя: Анна\nФамилия: Петрова\nОрганизация: нет\nПерс. код: 120385', ['Анна Петрова: null'], 'x1'],
    [
      'Имя: Анна\nФамилия: Петрова\nОрганизация: школа танцев Ритм\nПерс. код: 120385',
      ['Анна Петрова: школа танцев Ритм'],
      'x1',
    ],
    [
      'Прошу внести в список: Анна Петрова (SIA "Prizma", 120385), Иван Козлов (там же, 030469).',
      ['Анна Петрова: SIA "Prizma"', 'Иван Козлов: SIA "Prizma"'],
      'x1',
    ],
    ['Анна Петрова, председатель правления общества «Рассвет», 120385', ['Анна Петрова: общество «Рассвет»'], 'x1'],
    ['Анна Петрова, корреспондент Латвийского телевидения, 120385', ['Анна Петрова: Латвийское телевидение'], 'x1'],
    ['Анна Петрова, пенсионерка, 120385', ['Анна Петрова: null'], 'x1'],
    ['Анна Петрова, Рига, 120385', ['Анна Петрова: null'], 'x1'],
    ['Анна Петрова, LPS, 120385', ['Анна Петрова: LPS'], 'x1'],
    [
      'От Резекненской думы придут двое: Анна Петрова, 120385, и Иван Козлов, 030469.',
      ['Анна Петрова: Резекненская дума', 'Иван Козлов: Резекненская дума'],
      'x1',
    ],
    [
      'Ieva Kalniņa\nTransparency International Latvia (Delna)\n120385-',
      ['Ieva Kalniņa: Transparency International Latvia'],
      'x1',
    ],
    ['Ieva Kalniņa\nZaļā josta\n120385-', ['Ieva Kalniņa: Zaļā josta'], 'x1'],
    [
      'Ieva Kalniņa\nTieslietu ministrija\n120385-\n\nJuris Liepa\nValsts kase\n030469-',
      ['Ieva Kalniņa: Tieslietu ministrija', 'Juris Liepa: Valsts kase'],
      'x1',
    ],
    ['Ieva Kalniņa\ndirektore\nTieslietu ministrija\n120385-', ['Ieva Kalniņa: Tieslietu ministrija'], 'x1'],
    ['120385-\nIeva Kalniņa\nTieslietu ministrija', ['Ieva Kalniņa: Tieslietu ministrija'], 'x1'],
    ['Anna Berg\nCivic Lens Initiative\n12.03.1980\n\nThanks!', ['Anna Berg: Civic Lens Initiative'], 'x1'],
    ['Анна Петрова\nОбщество «Рассвет»\n120385', ['Анна Петрова: Общество «Рассвет»'], 'x1'],
    [
      'Анна Петрова\nнаучно-просветительское общество Рассвет\n120385',
      ['Анна Петрова: научно-просветительское общество Рассвет'],
      'x1',
    ],
    [
      'Piedalīšos. 120385-\n\nIeva Kalniņa | Projektu vadītāja\nNodibinājums „Iespējamā misija”\nTērbatas iela 5, Rīga, LV-1011\nwww.iespejamamisija.lv',
      ['Ieva Kalniņa: Nodibinājums „Iespējamā misija”'],
      'Ieva Kalniņa',
    ],
    ['Piedalīšos. 120385-\n\nIeva Kalniņa | Zaļā josta | T: 29123456', ['Ieva Kalniņa: Zaļā josta'], 'Ieva Kalniņa'],
    ['Piedalīšos. 120385-\n\nAr cieņu,\nIeva Kalniņa, Zaļā josta', ['Ieva Kalniņa: Zaļā josta'], 'Ieva Kalniņa'],
    [
      'Piedalīšos. 120385-\n\nAr cieņu,\nIeva Kalniņa\nLatvijas Pilsoniskā alianse | Civic Alliance – Latvia\nAlberta iela 13',
      ['Ieva Kalniņa: Latvijas Pilsoniskā alianse'],
      'Ieva Kalniņa',
    ],
    [
      'Piedalīšos. 120385-\n\nAr cieņu,\nIeva Kalniņa\nSabiedrisko attiecību nodaļas vadītāja\nValsts zemes dienests\nPuķu iela 1',
      ['Ieva Kalniņa: Valsts zemes dienests'],
      'Ieva Kalniņa',
    ],
    [
      'Piedalīšos. 120385-\n\nAr cieņu,\nIeva Kalniņa\nValsts zemes dienesta\nSabiedrisko attiecību nodaļas vadītāja',
      ['Ieva Kalniņa: Valsts zemes dienests'],
      'Ieva Kalniņa',
    ],
    [
      'Piedalīšos. 120385-\n\nAr cieņu,\nIeva Kalniņa\n\n---\nŠī vēstule ir konfidenciāla un pieder SIA „Datu pasts”.',
      ['Ieva Kalniņa: null'],
      'Ieva Kalniņa',
    ],
    ['Piedalīšos. 120385-\n\nIeva\n\nNosūtīts no Samsung Galaxy', ['Ieva Kalniņa: null'], 'Ieva Kalniņa'],
    [
      'Lūdzu reģistrēt Juri Liepu (030469-).\n\nAr cieņu,\nIeva Kalniņa\nZaļā josta\nbiroja vadītāja',
      ['Juris Liepa: Zaļā josta'],
      'Ieva Kalniņa',
    ],
    [
      'Lūdzu reģistrēt:\nJuris Liepa, Valsts kase, 030469-\nPēteris Ozols, 010170-\n\nIeva Kalniņa\nFinanšu ministrija',
      ['Juris Liepa: Valsts kase', 'Pēteris Ozols: Finanšu ministrija'],
      'Ieva Kalniņa',
    ],
    [
      'Lūdzu reģistrēt 2 personas: Juris Liepa, 030469-, Pēteris Ozols, 010170-, Valsts kase.',
      ['Juris Liepa: Valsts kase', 'Pēteris Ozols: Valsts kase'],
      'Ieva Kalniņa',
    ],
    [
      'Juris Liepa (Valsts kase), 030469-; Pēteris Ozols (Valsts kontrole), 010170-; Ilze Bērza (Delna), 020280-',
      ['Juris Liepa: Valsts kase', 'Pēteris Ozols: Valsts kontrole', 'Ilze Bērza: Delna'],
      'x1',
    ],
    [
      'Valsts kase: Juris Liepa 030469-; Valsts kontrole: Pēteris Ozols 010170-; Delna: Ilze Bērza 020280-',
      ['Juris Liepa: Valsts kase', 'Pēteris Ozols: Valsts kontrole', 'Ilze Bērza: Delna'],
      'x1',
    ],
    [
      'Valsts kase – Juris Liepa, 030469-\nValsts kontrole – Pēteris Ozols, 010170-\nDelna – Ilze Bērza, 020280-',
      ['Juris Liepa: Valsts kase', 'Pēteris Ozols: Valsts kontrole', 'Ilze Bērza: Delna'],
      'x1',
    ],
    [
      'Piesakām Juri Liepu, Valsts kases pārvaldnieku (030469-), un Pēteri Ozolu, Valsts kontroles revidentu (010170-).',
      ['Juris Liepa: Valsts kase', 'Pēteris Ozols: Valsts kontrole'],
      'x1',
    ],
    [
      'Valsts kasi pārstāvēs Juris Liepa (030469-), Valsts kontroli – Pēteris Ozols (010170-).',
      ['Juris Liepa: Valsts kase', 'Pēteris Ozols: Valsts kontrole'],
      'x1',
    ],
    [
      'Anna Berg from the Embassy of Norway (12.03.1980) and Tom Hale from the Embassy of Ireland (03.04.1969) will attend.',
      ['Anna Berg: Embassy of Norway', 'Tom Hale: Embassy of Ireland'],
      'x1',
    ],
    [
      'The Embassy of Norway sends Anna Berg (12.03.1980), the Embassy of Ireland sends Tom Hale (03.04.1969).',
      ['Anna Berg: Embassy of Norway', 'Tom Hale: Embassy of Ireland'],
      'x1',
    ],
    [
      'Анна Петрова из Рижской думы (120385) и Иван Козлов из Службы государственных доходов (030469)',
      ['Анна Петрова: Рижская дума', 'Иван Козлов: Служба государственных доходов'],
      'x1',
    ],
    [
      'Будут: от «Рассвета» Анна Петрова (120385), от Рижской думы Иван Козлов (030469)',
      ['Анна Петрова: null', 'Иван Козлов: Рижская дума'],
      'x1',
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
