// Latvian organisations: the nouns that head their names, by declension, and the words around them.

import { inAnySize } from '../in-any-size.ts'
import { type Case, foldForCues, type Gender, type HeadForm, type OrganisationWords } from '../locale.ts'

/** Heads of the first declension (men's), of the fourth and the fifth (women's) and of the second, in the nominative. */
const FIRST = `štābs rezervāts arhīvs birojs centrs dienests fonds forums institūts kabinets klubs muzejs nodibinājums reģistrs tīkls uzņēmums
  koncerns kongress parks reģions novads portāls žurnāls laikraksts kooperatīvs nams parlaments medijs tehnikums bērnudārzs
  dārzs krusts apgāds pansionāts konsorcijs holdings raidījums konsulāts ombuds kvartāls inkubators sindikāts
  licejs sekretariāts inspektorāts planetārijs cietums internāts trests kombināts cirks aeroklubs jahtklubs autoklubs memoriāls zoodārzs balets podkāsts blogs salons doktorāts kanāls telekanāls hospiss kolektīvs`
const FOURTH = `ministrija kanceleja savienība aģentūra biedrība tiesa administrācija akadēmija asociācija arodbiedrība arodsavienība bibliotēka
  federācija inspekcija apvienība kamera kompānija komisija konfederācija koalīcija pašvaldība policija partija prokuratūra ģenerālprokuratūra apgabalprokuratūra rajonprokuratūra
  skola vidusskola pamatskola augstskola pirmsskola slimnīca poliklīnika klīnika sabiedrība saeima televīzija banka domnīca līga
  kustība iniciatīva vēstniecība misija pārstāvniecība organizācija platforma kopiena ģimnāzija koledža redakcija studija galerija
  laboratorija izdevniecība frakcija filharmonija opera baznīca sadraudzība bāriņtiesa saimniecība fabrika rūpnīca aptieka firma
  institūcija vienība apgabaltiesa rajontiesa prefektūra mežsaimniecība zivsaimniecība radiostacija kapitālsabiedrība kopsaimniecība velobiedrība viesnīca kafejnīca kopa grupa kapela vakarskola sākumskola internātskola kopdarbnīca komiteja partnerība kolēģija
  palāta māja autoosta lidosta brīvosta brālība māsība bīskapija observatorija sanatorija darbnīca
  asambleja muiža tipogrāfija korporācija konservatorija autoskola raidorganizācija telekompānija līgumsabiedrība akcijsabiedrība loža direkcija izpilddirekcija zobārstniecība frizētava maiznīca bazilika`
const FIFTH = `dome pašpārvalde krātuve sardze ģilde diecēze zemessardze robežsardze būvvalde pārvalde padome alianse universitāte iestāde draudze kontrole kase patversme avīze koncertzāle prakse ķēde ražotne katedrāle šūtuve ceptuve`

const SECOND = `klosteris klasteris teātris orķestris koris ansamblis hospitālis`

/** Of the sixth, women's, whose genitive is the nominative: «Skolēnu pils». */
const SIXTH = `pils`

/** Small bodies: «vokālais pulciņš». */
const DIMINUTIVE = `pulciņš klubiņš`

/** «Nacionālie bruņotie spēki», «Liezeres pagasta seniori» */
/** Of several rooms or things, where one of them is a head as well: «no Rīgas Dizaina darbnīcām». */
const FEMALE_PLURAL = `darbnīcas laboratorijas studijas dzirnavas meistardarbnīcas kopdarbnīcas`
const PLURAL = `spēki seniori novadpētnieki jaunsargi skauti veloaktīvisti`

/** Of each declension, its ending in the nominative, its gender and its endings in the other cases. */
const ENDINGS: { readonly [d: string]: readonly [string, Gender, readonly (readonly [Case, string])[]] } = {
  first: [
    's',
    'male',
    [
      ['genitive', 'a'],
      ['dative', 'am'],
      ['accusative', 'u'],
      ['locative', 'ā'],
    ],
  ],
  diminutive: [
    'š',
    'male',
    [
      ['genitive', 'a'],
      ['dative', 'am'],
      ['accusative', 'u'],
      ['locative', 'ā'],
    ],
  ],
  second: [
    'is',
    'male',
    [
      ['genitive', 'a'],
      ['dative', 'im'],
      ['accusative', 'i'],
      ['locative', 'ī'],
    ],
  ],
  sixth: [
    's',
    'female',
    [
      ['dative', 'ij'],
      ['accusative', 'i'],
      ['locative', 'ī'],
    ],
  ],
  femalePlural: [
    'as',
    'female',
    [
      ['dative', 'ām'],
      ['locative', 'ās'],
    ],
  ],
  plural: [
    'i',
    'male',
    [
      ['genitive', 'u'],
      ['dative', 'iem'],
      ['accusative', 'us'],
      ['locative', 'os'],
    ],
  ],
  fourth: [
    'a',
    'female',
    [
      ['genitive', 'as'],
      ['dative', 'ai'],
      ['accusative', 'u'],
      ['locative', 'ā'],
    ],
  ],
  fifth: [
    'e',
    'female',
    [
      ['genitive', 'es'],
      ['dative', 'ei'],
      ['accusative', 'i'],
      ['locative', 'ē'],
    ],
  ],
}

/** «ansambl» → «ansambļ» */
function soften(stem: string): string {
  return stem.replace(/l$/u, 'ļ').replace(/n$/u, 'ņ')
}

function listHeads(): ReadonlyMap<string, HeadForm> {
  const heads = new Map<string, HeadForm>()
  const add = (list: string, declension: string): void => {
    const [ending, gender, cases] = ENDINGS[declension]!
    for (const nominative of list.split(/\s+/u)) {
      if (!nominative.endsWith(ending) || nominative.includes('-')) continue
      const stem = nominative.slice(0, -ending.length)
      for (const [grammaticalCase, oblique] of [['nominative', ending] as const, ...cases]) {
        // «darbnīcas» is the genitive of one.
        if (declension === 'femalePlural' && grammaticalCase === 'nominative') continue
        // «ansambļa», «hospitāļa»
        const form = (declension === 'second' && grammaticalCase === 'genitive' ? soften(stem) : stem) + oblique
        // Typed without diacritics «ministrija» may be a locative; the nominative is likelier.
        for (const key of [form, foldForCues(form)]) {
          if (!heads.has(key))
            heads.set(key, {
              nominative,
              case: grammaticalCase,
              gender,
              ...(/plural$/iu.test(declension) ? { plural: true } : {}),
            })
        }
      }
    }
  }
  add(FIRST, 'first')
  add(FOURTH, 'fourth')
  add(FIFTH, 'fifth')
  add(SECOND, 'second')
  add(SIXTH, 'sixth')
  add(DIMINUTIVE, 'diminutive')
  add(PLURAL, 'plural')
  add(FEMALE_PLURAL, 'femalePlural')
  // «Vidzemes TV»
  heads.set('tv', { nominative: 'TV', case: 'nominative', gender: 'female' })
  return heads
}

