// What a language brings to the desk: the words that are heard in mail, and how its names change by case. The
// algorithms in read/ know these shapes and no language. Cues are written folded (lower case, Latin letters without
// diacritics, ё as е), so that «piedalīšos» and «piedalisos» are one; a trailing * stands for any ending.

import type { Language } from '../vocabulary.ts'
import type { MachineWords } from './machine-words.ts'

export type Gender = 'male' | 'female'

export type Case = 'nominative' | 'genitive' | 'dative' | 'accusative' | 'instrumental' | 'locative' | 'vocative'

/** One form of a name whose nominative is known. */
export interface Declined {
  readonly form: string
  readonly nominative: string
  readonly case: Case
  readonly gender: Gender
}

/** A name after the father, «Сергеевну», as the passport has it. */
export interface Patronymic {
  readonly nominative: string
  /** The case that it stands in, and its bearer's name with it; where two look the same, either. */
  readonly case: Case
  readonly gender: Gender
  /** What the father can be called; family names end like patronymics too («Мицкевич»). */
  readonly fathers: readonly string[]
}

/** What a label in front of a value announces. `ignored`: a value that is none of ours (telephone, post, e-mail). */
export type LabelField =
  | 'givenName'
  | 'familyName'
  | 'fullName'
  | 'familyNameFirst'
  | 'organisation'
  | 'personalCodePrefix'
  | 'ignored'

