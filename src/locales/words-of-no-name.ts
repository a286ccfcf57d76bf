// Words that many mails hold and no name: written by `npm run learn` (test/learn-words.ts), read by
// read/second-opinion/word-of-no-name.ts.

export const OF_NO_PERSON = `
abas abi abiem able about abus academy accept access action add address administration administratoriem administrācija
administrācijas adresi adresāta adresātam adresātu adresē adviser advisory affairs afraid after afternoon afterwards
again agency agreed agrāk agência aicinājumu airport aizmirsu aizsardzības aizvieto akadēmija akadēmijas ala aleja all
along already also alūksnes am amatnieku amats ambasciata ambassador american amerikas an and another any anything
anyway ap apmaksas apologies april aprīlī apsardzei apstiprinu apstiprinājumu apvienība apvienības apņemšanos
apņemšanās ar are ari arrival-date arī as asistente ask asked asoc asociācija asociācijas assistance assistant assoc
associate association at atbalsta atbilde atbildes atbildi atbildot atbildēšu atbraukšu atbrīvošanas atkal atnākšu
atpakaļ atsevišķi atstāt atsūtīšu attached atteikties attempts attend attendance attiecību attiecīgi attīstības
atvainojamies atvainojiet atvainojos atvaļinājumā atvērto atvērtās augsti augstskola augstskolas augstskolā august
augustā auto autobuss autobusu automatic-action automatically automātiska automātiski away aģentūra aģentūras back
balss baltic baltics balvu bank bauskas baznīcas be because been before begins behalf beidzas beidzot being below best
bet bez bibliotēka bibliotēkas biedriba biedrība biedrības biedrību bija biju biroja birojs birojā birth birthday
board born both brauc brauks brauksim braukt braukšu briselē british brussels brīdī brīvības budžeta building bulvaris
bulvāris bus business but by bērnu būs būsim būt būtu būšu cabinet call came can can't cancel cannot car card case
caurlaide caurlaidei caurlaides caurlaidi caurlaidēm cc centra centre centrs centrā centrālā ceo ceru ceturtdien
ceturtdienai ceturtdienas ceļu ceļš chair chairman chairs chamber chancellery change changes charset cheers cien
cienījamā cienītā cieņu cieņā cik cilvēki cilvēkiem cilvēks cilvēku cilvēkus cipari ciparus citu citādi civic code
codes colleague colleagues college com come comes coming command commerce company conference confirm connection
contact content-transfer-encoding content-type continue coordinator copy correspondent could council counsellor count
countries country course court created cultural cv cēsis cēsu d'italia dabas dalība dalībai dalībnieka dalībnieki
dalībnieks dalībnieku dalībniekus dalību danish darba darbinieku darbnīca darbs darbu darbā data date dates dati
datiem datora datu datums datus daudz daugavpils day days dear december decembra decembrim decembrī decide decided
delay delayed delegation delete deleted deleģē delighted deliver delivered delivery democracy departamenta
departaments department deputy desk details development devēju diagnostic-code diagnostikas did diemžēl diena dienas
dienesta dienests dienu dienā digits diplomatic director direktora direktore direktors discussion diskusija diskusijai
diskusijas diskusiju diskusijā displayed disposition divas divatā divi diviem divpadsmit divus divām dns dob dobryj
dodiet does dokuments dokumentu dome domes domi don't door dosies down dr drop droši drošības drīkst du durvīm dz dzim
dzimis dzimusi dzimšanas dēļ e-mail e-pasta e-pasts e-pastu early economics eet eiro eiropas either ekonomikas
eksperte eksperts elektroniski elektronisko else embassy end english enough entrance error es esam esat esmu estonia
estonian eur europe european evening event eventually everything exactly example excel exchange executive expect
faculty failed fails failā fakss fakultāte far february februārī federācija ferry final-recipient finanšu find fine
finland first flight follow following follows fonda fonds for forum forums forward forwarded found foundation four
free freundlichen fri friday from front full further gada gadi gads gadu gadus gadā galvenā gan get gets give glad
gladly glābšanas go godātā goes going good got gov governance government greetings grib gribam gribu gribētu group
grupa grupas grupu gruzija grüßen grāmatvede guards guest gulbenes had half happens happy has have he head hear
hearing hei hello helsinki her here hey hi him his hold home hope host hotel hour hours house how http https hyperlink
i'd i'll i'm i've id identifier identity ieejas iekļaut iekšlietu iekšā iela ielas ielā ielūgums ielūgumu iepirkumu
iepriekš ieradīsies ieradīšos ierakstiet ierakstīt ierasties ieskaitot iespējams iespēju iestāde iestādes iestādi
iestādēm iestāžu iet ieņemamais if in inesīt info inform information informācija informācijas informējam informēju
inspekcija inspekcijas instead institute institution institūcija institūts integrācijas interesi interesē
international interpretation interpreter intervals into investīciju invitation ir is it it's italy its izdodas
izglītības izlasīju izmaiņas izpilddirektora ja january jau jauku jaunais jaunatnes jauniešu jauno jaunā jautājumos
jautājums jautājumu jelgava jelgavas jo join july jums june juridiskā juridiskās juriste jurists just jā jābūt
jēkabpils jūrmalas jūs jūsu ka kabineta kabinetā kad kafijas kalpaka kam kamēr kanceleja kancelejai kancelejas
kancelejā karte karti kas katra kaut keep kind kindly klienta klientu klubs klāt klātienē km know knows ko kod koda
kodi kods kodu kolēģe kolēģes kolēģi kolēģis komandējumā komisija komunikācijas konfederācijas konferenču konkurences
konsultante kontakttālrunis kontroles konts koordinatore kopienu kopā kopš korea kr krāslavas krēslu kuldīgas kultūras
kundze kur kura kuras kurienes kursa kurss kuru kurzemes kurā kurš kuske kuške kuškes kā kāds kādu kārtībā kļūda
kļūdas lab labdien labi labklājības labprāt labrīt labs labu labvakar labāk laikam laiks laiku laikā last lasu late
later latgales latvia latvian latviešu latvijas latviski laukums law lddk lead leave lecturer left legal lektore let
liaa liepāja liepājas liepājā lietvede lietvedība lietvedības like limbažu line listen listinfo local locekle loceklis
looking love lr lu ludzas ludzu lusa lv lāčplēša līdz līdzdalību līdzi līgumu līvānu lūdz lūdzam lūdzu lūgums madam
madonas maijā mail mailbox mailing make maksas man mana manager mani manis mans manu many manā march martā may mašīnu
mašīnā mdn-sent-automatically me meeting members menja message message-id meža microsoft might migrācijas mime-version
mine ministers ministrija ministrijas ministriju ministru ministry minutes minūtes miss mission mit mk mob mon monday
more morning moved mr mrs ms much mums must muzejs mx my myself mācos mācību mājas mājaslapā mājās mākslas mēs
mēģiniet mūs mūsu na nacionālais nacionālā name names national nav ne nebūs nebūšu nedēļa nedēļas nedēļu nedēļā need
neesmu neither nekas neko nepieciešama nepiedalīsies nepārstāvu neregulāri nesūtu net netherlands netiek netieku
netiks netikšu network nevajag nevar nevaru nevarēs nevarēšu never neviens nevienu nevis nevēlaties new news next
nezinu neērtībām nice night no nobody nodaļa nodaļas nodibinājums nodibinājumu noon nor nordic nosūtu nosūtām nosūtīt
nosūtīts nosūtīšu not note noteikti nothing nov novada november novembra novembri novembrim novembris novembrī now
nozares nr nu number numurs numuru nvo nāk nāks nāksim nākt nāku nākšu nē october of off office officer ogres ok
oktobrī old on once one only open or order org organisation organizācija organizācijas organizāciju
original-message-id original-recipient other otrais otrdien otrdienas otro our outlook over own pa padome padomes
pagaidām pakalpojumu paldies paliek palīdze par parakstu parakstīts pareizi part participants participate
participation particulars partner partneri parādīt pase pases pasi pass passed passes passport pastkaste pastu
pasākumu pasē pateicos pateikt pati patiesu patiesā pats patērētāju paziņojums paļdis paņemšu pašlaik pašu pašvaldība
pašvaldības pašvaldību pašā pensionāru people permit pers person persona personal personas persons personāla phd phone
pie piedalīsies piedalīties piedalīšos piedod piedodiet piektdien pielikumā pienāk pierakstiet pierakstīt piesaka
piesakos piesaku piesakām pieteicu pieteikt pieteikties pieteikums pieteikumu pieteikumā pietiek pietiks pievienoju
pievienotajā piezīme pieņemt pilna pils pilsonības pilsētas pilsētu pirmais pirmdien pirmie pirmo pirms pirmā pirmās
pishu pk place places plain plan plane please pleasure plkst pls plus plāna plānošanas plāns plānu pmlp policy
political politikas portugal postfix postmaster preiļu present preses president press prezentāciju prieku
priekšsēdētāja priekšsēdētājs privātpersona prod prof professor profilakses program programme project projektu prom
promise protams providus public puse puses put pvn pārstāv pārstāvi pārstāvis pārstāvji pārstāvu pārstāvēs pārstāvētā
pārstāvēšu pārsūtu pārtikas pārvalde pārvaldes pārvaldības pārvaldību pārējais pārējie pārējo pēc pēdējā queue
quoted-printable radio raiņa raksta rakstiet rakstu rakstīju rakstīt rather rcpt re reached read really reason
received received-from-mta recipient recipients reference referente refused reg regards regional register registered
registration regrets reizei reizi reizē rektora remains remote remote-mta repeated reply report reporting-mta
reporting-ua represent represented republic republikas required research researcher resend reserve residence resident
respectively rest retried returned reģ reģiona reģions reģionālās reģistrēt riga right rindas rindā room rsu runās
rēzekne rēzeknes rēķins rēķinu rīcības rīga rīgas rīgu rīgā sabiedrisko sabiedrība sabiedrības sadarbības saeimas
sagatavot said saka salaspils saldus same sanāksme sanāksmei sanāksmi sanāksmē saprotu saraksta sarakstam saraksts
sarakstu sarakstā sarunai sarunu sarunā sat satiksmes sauc savienība savienības savu savus savā say says sazinieties
saņemsiet saņemt saņemts saņēmu school sciences seat second secretariat secretary section security see sekretariāts
sekretāra sekretāre seminar send sending sends senior senioru sent september septembrī server serveris service sevi
seši shall she short should show sia side sieviešu sign signature siguldas since sincerely sir sirsnīgi sit six
skanstes skat skola skolas slimības slimību small smiltenes smilšu smtp so social society sociālo sociālās software
some somebody soon sorry speak speciāliste speciālists spending spring spēkā stands starts state states statistikas
status stay stead steidzamos still stockholm stratēģijas stratēģiskās street strādā strādāju student students studentu
studiju study studēju stāv stāvu subject sum sure surname sveicieni sveicieniem sveiciens sveicināta sveicināti sveika
sveiki svītrojiet system sākas sākumi sākums sākumu sēde sēdēšu sēlijas sūta sūtu sūtīt table tabulā tad tagad tai
tajā take takes tallinn tallinā talsu tam tartu tas taču te team tehniskā tehnoloģiju teica tel telefona telefons
telefonu tell telpa telpā termiņš tev text teātra thanks that's the their them then there's therefore these they think
thinking third those three through thursday tie tiek tiekamies tiesa tiesas tieslietu tiesību tieši tik tikai tiks
tiksanos tikt tikšanos tikšanās till time to together told tomorrow too torņa tos trade transparency travel travelling
trešdien trešo trim truly try trīs tu tuesday tukuma tur two tā tādēļ tālr tālrunis tālāk tāpat tāpēc tās tātad tēma
tīkls ugunsdzēsības un undelivered under unfortunately univ university universitāte universitātes unsubscribe until up
urgent us use uz uzaicinājums uzaicinājumu uzdevumā uzreiz uzvārds uzvārdu uzņēmumu vadu vadības vadītāja vadītājs
vadītāju vai vairs vairāk vajadzīga vajadzīgs vajag vakar vakarā valdemāra valkas valmiera valmieras valoda valodas
valsts var varam varat varbūt varu varēs varētu vas vaļā vecākais vecāku vecākā ventspils very veselības vides vidzeme
vidzemes vien viena vienas vienpadsmitiem viens vienu vienā vienīgais vieta vietas vietniece vietnieks vietu vietā
vilciens vilnius visi visiem visit visiting viss visu visus viņa viņai viņam viņas viņu viņš vārda vārds vārdu vārdā
vēl vēlos vēlot vēlreiz vēlu vēlāk vērsties vērā vēstule vēstules vēstuli vēstulē vēstures wait want warm warning was
way we wed wednesday week well were what when where whether which who whole whom whose will will-retry-until wish
wishes with without won't word work works world would write writing wrote www x-display-name x-postfix-queue-id
x-postfix-sender year yes yesterday yet you you'll your yours zem zemes zemgales zemkopības zemāk zinu zinātnes
zinātņu zināšu ziņas ziņojums ziņojumu ziņojumus ziņu zvaniet zvanīt zvērinātu zālē ādažu čau ēkā ģenerēšanas ļaudis
ļoti ņemt šajā šeit šis šo šobrīd šodien šonedēļ šoreiz šī šīs ūdens žēl атташе балтийский без благодарю будет буду
будут бы вам вас ваше вдвоём ветеранов вечер вместе вместо внести во вот встрече встречи встречу всё второй вы газета
года городской госпожа да данные дата двое диалог директор для до добрый дом дума думы его если есть ещё её же за
завтра записать запишите заранее здравствуйте зовут из извините или имеет имя исх как клуб когда код кода краевой кто
куда кушке латвии латвийской ли меня место министров мне моб можно мой мы на нам нас начало начинается наш нашего
нашей не него нет неё но ноября нужно общества общество обязательно один одна он она организация остальное от ответа
отвечает отдел отдела отпуске отчество оформить очень паспорт первая первые перс персонального персональный письмо
пишу по по-латышски подскажите пожалуйста пока понедельник после послушать посол посольство потом поэтому правления
председатель председателя представляю презентации привет приглашение приду придёт приедет приеду прийти присутствовать
пришлите пришлю про пропуск пропуска просим прошу работы раз резекне республике республики рига рождения руководитель
сам сама секретарь смогу сможет со советник сожалению спасибо список так тел теме то тогда тоже только уважаемая
уважаемые уважением уже ул управления участвовать участие участников фамилия хочу центр цифр цифры часть честь четверг
что чтобы школа это этот
`