/** Legal forms and class words; those that decline are listed with their forms. */
function listLegalForms(): ReadonlyMap<string, string> {
  const forms = new Map<string, string>()
  for (const fixed of [
    'SIA',
    'AS',
    'A/S',
    'VSIA',
    'VAS',
    'PSIA',
    'LPKS',
    'DzĪKS',
    'IK',
    'ZS',
    'Z/S',
    'ZAB',
    'NVO',
    'UAB',
    'OÜ',
    'FK',
    'FC',
    'BK',
    'HK',
  ])
    forms.set(foldForCues(fixed), fixed)
  const classWords = [
    'biedrība',
    'sabiedrība',
    'nodibinājums',
    'fonds',
    'domnīca',
    'arodbiedrība',
    'apvienība',
    'asociācija',
    'partija',
    'centrs',
    'portāls',
    'savienība',
    'žurnāls',
    'laikraksts',
    'avīze',
    'uzņēmums',
    'organizācija',
    'aģentūra',
    'kustība',
    'klubs',
    'skola',
    'vidusskola',
    'augstskola',
    'kooperatīvs',
    'studija',
    'kopiena',
    'platforma',
    'iniciatīva',
    'institūts',
    'kapitālsabiedrība',
    'birojs',
    'bērnudārzs',
    'forums',
    'muzejs',
    'firma',
    'kompānija',
    'raidījums',
    'korporācija',
    'institūcija',
    'izdevniecība',
    'viesnīca',
    'kafejnīca',
    'galerija',
    'aptieka',
    'veikals',
    'restorāns',
    'akciju sabiedrība',
    'valsts akciju sabiedrība',
  ]
  for (const word of classWords) {
    const [ending, , cases] = word.endsWith('s') ? ENDINGS.first! : ENDINGS.fourth!
    const stem = word.slice(0, -ending.length)
    for (const oblique of [ending, ...cases.map(([, e]) => e)]) {
      const form = foldForCues(stem + oblique)
      if (!forms.has(form)) forms.set(form, word)
    }
  }
  return forms
}

/** Definite adjectives before a head: «Nacionālā kultūras centra», «Centrālajai statistikas pārvaldei». */
const ADJECTIVE: { readonly [C in Case]?: { readonly male: string; readonly female: string } } = {
  genitive: { male: 'ā', female: 'ās' },
  dative: { male: 'ajam', female: 'ajai' },
  accusative: { male: 'o', female: 'o' },
  locative: { male: 'ajā', female: 'ajā' },
}

const PLURAL_ADJECTIVE: { readonly [C in Case]?: string } = {
  genitive: 'o',
  dative: 'ajiem',
  accusative: 'os',
  locative: 'ajos',
}

const HEADS = listHeads()

/** Adjectives that say what the whole body is, whatever stands between them and its head: «Centrālo vēlēšanu komisiju». */
const OF_THE_WHOLE =
  /^(?:centrāl|nacionāl|galven|starptautisk|augstāk|neatkarīg|apvienot|vienot|zinātnisk|kristīg|pilsonisk|jaun|lielāk|baltijas)/iu

/** Before a class word whatever its name is: «kooperatīvo sabiedrību „…”». */
const CLASS_ADJECTIVE = /^(?:kooperat[iī]v|reli[gģ]isk|sabiedrisk|nevalstisk|profesion[aā]l)/u

/** Of any body of its kind: «jauktais koris», «privātā vidusskola»; what the writer thinks of it («aktīvā», «vietējā») is none. */
const KIND_ADJECTIVE =
  /^(?!(?:akt[iī]v|pozit[iī]v|unik[aā]l|ide[aā]l|lok[aā]l|re[aā]l|aktu[aā]l|fantastisk|lielisk|praktisk|konkr[eē]t|attiec[iī]g|min[eē]t|simp[aā]tisk|popul[aā]r)\p{L}*$)(?:\p{L}{2,}(?:[aā]l|isk|[iī]v|[aā]r)|jaukt|krist[iī]g|gar[iī]g|neatkar[iī]g|priv[aā]t|br[iī]v|mobil|katoliska|pareiztic[iī]g|apvienot|visp[aā]rizgl[iī]t\p{L}*|folklor\p{L}*)(?:ais|ā|ās|ajam|ajai|ajā|o)$/u

/** Participles and adjectives that are called so of people. */
const OF_PEOPLE =
  /(?:repres[eē]t|redz[iī]g|dzird[iī]g|(?:[aā]|[eē])jo[sš]|cietu[sš]|pieaugu[sš]|slimojo[sš]|deport[eē]t|rehabilit[eē]t|nodarbin[aā]t|str[aā]d[aā]jo[sš]|stud[eē]jo[sš]|atkar[iī]g|slim|vientu[lļ]|tr[uū]c[iī]g|tic[iī]g|ievainot|evaku[eē]t|izs[uū]t[iī]t|apdro[sš]in[aā]t|adopt[eē]t)o$/iu
/** What a body stands for, whoever is in it: «Demokrātisko jauniešu apvienību». */
const OF_IDEAS = /(?:demokr[aā]tisk|liber[aā]l|konservat[iī]v|social?istisk|apvienot)o$/iu
/** «Zaļo un Zemnieku savienību», «Starptautisko sakaru aģentūru», but «Starptautisko preses centru» */
const OF_MANY = /^(?:za[lļ]o un|starptautisko \p{L}{3,}u)$/iu
/** «zinātnieku», «arhitektu», «latviešu» */
const PEOPLE =
  /^\p{L}*(?:niek|t[aā]j|ist|log|tekt|tulk|(?:kur|tre|in[zž]e)[jn][ie]*r|iķ|gr[aā]f|nom|(?:stud|doc|pac[ie]*|asist|korespond)ent|(?:konsult|muzik|praktik|aspir)ant|(?<!sekt|fakt|mot|trakt|monit)or|vec[aā]k|b[eē]rn|draug|(?<!^t)ie[sš]|[eē]j|jurist|[aā]rst|[zž]enier|ģimeņ|m[aā]mi[nņ])u$/iu

/** «Orientēšanās federācija», «Kino centrs»: the genitive of a doing on oneself, and nouns that do not decline. */
const NO_ADJECTIVE = /šanās$|^(?:kino|auto|moto|velo|foto|video|radio|info|bio|eko|euro|agro|kazino)$/iu

function agree(word: string, head: HeadForm, next: string): string | null {
  if (head.gender === 'neuter' || NO_ADJECTIVE.test(word)) return null
  // «Nacionālo bruņoto spēku»
  // «no Radošajām darbnīcām»
  if (head.plural && head.gender === 'female') return /aj[āa][ms]$/u.test(word) ? `${word.slice(0, -4)}ās` : null
  const ofPlural = head.plural && PLURAL_ADJECTIVE[head.case]
  if (ofPlural) return word.endsWith(ofPlural) ? `${word.slice(0, -ofPlural.length)}ie` : null
  const ending = ADJECTIVE[head.case]?.[head.gender]
  // «sabiedriskas grupas», typed without diacritics
  if (ending && CLASS_ADJECTIVE.test(word) && word.endsWith(foldForCues(ending)) && !word.endsWith(ending))
    return word.slice(0, -ending.length) + (head.gender === 'male' ? 'ais' : 'a')
  if (!ending || !word.endsWith(ending) || word.length < ending.length + 3) return null
  const beside = HEADS.get(next.toLowerCase())
  const besideHead = beside?.nominative === head.nominative
  // «Politiski represēto apvienību», «Jauno zinātnieku apvienību»: whose body it is
  const isPeople = OF_PEOPLE.test(word) || (PEOPLE.test(next) && !besideHead && !OF_IDEAS.test(word))
  if (head.case === 'accusative' && (isPeople || (!besideHead && OF_MANY.test(`${word} ${next}`)))) return null
  // «Nacionālās bibliotēkas Atbalsta biedrības»: it agrees with the nearer noun; «klīniskās universitātes slimnīcas» does not.
  if (!besideHead && !/^kl[iī]nisk/iu.test(word) && beside?.case === head.case && beside.gender === head.gender)
    return null
  if (!besideHead && !OF_THE_WHOLE.test(word) && !OF_IDEAS.test(word)) {
    // «Pieaugušo izglītības apvienību»: before another genitive «-o» is a genitive plural.
    if (head.case === 'accusative' && /as$/u.test(next)) return null
    // «brīvo latviešu» is a genitive plural inside the name, «Nacionālo kultūras centru» agrees with the head.
    if (head.case === 'accusative' && /u$/u.test(next)) return null
    // «Valsts reģionālās attīstības aģentūra» is about regional development, «Centrālās statistikas pārvalde» is central.
    if (/ās$/u.test(word) && /[ae]s$/u.test(next) && !HEADS.has(next.toLowerCase())) return null
    if (/ā$/u.test(word) && /a$/u.test(next) && head.gender === 'male' && !HEADS.has(next.toLowerCase())) return null
  }
  return word.slice(0, -ending.length) + (head.gender === 'male' ? 'ais' : 'ā')
}

