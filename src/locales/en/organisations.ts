// English organisations: capitalised runs around a head word, which may stand first («Embassy of Sweden») or last
// («Riga Technical University»). Nothing declines.

import { foldForCues, type HeadForm, type OrganisationWords } from '../locale.ts'

const HEADS = `ministry embassy university college academy institute association foundation agency council chamber federation
  confederation union alliance office bureau centre center commission committee society network forum library museum fund
  company organisation organization delegation representation mission chancellery parliament municipality school hospital
  bank authority board court initiative partnership region laboratory lab consortium platform group news radio
  television times post club trust service services party church press courier review collective cooperative theatre orchestra
  hub cluster alumni house tank thinktank guild league watch works studio charity unesco programme project systems solutions consulting ventures partners holding
  media magazine journal gazette tribune herald observer seminary conservatory gallery archive archives airport port railway
  airlines logistics technologies software attorneys desk stiftung`

const heads = new Map<string, HeadForm>(
  HEADS.split(/\s+/u).map((nominative) => [nominative, { nominative, case: 'nominative', gender: 'neuter' }]),
)

const legalForms = new Map(
  [
    'Ltd',
    'Ltd.',
    'Inc',
    'Inc.',
    'LLC',
    'LLP',
    'GmbH',
    'AG',
    'Oy',
    'AB',
    'ASA',
    'NGO',
    'Plc',
    'e.V.',
    'S.A.',
    'B.V.',
  ].map((form) => [foldForCues(form), form] as const),
)

const TOWNS =
  `riga tallinn tartu vilnius kaunas warsaw krakow berlin munich hamburg frankfurt london dublin edinburgh paris lyon brussels
  antwerp amsterdam rotterdam hague stockholm gothenburg oslo bergen copenhagen aarhus helsinki turku reykjavik vienna
  zurich geneva bern prague bratislava budapest bucharest sofia athens rome milan madrid barcelona lisbon porto kyiv kiev
  minsk moscow tbilisi yerevan baku istanbul ankara washington chicago boston toronto ottawa tokyo seoul beijing delhi
  mumbai accra lagos nairobi cairo sydney canberra latvia estonia lithuania poland germany france spain italy portugal
  ireland uk usa netherlands belgium sweden norway finland denmark iceland austria switzerland hungary czechia slovakia
  romania bulgaria greece ukraine belarus russia georgia armenia turkey canada japan india ghana nigeria kenya australia`.split(
    /\s+/u,
  )

const OPENERS =
  `former confirming hereby however therefore moreover additionally attending writing representing registering regarding
  concerning following herewith kindly add include register note nominating sending behalf representatives
  representative delegates today tomorrow hope hoping further besides now currently`.split(/\s+/u)

const EVENTS =
  `name surname word typo project projects programme award* prize contest competition conference exhibition festival book film movie
  campaign report article workshop seminar plan topic event`.split(/\s+/u)

const BELONGINGS =
  `list registration delegation delegate* representative* staff team people participants colleagues attendees side`.split(
    /\s+/u,
  )

const STAND_INS =
  `private person, private individual, independent expert, independent researcher, self-employed, freelancer,
  freelance, freelance journalist, independent journalist, independent consultant, individual, independent
  analyst, independent activist, independent filmmaker, independent photographer, independent translator,
  independent lawyer, independent scholar, independent artist, independent writer, independent producer,
  independent mediator, freelance writer, freelance translator, freelance photographer, freelance editor,
  freelance consultant, freelance researcher, freelance reporter, freelance interpreter, freelance analyst,
  freelance artist, private persons, private individuals, private citizen, private citizens, individuals,
  independent experts, independent researchers, independent consultants, independent journalists, freelancers,
  freelance journalists`.split(/,\s*/u)