export interface Words {
  /** Letters that no other of the languages has. */
  readonly letters: string
  /** Without one of these a word is an abbreviation. Folded. */
  readonly vowels: string
  /** Abbreviations after which a sentence goes on: «plkst.», «š. g.». A single letter needs no listing. */
  readonly abbreviations: readonly string[]
  /** Endings of a verb in the first person plural: «piedalīsimies», «придём». */
  readonly pluralEndings: readonly string[]
  /** Function words that give a language away, even in two lines. */
  readonly telling: readonly string[]
  /** «Jums», «Вам»: whom the mail addresses, with a capital out of politeness. Folded. */
  readonly you: readonly string[]
  /** Words that may begin a sentence with a capital and are no names. */
  readonly common: readonly string[]
  /** Verbs and the like beside a given name, in a text without capitals, that are no family name: «grib», «wants». */
  readonly besideGiven: string
  /** Capitalised words that begin the names of organisations and are nobody's name: «Latvijas», «European». */
  readonly places: readonly string[]
  /** «labdien», «dear»: what follows is whom the mail greets. Folded; * as in cues. */
  readonly greetings: readonly string[]
  /** «ar cieņu», «regards»: what follows is the signature. */
  readonly closings: readonly string[]
  /** What stands before a quoted message: «… rakstīja:». Matched at the end of a line. */
  readonly attributions: readonly string[]
  /** Header labels of a forwarded or quoted message: «No:», «Nosūtīts:». */
  readonly quoteHeaders: readonly string[]
  /** Labels of whom a letter is written to, at its head: «To». Folded. */
  readonly addressedTo: readonly string[]
  /** Of these, the one before the writer. */
  readonly fromHeaders: readonly string[]
  /** What mail programs write before the subject of a mail that is passed on: «FW», «Pārs», folded. */
  readonly passedOn: readonly string[]
  /** Whose mail it is that is passed on, of one whom nobody names: «kolēģa», «colleague's», «коллеги». Folded. */
  readonly ofColleague: readonly string[]
  /** «Sākotnējā vēstule», «Original Message», between dashes. */
  readonly quoteTitles: readonly string[]
  /** «Sent from my iPhone». */
  readonly taglines: readonly string[]
  /** How the first line of a confidentiality notice begins, or of an appeal to save paper. */
  readonly disclaimers: readonly string[]
  /** «Vārds:», «phone:»: what stands in front of a value or heads its column. */
  readonly labels: { readonly [F in LabelField]: readonly string[] }
  /** Any of the nouns, among any of the other words, is a label too: «personas koda pirmie 6 cipari». */
  readonly labelWords: {
    readonly [F in 'organisation' | 'personalCodePrefix']: {
      readonly nouns: readonly string[]
      readonly others: readonly string[]
    }
  }
  /** «arī», «too»: behind such a body. As typed. */
  readonly alsoBehind: readonly string[]
  /** «es», «I»: the writer as a subject, at the beginning of a clause. As typed. */
  readonly iMyself: readonly string[]
  /** Verbs by which somebody gives the writer data: «gave (me)», «iedeva (man)». Folded; * as in cues. */
  readonly gives: readonly string[]
  /** What ends a sentence in one letter: the writer («so do I», «я»), the end of the alphabet («from A to Z»). Sources of expressions, as typed. */
  readonly endsWithMe: readonly string[]
  /** Joins two who come, folded: «un», «as well as». */
  readonly andAlso: readonly string[]
  /** «arī», «too»: before the body that somebody is of as well, folded. */
  readonly also: readonly string[]
  /** Of somebody still unnamed, words that count others besides: «vēl divi», «two more». Folded. */
  readonly more: readonly string[]
  /** Behind a verb of being, in the locative, what keeps people elsewhere: «apmācībās», «semināros»; null: no case tells it. */
  readonly occupied: RegExp | null
  /** Verbs of being before it, folded: «būšu». */
  readonly willBeAt: readonly string[]
  /** «nevaru», folded. */
  readonly cannot: readonly string[]
  /** «palieku» and «paliek», folded, which an infinitive makes a refusal: «palieku sargāt nodaļu»; absent: none do. */
  readonly remains?: { readonly iStay: readonly string[]; readonly staysAway: readonly string[] }
  /** How an infinitive ends, and which of them, folded, are of coming or of sending somebody; null: no ending tells it. */
  readonly infinitive: { readonly any: RegExp; readonly ofComing: RegExp } | null
  /** In a condition, what the organiser decides: «drīkst», «vietas», «possible». Folded; * as in cues. */
  readonly permitted: readonly string[]
  /** What adds somebody as «and» does: «kā arī», «plus». Folded. */
  readonly alsoAdds: readonly string[]
  /** What an earlier mail left open is told now: «now they have», «tagad zināms». */
  readonly knownNow: readonly string[]
  /** How «I forgot» begins, folded: what is put right behind it was never told. */
  readonly forgets: readonly string[]
  /** Between somebody and what is said of their name: «kura», «tam», «whose». Folded. */
  readonly whose: readonly string[]
  /** Two, three, four, five in words, folded: «divi», «divas», «два», «двое». */
  readonly numerals: readonly (readonly string[])[]
  /** The one and the other, as those who do something, folded: «both», «abi», «оба». */
  readonly both: readonly string[]
  /** How a number is dictated: the words for 0 to 19, and for 20, 30 … 90, each in all its forms. */
  readonly dictated: { readonly upToNineteen: readonly string[]; readonly tens: readonly string[] }
  /** Endings of the tens that stand before those: «trīsdesmit divi». Folded. */
  readonly tens: readonly string[]
  /** Month stems, January first. */
  readonly months: readonly string[]
  /** Ordinals of the days of a month, first to thirty-first, without their endings: «trešajā septembrī». */
  readonly ordinals: readonly string[]
  /** Stems of what six figures can count, and no code is followed by: «iedzīvotāji», «respondents», «евро». */
  readonly countedThings: readonly string[]
  /** Stems of what calls the last of several, «pēdējais», and all that are left: «the rest». */
  readonly lastOnes: readonly string[]
  readonly restOnes: readonly string[]
  /** Whoever is not told apart: «visi», «we»; of these, the ones that count two; and what leaves somebody out of all: «except». */
  readonly allOnes: readonly string[]
  readonly bothOnes: readonly string[]
  readonly exceptFor: readonly string[]
  /** Signs of a writer who puts the month before the day. */
  readonly monthFirst: readonly string[]
  /** How writers tell beside figures in which order they stand: «day/month/year», «the American way»; of folded text. */
  readonly orderOfDate: { readonly dayFirst: RegExp; readonly monthFirst: RegExp }
  /** «gada», «g.», «года». */
  readonly yearWords: readonly string[]
  /** Between a person and the service that sends for them, in a display name: «via». */
  readonly sentThrough: readonly string[]
  /** How a question begins that needs no mark: «vai var», «can I still». Folded. */
  readonly questionOpeners: readonly string[]
  /** What asks for a nod alone, before the mark: «…, vai ne?», «…, right?». Folded. */
  readonly tags: readonly string[]
  /** Behind two digits they make a year of them: «85-го». */
  readonly yearEndings: readonly string[]
  /** Behind the figure of a day: «st» in «1st». */
  readonly ordinalEndings: readonly string[]
  /** Before a day: «on the» in «1980, on the 3rd of May». */
  readonly beforeDay: readonly string[]
  /** Before a day, that something lasts or waits until it, or begins then: «līdz», «until», «from». */
  readonly untilWords: readonly string[]
  /** Before a day or an hour, that somebody is back by then: «won't be home before», «nebūs līdz». */
  readonly endsAbsence: readonly string[]
  /** Between a day and its month: «of». */
  readonly beforeMonth: readonly string[]
  /** Between the month and its year: «gads», «the year is». Folded. */
  readonly beforeYear: readonly string[]
  /** Words that announce a birth date or code in prose: «dzimis», «kods», «born». */
  readonly codeWords: readonly string[]
  /** Words between a label and its value: «ir», «is». */
  readonly copulas: readonly string[]
  /** What is to be done where a form asks for what somebody does not have: «for the surname just put Sukarto». Folded. */
  readonly fillsIn: readonly string[]
  /** Between a label and a name, with or without such a word: «uzvārds man Kalna», «фамилия у неё Котова». As written. */
  readonly owners: readonly string[]
  /** A mailbox that is a function's, not a person's: «kanceleja», «office». */
  readonly functions: readonly string[]
  /** Words before or after a number that make it something else: telephone, registration number. */
  readonly otherNumberWords: readonly string[]
  /** What sentences do to the people in them. */
  readonly cues: Cues
  /** Words before or behind a name that are no part of it: «Mr», «kundze», «PhD». Folded, without dots at the end. */
  readonly titles: readonly string[]
  /** Somebody who is put on the list without a name: «pārstāvi», «one person». Folded. */
  readonly somebody: readonly string[]
  /** What ends no line of anybody's, as what it belongs to stands behind it: «Mr», «the», «no», «из». As typed. */
  readonly goesBefore: readonly string[]
  /** Before a town, and before a person as well: «to», «из». Folded. */
  readonly townPrepositions: readonly string[]
  /** Before a place and never before a person: «in», «в». Folded. */
  readonly placePrepositions: readonly string[]
  /** Behind «cannot», what is no way of coming: «think», «pateikt». Folded. */
  readonly otherActs?: readonly string[]
  /** Between the two: «even», «really». */
  readonly adverb?: RegExp
  /** At the beginning of a clause about what somebody has: «whose». Folded. */
  readonly ofTheirs?: readonly string[]
  /** At the beginning of a clause about what does not keep somebody from coming: «although». Folded. */
  readonly though?: readonly string[]
  /** Before where somebody was born: «born». */
  readonly bornWords?: readonly string[]
  /** Behind a town, the letters of its state: «TX». */
  readonly regionCodes?: readonly string[]
  /** Before a given name they make a saint of it: «St Patrick's Day», «Sv. Annas diena». Folded. */
  readonly saints: readonly string[]
  /** What stands before the name of a place: «Camp Adazi», «Форт Росс». Folded. */
  readonly placeKinds: readonly string[]
  /** Words that are others without their marks: «vietā» is «instead», «vieta» a place. */
  readonly toldByMarks?: readonly string[]
  /** «ja», «if»: what follows is not yet said to be so. */
  readonly conditionals: readonly string[]
  /** «signature», «paraksts»: where writers say that their data are, at the end of what they wrote. Folded, * as in cues. */
  readonly signatures: readonly string[]
  /** «as soon as», «until», «tiklīdz»: what follows lasts no longer than that. Folded. */
  readonly asSoonAs: readonly string[]
  /** Before «I», where what is said of somebody is true of the writer too: «as», «like», «kā». */
  readonly compares: readonly string[]
  /** «…, that I will come»: what opens the clause that tells what is said; folded. */
  readonly that: readonly string[]
  /** «kuru», «who», «которую»: what opens a clause about whoever stands before it. */
  readonly which: readonly string[]
  /** «lūdzu», «please», as written. */
  readonly please: readonly string[]
  /** Between a verb of replacing and whoever comes: «pret», «with», «на». */
  readonly exchangedFor: readonly string[]
  /** Before the one who goes, where another comes behind those: «from», «no». */
  readonly changedFrom: readonly string[]
  /** Of two names under «Swap:», between the one who comes and the one who goes: «for». */
  readonly comesFor: readonly string[]
  /** Where somebody's name stands as it is on the pass: «pasē», «in the passport». */
  readonly inPaper: readonly string[]
  /** What else stands between somebody's name and the one in their paper: «viņš ir», «he is», «по». */
  readonly besidePaper: readonly string[]
  /** How people say in which language they want the answer, folded, sources of expressions: verbs of answering, each language that the desk writes, what suits, and what asks something else. */
  readonly answerIn: {
    readonly verbs: string
    readonly tongues: { readonly [L in Language]: string }
    readonly suits: string
    readonly whether: readonly string[]
  }
  /** Two letters that an initial may be: «Dž.», «Th.» */
  readonly digraphs: readonly string[]
  /** Before a name that no longer holds: «bija …», «minus …» … */
  readonly was: readonly string[]
  /** … and before the one that does: «tagad …», «plus …». */
  readonly nowIs: readonly string[]
  /** Labels of who goes off the list … */
  readonly goesLabels: readonly string[]
  /** … and of who comes on it: «out: …», «in: …». */
  readonly comesLabels: readonly string[]
  /** Beside those two and `was`: headings of a column of those in whose place the people of another come. */
  readonly cameBefore: readonly string[]
  /** Somebody who is told by being the second: «второе место», «придёт вторым», «otrais dalībnieks»; of folded text. */
  readonly theSecond: RegExp
  /** Before a value that an earlier mail had, and had wrong: «uzrakstīju», «I sent», «было». Folded; * as in cues. */
  readonly toldBefore: readonly string[]
  /** «vai», «or»: between people of whom only one comes. */
  readonly or: readonly string[]
  /** In a cell beside a name, that somebody comes («jā», «yes», «да»), or does not … Folded. */
  readonly yes: readonly string[]
  /** … «nē», «no», «нет». Folded. */
  readonly no: readonly string[]
  /** Behind a name, which of two of that name: «Jr», «jun.». As typed, without the dot. */
  readonly generations: readonly string[]
  /** Before the number of a paper or a school: «Nr.», «number». Folded. */
  readonly numberWords: readonly string[]
  /** Endings that say of a name in its nominative that something is theirs: «'s». */
  readonly possessives: readonly string[]
  /** What begins a small word before a hyphen and a capital, which is a family name: «al-Din». */
  readonly boundParticles: readonly string[]
  /** Words with a capital that open a family name and are none themselves: «Ó Dálaigh», «Ní Bhriain». */
  readonly familyPrefixes: readonly string[]
  /** Of `attributions`, how the ones begin that tell neither day nor address: «citējot …:». Folded. */
  readonly citing: readonly string[]
  /** Words inside family names that keep their small letter: «von», «фон». */
  readonly particles: readonly string[]
  /** «i.e.», «то есть»: between a name and «me». */
  readonly thatIs: readonly string[]
  /** By which writers say that the name before is theirs: «tas esmu es», «that's me». Folded. */
  readonly itIsMe: readonly string[]
  /** Posts and titles: «direktore», «Mr», «prof.». */
  readonly posts: readonly string[]
  /** What a chief does to who is sent, folded; * as in cues: «lūdza man», «asked me». */
  readonly asksMe: readonly string[]
  /** Verbs of sending people, folded, as they stand in a refusal to («nedeleģēsim», «will not be sending»); * as in cues. */
  readonly sendsNobody: readonly string[]
  /** Right before «who», somebody of whom it tells: «the one who comes», «colleagues who come». */
  readonly antecedents?: readonly string[]
  /** What somebody does instead of something, folded: «instead of reading»; absent: no ending tells it. */
  readonly gerund?: RegExp
  /** Right before a name, folded, in whose group, class or house the writer is a guest or a pupil: «prof», «my host». */
  readonly hosts: readonly string[]
  /** What such a host does for the writer, folded; * as in cues: «who looks after me», «kurš vada manu darbu». */
  readonly hosting: readonly string[]
  /** «departaments», «nodaļa»: part of an organisation, never the organisation. */
  readonly departments: readonly string[]
  /** Street words: the name before them is an address. */
  readonly streets: readonly string[]
  /** Animals that people bring or keep: their names are nobody's. Folded, * for any ending. */
  readonly animals: readonly string[]
  /** Relatives in the plural, before the family name of all: «brāļi», «супруги». */
  readonly relatives: readonly string[]
}

