// English organisations: capitalised runs around a head word, which may stand first («Embassy of Sweden») or last
// («Riga Technical University»). Nothing declines.

import { foldForCues, type HeadForm, type OrganisationWords } from '../locale.ts'
import { newEmployers } from './new-employers.ts'

/** Nouns that the names of bodies are built around. Folded. */
const HEADS = `ministry embassy university college academy institute association foundation agency command council chamber federation
  confederation union alliance office bureau centre center commission committee society network forum library museum fund
  company organisation organization delegation representation mission chancellery parliament municipality school hospital
  bank authority board court initiative partnership region laboratory lab consortium platform group news radio
  television times post club trust service services party church press courier review collective cooperative theatre orchestra
  hub cluster alumni house tank thinktank guild league watch works studio charity unesco programme project systems solutions consulting ventures partners holding
  cross international media magazine journal gazette tribune herald observer seminary conservatory gallery archive archives airport port railway
  airlines logistics technologies software attorneys counsellors counselors barristers desk stiftung directorate secretariat parish congregation synod diocese
  archdiocese monastery ombudsman inspectorate registry treasury police tribunal senate syndicate corporation corps
  insurance clinic kindergarten gymnasium lyceum polytechnic incubator accelerator fellowship choir ensemble opera ballet
  philharmonic movement consulate assembly commonwealth caucus taskforce zoo observatory hospice shelter brewery bakery shipyard holdings advisers advisors solicitors publishing
  publishers broadcasting broadcaster institut instituto istituto université universität università universidad universidade
  forces army navy guard legion scouts enterprises industries telecom motors forests railways lottery circus symphony palace gardens exchange factory
  advisory analytics secretariats chambers councils endowment congress roundtable mosque synagogue cathedral farm winery distillery pharmacy sanatorium nursery preschool campus dairy brigade
  regiment garrison charities chancery aquarium planetarium hostel hotel restaurant bookshop bookstore newsroom newsletter weekly federación federação
  asociación associação associazione association stichting säätiö liitto yhdistys förbund förening stiftelse forening forbund asutus ühing liit selts sihtasutus
  universiteit universitet ambassade ambasciata embajada botschaft fondation fundación fundação fondazione verein
  kulturforum kulturinstitut kulturzentrum handelsvertretung gesellschaft kammer handelskammer auslandshandelskammer chambre consulat consolato consulado generalkonsulat saatkond suursaatkond
  lähetystö suurlähetystö ambasada ambassaden lycée école délégation presidency memorial coalition tours travels agência agencia agence agenzia agentur agentura agencja
  fundacja stowarzyszenie towarzystwo fundatia fundația asociatia asociația alapítvány egyesület nadace spolek sdružení asociacija draugija
  keskus instituut liikumine kogukond säätiö yhdistys verband bund gemeinde stowarzyszenia
  cosmetics foods beverages textiles ceramics robotics dynamics optics pharma pharmaceuticals biotech apparel interiors catering
  productions entertainment automotive builders realty estates investments labs
  związek instytut ośrodek uniwersytet bundesverband zentrum netzwerk vereniging genootschap foreningen stiftelsen
  förbundet nõukogu comitato consiglio circolo circle salon lodge fraternity brotherhood sisterhood hackerspace makerspace
  jornal diario diário diari giornale gazzetta gazeta gazetta gazet zeitung dagblad tidning tidningen dagbladet aftenposten avis avisen avisa
  institutet instituttet föreningen sällskap sällskapet kammaren forbundet samfundet
  lehti sanomat postimees tygodnik dziennik wyborcza periódico período revista rivista noticias notícias radiodifusión`

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
    'gGmbH',
    'CIC',
    'ASBL',
    'VZW',
    'S.A.',
    'B.V.',
    'CLG',
    'DAC',
    'CIO',
    'z.s.',
    'z.ú.',
    'o.p.s.',
    's.r.o.',
    'a.s.',
    'o.z.',
    'n.o.',
    'ApS',
    'Kft.',
    'Srl',
    'S.r.l.',
    'S.L.',
    'A.C.',
    'Lda',
    'Lda.',
    'onlus',
    'd.o.o.',
    'UAB',
    'VšĮ',
  ]
    // A word ends before its last dot.
    .flatMap((form) => [form, form.replace(/\.$/u, '')].map((spelled) => [foldForCues(spelled), form] as const)),
)

