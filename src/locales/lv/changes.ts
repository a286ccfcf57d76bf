// How people put it in Latvian when they change what an earlier mail said: word families, built from the things that only a
// list of guests has («mana caurlaide», «jūsu tabulā») and from what is done to them. Folded.

import { either } from '../either.ts'

/** In the gender, number and case of what is owned. */
const MY_THING = `((manu|mano|musu|savu) (vietu|kreslu|caurlaidi)|(mana|musu) (vieta|caurlaide)|
  (manas|musu|savas) (vietas|caurlaides)|(mans|musu) kresls|(manus|musu|savus) kreslus)`

/** What exists because of the list: «jūsu tabulā», «mana caurlaide», «apstiprinājumā». */
export const OUR_THINGS = [
  '(jusu|tava|musu|sava) (tabul*|sarakst*|apstiprinajum*|atbild*|list*|lap*|registr*|vestul*|zin*)',
  ...[
    'apstiprinajuma',
    'dalibnieku saraksta',
    'viesu saraksta',
    'uz caurlaides',
    'caurlaide',
    'caurlaidi',
    'caurlaides',
  ]
    .concat('caurlaidei', 'mans pieteikums', 'manu pieteikumu', 'mana pieteikuma', 'musu pieteikuma', 'musu pieteikumu')
    .concat('pieteikuma', 'mana vieta', 'manu vietu', 'musu vietas', 'mans kresls', 'manu kreslu', 'mani dati')
    .concat('manos datos', 'pie jums pieteikts', 'pie jums pieteikta', 'esmu pieteikts', 'esmu pieteikta', 'pieteicos')
    .concat('jums jau bija', 'jums stav', 'jums ir ierakstits', 'jums ierakstits', 'jums esmu', 'bija pieteikts')
    .concat('bija pieteikta', 'bijam pieteikti', 'bijam pieteikusas', 'pieteiktais', 'pieteikta'),
]

const DIGIT = ['cipars', 'ciparu', 'cipari', 'ciparus', 'burts', 'burtu', 'burti', 'burtus']

/** «pie sava vārda ielīmēju kolēģes kodu»: whose value was given by mistake. */
const OF_ANOTHER = [
  `(ielimeju|iekopeju|parkopeju|parrakstiju|ierakstiju|uzrakstiju|ievadiju|ieliku) (kolega|koleges|prieksnieka|
   prieksnieces|cita|citas|kaimina|sievas|vira|masas|brala|meitas|dela|mates|teva) (kodu|personas kodu|datus|uzvardu)`,
  `(kolega|koleges|prieksnieka|prieksnieces|cita|citas|kaimina|sievas|vira|masas|brala|meitas|dela|mates|teva) (kodu|
   personas kodu|datus|uzvardu) (ielimeju|iekopeju|parkopeju|parrakstiju|ierakstiju|uzrakstiju|ievadiju|ieliku)`,
]

/** «ierakstiet jauno, vecais vairs nav derīgs»: a value that another has followed. */
const FOLLOWED = [
  '(ierakstiet|rakstiet|lieciet|ielieciet|norādiet|izmantojiet|ņemiet|paņemiet) (|ludzu) jauno',
  'jauno (ierakstiet|rakstiet|lieciet|ielieciet|norādiet|izmantojiet|ņemiet|paņemiet)',
  '(vecais|veca|vecie) vairs (neder|nav deriga|nav derigs|nav speka|nav spēkā)',
  'nomainija (|man) (kodu|personas kodu)',
  '(nomainit|mainit) (kodu|personas kodu)',
  'mainijies (kods|personas kods)',
  '(kods|personas kods) (|ir) mainijies',
  'tatad jaraksta',
  'tatad jabut',
  'tatad pareizi',
  'tatad rakstiet',
  'tatad labojiet',
  'tatad ierakstiet',
]

/** «Kad pieteicos sanāksmei, vēl strādāju …»: where somebody was who is on the list as from there. */
export const WAS_THERE = [
  `(pieteicos|registrejos) (|*|* *|* * *) (vel stradaju|vel biju|toreiz stradaju|tolaik stradaju|vel parstaveju|tad vel
   stradaju)`,
]

/** «esmu samainījusi kodus vietām», «sajaucu kolēģu datus»: what was given to each was the other's. */
const MIXED_UP = [
  `(sajaucu|sajaucām|sajaukusi|sajaucis|sajaukuši|samainīju|samainījām|samainījusi|samainījis|samainījuši|pārmainīju|
   pārmainījusi|pārmainījis|apmainīju|apmainījusi|apmainījis) (|*|* *) (kodus|personas kodus|datus|dzimšanas datumus|
   datumus)`,
  `(kodus|personas kodus|datus|dzimšanas datumus|datumus) (sajaucu|sajaucām|sajaukusi|sajaucis|sajaukuši|samainīju|
   samainījām|samainījusi|samainījis|samainījuši|pārmainīju|pārmainījusi|pārmainījis|apmainīju|apmainījusi|apmainījis|
   esmu samainīj*|esmu sajauk*|esmu sajaucis)`,
]