/** What sentences do to the people in them: phrases as read/text/phrase-pattern.ts reads them, «(my|our) (seat|place)». */
export interface Cues {
  /** The writer comes: «piedalīšos», «I will attend», «приду». */
  readonly iCome: readonly string[]
  /** The same without a subject, first person only where the sentence begins with it: «Will attend.», «Буду!». */
  readonly comesBare: readonly string[]
  /** Somebody comes or is put on the list: «piedalīsies», «piesakām», «please register». */
  readonly theyCome: readonly string[]
  /** The writer does not come, or somebody does not. */
  readonly staysAway: readonly string[]
  /** «būs», «will be»: says that its subject comes, and nothing of anybody else. */
  readonly willBe: readonly string[]
  /** «ir», «atrodas», «is»: behind it stands where somebody is. */
  readonly isAt: readonly string[]
  /** Nouns of being on a list («dalībnieki:», «caurlaide»): they act only where no verb does. */
  readonly onTheList: readonly string[]
  /** Of `staysAway`, what the writer says of themselves: first person, or without a person. */
  readonly iStay: readonly string[]
  /** Whoever was named before, as an object: «viņu», «him», «её». */
  readonly themselves: readonly string[]
  /** More than one of them: «viņi abi», «neither of them», «они». */
  readonly allOfThem: readonly string[]
  /** Right before an organisation that somebody has left: «vairs nestrādāju», «no longer with». */
  readonly leaves: readonly string[]
  /** The day or hour of the meeting, pointed at: «tajā dienā», «on the 16th», «в это время». */
  readonly thatDay: readonly string[]
  /** What politely begins a refusal: «diemžēl», «sadly», «увы». */
  readonly regrets: readonly string[]
  /** What somebody cannot do that is no coming: «sasniegt nevaru», «can't open», «не могу дозвониться». */
  readonly otherInability: readonly string[]
  /** Where writers are instead, or what they do there: «guļu slimnīcā», «I am in», «лечу». */
  readonly elsewhere: readonly string[]
  /** Mail and what is expected by mail: «atbilde», «the agenda», «письмо». */
  readonly correspondence: readonly string[]
  /** What is left of a meeting for who was not there: «protokols», «slides», «запись». */
  readonly materials: readonly string[]
  /** Takes off the list: «atcelt», «strike», «вычеркните». */
  readonly takesOff: readonly string[]
  /** One person in another's place. */
  readonly insteadOf: readonly string[]
  /** Behind what is said of somebody, that it is true of the writer as well: «so do I», «un es arī», «и я тоже». */
  readonly soDoI: readonly string[]
  /** Behind what the writer says of themselves, that it is true of another: «as does», «tāpat kā», «как и». */
  readonly soDoThey: readonly string[]
  /** Of these, the ones right behind the name that goes («Annas vietā») … */
  readonly behindReplaced: readonly string[]
  /** … and the ones right before it: «instead of Anna». */
  readonly beforeReplaced: readonly string[]
  /** «es esmu», «I am», «я»: the writer, as whom a post right behind it describes. Folded. */
  readonly iAm: readonly string[]
  /** Verbs of speaking for somebody: «нас представит Анна», «Ann will represent us». Folded. */
  readonly represents: readonly string[]
  /** Right behind whoever goes, as its subject: «tiks aizstāta», «will be replaced», «будет заменена». */
  readonly givesWay: readonly string[]
  /** What somebody was to do, and another does: «gribējām sūtīt», «was supposed to», «должен был». */
  readonly planned: readonly string[]
  /** Somebody registers, or is registered, by another mail: «pieteiksies pats», «is on your list already». */
  readonly onTheirOwn: readonly string[]
  /** What people tell of their own lives; in a mail that gives all that is asked for it is no other business: «pensijā», «exam». */
  readonly privateLife: readonly string[]
  /** Somebody takes another's place for good, and not for one meeting: «turpmāk», «from now on». */
  readonly lasting: readonly string[]
  /** Beside somebody who comes only if another does not: «rezervē», «alternate». */
  readonly reserve: readonly string[]
  /** Something was agreed before: «pieteicām», «confirmed last week». */
  readonly before: readonly string[]
  /** Somebody is on the list without this mail: «jau ir sarakstā», «registered herself», «её не пишу». */
  readonly listedAlready: readonly string[]
  /** The writer says that the list has them already: «jau esmu sarakstā», «I am already registered». */
  readonly iAmListed: readonly string[]
  /** The writer says that they registered before: «pieteicos», «I registered». */
  readonly iRegistered: readonly string[]
  /** Something is added to what was sent: «aizmirsu», «papildinājums», «forgot». */
  readonly supplements: readonly string[]
  /** A value is put right. */
  readonly corrects: readonly string[]
  /** «varbūt», «may be able». */
  readonly maybe: readonly string[]
  /** Words that make a sentence a question even without its mark. */
  readonly asks: readonly string[]
  /** Before a question in a subordinate clause: «mani interesē, vai …», «I was wondering whether …». */
  readonly wonders: readonly string[]
  /** Asks for something other than a place: «būšu pateicīga par …», «please let me know». */
  readonly requests: readonly string[]
  /** First person: «es», «mani», «I», «me». */
  readonly me: readonly string[]
  /** First person as an object: «mani», «me», «меня». */
  readonly myself: readonly string[]
  /** Wanting («gribu», «would like») that with an infinitive of coming says that the writer comes … */
  readonly iWant: readonly string[]
  /** … and such an infinitive: «piedalīties», «to attend». */
  readonly toCome: readonly string[]
  /** What happened by mistake corrects nothing: «kļūdas pēc». */
  readonly byMistake: readonly string[]
  /** Between a wrong value and the right one: «jābūt», «should be». */
  readonly shouldBe: readonly string[]
  /** Words right before a value that is denied: «nevis», «not», «а не». */
  readonly negates: readonly string[]
  /** Words that take somebody along: «kopā ar», «with». */
  readonly along: readonly string[]
  /** Words that part two halves of a sentence: «bet», «but». */
  readonly but: readonly string[]
  /** «netieku tomēr», «after all»: who says so had said otherwise. */
  readonly afterAll: readonly string[]
  /** Some later event: «next time I will try». */
  readonly anotherTime: readonly string[]
  /** «vai ielaidīs», «let me in»: getting into the building. */
  readonly entry: readonly string[]
  /** Papers that somebody could show at the door instead of a passport. */
  readonly documents: readonly string[]
  /** In a Subject, that what was sent before is changed: «izmaiņas», «change of representative». */
  readonly changes: readonly string[]
  /** «a late change», «izmaiņas dalībnieku sarakstā»: what an earlier mail said of people is changed. */
  readonly changeNotices: readonly string[]
  /** Why a mail comes again: «sūtu vēlreiz», «my first message bounced», «ошиблась адресом». */
  readonly sentAgain: readonly string[]
  /** «nevis es», «not me»: somebody else comes. */
  readonly notMe: readonly string[]
  /** «līdz ar to nāks», «the one who comes is therefore»: of those on the list one has been exchanged. */
  readonly nowComes: readonly string[]
  /** «apprecējos», «maiden name»: why somebody has another family name than before. */
  readonly newName: readonly string[]
  /** «uzvārds», «surname», in any case: what a correction can be about. */
  readonly surname: readonly string[]
  /** «šodien», «at the moment»: what is so now says nothing of the day of the meeting. */
  readonly forNow: readonly string[]
  /** «atvaļinājumā», «on leave»: where somebody is, who may be back in time. */
  readonly isAway: readonly string[]
  /** «atsūtīšu», «I'll send»: what is still to come. */
  readonly promises: readonly string[]
  /** What is told later: «uzvārdu precizēšu», «name to follow». */
  readonly later: readonly string[]
  /** Who stays on the list while another goes: «pārējie», «the others». */
  readonly others: readonly string[]
  /** What the list holds of somebody: «uzvārdu», «kodu», «organisation». */
  readonly ownData: readonly string[]
  /** The writer and the one named: «mūs abas», «both of us». */
  readonly bothOfUs: readonly string[]
  /** Whom another follows: «līdzšinējais dalībnieks», «previous participant». */
  readonly outgoing: readonly string[]
  /** People who are counted and not named: «pārstāvji» in «2 pārstāvji». */
  readonly several: readonly string[]
  /** How many come in all: «нас будет двое», «būsim divatā», «two seats, please». */
  readonly headcount: readonly string[]
  /** What is asked for each of them: «vietas» in «2 vietas». */
  readonly countedSeats: readonly string[]
  /** Somebody unnamed comes too: «kolēģis», «one more colleague». */
  readonly unnamed: readonly string[]
  /** Right before somebody to whom another is added: «papildus», «in addition to». */
  readonly besides: readonly string[]
  /** Of one told by what they do: «vārdu precizēšu», «kuru izraudzīs rīt», «name to follow». */
  readonly namedLater: readonly string[]
  /** Of whoever would have come only together with the writer: «with me», «manis dēļ», «без меня». */
  readonly withMe: readonly string[]
  /** What is said of one as of another before: «either», «arī», «тоже». */
  readonly neither: readonly string[]
  /** Before whoever comes with the writer: «I will bring», «paņemšu līdzi», «возьму с собой». */
  readonly bringsAlong: readonly string[]
  /** What is listed of somebody needs no correction. */
  readonly isRight: readonly string[]
  /** Only brings the others, or waits for them outside. */
  readonly waitsOutside: readonly string[]
  /** What is said of such a one, and of who has a pass already. */
  readonly needsNoPass: readonly string[]
  /** The named person only serves as a contact or a mention. */
  readonly contact: readonly string[]
  /** In whose name something is done: «on behalf of», «vārdā», «от имени». */
  readonly onBehalf: readonly string[]
  /** What another does for those who come: sends their data, has registered them. */
  readonly arranges: readonly string[]
  /** Another as the subject, where the verb does not tell: «he», «viņš», «она». */
  readonly third: readonly string[]
  /** Who does it does it for themselves: «pats», «savu», «herself». */
  readonly oneself: readonly string[]
  /** In the place of one who was named before, where the place is no noun behind the name: «instead of her». */
  readonly inTheirPlace: readonly string[]
  /** Stays on the list as told before: «kā plānots», «still coming». */
  readonly asPlanned: readonly string[]
  /** Before something that is still to be done: «before I register», «pirms piesakos». */
  readonly notYet: readonly string[]
  /** By whose computer or mailbox the writer sends it: «no kolēģa datora», «from my husband's account». */
  readonly borrowed: readonly string[]
  /** What one leaves without leaving the meeting: «mailing list», «adresātu saraksts». */
  readonly mailingList: readonly string[]
  /** The writer and others, before they are named. */
  readonly we: readonly string[]
  /** Between an old name and a new one: «tagad ir», «is now». */
  readonly renamed: readonly string[]
  /** Content stands below or attached: «zemāk», «pielikumā», «below». */
  readonly below: readonly string[]
  /** Who says so to an invitation comes: «see you on Thursday», «tiekamies 16.», «до четверга». */
  readonly seeYou: readonly string[]
  /** Idioms one word of which alone says something else: «ņemiet vērā», «būšu vietā». */
  readonly idioms: readonly string[]
  /** Thanks and acknowledgement. */
  readonly courtesy: readonly string[]
  /** Says that there is no code: «koda nav», «no personal code». */
  readonly noCode: readonly string[]
  /** Says that the code will not be sent: «kodu nesūtīšu», «I would rather not». */
  readonly refusesCode: readonly string[]
  /** What only this kind of meeting is called or asks for: «tikšanās», «caurlaide», «personas kods». */
  readonly meeting: readonly string[]
  /** The invitation itself; whose it is are the hosts. */
  readonly invitation: readonly string[]
  /** Words of registering and taking part, which other mail uses too. */
  readonly registering: readonly string[]
  /** Of these two, the words that mail about anything uses: they tell something only beside what names this meeting. */
  readonly vague: readonly string[]
  /** Sales talk: «atlaide», «discount», «скидка». */
  readonly advertises: readonly string[]
  /** Other business in which people give names and birth dates: «izziņa», «vacancy», «договор». */
  readonly otherMatter: readonly string[]
  /** What guests ask about: door, parking, interpreting, live stream, «cikos beigsies». */
  readonly arrangements: readonly string[]
  /** What exists only because of the list: «my pass», «jūsu tabulā», «в подтверждении». */
  readonly ourThings: readonly string[]
  /** When the event is not: «tonight», «piektdien», «сегодня». */
  readonly otherTime: readonly string[]
  /** When something was: «vakardienas», «last week». */
  readonly pastTime: readonly string[]
  /** Of an absence, that it is from the writer's own work: «šodien nebūšu darbā», «won't be in the office». */
  readonly staysFromWork: readonly string[]
  /** Who stays on the list where another goes: «keep Ann», «Annu atstājiet», «оставьте Анну». */
  readonly keeps: readonly string[]
  /** How writers introduce themselves: «mani sauc», «my name is». */
  readonly introduces: readonly string[]
  /** A genitive that this word governs: «vietā», «dalību». */
  readonly afterGenitive: readonly string[]
  /** How guests get to the meeting: beside it a price or a ticket («fares») is what they pay, and nothing is sold. */
  readonly journey: readonly string[]
  /** Of sales talk and other matter, what a journey costs: «eiro», «biļete», «ticket». */
  readonly fares: readonly string[]
  /** What carries people, and is called off by others: «reiss», «flight», «рейс». */
  readonly rides: readonly string[]
  /** The writers call others to something of their own: «aicinām», «you are invited», «приглашаем». */
  readonly invites: readonly string[]
  /** Of coming, what one also does to sell, to see somebody or to repair something: «atbraukt», «come by», «подъехать». */
  readonly visits: readonly string[]
  /** What a visitor comes for who comes to no meeting: «parādīt», «discuss», «замерить». */
  readonly shows: readonly string[]
  /** What only other mail calls its own: «seminārs», «working group», «конференция». */
  readonly gathering: readonly string[]
  /** A free place, or an office, and nobody’s whom another follows: «brīva vieta», «takes over as», «одно место». */
  readonly seats: readonly string[]
  /** «attiecīgi», «respectively»: separate lists belong together in order. */
  readonly respectively: readonly string[]
}

