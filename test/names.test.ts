// Names as people write them in mail, and who comes out: one table per kind, each row another name of that kind. The
// rows are read by the whole reader, so that a name is lost or found here as it would be at the desk.

import { describe, expect, it } from 'vitest'
import { readEventFile } from '../src/event-file.ts'
import { parseMail } from '../src/read/parse-mail.ts'
import { readMail } from '../src/read/read-mail.ts'
import type { Finding } from '../src/vocabulary.ts'

const meeting = readEventFile('src/playground/meeting-2017.yaml')

/** What a mail with this text reads as: «Given Family» of everybody who comes, «?» behind them where a human must look. */
async function namesIn(text: string, from = 'birojs@example.org'): Promise<string> {
  const source = `From: ${from}\r\nTo: inese.kuske@mk.gov.lv\r\nSubject: 16.11.\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${text.replaceAll('\n', '\r\n')}\r\n`
  const reading = readMail(await parseMail(new TextEncoder().encode(source)), meeting)
  return reading.participants
    .map(({ givenName, familyName }) => [givenName, familyName].map(show).join(' '))
    .concat(reading.review === null ? [] : ['?'])
    .join(', ')
}

function show(finding: Finding): string {
  return finding.state === 'found' ? finding.claim.value : '–'
}

describe.each<readonly [kind: string, rows: readonly (readonly [text: string, names: string, from?: string])[]]>([
  [
    'given names behind a family name and a comma, where another mark parts the cells',
    [
      ['Venkataraman, Lakshmi Priya; Delna; 120385', 'Lakshmi Priya Venkataraman'],
      ['Thorup, Søren Kjær; Delna; 120385', 'Søren Kjær Thorup'],
      ['Ozola, Anna Marija; Delna; 120385', 'Anna Marija Ozola'],
      ['Direktors, Juris Kalns; Delna; 120385', 'Juris Kalns'],
    ],
  ],
  [
    'two given names in an order that the line above the list tells',
    [
      [
        'Piesakām – vispirms uzvārds, pēc tam vārds:\nAndris Egils, Delna, 120385\nMarija Inga, Delna, 030469',
        'Egils Andris, Inga Marija',
      ],
      [
        'Please register (surname first):\nJames Martin, Delna, 120385\nThomas Simon, Delna, 030469',
        'Martin James, Simon Thomas',
      ],
      ['Записать, фамилия, имя:\nМартин Роберт, 120385\nМаксим Герман, 030469', 'Роберт Мартин, Герман Максим'],
      [
        'Piesakām (vārds, uzvārds):\nAndris Egils, Delna, 120385\nMarija Inga, Delna, 030469',
        'Andris Egils, Marija Inga',
      ],
    ],
  ],
  [
    'a family name in the dative beside a given name that never changes',
    [
      ['Lūdzu nodrošināt caurlaidi deputātam Oto Brāmanim, Delna, 191281', 'Oto Brāmanis'],
      ['Lūdzu nodrošināt caurlaidi Gvido Zālītim, Delna, 191281', 'Gvido Zālītis'],
      ['Lūdzu nodrošināt caurlaidi Lindai Kalniņai, Delna, 191281', 'Linda Kalniņa'],
    ],
  ],
  [
    'whoever was born then says so of themselves, whoever is named before',
    [
      [
        'Esmu Krista Ķikute no Delnas. Darba vadītāja Mudīte Zaķe ieteica aiziet un paklausīties. Dzimusi esmu 1996. gada 19. augustā.\nKrista',
        'Krista Ķikute',
        'Krista Ķikute <k@example.lv>',
      ],
      [
        'Nākšu, no Delnas. Kolēģe Mudīte Zaķe ieteica. Esmu dzimis 12.03.1985.\nJuris Kalns',
        'Juris Kalns',
        'Juris Kalns <k@example.lv>',
      ],
    ],
  ],
  [
    'a From header with the family name first and its particle behind',
    [
      ['I will attend. 140284', 'Hendrik van Dalen', '"Dalen, Hendrik van" <office@example.nl>'],
      ['I will attend. 140284', 'Anna von der Berg', '"Berg, Anna von der" <office@example.de>'],
      ['I will attend. 140284', 'Pierre de Gaulle', '"Gaulle, Pierre de" <office@example.fr>'],
    ],
  ],
  [
    'Turkish, whose small letters are two, and whose given name the address begins with',
    [
      [
        'Name: Elif YILDIZ ŞAHİN\nDate of birth: 9 June 1988',
        'Elif Yıldız Şahin',
        'Elif Yıldız Şahin <elif@example.tr>',
      ],
      ['I will attend. 140284\n\nİlkay', 'İlkay Aydın Deniz', 'İlkay Aydın Deniz <ilkay@example.tr>'],
      ['I will attend, Gizem Kilic. 140284', 'Gizem Kilic', 'Gizem Kılıç <gkilic@example.tr>'],
    ],
  ],
  [
    'two words that both are given names, the one hardly ever, in an address that has the family name first',
    [
      ['Nākšu. 120385\n\nLaura Ziedone', 'Laura Ziedone', 'Laura Ziedone <ziedone.laura@example.lv>'],
      ['Nākšu. 120385\n\nZiedone Laura', 'Laura Ziedone', 'Ziedone Laura <laura.ziedone@example.lv>'],
      ['Nākšu. 120385\n\nKristaps Roberts', 'Kristaps Roberts', 'Kristaps Roberts <roberts.kristaps@example.lv>'],
    ],
  ],
  [
    'a particle before a shouted family name, an initial between shouted words, and a «’t»',
    [
      ['Please register Ms. Sofie van den BERG (120385), Legal Officer.', 'Sofie van den Berg'],
      ['Please register Mag. Konrad von der HEIDE, born 31 January 1984.', 'Konrad von der Heide'],
      ['Please register Mr. DA COSTA Paulo (120385).', 'Paulo Da Costa'],
      ['I will attend.\n\nJAMES R. HOLLIS\nMAJ, U.S. Army\n120385', 'James R. Hollis'],
      ["I come: Pieter van 't Hof, Leiden University, 120385.", "Pieter van 't Hof"],
    ],
  ],
  [
    'a rank and a service behind the name of a From header, and a camp below the name',
    [
      ['I will attend. 140284', 'Wyatt R Hollis', '"Hollis, Wyatt R MAJ USARMY USAREUR (USA)" <w.hollis@example.mil>'],
      ['I will attend. 140284', 'Priya Hollis', '"Hollis, Priya CIV USAF (USA)" <p.hollis@example.mil>'],
      ['I will attend.\n\nCapt Wyatt R. Hollis\nCIMIC Officer\nCamp Adazi\n140284', 'Wyatt R. Hollis'],
    ],
  ],
  [
    'a list with the family name in capitals first and an initial last, a full name in a bracket behind a nickname',
    [
      [
        'Please add:\n1. CARVER, Philip J. DOB: 11/25/1978\n2. NGUYEN, Lan T. DOB: 03/30/1985',
        'Philip Carver, Lan T. Nguyen',
      ],
      ['Please add:\nCARVER, Philip J. 25.11.1978\nNGUYEN, Lan T. 30.03.1985', 'Philip Carver, Lan T. Nguyen'],
      ['Nenokavēšu, Raimonds. 14.02.73.', 'Raimonds Celms', 'Raimonds Celms <r@example.lv>'],
      ['Only Bob (Robert Hale, born 12 March 1985) from our office will come.', 'Robert Hale'],
      ['Bill (William Carver) will attend, 120385.', 'William Carver'],
      [
        'Please add TANAKA, Yuki (120385).\nV/r\nSFC Wyatt Hollis, USA',
        'Yuki Tanaka',
        '"Hollis, Wyatt SFC USARMY" <w@example.mil>',
      ],
      ['I will attend, 120385.\nDorota L. Kwiek', 'Dorota L. Kwiek', '"Kwiek, Dorota L" <k@example.gov>'],
    ],
  ],
  [
    'a writer who signs with another half of a double name, or spells it another way',
    [
      [
        'Apstiprinu dalību, 120385.\n\nIlze Kalna\nJuriste\nValsts kase',
        'Ilze Kalna',
        'Ilze Roga-Kalna <i@example.lv>',
      ],
      ['Apstiprinu dalību, 120385.\n\nAr cieņu\nIlze Roga-Kalna', 'Ilze Roga-Kalna', 'Ilze Kalna <i@example.lv>'],
      ['I will attend, 120385.\n\nAnn Hale', 'Ann Hale', 'Ann Hale-Reed <ann@example.com>'],
      ['Piesaku Aleksandru Vitolu, TM, 120385.', 'Aleksandra Vitola', 'Александра Витола <m@example.lv>'],
      ['Piesaku Aleksandru Vitolu, TM, 120385.', 'Aleksandrs Vitols', 'Aleksandrs Vītols <m@example.lv>'],
    ],
  ],
  [
    'relatives with one family name for all',
    [
      ['Ieradīsies brāļi Kalniņi: Pauls (120385) un Toms (030469).', 'Pauls Kalniņš, Toms Kalniņš'],
      ['Nāksim abas māsas Liepas: Anna (120385) un Zane (030469).', 'Anna Liepa, Zane Liepa'],
      ['Придём оба, супруги Петровы: Иван (120385) и Анна (030469).', 'Иван Петров, Анна Петрова'],
    ],
  ],
  [
    'what stands beside a name and is no part of it',
    [
      ['Добавьте в список: Павел Сомов Старый Маяк 120385', 'Павел Сомов'],
      ['Piesakos. Juris Kalns Latgales Balss, 120385', 'Juris Kalns'],
      ['Delna will be represented by:\nAnn Hale, Senior Outreach Officer, 140283', 'Ann Hale'],
      ['Delna will be represented by:\nTom Reed, Field Research Associate, 120680', 'Tom Reed'],
      ['Piesakos: 120385, Valsts kase', 'Jānis Fonds', 'Jānis Fonds <janis@example.lv>'],
    ],
  ],
  [
    'declined Latvian names behind a verb',
    [
      ['Piesakām Hertu Mauriņu (p.k. 120385-).', 'Herta Mauriņa'],
      ['Lūdzu reģistrēt Annemariju Bebri, Rīgas dome, 120385.', 'Annemarija Bebre'],
      ['Deleģējam Ivonnu Stabulnieci, personas kods 120385-.', 'Ivonna Stabulniece'],
      ['Piesakām dalībai Agni Kulmani (120385) un Elgaru Ločmeli (130486).', 'Agnis Kulmanis, Elgars Ločmelis'],
      ['Deleģējam Kristeru Zālīti, p.k. 120385-.', 'Kristers Zālītis'],
      ['Uz tikšanos deleģējam Rodrigo Zālīti, p.k. 120385-.', 'Rodrigo Zālītis'],
      ['Lūdzam iekļaut sarakstā Ainaru Budreiko (120385).', 'Ainars Budreiko'],
      ['Piesakām Guntaru Lūsi, dzim. 12.03.1985.', 'Guntars Lūsis'],
    ],
  ],
  [
    'genitives that a noun governs',
    [
      ['Apstiprinām Terēzes Ločas dalību, p.k. 120385-.', 'Terēze Loča'],
      ['Apstiprinu Egona Mūrmaņa dalību 16.11., p.k. 120385-.', 'Egons Mūrmanis'],
      ['Paziņoju Raimonda Ozola (Valsts kase) personas koda pirmo daļu: 120385.', 'Raimonds Ozols'],
      ['Piesakām Andra Ozola dalību (120385).', 'Andris Ozols'],
      ['Apstiprinām Santas Ozolnieces dalību, p.k. 120385-.', 'Santa Ozolniece'],
    ],
  ],
  [
    'given names that nobody has listed',
    [
      ['Deleģējam direktori Mintrudu Straumi, p.k. 120385-.', 'Mintruda Straume'],
      ['Piesakām juristu Zemvidu Kalniņu (120385).', 'Zemvids Kalniņš'],
      ['Pieteikums: Oļģirtam Vējiņam, p.k. 120385-.', 'Oļģirts Vējiņš'],
      ['Pieteikums: Mintrudei Skujiņai, p.k. 120385-.', 'Mintrude Skujiņa'],
    ],
  ],
  [
    'family name first',
    [
      ['Čūdars Alnis, 120385', 'Alnis Čūdars', 'alnis.cudars@example.org'],
      ['Ieviņa Harieta, 120385', 'Harieta Ieviņa'],
      ['Берг Вениамин, 120385', 'Вениамин Берг'],
      ['Kalniņš Zemvids, 120385', 'Zemvids Kalniņš'],
      ['Zodwa James, 120385', 'Zodwa James'],
      ['BĒRZIŅŠ Zemvids, 120385', 'Zemvids Bērziņš'],
    ],
  ],
  [
    'Russian names in their cases',
    [
      ['Прошу зарегистрировать Александра Иванова, 120385.', 'Александр Иванов'],
      ['Прошу зарегистрировать Александру Иванову, 120385.', 'Александра Иванова'],
      ['Просим внести в список Евгению Аркадьевну Лапшину, 120385.', 'Евгения Аркадьевна Лапшина'],
      ['Прошу выдать пропуск Евгении Аркадьевне Лапшиной, код 120385.', 'Евгения Аркадьевна Лапшина'],
      ['Я приду вместе с Дмитрием Ковалёвым (120385).', 'Дмитрий Ковалёв'],
      ['Направляем Сергея Чайковского, 120385.', 'Сергей Чайковский'],
      ['Прошу записать Ольгу Бондаренко, 120385.', 'Ольга Бондаренко'],
      ['Прошу записать Галину Черных, 120385.', 'Галина Черных'],
    ],
  ],
  [
    'Russian names in capitals, or all small, with a name after the father',
    [
      ['АННА ПЕТРОВНА СМИРНОВА, Рижская дума, 120385', 'Анна Петровна Смирнова'],
      ['КРАВЕЦ ОЛЕГ ИЛЬИЧ, Рижская дума, 120385', 'Олег Ильич Кравец'],
      ['запишите пожалуйста: адам мицкевич, рижская дума, 120385', 'Адам Мицкевич'],
      ['запишите пожалуйста: рахиль рабинович, рижская дума, 120385', 'Рахиль Рабинович'],
    ],
  ],
  [
    'Russian family names with a vowel that only the nominative has',
    [
      ['Прошу записать Олега Кравца, 120385.', 'Олег Кравец'],
      ['Прошу записать Егора Волчка, 120385.', 'Егор Волчок'],
      ['Пропуск нужен Семёну Орлу, код 120385.', 'Семён Орёл'],
      ['Прошу записать Ивана Кремня, 120385.', 'Иван Кремень'],
      ['Пропуск нужен О. И. Кравцу, код 120385.', 'О. И. Кравец'],
      ['Прошу записать Бориса Шварца, 120385.', 'Борис Шварц'],
      ['Прошу записать Степана Донца, 120385.', 'Степан Донец, ?'],
    ],
  ],
  [
    'Russian adjectives and nouns that are family names',
    [
      ['Прошу записать Илью Трубецкого, 120385.', 'Илья Трубецкой'],
      ['Прошу записать Василия Соловьёва-Седого, 120385.', 'Василий Соловьёв-Седой'],
      ['Пропуск нужен Светлане Береговой, код 120385.', 'Светлана Береговая'],
      ['Пропуск нужен Валентине Новиковой-Прибой, код 120385.', 'Валентина Новикова-Прибой'],
      ['Пропуск нужен Максиму Грому, код 120385.', 'Максим Гром'],
      ['Пропуск нужен Зурабу Данелии, код 120385.', 'Зураб Данелия'],
      ['Прошу записать Армена Тер-Ованесяна, 120385.', 'Армен Тер-Ованесян'],
    ],
  ],
  [
    'Latvian and Lithuanian women in Russian letters',
    [
      ['Пропуск нужен Байбе Крумине, код 120385.', 'Байба Круминя'],
      ['Пропуск нужен Илзе Калнине, код 120385.', 'Илзе Калниня'],
      ['Пропуск нужен Дайве Казлаускене, код 120385.', 'Дайва Казлаускене'],
      ['Пропуск нужен Расе Юргайтите, код 120385.', 'Раса Юргайтите'],
      ['Прошу записать Далю Грибаускайте, 120385.', 'Даля Грибаускайте'],
      ['Анита Лиепа придёт, код 120385.', 'Анита Лиепа'],
      ['Пропуск нужен Лайме Вайкуле, код 120385.', 'Лайма Вайкула, ?'],
      ['Пропуск нужен Мадаре Петерсоне, код 120385.', 'Мадара Петерсоне'],
      ['Пропуск нужен Кристине Соболь, код 120385.', 'Кристина Соболь'],
      ['Пропуск нужен Кристине Муйжниеце, код 120385.', 'Кристина Муйжниеце, ?'],
    ],
  ],
  [
    'declined Russian names with the family name first',
    [
      ['Просим включить в список участников Мороз Веру, код 120385.', 'Вера Мороз'],
      ['Прошу выдать пропуск Кравцу Олегу, код 120385.', 'Олег Кравец'],
      ['Прошу выдать пропуск Седых Виталию, код 120385.', 'Виталий Седых'],
      ['Прошу выдать пропуск Соболь Кристине, код 120385.', 'Кристина Соболь'],
      ['Прошу выдать пропуск Цою Виктору, код 120385.', 'Виктор Цой'],
    ],
  ],
  [
    'Russian names that a genitive tells',
    [
      ['Прошу заказать пропуск на имя Эрика Линка, код 120385.', 'Эрик Линк'],
      ['Прошу заказать пропуск на имя Виталия Жнеца, код 120385.', 'Виталий Жнец'],
      ['Прошу заказать пропуск на имя Даце Крумини, код 120385.', 'Даце Круминя'],
    ],
  ],
  [
    'one family name for two',
    [
      ['Nāksim abi: Aija un Andris Zvirgzdiņi (090774, 221172).', 'Aija Zvirgzdiņa, Andris Zvirgzdiņš'],
      ['Piedalīsies Ilze un Jānis Lāči (090774, 221172).', 'Ilze Lāce, Jānis Lācis'],
      ['Придут Иван и Анна Петровы (090774, 221172).', 'Иван Петров, Анна Петрова'],
    ],
  ],
  [
    'particles and prefixes',
    [
      ['Please register Cormac Ó Dálaigh, 120385.', 'Cormac Ó Dálaigh'],
      ['Please register Jan van der Berg, 120385.', 'Jan van der Berg'],
      ['Please register Siobhan Ní Bhriain, 120385.', 'Siobhan Ní Bhriain'],
      ['Please register Omar Al-Rashid, 120385.', 'Omar Al-Rashid'],
      ['Please register Ludovic de la Tour, 120385.', 'Ludovic de la Tour'],
    ],
  ],
  [
    'a family name told in a bracket',
    [
      ['Mr. Zhao Wenbo (surname: Zhao), Third Secretary, will attend the meeting, 30 July 1987.', 'Wenbo Zhao'],
      ['I will attend: Kim Min-jun (family name Kim), 12.03.1985', 'Min-jun Kim'],
      ['Piedalīsies Nguyen Van Anh (uzvārds – Nguyen), 120385-', 'Van Anh Nguyen'],
    ],
  ],
  [
    'initials and titles',
    [
      ['Прошу включить в список Н. Орлову (120385) и Д. Ветрова (030469).', 'Н. Орлова, Д. Ветров'],
      ['No mums būs Zane M. un Toms K., uzvārdus un kodus precizēšu.', 'Zane –, Toms –'],
      ['Tagad esmu Sanita Brice-Leja, piedalīšos, 120385.', 'Sanita Brice-Leja', 'Sanita Brice <s@example.org>'],
      ['Piedalīsies J. Ozoliņš, p.k. 120385-.', 'J. Ozoliņš'],
      ['Piesakām prof. Dr. Annu Ozolu (120385).', 'Anna Ozola'],
      ['Piedalīsies Anna M. Ozola, 120385.', 'Anna M. Ozola'],
      ['Please register Mr John F. Smith, 120385.', 'John F. Smith'],
    ],
  ],
  [
    'initials with half of the name in the header',
    [
      ['Būšu! 120385\n\nJ. Ozols', 'Jānis Ozols', '=?utf-8?Q?J=C4=81nis_Ozols?= <j.ozols@example.org>'],
      ['Piesakos, 120385\n\nA.K.', 'Anna Kalnina', 'Anna Kalnina <a.k@example.org>'],
      ['Piesakos, 120385', 'Anna Kalnina', '"Kalnina, Anna" <anna.kalnina@example.org>'],
      ['Piesakos, 120385', 'Zemvids Krancis', 'Krancis Zemvids <zemvids.krancis@example.org>'],
      ['Piesakos, 120385', 'Rohan van Dijk', 'van Dijk Rohan <rohan.vandijk@example.org>'],
    ],
  ],
  [
    'initials behind and before the family name',
    [
      ['Иванов И.И., ООО «Балтика», 120385', 'И.И. Иванов'],
      ['Петрова А. С. (120385) примет участие.', 'А. С. Петрова'],
      ['Piesakām J.Bērziņu (120385).', 'J. Bērziņš, ?'],
      ['Please register: SMITH, John (120385); DOE, Jane (130486)', 'John Smith, Jane Doe'],
    ],
  ],
  [
    'foreign names that look declined and are not',
    [
      ['Please add Orvald Isaksen-Bui, 120385.', 'Orvald Isaksen-Bui'],
      ['Please add Ana Lucía (first name) Pardo Ruiz (last names), 120385.', 'Ana Lucía Pardo Ruiz'],
      ['Please add Thanh Huyen Nguyen (given names Thanh Huyen, new here), 120385.', 'Thanh Huyen Nguyen'],
      ['Roma Nader, Rīgas dome, 120385', 'Roma Nader'],
      ['Martina Fantozzi, Rīgas dome, 120385', 'Martina Fantozzi'],
      ['Mikaela Lindholm, Rīgas dome, 120385', 'Mikaela Lindholm'],
      ['Laura Abraham, Rīgas dome, 120385', 'Laura Abraham'],
      ['Aleksi Lehtinen, Rīgas dome, 120385', 'Aleksi Lehtinen'],
      ['Hugo Rudnicki, Rīgas dome, 120385', 'Hugo Rudnicki'],
      ['Gabriela Puiu, Rīgas dome, 120385', 'Gabriela Puiu'],
      ['Maica de Anda Cintrón, Rīgas dome, 120385', 'Maica de Anda Cintrón'],
    ],
  ],
  [
    'names of one form that can be a man or a woman',
    [
      ['Deleģējam Jevgeņiju Kovaļčuku, p.k. 120385-.', 'Jevgeņijs Kovaļčuks, ?'],
      ['Deleģējam direktori Jevgeņiju Kovaļčuku, p.k. 120385-.', 'Jevgeņija Kovaļčuka'],
      ['Deleģējam Robertu Mazo, p.k. 120385-.', 'Roberts Mazais'],
      ['Deleģējam Zentu Lāci, p.k. 120385-.', 'Zenta Lāce'],
    ],
  ],
  [
    'two given names of which one is the family name',
    [
      ['Piesakām:\nAnna Ozola, 120385\nMārtiņš Egle, 020791', 'Anna Ozola, Mārtiņš Egle'],
      ['Piedalīsies Kristiāns Roze (120385).', 'Kristiāns Roze'],
      [
        'Piesakām:\nOzola Anna, 120385\nKalniņš Andris, 030469\nEgle Mārtiņš, 100190',
        'Anna Ozola, Andris Kalniņš, Mārtiņš Egle',
      ],
      ['I will attend: Jensen, Karl-Heinz | Nordic House | 12.03.1985', 'Karl-Heinz Jensen'],
      ["1. KALNIŅA, Ilze – 120385\n2. O'NEILL, Siobhán Mary – 150299", "Ilze Kalniņa, Siobhán Mary O'Neill"],
      ['Piedalīsies K. Vītola (Kristīne), 120385, un M. Ozols (Māris), 030469', 'Kristīne Vītola, Māris Ozols'],
      ['Придут И. Козлов (Иван), 120385, и Петрова А. (Анна), 030469', 'Иван Козлов, Анна Петрова'],
      ['Piesakos. Antra Celmiņa (Antra Celmina), 050879-', 'Antra Celmiņa'],
      ['Приду. 120385. Мельников', 'Сергей Мельников', 'Сергей <s@example.org>'],
      [
        'Guest list:\nSmith, John (120385)\nGarcía Márquez, Elena (030469)\nLe Guen, Yann (150299)',
        'John Smith, Elena García Márquez, Yann Le Guen',
      ],
      ['Piedalīšos. Kalniņa, Ilze / Valsts kase / 120385', 'Ilze Kalniņa'],
    ],
  ],
  [
    'small letters in a list or in a whole mail',
    [
      [
        'Labdien, Inese!\nLūdzu pieteikt:\nķeiris andris, 221066\negita poļanska, 140782\nPaldies!',
        'Andris Ķeiris, Egita Poļanska',
      ],
      ['Прошу записать:\nанна петрова 120385\nиван козлов 030469\nСпасибо!', 'Анна Петрова, Иван Козлов'],
      ['Please register:\npaul smith - 120385\njane hale - 030469\nThanks', 'Paul Smith, Jane Hale'],
      ['запишите пожалуйста саша белова и дима котов, коды 120385 и 030469', 'Саша Белова, Дима Котов'],
      ['labdien piesaku sevi anna ozola lizda 120385 paldies\n\n', 'Anna Ozola', 'Anna O. <a@example.org>'],
    ],
  ],
  [
    'Russian names behind a post, a pronoun or nothing that changes',
    [
      [
        'Подтверждаем участие 16 ноября с.г. второго секретаря Посольства Украины в Латвийской Республике Александра Бондаря (120385).',
        'Александр Бондарь',
      ],
      ['Просим пропустить советника Посольства Литвы в Латвии Валентина Дударя, код 120385.', 'Валентин Дударь'],
      ['Община уполномочивает меня, Петра Анисимова, 120385, присутствовать на встрече.', 'Пётр Анисимов'],
      [
        'Придут двое. На встречу отправили Савелия Петухова (040561) и Тамару Белых (130170).',
        'Савелий Петухов, Тамара Белых',
      ],
      ['Хочу прийти. Фамилия Дорошенко, зовут Виктор Павлович. Код 081251-', 'Виктор Павлович Дорошенко'],
      ['Меня зовут Елена Сергеевна, фамилия Громова. Приду, код 081251.', 'Елена Сергеевна Громова'],
    ],
  ],
  [
    'a list with a head and nothing between its columns',
    [
      ['Uzvārds Vārds Iestāde Kods\nOzols Juris Lauku atbalsta dienests 120385', 'Juris Ozols'],
      [
        'Vārds Uzvārds Iestāde Personas kods\nAnna Roze Valsts kase 120385\nJuris Ozols Lauku atbalsta dienests 130486-',
        'Anna Roze, Juris Ozols',
      ],
      ['Last name First name Company Code\nHolm Mette Nordic House 120385', 'Mette Holm'],
      ['Name Surname Organisation Code\nMette Holm Nordic House 120385', 'Mette Holm'],
    ],
  ],
  [
    'a name told by halves in a sentence',
    [
      ['Esmu Liene, uzvārds man Roze, strādāju Delnā, piedalīšos, 120385', 'Liene Roze'],
      ['Vārds man Anna, uzvārds man ir Kalna, Delna, piedalīšos, 120385', 'Anna Kalna'],
      ['Kolēģe ir Anna, uzvārds viņai ir Kalna, viņa nāks, 120385', 'Anna Kalna'],
      ['Со мной будет Анна, фамилия у неё Котова, код 120385', 'Анна Котова'],
      ['I am Ann, family name Hale, and I will come, 120385', 'Ann Hale'],
      ['I will come. Lars (Eriksen), 120385, Delna', 'Lars Eriksen'],
      ['Atbilde: dalībnieces uzvārds ir Kļava, nevis Kļaviņa. Vārds (Ruta) nemainās.', 'Ruta Kļava'],
      ['Correction: the surname is Holm, not Holme. First name (Ruta) and code stay the same.', 'Ruta Holm'],
    ],
  ],
  [
    'family names that are one word, beside given names of two',
    [
      ['Please register Minh Duc Pham, 120385, and Wei Ling Chan, 130486, Delna.', 'Minh Duc Pham, Wei Ling Chan'],
      ['Please register Nguyen Van Nam, 120385, Delna.', 'Van Nam Nguyen'],
      ['Please register Nguyen Thi Hong Nhung, 120385, Delna.', 'Thi Hong Nhung Nguyen'],
      ['I will attend: Priya Lakshmi Nair, 120385, Delna.', 'Priya Lakshmi Nair'],
      ['Piesakām Arjun Singh Rathore, 120385, Delna.', 'Arjun Singh Rathore'],
    ],
  ],
  [
    'women whose given names do not decline',
    [
      [
        'Просим зарегистрировать Назгуль Токтосунову, 120385 и Бегимай Асанову, 130486.',
        'Назгуль Токтосунова, Бегимай Асанова',
      ],
      ['Прошу оформить пропуск Айсулуу Бекеновой (120385), Delna.', 'Айсулуу Бекенова'],
      ['Посольство подтверждает участие Назгуль Асановой (120385).', 'Назгуль Асанова'],
    ],
  ],
  [
    'a given name that is a family name too, or a family name that is a word of streets',
    [
      ['Assistant Mary Grant\nDelna\n120385', 'Mary Grant'],
      ['Piedalīšos:\nAnna\nRoze\nTM\n120385', 'Anna Roze'],
      ['Peter Lane, 110280\nAnn Hale, 120385', 'Peter Lane, Ann Hale'],
      ['I will attend. Mark Street, 120385, Delna', 'Mark Street'],
      ['I will attend: Ann Hale, 120385, 12 Peter Lane, Riga', 'Ann Hale'],
      ['I will attend: Ann Hale, 120385, Peter Street 5, Riga', 'Ann Hale'],
    ],
  ],
  [
    'words that are nobody',
    [
      ["Full name Sean Gallagher, I will come, born St Patrick's Day 1971, so 170371.", 'Sean Gallagher'],
      ['No festivāla „Survival Kit” būs Inga Kalniņa, 120385.', 'Inga Kalniņa'],
      ['No izstādes „Silver Wolf” nāks Inga Kalniņa, 120385.', 'Inga Kalniņa'],
      ['Es, Anna Ozola, nākšu, dzimusi Sv. Annas dienā, 260771.', 'Anna Ozola'],
      ['Piedalīšos. 120385.', 'Anna –', 'Jūsu Anna <a@example.org>'],
      ['Приду\nСергей Мельник', 'Сергей Мельник', 'Ваш Сергей <s@example.org>'],
      ['I will attend. Jane Hale, born 27/02/1997 in Sofia.', 'Jane Hale'],
      ['NĀKŠU ES, ANNA OZOLA, 120385. ATBILDIET, JO JĀPĒRK BIĻETE.', 'Anna Ozola'],
      [
        'Придём втроём.\nФамилия Имя ....... код\nМакаров Илья ...... 190688\nТитова Ксения ..... 240196',
        'Илья Макаров, Ксения Титова',
      ],
      ['Piesakām Annu Ozolu, 120385.\nP. S. Vai būs kafija?', 'Anna Ozola'],
      ['Piesakām Annu Ozolu, 120385.\nP.S. Pievienoju datus.', 'Anna Ozola'],
      ['Skrienu no sapulces. Piedalīsies Anna Ozola, 120385.', 'Anna Ozola'],
      ['Esmu Anna Ozola, piedalīšos, 120385.', 'Anna Ozola'],
      ['Pievienoju Annas Ozolas datus: 120385. Anna Ozola piedalīsies.', 'Anna Ozola'],
      ['Labdien!\nAnna Ozola, 120385', 'Anna Ozola', 'Web forma <forma@example.org>'],
      ['Piedalīšos, 120385.', 'Anna Kalna', 'Deputāte Anna Kalna <a@example.org>'],
      ['Lūdzu caurlaidi pārstāvei E. Zālītei, p.k. 120385, un J. Kalniņam, p.k. 030469.', 'E. Zālīte, J. Kalniņš'],
      ['Piesakām Sergeju Dovgaļu un Vladislavu Koroļu.', 'Sergejs Dovgaļs, Vladislavs Koroļs'],
      ['Piesakām: Ozola Līga Ilze, 120385.', 'Līga Ilze Ozola'],
      ['Piedalīšos, 120385.', 'Anna Kalna', '"Anna (Anniņa) Kalna" <a@example.org>'],
      ['I will come, 120385.', 'Robert Hale', "Robert 'Bob' Hale <a@example.org>"],
      ['Приду, 120385.', 'Александр Берг', 'Александр «Саша» Берг <a@example.org>'],
      ['Vārds: Dr. oec. Anna\nUzvārds: Kalna', 'Anna Kalna'],
      ['Vārds, uzvārds: Mg. sc. ing. Anna Kalna\nPiedalīšos.', 'Anna Kalna'],
      [
        'Piedalīsies:\nOzola Ilze - 190976\nKalniņš Uldis - 051268\nEgle Anna Marija - 240894',
        'Ilze Ozola, Uldis Kalniņš, Anna Marija Egle',
      ],
      [
        'Piedalīsies:\nOzola Ilze - 190976\nKalniņš Uldis - 051268\nSaulīte Marta Anna - 240894',
        'Ilze Ozola, Uldis Kalniņš, Marta Anna Saulīte',
      ],
    ],
  ],
  [
    'a patronymic beside names that nobody knows, in small letters too; Latvian names in Russian letters',
    [
      ['Прошу записать Саркисяна Ваграма Арташесовича (120385).', 'Ваграм Арташесович Саркисян'],
      ['Участник: Гоар Мкртичевна Аветисян, 120385', 'Гоар Мкртичевна Аветисян'],
      ['придёт наш сотрудник петров владимир сергеевич 120385', 'Владимир Сергеевич Петров'],
      ['это валентина григорьевна котова 120385 хочу прийти', 'Валентина Григорьевна Котова'],
      ['хочу прийти 16 ноября хачатрян лусине студентка латвийского университета 120385', 'Лусине Хачатрян'],
      ['запишите пожалуйста бруверис агнесе 120385', 'Агнесе Бруверис'],
      ['Приду с коллегой Айгуль Сафиной, 120385.', 'Айгуль Сафина'],
      ['Просим аккредитовать фотокорреспондента Руслана Викторовича Ким, 120385.', 'Руслан Викторович Ким'],
      ['Со мной будет друг. Его зовут Марк Лейбович, 120385.', 'Марк Лейбович'],
      ['Приду, 120385.\nЕлена Силина', 'Елена Силина', '=?utf-8?B?0KHQuNC70LjQvdCwINCVLtCSLg==?= <x1@example.org>'],
    ],
  ],
  [
    'the family name first, behind whoever sends somebody or begun as a word for relatives',
    [
      ['Посольство направит на встречу атташе Остапчука Виталия, 120385.', 'Виталий Остапчук'],
      ['Институт командирует Громова Евгения, 120385.', 'Евгений Громов'],
      ['Союз делегирует Гусеву Валерию.', 'Валерия Гусева'],
      ['У Остапчука Виталия 120385.', 'Виталий Остапчук'],
      ['Просим пропуск профессору Леониду Рапопорту (120385).', 'Леонид Рапопорт'],
      // whose names begin as words for relatives do
      ['Nāks Brālītis Juris, 120385.', 'Juris Brālītis'],
      ['Придут Громов Матвей (120385) и Мамедов Матвей (030469).', 'Матвей Громов, Матвей Мамедов'],
    ],
  ],
  [
    'Russian family names by their nouns, names from abroad, and what a father or a second given name tells',
    [
      ['Союз будет представлен Агнесе Лапсой, код 120385.', 'Агнесе Лапса'],
      ['Союз будет представлен Зане Калниней, код 120385.', 'Зане Калниня'],
      ['Союз будет представлен Олегом Кашей, код 120385.', 'Олег Каша'],
      ['Союз будет представлен Верой Синицей, код 120385.', 'Вера Синица'],
      ['Союз будет представлен Ниной Подлесной, код 120385.', 'Нина Подлесная'],
      ['Союз будет представлен Олегом Ковалём, код 120385.', 'Олег Коваль'],
      ['Союз будет представлен Юрием Мостовым, код 120385.', 'Юрий Мостовой'],
      ['Прошу зарегистрировать Нину Большую, 120385.', 'Нина Большая'],
      ['Прошу зарегистрировать Лауру Монти, 120385.', 'Лаура Монти'],
      ['Прошу зарегистрировать Шона О’Рейли, 120385.', 'Шон О’Рейли'],
      ['Прошу зарегистрировать Тармо Мяги, 120385.', 'Тармо Мяги'],
      ['Просим оформить пропуск Тарасу Гончару, 120385.', 'Тарас Гончар'],
      ['Прошу зарегистрировать Жан-Клода Ренуара, 120385.', 'Жан-Клод Ренуар'],
      ['Придёт Вугар Эльчин оглы Исмаилов, код 120385.', 'Вугар Эльчин оглы Исмаилов'],
      ['Алиева Гюнель Рауф кызы, 120385', 'Гюнель Рауф кызы Алиева'],
      ['Придёт Мария Анна Станкевич, код 120385.', 'Мария Анна Станкевич'],
      ['Озолиня Инесе, 120385', 'Инесе Озолиня'],
    ],
  ],
  [
    'names of which an initial, the order or the case could tell another',
    [
      ['Nākšu, 120385.', 'K. Zvaigzne', 'K.Zvaigzne <x1@example.org>'],
      ['Brūvelis no Delnas atnāks. 120385-', '– Brūvelis', 'Bruvelis <x1@example.org>'],
      ['Roze Kristiāns, Delna, 120385', 'Kristiāns Roze'],
      ['Valmieras muzejs sūta Oksanu Ļisenko (120385).', 'Oksana Ļisenko'],
      ['Lūdzu reģistrēt Meri Braunu, Delna, 120385.', 'Meri Brauna'],
      ['Lūdzu caurlaidi Pīteram van den Bergam, Delna, 120385.', 'Pīters van den Bergs'],
      ['Музей будет представлен Санитой Страуме, код 120385.', 'Санита Страуме'],
      ['Отправляю данные Раджива Шармы: Музей Даугавы, 120385.', 'Раджив Шарма'],
      ['Mans vārds pasē ir Astrīda Liepiņš, 120385.', 'Astrīda Liepiņš', 'Astrid Liepins <x1@example.org>'],
      [
        'Atnākšu. Vārds Anita, uzvārds Jansons (nevis Jansone). Dz. 14.08.1959.',
        'Anita Jansons',
        'Anita Jansons <x1@example.org>',
      ],
      ['Vārds: Zinta\nUzvārds: Ozols (nevis Ozola!)\nKods: 120385', 'Zinta Ozols'],
      ['Eiropas Latviešu apvienību (ELA) pārstāvēs Dagmāra Liepiņš, 120385.', 'Dagmāra Liepiņš'],
    ],
  ],
  [
    'a verb that begins the sentence before a name',
    [['Ierodas Anna Roze (120385) un Kārlis Cērps (030469).', 'Anna Roze, Kārlis Cērps']],
  ],
  [
    'a writer who takes part in what goes by another name',
    [
      [
        'Hiroko Sato, Japānas vēstniecība. Es piedalīšos sapulcē. Kods 120385.',
        'Hiroko Sato',
        'Hiroko Sato <h@x.example>',
      ],
    ],
  ],
  [
    'a man called by a noun, with his rank',
    [
      ['Sūtām kapteini Mārtiņu Kaiju, 170573.', 'Mārtiņš Kaija'],
      ['Piesaku pulkvežleitnantu Valdi Cielavu (220865).', 'Valdis Cielava'],
      ['Lūdzu caurlaidi Edgaram Ābelei, 040491.', 'Edgars Ābele'],
      ['Reģistrējiet inženieri Andri Vārnu, 020279.', 'Andris Vārna'],
    ],
  ],
  [
    'a family name alone',
    [
      ['No mums būs Pētersones kundze, 080483.', '– Pētersone'],
      ['Dalību ņems Šteinberga kundze, 160480.', '– Šteinberga'],
      ['No institūta ieradīsies doktors Zandersons (dz. 15.02.1953.).', '– Zandersons'],
      ['Pierakstiet Ozola kungu, 120385, Valsts kase.', '– Ozols'],
      ['Vajag caurlaidi Krūmiņam, dzimis 19.09.1955. Krūmiņš, tas esmu es.', '– Krūmiņš', 'krumins4@example.org'],
      ['No biedrības „Sapnis” nāks viens cilvēks: Kārkliņš, dzimis 02.05.1977.', '– Kārkliņš'],
      ['krauze valkas novada dome 110270 bus klat', '– Krauze', 'a.krauze@example.org'],
      ['Piesakos. Ozoliņš, Talsu novada dome, 140370.', '– Ozoliņš', 'ozolins@example.org'],
      [
        'Brauksim trijatā: Krastiņš (010170), Egle (020280) un Roze (030390), Valsts kase.',
        '– Krastiņš, – Egle, – Roze',
      ],
      ['Kā solīju, kodi: 081195 Kalniņam, 150696 Krauzei.', '– Kalniņš, – Krauze', 'Krauze <zane@example.org>'],
      ['Mēs abas būsim: Bērziņa (120380) un Skuja (050291), Valsts kase.', '– Bērziņa, – Skuja'],
    ],
  ],
  [
    'given names apart from the family names, in a sentence, a label or a header',
    [
      [
        'I wish to come to the meeting. My given names are Ana Sofia, my family names Ribeiro da Costa.\n\nAna Sofia',
        'Ana Sofia Ribeiro da Costa',
        'Ana Sofia Ribeiro da Costa <x1@example.org>',
      ],
      [
        'I will come. My given name is Priya Lakshmi, my surname is Das. 120385-',
        'Priya Lakshmi Das',
        'Priya Das <x1@example.org>',
      ],
      [
        'I will come. Name on passport: Colm Seosamh Ó Dálaigh, born 29 Oct 1988, Delna',
        'Colm Seosamh Ó Dálaigh',
        'Colm =?utf-8?Q?=C3=93_D=C3=A1laigh?= <x1@example.org>',
      ],
    ],
  ],
  [
    'halves that are told behind the name, or are another spelling of the header',
    [
      ['I will come: Anna Rita (name) Di Marzio (surname), Delna.', 'Anna Rita Di Marzio'],
      [
        "I will come. My name is Pedro Paulo (first names, both used) Brito Leal (mother's and father's family name).",
        'Pedro Paulo Brito Leal',
      ],
      ['Please register Dinh (family name) Thi Hoa (given name), Delna.', 'Thi Hoa Dinh'],
      ['Please register Dinh Thi Hoa (Dinh is the family name), Delna.', 'Thi Hoa Dinh'],
      ['I will come. Anna Rita is my first name and Di Marzio is my family name.', 'Anna Rita Di Marzio'],
      ['I will come. Anna Rita is the name, Di Marzio the surname.', 'Anna Rita Di Marzio'],
      ['Piedalīšos. Anna Rita ir vārds, Di Marco – uzvārds.', 'Anna Rita Di Marco'],
      ['I will come. My name is Anna Grazia De Luca.', 'Anna Grazia De Luca'],
      ['I will come. Surname: Ortega Vidal, name: Juan.', 'Juan Ortega Vidal'],
      ['Piesaku sevi.\nVārds: Andželo Bebris\nKods: 120385', 'Andželo Bebris', 'Andželo Bebris <x1@example.org>'],
      [
        'Rakstāma esmu kā Silvija Ozoliņš, citādi nesakritīs ar pasi. Dzimusi 1959. gada 21. jūlijā, nākšu.',
        'Silvija Ozoliņš',
        'Silvia Ozolins <x1@example.org>',
      ],
      [
        'I will come.\n\nLuz Marina Restrepo Cano\n(name: Luz Marina, last names: Restrepo Cano)\n\nThanks!\nLuz Marina',
        'Luz Marina Restrepo Cano',
        'Luz Marina Restrepo <x1@example.org>',
      ],
      [
        'I will come. My given names are Ana Sofia and my family names Pereira Nunes (both, please).\n\nAna Sofia',
        'Ana Sofia Pereira Nunes',
        'Ana Sofia Pereira Nunes <x1@example.org>',
      ],
      [
        'I will come. My first names are Pedro Paulo and my last names are Brito Leal.\n\nPedro',
        'Pedro Paulo Brito Leal',
        'Pedro Paulo <x1@example.org>',
      ],
      [
        'I will come.\nName\tPedro Paulo\nSurnames\tBrito Leal\n\nPedro Paulo',
        'Pedro Paulo Brito Leal',
        'Pedro Paulo <x1@example.org>',
      ],
      [
        'I will come on Thursday. Name – Yevheniia, surname – Hnatiuk-Bila.\nYevheniia',
        'Yevheniia Hnatiuk-Bila',
        '=?utf-8?B?0ITQstCz0LXQvdGW0Y8g0JPQvdCw0YLRjtC6?= <x1@example.org>',
      ],
      ['Please register Mme Claire Dubois, 120385, and Frau Petra Schulz, 030469.', 'Claire Dubois, Petra Schulz'],
      ['Please register JUDr. Anna Nováková, 120385.', 'Anna Nováková'],
      [
        'We send Anna Kalve (120385) along with Torvalf Mikšas, our new director, whose birth date I do not know.',
        'Anna Kalve, Torvalf Mikšas',
      ],
      ['I will come. I have a German ID card, and no Latvian code.', 'Klaus Weber', 'Klaus Weber <x1@example.org>'],
      [
        'I will come. First name Ragnheid. We have no family names, but where the form wants one, write Jonsdottir.',
        'Ragnheid Jonsdottir',
        'Ragnheid <x1@example.org>',
      ],
      [
        'I will come. My name is Anna Grazia (name) De Luca (surname).\nAnna Grazia',
        'Anna Grazia De Luca',
        'Anna Grazia De Luca <x1@example.org>',
      ],
      [
        'We send Jānis, our lawyer (Kreicbergs, 120385), and Inga, who runs the office (Vītola, 030469).',
        'Jānis Kreicbergs, Inga Vītola',
      ],
    ],
  ],
  [
    'names of peoples who order or count their halves in another way',
    [
      ['Please register Maria do Carmo Figueiredo Pinto, 120385, Delna.', 'Maria do Carmo Figueiredo Pinto'],
      ['Please register María del Carmen Otero Vidal, 120385, Delna.', 'María del Carmen Otero Vidal'],
      ['Please register Lucia della Rovere, 120385, Delna.', 'Lucia della Rovere'],
      ['Please register Guðrún Ósk Þorsteinsdóttir, 120385, Delna.', 'Guðrún Ósk Þorsteinsdóttir'],
      ['Please register Lee Ji-hoon (120385) and Park Seo-yeon (030469), Delna.', 'Ji-hoon Lee, Seo-yeon Park'],
      ['Please register Chen Xiaoling, 120385, Delna.', 'Xiaoling Chen'],
      ['Please register Kim Jansen, 120385, Delna.', 'Kim Jansen'],
      [
        'I would like to be there. Ana Beatriz Lopes da Silva, Delna, 120385.',
        'Ana Beatriz Lopes da Silva',
        'Ana Beatriz <x1@example.org>',
      ],
    ],
  ],
  [
    'an initial of two letters, honours behind a degree, and a name that no longer holds',
    [
      ['Piedalīsies Džons Dž. Brauns, 120385.', 'Džons Dž. Brauns'],
      ['Придёт Иван Дж. Мартин, 120385.', 'Иван Дж. Мартин'],
      ['Please add Dr. Fiona Ní Dhonnchadha PhD MRIA, 120385.', 'Fiona Ní Dhonnchadha'],
      ['Please correct my name.\nAnna Reed (formerly Hale)', 'Anna Reed', 'Anna Hale <a@example.org>'],
      ['Izlabojiet, lūdzu, manu vārdu.\nAnna Kalna (agrāk Ozola)', 'Anna Kalna', 'Anna Ozola <a@example.org>'],
      ['Запишите меня, пожалуйста.\nАнна Белова (бывшая Орлова)', 'Анна Белова', 'Анна Орлова <a@example.org>'],
    ],
  ],
  [
    'the writer and others under the name of their own paper',
    [
      ['Piedalīsies Džons Dž. Kalns (pasē: John J. Hill; dzim. 22.02.1968.).', 'John J. Hill'],
      ['Please register Anna Reed (in her passport Anna Maria Hale, 120385).', 'Anna Maria Hale'],
      ['Придёт Иван Белов (по паспорту: Ivans Belovs, 120385).', 'Ivans Belovs'],
      [
        'I will come on the 16th. My passport calls me Rebecca Anne Stroud, though nobody else does. Born 3 May 1980.',
        'Rebecca Anne Stroud',
        'Becky Stroud <b@example.org>',
      ],
      ['Count me in! In my passport I am Rebecca Stroud, 030580.', 'Rebecca Stroud', 'Becky Stroud <b@example.org>'],
      ['Nākšu! Pasē esmu Elizabete Kalna, 120385.\nBete', 'Elizabete Kalna', 'Bete Kalna <b@example.lv>'],
      ['Приду. Имя как в паспорте: Jeļena Belova, код 040488.\nАлёна', 'Jeļena Belova', 'Алёна <a@example.lv>'],
      [
        'I am coming. Ask for Edmund Hill, that is what it says in my passport. Born 31 August 1958.\nBuddy',
        'Edmund Hill',
        'Buddy Hill <b@example.us>',
      ],
      ['Piesaku Džeisonu Vaitu. Pasē viņš ir Jason White, dzimis 1969. gada 3. oktobrī.', 'Jason White'],
      ['Piesaku Džeisonu Vaitu (031069). Pasē viņš ir Jason White.', 'Jason White'],
      ['Прошу записать Лену Белову, в паспорте Елена, код 020590.', 'Елена Белова'],
      ['Nāks kolēģe Anna Kalna; viņas dokumentos uzvārds ir Bērza. Viņas kods 030691.', 'Anna Bērza'],
      ['Please register Tom Reed, 020590; in his passport the surname is Reid.', 'Tom Reid'],
      [
        'I am Liz to everyone, Elizabeth Hill on my ID. Count me in, 030590.',
        'Elizabeth Hill',
        'Liz Hill <l@example.uk>',
      ],
      ['We register Maikls Brauns. In his passport he is Michael Brown, 030568.', 'Michael Brown'],
      ['Прошу записать Майкла Брауна. В паспорте он Michael Brown, 03.05.1968.', 'Michael Brown'],
    ],
  ],
  [
    'foreign names that Latvian or Russian endings decline, set off or not',
    [
      ["Lūdzu, pieraksti Erik'u Lindgren'u (150874) un Giulia'u Ferrari'u (270292)", 'Erik Lindgren, Giulia Ferrari'],
      ['Прошу записать John’а Smith’а, 120385.', 'John Smith'],
      ["Nāks Shane O'Hara, 120385.", "Shane O'Hara"],
      ['Lūdzu caurlaidi Wojciecham Zielińskim (dz. 07.12.1981.)', 'Wojciech Zieliński'],
      ['Piesakām Matthewu Smithu, 120385.', 'Matthew Smith'],
      ['Piesakām praktikanti Charlotti Dupontu, 120385.', 'Charlotte Duponta, ?'],
      ['Оформите пропуск Станиславу Яворскому, 030190.', 'Станислав Яворский'],
    ],
  ],
  [
    'whoever asks politely to be put down, and says as who',
    [
      ['Pieraksti mani please — Keita Kalna, 020501.', 'Keita Kalna', 'Kate R. <k@example.org>'],
      ['Pieraksti mani, lūdzu: Keita Kalna, 020501.', 'Keita Kalna', 'Katja R. <k@example.org>'],
      ['Запишите меня, пожалуйста – Ольга Белова, 020590.', 'Ольга Белова', 'Леля <k@example.org>'],
    ],
  ],
  [
    'a family name that is put right, and nothing else of the name',
    [
      ['Вчера напутал: правильно Цветаев, а не Цветков, код 051082.', 'Георгий Цветаев', 'Георгий <g@example.org>'],
      ['I mistyped it yesterday: it is Hale, not Hall. First name Tom.', 'Tom Hale', 'Tom <t@example.org>'],
      [
        'Rakstīju steigā: pareizi ir Kalniņa, nevis Kalna. Vārds pareizs, Anna.',
        'Anna Kalniņa',
        'Anna <a@example.org>',
      ],
    ],
  ],
  [
    'whoever has another family name in the header than in the passport, to which the pass is made out',
    [
      [
        'Nākšu. Oktobrī apprecējos, e-pastā jau jaunais uzvārds, bet pasē vēl vecais. Caurlaidi izrakstiet uz Dace Riekste, 14.02.1991.',
        'Dace Riekste',
        'Dace Kalva <d@example.org>',
      ],
      [
        'Piesakos. E-pastā esmu jau Kalva, bet caurlaidi, lūdzu, izrakstiet Dacei Riekstei, 140291-, jo pase vēl nav nomainīta.\n\nDace',
        'Dace Riekste',
        'Dace Kalva <d@example.org>',
      ],
      [
        'I will come. I got married in October and my e-mail has the new surname already, but my passport still has the old one: please make out the pass to Ann Reed, 140291.',
        'Ann Reed',
        'Ann Hale <a@example.org>',
      ],
      [
        'Приду. В почте у меня уже новая фамилия, но паспорт ещё старый, поэтому пропуск выпишите на Веру Белову, 140291.',
        'Вера Белова',
        'Вера Лукина <v@example.org>',
      ],
      // Two who share a given name.
      [
        'We will both come: Ann Reed, 140291, and I, 120385. We shall bring passports.',
        'Ann Reed, Ann Hale',
        'Ann Hale <a@example.org>',
      ],
    ],
  ],
  [
    'whoever is told to be a woman by what is said of her right behind',
    [
      ['Pierakstiet Intu Mežuli, viņa mums ir vietniece. Dzimusi 14.08.1969.', 'Inta Mežule'],
      ['Piesakiet Ingu Kalvi, viņa ir mūsu juriste, 140869.', 'Inga Kalve'],
    ],
  ],
  [
    'rows that begin with the family name, though it is somebody else’s given name, and the office in front of a name',
    [
      ['Please register:\n\n1) Nelson, Grace\n2) Lund, Vera\n3) Quinn, Nora', 'Grace Nelson, Vera Lund, Nora Quinn'],
      ['Please register:\n\n- Lund, Vera;\n- Nelson, Grace;', 'Vera Lund, Grace Nelson'],
      ['Lūdzu pieteikt:\n\nRoze, Liene\nVanags, Juris\n\nPaldies!', 'Liene Roze, Juris Vanags'],
      ['Please register:\n\n- Grace, Nora and Vera', 'Grace –, Nora –, Vera –'],
      ['I will attend. 140284', 'Vera Lund', 'RIGA L Lund, Vera <l@example.org>'],
      ['I will attend. 140284', 'Jan Peter Lund-Meier', 'RIGA RK-1 Lund-Meier, Jan Peter <l@example.org>'],
      ['I will attend. 140284', 'Vera Lund', 'EXT Lund, Vera <l@example.org>'],
      ['I will attend. 140284', 'Jan Van Der Berg', 'VAN DER Berg, Jan <l@example.org>'],
      ['Piedalīšos. 140284', '– –', 'SIA Kalns, Zariņš <l@example.org>'],
    ],
  ],
  [
    'a pet name and, in the same sentence, the name in the passport',
    [
      [
        'I will attend, 120380. Everybody knows me as Becky, but the guard only accepts a passport, and there it says Rebecca Stroud.',
        'Rebecca Stroud',
        'Becky Stroud <b@example.org>',
      ],
      [
        'Приду, 120380. Все зовут меня Ната, но охране нужен паспорт, а в нём записана Наталья Колесник.',
        'Наталья Колесник',
        'Ната Колесник <n@example.org>',
      ],
      [
        'Nākšu, 120380. Draugiem esmu Zane, taču sargam vajadzēs pasi, kurā esmu Suzanna Liepa.',
        'Suzanna Liepa',
        'Zane Liepa <z@example.org>',
      ],
      // another
      [
        'Nākšu es, Zane, 120380, un pase būs līdzi, un vēl nāks Suzanna Liepa, 110290.',
        'Zane Liepa, Suzanna Liepa',
        'Zane Liepa <z@example.org>',
      ],
    ],
  ],
  [
    'lines of a form that spaces only line up',
    [
      [
        'I will come.\n\n    As in passport:   Oswald Reed\n    Born:             12/19/1951\n    For the badge:    University of Latvia',
        'Oswald Reed',
        'Oswald Reed <r@example.org>',
      ],
      [
        'Nākšu.\n\nKā pasē:        Oto Vītols\nDzimis:         19.12.1951.\nUz kartītes:    Latvijas Universitāte',
        'Oto Vītols',
        'Oto Vītols <o@example.org>',
      ],
    ],
  ],
  [
    'rows that are lined up with dots',
    [
      [
        'Our people:\nFamily name .... First name ... School ... Code\nLund ........ Vera Grace .... LU .... 190398\nReed ........ T. Oleander ... RSU ... 050797',
        'Vera Grace Lund, T. Oleander Reed',
      ],
      [
        'Pieteikums:\nInga Marta Kalve ____ LU ____ 190398\nJuris Ūpis ____ RTU ____ 050797',
        'Inga Marta Kalve, Juris Ūpis',
      ],
      ['Pieteikums:\nKalve, Inga ..... LU .... 190398\nŪpis, Juris ..... RTU .... 050797', 'Inga Kalve, Juris Ūpis'],
    ],
  ],
])('%s', (_, rows) => {
  for (const [text, names, from] of rows) {
    it(`«${text}» is ${names}`, async () => expect(await namesIn(text, from)).toBe(names))
  }
})