/** What is said of a value that is to be put right. */
export const PUTS_RIGHT = [
  ...MIXED_UP,
  ...OF_ANOTHER,
  ...WAS_THERE,
  ...FOLLOWED,
  `${either(DIGIT)} (|man) (aizmirs*|pazaudej*|izlaid*|samainij*|samainit*|sajauc*|pazud*|nokrit*|izkrit*|aizbeg*|
   trukst|iztruka|nepareiz*|greiz*)`,
  `(aizmirs*|pazaudej*|izlaid*|samainij*|samainit*|sajauc*|pazud*|nokrit*|izkrit*|aizbeg*|trukst|iztruka|nepareiz*|
   greiz*) (|divus) ${either(DIGIT)}`,
  `${either(DIGIT)} vieta`,
  `cits ${either(DIGIT)}`,
  `(man|manu|viņa|viņas|mani) (uzrakstijat|ierakstijat|nosaucat|parkristijat|nokristijat|apstiprinajat ka|nodevejat|
   pierakstijat|ielikat|parrakstijat)`,
  'jusu atbilde esmu',
  'jusu tabula esmu',
  'jusu saraksta esmu',
  'apstiprinajuma esmu',
  'patiesiba rakstos',
  'rakstos ar',
  'raksta ar',
  'ar garumzim*',
  'ir garumzime',
  'trukst garumzim*',
  'ar mikstinajum*',
  'mikstinajuma zim*',
  'aiz ieraduma',
  'pec ieraduma',
  'pa vecam',
  'pec vecas atminas',
  'veco darbaviet*',
  'veco darba viet*',
  'vecas darbavietas',
  'iepriekseja darbaviet*',
  'ieprieksejo darbaviet*',
  'ieprieksejo darba viet*',
  'papildiniet manu uzvardu',
  'ar otro dalu',
  'dubultais uzvards',
  'dubultuzvards',
  'dubultu uzvardu',
  'nepilns uzvards',
  'pilns uzvards',
  'pilnu uzvardu',
  'pilnais uzvards',
  'uzvards nepilns',
  'trukst otras dalas',
  'otra dala pazud*',
  'vel viens labojums',
  'ar labojumu',
  'mazs labojums',
  'neliels labojums',
  'kludina',
  'klumite',
  'parrakstisanas kluda',
  'drukas kluda',
  'parteicos',
  'samainiti vietam',
  'samainijusies vietam',
  'vietam samainit*',
  'vards ar uzvardu samainit*',
  'greizi',
  'aplam',
  'sajaukts',
  'sajaukta',
  'sajaucu',
  'pazudis burts',
  'iezagusies kluda',
  'iezagas kluda',
  'jaapartaisa',
  'japartaisa',
  'japarlabo',
  'jastav',
  'jabut rakstitam',
  'tas ir brala',
  'tas ir masas',
  'tas ir vira',
  'tas ir sievas',
  'tas ir deela',
  'nodrukajat',
  'salabo',
  'salabojiet',
  'palabojiet',
  'palabo',
  'parlabojiet',
  'parlabo',
  'ta ari rakstiet',
  'divreiz ierakstit*',
  'divreiz saraksta',
  'viens un tas pats cilveks',
  'esmu viens un tas pats',
  'esmu viena un ta pati',
]

const GIVEN_AWAY = `(atdodiet|atdod|atdot|dodiet|iedodiet|iedod|nododiet|ieskiriet|pieskiriet|izmetiet|izmest|izmet|
  anulejiet|anulet|dzesiet|iznicinat|iznicini*|saplesiet|saplest|atbrivoju|atbrivojam|paliek brivs|paliek briva|
  bus briva|bus brivs|ir briva|ir brivs|aiznem cits|aiznem kads|lai aiznem|izmantojiet citam|nav vajadziga|
  nebus vajadziga|vairs nevajag|negatavojiet|negatavot|nedrukajiet|nav jagatavo)`