/** Nouns of newspapers' names of which the genitive tells no nominative, plurals mostly. */
const PAPERS = new Map([
  ['Ziņu', 'Ziņas'],
  ['Vēstu', 'Vēstis'],
  ['Vēstneša', 'Vēstnesis'],
])

/** «Latvijas Avīzes» → «Latvijas Avīze»; «Kurzemes Vārda» may be a «Vārds» or a «Vārda». */
function ownersName(quoted: string): string | null {
  const words = quoted.trim().split(' ')
  const last = words.at(-1)!
  if ([...PAPERS.values()].includes(last)) return quoted
  const sure = /[āēī]$/u.test(last) ? null : withSureEnding(quoted)
  if (sure !== null) return sure
  const head = HEADS.get(last.toLowerCase())
  const female: HeadForm = { nominative: '', case: 'genitive', gender: 'female' }
  const declined = head?.case === 'genitive' ? head : /[ae]s$/u.test(last) ? female : null
  const paper = PAPERS.get(last)
  // «Tukuma piena» of «piens», while «Delna» may stand as it is called
  const isOpen = /(?:\p{Ll}{2}u|[šžļņķģ]a)$/u.test(last) || /[aeu]s? \p{L}+(?:a|o)$/u.test(quoted)
  if (!declined && !paper) return isOpen ? null : quoted
  const nominative = paper ?? (head ? last[0]! + head.nominative.slice(1) : last.slice(0, -1))
  const before = words.slice(0, -1).map((word, k) => (declined && agree(word, declined, words[k + 1]!)) ?? word)
  return [...before, nominative].join(' ')
}

/** Last words of papers, as they decline. */
function listPapers(): ReadonlyMap<string, { nominative: string; case: Case }> {
  const forms = new Map<string, { nominative: string; case: Case }>()
  const cases: readonly Case[] = ['nominative', 'genitive', 'dative', 'accusative', 'locative']
  const list =
    'Ziņas Ziņu Ziņām Ziņas Ziņās|Balss Balss Balsij Balsi Balsī|Vēstis Vēstu Vēstīm Vēstis Vēstīs|Vēstnesis Vēstneša Vēstnesim Vēstnesi Vēstnesī|Avīze Avīzes Avīzei Avīzi Avīzē|Vārds Vārda Vārdam Vārdu Vārdā'
  for (const declined of list.split('|')) {
    const [nominative, ...others] = declined.split(' ')
    for (const [k, form] of [nominative!, ...others].entries())
      if (!forms.has(form)) forms.set(form, { nominative: nominative!, case: cases[k]! })
  }
  return forms
}

/** Where people are, and no body: towns and countries, as they fill a cell. */
const TOWNS =
  `riga rigas daugavpils daugavpili liepaja jelgava jurmala ventspils rezekne valmiera jekabpils ogre tukums cesis
  salaspils kuldiga olaine saldus talsi dobele kraslava bauska sigulda ludza madona livani preili gulbene aluksne smiltene
  limbazi aizkraukle balvi valka koknese skrunda kandava ikskile lielvarde plavinas saulkrasti vangazi salacgriva mazsalaca
  varaklani strenci rujiena grobina broceni baldone baloze balozi iecava adazi marupe kekava babite carnikava ropazi
  stopini latvija igaunija lietuva krievija vacija polija zviedrija somija norvegija danija francija brisele tallina tartu
  asv lielbritanija anglija irija kanada spanija italija ukraina baltkrievija gruzija vilna kauna varsava berline londona parize maskava kijeva minska stokholma helsinki oslo kopenhagena toronto milvoki tokio sidneja melburna cikaga tartu monreala`.split(
    /\s+/u,
  )

/** Verbs and small words that begin a sentence and are no part of the name behind them. */
const OPENERS =
  `cv stude dzivoju dzivo luk apliecinu apliecinam apstiprinu apstiprinam apsveicu apsveicam pateicamies pateicos sanemam sanemu bijusi bijusais bijusa bijusas rakstu rakstam iesniedzu iesniedzam iesniegsim iesniegsu nosutu nosutam nosutisim nosutisu sutu sutam parsutu
  parsutam vadu vadam virzu virzam virza izvirzu izvirzam izvirza norikoju norikojam norikos delege deleges
  delegeju delegejam apmeklesu apmekles apmeklesim apmeklet pazinoju pazinojam pazino informeju informejam informe
  zinoju zinojam papildinu papildinam papildinat precizeju precizejam precizejiet izlabojiet labojam laboju mainam
  nomainiet uzrakstiet ierakstiet pierakstiet pieskaitiet ieklaujiet pievienojiet pievienojam atzimejiet pieteikt
  piesaka studeju studejam macos maca macu stradaju stradajam strada darbojos darbojas darbojamies kalpoju esmu
  esam esot parstavesu parstavesim parstav parstavot parstavet ierodas ieradisies ieradisos dodas dosies dosos nak
  nacis atnaks brauc brauks brauksu velos velamies gribu gribam vareja varbut kops lai kamer kaut tadejadi turklat
  talab tadel tapec proti respektivi sodien rit vakar atbildot atsaucoties pamatojoties saskana cerams zel attieciba attiecigi
  iesaistas nodarbojas piedalas saucas atrodas rupejas cinas macas pasniedz vada dzied dejo kalpo koordine
  nezinu domaju ceru lasiju ir nav bija toties resp pretim turpinajuma lieliski labi jaa protams noteikti
  prieks prieksa tagad sobrid patlaban joprojam piesakas piesaku piesakam piesakamies registreju registrejam pareizi
  sanema sanemis sanemusi sanemts sanem atsaucas uzaicinaja aicinaja aicina ieludza ludz ludza nolema nolemis nolemusi
  delegeja norikoja izvirzija izraudzijas nosutija atsutija sutija pieteica uzticeja nozimeja saka teica jauta izlasija`.split(
    /\s+/u,
  )

/** What a quoted name can be of besides a body: a project, an award, a paper. */
const EVENTS =
  `uzvard* vards vardu kluda fraze vietn* konkurs* projekt* programm* balv* festival* konferenc* seminar* izstad* gramat* film* akcija akcijas kampan*
  virzien* modul* kurs* kursa specialitat* apaksprogramm* pasakum* diskusij* tema temu temas plan* likum* rakst* zinojum* petijum* izrad* koncert* iela`.split(
    /\s+/u,
  )

/** Behind an abbreviation, what says that it is a body: its list, its people. */
const BELONGINGS =
  `pieteikum* saraks* dalibniek* parstav* delegacij* komand* varda puses cilvek* kolegi kolegu darbiniek* delegat*
  ekspert* laudis laudim kolektiv* biedri biedru dalib* kresl* sedviet* gald*`.split(/\s+/u)

const DOMAIN_ENDINGS = 'ajam|ajai|ajas|aja|iem|ais|am|as|es|em|im|is|us|ai|ei|ie|a|e|i|o|u|s'.split('|')

/** «tilta», «s» → «tilts»; «Zaļo», «a» → «Zaļā»; «viļņa», «is» → «vilnis»; «pūžņa» → «pūznis». */
function inNominative(word: string, stem: number, ending: string, isLast: boolean): string {
  const [begin, end] = [word.slice(0, stem), word.slice(stem)]
  // «Koda kluba» @kodeklubs.lv: no word that describes another ends so.
  if (ending === 'e' && !isLast) return word
  // «Dzintara ceļa» is ceļš, «Saules vēja» vējš.
  if (ending === 's' && isLast && /[ļņ]$|^vēj$/iu.test(begin)) return `${begin}š`
  if (ending === 'is') return begin.replace(/[čļņšž]+$/u, foldForCues) + ending
  return begin + (ending === 'a' && !isLast && /^[āo]/u.test(end) ? 'ā' : ending)
}