/** «correspondent in the Baltic States of La Croix» */
const REPORTS_THERE = [
  'correspondent',
  'reporter',
  'journalist',
  'stringer',
  'envoy',
  'freelancer',
  'collaborator',
  'contributor',
].flatMap((post) =>
  ['in', 'for'].flatMap((at) =>
    `riga, latvia, the baltics, the baltic, the baltic states, the baltic countries, the baltic region, vilnius, tallinn,
    northern europe, latvia and estonia, latvia and lithuania, the nordic countries, the region`
      .split(/,\s+/u)
      .map((place) => `${post} ${at} ${place} of`),
  ),
)

/** Where people are, and no body: towns and countries, as they fill a cell. */
const TOWNS =
  `riga tallinn tartu vilnius kaunas warsaw krakow berlin munich hamburg frankfurt london dublin edinburgh paris lyon brussels
  antwerp amsterdam rotterdam hague stockholm gothenburg oslo bergen copenhagen aarhus helsinki turku reykjavik vienna
  zurich geneva bern prague bratislava budapest bucharest sofia athens rome milan madrid barcelona lisbon porto kyiv kiev
  minsk moscow tbilisi yerevan baku istanbul ankara washington chicago boston toronto ottawa tokyo seoul beijing delhi
  mumbai accra lagos nairobi cairo sydney canberra latvia estonia lithuania poland germany france spain italy portugal
  ireland uk usa netherlands belgium sweden norway finland denmark iceland austria switzerland hungary czechia slovakia
  romania bulgaria greece ukraine belarus russia georgia armenia turkey canada japan india ghana nigeria kenya australia
  baltics nordics balkans caucasus scandinavia benelux europe asia africa america`.split(/\s+/u)

const CITIES =
  `buenos aires, mexico city, bogota, lima, caracas, havana, sao paulo, rio de janeiro, montevideo, quito, manila, bangkok,
  jakarta, hanoi, taipei, shanghai, hong kong, singapore, dubai, doha, tehran, baghdad, beirut, damascus, jerusalem,
  tel aviv, amman, algiers, tunis, rabat, casablanca, dakar, addis ababa, kampala, kigali, harare, lusaka, johannesburg,
  cape town, pretoria, auckland, wellington, melbourne, brisbane, belgrade, zagreb, ljubljana, skopje, sarajevo, tirana,
  pristina, chisinau, podgorica, nicosia, valletta, luxembourg, monaco, lviv, odesa, odessa, kharkiv, dnipro, gdansk,
  poznan, wroclaw, lodz, narva, parnu, klaipeda, siauliai, new york, new york city, los angeles, san francisco, san diego,
  philadelphia, houston, dallas, denver, detroit, seattle, atlanta, miami, minneapolis, cleveland, pittsburgh, baltimore,
  new orleans, washington dc, vancouver, montreal, calgary, edmonton, winnipeg, manchester, birmingham, liverpool, leeds,
  glasgow, aberdeen, belfast, cardiff, oxford, cambridge, bristol, cologne, leipzig, dresden, bonn, stuttgart, salzburg,
  graz, basel, lausanne, strasbourg, lille, marseille, bordeaux, naples, turin, bologna, seville, valencia, bilbao, malmo,
  uppsala, trondheim, stavanger, tampere, espoo, oulu, odense, aalborg, ghent, bruges, liege, utrecht, eindhoven,
  st petersburg, novosibirsk, yekaterinburg, almaty, astana, tashkent, bishkek, dushanbe, ulaanbaatar, kathmandu, dhaka,
  colombo, karachi, lahore, islamabad, kabul, osaka, kyoto, busan, thessaloniki, cork, galway, cluj-napoca, plovdiv, brno,
  ostrava, kosice, debrecen`.split(/,\s+/u)

/** States and provinces, which people name beside a town. */
const STATES =
  `alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii, idaho, illinois,
  indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri,
  montana, nebraska, nevada, new hampshire, new jersey, new mexico, new york, north carolina, north dakota, ohio,
  oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas, utah, vermont,
  west virginia, wisconsin, wyoming, alberta, british columbia, manitoba, new brunswick, nova scotia, ontario, quebec,
  saskatchewan, new south wales, queensland, tasmania, scotland, wales, england, northern ireland, bavaria, saxony,
  catalonia, galicia, andalusia, sicily, tuscany, flanders, wallonia`.split(/,\s+/u)