/** A form of a noun that names a kind of organisation: «ministrijas» is the genitive of «ministrija». */
export interface HeadForm {
  readonly nominative: string
  readonly case: Case
  readonly gender: Gender | 'neuter'
  /** «spēki»: a plural, of which the gender is the noun's; absent: it is none. */
  readonly plural?: true
}

/** Global expressions with indices whose groups «old» and «new» are where somebody was and where they are now. */
export interface NewEmployers {
  /** «moved from Delna to Tilde» */
  readonly told: readonly RegExp[]
  /** «please change Delna to Tilde», «you put me under Delna» */
  readonly corrected: readonly RegExp[]
  /** «the organisation should read Delna»: with a word for a body beside it, whatever it is called; absent: none. */
  readonly named?: readonly RegExp[]
  /** All of these in one, wherever in a word they begin, which is sooner told: where it finds nothing, none of them does. */
  readonly any: RegExp
}

export interface OrganisationWords {
  /** Lower-case form, and folded form, → what it is a form of. */
  readonly heads: ReadonlyMap<string, HeadForm>
  /** Of these, the ones that compounds end in: «amatierteātris», «медиацентр»; absent: none do. */
  readonly endsCompounds?: readonly string[]
  /** Heads that end longer words, and have no name of their own behind them: «ģenerālprokuratūra»; absent: none do. */
  readonly endsWords?: readonly string[]
  /** Where the name goes on behind the head («Ministry of Justice», «Министерство культуры»); else it ends there. */
  readonly nameFollowsHead: boolean
  /** Legal forms and class words that stand beside a quoted name: «SIA», «biedrība», «ООО». Folded form → nominative. */
  readonly legalForms: ReadonlyMap<string, string>
  /** Ordinary words that with a capital go on in a name: «Social Change». Folded. */
  readonly nameWords: readonly string[]
  /** Words inside a name that do not begin with a capital: «un», «of», «и». */
  readonly joiners: readonly string[]
  /** Prepositions that join a name's last noun to it: «biedrība Logs uz pasauli». */
  readonly prepositions?: readonly string[]
  /** Of these, «and». */
  readonly and: readonly string[]
  /** Who stands behind «and» in a firm's name: «Kalns un partneri», «Hale and Sons». Folded. */
  readonly partners: readonly string[]
  /** People who have an office of their own, of which nothing larger is the whole: «advokāta birojs»; absent: nobody has. */
  readonly practitioners?: RegExp
  /** Heads of which two make one house: «bibliotēka un kultūras centrs»; absent: none do. */
  readonly paired?: readonly string[]
  /** Bodies that are parts of the one named before them: «Valsts policijas Zemgales reģiona pārvalde». */
  readonly parts: readonly string[]
  /** Of these, the ones that are a person's where a post stands before: «ministra birojs». */
  readonly offices: readonly string[]
  /** Endings of who holds such an office, before it: «ministra birojs»; absent: no office is told so. */
  readonly officeHolders?: RegExp
  /** What governs a body and is called by its name: «Latvijas Bankas padome». */
  readonly organs?: readonly string[]
  /** What a body behind it in the genitive has: «ревизионная комиссия Латвийской ассоциации …»; absent: names end in their heads. */
  readonly organsOf?: readonly string[]
  /** Between such an organ and its body, before what it is for: «комитет по этике Союза …»; absent: nothing stands there. */
  readonly organsFor?: readonly string[]
  /** «дума», «университет»: heads of bodies that are for no one matter; «по» behind them is of somebody's post there. */
  readonly forAllMatters?: readonly string[]
  /** «министерство экономики»: heads of bodies that say only once, right behind the head, what they are for. */
  readonly forTheirMatter?: readonly string[]
  /** How the names of parts begin that are nobody's whole: «Juridiskā pārvalde»; folded; null: none. */
  readonly innerParts: RegExp | null
  /** Bodies of which a part is a body of its own: «Mazsalacas apvienības pārvalde»; absent: there are none. */
  readonly territories?: { readonly wholes: readonly string[]; readonly parts: readonly string[] }
  /** Genitives of what has a council, whatever it is called: «novada». As typed. */
  readonly ofAnyPlace?: readonly string[]
  /** Heads in front of the letters of what belongs to them: «Preiļu novada VPVKAC»; absent: there are none. */
  readonly lettered?: readonly string[]
  /** Heads that before a department are what it is about: «Sabiedrības veselības nodaļa»; absent: there are none. */
  readonly subjects?: readonly string[]
  /** Bodies that are called after whom they are for, and how that goes on: «Fonds atvērtai sabiedrībai DOTS»; absent: there are none. */
  readonly forWhom?: { readonly heads: readonly string[]; readonly behind: RegExp }
  /** Bodies that have such parts: «ministrija», «policija». */
  readonly wholes: readonly string[]
  /** Bodies and what is a unit of theirs where it stands beside them: a school's university, an office's embassy. */
  readonly units?: readonly { readonly wholes: readonly string[]; readonly units: readonly string[] }[]
  /** Behind a body they say that it held an occasion, and people were its guests: «the Saeima hearing»; absent where the order of words does not tell. Folded. */
  readonly occasions?: readonly string[]
  /** Where the house makes out passes: nobody who comes is from there. Folded. */
  readonly passOffices?: readonly string[]
  /** Inside what looks like one name they begin on whose terms somebody is there: «on a … grant»; absent where nothing does. */
  readonly onTerms?: readonly string[]
  /** What ends right before the body whose guest somebody of another body is: «hosted this term by the». */
  readonly hostedBy?: RegExp
  /** What stands before a name and is no part of it: «mūsu», «nevienu», «our». Folded; * as in cues. */
  readonly determiners: readonly string[]
  /** Verbs and small words that begin a sentence and are no part of the name behind them: «iesniedzu». Folded; * as in cues. */
  readonly openers: readonly string[]
  /** Endings of verbs that begin a sentence; null: they cannot be told from names. */
  readonly opensWithVerb: RegExp | null
  /** Endings of small words that are hardly in a name: «nākt», «varētu»; null: none. */
  readonly verbal: RegExp | null
  /** Endings of what people are and do («dejotāja», «coming»), and of words that qualify a place; folded; null: none. */
  readonly trades: RegExp | null
  /** Abbreviations inside a name: «Sv. Nikolaja draudze», «Dr. Beļska bibliotēka». Folded; a single capital needs no listing. */
  readonly shortened: readonly string[]
  /** Heads behind which a saint in the genitive is a part of the name («храм Александра Невского»), and what a saint is called besides; absent: there are none. */
  readonly dedicated?: { readonly heads: readonly string[]; readonly epithet: RegExp }
  /** Behind such a word stands whoever the body is called after, initials and all: «имени Н. В. Гоголя»; absent: there is none. Folded. */
  readonly calledAfter?: readonly string[]
  /** Heads behind which a person in the genitive is a part of the name: «Центр Марка Ротко»; absent: there are none. */
  readonly namesakes?: readonly string[]
  /** Heads that are another word as well, and what stands before them where they are none: «deju kopa», not «kopā». */
  readonly headsBehind: ReadonlyMap<string, RegExp>
  /** Heads that are a body's department behind certain words: «ziņu dienests». Of folded words. */
  readonly innerBehind?: ReadonlyMap<string, RegExp>
  /** Heads that before the word for a department are what it does: «statusa kontroles nodaļa». */
  readonly activities?: readonly string[]
  /** Heads behind which a single capital is the name: «koris Absolventi». */
  readonly ensembles: readonly string[]
  /** Before the address of a site they say that it is a body: «сайта», «портала»; absent: class words and kinds alone do. */
  readonly sites?: readonly string[]
  /** Bodies that bear a name of their own, which follows in small letters where somebody types no capitals. */
  readonly named: readonly string[]
  /** Bodies that are called after the place where they are («Spānijas vēstniecība Rīgā»), and after a country only. */
  readonly placed: {
    readonly anywhere: readonly string[]
    readonly abroad: readonly string[]
    readonly country: RegExp
    /** A town that has no cases, behind the same heads: «Latviešu centrs Toronto». */
    readonly undeclined?: RegExp
    /** Two words that are such a place: «Latvijas Republikā»; absent: one word is. */
    readonly pair?: RegExp
  } | null
  /** The nominative of a name before a verb of representing, where its ending tells it: «Daugavas Vanagus» → «Daugavas Vanagi»; else null. */
  readonly fromObject?: (name: string) => string | null
  /** Endings of genitives before a class word: «pensionāru biedrība», «pirmsskolas iestāde»; null: there is no such. */
  readonly whose: RegExp | null
  /** Endings of whoever a thing behind is called after («Dzintara tulkojumi»), whatever else ends so; absent: no case tells it. */
  readonly namedAfter?: RegExp
  /** Adjectives that belong to a class word before a quoted name: «kooperatīvā sabiedrība „…”». */
  readonly classAdjective: RegExp | null
  /** Before a class word the genitives of many that end like an adjective: of `people` in any case of the class word, of `others` where no accusative can be meant; absent: there are none such. */
  readonly ofMany?: { readonly people: RegExp; readonly others: RegExp }
  /** What is called by a quoted name and is no organisation: «konkurss», «project». Folded; * as in cues. */
  readonly events: readonly string[]
  /** Behind a place they say where somebody lives: «iedzīvotāja», «resident». Folded; * as in cues. */
  readonly residents: readonly string[]
  /** Behind an abbreviation they say that it is an organisation: «LPS saraksts», «KNAB delegation». Folded; * as in cues. */
  readonly belongings: readonly string[]
  /** Behind a body's genitive, whose people they are: «on Tilde's side». Folded. */
  readonly sides?: readonly string[]
  /** Words for what is no more, up to six words before an organisation: «agrāk strādāju», «former». Folded; * as in cues. */
  readonly formers: readonly string[]
  /** Words for whence one knows of the meeting, up to six words before «from» and the organisation. Folded; * as in cues. */
  readonly hearsay: readonly string[]
  /** Up to two words before an organisation that is only spoken of: «uzzināju», «par», «about». Folded; * as in cues. */
  readonly asides: readonly string[]
  /** Words for an organisation of any kind, of which alone no name is made: «organizācija», «institution». Folded. */
  readonly containers: readonly string[]
  /** Beside such a word they say of what kind they all are: «valsts iestādes», «public institutions». Folded; * as in cues. */
  readonly ofAnyKind: readonly string[]
  /** «nevienu nepārstāvu», «I represent nobody»: whoever says so has no organisation, whatever else the mail names. */
  readonly nobodys: readonly string[]
  /** Of `leads`, the ones by which people tell their own organisation: «pārstāvu», «my organisation is». Folded. */
  readonly own: readonly string[]
  /** «Kolēģe no Delnas teica …», «a friend at the ministry told me»: verbs of whoever let the writer know … Folded; * as in cues. */
  readonly tells: readonly string[]
  /** … «man», «mums», «me»: to whom. Folded. */
  readonly toMe: readonly string[]
  /** Verbs that put their object on a list: «register our analyst»; absent: its case tells an object. Folded. */
  readonly putsOnList?: readonly string[]
  /** «our», «mūsu»: whose the body is that the writer then names. Folded. */
  readonly ours: readonly string[]
  /** What a body does that sends somebody: «Jaunatnes padomē nolēma, ka iešu es»; folded. */
  readonly decides?: readonly string[]
  /** Right before a place that is the writers' own: «(pie) mums Valsts kasē». Folded; absent: no case tells a place. */
  readonly amongUs?: readonly string[]
  /** «kā Delnas pārstāve»: before an organisation and the word for those who speak for it; as typed; absent: it has no such order. */
  readonly as?: readonly string[]
  /** Behind an organisation they say that it is nobody's: «nepārstāvu», «не представляю». Folded. */
  readonly representsNone: readonly string[]
  /** Behind a body they say that it only stands near where somebody goes: «next door»; absent: a case tells it. As typed. */
  readonly nearby?: readonly string[]
  /** Between the meeting and where it takes place: «at the», «в». As typed. */
  readonly venues: readonly string[]
  /** Between a code or a paper and who gives it out: «kodu vēl gaidu no PMLP», «has not come yet from the …». Folded; * as in cues. */
  readonly issues?: readonly string[]
  /** What else somebody is called to by a body that they are not from: «a breakfast at the Agency»; folded, * as in cues; absent: its case tells it. */
  readonly engagements?: readonly string[]
  /** «tur vairs nestrādāju», «no longer work there»: of the body named before. Source of an expression on folded text. */
  readonly leftThere: readonly string[]
  /** Opens what somebody is told to do: «Lai brauc Ilze», «Let Tom go»; nothing is called so. Folded. */
  readonly optatives: readonly string[]
  /** «tas pats», «same», «там же»: the organisation of the person before. Folded. */
  readonly same: readonly string[]
  /** What a cell for the organisation says where there is none: «nav», «n/a». Folded. */
  readonly nothing: readonly string[]
  /** Of which a cell is made that says where the organisation stands instead: «vēstules tematā», «see the subject». Folded. */
  readonly pointers: readonly string[]
  /** That the Subject tells it, anywhere in folded text: «см. тему», «in the subject line». */
  readonly inSubject: RegExp
  /** Towns and countries, in the forms that fill a cell; nobody's organisation. Folded. */
  readonly towns: readonly string[]
  /** Of those, where bodies of other lands have their branches, which are called so: «Polish Institute in Riga». */
  readonly ownTowns?: readonly string[]
  /** Before the legal form of a firm, who owns it: «valsts SIA». Folded. */
  readonly owners?: readonly string[]
  /** Two capitals behind a lead that are a place: «from New York». Folded. */
  readonly lands: readonly string[]
  /** Lands in the genitive, which behind a body's letters say whose it is: «МИД Литвы»; folded; absent: none are told so. */
  readonly ofLands?: readonly string[]
  /** An adjective that agrees with a head («Nacionālā», genitive, male → «Nacionālais»); null: it is no adjective. */
  readonly agree: (word: string, head: HeadForm, next: string) => string | null
  /** How a declined name is told from its mail domain, which has it in the nominative and without diacritics; null: as typed. */
  readonly domain: {
    /** Endings of any case, folded, the longest first. */
    readonly endings: readonly string[]
    /** Endings of the nominative, folded, the longest first. */
    readonly nominatives: readonly string[]
    /** «tilta» (a stem of four letters), «s» → «tilts». */
    readonly nominative: (word: string, stem: number, ending: string, isLast: boolean) => string
  } | null
  /** Endings that speech gives an abbreviation: «KNABa». */
  readonly spokenEndings: readonly string[]
  /** What a name loses before such an ending: the «a» of «Delna» in «Delnas»; absent: nothing. */
  readonly spokenStem?: RegExp
  /** Legal forms that are no other word when typed small: «sia». Folded. */
  readonly smallForms?: readonly string[]
  /** Definite adjectives in an oblique case, which open a name and never end one: «Sociālo»; absent: there are none. */
  readonly definite?: RegExp
  /** Such an adjective and its noun in the accusative, with a space between: «Balto vilnu»; absent: there are none. */
  readonly definiteObject?: RegExp
  /** Such adjectives in the nominative, which belong to no name in another case: «Pareizais»; absent: none are told so. */
  readonly definiteNominative?: RegExp
  /** Endings of a genitive plural: «dokumentu»; absent: none is told by them. */
  readonly genitivePlural?: RegExp
  /** How a word made from a post ends where a class word has it as an attribute: «juristu», «apsaimniekošanas», folded. */
  readonly ofPosts?: RegExp
  /** Endings of who is of a land, folded: «estonian»; absent: none are told so. */
  readonly ofLand?: RegExp
  /** A number in its order, which names have inside: «1st»; absent: it is told otherwise. */
  readonly ordinal?: RegExp
  /** Endings of a plural, in capitals: who belongs to a body stands before its head («Students Association») or at its end; absent: no matter. */
  readonly plural?: RegExp
  /** How the words for what a land keeps in another begin, folded: «embass»; absent: none do. */
  readonly missions?: readonly string[]
  /** Heads that are a name by themselves: «Saeima». */
  readonly standAlone: readonly string[]
  /** Endings of the locative; null: there is none. */
  readonly locative: RegExp | null
  /** Of these, those of a definite adjective («pievienotajā»), which is no form of a name's; absent: there are none. */
  readonly where?: RegExp
  /** The nominative of a quoted name in the genitive («Latvijas Avīzes» žurnāliste); null: nobody can tell it; absent: names stay as they are. */
  readonly ownersName?: (quoted: string) => string | null
  /** The nominative of a name that stands in the case that leads govern, where its endings tell («Saules puķēm» → «Saules puķes», «Новой волны» → «Новая волна»); null: they do not. */
  readonly fromLed?: (quoted: string) => string | null
  /** Endings of a quoted name that may have been declined behind a lead; null: quoted names are left as they are. */
  readonly maybeDeclined: RegExp | null
  /** Heads in other letters than the language's own, and what leads to them: «ot Associacii»; absent: nobody types them so. */
  readonly typedInLatin?: {
    readonly leads: readonly string[]
    readonly nominative: (genitive: string) => string | null
    readonly adjective: (genitive: string, head: string) => string | null
  }
  /** Endings by which several adjectives agree with one noun behind them: «speciālās ekonomiskās zonas»; absent: nothing tells. */
  readonly agreesBy?: RegExp
  /** Endings of no nominative: «Klusuma balsu»; absent: none is sure. */
  readonly neverNominative?: RegExp
  /** In the name of a firm without quotes what needs a noun behind it («Daugavas tulki»), what may need one where it stands alone, how such nouns end, and which of them are people («tulki»); absent: nothing tells. */
  readonly inFirms?: {
    readonly qualifier: RegExp
    readonly maybe: RegExp
    readonly noun: RegExp
    readonly people?: RegExp
  }
  /** Lands in which a firm has a branch that is called after both: «Kesko Senukai Latvia»; folded; absent: there are none. */
  readonly branches?: readonly string[]
  /** Class words that say nothing of what a body does: «uzņēmums», «biedrība»; absent: there are none. */
  readonly anyFirm?: readonly string[]
  /** Heads behind which a number is a part of the name wherever it stands: «Latvijas Radio 4»; absent: there are none. */
  readonly channels?: readonly string[]
  /** Last words of papers behind a capital genitive, in every form: «Gaujmalas Ziņās»; absent: none are told so. */
  readonly papers?: ReadonlyMap<string, { readonly nominative: string; readonly case: Case }>
  /** Of such names, the shapes that are the nominative all the same: «Новая волна», «Brīvais kods»; absent: none are. */
  readonly surelyNominative?: RegExp
  /** Heads that before a post say what it is for: «Programme Director»; absent: there are none. */
  readonly ofTitles?: readonly string[]
  /** Words of which only what people work on is called: «Civil Society and Media»; absent: there are none. */
  readonly sectors?: readonly string[]
  /** What any large body has in another land or region, and is not called: «Liaison Office»; folded; absent: there is none. */
  readonly anyOffice?: RegExp
  /** Days that a land keeps, behind its name: «Polijas Neatkarības dienas»; folded; absent: they open with the day. */
  readonly holidays?: RegExp
  /** The last word of what somebody works on: «Public affairs»; folded; absent: there is none. */
  readonly fields?: readonly string[]
  /** Besides the fields, what a team does, where nothing else stands beside it: «Travel & events»; folded; absent: none. */
  readonly duties?: readonly string[]
  /** Before a land, where somebody is from or in it: «from Georgia»; absent: a case tells it. */
  readonly beforeLand?: readonly string[]
  /** Before what a body is about: «Office of», «Centre for»; absent: a case tells it. */
  readonly beforeSubject?: readonly string[]
  /** Between a post and what it is about: «Adviser on Civil Society»; absent: no such word. */
  readonly topics?: readonly string[]
  /** Names that only their whole shape gives away: «U.S. Department of Justice», «The Irish Times»; global; a group «body», where there is one, is the name; absent: there are none. */
  readonly shapes?: readonly RegExp[]
  readonly newEmployers?: NewEmployers
  /** Endings of what is studied, which a word for who studies it begins like: «Sociology»; absent: no such. */
  readonly sciences?: RegExp
  /** Of `sends`, the verbs of which the body is what is acted on: «will be represented by»; absent: there are none. */
  readonly passive?: RegExp
  /** Bodies that everybody calls by their letters, so that they are known typed small as well: «knab», «rtu». Folded. */
  readonly abbreviations: readonly string[]
  /** Bodies whose letters are a common word, too, unless they are capitals: «WHO»; absent: there are none. Folded. */
  readonly shoutedAbbreviations?: readonly string[]
  /** «Ann Hale of Delna»: what stands between a name and where its bearer is from, and is no lead anywhere else. */
  readonly behindNames?: readonly string[]
  /** Of what land somebody is, in a cell of its own: «Irish», «Austrian citizen». Of a folded text. */
  readonly nationality?: RegExp
  /** Last words of the names of arms in which soldiers serve: «Army». Folded. */
  readonly services?: readonly string[]
  /** «an NGO called Green Steps»: words behind a class word and before its name in the nominative, and class words whose name stands right behind. Folded. */
  readonly called?: {
    readonly verbs: readonly string[]
    readonly kinds: readonly string[]
    /** Before the kind, where the name stands in front of it: «Notimex, the news agency». Folded. */
    readonly describes?: readonly string[]
  }
  /** Small words before a name that are no part of it: «the». */
  readonly articles?: readonly string[]
  /** Behind a reporter's post, to the end of the text before a name, what joins a land to it that they report on or from; absent: a case tells it. */
  readonly beats?: readonly { readonly reporter: RegExp; readonly joiner: string }[]
  /** What joins a body to the land before it that somebody reports on: «from the Baltics for Agência Lusa». */
  readonly behindBeat?: string
  /** Bodies that everybody knows by a name of one word, as it is written. */
  readonly wellKnown: readonly string[]
  /** Every form, folded, of bodies that everybody knows by several words, of which none heads a name, with that name; absent: there are none. */
  readonly wellKnownForms?: ReadonlyMap<string, string>
  /** Capitals that are no organisation's: «PVN», «DOB». Folded. */
  readonly noAbbreviations: readonly string[]
  /** A trade in an oblique case, small: «юриста», «инженеру»: right before a given name it is the person's. */
  readonly trade?: RegExp
  /** Endings of the small words beside a head («kultūras un sporta», «любителей аквариума»); null: names are capitals. */
  readonly goesOn: RegExp | null
  /** A word for a department with the word before it, folded, that is none: «publiskā sektora». */
  readonly noDepartment?: RegExp
  /** The nominative of an adjective and a noun behind «from» («Zaļās brīvības» → «Zaļā brīvība»); null: nobody can tell it; absent: names stay as they are. */
  readonly fromGenitive?: (adjective: string, noun: string) => string | null
  /** Letters in a capital word that tell that it is of no case of this language: «CoderDojo», «Green»; absent: none tell. */
  readonly foreign?: RegExp
  /** Endings that no form of a name has in this language, so that a word behind a lead is a name as it stands: «no Latvenergo»; null: none. */
  readonly undeclined: RegExp | null
  /** A joiner and the word that it governs: «по защите», «un viņu», «at Law»; null: none does. */
  readonly joined: RegExp | null
  /** An oblique adjective, with which no name ends, and the noun behind it: «еврейских общин»; absent: none is told. */
  readonly qualified?: RegExp
  /** Verbs before an organisation in the locative or with «at»: «strādāju», «work at». Folded. */
  readonly works: readonly string[]
  /** What is done day by day before a locative: «ikdienā», «gadus». Folded; * as in cues. */
  readonly habitually?: readonly string[]
  /** What an organisation does that sends people, as its verb: «deleģē», «will send». Folded; * as in cues. */
  readonly sends: readonly string[]
  /** What stands for an organisation where there is none: «privātpersona». Folded. */
  readonly standIns: readonly string[]
  /** Such a word, as typed, in the nominative. */
  readonly standIn: (typed: string) => string
  /** Words before an organisation: «no», «pārstāvu», «from». Folded. */
  readonly leads: readonly string[]
}