/** Bodies that everybody calls by their letters: universities, services, associations, media. */
const ABBREVIATIONS =
  `lu rtu rsu llu lbtu rta lka jvlma lnb lizda lbas lddk ltrk lps lpa ljp lapas knab vid vzd vdi vsaa nva csp cvk csdd
  sprk ptac pvd vmd vvd vtua lvgmc lvm ldz lvrtc nmpd nkmp vkkf sif cfla liaa fktk iub vugd varam izm iem leta bns tvnet
  ltv pkc pmlp lad zva spkc ikvd visc jspa viaa dap likta
  am em fm km lm mk sm tm vm zm iekm du vk lrpv vraa lvaf lvaa lza lzp rpiva nvd vdd vvc lja ur ievp vbtai lnkc lnmm lvsada vp vtm vsmtva lsa lsm vpvb latak lvf lok lmt altum
  lrtk vni rnp`.split(/\s+/u)

/** What people write where they are from no body. */
const STAND_INS =
  `privatpersona, fiziska persona, neatkarigs eksperts, neatkariga eksperte, pasnodarbinats, pasnodarbinata,
  pasnodarbinatais, pasnodarbinata persona, brivprieksteks, brivmaksliniece, brivmakslinieks, neatkarigais
  eksperts, neatkariga zurnaliste, neatkarigs zurnalists, neatkarigs petnieks, neatkariga petniece, privata
  persona, neatkarigs konsultants, neatkarigs mediators, neatkarigs producents, neatkarigs aktivists, neatkarigs
  analitikis, neatkarigs auditors, neatkarigs tulks, neatkarigs fotografs, neatkarigs makslinieks, neatkarigs
  rezisors, neatkarigs jurists, neatkarigs zinatnieks, neatkariga konsultante, neatkariga mediatore, neatkariga
  producente, neatkariga aktiviste, neatkariga analitike, neatkariga auditore, neatkariga tulkotaja, neatkariga
  tulce, neatkariga fotografe, neatkariga maksliniece, neatkariga rezisore, neatkariga juriste, neatkariga
  zinatniece, privatpersonu, privatpersonai, privatpersonas, privatpersonam, fizisku personu, fiziskai personai,
  fiziskas personas, privatu personu, privatai personai, privatas personas, pasnodarbinatu personu, pasnodarbinatu, neatkarigi eksperti,
  neatkarigas ekspertes, neatkarigu ekspertu, neatkarigu eksperti`.split(/,\s*/u)

/** «privātpersonu» → «privātpersona», «neatkarīgu ekspertu» → «neatkarīgs eksperts». */
function standIn(typed: string): string {
  if (/person\p{L}+$/u.test(typed)) return typed.replace(/(?<=\p{L}{3})(?:am|ām|ai|as|u)(?= |$)/gu, 'a')
  const male = /u$/u.test(typed) ? typed.replace(/u(?= |$)/gu, 's') : typed
  return male === typed ? typed.replace(/u (?=\p{L}+i$)/u, 'a ').replace(/(?<=a \p{L}+)i$/u, 'e') : male
}

/** Places that are called so: «Jaunās Teikas» begins with a capital twice, «Lielās ielas» is a street. */
const PLACED = /^(?:iel|pus|māj|mal|alej|klint|upes|tirg|ciem|pilsēt|rietum|valst|skol|paaudz|nodaļ|daļ)/u

/** «Zaļās brīvības» → «Zaļā brīvība», «Zaļā tilta» → «Zaļais tilts»; null where a softened stem hides its ending. */
function fromGenitive(adjective: string, noun: string): string | null {
  if (PLACED.test(noun)) return null
  if (/\p{L}{2}ās$/u.test(adjective) && /\p{L}{2}[ae]s$/u.test(noun))
    return `${adjective.slice(0, -1)} ${noun.slice(0, -1)}`
  if (/\p{Ll}{2}ā$/u.test(adjective) && /[tdkgnlmvbpsz]a$/u.test(noun))
    return `${adjective.slice(0, -1)}ais ${noun.slice(0, -1)}s`
  return null
}

/** Endings of the dative plural, and of the nominative that they come from. */
const PLURALS = [
  [/ajiem$/u, 'ie'],
  [/ajām$/u, 'ās'],
  [/iem$/u, 'i'],
  [/ām$/u, 'as'],
  [/ēm$/u, 'es'],
] as const

/** Endings by which a word tells its nominative in any case, and that. */
const SURE_ENDINGS = [
  [/(?<=(?<!\p{L})v[eē]j)(?:a|am|ā)$/iu, 'š'],
  [/(?<=\p{L}(?:niek|t[aā]j|[eē]j|ator|izm|klub|jum|ņēmum))(?:a|am|ā)$/u, 's'],
  [/(?:ieša|ietim|ieti|ietī)$/u, 'ietis'],
  [/(?:neša|nesim|nesi|nesī)$/u, 'nesis'],
  [/(?<=\p{L}(?:īb|šan|ij|avīz|balss))(?:as|ai|u|ā)$/u, 'a'],
] as const

/** «Kurzemnieka», «Lauku Vēstnesī»: the name whose last word tells its nominative by its ending; null: it does not, or «Zaļās» before it declines as well. */
function withSureEnding(name: string): string | null {
  if (/(?:ās?|o|aj\p{Ll}{1,3}) /u.test(name)) return null
  const sure = SURE_ENDINGS.find(([ending]) => ending.test(name))
  return sure ? name.replace(sure[0], sure[1]) : null
}

/** «Saules puķēm» → «Saules puķes», «Jaunajiem vējiem» → «Jaunie vēji»: what stands behind «no» in a case that tells its nominative. */
function fromLed(quoted: string): string | null {
  const words = quoted.split(' ')
  // «no „Neatkarīgās”»: so ends a definite adjective in the genitive and nothing else.
  if (/^\p{Lu}\p{Ll}{3,}ās$/u.test(quoted)) return quoted.slice(0, -1)
  // «no „Zaļās mājas”»: nor does it with a noun that agrees with it.
  if (/^\p{Lu}\p{Ll}{2,}ās \p{Ll}{2,}[ae]s$/u.test(quoted)) return quoted.replace(/s(?= |$)/gu, '')
  if (!PLURALS.some(([ending]) => ending.test(words.at(-1)!))) return withSureEnding(quoted)
  return words
    .map((word) => {
      const plural = PLURALS.find(([ending]) => ending.test(word) && word.length > 4)
      return plural ? word.replace(plural[0], plural[1]) : word
    })
    .join(' ')
}

/** «Daugavas Vanagus» → «Daugavas Vanagi», «Zaļos Kalnus» → «Zaļie Kalni»: no other ending tells the gender. */
function fromObject(name: string): string | null {
  if (!/\p{Ll}{3}us$/u.test(name)) return null
  return name.replace(/us$/u, 'i').replace(/(?<=\p{Ll}{2})os(?= )/gu, 'ie')
}