/** «Manu krēslu var atdot kādam citam», «caurlaidi varat izmest», «uzskatiet par nesūtītu» */
export const BACKS_OUT = [
  `${MY_THING} (var*|drosi var*|mierigi var*|ludzu|) ${GIVEN_AWAY}`,
  `${GIVEN_AWAY} ${MY_THING}`,
  'caurlaidi varat izmest',
  'caurlaidi var izmest',
  'vardu varat izmest',
  'vardu var izmest',
  'caurlaidi negatavojiet',
  'caurlaide man vairs nav',
  'lai manu kreslu aiznem',
  'lai manu vietu aiznem',
  'lai mana vieta tiek',
  'uzskatiet par nesutitu',
  'uzskatit par nesutitu',
  'uzskatiet par nebijusu',
  'uzskatit par nebijusu',
  'uzskatiet par speka neesosu',
  'uzskatiet par atceltu',
  'uzskatiet par atsauktu',
  `(neņemiet vērā|ignorējiet|dzēsiet|izmetiet|metiet ārā|aizmirstiet|atsaucu|anulējiet|anuleju|atceliet|atcelu|nenemt
   vera|ludzu ignoret|ludzu anulet|ludzu atcelt) (manu|savu|musu|manu ieprieksejo|savu ieprieksejo|manu vakardienas|
   savu vakardienas|manu sirita|savu sirita|manu vakarejo|savu vakarejo|manu pirmo|savu pirmo) (vestuli|pieteikumu|
   e-pastu|zinu|atbildi|piesakumu)`,
  `(manu|savu|musu|manu ieprieksejo|savu ieprieksejo|manu vakardienas|savu vakardienas|manu sirita|savu sirita|manu
   vakarejo|savu vakarejo|manu pirmo|savu pirmo) (vestuli|pieteikumu|e-pastu|zinu|atbildi|piesakumu) (|ludzu) (neņemiet
   vērā|ignorējiet|dzēsiet|izmetiet|metiet ārā|aizmirstiet|atsaucu|anulējiet|anuleju|atceliet|atcelu|nenemt vera|ludzu
   ignoret|ludzu anulet|ludzu atcelt)`,
]

/** «Savu krēslu atdodu kolēģei»: whoever gives their place to another. */
export const GIVES_PLACE = [
  '(savu kreslu|savu vietu|savu caurlaidi) (|*) (atdodu|atdosu|nododu|atvelu|uzticu|dosu|atstaju|pieskiru)',
  '(atdodu|atdosu|nododu|atvelu|uzticu|dosu|atstaju|pieskiru) (savu kreslu|savu vietu|savu caurlaidi)',
]

/** «paliks Liepājā», «palieku laukos»: where people stay who do not come to Rīga. */
const ELSEWHERE = [
  'majas',
  'laukos',
  'biroja',
  'slimnica',
  'gulta',
  'bruseli',
  'tallina',
  'vilna',
  'arzemes',
  'jurmala',
]
  .concat('liepaja', 'ventspili', 'daugavpili', 'jelgava', 'valmiera', 'cesis', 'rezekne', 'kuldiga', 'ogre', 'sigulda')
  .concat('jekabpili', 'talsos', 'tukuma', 'bauska', 'madona', 'gulbene', 'aluksne', 'ludza', 'kraslava', 'preilos')
  .concat('saldu', 'dobele', 'limbazos', 'smiltene', 'balvos', 'valka', 'aizkraukle', 'salaspili', 'adazos')
const staying = (verbs: readonly string[]): string => `${either(verbs)} (|pie sevis) ${either(ELSEWHERE)}`

/** «Citu no biedrības nesūtām», «citu pārstāvi nenorīkosim»: who sends nobody else either; «citus datus nesūtu» is of data. */
const SENDS_NOBODY = [
  `(citu|nevienu citu|cita vieta) (|no *|no * *|parstavi|dalibnieku|cilveku|kolegi|vieta) (nesutam|nesutisim|nesutisu|
   nesutu|nenorikojam|nenorikosim|nedelegejam|nedelegesim|nepieteiksim|nepiesakam|nepiesaku|nepieteiksu|nevirzam|
   nevirzisim)`,
]

/** Of those who stay away, what writers say of themselves. */
export const I_STAY = [staying(['palieku', 'paliksu', 'paliekam', 'paliksim']), ...SENDS_NOBODY]

/** «visa mūsu delegācija atkrīt», «paliek mājās ar slimu bērnu»: who else stays away. */
export const THEY_STAY = [
  ...I_STAY,
  staying(['paliek', 'paliks']),
  'gan ne',
  'atsakas',
  'atteicas',
  'atteikusies',
  'atteicies',
  'izsaukts pie',
  'izsaukta pie',
  'steidzami izsaukt*',
  'atsaukts uz',
  'atsaukta uz',
  'norikots uz',
  'norikota uz',
  'iesaukts',
  'paliek majas',
  'majas ar temperaturu',
  'majas ar slimu',
  'ar temperaturu',
  'gul ar gripu',
  'gul ar temperaturu',
  'radas cits darbs',
  'radies cits darbs',
  'delegacija atkrit',
  'grupa atkrit',
  'komanda atkrit',
  'musejie atkrit',
  'atkrit',
  'atkritis',
  'atkritusi',
  'nosuta sveicienus bet',
  'sveicienus bet',
  'pateicas bet',
  'nevar pienemt',
  'nav iespejams pienemt',
  'nevares pienemt',
  'uzaicinajumu nepienem',
  'ielugumu nepienem',
  'neieradisies',
  'paliek pie darba',
  'paliek birojā',
  'palieku pie',
]