export const OF_NO_ORGANISATION = `
abas abi abiem able about abus accept add address administratoriem adresi adresāta adresātam adresātu adresē adviser
aelita afraid after afternoon afterwards again agnese agreed agris agrita agrāk aicinājumu aiga aigars aija ainis
ainārs aivars aivis aizmirsu aizvieto alberta aldis aleja aleksejs along already also amats ambassador ana ance anda
andrejs andris anete anita anna another ansis any anything anyway aoife ap apmaksas apologies april aprīlī apsardzei
apstiprinu apstiprinājumu apņemšanos apņemšanās are ari arnis arrival-date artis artūrs arvīds arī asistente ask asked
asoc assistance assistant assoc associate atbilde atbildes atbildi atbildot atbildēšu atbraukšu atbrīvošanas atkal
atnākšu atpakaļ atsevišķi atstāt atsūtīšu attached atteikties attempts attend attendance attiecīgi atvainojamies
atvainojiet atvainojos atvaļinājumā augsti august augustā auto autobuss autobusu automatic-action automatically
automātiska automātiski away back baiba be because been before begins behalf beidzas beidzot being below benita best
bet beāte bija biju birth birthday biruta born both brauc brauks brauksim braukt braukšu bring briselē brīdī budžeta
building bulvaris bulvāris bus but by būs būsim būt būtu būšu call called came can can't cancel cannot car carry case
caurlaide caurlaidei caurlaides caurlaidi caurlaidēm cc ceo ceru ceturtdien ceturtdienai ceturtdienas chair chairman
chairs changes charset cheers cien cienījamā cienītā cieņu cieņā cik cilvēki cilvēkus cipari ciparus citu citādi codes
colleague colleagues com come comes coming command conference confirm connection contact content-transfer-encoding
content-type continue coordinator copy correspondent could counsellor count countries course created cv cīrule cīrulis
dace dagnija daiga daina dainis dalība dalībai dalībnieka dalībnieki dalībnieks dalībnieku dalībniekus dalību dambis
darbu darbā dates datora datums daudz day days daļa daļas daļu dear december decembra decembrim decembrī decide
decided delay delayed delete deleted deleģē delighted deliver delivered deputy details diagnostic-code diagnostikas
did diemžēl dienu dienā digits diplomatic director direktora direktore direktors discussion diskusija diskusijai
diskusijas diskusiju diskusijā displayed disposition dita divas divatā diviem divpadsmit divus divām dns dob dobryj
dodiet does dokuments dokumentu don't door dosies down dreimane drop droši drīkst durvīm dz dzidra dzim dzimis dzimusi
dzimšanas dzintra dēļ e-mail e-pasta e-pasts e-pastu early edgars edmunds edvīns eet egils eiro either elektroniski
elizabetes else elza elīna emīls enough entrance error es esam esat esmu eur evelīna evening event eventually
everything evija evita exactly example excel executive expect faculty failed fails failā fakss far february februārī
ferry final-recipient find fine flight follow following follows forward forwarded found four freundlichen fri friday
from front full further gada gads gadu gadus gadā gaida gan gatis get gets ginta gints giorgi gita give given glad
gladly go godātā goes going got gov great greetings grib gribam gribētu gruzija grüßen grāmatvede guards guest guna
gundars gundega gunita gunta guntars guntis guntra gunvaldis gunārs gvido had half happens happy haralds harijs has
have he head hear hearing hei hello her here hey hi him his hold home hope host hotel hour hours how http https
hyperlink i'd i'll i'm i've id identifier identity ieejas iekļaut iekšā iela ielā ielūgums ielūgumu iepriekš
ieradīsies ieradīšos ierakstiet ierakstīt ierasties ieskaitot iespējams iestādēm iestāžu iet ieva ieņemamais if igors
ilga ilgvars ilmārs ilona ilva ilze imants inese inesei ineses inesīt ineta inform informācija informējam informēju
inga inguna instead institution inta interesi interesē interpretation interpreter intervals into invitation ināra is
it's its ivars iveta ivo izdodas izlasīju izmaiņas izpilddirektora ja jana january jauku jautājums jautājumu jeļena jo
join jolanta july jums june juris juriste jurists jurģis just jā jābūt jānis jēkabs jūs jūsu ka kabinetā kad kafijas
kalpaka kam kamēr kancelejai kancelejas karte karti kas kaspars katra katrīna kaut keep kind kindly kitija klienta
klāt klātienē know knows kod kodi kolēģe kolēģes kolēģis komandējumā konferenču konsultante kontakttālrunis konts
koordinatore kr krista kristaps kristiāna kristīne krēslu kundze kur kura kuras kurienes kursa kurss kuru kurā kurš
kuske kuške kuškes kā kāds kādu kārlis kārtībā kļūda kļūdas labdien labi labprāt labrīt labu labvakar labāk lai lapa
last lasu late later latviski lauma laura lead leave lecturer left lektore lelde let liels liene lietvede lietvedība
lietvedības ligita like linards linda line list listen listinfo locekle loceklis lolita long looking love luck ludmila
ludzu lāsma lāčplēša līdz līdzdalību līdzi līva lūdz lūdzam lūdzu lūgums lūse madam madara maija maijā mail mailbox
mailing mairita make man mana manager mani manis manu many manā march mareks marija martā maruta may mašīnu mašīnā
mdn-sent-automatically me mednis meeting members menja message message-id microsoft might mime-version mine minutes
minūtes mirdza miss mit mk mob modris mon monday monika more morning moved mr mrs ms much mudīte must mx my myself
mācos mājaslapā mārcis māris mārtiņš mārīte mēģiniet mīļā mūrniece mūs name names nauris nav ne nebūs nebūšu nedēļa
nedēļas nedēļu nedēļā need neesmu neither nekas neko nepieciešama nepiedalīsies nepārstāvu neregulāri nesūtu netiek
netieku netiks netikšu nevajag nevar nevaru nevarēs nevarēšu never neviens nevienu nevis nevēlaties new next nezinu
neērtībām nice night nino nobody noon nor nora normunds nosūtu nosūtām nosūtīt nosūtīts nosūtīšu not note noteikti
nothing nov november novembra novembri novembrim novembris novembrī nr nu number numurs numuru nāk nāks nāksim nākt
nāku nākšu nē october off officer ojārs ok oksana oktobrī olga once one only or org original-message-id
original-recipient oskars other oto otrais otrdien otrdienas otro our out outlook own ozola ozols oļegs pa pagaidām
paldies paliek palīdze parakstu parakstīts pareizi participants participate particulars partner parādīt pase pases
pasi pass passed passes passport pastkaste pasākumu pasē pateicos pateikt pati patiesu patiesā paziņojums paļdis
paņemšu pašlaik pašā permit pers personal personas persons personāla phd phone pie piedalīsies piedalīties piedalīšos
piedod piedodiet piektdien pielikumā pienāk pierakstiet pierakstīt piesaka piesakos piesaku piesakām pieteicu pieteikt
pieteikties pieteikums pieteikumu pieteikumā pietiek pietiks pievienoju pievienotajā piezīme pieņemt pilna pirmais
pirmdien pirmie pirmo pirms pirmā pirmās pishu pk place places plan plane please pleasure plkst pls plāna plāns plānu
plūme postfix postmaster present prezentāciju prieku priekšsēdētāja priekšsēdētājs prod prof professor program prom
promise protams purmale put pvn päivi pārstāv pārstāvi pārstāvis pārstāvji pārstāvu pārstāvēs pārstāvētā pārstāvēšu
pārsūtu pārvaldības pārvaldību pārējais pārējie pārējo pēc pēdējā pēteris pētersons queue quoted-printable raimonds
raitis raivis raivo raksta rakstiet rakstu rakstīju rakstīt ralfs ramona rasma rather rcpt reached read really reason
received received-from-mta recipient recipients reference referente refused reg regards registered registration
regrets reinis reizei reizi reizē rektora remains remote remote-mta renārs renāte repeated reply report reporting-mta
reporting-ua represent represented required research researcher resend reserve residence respectively rest retried
returned reģ reģistrēt rihards rindas rindā rita ritvars roberts rolands room rubene rudīte runās ruta rēķins rēķinu
rīcības rīgu rīt rūta sabīne sagatavot said saka same sandis sandra sanita santa sanāksme sanāksmei sanāksmi sanāksmē
saprotu sarma sarmīte sarunai sarunā sat sauc savu savus savā say says sazinieties saņemsiet saņemt saņemts saņēmu
seat second secretary security see sekretāra sekretāre seminar send sending sends sent september septembrī server sevi
seši shall she short should show side sigita sign signature signe since sincerely sintija sir sirsnīgi sit six
skaidrīte skanstes skat slimības smilšu smtp so solveiga solvita some somebody soon speak speciāliste speciālists
spending spring spēkā stands starts status stay staņislavs stead steidzamos still stratēģijas stratēģiskās strautmane
street strode strādā strādāju studēju stāv stāvu subject sum sure surname sveicieni sveicieniem sveiciens sveicināta
sveicināti sveika sveiki svītrojiet system sākas sākumi sākums sākumu sēde sēdēšu sūta sūtu sūtīt table tabulā tad tai
tajā take takes tallinā tam tas tauriņa taču te teica tekla tel tell telpā termiņš tev text than thank thanks that
that's there's therefore thing thinking third this those through thu thursday tie tiek tiekamies tieši tik tikai tiks
tiksanos tikt tikšanos tikšanās till together told tomorrow toms tomēr too torņa tos travel travelling trešdien trešo
trim try tuesday two tā tādēļ tālivaldis tālr tālrunis tālāk tāpat tāpēc tās tātad tēma uldis una undelivered under
unfortunately univ unsubscribe until upmale urgent use uzaicinājums uzaicinājumu uzdevumā uzreiz uzvārds uzvārdu uģis
vadu vadītājs vai vairs vairāk vajadzīga vajadzīgs vajag vakar vakarā valdemāra valdes valdis valters vanaga vanags
varat varbūt varu varēs varētu vaļā vecākais vecākā vel velga velta very vien vienas vienpadsmitiem viens vienā
vienīgais viesturs vieta vietas vietniece vietnieks vija viktors vilciens vilnis vineta visi visit visiting viss visus
vita vizma viņa viņai viņam viņas viņu viņš vārda vārds vārdu vārdā vēl vēlos vēlot vēlreiz vēlu vēlāk vērsties vērā
vēstule vēstules vēstuli vēstulē vīksna wait warm warning was way we wed wednesday week well were what when where
whether which whom whose will will-retry-until wish wishes without won't word work would write wrote www
x-display-name x-postfix-queue-id x-postfix-sender year yes yesterday yet you you'll your yours zaiga zanda zane zenta
zigmārs zinu zināšu ziņojums ziņojumu ziņojumus zvaniet zvanīt zālē ābele ārija čau ēkā ērika ēriks ģenerēšanas ģirts
ķirse ļoti ņemt ņikita šajā šeit šis šo šobrīd šodien šonedēļ šoreiz šī šīs šķēle žanete žēl атташе благодарю будет
буду будут бы вадим вам вас ваше вдвоём виктор вместо внести вот встрече встречи встречу всё второй вы года госпожа
дата день директор до добрый его если есть ещё её же завтра записать запишите заранее здравствуйте зовут игорь из
извините или имеет имя инесе ирина исх как код кода кто куда кушке лариса ли людмила марина меня место мне моб можно
мы нам нас наталья начало начинается нашего нашей не него неё но ноября нужно обязательно один одна олег он она
остальное от ответа отвечает отдела отпуске отчество оформить очень павел паспорт первая первые перс персонального
персональный письмо пишу по-латышски подскажите пожалуйста пока понедельник после послушать посол потом поэтому
правления председатель председателя представляю презентации привет приглашение приду придёт приедет приеду прийти
присутствовать пришлите пришлю про пропуск пропуска просим прошу работы раз рождения роман руководитель сам сама
секретарь смогу сможет со советник сожалению спасибо список так тамара тел теме то тогда тоже только уважаемая
уважаемые уважением уже ул участвовать участие участников фамилия хочу цифр цифры часть честь четверг чтобы это этот
`