/** Companies of the state and of cities, parties, papers and others whose name ends in a word that heads no other body. */
const KNOWN_BODIES =
  `Patentu valde, Neatkarīgā Rīta Avīze, Latvijas Valsts ceļi, Latvijas Valsts meži, Latvijas autoceļu uzturētājs, Latvijas Pasts, Latvijas dzelzceļš,
  Latvijas gaisa satiksme, Latvijas Mobilais Telefons, Latvijas Finieris, Latvijas Loto, Rīgas meži, Rīgas satiksme,
  Daugavas Vanagi, Rīgas ūdens, Rīgas siltums, Rīgas namu pārvaldnieks, Rīgas nami, Augstsprieguma tīkls, Sadales tīkls, Elektroniskie sakari,
  Valsts nekustamie īpašumi, Tiesu nami, Zaļā josta, Pasažieru vilciens, Glābiet bērnus, Jūrmalas ūdens, Jelgavas ūdens,
  Liepājas ūdens, Daugavpils ūdens, Daugavpils satiksme, Lauku ceļotājs, Rīgas Centrāltirgus, Cēsu alus, Tukuma piens,
  Jaunā Vienotība, Apvienotais saraksts, Austošā saule Latvijai, Latvija pirmajā vietā, Progresīvie, Latgales Laiks,
  Dienas Bizness, Latvijas Vēstnesis, Kurzemes Vārds, Zemgales Ziņas, Papardes zieds, Rūpju bērns, Gribu palīdzēt bēgļiem,
  Latgales speciālā ekonomiskā zona, Liepājas speciālā ekonomiskā zona, Rēzeknes speciālā ekonomiskā zona,
  Tilde, Citadele, Grindeks, Delfi, Apeirons`.split(/,\s*/u)

/** Of the last word of a name, its ending in the nominative and in the other cases; the first that fits. */
const LAST_WORDS: readonly (readonly [ending: RegExp, forms: readonly string[]])[] = [
  [/(?<=ūden)s$/u, ['s', 'i', 'im', 'ī']],
  [/(?<=r)is$/u, ['is', 'a', 'im', 'i', 'ī']],
  [/sis$/u, ['sis', 'ša', 'sim', 'si', 'sī']],
  [/us$/u, ['us', 'us', 'um', 'u', 'ū']],
  [/as$/u, ['as', 'u', 'ām', 'as', 'ās']],
  [/š$/u, ['š', 'a', 'am', 'u', 'ā']],
  [/s$/u, ['s', 'a', 'am', 'u', 'ā']],
  [/(?<=īv)ie$/u, ['ie', 'o', 'ajiem', 'os', 'ajos']],
  [/(?<!a)i$/u, ['i', 'u', 'iem', 'us', 'os']],
  [/e$/u, ['e', 'es', 'ei', 'i', 'ē']],
  [/a$/u, ['a', 'as', 'ai', 'u', 'ā']],
]

/** Definite adjectives in the nominative and the other cases, in the order of the forms above. */
const ADJECTIVES_BEFORE: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ais(?= )/gu, ['ais', 'ā', 'ajam', 'o', 'ajā']],
  [/ā(?= )/gu, ['ā', 'ās', 'ajai', 'o', 'ajā']],
  [/ie(?= )/gu, ['ie', 'o', 'ajiem', 'os', 'ajos']],
]

/** Every form of such a name, folded → the name: its last word is declined, «Latvijas Pastā», and adjectives with it, «Jaunās Vienotības». */
function listKnownBodies(): ReadonlyMap<string, string> {
  const forms = new Map<string, string>()
  for (const name of KNOWN_BODIES) {
    const [ending, cases] = LAST_WORDS.find(([e]) => e.test(name)) ?? [/$/u, ['']]
    const [adjective, endings] = ADJECTIVES_BEFORE.find(([a]) => name.search(a) >= 0) ?? [/$^/gu, []]
    for (const [k, form] of cases.entries())
      forms.set(foldForCues(name.replace(adjective, endings[k] ?? '').replace(ending, form)), name)
    forms.set(foldForCues(name), name)
  }
  return forms
}

const WITH_FORMS = listKnownBodies()