/** «Sešdesmit procenti, ka būšu»: who does not know yet. */
export const NOT_SURE = [
  '(50|60|70|80|90|40|30|piecdesmit|sesdesmit|septindesmit|astondesmit|cetrdesmit) (procent*|pret)',
  'procenti ka busu',
  'puse uz pusi',
  'pus uz pus',
  'met monetu',
  'metisu monetu',
  'monetas metiens',
  'zinasu vairak',
  'zinasu skaidrak',
  'neesmu izlemis',
  'neesmu izlemusi',
  'neesam izlemusi',
  'nav izlemts',
  'vel domaju',
  'vel domajam',
  'vel svarstos',
  'svarstos',
  'svarstamies',
  'galigi nezinu',
  'pedejais vards',
  'ja celgals laus',
  'ja mugura laus',
  'ja veseliba laus',
  'ja laiks laus',
  'ja laikapstakli',
  'atkarigs no',
  'atkarigs vai',
  'atkariga no',
  'neko nesolu',
  'nevaru apsolit',
  'par agru teikt',
  'par agru spriest',
  'turiet ikskus',
]

/** «Vai somu var atstāt pie sargiem?»: what guests ask. */
export const GUESTS_ASK = [
  `(somu|cemodanu|koferi|velosipedu|ratinus|meteli|mantas|bagazu|masinu|auto|busu|suni|mugursomu|mikroautobusu|
   autobusu) (var atstat|drikst atstat|atstat|varetu atstat|nolikt|var nolikt|novietot|var novietot|nodot|var nodot|var
   nemt|drikst nemt)`,
  `(var atstat|drikst atstat|atstat|varetu atstat|nolikt|var nolikt|novietot|var novietot|nodot|var nodot|var nemt|
   drikst nemt) (somu|cemodanu|koferi|velosipedu|ratinus|meteli|mantas|bagazu|masinu|auto|busu|suni|mugursomu|
   mikroautobusu|autobusu)`,
  `(deres|derigs|deriga|pietiks|pietiek|vajadzes|jauzrada|janem) (pase|pasi|ar pasi|aplieciba|apliecibu|id karte|id
   karti|ar id karti|dokuments|dokumentu|* aplieciba|* apliecibu|ar * apliecibu|* pase|* pasi|ari pase)`,
  'nepilngadig*',
  'vecaku atlauj*',
  'drikst nemt lidzi',
  'var nemt lidzi',
  'drikst panemt lidzi',
  'var panemt lidzi',
  'atstat pie sargiem',
  'pie sargiem',
  'glabatuve',
  'pie apsardzes',
  'kada valoda',
  'kadas valodas',
  'bus latviski',
  'bus angliski',
  'bus latviesu valoda',
  'bus anglu valoda',
  'drikst fotografet',
  'drikstes fotografet',
  'var fotografet',
  'fotografet',
  'drikst filmet',
  'var filmet',
  'filmet',
  'ierakstit skanu',
  'diktofon*',
  'stativ*',
  'zibspuldz*',
  'cik cilveku',
  'cik parstavju',
  'cik dalibnieku',
  'cik vietu',
  'no vienas iestades',
  'no vienas organizacijas',
  'vai sanemat manu',
  'vai sanemat musu',
  'vai mana vestule',
  'vai mans pieteikums',
  'vai mans e-pasts',
  'vai pienaca',
  'vai ir pienacis',
  'vai esmu saraksta',
  'neviens nav apstiprinajis',
  'apstiprinajumu neesmu sanem*',
  'apstiprinajums nav sanemts',
  'ieksa pa kuram',
  'pa kuram durvim',
  'pa kuru ieeju',
  'kura ieeja',
  'kuras durvis',
  'uzbrauktuv*',
  'ratinkresl*',
  'pandus*',
  'lifts',
  'invalidu rat*',
  'kruk*',
  'bernu ratin*',
  'bus kafija',
  'bus uzkodas',
  'bus pusdienas',
  'ednesana',
  'jagatavo uzruna',
  'jagatavojas',
  'kas jasagatavo',
  'prezentacij*',
  'projektor*',
  'vai drikst kaveties',
  'var ierasties velak',
  'drikst ierasties velak',
  'drikst aiziet agrak',
  'var aiziet agrak',
  'vai bus jamaksa',
  'derigs termins',
  'beidzies derigums',
  'autovaditaja apliecib*',
  'ar vaditaja apliecibu',
  'vai pietiks ar',
]
