// Russian organisations: the nouns that head their names, with the adjectives that agree with them.

import { type Case, foldForCues, type HeadForm, type OrganisationWords } from '../locale.ts'

type Declension = {
  readonly gender: HeadForm['gender']
  readonly ending: RegExp
  readonly cases: readonly (readonly [Case, string])[]
}

const DECLENSIONS: readonly Declension[] = [
  {
    gender: 'female',
    ending: /ия$/u,
    cases: [
      ['genitive', 'ии'],
      ['accusative', 'ию'],
      ['instrumental', 'ией'],
    ],
  },
  {
    gender: 'female',
    ending: /а$/u,
    cases: [
      ['genitive', 'ы'],
      ['dative', 'е'],
      ['accusative', 'у'],
      ['instrumental', 'ой'],
    ],
  },
  {
    gender: 'neuter',
    ending: /ие$/u,
    cases: [
      ['genitive', 'ия'],
      ['dative', 'ию'],
      ['instrumental', 'ием'],
      ['locative', 'ии'],
    ],
  },
  {
    gender: 'neuter',
    ending: /о$/u,
    cases: [
      ['genitive', 'а'],
      ['dative', 'у'],
      ['instrumental', 'ом'],
      ['locative', 'е'],
    ],
  },
  {
    gender: 'male',
    ending: /й$/u,
    cases: [
      ['genitive', 'я'],
      ['dative', 'ю'],
      ['instrumental', 'ем'],
      ['locative', 'е'],
    ],
  },
  {
    gender: 'male',
    ending: /(?:)$/u,
    cases: [
      ['genitive', 'а'],
      ['dative', 'у'],
      ['instrumental', 'ом'],
      ['locative', 'е'],
    ],
  },
]

const HEADS = `сообщество содружество братство велосообщество кластер автошкола турфирма радиостанция телекомпания управа префектура землячество министерство посольство консульство общество агентство издательство представительство товарищество
  объединение учреждение предприятие самоуправление управление дума школа палата газета лига академия ассоциация
  организация компания федерация партия комиссия библиотека полиция канцелярия редакция гимназия фирма фонд центр союз
  институт университет музей клуб портал журнал банк комитет совет театр форум колледж лицей парламент
  фракция инициатива община больница поликлиника инспекция служба телеканал студия группа бюро радио техникум училище галерея архив хор ансамбль лаборатория
  типография профсоюз отделение прокуратура таможня консерватория филармония телевидение приход епархия порт гильдия`

function listHeads(): ReadonlyMap<string, HeadForm> {
  const heads = new Map<string, HeadForm>()
  for (const nominative of HEADS.split(/\s+/u)) {
    const declension = DECLENSIONS.find((d) => d.ending.test(nominative))!
    heads.set(foldForCues(nominative), { nominative, case: 'nominative', gender: declension.gender })
    if (/(?:бюро|радио)$/u.test(nominative)) continue
    const stem = nominative.replace(declension.ending, '')
    for (const [grammaticalCase, ending] of declension.cases) {
      const form = foldForCues(/[гкхжчшщ]$/u.test(stem) && ending === 'ы' ? `${stem}и` : stem + ending)
      if (!heads.has(form)) heads.set(form, { nominative, case: grammaticalCase, gender: declension.gender })
    }
  }
  return heads
}

const AGREES = { female: /(?:ая|яя)$/u, male: /(?:ый|ий|ой)$/u, neuter: /(?:ое|ее)$/u } as const

/** «Даугавпилсской городской думы» → «Даугавпилсская городская дума». */
function agree(word: string, head: HeadForm, _next: string): string | null {
  // «40-й средней школы»
  const number = /^(\d{1,3})-(?:й|ю|го|му|м)$/u.exec(word)?.[1]
  if (number && head.case !== 'nominative') return `${number}-${{ female: 'я', male: 'й', neuter: 'е' }[head.gender]}`
  if (head.case === 'nominative') return AGREES[head.gender].test(word) ? word : null
  if (head.gender === 'female') {
    const stem = /^(.+)(?:ой|ую)$/u.exec(word)?.[1]
    if (stem) return `${stem}ая`
    const soft = /^(.+)(?:ей|юю)$/u.exec(word)?.[1]
    return soft ? `${soft}яя` : null
  }
  const oblique = /^(.+?)(ого|ому|ым|им|ом|его|ему|ем)$/u.exec(word)
  if (!oblique) return null
  const stem = oblique[1]!
  const soft = /^(?:его|ему|ем)$/u.test(oblique[2]!) || /[гкх]$/u.test(stem)
  if (head.gender === 'neuter') return stem + (/^(?:его|ему|ем)$/u.test(oblique[2]!) ? 'ее' : 'ое')
  return stem + (soft ? 'ий' : 'ый')
}