export const organisations: OrganisationWords = {
  heads: HEADS,
  endsCompounds:
    `teātris klubs centrs skola studija muzejs koris orķestris ansamblis biedrība sabiedrība asociācija aģentūra
    institūts laboratorija iestāde fabrika rūpnīca darbnīca kooperatīvs rezervāts nams fonds kopa galerija`.split(
      /\s+/u,
    ),
  endsWords:
    `prokuratūra policija inspekcija dienests birojs arhīvs parks banka savienība apvienība federācija padome vidusskola
    bibliotēka slimnīca akadēmija komiteja komisija televīzija pansionāts internāts uzņēmums saimniecība draudze ģilde`.split(
      /\s+/u,
    ),
  nameFollowsHead: false,
  legalForms: listLegalForms(),
  nameWords: [],
  // common words that are parts of names as well
  joiners: [
    'un',
    'valsts',
    'pils',
    'de',
    'des',
    'parvaldibas',
    'prezidenta',
    'kabineta',
    'preses',
    'ricibas',
    'personas',
    'datu',
  ],
  prepositions: ['uz', 'par', 'bez', 'pret', 'starp', 'zem', 'aiz', 'caur'],
  and: ['un'],
  partners: [
    'partneri',
    'partneris',
    'partnere',
    'biedri',
    'biedrs',
    'deli',
    'dels',
    'meita',
    'meitas',
    'brali',
    'bralis',
    'kompanija',
    'gimene',
  ],
  // «Ādažu bibliotēka un kultūras centrs», «opera un balets»
  paired:
    `bibliotēka muzejs opera balets teātris centrs nams skola pamatskola vidusskola bērnudārzs arhīvs galerija memoriāls
    parks dārzs pansionāts koncertzāle pils`.split(/\s+/u),
  parts: [
    'pārvalde',
    'pašpārvalde',
    'komisija',
    'komiteja',
    'birojs',
    'kanceleja',
    'administrācija',
    'sekretariāts',
    'direkcija',
    'kontrole',
  ],
  offices: ['pārvalde', 'komisija', 'komiteja', 'birojs'],
  // «fotogrāfu klubs» is a club, «drošības pārvalde» a body.
  // «zvērināta advokāta birojs»
  practitioners: /^(?:advok[aā]t|not[aā]r|izpild[iī]t[aā]j|[aā]rst|zob[aā]rst|veterin[aā]r|arhitekt|tulk|gr[aā]matve)/u,
  officeHolders: /(?:a|es|(?<![iī]b)as)$/u,
  organs: ['padome'],
  innerParts:
    /^(?!.* valsts(?: |$))(?:direktora|direktores|rektora|rektores|dekana|prezidenta|prezidentes|ministra|ministres|prieksseda|juridisk(?!as palidzib)|finansu|personal|administrativ|saimniec|komunikacij|attistib|nodokl|muitas|ipasum|sabiedrisk|tehnisk|kvalitat|audit|iepirkum|projektu|informacij|analiz|planosan|buvniecib|labklajib|satiksmes|gramatved|strateg|dokument|kancelej|izglitib|kadru|vides|kartib|atlauj|socialas? |uzraudz|kontrol)|(?:^| )region|(?:attiecibu|politikas|eiropas|konsulara|konsularo lietu|protokola) direkcij/u,
  units: [
    { wholes: ['universitāte'], units: ['institūts', 'centrs', 'laboratorija'] },
    { wholes: ['vēstniecība', 'ministrija'], units: ['birojs', 'kanceleja', 'sekretariāts', 'redakcija'] },
    { wholes: ['kanceleja'], units: ['birojs', 'redakcija'] },
  ],
  territories: { wholes: ['apvienība'], parts: ['pārvalde'] },
  ofAnyPlace: ['novada', 'pilsētas', 'pagasta', 'rajona', 'apriņķa', 'ciema', 'apkaimes'],
  lettered: ['novads', 'reģions'],
  subjects: ['sabiedrība'],
  forWhom: {
    heads:
      `fonds koalīcija kustība apvienība iniciatīva alianse savienība partija biedrība sabiedrība platforma tīkls centrs asociācija federācija institūts`.split(
        ' ',
      ),
    // « atvērtai sabiedrībai DOTS», « attīstības sadarbībai», « par atklātību – Delna», « pret vardarbību»
    behind:
      /^ (?:(?!(?:vis|jūs|sav|mūs|šā|vien|cit)\p{Ll}*|\p{Ll}{2,20} (?:pasāk|tikš|sanāk|diskus|sarun|projekt|jautāj|semin|konfer))\p{Ll}{2,20}(?:ai|am|iem|ām) \p{L}{2,20}(?:ai|am|im|ij|ei|iem|ām|ēm)|\p{Ll}{2,20}(?:as|es|u) \p{Ll}{2,20}(?:ībai|šanai)|(?:par|pret) (?:\p{Ll}{2,20}u )?\p{Ll}{2,20}[ui])(?: [–-] \p{Lu}\p{Ll}{2,15}(?! ?\p{L}{0,2}\p{Lu})| \p{Lu}{3,12}(?!\p{L})| [«„“"][^«»„“”"\n]{2,40}[»”“"])?(?= ?(?:[,.;)\n–(”“"»-]|$)| \p{Ll})/u,
  },
  wholes: [
    'ģimnāzija',
    'vidusskola',
    'skola',
    'tehnikums',
    'ministrija',
    'kanceleja',
    'dome',
    'policija',
    'saeima',
    'dienests',
    'universitāte',
    'pašvaldība',
    'inspekcija',
    'tiesa',
    'prokuratūra',
    'banka',
    'konfederācija',
    'savienība',
    'federācija',
    'asociācija',
    'kamera',
    'aģentūra',
    'akadēmija',
    'slimnīca',
    'augstskola',
    'koledža',
    'bibliotēka',
    'muzejs',
    'apvienība',
    'televīzija',
    'alianse',
    'palāta',
    'partija',
    'arodbiedrība',
  ],
  determiners: [
    'musu',
    'manu',
    'tavu',
    'jaunu',
    'jusu',
    'savu',
    'savas',
    'sava',
    'pasu',
    'pasas',
    'pasa',
    'pasai',
    'viens',
    'viena',
    'vienu',
    'vienam',
    'vienai',
    'nevien*',
    'nekad*',
    'kad*',
    'jebkur*',
    'vair*',
    'abas',
    'abi',
    'abu',
    'visi',
    'visas',
    'parstaveta',
    'parstavetas',
    'parstaveto',
    'tada',
    'tadas',
    'sis',
    'sai',
    'citas',
    'citu',
    'pareizais',
    'pareiza',
    'pareizas',
    'pareizo',
    'nepareiz*',
    'precizet*',
    'labot*',
    'izlabot*',
    'atjaunot*',
    'atjauninat*',
    'papildinat*',
    'galig*',
    'aktual*',
    'iepriekseja',
    'ieprieksejo',
    'ieprieksejas',
    'sakotnej*',
  ],
  openers: OPENERS,
  // futures, plurals and «nosūtu», «pievienoju» of the first person, and participles: «pārstāvēšu», «virzām», «izpildot»; genitives («latviešu») and datives («-ajam») end otherwise
  opensWithVerb:
    /[āēīo]šu$|s[uū]tu$|\p{L}{3}oju$|\p{L}{2}[^t]āju$|(?:(?<!j)[aā]|s[iī])m$|(?:[aāiī]mi|si)es$|kšu$|os$|\p{L}{3}ot$|\p{L}{2}[āēī]jāt$|\p{L}{3}iet(?:ies)?$/u,
  verbal: /(?:[aāeēiīouū]t|tu|[aāeēiīoō][sš]u|os|ies|ams|sim|sam|uus|ņem)$/u,
  trades: /(?:taj[asu]s?|niek[sau]|niece|ist[se]|grafe|grafs|log[se]|pilseta|novads|ciems|pagasts)$/u,
  shortened: ['sv', 'dr', 'prof', 'kr', 'mac', 'bisk', 'st'],
  headsBehind: new Map([
    // «Saldus jauniešu māja», not somebody's house
    [
      'māja',
      /^(?:jauniesu|bernu|gimenes|gimenu|senioru|vecmateru|amatu|amatnieku|amatniecibas|kulturas|makslas|makslinieku|dzejas|dzejnieku|literaturas|rakstnieku|muzikas|preses|latviesu|draudzibas|dialogu|kopienas|tirdzniecibas|rokdarbu|dizaina)$/u,
    ],
    // «kopā ar» is typed «kopa ar»
    ['kopa', /^(?:\p{L}{2,}u|folkloras|vides|tautas|kulturas|muzikas|makslas|amatierteatra|sporta|dabas|draudzes)$/u],
    [
      'grupa',
      /^(?:sabiedrisk\p{L}+|iniciativas|domubiedru|atbalsta|pasparvaldes|pasizaugsmes|folkloras|kulturas|iedzivotaju|attistibas|ricibas|jauniesu|domnieku|interesu|interesentu|vecaku|senioru|pensionaru|petnieku|brivpratigo|aktivistu|entuziastu|vides|muzikas|teatra|deju|dejotaju|dziedataju|sieviesu|lidzdalibas|partneribas|kopienas|apkaimes|kaiminu|mediju|makslinieku|uznemeju|lauksaimnieku|mednieku|invalidu|operatoru|datu|lietotaju|izstradataju|programmetaju)$/u,
    ],
  ]),
  innerBehind: new Map([
    [
      'dienests',
      /^(?:zinu|preses|personala|protokola|juridisk\p{L}+|attiecibu|komunikacijas|gramatvedibas|saimniecib\p{L}+|uznemsanas|redakcijas|sekretar\p{L}+)$/u,
    ],
  ]),
  activities: ['kontrole', 'inspekcija', 'uzraudzība'],
  ensembles: ['koris', 'ansamblis', 'orķestris', 'kapela', 'teātris'],
  named: [
    'firma',
    'uzņēmums',
    'biedrība',
    'nodibinājums',
    'klubs',
    'kustība',
    'kopa',
    'grupa',
    'studija',
    'fonds',
    'kopiena',
    'apvienība',
    'iniciatīva',
    'koris',
    'ansamblis',
    'kapela',
  ],
  placed: {
    anywhere: ['vēstniecība', 'pārstāvniecība', 'misija', 'konsulāts'],
    abroad: [
      'birojs',
      'biedrība',
      'apvienība',
      'savienība',
      'kopiena',
      'skola',
      'draudze',
      'nams',
      'centrs',
      'klubs',
      'padome',
      'palāta',
      'kamera',
      'kustība',
      'institūts',
      'asociācija',
      'fonds',
    ],
    pair: /^(?:\p{Lu}\p{Ll}+s Republikā|Eiropas (?:Savienībā|Padomē|Komisijā)|Apvienotajā Karalistē|Amerikas Savienotajās Valstīs)$/u,
    undeclined: /[oiu]$/u,
    country: /(?:\p{L}ijā|anādā|īnā|krainā|slandē|erlandē|aralistē|pānā|raēlā|oldovā)$/u,
  },
  whose:
    /u$|(?:\p{L}{3}[ae]s)$|(?:bol|sport|tenis|hokej|[sš]ah|teātr|ternet|t[uū]rism|d[zž]ez|golf|boks|rok|me[zž]|d[aā]rz|cirk|dambret|kino|trek|vings)a$/u,
  namedAfter: /(?:\p{L}{3}[ae]s|\p{L}{3}[au])$/u,
  classAdjective: new RegExp(
    `${CLASS_ADJECTIVE.source}|${KIND_ADJECTIVE.source}|^(?:labdar[iī]bas|bezpe[lļ][nņ]as)`,
    'u',
  ),
  // «pieaugušo izglītības centrs», «radošo industriju kopiena»; in the accusative «jauno» may be the head's own
  ofMany: { people: OF_PEOPLE, others: /\p{L}{3}o$/u },
  // «Reģionālais birojs pārstāvēs mani»
  anyOffice:
    /^(?:(?:regionalais|regionala|vietejais|vieteja|centralais|galvenais|sakaru|koordinacijas|projekta|pastavigais|pastaviga) ){1,2}(?:birojs|biroja|sekretariats|sekretariata|parstavnieciba|parstavniecibas)$/u,
  // «Polijas Neatkarības dienas koncerts», «Igaunijas Republikas gadadiena»
  holidays:
    /^(?:\p{Ll}{4,15} )?(?:dien(?:a|as|ai|u|am)|svetk(?:i|u|us|iem|os)|gadadien\p{L}{1,3}|jubilej\p{L}{1,3})(?!\p{L})/u,
  events: EVENTS,
  residents: ['iedzivotaj*', 'pilsonis', 'pilsone', 'pensionar*', 'novadniek*', 'novadniec*'],
  belongings: BELONGINGS,
  formers: [
    'agrak',
    'kadreiz',
    'senak',
    'bijus*',
    'bijis',
    'savulaik',
    'vairs',
    'ieprieks stradaj*',
    'ieprieks parstavej*',
    'sim stradaj*',
    'kadu laiku',
  ],
  hearsay: ['uzzinaj*', 'dzirdej*', 'lasij*', 'izlasij*', 'sanem*', 'ieteica'],
  asides: [
    'caur',
    'starpniecib*',
    'blakus',
    'iepretim',
    'uzzinaj*',
    'dzirdej*',
    'lasij*',
    'izlasij*',
    'sanem*',
    'par',
    'uz',
    'pie',
    'netalu',
    'aiz',
    'taisni',
  ],
  nothing: [
    'nav',
    'nav organizacijas',
    'bez organizacijas',
    'neparstavu organizaciju',
    'neparstavu nevienu',
    'neparstavu',
    'nekas',
    'neviena',
    'bez iestades',
    'bez institucijas',
    'bez darbavietas',
    'bez darba vietas',
    'nestradaju',
    '-',
  ],
  pointers:
    `sk skat skatit skatiet ir vestules e-pasta epasta mana manas si sis so tema temata tematu temats rinda lauka virsraksta
    paraksta parakstu zemak augstak apaksa pielikuma noradita noradits mineta minets redzama redzams nosaukta`.split(
      /\s+/u,
    ),
  inSubject:
    /(?:vestules |e-?pasta |mana |musu )?(?:temata|virsraksta)|(?:sk|skat|skatit|skatiet)\.? (?:vestules |e-?pasta )?(?:temat[au]|tem[au]|virsrakstu)|tem(?:as|ata) (?:rinda|lauka|aile|ailite)|(?:noradit|minet|nosaukt|rakstit|ierakstij|ierakstit|redzam)\p{L}* (?:vestules |e-?pasta )?tema|(?<!\p{L})(?:ka|pieteikum\p{L}{1,3}|dati|datus|dalibniek\p{L}{1,3}|vards) (?:ir )?tema(?!\p{L})/u,
  containers: ['organizacij*', 'iestad*', 'institucij*', 'darbaviet*', 'sabiedrisk*', 'nevalstisk*'],
  ofAnyKind:
    `valsts pasvaldib* parvald* publisk* privat* dazad* vietej* citas citu lielas mazas macibu izglitibas kulturas tiesibu
    valdibas augstak* centralas latvijas eiropas sadarbibas pilsoniskas`.split(/\s+/u),
  passOffices: ['caurlaizu birojs', 'caurlaizu dienests'],
  nobodys:
    `pati par sevi, pats par sevi, pati no sevis, pats no sevis, pati savā vārdā, pats savā vārdā, parstav tikai sevi, parstav pati sevi, parstav pats sevi, parstav sevi, neko neparstav, nevienu neparstav, neparstav nevienu,
    neko neparstavu, neparstavu neko, neko neparstavot, nevienu neparstavu, neparstavu nevienu, nevienu neparstavesu, neparstavesu nevienu, nevienu neparstavam,
    neparstavam nevienu, nevienu neparstavot, neparstavot nevienu, nevienu organizaciju neparstavu, neparstavu nekadu,
    neparstavu organizaciju, neparstavu organizacijas, nevienu iestadi neparstavu, nekadu organizaciju neparstavu, nekadu iestadi neparstavu,
    organizaciju neparstavu, parstavu tikai sevi, parstavu pats sevi, parstavu pati sevi, parstavu tikai pats sevi,
    parstavu tikai pati sevi, parstavu vienigi sevi, parstavu sevi, parstavesu sevi, parstavesu tikai sevi, parstavot tikai sevi, parstavot sevi,
    bez organizacijas, bez iestades, bez darbavietas, bez darba vietas, nepiederu nevienai, nevienai organizacijai nepiederu, neesmu no nevienas, neesmu nevienas organizacijas,
    neesmu neviena organizacija, neviena organizacija neesmu, organizacijas nav, organizacijas nekadas nav, bez jebkadas organizacijas, organizacijas man nav, man nav organizacijas, man organizacijas nav,
    nekadas organizacijas, nekadas biedribas, nekadas iestades, nekada organizacija, nekadu organizaciju, bez biedribas,
    tikai sava varda, neviena varda, nevienas iestades varda, nevienas organizacijas varda, nekadas organizacijas varda, nerunaju neviena, organizacijas aiz manis nav`.split(
      /,\s*/u,
    ),
  amongUs: ['mums', 'mes', 'man', 'mums te', 'mums seit', 'mes te', 'mes seit', 'mes visi'],
  ours: ['musu', 'mana', 'mans'],
  decides:
    `nolemts nolema nolemam izlemts izlema izlemam vienojas vienojamies nosprieda nospriedam norunajam sarunajam nobalsoja nobalsojam
    balsojam delegeja izvirzija izvelejas ieveleja nozimeja norikoja pilnvaroja uzticeja uzdeva`.split(/\s+/u),
  tells:
    `teica pateica pastastij* stastij* ieteica iesaka atsutij* parsutij* rakstij* zvanij* mudinaj* minej* padeva iedeva noradij* paradij* uzaicinaj* nosutij* uzrunaj* atlauj* teikt sacija saka`.split(
      ' ',
    ),
  toMe: ['man', 'mums', 'mani', 'mus'],
  as: ['kā', 'ka'],
  own: `organizacija, iestade, institucija, parstavu, parstavesu, parstavesim, parstavam, parstavot, esmu no, esam no`.split(
    /,\s*/u,
  ),
  representsNone: [
    'neparstavu',
    'neparstavam',
    'neparstavot',
    'neparstav',
    'man nav',
    'mums nav',
    'nestradaju',
    'neesmu',
  ],
  leftThere: [
    'tur (?:es )?(?:jau |vairs |sen )*ne(?:stradaju|stradajam|stradas|stradasu|esmu)',
    'vairs tur ne(?:stradaju|stradajam|esmu)',
    'no turienes (?:es )?(?:esmu )?aizg(?:aju|ajis|ajusi)',
  ],
  optatives: ['lai'],
  venues: [],
  issues: [
    'gaid*',
    'sagaid*',
    'sanem*',
    'izsnie*',
    'izdev*',
    'dabu*',
    'dabo*',
    'dabus*',
    'pienak*',
    'atnak*',
    'pasut*',
    'pieprasi*',
    'lugs*',
    'ludz*',
    'iedev*',
    'pieskir*',
    'iedal*',
    'izsnies',
  ],
  same: [
    'tas pats',
    'ta pati',
    'tads pats',
    'tada pati',
    'tai pasa',
    'taja pasa',
    'no tas pasas',
    'no ta pasa',
    'turpat',
    'no turienes pat',
    'ka ieprieks',
    'ka augstak',
    'skat. augstak',
    'skatit augstak',
    'sk. augstak',
    'nemainas',
    'bez izmainam',
    'ieprieksejais',
    'iepriekseja',
    'lidzsineja',
  ],
  owners: ['valsts', 'pasvaldibas'],
  towns: TOWNS,
  lands: [],
  agree: inAnySize(agree),
  // «no „Papardes zieda”»: behind «no» a quoted name may have been declined, and nobody can tell.
  domain: { endings: DOMAIN_ENDINGS, nominatives: ['ais', 'is', 'us', 's', 'a', 'e'], nominative: inNominative },
  spokenEndings: ['a', 'am', 'ā', 'u', 'as', 'ai'],
  spokenStem: /[ai]$/u,
  smallForms: ['sia', 'vsia', 'psia'],
  definite: /o$/u,
  definiteNominative: /\p{Ll}ais$/u,
  definiteObject: /o \p{Ll}*u$/u,
  genitivePlural: /u$/u,
  ofPosts: /(?:u|ibas|sanas)$/u,
  missions: ['vestniec', 'konsulat', 'parstavniec'],
  standAlone: ['saeima', 'prokuratūra', 'ģenerālprokuratūra', 'zemessardze'],
  locative: /(?:ā|ē|īs?)$/u,
  where: /[aāo]j[āē]$/u,
  ownersName,
  fromLed,
  fromObject,
  surelyNominative: /^\p{Lu}\p{Ll}+(?:ais \p{Ll}+[sš]|ā \p{Ll}+[ae]|ie \p{Ll}+i)$/iu,
  anyFirm: [
    'biedrība',
    'nodibinājums',
    'uzņēmums',
    'firma',
    'kompānija',
    'organizācija',
    'institūcija',
    'kapitālsabiedrība',
  ],
  agreesBy: /(?:ās|ajam|ajai|ajā|[āo])$/u,
  neverNominative: /\p{Ll} \p{Ll}{3,}u$|^\p{Lu}\p{Ll}{2,}o \p{L}{2,}[iu]$/u,
  inFirms: {
    qualifier: /(?:[āe]s|as|u|o|ais|ie|ā)$/u,
    maybe: /a$/u,
    noun: /(?:[sšaeiu]|iem|[āē]m)$/u,
    people: /\p{L}{3}i$/u,
  },
  papers: listPapers(),
  maybeDeclined: /(?:[au]s?|es|ja|[āēī]|[oā]s|\p{L}[^i]i)$/u,
  abbreviations: ABBREVIATIONS,
  called: { verbs: ['sauc', 'saucas', 'sauca', 'nosaukumu', 'nosaukums', 'vardu'], kinds: [] },
  wellKnownForms: WITH_FORMS,
  wellKnown:
    `Delna PROVIDUS Apeirons Sustento Latvenergo Swedbank Citadele Lattelecom Delfi Altum Luminor Grindeks Olainfarm
    Conexus Rimi Maxima Tilde airBaltic ManaBalss TVNET Satori Mozaīka Printful Sakret Aldaris`.split(/\s+/u),
  noAbbreviations: [
    'vip',
    'jauns',
    'jauna',
    'jaunais',
    'pilns',
    'viss',
    'visi',
    'visas',
    'pareizs',
    'labots',
    'pk',
    'p.k',
    'ak',
    'pvn',
    'lv',
    'id',
    'mk',
    'es',
    'cv',
    'tv',
    'nr',
    'ps',
  ],
  // genitives, definite adjectives and adverbs before the head: «evaņģēliski luteriskās»
  fromGenitive,
  foreign: /\p{Ll}\p{Lu}|[qwxyQWXY]|ee|oo|sh|th|ck|ph|[bcdfghjklmnpqrtvwxyz]$/u,
  undeclined: /^(?!.*(?:iem|[āēī]m)$)\p{Lu}\p{Ll}{3,}(?:o|[bcdfghjklmnpqrtvwxyz])$/u,
  joined:
    /^(?:un vi[nņ]u|(?:cilv[eē]ku|b[eē]rnu|jaunie[sš]u|person[aā]m|personu|pieaugu[sš]o|sievie[sš]u) ar|\p{L}+u (?:trauc[eē]jumiem|slim[iī]b[aā]m|vajadz[iī]b[aā]m))$/iu,
  goesOn: /(?:[ueo]|[aei]s|a|ais|ie|am|ai|iski|us)$/u,
  noDepartment:
    /^(?:publiska|privata|nevalstiska|sabiedriska|pilsoniska|tresa|valsts|tresaja|socialas jomas) sektora$/u,
  standIns: STAND_INS,
  standIn,
  sends: [
    'suta',
    'sutis',
    'nosuta',
    'nosutis',
    'delege',
    'deleges',
    'ir delegejis',
    'ir delegejusi',
    'piesaka',
    'pieteiks',
    'piesakas',
    'izvirza',
    'izvirzijis',
    'izvirzijusi',
    'nominee',
    'norikos',
    'noriko',
    'norikoja',
    'ir norikojis',
    'ir norikojusi',
    'nosutija',
    'atsuta',
    'delegeja',
    'izvirzija',
    'pilnvaroja',
    'pilnvaro',
    'ir pilnvarojis',
    'ir pilnvarojusi',
    'velas pieteikt',
    'velas deleget',
    'vestu pieteikt',
  ],
  habitually: ['ikdien*', 'gadus', 'gadu', 'kopš', 'pamatdarb*', 'darbdien*'],
  works: [
    'darba dienas pavadu',
    'darba dienas aizvadu',
    'darba mūžu pavadu',
    'macas',
    'macijas',
    'maizi pelnu',
    'maizi pelna',
    'pelnu maizi',
    'dienisko maizi pelnu',
    'iztiku pelnu',
    'pelnu iztiku',
    'naudu pelnu',
    'algu sanemu',
    'algu pelnu',
    'sanemu algu',
    'algu maksa',
    ...['darbs', 'pamatdarbs', 'darbiņš', 'darbavieta', 'darba vieta', 'dienesta vieta'].flatMap((job) => [
      `${job} ir`,
      `${job} man ir`,
      `${job} pašlaik ir`,
      `${job} šobrīd ir`,
      `${job} man`,
    ]),
    'kalpo',
    'rosos',
    'pulejos',
    'pasniedz',
    'strada*',
    'nodarbinat*',
    'dienu',
    'dienej*',
    'praktizej*',
    'ienemu',
    'darbojas',
    'darbojos',
    'darbojamies',
    'nodarbojos',
    'nodarbojamies',
    'atbildu',
    'esmu atbildig*',
    'koordineju',
    'kartoju',
    'kureju',
    'parzinu',
    'parraugu',
    'parraudzinu',
    'pasniedzu',
    'macos',
    'macamies',
    'stude',
    'studeju',
    'studejam',
    'studejot',
    'esmu',
    'esam',
    'sezu',
    'sezam',
    'kalpoju',
    'vadu',
    'vadam',
    'vadiju',
    'vadijam',
    'parvaldu',
    'dibinaju',
    'dibinajam',
    'nodibinaju',
    'nodibinajam',
    'izveidoju',
    'izveidojam',
    'prezideju',
  ],
  leads: [
    'no',
    'skaitit pie',
    'rakstiet pie',
    'raksti pie',
    'pierakstiet pie',
    'pieraksti pie',
    'ierakstiet pie',
    'ieraksti pie',
    'pieskaitiet pie',
    'pieskaitams pie',
    'pieskaitama pie',
    'pieskaitami pie',
    'skaitiet pie',
    'lieciet pie',
    'saraksta pie',
    'liekams pie',
    'atzimejiet pie',
    'piederigs pie',
    'piederiga pie',
    'esam pie pie',
    'esmu pie pie',
    'pieskaitit pie',
    'piederam pie',
    'pieder pie',
    'piederu pie',
    'skaitamies pie',
    'ierakstit pie',
    'pierakstit pie',
    'mus pie',
    'mani pie',
    'abus pie',
    'abas pie',
    'strada pie',
    'strada prieks',
    'stradaju prieks',
    'stradajam prieks',
    'stradajam pie',
    'stradaju pie',
    'parstavu',
    'parstavesu',
    'parstavesim',
    'parstaveju',
    'parstavejam',
    'parstavam',
    'parstav',
    'parstaves',
    'parstavot',
    'stradaju',
    'strada',
    'stradajam',
    'esmu no',
    'esam no',
    'ka',
    'organizacija',
    'iestade',
    'institucija',
    'musu',
    'mana',
    'uznemums',
    'varda',
    'darbinieks',
    'darbiniece',
  ],
}