export const organisations: OrganisationWords = {
  heads,
  nameFollowsHead: true,
  legalForms,
  joiners: ['of', 'and', 'for', 'the', 'in', '&', 'to', 'on', 'de', 'en', 'la', 'le', 'du', 'des', 'der', 'di'],
  and: ['and', '&'],
  partners: [
    'partners',
    'partner',
    'associates',
    'sons',
    'son',
    'daughters',
    'daughter',
    'brothers',
    'company',
    'co',
    'family',
  ],
  parts: [],
  offices: [],
  innerParts: null,
  wholes: [],
  determiners: ['our', 'my', 'your', 'their', 'any', 'no', 'some', 'several', 'another', 'this'],
  openers: OPENERS,
  opensWithVerb: null,
  verbal: null,
  trades: /(?:ing|ed|ly|ist|n['’]t|self|town|city)$/u,
  shortened: ['st', 'dr', 'prof', 'ss'],
  headsBehind: new Map([
    ['tank', /^think$/u],
    [
      'house',
      /(?:ian|ish|ese|ean|ing)$|^(?:baltic|german|greek|czech|dutch|french|opera|media|art|business|culture|community|youth|fashion|trade)$/u,
    ],
    ['alumni', /(?:university|school|college|academy|fulbright|erasmus|program|programme)$/u],
  ]),
  ensembles: [],
  named: [],
  placed: null,
  whose: null,
  classAdjective: null,
  events: EVENTS,
  residents: ['resident*', 'citizen*', 'inhabitant*'],
  belongings: BELONGINGS,
  formers: ['formerly', 'previously', 'former', 'ex', 'retired', 'used'],
  hearsay: ['heard', 'learned', 'learnt', 'read', 'received', 'got'],
  asides: [
    'about',
    'to',
    'heard',
    'learned',
    'learnt',
    'read',
    'via',
    'near',
    'opposite',
    'straight',
    'directly',
    'stay',
    'staying',
    'arriving',
    'flying',
  ],
  nothing: ['n/a', 'na', 'none', 'no', 'not applicable', 'no organisation', 'no organization', 'no affiliation', 'nil'],
  containers: [
    'organisation*',
    'organization*',
    'institution',
    'institutions',
    'affiliation',
    'workplace',
    'employer',
    'nongovernmental',
    'non-governmental',
  ],
  representsNone: ['i do not represent', 'i don’t represent', "i don't represent"],
  venues: [
    'at',
    'at the',
    'in the',
    'hosted by',
    'hosted by the',
    'organised by',
    'organised by the',
    'held at',
    'held at the',
  ],
  same: ['same', 'ditto', 'idem', 'likewise', 'as above', 'see above', 'as before', 'unchanged'],
  towns: TOWNS,
  lands: [
    'new york',
    'new zealand',
    'northern ireland',
    'south korea',
    'south africa',
    'saudi arabia',
    'united kingdom',
    'united states',
    'great britain',
    'czech republic',
    'north macedonia',
    'costa rica',
    'sri lanka',
    'hong kong',
    'tel aviv',
    'los angeles',
    'san francisco',
    'old riga',
    'cabinet of',
  ],
  agree: () => null,
  domain: null,
  spokenEndings: [],
  standAlone: [],
  locative: null,
  maybeDeclined: null,
  abbreviations: 'ebrd eib imf lse nato oecd osce ucl undp unesco unhcr unicef'.split(' '),
  noAbbreviations: [
    'phd',
    'msc',
    'mba',
    'ps',
    'id',
    'ok',
    'eur',
    'fw',
    're',
    'dob',
    'gmt',
    'am',
    'pm',
    'pdf',
    'br',
    'tel',
    'ii',
    'iii',
    'iv',
    'nap',
    'usd',
    'html',
    'pgp',
    'sha',
    'eu',
    'pr',
    'hr',
    'dr',
    'mr',
    'ms',
    'mrs',
    'xii',
    'xi',
    'ogp',
    'www',
    'http',
    'https',
    'rsvp',
    'asap',
    'nb',
    'cc',
    'bcc',
    'att',
    'to',
    'from',
    'vs',
    'url',
    'faq',
    'sms',
    'gsm',
    'fyi',
    'gdpr',
    'iphone',
    'ipad',
    'it',
  ],
  undeclined: null,
  joined: null,
  goesOn: null,
  standIns: STAND_INS,
  standIn: (typed) => typed,
  sends: [
    'will send',
    'will be sending',
    'is sending',
    'are sending',
    'sends',
    'would like to send',
    'wishes to send',
    'wants to send',
    'is happy to send',
    'is pleased to send',
    'nominates',
    'is nominating',
    'has nominated',
    'will nominate',
    'would like to nominate',
    'delegates',
    'is delegating',
    'has delegated',
    'would like to register',
    'wishes to register',
    'registers',
    'will be represented by',
    'is represented by',
    'is going to be represented by',
  ],
  works: ['work', 'works', 'working', 'study', 'studying'],
  leads: [
    'from',
    'at',
    'for',
    'represent',
    'representing',
    'with',
    'of the',
    'on behalf of',
    'work for',
    'works for',
    'work at',
    'under',
    'by',
  ],
}