const legalForms = new Map<string, string>()
for (const [nominative, ...forms] of [
  ['ООО'],
  ['АО'],
  ['ЗАО'],
  ['НГО'],
  ['НКО'],
  ['ИП'],
  ['общество', 'общества', 'обществу', 'обществом'],
  ['фонд', 'фонда', 'фонду', 'фонде'],
  ['портал', 'портала', 'портале'],
  ['газета', 'газеты', 'газете', 'газету'],
  ['организация', 'организации', 'организацию'],
  ['ассоциация', 'ассоциации', 'ассоциацию'],
  ['союз', 'союза', 'союзе'],
  ['центр', 'центра', 'центре'],
  ['клуб', 'клуба', 'клубе'],
  ['журнал', 'журнала', 'журнале'],
  ['объединение', 'объединения', 'объединении'],
  ['фирма', 'фирмы', 'фирме', 'фирму'],
  ['компания', 'компании', 'компанию'],
  ['школа', 'школы', 'школе'],
  ['товарищество', 'товарищества'],
  ['партия', 'партии', 'партию'],
  ['агентство', 'агентства'],
  ['сообщество', 'сообщества'],
  // typed in Latin letters
  ['obshestvo', 'obshestva'],
  ['obshchestvo', 'obshchestva'],
  ['obschestvo', 'obschestva'],
  ['sojuz', 'sojuza'],
] as const) {
  for (const form of [nominative, ...forms]) legalForms.set(foldForCues(form), nominative)
}

const TOWNS =
  `рига риге риги даугавпилс даугавпилсе лиепая лиепае елгава юрмала вентспилс резекне валмиера екабпилс огре тукумс цесис
  саласпилс кулдига краслава лудза мадона ливаны прейли гулбене алуксне балвы валка латвия эстония литва россия украина
  беларусь польша германия таллин вильнюс москва киев минск варшава берлин лондон париж брюссель`.split(/\s+/u)

const OPENERS =
  `пиш* представля* направля* регистриру* заявля* подтвержда* сообща* присыла* посыла* учусь работа* хочу хотим
  придут придет будут сегодня завтра теперь сейчас правильно`.split(/\s+/u)

const EVENTS =
  `фамили* имя слово ошибка проект* конкурс* преми* фестивал* конференци* семинар* выставк* книг* фильм* акция акции акцию кампани*
  программ* тема тему теме план* закон* статья статьи статье мероприяти* спектакл*`.split(/\s+/u)

const BELONGINGS = `список списка списке заявка делегаци* участник* представител* сотрудник* команд* коллег*`.split(
  /\s+/u,
)

const STAND_INS =
  `частное лицо, физическое лицо, независимый эксперт, независимая журналистка, независимый журналист, самозанятый,
  самозанятая, независимый консультант, независимый исследователь, независимый юрист, независимый аналитик,
  независимый переводчик, независимый фотограф, независимый продюсер, независимая исследовательница, фрилансер,
  внештатный журналист, внештатная журналистка, индивидуальный предприниматель, свободный журналист, свободный
  художник, частные лица, частных лиц, физические лица, физических лиц, частного лица, физического лица, независимые
  эксперты, независимого эксперта, независимый специалист`.split(/,\s*/u)

/** «от частного лица» → «частное лицо», «независимого эксперта» → «независимый эксперт». */
function standIn(typed: string): string {
  return typed
    .replace(/ого лица$/u, 'ое лицо')
    .replace(/ых лиц$/u, 'ые лица')
    .replace(/ого эксперта$/u, 'ый эксперт')
}