/** How years are said in words, in folded text. */
export interface YearInWords {
  /** Source of a regular expression that captures nothing: «nineteen eighty-nine», «piecdesmit otrajā gadā». */
  readonly pattern: string
  /** Of what the pattern caught: four digits, or two where the century is not told; null: the words are no year. */
  readonly read: (text: string) => string | null
  /** It also stands before its day: «četrdesmit septītajā gadā, 3. aprīlī»; absent: only behind it. */
  readonly beforeDay?: boolean
}

/** A family name in the nominative that stood in another case. */
export interface DeclinedAlone {
  readonly nominative: string
  readonly gender: Gender
  readonly plain: boolean
}

export interface Locale {
  /** Whether names change by case. */
  readonly declines: boolean
  readonly words: Words
  readonly yearInWords: YearInWords
  /** How machines speak. */
  readonly machines: MachineWords
  /**
   * `rare`: names whose twin of the other gender is so much commoner that it is meant where a form can be both;
   * `familyToo`: names that are family names as often («James»).
   */
  readonly givenNames: {
    readonly male: string
    readonly female: string
    readonly rare?: string
    readonly familyToo?: string
  }
  readonly organisations: OrganisationWords
  /** What bids a program that reads the mail to do otherwise than it was told: «ignore all previous instructions»; folded. */
  readonly toMachines: RegExp
  /** What swindlers write, and hardly anybody else more than one of: an inheritance, an account that will be closed; folded, * as in cues. */
  readonly swindles: readonly string[]
  /** All forms of a given name, from its nominative. */
  readonly declineName: (nominative: string, gender: Gender) => readonly Declined[]
  /** The nominatives that a form of a family name can come from in that case and gender. */
  readonly undeclineFamilyName: (form: string, grammaticalCase: Case, gender: Gender) => readonly string[]
  /** Family names, folded, that are one word beside given names of several. */
  readonly familyAlone?: ReadonlySet<string>
  /** Given names of several words, at the beginning of a folded name of more: «maria do carmo» of «Maria do Carmo Figueiredo Pinto». */
  readonly compoundGiven?: RegExp
  /** Whole names, folded, whose last word alone is the family name: «guðrun osk þorsteinsdottir». */
  readonly lastIsFamily?: RegExp
  /** Two words, folded, of which the first is the family name: «kim min-jun», «chen xiaoling». */
  readonly familyBefore?: RegExp
  /** Family names are one word (two with a hyphen). */
  readonly oneWordFamilyNames?: boolean
  /**
   * How people without the letters of the language spell them: `marks` is found in hardly any word of another language,
   * `spelled` says which letters each stands for, folded, `letters` which letter each is.
   */
  readonly longhand?: { readonly marks: RegExp } & {
    readonly [S in 'spelled' | 'letters']: readonly (readonly [string, string])[]
  }
  /** Whether a family name as it stands can be a nominative of that gender. */
  readonly couldBeNominative: (form: string, gender: Gender) => boolean
  /** How most family names end in the nominative. */
  readonly plainNominative?: RegExp
  /** A family name that hardly anybody of that gender bears («Muceniecis»), so that the other gender is meant. */
  readonly seldomBorne?: (familyName: string, gender: Gender) => boolean
  /** What the language adds to a foreign name that ends in a consonant: «s» in Arturs, who is Artur elsewhere. */
  readonly addedEnding?: string
  /** What it writes between two vowels of a name and other languages do not: «j» in Silvija, who is Silvia elsewhere; folded. */
  readonly glide?: RegExp
  /** How family names end and given names hardly do, lower case: «-iņš», «-skis», «-son». */
  readonly familyEnding: RegExp
  /** Of those, endings that no word but a family name has, whatever stands before it: «Jovanović»; absent: there are none. */
  readonly surelyFamily?: RegExp
  /** Fathers after whom families are called as well as sons: «Войцех» of Войцехович; absent: there are none. */
  readonly fathersOfFamilies?: readonly string[]
  /** One of two people's family name, where it stands once for both: «Zvirgzdiņi» → Zvirgzdiņš, Zvirgzdiņa; null: it is no such form. */
  readonly familyOfTwo?: (form: string, gender: Gender) => string | null
  /** Endings of names in any case, folded, longer ones first; absent: names keep their form. */
  readonly caseEndings?: readonly string[]
  /** Endings of any case that are set off a foreign name by an apostrophe («Erik'u»), longer ones first; absent: none are. */
  readonly setOffEndings?: readonly string[]
  /** The words of a foreign name that keeps its letters, in the nominative («Wojciecham Zielińskim»); empty: they are no such form; absent: such names keep their form. */
  readonly undeclineForeign?: (words: readonly string[], grammaticalCase: Case, gender: Gender) => readonly string[]
  /** «Kowalska», «Nováková»: endings that women's family names of other lands have at home. */
  readonly womensForeign?: RegExp
  /** Endings by which a given name with no nominative among its readings is surely declined («Киру», «Олега», «Байбы»); absent: foreign names end so too. */
  readonly plainlyDeclined?: RegExp
  /** Whether a word that is no known name can be a name in an oblique case: letters and endings of this language. */
  readonly looksDeclined?: (word: string) => boolean
  /** A name after the father, beside the given name, in any case: «Сергеевича»; null: the word is none; absent: there are none. */
  readonly readPatronymic?: (form: string) => Patronymic | null
  /** Small words that make a patronymic of the father's name before them: «оглы»; absent: there are none. */
  readonly childOf?: readonly string[]
  /** A folded name in one rough spelling, however letters that are not Latin were put into Latin ones; absent: all are Latin. */
  readonly roughLatin?: (folded: string) => string
  /** A folded name in Latin letters in one spelling for all lands, its vowels kept; absent: there is one spelling. */
  readonly plainLatin?: (folded: string) => string
  /** A folded name as it is where Latvian gives it a woman's ending («Ковальчук» → Kovaļčuka), in its own letters; absent or empty: it has none of its own. */
  readonly spellingsOfWoman?: (folded: string, half: 'given' | 'family') => readonly string[]
  /** Endings of a family name that tell its case beside a given name that never changes («Rodrigo Zālīti»); absent: none do. */
  readonly obliqueFamily?: { readonly [G in Gender]?: RegExp }
  /** Family names beside which a given name that could be declined may as well never change («Кристине Муйжниеце»); absent: none. */
  readonly givenStaysBeside?: RegExp
  /** What a family name can be that alone is declined, beside a given name that never is; empty: it is not declined. `isObject`: a verb governs it («sūtām»). `plain`: it can be nothing else. */
  readonly undeclineBesideUnchanged?: (given: string, family: string, isObject: boolean) => readonly DeclinedAlone[]
  /** Words before a name, lower case, that make it an object («piesakām», «kopā ar»), and those that leave it a subject; endings of a post in the accusative, and of those that only a dative has; words right before whom something is for («пропуск нужен»), those that a genitive follows («на имя») and what makes one of the name before it («… не будет»); verbs done to people («записать»), whose object stands wherever it may; of the first, prepositions whose object may be a body («от думы … Иван Петров») and pronouns that govern nothing behind a dash. */
  readonly government?: { readonly [P in 'object' | 'subject']: RegExp } & {
    readonly [P in
      | 'genitive'
      | 'missing'
      | 'dative'
      | 'post'
      | 'dativePost'
      | 'person'
      | 'preposition'
      | 'pronoun']?: RegExp
  }
  /** Posts and titles beside a name, lower case, that only a man or only a woman bears: «direktoru», «kundzi». */
  readonly womanInMansPost?: { readonly post: RegExp; readonly name: RegExp }
  /** Titles right behind a family name in the genitive, with the blank between: « kundze»; absent: none stand there. */
  readonly titlesBehind?: { readonly [G in Gender]: RegExp }
  /** Who is counted as women alone, lower case, before the colon that lists them: «divas kolēģes:»; absent: numbers tell no gender. */
  readonly countsWomen?: RegExp
  /** Titles before a name, lower case, that tell the gender: «kungs», «Mrs». */
  /** Behind a name and a comma, folded, what tells whether it is a man's or a woman's: «viņas kods», «kurš». */
  readonly relativeGender?: { readonly [G in Gender]: RegExp }
  readonly genderWords?: { readonly [G in Gender]: RegExp }
  /** Relatives before a name, lower case: «sievu», «dēls», «daughter». */
  readonly kin?: { readonly [G in Gender]: RegExp }
}