/** Verbs and small words that begin a sentence and are no part of the name behind them. */
const OPENERS =
  `former confirming hereby however therefore moreover additionally attending writing representing registering regarding
  concerning following herewith kindly add include register note nominating sending behalf representatives
  representative delegates today tomorrow hope hoping further besides now currently`.split(/\s+/u)

/** What a quoted name can be of besides a body: a project, an award, a paper. */
const EVENTS =
  `name surname word typo project projects programme award* prize contest competition conference exhibition festival book film movie
  campaign report article workshop seminar plan topic event`.split(/\s+/u)

/** Behind an abbreviation, what says that it is a body: its list, its people. */
const BELONGINGS =
  `list registration delegation delegate* representative* members consuls staff team people participants colleagues attendees side seat seats chair table`.split(
    /\s+/u,
  )

/** What people write where they are from no body. */
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

const REPORTERS =
  'correspondent|reporter|journalist|stringer|freelancer|collaborator|contributor|envoy|columnist|photographer|cameraman|editor'

export const organisations: OrganisationWords = {
  heads,
  nameFollowsHead: true,
  legalForms,
  endsWords:
    `liikumine keskus instituut ühing liit selts verband verein gesellschaft stiftung stiftelse förening förbund forening säätiö
    yhdistys kammer institutet föreningen stiftelsen förbundet sällskapet sällskap kammaren forbundet instituttet samfundet`.split(
      /\s+/u,
    ),
  nameWords:
    `change action plan family families national political economic partnership board friends question street data affairs
    registration card company code codes junior senior personal together women their our your`.split(/\s+/u),
  joiners: [
    'of',
    'and',
    'for',
    'the',
    'in',
    '&',
    'to',
    'on',
    'de',
    'en',
    'la',
    'le',
    'du',
    'des',
    'der',
    'di',
    'del',
    'della',
    'dei',
    'do',
    'da',
    'dos',
    'das',
    'und',
    'et',
    'für',
    'fur',
    'og',
    'och',
    'a',
    'an',
    'without',
    'against',
    'with',
    'across',
    'beyond',
  ],
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
  units: [
    {
      wholes: ['university'],
      units: ['school', 'institute', 'centre', 'center', 'college', 'laboratory', 'lab', 'office'],
    },
    {
      wholes: ['embassy', 'ministry', 'ambasciata', 'ambassade', 'embajada', 'botschaft'],
      units: ['office', 'secretariat', 'directorate', 'registry', 'desk'],
    },
  ],
  hostedBy:
    /(?<!\p{L})(?:(?:hosted|welcomed|received)(?: \p{L}+){0,4} by|guests? (?:of|at)|my (?:local )?hosts?(?: here| in \p{L}+)?(?:,| is| are)?|stay(?:ing)? (?:at|with)|on (?:leave|sabbatical|secondment|loan) from)(?: the)? $/iu,
  onTerms: ['on a', 'on an', 'with a', 'with an', 'under a', 'under an'],
  occasions: [
    'building',
    'premises',
    'entrance',
    'lobby',
    'hearing',
    'hearings',
    'sitting',
    'session',
    'sessions',
    'conference',
    'seminar',
    'workshop',
    'summit',
    'debate',
    'debates',
    'panel',
    'reception',
    'webinar',
    'roundtable',
  ],
  determiners: [
    'our',
    'my',
    'your',
    'their',
    'its',
    'his',
    'her',
    'any',
    'no',
    'some',
    'several',
    'another',
    'this',
    'both',
    'all',
  ],
  openers: OPENERS,
  opensWithVerb: null,
  verbal: null,
  trades: /(?:ing|ed|ly|ist|n['’]t|self|town|city)$/u,
  shortened: ['st', 'dr', 'prof', 'ss'],
  headsBehind: new Map([
    ['tank', /^think$/u],
    ['cross', /^red$/u],
    [
      'international',
      /^(?:transparency|amnesty|plan|rotary|lions|caritas|habitat|greenpeace|oxfam|care|radio|scouts|soroptimist|zonta)$/u,
    ],
    [
      'house',
      /(?:ian|ish|ese|ean|ing)$|^(?:baltic|german|greek|czech|dutch|french|opera|media|art|business|culture|community|youth|fashion|trade|ngo|press|congress|city|town|parish|student|students|people|union|nature|craft|design|tech|innovation|europe|writers|journalists)$/u,
    ],
    ['alumni', /(?:university|school|college|academy|fulbright|erasmus|program|programme)$/u],
  ]),
  ensembles: [],
  named: [],
  placed: null,
  whose: null,
  classAdjective: null,
  // «Head of Liaison Office / UNHCR Latvia»
  anyOffice:
    /^(?:the )?(?:(?:liaison|country|field|regional|local|head|main|central|branch|project|programme|program|representative|permanent|resident|coordination|national|baltic) ){1,2}(?:office|bureau|secretariat|desk|mission|representation)$/u,
  holidays: /^(?:independence |national |republic |constitution )?(?:day|days|anniversary)(?!\p{L})/u,
  events: EVENTS,
  residents: ['resident*', 'citizen*', 'inhabitant*', 'native', 'natives'],
  behindNames: ['of'],
  nationality:
    /^(?:an? )?(?:(?:irish|english|scottish|welsh|british|danish|finnish|swedish|spanish|polish|turkish|dutch|french|german|greek|czech|swiss|thai|slovak|norwegian|icelandic|austrian|belgian|italian|portuguese|hungarian|romanian|bulgarian|croatian|serbian|slovenian|bosnian|albanian|macedonian|montenegrin|maltese|cypriot|estonian|latvian|lithuanian|russian|belarusian|ukrainian|moldovan|georgian|armenian|azerbaijani|azeri|kazakh|uzbek|kyrgyz|tajik|turkmen|mongolian|american|canadian|mexican|brazilian|argentinian|argentine|chilean|peruvian|colombian|venezuelan|cuban|australian|japanese|chinese|korean|south korean|vietnamese|indian|pakistani|bangladeshi|nepalese|filipino|indonesian|malaysian|singaporean|taiwanese|israeli|palestinian|lebanese|syrian|jordanian|iraqi|iranian|egyptian|moroccan|tunisian|algerian|nigerian|ghanaian|kenyan|ethiopian|south african|ugandan|tanzanian|cameroonian|senegalese|eu)(?: (?:citizen|national|passport|passport holder|nationality|subject))?)$/u,
  services: ['army', 'navy', 'force', 'forces', 'corps', 'marines', 'guard', 'fleet'],
  called: {
    verbs: ['called', 'named', 'titled'],
    describes: ['the', 'a', 'an', 'our', 'another', 'one'],
    kinds: [
      'foundation',
      'association',
      'society',
      'organisation',
      'organization',
      'cooperative',
      'co-operative',
      'movement',
      'network',
      'federation',
      'institute',
      'bank',
      'party',
      'bureau',
      'museum',
      'theatre',
      'library',
      'paper',
      'enterprise',
      'fund',
      'centre',
      'center',
      'club',
      'choir',
      'school',
      'gymnasium',
      'studio',
      'operator',
      'portal',
      'newspaper',
      'tank',
      'startup',
      'start-up',
      'magazine',
      'channel',
      'ngo',
      'nonprofit',
      'non-profit',
      'charity',
      'agency',
      'daily',
      'weekly',
      'broadcaster',
      'television',
      'radio',
      'newsroom',
      'station',
      'journal',
      'blog',
      'platform',
      'company',
      'firm',
      'consultancy',
      'initiative',
      'collective',
      'publisher',
      'outlet',
      'website',
    ],
  },
  articles: ['the'],
  // «correspondent of the », «freelance reporters for »
  beats: [
    {
      reporter: new RegExp(`(?<!\\p{L})(?:${REPORTERS})s? (?:of|for|at|from|with|to)(?: the)? $`, 'iu'),
      joiner: ' for ',
    },
    { reporter: new RegExp(`(?<!\\p{L})(?:${REPORTERS})s? (?:of|for)(?: the)? $`, 'iu'), joiner: ' in ' },
  ],
  behindBeat: ' for ',
  belongings: BELONGINGS,
  sides: ['side', 'part', 'end'],
  formers: ['longer', 'formerly', 'previously', 'former', 'ex', 'retired', 'used'],
  hearsay: ['heard', 'learned', 'learnt', 'read', 'received', 'got', 'get', 'receive', 'obtain', 'obtained', 'fetch'],
  asides: [
    'visiting',
    'through',
    'regarding',
    'concerning',
    'against',
    'beside',
    'behind',
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
    'arrived',
    'moved',
    'relocated',
    'flew',
    'flown',
    'flying',
  ],
  nothing: [
    'n/a',
    'na',
    'none',
    'no',
    'not applicable',
    'no organisation',
    'no organization',
    'no affiliation',
    'no institution',
    'no employer',
    'without organisation',
    'without organization',
    'without affiliation',
    'unaffiliated',
    'nil',
  ],
  pointers:
    `see in the is as per of this my message mail email e-mail subject line header heading title signature footer below above
    attached attachment given stated named mentioned shown indicated`.split(/\s+/u),
  inSubject:
    /(?:in|see|per|from|into) (?:the |my |this )?(?:e-?mail(?:'s)? |message )?(?:subject|heading|title)(?: line)?/u,
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
  ofAnyKind: `public state private local government governmental municipal various different other many several all
    most national european educational cultural international`.split(/\s+/u),
  passOffices: ['pass office', 'passes office', 'badge office'],
  nobodys:
    `represents nobody, represents no one, represents no organisation, represents no organization, represents only himself, represents only herself, represents herself, represents himself, on her own behalf, on his own behalf, in her own name,
    in his own name, i represent nobody, i represent no one, i represent no-one, i represent noone, i represent only myself, i only represent myself, i represent myself, i just represent myself,
    i represent no organisation, i represent no organization, i do not represent any*, i don't represent any*, do not represent any*,
    don't represent any*, i am not representing any*, i'm not representing any*, not representing any*, representing nobody,
    representing no one, representing myself, representing only myself, represent only myself, represent nobody, i have no organisation, i have no organization,
    i have no affiliation, i have no institution, no affiliation, not affiliated with any*, i am not affiliated, i'm not affiliated, on my own behalf, only on behalf of myself,
    i do not belong to any*, i don't belong to any*, not with any*, without any affiliation, without an organisation, without an organization, in my own name, on behalf of nobody,
    not here for any*, speak for no institution, speak for no organisation, speak for no organization, speak for no one, speak for no-one, represent no institution, represent no company, represent no body, belong to no institution, belong to no organisation, belong to no organization, attached to no institution, attached to no organisation, speak for nobody, speak only for myself`.split(
      /,\s*/u,
    ),
  ours: ['our', 'my'],
  putsOnList: [
    'register',
    'registering',
    'enrol',
    'enroll',
    'enrolling',
    'nominate',
    'nominating',
    'announce',
    'propose',
  ],
  tells:
    `told said says forwarded mentioned suggested recommended passed wrote showed sent advised shared gave brought handed relayed emailed`.split(
      ' ',
    ),
  // «Embassy Riga passed this along»
  toMe: ['me', 'us', 'along', 'on'],
  own: `organisation is, organization is, affiliation is, represent, represents, to represent, representing, on behalf of, representative of, representatives of, delegate of, i am with, i'm with, we are with, organisation remains,
    organization remains, reporter from, reporter for, reporter with, reporter at, journalist from, journalist for, journalist with, journalist at, correspondent for, correspondent from, editor at, editor for, writer for, i write for, i report for, i work for, i work at, i am writing for, intern at, intern with, trainee at, journalist of, reporter of, correspondent of`
    .split(/,\s*/u)
    .concat(REPORTS_THERE),
  representsNone: ['i do not represent', 'i don’t represent', "i don't represent"],
  nearby: [
    'next door',
    'across the street',
    'across the road',
    'over the road',
    'on the other side',
    'around the corner',
    'round the corner',
    'nearby',
    'close by',
    'opposite',
    'building instead',
    'by mistake',
  ],
  engagements:
    `breakfast breakfasts lunch luncheon dinner reception receptions hearing hearings exam exams interview interviews
    appointment appointments exhibition fair ceremony party rehearsal briefing talks presentation vernissage
    inauguration funeral concert coffee negotiation negotiations signing press-conference deadline check-up minutes notes photos stage microphone interpreting`.split(
      /\s+/u,
    ),
  leftThere: [
    "(?:no longer|not|don[’']t|do not) (?:work|working|am|employed|be)? ?there",
    "(?:have|[’']ve|has) (?:since )?left (?:there|that job|it since)",
  ],
  optatives: ['let', 'let us'],
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
  issues: [
    'wait*',
    'await*',
    'expect*',
    'receiv*',
    'get',
    'getting',
    'got',
    'obtain*',
    'issued',
    'come',
    'arrive*',
    'coming',
    'collect*',
    'order*',
    'request*',
    'apply*',
    'applied',
    'pending',
  ],
  same: ['same', 'ditto', 'idem', 'likewise', 'as above', 'see above', 'as before', 'unchanged'],
  towns: [...TOWNS, ...CITIES, ...STATES],
  ownTowns: ['riga'],
  lands: [
    'old town',
    'old city',
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
    ...['states', 'countries', 'republics', 'region'].map((land) => `baltic ${land}`),
    ...['nordic countries', 'nordic region', 'middle east', 'far east', 'latin america', 'north america'],
    ...['eastern', 'western', 'central', 'northern', 'southern'].map((side) => `${side} europe`),
  ],
  agree: () => null,
  domain: null,
  spokenEndings: [],
  ofLand: /(?:[^s]ian|ish|[^s]ese|ean)$/u,
  ordinal: /^\d{1,3}(?:st|nd|rd|th)$/u,
  plural: /s$/u,
  missions: ['embass', 'consulate', 'legation'],
  standAlone: [],
  locative: null,
  maybeDeclined: null,
  abbreviations:
    'cern ebrd ecb efsa eib eige epso euipo frontex iaea icrc ifrc ilo imf iom lse nato oecd osce ucl undp unesco unfpa unhcr unicef unodc wipo wto'.split(
      ' ',
    ),
  shoutedAbbreviations: ['who', 'era'],
  wellKnownForms: new Map(
    [
      'Green Liberty',
      'Save the Children',
      'Human Rights Watch',
      'Doctors without Borders',
      'Reporters without Borders',
      'Freedom House',
      'Food Union',
      'Latvian Post',
      'Latvian Railways',
      'Latvian Mobile Telephone',
      'Riga Waters',
      'UN Women',
      'UN Habitat',
      'UN Volunteers',
      'UN Global Compact',
      'Want to Help Refugees',
      'Reporters sans frontières',
      'Médecins sans frontières',
      "SOS Children's Villages Latvia",
      "SOS Children's Villages",
      'Papardes zieds',
    ].map((name) => [foldForCues(name), name]),
  ),
  wellKnown:
    `Greenpeace Amnesty Deloitte Accenture Google Microsoft Reuters Bloomberg Ericsson AmCham Oxfam Interpol Europol
    Eurojust Frontex PwC KPMG McKinsey Siemens Cisco IBM Politico Politiken Euronews Caritas Nordea
    Telia Ikea Eurofound Eurostat Eurocities Eurochild Eurodiaconia Cedefop Europeana Eurocontrol
    Ritzau Belga Tanjug Ukrinform Belsat Wikimedia Mozilla Capgemini Sorainen Ellex`.split(/\s+/u),
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
  // «Attorneys at Law»
  joined: /^at law$/iu,
  goesOn: null,
  standIns: STAND_INS,
  standIn: (typed) => typed,
  passive: / by$/u,
  topics: ['on'],
  fields:
    `affairs relations communications communication policy marketing legal finance research outreach advocacy operations
    sales development strategy compliance procurement hr fundraising cooperation governance administration politics
    economics diplomacy`.split(/\s+/u),
  duties:
    `travel event events meeting meetings conference conferences logistics protocol press admin accounting accounts
    recruitment hospitality facilities missions catering translation editorial planning purchasing
    payroll staff team`.split(/\s+/u),
  sectors: `civil public social private digital local regional international external society societies services service
    sector sectors government regulatory advisory corporate institutional strategic affairs relations compliance media partnership partnerships programme programmes program programs projects project systems solutions and of & the`.split(
    /\s+/u,
  ),
  ofTitles:
    `programme program project office desk systems solutions partnership partnerships media press news board publishing broadcasting
    studio services logistics library archive archives registry`.split(/\s+/u),
  newEmployers,
  beforeLand: ['in', 'from', 'of'],
  beforeSubject: ['of', 'for'],
  branches: ['latvia', 'estonia', 'lithuania', 'baltic', 'baltics'],
  channels: ['radio', 'television', 'tv', 'channel'],
  shapes: [
    // A town, and its port, by what it is.
    /(?<![\p{L}\p{N}])(?:City|Town|Municipality|Free ?port|Port) of \p{Lu}\p{Ll}{2,20}(?: (?:Authority|Council))?(?![\p{L}-]| \p{Lu}\p{L})/gu,
    // What a state keeps for its head, and the register of what there is in it.
    /(?<![\p{L}\p{N}])(?:(?:Office|Chancery|Chancellery|Administration) of the (?:President|Prime Minister|Speaker|Ombudsman|Ombudsperson|Mayor|Governor|Auditor General|Attorney General|Prosecutor General)|Register of (?:Enterprises|Companies|Associations|Births and Deaths))(?: of (?:the Republic of )?\p{Lu}\p{Ll}{2,20})?(?![\p{L}-]| \p{Lu}\p{L})/gu,
    // Those whom an organisation of states appoints.
    /(?<![\p{L}\p{N}])(?:(?:UN|United Nations|OSCE) )?High Commissioner (?:for|on) (?:Refugees|Human Rights|National Minorities)(?! \p{Lu}\p{L})/gu,
    // Ministries that are called departments.
    /(?<![\p{L}.])(?:(?:U\.S\.|US|USA|UK|Irish|Australian|Canadian) Department (?:of|for) (?:the )?\p{Lu}\p{Ll}+(?:(?: and|,)? \p{Lu}\p{Ll}+(?= and|,|\s|$)){0,1}|(?:U\.S\. |US )?(?:Department of State|State Department)(?! \p{Lu}))/gu,
    // German bodies in one word: «Friedrich-Ebert-Stiftung», «Goethe-Institut».
    /-(?:Stiftung|Institut|Gesellschaft|Haus|Zentrum|Verein|Verband|Kammer|Akademie|Foundation|Institute|Universität)(?: (?:Riga|Latvia|Lettland|Baltikum|Vilnius|Tallinn)| zu \p{Lu}\p{Ll}{3,9})?(?![\p{L}\p{N}-])(?<=(?<![\p{L}\p{N}-])(?<body>\p{Lu}\p{L}{1,20}(?:-\p{Lu}\p{L}{1,20}){0,3}-\p{L}{4,12}(?: (?:zu )?\p{L}{4,10})?))/gu,
    // Who stands for what, by both: «Mothers for Slow Traffic», in a cell of its own or as what sends people.
    /(?=\p{Lu}\p{L}{2,20}s? (?:for|against|without|beyond|of) )(?<=(?:^|\n)\s{0,3}|\p{L}, |(?<!\p{L})(?:[Tt]he|both|from|at|with|represent|of) )(?!(?:Thanks|Regards|Details|Names|Representatives|Delegates|Participants|Applications|Registrations|Passes|Questions|Greetings|Nominations|Attendees|Members|Places|Seats|Guests|Colleagues|Wishes|Plans|Reasons|Codes) )(?:(?:\p{Lu}\p{Ll}{3,}s|\p{Lu}\p{Ll}*(?:men|women|people|outh|hildren|kids|folk)|Teach|Act|Ride|Vote) (?:for|against|without|beyond)|Friends of(?: the)?) (?<whom>\p{Lu}[\p{L}-]{2,})(?: \p{Lu}[\p{L}-]{2,}){0,3}(?= ?(?:[\n,();.]|$)| (?:will|would|is|are|has|have|sends|nominates|appoints|delegates) )/gu,
    // Those who do something for a place or a cause: «Code for Riga», «Teach for Latvia».
    /(?<![\p{L}\p{N}-])(?:Code|Teach|Data|Design|Tech|Run|Bike|Startup|Reporters|Fridays|Walk|Art|Music) (?:for|without) (?:All|Borders|Change|Democracy|Equality|Europe|Freedom|Future|Good|Hope|Justice|Peace|\p{Lu}\p{Ll}{1,15}(?:ia|ga|ne|va|pe))(?![\p{L}-]| \p{Lu}\p{L})/gu,
    // Firms that are called after half a continent, in a cell of their own.
    /(?=Baltic |Nordic |Scandinavian )(?<=(?:^|\n)\s{0,3}|\p{L}, |: )(?:Baltic|Nordic|Scandinavian) \p{Lu}\p{Ll}{2,15} \p{Lu}\p{Ll}{2,15}s(?=\s*(?:[\n,(;]|$))/gu,
    // Papers whose article is a part of the name.
    /(?=The )(?<![\p{L}\p{N}])The (?:Guardian|Economist|Independent|Telegraph|Atlantic|Conversation|Spectator|Scotsman|Lancet|Hindu|Intercept|(?:\p{Lu}\p{L}{1,15} ){1,3}(?:Times|Post|Guardian|Telegraph|Herald|Tribune|Observer|Independent|Gazette|Journal|Mirror|Star|Chronicle|Examiner))(?! ?\p{Lu}\p{L}|\p{L})/gu,
  ],
  sciences: /(?:log|nom|graph|istr|osoph)y$/u,
  sends: [
    'will send',
    'confirms the participation of',
    'confirms the attendance of',
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
    'stays the same',
    'remains the same',
    'is unchanged',
    'remains unchanged',
    'stays unchanged',
    'hereby enters',
    'enters into',
    'hereby nominates',
    'hereby delegates',
    'hereby registers',
    'dispatches',
    'puts forward',
    'will delegate',
    'appoints',
    'has appointed',
    'has chosen',
    'has decided to send',
    'comes with',
    'will come with',
    'will take part with',
    'will attend with',
    'would like to bring',
    'sends you',
    'sends two',
    'sends three',
    'is coming with',
    'will be represented by',
    ...['would', 'shall', 'can', 'intends to', 'plans to', 'is going to', 'is able to', 'may'].flatMap((will) =>
      ['send', 'nominate', 'delegate', 'be represented by', 'come with', 'attend with', 'take part with']
        .concat('participate with', 'second', 'dispatch')
        .map((verb) => `${will} ${verb}`),
    ),
    'will participate with',
    'participates with',
    'is represented by',
    'is going to be represented by',
  ],
  works:
    `work, works, working, study, studying, leads, i lead, heads, i head, runs, i run, chairs, i chair, directs, i direct, manages, i manage,
    founded, co-founded, cofounded`.split(/,\s*/u),
  leads: [
    ...REPORTS_THERE,
    'from',
    'both of',
    'all of',
    'at',
    'for',
    'journalist of',
    'reporter of',
    'collaborator of',
    'collaborator for',
    'contributor to',
    'stringer for',
    'stringer of',
    'correspondent of',
    'reporter from',
    'reporter for',
    'reporter with',
    'reporter at',
    'journalist from',
    'journalist for',
    'journalist with',
    'journalist at',
    'correspondent for',
    'correspondent from',
    'editor at',
    'editor for',
    'writer for',
    'i write for',
    'i report for',
    'i work for',
    'i work at',
    'i am writing for',
    'intern at',
    'intern with',
    'trainee at',

    'editor of',
    'member of',
    'representative of',
    'representatives of',
    'delegate of',
    'branch of',
    'chapter of',
    'i am with',
    "i'm with",
    'we are with',
    'volunteer of',
    'founder of',
    'co-founder of',
    'president of',
    'ceo of',
    'chair of',
    'i lead',
    'i run',
    'i head',
    'i chair',
    'i volunteer at',
    'i volunteer with',
    'part of',
    'organisation is',
    'organisation remains',
    'organisation stays',
    'organization is',
    'organization remains',
    'organization stays',
    'affiliation is',
    'affiliation remains',
    'affiliation stays',
    'represent',
    'represents',
    'to represent',
    'representing',
    'with',
    'of the',
    'on behalf of',
    'work for',
    'works for',
    'work at',
    'under',
    'by',
    // Who is of a body for a while.
    ...['belong', 'belonging', 'belongs', 'attached', 'affiliated', 'seconded', 'assigned', 'accredited', 'posted'].map(
      (verb) => `${verb} to`,
    ),
    ...['affiliated with', 'enrolled at', 'enrolled in', 'enrolled with', 'based at', 'i teach at', 'i lecture at'],
    'home university is',
    'home institution is',
    'home organisation is',
  ],
}