export const organisations: OrganisationWords = {
  heads: listHeads(),
  nameFollowsHead: true,
  legalForms,
  nameWords: [],
  joiners: ['и', 'в', 'по', 'при', 'для', 'о', 'об', 'на', 'имени', 'им'],
  and: ['и'],
  partners: ['партнеры', 'партнер', 'сыновья', 'сын', 'братья', 'дочери', 'компания', 'ко'],
  parts: [],
  offices: [],
  innerParts: null,
  wholes: [],
  determiners: ['наш*', 'ваш*', 'сво*', 'никак*', 'как*', 'люб*', 'друг*', 'этот', 'эта', 'это', 'этой', 'этого'],
  openers: OPENERS,
  opensWithVerb: null,
  verbal: /(?:т[ьи]|ться|[аеиыуя]л[аи]?|[юу]|[еи]м|лся|лась)$/u,
  trades: /(?:тель|ница|ник|ист|истка|граф|лог|ать|ить|еть|город|дома|ый|ая|ою|ом)$/u,
  shortened: ['св', 'др', 'проф'],
  headsBehind: new Map(),
  ensembles: ['ансамбль', 'хор'],
  named: ['фирма', 'предприятие', 'компания', 'общество', 'клуб', 'студия', 'ансамбль', 'фонд', 'газета', 'портал'],
  placed: null,
  whose: null,
  classAdjective: null,
  events: EVENTS,
  residents: ['жител*', 'граждан*', 'пенсионер*'],
  belongings: BELONGINGS,
  formers: ['раньше', 'бывш*', 'прежде', 'когда-то'],
  hearsay: ['узнал*', 'прочита*', 'слышал*', 'получил*'],
  asides: ['о', 'об', 'про', 'узнал*', 'прочита*', 'слышал*', 'возле', 'около', 'напротив'],
  nothing: ['нет', 'не представляю', 'никакая', 'никакой', 'отсутствует'],
  containers: ['организаци*', 'учреждени*', 'институци*', 'общественн*', 'негосударственн*', 'некоммерческ*'],
  representsNone: [
    'не представляю',
    'не представляем',
    'не представляет',
    'не имею',
    'у меня нет',
    'нет',
    'я не представляю',
  ],
  venues: ['в', 'во', 'при'],
  same: [
    'там же',
    'тот же',
    'та же',
    'то же',
    'такая же',
    'такое же',
    'оттуда же',
    'как выше',
    'см. выше',
    'как раньше',
    'прежняя',
    'прежнее',
    'прежний',
    'без изменений',
  ],
  towns: TOWNS,
  lands: [],
  agree,
  domain: null,
  spokenEndings: [],
  standAlone: [],
  locative: /(?:е|ии)$/u,
  maybeDeclined: /[аяыиуюейов]$/u,
  abbreviations: ['рту', 'лу', 'рсу', 'кнаб', 'лета', 'мвд', 'мид', 'мчс', 'мгу', 'вшэ', 'спбгу'],
  noAbbreviations: ['всем', 'все', 'новый', 'новая', 'весь', 'фио', 'ф.и.о', 'пк', 'оэс'],
  undeclined: null,
  joined: /^по (?!адрес|телефон|почт|приглаш|вопрос|повод)\p{L}{2,}[еую]$/u,
  // genitives behind the head («русской культуры», «ветеранов труда», «театр кукол»), datives behind «по»; no past tense
  goesOn:
    /(?:ой|ей|ого|его|[ое]в|[иы][хй]|ы|\p{L}{2}[ая]м|(?<!л)а|я|(?<![аеиыуя]л)и|кукол|дел|прав|книг|наук|искусств|школ|женщин|услуг)$/u,
  standIns: STAND_INS,
  standIn,
  sends: [
    'направляет',
    'направит',
    'направило',
    'направила',
    'делегирует',
    'командирует',
    'отправляет',
    'отправит',
    'пришлет',
    'представит',
    'представят',
    'представляют',
    'заявляет',
    'регистрирует',
    'просит зарегистрировать',
    'хотел бы направить',
    'хотела бы направить',
  ],
  works: ['работаю', 'работает', 'учусь', 'преподаю'],
  leads: ['от', 'из', 'наш*', 'представляю', 'представляем', 'представляет', 'работаю в', 'работает в', 'от имени'],
}