/**
 * Text for matching cues, of the same length as the text itself so that positions hold: lower case, Latin letters
 * without diacritics, ё as е, every kind of white space but the line end as a space.
 */
export function foldForCues(text: string): string {
  if (!FOLD_NEEDED.test(text)) return text
  return text.length < SHORT ? foldWord(text) : foldLines(text)
}

/** Letters up to which a string is quicker made letter by letter than in a buffer. */
const SHORT = 24

function foldWord(word: string): string {
  let result = ''
  for (let i = 0; i < word.length; i++) result += String.fromCharCode(foldUnit(word.charCodeAt(i)))
  return result
}

function foldLines(text: string): string {
  const buffer = Buffer.from(text, 'utf16le')
  const units = new Uint16Array(buffer.buffer, buffer.byteOffset, text.length)
  for (let i = 0; i < units.length; i++) units[i] = foldUnit(units[i]!)
  return buffer.toString('utf16le')
}

const FOLD_NEEDED = /[^ -@[-~\n\t]/u

/** What each UTF-16 code unit is folded to, 0 until it is first met: a desk meets a few hundred of them. */
const folded = new Uint16Array(0x1_00_00)

function foldUnit(unit: number): number {
  folded[unit] ||= foldAnew(unit)
  return folded[unit]
}

/** Latin letters that Unicode does not take apart: «Yıldırım», «Wałęsa», «Sørensen», «Đorđević». */
const STROKED: { readonly [letter: string]: string } = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ħ: 'h' }

/** Halves of rarer characters stay as they are. */
function foldAnew(unit: number): number {
  const character = String.fromCharCode(unit)
  if (/[\n\t\p{Cs}]/u.test(character)) return unit
  // «won’t», as telephones write it
  if (unit === 0x2019 || unit === 0x02bc) return 0x27
  const lower = STROKED[character.toLowerCase()] ?? character.toLowerCase()
  const base = /\p{Script=Latin}/u.test(lower) ? lower.normalize('NFD').replace(/\p{M}/gu, '') : lower.replace('ё', 'е')
  if (/\s/u.test(base)) return 0x20
  // A letter whose small form is longer («İ») must not move what stands behind it.
  return [base, lower, character].find((form) => form.length === 1)!.charCodeAt(0)
}
