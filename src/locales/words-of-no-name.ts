// Words that many mails hold and no name: written by `npm run learn` (test/learn-words.ts), read by
// read/second-opinion/word-of-no-name.ts.

export const OF_NO_PERSON = `
abas abi abiem able about abroad abu abus academy accept access accompanied accompany account action add addetto
address addresses administration administrative administratore administratoriem administratīvā administrācija
administrācijas adr adrese adresi adresāta adresātam adresātiem adresāts adresātu adresē adresēts advance adviser
advisor advisory advokātu affairs affiliation afraid after afternoon afterwards again agency agenda aglonas ago agreed
agriculture agrāk agência ai aicinājums aicinājumu aicynuojumu airport aiziet aizkraukles aizmirsu aizpildīju
aizsardzības aizvieto ak akadēmija akadēmijas akciju ala aleja alianse all alojas alone along already also alunana
always alūksnes am amatniecības amatnieku amats amatu ambasciata ambassade ambassador amcham america american amerikas
an analyst analītiķis and angliski angļu anketu ankle announce announced annual another answer answers any anything
anyway anywhere ap apakšā apdrošinātāju apkalpošanas apliecinu apliecība apliecību apmaksai apmaksas apmeklēs
apmeklētāju apmeklēšu apologies applied appointment appreciate april aprīlī aprūpes apsardze apsardzei apstipriniet
apstiprinu apstiprinājumu apstiprināt apstiprināts apvienība apvienības apvienību apņemšanos apņemšanās ar are arhīvs
arhīvu ari arodbiedrība arodbiedrības arodbiedrību around arrival-date arrive arrives art arī as asistente ask asked
asks asoc asociācija asociācijas asociāciju assist assistance assistant assoc associate association at atbalsta atbild
atbilde atbildes atbildi atbildiet atbildot atbildu atbildēt atbildēšu atbildīgais atbrauks atbrauksim atbraukt
atbraukšu atbrīvošanas atcelt atcerējāties atgriezīšos atgriešanās atkal atkarīgs atklātību atlaidi atnāca atnāks
atnākt atnākšu atpakaļ atradīsiet atrakstiet atrakstīšu atrodos atsevišķi atslēga atstāt atsūtiet atsūtīs atsūtīt
atsūtīšu attached attaché atteikties attempts attend attendance attending attiecību attiecīgi attīstības atvainojamies
atvainojiet atvainojos atvaļinājuma atvaļinājums atvaļinājumā atvedīs atverto atvērta atvērtajiem atvērtie atvērto
atvērtā atvērtās atļauju audit auditors audzinātāja augsti augstskola augstskolas augstskolā augstākā augu august
augustā austrian auto auto-replied auto-submitted autobuss autobusu autobusā automatic-action automatically
automātiska automātiski autumn available aviācijas avots away aģentūra aģentūras ba back bad badge badges bakalaura
balss baltic baltics baltijas balvu bank banka bauskas baznīcas be because been before beginning begins behalf beidzas
beidzot beidzās beigām beigās being belgian below berlin best bet better between bez bibliotekāru bibliotēka
bibliotēkas bibliotēku bibliotēkā biedri biedriba biedriiba biedrība biedrībai biedrības biedrību biedrībā biedrībām
big bija biju biroja birojs biroju birojā birth birthday bit bits biznesa blakus blaumaņa block board book born boss
both botschaft branch brauc braucam braucu brauks brauksim braukt braukšu briseli briselē british brivibas broke
broken brussels bruņinieku brīdī brīva brīvas brīvi brīvo brīvprātīgais brīvprātīgo brīvprātīgā brīvs brīvās brīvība
brīvības budget budžeta building bukv bulv bulvaris bulvāra bulvāris bulvārī bureau burtiem burtu bus business busiņu
busu but buushu bučas by bērna bērns bērnu būs būsim būt būtu būvniecības būšu cabinet calendar call came camera can
can't canada cancel cancelled candidate cannot car card cards carnikavas carries case cau caurlaide caurlaidei
caurlaides caurlaidi caurlaidē caurlaidēm caurlaižu cc cell cena centra central centre centrs centru centrā centrālajā
centrālā centrālās ceo ceru ceturtdien ceturtdiena ceturtdienai ceturtdienas ceturtdienu ceļi ceļu ceļā ceļš cfla
chair chairman chairs chamber chancellery chancery change changed changes charset cheers chief china christmas ciao
cien cienju cienījamais cienījamie cienījamā cienītā cieņu cieņā cik cikos cilpa cilvekus cilvēki cilvēkiem cilvēks
cilvēku cilvēkus cipari ciparus cita citi citizen cits citu city citā citādi civic civil civilās class click client
club cmd code codes coffee coincidence colleague colleagues college com come comes coming command comments commerce
commission commitment commitments committee company complete compliance compliments conference confirm confirmation
confirmed confirming connection consulting contact content-transfer-encoding content-type continue cooperation
coordinator copenhagen copy correct correction correspondent could couldn't council counsellor count countries country
course court cover created csp cultural culture curriculum cv czech cēsis cēsu cēsīm cēsīs d'italia dabas dagdas
dalība dalībai dalības dalībniece dalībnieka dalībnieki dalībniekiem dalībnieks dalībnieku dalībniekus dalību danish
dap dara darba darbavieta darbiem darbinieka darbinieki darbiniekiem darbinieku darbiniekus darbnīca darbojos darbs
darbu darbā darbība darīt data date dates dati datiem datora datoram dators datoru datu datuma datums datumu datumā
datus daudz daugavas daugavpils daugavpilī day days daļa daļas daļu dc deadline dear debate december decembra
decembrim decembris decembrī decide decided delay delayed delegates delegation delegācija delete deleted deleģē
deleģējam delighted deliver delivered delivery delna democracy denj departamenta departaments departamentā department
depends deputy derīgs desk desmit details development devēju diagnostic-code diagnostikas did diemzel diemžēl diena
dienas dienesta dienestam dienests dienestu dienestā dienu dienā digital digits diplomatic direct directly director
direkcija direktora direktore direktores direktori direktors discussed discussion diskusija diskusijai diskusijas
diskusiju diskusijā displayed disposition divas divatā divdesmit divi diviem divpadsmit divreiz divu divus divām dk
dns dob dobeles dobrij dobryj docente document dodiet does doesn't doing doktorante dokumentos dokuments dokumentu
dokumentā doma domain dome domes domi domnīcas domā domāju domāta domē don't door dosies down downstairs došu dr
draugi draugu drive driver driving drop droši drošu drošības drīkst drīkstu du dublin dublinas due durvis durvīm dutch
dz dzelzceļa dzeramā dzim dzimis dzimusi dzimšana dzimšanas dzirciema dzirdēju dzirdēt dzirnavu dzēst dzīves dzīvo
dzīvoju dārza dēls dēļ e-mail e-pasta e-pasts e-pastu e-pastus e-pastā early eastern ebrd economic economics editor ee
eet eiro eiropas either eju ekonomikas eksperte eksperts ekspertu eksporta elektroniski elektronisko eleven elizabetes
else em email embassy empty en end engineer english enough enter entrance ep erasmus error es esam esat esi esmtp esmu
esot estonia estonian eu eur europe european even evening event events eventually every everybody everything exactly
exam example exceeded excel exception exchange excuse excused executive exist expect expert experts facebook faculty
failed fails failu failā faithfully fakss fakultāte fakultātes fall familija family far feb february februāris
februārī federation federācija federācijas fellow ferry file final-recipient finally finance finanšu find fine finland
finnish firm firma first five flight floor fly fm follow following follows fonda fonds for foreign forum foruma forums
forward forwarded found foundation four français free freedom freelance french freundlichen fri friday friend from
front full fund further gab gada gadam gadi gads gadu gadus gadā gadījumos gadījumā gaidiet gaidām gaidīšu gaismas
galda galvas galvenā galā gan gandrīz ganibu ganību garumziimju garām gatava gatavs gaujas gave general generated
georgia german german-baltic get gets give given glad gladly global glābšanas gmail go god goda godu godājamā godātā
goes goethe-institut gogoļa going good google got gov governance government graduate grateful grazie green greetings
greylisted greylisting grib gribam gribu gribēju gribētu group grozījumi grupa grupas grupu grupā grupām gruzija
grüßen grāmatu grāmatvede grāmatvedis guards guess guest guests gulbenes guntai guļ habil had hague half hand happens
happy has hasn't have haven't having he he'll he's head health hear hearing heart hei held hello help helsinki hence
her here herself hey hi hilsen him himself his hochu hold home honestly honour hope host hosting hotel hour hours
house how http https hub humanitāro husband hyperlink i'd i'll i'm i've icelandic id identifier identity iebildumu
iedzīvotāju ieejai ieejas ieeju iekopēju iekļaut iekšlietu iekšā iekšējais iela ielaiž ielas ielu ielā ielīmēju
ielūgums ielūgumu iem iepirkumu ieprieks iepriekš iepriekšējā ieradīsies ieradīsimies ieradīšos ieraksti ierakstiet
ierakstu ierakstīju ierakstīt ierasties ierobežots ierodos ies ieskaitot iespējams iespēju iestāde iestādes iestādi
iestādēm iestāžu iet ieteica ieteikt ieņemamais ieņems ieņēmumu iešu if ikdienā ilgi imja in include indukcijas inesei
ineses inesīt info inform information informed informācija informācijas informāciju informē informējam informēju
iniciatīvu initiative insists inspekcija inspekcijas instead institut institute institution institūcija institūta
institūts integrity integrācijas interese interesi interesē intern international interneta internetā interpretation
interpreter intervals interviju into invalīdu investment investīciju invitation invite inženieru ir ireland irish is
isn't issued it it's italian italy its ivetai iz izdodas izglītības izlabojiet izlasīju izlemsim izm izmaiņas izmaiņām
izpilddirektora izpilddirektors izpilddirektoru izsniegt izsvītrojiet ja january janvāra janvārī japan jau jauka jauku
jauna jaunais jaunatnes jauniešu jauno jauns jaunā jautājumi jautājumiem jautājumos jautājums jautājumu jautājumus
jebkurā jelgava jelgavas jelgavā jo join jomas joprojām journalist july jums june juridiskais juridiskā juridiskās
juriskonsults juriste juristi jurists juristu just jā jābrauc jābūt jālasa jāmaina jāmeklē jāpiesakās jāraksta jāsūta
jāņa jāņem jēkabpils jūlijā jūnijā jūras jūrmala jūrmalas jūs jūsu ka kab kabineta kabinets kabinetā kad kafija
kafijas kafiju kaimiņi kaimiņu kalendārā kalpaka kam kamera kameru kamēr kanceleja kancelejai kancelejas kanceleju
kancelejā kandavas karte kartes karti kas kase katedra katoļu katra katram katrs katru kaut kavēšanos kažoka kažokai
kažoku keen keep keeps key kind kindly kingdom klases klausīties klienta klientu kluba klubs klāt klātienē km knab
know knows ko kod koda kodam kodi kodiem kods kodu kodus kodā koledža kolēģa kolēģe kolēģei kolēģes kolēģi kolēģiem
kolēģim kolēģis kolēģu kolēģus komandējumu komandējumā komisija komisijas komisijā komunikācijas konfederācija
konfederācijas konferenču konkurences konkurss konsultante konsultē kontaktpersona kontakttālrunis kontroles konts
koordinatore koordinators koordinācijas kopa kopiena kopienu kopija kopijā kopā kopš kopšanas korea kp kr krāslava
krāslavas krēsls krēslu krēslā kuldīga kuldīgas kultūras kultūrkapitāla kundze kur kura kurai kuram kuras kuri
kurienes kursa kursiem kurss kursā kuru kurzeme kurzemes kurā kurš kuske kustība kuške kuškei kuškes kvalitātes kā
kāda kādam kādas kādi kāds kādu kājām kārsavas kārtība kārtībā kļūda kļūdas lab laba labdien labi labklājības labojumi
laboratorija labpraat labprāt labrit labrīt labs labu labvakar labāk lad lady laika laikam laiks laiku laikus laikā
laipno lapas lapu lapā last lasu lasīšu late later latest latgales latgaliešu latvia latvian latvieshu latviesu
latviešu latvija latvijas latvijā latviski lauksaimniecības laukums law lawyer lbas lddk lead leave leaves lecturer
left legal lektore lektors let letter lettonie liaa liaison library lidmašīnā lido lidostas lidz lieciet lieku lielo
lielu lielvārdes lienei liepaja liepajas liepāja liepājas liepājā lieta lietas lietvede lietvedība lietvedības lietām
lietās lifts liftu like likumā limbažu limited line lisbon list-manage listen listinfo lists lithuania lithuanian
little live lizda lka llu lm lobdīn local locekle locekli loceklis logu london longer look looking looks lookup lost
lot love loved lovely lpp lr lsa ltd lu ludza ludzas ludzu lunch lusa luudzu lv lāčplēša līdz līdzdalības līdzdalību
līdzi līgumu līnija līvānu lūdz lūdza lūdzam lūdzu lūgums lūk madam madonas madrid mag maijā mail mailbox mailing
mailman mainīt maiņa majoru make makes maksa maksas maksājuma maksājumā mamma man mana management manager managing
manas mani manis manos mans mantojuma mantojums manu manual-action manus many manā mapē march marijas married marts
martā master matters may maybe maz mazliet mazo maģistra mašīna mašīnu mašīnā mdn-sent-automatically me means med
media mediju mednieku meet meeting meitenes meklēju member members menja merci mes message message-id met
meteoroloģijas meža mg microsoft miera mieru might migrācijas million mime-version mind mine ministers ministra
ministrija ministrijas ministriju ministrijā ministru ministry minute minutes minūtes miss missing mission mistake mit
mk mob mobile moment mon monday month months more morning most moved mr mrs ms much mums must muzeja muzejs muzeju
muzejā mx my myself mācos mācības mācību mācībām mācībās māja mājas mājaslapā mājās mākslas mārupes māsa mēnesi mēs
mēģiniet mīļi mīļie mūkusalas mūs mūsu mūsējie mūsējiem mūzikas na nachinaetsja nacionālais nacionālo nacionālā
nacionālās name namely names nams national naudu nav ne neaizmirstiet near neatbildiet neatbildēt neatkarīga
neatliekamos neatliekamās nebrauks nebūs nebūtu nebūšu neder nedzirdīgo nedēļa nedēļas nedēļu nedēļā need needed needs
neesat neesmu neither neizdevās nejauši nekas neko nekā nekādi nekādu nelasu nemainās nenāks nepareizi nepaspēšu
nepieciešama nepieciešams nepiedalīsies nepiedalīšos nepārstāvu nerakstu neredzīgo neregulāri nestrādāju nesūtu net
netherlands netiek netieku netika netiks netikšu network nevajag nevar nevarat nevaru nevarēja nevarēs nevarēšu never
neveras neviens nevienu nevis nevēlaties nevēlies new news newspaper next nezina nezinu neērtībām ngo nice night no
nobody nodaļa nodaļas nodaļā nodibinājuma nodibinājums nodibinājumu nododu noformēt noformēšanai nogali nojabrja
nolikt nolēma none nonāca nonācis nonākusi noon nor nordic nordic-baltic normundam norunāts norwegian norādiet norādu
norādīt nosaukums nosaukumu nosaukšu noskaidrot nosūta nosūtiet nosūtu nosūtām nosūtīt nosūtīts nosūtīšu not note
noteikti nothing notice noticed notiek notiks nov novada novads novadu november novembra novembri novembrim novembris
novembrī novērst now nozares nožēlu nr nu number numbers numurs numuru nva nvd nvo nw nāk nākamnedēļ nākamā nāks
nāksim nākt nāktu nāku nākšu nē obrigada october oec of off office officer ogp ogre ogres ok oktobra oktobrī olaines
old on once one online only open operators or order org organisation organisers organization organizācija
organizācijas organizāciju original original-message-id original-recipient oslo ot other otherwise otra otrais otrajā
otrdien otrdienai otrdienas otro otrs otru otrā our ours outlook over owed own owner pa pacientu pacietību padome
padomes padomi padomniece padomnieks padotības pagaidām pagalms pagalmā pagasta page pagājušajā pair pakalpojumu
paklausīties paldies palicit paliek palieku palika paliks palikt palikšu palīdze palīdzēs palīdzības palīgs paper
papers papildinu papildus papīra par paraksta paraksts parakstu parakstīta parakstīts parasti parauga paredzēta
pareizais pareizi parental parents parliament part participant participants participate participation particulars
partner partneri partners partnerība parvaldibu parādīt pasaki pase pases pasi paspēs pass passed passes passport
passports past pasta pastkaste pastkastē pasts pastu pastāstīt pasvaldiba pasvaldibas pasākumam pasākums pasākumu
pasākumā pasē pasūtīt pat pateicamies pateicos pateicību pateicīga pateikt pateikšu pati patiesu patiesā pats
patērētāju pavasarī pavisam paziņoju paziņojums paziņot paziņošu paļdis paņemt paņemšu pašai pašam pašas paši pašlaik
pašnodarbināta pašu pašvaldība pašvaldības pašvaldību pašvaldībā pašā peldu pensionāru people people's perfect
permanent permit pers person persona personal personas persons personu personāla phd phone pie piecas pieci pieciem
piedalities piedalos piedalās piedalīsies piedalīties piedalīšos piedod piedodiet piedāvājam piegāde piegādi piegādāt
piegādāts piektdien piektdienai piektdienas pieliec pielieku pielikums pielikumu pielikumā pieminekļu piemirsu pienāk
pienākumus pieraksti pierakstiet pierakstīt piesaka piesakiet piesakieties piesakos piesaku piesakām piesakās
pieskaitiet piesūtīšu pieteica pieteicies pieteicos pieteicu pieteicām pieteicās pieteikt pieteikta pieteiktajiem
pieteikti pieteikties pieteikts pieteiktā pieteiktās pieteikuma pieteikumam pieteikums pieteikumu pieteikumus
pieteikumā pieteikušies pieteikšanās pieteikšos pietiek pietiks pievienojiet pievienoju pievienosies pievienot
pievienotajā pievienoto pievienots pievienošos piezīme piezīmes pieņem pieņemt pieņemu pilda pilna pilns pils
pilsoniskā pilsoniskās pilsonības pilsēta pilsētas pilsētu pirmais pirmajā pirmdien pirmdienas pirmie pirmo pirms
pirmā pirmās pishu pk pl place places plain plan plane planning please pleased pleasure plkst pls plus plāna
plānošanas plāns plānu plānā pmlp pocket point poland policy polish political politikas portugal portuguese portāls
portālā possess possible postfix postmaster practice prakses prasa prasāt prasījāt prasīto preiļu present presents
preses president press pret prezentācijas prezentāciju pridu priecājos priecāšos prieks prieku priekšniece priekšnieka
priekšsēdētāja priekšsēdētājas priekšsēdētājs priekšsēdētāju priekšā print printed privātpersona probably problem
probācijas process procurement prod product prof profesore profesors professor profilakses program programmatūras
programme programmes programmu programmā project projects projekta projektors projekts projektu prom promise promised
prorektoram prorektore prorektorei prorektors protams proti providus ptac public publisko pudeles pulksten
pulkvežleitnantu punkts pusdienlaikam pusdienām pusdivpadsmitiem puse puses pusi pusstundu pusē put pvd pvn pārbaudiet
pāris pārresoru pārstāv pārstāvam pārstāve pārstāvi pārstāvis pārstāvji pārstāvjiem pārstāvju pārstāvjus pārstāvu
pārstāvēs pārstāvēsim pārstāvēt pārstāvētā pārstāvēšu pārsūtu pārsūtīja pārtikas pārvalde pārvaldes pārvaldi pārvaldē
pārvaldība pārvaldības pārvaldību pārvietojos pārzine pārējais pārējie pārējo pēc pēdējā pērn pērses pētniece pētnieks
queue quick quota quotaexceededexception quoted-printable rabotaju radio raiņa raksta raksti rakstiet rakstiski
rakstniecības rakstu rakstīju rakstīt rakstīts rather ratiņkrēslā rcpt re reach reached read really reason receive
received received-from-mta receiving reception recipient recipient's recipientnotfound recipients redzams redzu
redzēju redzēt redzēšanos reference referente referents refused reg regards region regional register registered
registration regret regrets regulatory reiz reizei reizi reizē rejected rekins rektora rektoram rektorei rektores
rektors relations release remain remains remember remote remote-mta remove repeated reply report reporter
reporting-mta reporting-ua represent representation represented republic republikas request required research
researcher resend reserve residence resident resolver resora respect respectfully respectively rest resursu reti
retried retry return return-path returned rezekne reģ reģiona reģions reģionu reģionālās reģistra reģistrs
reģistrācijas reģistrējiet reģistrēt reģistrēts riga right riigaa rinda rindas rindiņa rindiņu rindu rindā riseba rit
robežsardzes rojas rokas rokdarbnieces room round royal rsu rtu run rundāles runs runā runāju runājām runās runāt
rural russkih rēzekne rēzeknes rēķins rēķinu rīcības rīga rīgai rīgas rīgu rīgā rīkojuma rīkojumu rīta rītdienas rītā
rūjienas rūpniecības sabiedrisko sabiedrība sabiedrības sadarbības sadly saeima saeimas sagatavoja sagatavot
sagatavots sagatavošanās sagādātajām said saka sakaru sakarā sakas sakiet salacgrīvas salaspils saldus sam same
sanaksmi sanāk sanāksme sanāksmei sanāksmes sanāksmi sanāksmē saprast sapratni saprotu sapulce sapulci sapulcē
saraksta sarakstam saraksti saraksts sarakstu sarakstā sargi saruna sarunai sarunas sarunu sarunā sarunājām saskaņā
saslimis saslimusi sastāvā sat satiksmes satur satura saturday satversmes sauc saulainu saules saulkrastu sava savas
savienība savienības savs savu savukārt savus savā say says sazinieties sazināties saziņai saņemat saņemsiet saņemt
saņemta saņemts saņemšanu saņēma saņēmis saņēmu saņēmusi saņēmuši saņēmāt saņēmējam sc school sciences seat seats
second secretariat secretary section sector security secībā see sekos sekretariāts sekretāra sekretāre sekretārs
seminar seminārs semināru sen send sending sends senior senioru sent september septembra septembrī sertifikāta
sertifikāts sertifikātu server serveris service services serviss session sestdien settled sevi seši shall share she
she's short should show sia side sieva sieviete sieviešu sievu sign signature signed siguldas siguldā simply since
sincerely sir sirds sirsnīgi sistēmas sistēmu sit sits six sižetu sk skaidrs skaits skaitu skaitā skaitļi skanstes
skat skatiet skatīt skaņu skola skolas skolotāja skolu skolā skolēnu skrundas skype slaidus slides slikti slimnīca
slimnīcā slimo slims slimības slimību slip slán small smiltenes smilšu smtp so social society sociālo sociālās sodien
software sokas solis solīju some somebody someone something somewhere soon sorry sort spain spasibo speak speaks
speciāliste speciālisti speciālists spending spiediet spisok spkc sporta spring spēkā sse stacijas staff stand stands
starp starptautisko starptautiskās start starts startup state states statistikas status stay stays stead steidzami
steidzamos steidzamās still stockholm stop stopiņu storedrv storm stradins straight stratēģijas stratēģiskās street
strike strādā strādāju stuck student studente students studentu studies studiju study studē studēju stundas stundu
stundā stundām stāv stāva stāvam stāvs stāvu stāvā subject such suitcases sum summa summer suni support sure surname
surnames sveicieni sveicieniem sveiciens sveicienu sveicienus sveicināta sveicināti sveika sveikas sveiki svētdien
svētku svītrojiet svītrot swap swedish system sākas sākuma sākumi sākums sākumu sākumā sēde sēdes sēdi sēdē sēdēs
sēdēšu sēlijas sērijas sēž sēžu sūta sūtiet sūtu sūtām sūtīju sūtījums sūtīt sūtītājam sūtīšu ta table tabula tabulas
tabulu tabulā tad tagad tai tajā take taken takes taking talk tallinas tallinn tallinu tallinā talsi talsu tam tartu
tas tautas tavā tax taču tbilisi te teach teaching team tech technical technologies technology tehnikums tehniskā
tehnoloģijas tehnoloģiju teica teikt tel telecommunication telefona telefons telefonu telephone tell telpa telpas
telpu telpā temats tere termiņš terveisin tev tevi text teātra thanks that's the their them then there's therefore
these thesis they things think thinking third those though thought three through thursday thursday's thursdays thx tie
tiek tiekamies tieku tiem tiesa tiesas tieslietu tiesu tiesā tiesībsarga tiesību tieši tiešraidē tiešām tik tikai
tikko tiklīdz tiks tiksanos tikt tikšanos tikšanās tikšu till time timed timing tirgotāju tirgus to tobrīd today
todien together told tomorrow too took top toronto torņa tos toties town trade train trainee training transcript
transparency transport travel travelling travels trešais trešdien trešo trešā trijatā trim trip tris trouble truly
trust try trying trīs trūkst tsi tu tue tuesday tukuma tulks tulku tur turaidas turn turpat turpmāk turība tut tuvumā
tv twelve twitter two type tā tāda tādas tāds tādā tādēļ tālab tālr tālruni tālrunis tālāk tāpat tāpēc tās tātad tēma
tērbatas tīkla tīkls tūrisma uchastvovat ugunsdzēsības uk un unable undelivered under underneath undersigned
understand understanding undp unfortunately unhcr union unit united univ universitate university universitāte
universitātes universitātē unknown unsub unsubscribe until up upes urgent us usd use user uvazheniem uz uzaicinājums
uzaicinājumu uzdevums uzdevumu uzdevumā uzmanību uzrakstiet uzrakstīju uzrakstīt uzraudzības uzreiz uzvārds uzvārdu
uzņēmuma uzņēmums uzņēmumu uzņēmējdarbības uzņēmēju vada vadošais vadu vadība vadības vadību vadītāja vadītājs
vadītāju vai vairs vairāk vajadzēs vajadzētu vajadzībām vajadzīga vajadzīgais vajadzīgo vajadzīgs vajag vakar vakaram
vakardienas vakars vakaru vakarā valdemāra valdi valdē valkas valmiera valmieras valmierā valoda valodas valodu valodā
valsts var varam varat varbūt varu varēs varētu vas vasala vasali vat vaļā vdi vea vecam vecher veco vecpiebalgas
vecākais vecāki vecāko vecāku vecākā veicas veidā veikt velu venlig ventas ventspils very veselības veterinārais via
vid vides vidusskola vidusskolas vidzeme vidzemes vidū vien viena vienam vienas vienkārši vienmēr vienna vienojāmies
vienpadsmitiem viens vienu vienā vienības vienīgais vienīgi viesiem viesnīcas viesu viesītes vieta vietas vietniece
vietnieces vietnieci vietnieks vietnieku vietu vietā vietām vilciens vilcienu vilnius visa visas visi visiem visit
visiting visitors vismaz vispirms vispār viss visu visus vitae viļānu viļņā viņa viņai viņam viņas viņi viņiem viņu
viņš vk vm vmd vraa vsaa vsia vstrechi vugd vvd vzd vārda vārds vārdu vārdus vārdā vēl vēlas vēlos vēlot vēlreiz vēlu
vēlāk vēlējumiem vērsieties vērsties vērts vērā vēstnesis vēstule vēstules vēstuli vēstulē vēstulēm vēstures vīrs vīru
wait waiting want wants warm warmly warning warsaw was washington wasn't watch way we we'd wed wednesday week weekend
weeks well were what whatever when where whether which while whisper who whole whom whose wi-fi wifi will
will-retry-until wish wishes with withdraw without won't word words work working works workshop world would write
writing written wrong wrote www x-display-name x-msexch-correlation-key x-postfix x-postfix-queue-id x-postfix-sender
year years yes yesterday yet you you'll your yours youth ystävällisin za zaļās zem zemes zemgales zemkopības zemnieku
zemāk ziemeļu zinu zināms zināmu zināt zinātnes zinātniskā zinātņu zināšanai zināšu ziņa ziņas ziņojuma ziņojums
ziņojumu ziņojumus ziņu zm zovut zvaniet zvanu zvanīt zvērinātu zālē zāļu zīmju ādažu ārlietu ārpus ārsts ārstu ārā
ātro čau četri četrus čiekurkalna ēkas ēkā ģenerāldirektora ģenerēšanas ģeoloģijas ģimenes ģimnāzija īpaši īpašnieku
īsi īsti īsu ļaudis ļoti ņemiet ņemt ņemšu šajā šeit šie šiem šim šis šo šobrīd šodien šoferis šogad šonedēļ šoreiz
šorīt šādi šādiem šādus šī šīs šķiet ūdens žurnāliste žēl автобус адрес академия аккредитация ассоциации ассоциация
атташе балтийская балтийский балтийской без беларусь благодарим благодарит благодарю большое бривибас будем будет буду
будут бы быть вам вас ваш ваше вашей вдвоём веду вентспилсский ветеранов вечер вечером вильнюсе включить вместе вместо
внесите внести внимание во возьму возьмём волна вопрос вопросам вот временный время все всего вспомнили встреча
встрече встречи встречу всё вторник вторника второй вторым входе вчера вы выражает высылаю вычеркните г-жа газета
газеты глубокоуважаемая год года городской господа госпожа государственной да дальше данные дата даугавпилс
даугавпилса даугавпилсская даугавпилсский два двое двоих двор дворе двух декабря делах делегирует делопроизводитель
диалог дипломатический директор директора дискуссии для дня до доброго доброе добрый документ документы дом дома дума
думы евро его елгавы если есть ещё её жаль ждите жду же журналистам журналистов за забываете забыла забыли зависит
завтра заместитель заместителя занимается записать записывайте запись запишите заранее зарегистрировать заявке заявку
звоните здание здравствуйте знаю зовут иду из извините или имеет именно имя инвалидов инесе исх их кабинет кабинета
кабинете казахстан как каком камеры канцелярии канцелярия клуб клуба когда кого код кода коды коллега коллеги кому
корреспондент краевая краевой краславской краславы кто кто-то куда культуры курьер кушке латвии латвийского латвийской
латгалии латгальский латышский лет ли лицо личности люди мая менеджер меня мероприятие мероприятии место месяц
министров минут мне мной моб могли могу можно мои мой молдова мост моя музей мы на надеюсь название наилучшими нам
напишу направляет нас настоящим находится начало начальник начинается наш наша нашего нашей нашим наших нашу не него
неделе неделю недостающее нельзя нет неё ни никого никто но новостей новый номер ноября нужен нужна нужно нужны об оба
обеда образования обращайтесь обсуждение общества общество обязательно один одна однако одного он она ооо организации
организация остальное остальные от ответ ответа ответить ответственный отвечает отвечаю отвечают отдел отдела
отдельная открыта открытого отменили отпуске отчество оформить очень ошибками ошибок паспорт паспорте пенсионер первая
первые первый перевод перс персонального персональный писать письма письме письменно письмо пишет пишите пишу план
плана плохо плюс по по-латышски по-русски поверенный под поддержки подскажите подтверждаю поедет поездом пожалуйста
пожеланиями пойдёт пока получили получится получить пользуется понедельник понедельника понимаю портал портала после
послушать посол посольства посольство потом потому почтением почту поэтому правильно правление правления пределами
председатель председателя представлять представляю презентации при привет приветствую приглашение приглашения приду
придут придём придёт приедем приедет приеду приехать прийти примут принимаем принять прислать присутствовать пришлите
пришлю про пропуск пропуска просим просит простите просто просьба протокол профсоюз прошу пусть пятницу работы радио
раз разобраться рег редактор редакция резекне резекненская резекненской республике республики решим рига риге риги
ригу рижская рижский родилась родился рождения руководитель русская русский русском садоводов сам сама своё своём
связи себе себя сегодня сейчас секретарь сентября скажите сколько случаем см смогу сможет со собой собрание совет
советник сожалению сообщаю сообщить союз спасибо списка списке список сразу средняя срочным субботу так там тел
телефон телефону тема теме теперь то тогда тоже только точно третий третью труда уважаемая уважаемые уважение
уважением уважении уведомить уверения увы удачи удовольствием удостоверение уже указана указанный ул улице управления
утра утро утром участвовать участие участия участников фамилию фамилия фио фирма фирмы фонд фонда хватит хотим хотя
хочу центр центра цифр цифры часа частное часть человек человека честь четверг четверга числа читаю что чтобы
шестнадцатого шесть школа школы это этого этот юриста языке
`

export const OF_NO_ORGANISATION = `
abas abi abiem able about abroad abu abus accept accompanied accompany account achterberg add addetto address
addresses adeyemi administrative administratore administratoriem adr adrese adresi adresāta adresātam adresātiem
adresāts adresātu adresē adresēts advance adviser advisor aelita affiliation afraid after afternoon afterwards again
agenda agita agnese agnieszka agnija ago agreed agri agris agrita agrāk ai aicinājums aicinājumu aicynuojumu aiga
aigars aija aina ainis ainārs aiva aivars aivis aivita aiziet aizmirsu aizpildīju aizvieto ak alberta aldis aldona
aleja aleksandrs aleksejs alise alone along already also alunana alvis always amats ambassador an ana analyst ance
ancāns anda andis andra andrejs andris anete angliski angļu anita anketu ankle anna announce announced annual another
ansis answer answers antons antra any anything anyway anywhere aoife ap apakšā apine apkalpošanas apliecinu apliecība
apliecību apmaksai apmaksas apmeklēs apmeklētāju apmeklēšu apologies appointment appreciate april aprīlī apsardze
apsardzei apse apstipriniet apstiprinu apstiprinājumu apstiprināt apstiprināts apsītis apvienības apņemšanos
apņemšanās are ari armands arnis arnita arnolds arodbiedrības around arrival-date arrive arrives arta artis artjoms
arturs artūrs arvis arvīds arī asistente ask asked asks asoc asociācijas assist assistance assistant assoc associate
astra astrīda atbild atbilde atbildes atbildi atbildiet atbildot atbildu atbildēt atbildēšu atbildīgais atbrauks
atbrauksim atbraukt atbraukšu atbrīvošanas atcelt atcerējāties atgriezīšos atgriešanās atkal atkarīgs atlaidi atnāca
atnāks atnākt atnākšu atpakaļ atradīsiet atrakstiet atrakstīšu atrodos atsevišķi atstāt atsūtiet atsūtīs atsūtīt
atsūtīšu attached attaché atteikties attempts attend attendance attending attiecīgi atvainojamies atvainojiet
atvainojos atvaļinājuma atvaļinājums atvaļinājumā atvedīs atverto atvērta atvērtajiem atļauju auditors audzinātāja
augsti august augusts augustā austris auto auto-replied auto-submitted autobuss autobusu autobusā automatic-action
automatically automātiska automātiski autumn auziņa available away aģentūras back bad badge badges baiba bakalaura
balode be beatriz because been before beginning begins behalf beidzas beidzot beidzās beigām beigās being below benita
beridze best bet better between beāte biedrībai biedrībām big bija biju birth birthday biruta birzniece bit blaumaņa
block blūma board book born boss both brandt brauc braucam braucu brauks brauksim braukt braukšu brence brencis
briedis brigita bring briseli briselē brivibas broke broken bruno bruņinieku brālis brīdī brīva brīvas brīvi brīvs
brūvere budžeta building bukv bulv bulvaris bulvāra bulvāris bulvārī burtiem burtu bus busiņu busu but buushu bučas
bušs by bērns bērziņš bērzkalne būs būsim būt būtu būšu cabinet calendar call called callum came can can't cancel
cancelled candidate cannot car cards carries carry carvalho case cau caurlaide caurlaidei caurlaides caurlaidi
caurlaidē caurlaidēm caurlaižu cc cell celmiņa celmiņš cena centrālajā centrālās ceo ceru ceturtdien ceturtdiena
ceturtdienai ceturtdienas ceturtdienu chair chairman chairs chancellery chancery changed changes charset cheers chief
choi christmas ciao cien cienju cienījamais cienījamie cienījamā cienītā cieņu cieņā cik cikos cilpa cilvekus cilvēki
cilvēkus cipari ciparus citi cits citu citā citādi class click client cmd codes coffee coincidence colleague
colleagues com come comes coming command comments commitment commitments complete compliance compliments conference
confirm confirmation confirmed confirming connection contact content-transfer-encoding content-type continue
coordinator copy correct correction correspondent could couldn't counsellor count countries course court cover created
curriculum cv cīrule cīrulis da dace dagmāra dagnija daiga daina dainis dalība dalībai dalības dalībniece dalībnieka
dalībnieki dalībniekiem dalībnieks dalībnieku dalībniekus dalību dambe dambis dana dara darbavieta darbiem darbinieka
darbinieki darbiniekiem darbiniekus darbojos darbu darbā darbība darīt dates datora datoram dators datuma datums
datumu datumā daudz day days daļa daļas daļu deadline dear debate december decembra decembrim decembris decembrī
decide decided declan delay delayed delegates delegācija delete deleted deleģē deleģējam delighted deliver delivered
delivery denise denj departamenta departamentā depends deputy derīgs desmit details diagnostic-code diagnostikas did
didzis diemzel diemžēl dienestam dienu dienā digits dina diplomatic direct directly director direktora direktore
direktores direktori direktors discussed discussion diskusija diskusijai diskusijas diskusiju diskusijā displayed
disposition dita divas divatā divdesmit diviem divpadsmit divreiz divu divus divām diāna dk dns dob dobrij dobryj
docente document dodiet does doesn't doing doktorante dokumentos dokuments dokumentu dokumentā domain domnīcas domāju
domāta don't done door dosies down downstairs došu dreimane dreimanis drive driver driving drop droši drošu drīkst
drīkstu due durvīm dz dzelme dzene dzenis dzeramā dzidra dzim dzimis dzimusi dzimšana dzimšanas dzintra dzirciema
dzirdēju dzirdēt dzērve dzēst dzīves dzīvo dzīvoju dārta dāvids dāvis dēļ dūda e-mail e-pasta e-pasts e-pastu e-pastus
e-pastā early edgars edgaru edijs editor edmunds eduards edvards edvīns edīte ee eet egils egita eglājs eglīte egons
eiro either eju eksporta elektroniski eleven elga elina elita elizabete elizabetes elmārs else elvīra elza elīna elīza
email empty emīlija emīls engineer enough enter entrance erasmus ernests error ervīns es esam esat esi esmtp esmu esot
estere eur eva evelīna even evening event events eventually everita every everybody everything evija evita exactly
exam example exceeded excel exception excuse excused executive exist expect ezeriņa ezeriņš faculty failed fails failu
failā faithfully fakss fakultātes fall familija far feb february februāris februārī federācijas feldmanis fellow femke
fergus ferreira ferry figueiredo file final-recipient finally find fine fiona firma five flight floor fly follow
following follows forward forwarded found four freibergs freundlichen fri friday friend from front full further gab
gada gadam gads gadu gadus gadā gadījumos gadījumā gaida gaidiet gaidām gaidīšu gaile galda galvas gan gandrīz ganibu
gareth garumziimju garām gatava gatavs gatis gave gelashvili general generated gerda get gets ginta gints giorgi gita
giulia give given glad gladly gmail go god goda godu godājamā godātā goes gogoļa going google got gov grant grasmane
grateful graudiņa grava grazie great greetings greylisted greylisting grib gribam gribēju gribētu grozījumi grupas
grupā grupām gruzija grüßen grāmatvede grāmatvedis grīnfelde guards guess guest guests gulbe guna gundars gundaru
gundega gunita gunta guntai guntars guntis guntra gunvaldis gunārs gunāru gustavs guļ gvido habil had half hand hanna
happens happy haralds harijs has hasn't have haven't having he he'll he's head hear hearing heart hei held helga hello
help helēna hence henrik her here hermanis hermīne herself hey hi hilsen him himself his hochu hold holm home honestly
honour hope host hosting hotel hour hours how http https hugo humanitāro husband hyperlink hämäläinen i'd i'll i'm
i've id identifier identity iebildumu ieejai ieejas ieeju iekopēju iekļaut iekšā iekšējais iela ielaiž ielā ielīmēju
ielūgums ielūgumu ieprieks iepriekš iepriekšējā ieradīsies ieradīsimies ieradīšos ieraksti ierakstiet ierakstu
ierakstīju ierakstīt ierasties ierobežots ierodos ies ieskaitot iespējams iestādes iestādi iestādēm iestāžu iet
ieteica ieteikt ieva ieviņa ieņemamais ieņems iešu if igors ikdienā ilga ilgi ilgonis ilgvars ilmārs ilona iluta ilva
ilvija ilze imants imja imogen include indukcijas inese inesei ineses inesīt ineta inform informed informācija
informāciju informē informējam informēju inga ingrid ingrīda inguna ingus ingūna inita insists inspekcijas instead
institution inta intars interese interesi interesē intern internetā interpretation interpreter intervals interviju
into ints invitation invite ināra ir irbe irita irēna is isn't issued it's its ivars iveta ivetai ivetu ivo iz izdodas
izlabojiet izlasīju izlemsim izmaiņas izmaiņām izpilddirektora izpilddirektors izpilddirektoru izsniegt izsvītrojiet
ja jana janis jansone jansons january janvāra janvārī jauka jauku jauna jauns jaunzeme jautājumi jautājumiem jautājums
jautājumu jautājumus jebkurā jekaterina jelgavā jeļena jo jogita join jolanta jomas jonas joprojām jorens joão july
jums june jura juridiskais jurijs juris juriskonsults juriste juristi jurists jurģis just jürgen jā jābrauc jābūt
jālasa jāmaina jāmeklē jāni jānis jāpiesakās jāraksta jāsūta jāzeps jāņem jēkabs jūlija jūlijā jūnijā jūs jūsu ka kab
kabinets kabinetā kad kadri kafijas kafiju kalendārā kalniņa kalniņš kalpaka kalvis kalvāne kalēja kalējs kam kamēr
kancelejai kancelejas kanceleju kapanadze karte karti karīna kas kask kaspars kasparu kate katedra katra katram katrin
katrs katru katrīna kauliņš kaut kavēšanos kažoka kažokai kažoku keen keep keeps keita kenji key kim kind kindly
kintija kitija klases klausīties klienta klientu klints klāt klātienē klāvs know knows kociņš kod kodam kodi kodiem
kodus kodā kokina kokins kolēģa kolēģe kolēģei kolēģes kolēģiem kolēģim kolēģis kolēģu kolēģus komandējumu komandējumā
komisijas konfederācijas konferenču konkurss konsultante konsultē kontaktpersona kontakttālrunis konts koordinatore
koordinators kopija kopijā kopšanas kr krastiņa krastiņš kraukle krauklis krauze kreicberga kreicbergs krieviņš krista
kristaps kristers kristiāna kristofers kristīne krišjānis krišs kronberga krāslava krēsliņš krēsls krēslu krēslā
ksenija kundze kur kura kurai kuram kuras kuri kurienes kursa kursiem kurss kursā kuru kurā kurš kuske kuzmins kuške
kuškei kuškes kā kāda kādam kādas kādi kāds kādu kārkla kārkls kārlis kārtība kārtībā kļava kļaviņa kļaviņš kļūda
kļūdas kūla laba labdien labi labojumi labpraat labprāt labrit labrīt labu labvakar labāk lady lai laika laikam laiku
laikus laikā laila laima laimdota laimonis laine laipno lapa lapiņa lapiņš lapsa lapu lapā larisa lars lasmane
lasmanis last lasu lasīšu late later latest latviski lauma laura lauris lawyer lead leave leaves lecturer left lektore
lektors lelde leons leontīne lepik let letter lidmašīnā lido lidostas lidz lieciet lielmanis liels lielu liene lienei
lienīte liepkalne liepkalns lieta lietas lietvede lietvedība lietvedības lietām lietās lifts liftu ligija ligita like
likumā limited linards linda lindgren lindu line lisbon list list-manage listen listinfo lists little live liāna
lobdīn locekle locekli loceklis locika lode logu lolita lomidze long longer look looking looks lookup lost lot love
loved lovely lpp luca luck lucía ludmila ludvigs ludzu lunch luudzu luīze lāce lācītis lāsma lāčplēša līdz līdzdalību
līdzi līva līvija lūdz lūdza lūdzam lūdzu lūgums lūk lūse lūsis madam madara made mag maiga maija maijā mail mailbox
mailing mailman mainīt mairita maiņa majoru make makes maksa maksājuma maksājumā mamma man mana manager managing manas
mani manis manos manu manual-action manus many manā mapē march marchetti marcus marek mareks maria marija marijas
marika marina markuss married marts martā maruta master matteo matters matthias matīss may maybe maz mazliet mača
maģistra mašīna mašīnu mašīnā mcallister mdn-sent-automatically me means med mednieks mednis meet meeting megija
meitenes meklēju member members menja merci mes message message-id met mette mežule mg microsoft miera mieru might
miks mikus million mime-version mind mine ministra minute minutes minūtes mirdza miss missing mistake mit mk mob
mobile modra modris moment mon monday monika monta month months more morning most moved mr mrs ms muceniece mucenieks
much mudīte must mx my myself mācos mācības mācībām mācībās mājaslapā māra mārcis māris mārtiņš mārīte māsa mēnesi
mēģiniet mīļi mīļie mīļā mūkusalas mūrniece mūrnieks mūs mūsējie mūsējiem nachinaetsja nadežda name namely names
natālija naudu nauris nav ne neaizmirstiet near neatbildiet neatbildēt neatliekamos nebrauks nebūs nebūtu nebūšu neder
nedēļa nedēļas nedēļu nedēļā need needed needs neesat neesmu neither neizdevās nejauši nekas neko nekā nekādi nekādu
nelasu nellija nemainās nenāks nepareizi nepaspēšu nepieciešama nepieciešams nepiedalīsies nepiedalīšos nepārstāvu
nerakstu neregulāri nestrādāju nesūtu netiek netieku netika netiks netikšu nevajag nevar nevarat nevaru nevarēja
nevarēs nevarēšu never neveras neviens nevienu nevis nevēlaties nevēlies new next nezina nezinu neērtībām nguyen niamh
nice night nino no nobody nodaļas nodaļā nododu noformēt noformēšanai nogali nojabrja nolikt nolēma none nonāca
nonācis nonākusi noon nor nora normundam normunds norunāts norādiet norādu norādīt nosaukums nosaukumu nosaukšu
noskaidrot nosūta nosūtiet nosūtu nosūtām nosūtīt nosūtīts nosūtīšu not note noteikti nothing notice noticed notiek
notiks nov november novembra novembri novembrim novembris novembrī novērst now nožēlu nr nu number numbers numurs
numuru nuwan nw ní nāk nākamnedēļ nākamā nāks nāksim nākt nāktu nāku nākšu nē obrigada october oec off officer ojārs
ok okafor okonkwo oksana oktobra oktobrī olafs olga olita oliver oluwaseun on once one online only operators or org
organisers organizācijas original original-message-id original-recipient orlova ose osis oskars ot other otherwise oto
otra otrais otrajā otrdien otrdienai otrdienas otro otrs otru our ours out outlook owed own owner ozere ozers ozola
ozoliņa ozoliņš ozolkāja ozolniece ozolnieks ozols oļegs pa pacietību padomniece padomnieks padotības paegle pagaidām
pagalmā page pagājušajā pair paklausīties paldies palicit paliek palieku palika paliks palikt palikšu palīdze palīdzēs
palīgs papers papildinu papildus paraksta paraksts parakstu parakstīta parakstīts parasti parauga paredzēta pareizais
pareizi parental participant participants participate particulars partner parvaldibu parādīt pasaki pase pases pasi
paspēs pass passed passes passport passports past pastkaste pastkastē pastu pastāstīt pasvaldibas pasākumam pasākums
pasākumu pasākumā pasē pasūtīt pat pateicamies pateicos pateicību pateicīga pateikt pateikšu pati patiesu patiesā
patrīcija pauls pavasarī pavisam paziņoju paziņojums paziņot paziņošu paļdis paņemt paņemšu pašai pašam pašas pašlaik
pašā peldu people per perera perfect permanent permit pers personal personas persons personu personāla peter peteris
petrauskas petrova phd phone pie piecas pieci pieciem piedalities piedalos piedalās piedalīsies piedalīties piedalīšos
piedod piedodiet piedāvājam piegāde piegādi piegādāt piegādāts piektdien piektdienai piektdienas pieliec pielieku
pielikums pielikumu pielikumā piemirsu pienāk pienākumus pieraksti pierakstiet pierakstīt piesaka piesakiet
piesakieties piesakos piesaku piesakām piesakās pieskaitiet piesūtīšu pieteica pieteicies pieteicos pieteicu pieteicām
pieteicās pieteikt pieteikta pieteiktajiem pieteikti pieteikties pieteikts pieteiktā pieteiktās pieteikuma pieteikumam
pieteikums pieteikumu pieteikumus pieteikumā pieteikušies pieteikšanās pieteikšos pietiek pietiks pievienojiet
pievienoju pievienosies pievienot pievienotajā pievienoto pievienots pievienošos piezīme piezīmes pieņem pieņemt
pieņemu pilda pilna pilns pirmais pirmajā pirmdien pirmdienas pirmie pirmo pirms pirmā pirmās pishu pk pl place places
plan plane please pleased pleasure plkst pls plāna plāns plānu plānā plūme pocket pole portālā possess possible
postfix postmaster practice prakses prasa prasāt prasījāt prasīto present presents president pret prezentācijas
prezentāciju priecājos priecāšos priedi priedniece prieks prieku priekšniece priekšnieka priekšsēdētāja
priekšsēdētājas priekšsēdētājs priekšsēdētāju priekšā printed priya probably problem process prod product prof
profesore profesors professor program programmes programmā projekta projektors projekts projektu prom promise promised
prorektoram prorektore prorektorei prorektors protams proti pudeles pulksten pulkvežleitnantu pumpure puriņš purmale
purmalis pusdienlaikam pusdienām pusdivpadsmitiem pusi pusstundu pusē put pvn päivi pārbaudiet pāris pārstāv pārstāvam
pārstāve pārstāvi pārstāvis pārstāvji pārstāvjiem pārstāvju pārstāvjus pārstāvu pārstāvēs pārstāvēsim pārstāvēt
pārstāvētā pārstāvēšu pārsūtu pārsūtīja pārvaldība pārvaldības pārvaldību pārvietojos pārzine pārējais pārējie pārējo
pēc pēdējā pērn pērses pēteris pētersone pētersons pētnieks pūce pūpola pūpols queue quick quota
quotaexceededexception quoted-printable rabotaju raimonds raitis raivis raivo raksta rakstiet rakstiski rakstu
rakstīju rakstīt rakstīts ralfs ramona rasma rather ratiņkrēslā ratniece rcpt reach reached read really reason receive
received received-from-mta receiving reception recipient recipient's recipientnotfound recipients redzams redzu
redzēju redzēt redzēšanos reference referente referents refused reg regards register registered registration regret
regrets regulatory regīna reinholds reinis reiz reizei reizi reizē rejected rekins rektora rektoram rektorei rektores
rektors release remain remains remember remote remote-mta remove renārs renāte repeated reply report reporting-mta
reporting-ua represent represented request required research researcher resend reserve residence resolver resora
respect respectfully respectively rest reti retried retry return return-path returned reģ reģistrācijas reģistrējiet
reģistrēt reģistrēts riekstiņa rihards riigaa rinalds rinda rindas rindiņa rindiņu rindu rindā rit rita ritma ritvars
roberts robertu rolands ronalds room round rozenberga rozentāle rozīte rozītis rubene rubenis rudzroga rudzāte rudīte
run runs runāju runājām runās runāt russkih ruta rutka rēķins rēķinu rīcības rīgu rīkojuma rīkojumu rīt rītdienas rītā
rūdolfs rūta saar sabīne sadly sagatavoja sagatavot sagatavots sagatavošanās sagādātajām said saka sakarā sakas sakiet
sam samanta same sanaksmi sanda sandis sandra sandris sanita santa sanāk sanāksme sanāksmei sanāksmes sanāksmi
sanāksmē saprast sapratni saprotu sapulce sapulci sapulcē saraksta sarakstam saraksti saraksts sarakstu sarakstā sarma
sarmīte saruna sarunai sarunā sarunājām saskaņā saslimis saslimusi sastāvā sat satur saturday sauc saulainu saulīte
sava savas savs savu savukārt savus savā say says sazinieties sazināties saziņai saņemat saņemsiet saņemt saņemta
saņemts saņemšanu saņēma saņēmis saņēmu saņēmusi saņēmuši saņēmāt saņēmējam sc seat seats second secretary sector
security secībā see sekos sekretāra sekretāre sekretārs selga seminar seminārs semināru sen send sending sends sent
september septembra septembrī sergejs sertifikāta sertifikāts sertifikātu server session sestdien settled sevi seši
shall share she she's short should show side sieva sieviete sigita sign signature signe signed signija siguldā siliņa
siliņš silva silvestrs silvija simply since sincerely sintija siobhan sir sirsnīgi sit sits six sižetu sk skaidra
skaidrs skaidrīte skaits skaitu skaitā skanstes skat skatiet skatīt skrastiņa skrastiņš skuja skype slaidus slides
slikti slimo slims slimības slip slán smilga smilšu smtp sniedze so sodien sofia sofija sokas sokolova solveiga
solvita solīju some somebody someone something somewhere soon sort spasibo speak speaks speciāliste speciālisti
speciālists spending spiediet spisok spring sproģis spēkā stacijas stand stands starp starptautiskās starts status
stay stays staņislavs stead steidzami steidzamos steidzamās stepe still storedrv storm straight stratēģijas
stratēģiskās strautmale strautmane strautmanis strazda strazdiņa strazds street strike strode strādā strādāju strēlis
stuck studente study studē studēju stundas stundu stundā stundām stāv stāva stāvam stāvs stāvu stāvā stūre stūrmane
subject such suitcases sum summa summer suni sure surname surnames sveicieni sveicieniem sveiciens sveicienu
sveicienus sveicināta sveicināti sveika sveikas sveiki svetlana svētdien svētku svītrojiet svītrot swap system sākas
sākuma sākumi sākums sākumu sākumā sēde sēdes sēdi sēdē sēdēs sēdēšu sērijas sēž sēžu sūta sūtiet sūtu sūtām sūtīju
sūtījums sūtīt sūtītājam sūtīšu table tabula tabulas tabulu tabulā tad tai tajā take taken takes taking talk tallinas
tallinu tallinā tam tamar tamm tamāra tas tatjana tauriņa tauriņš tavā tax taču te teach teaching teica teikt teixeira
tekla tel telefona telefons telefonu telephone tell telpu telpā temats ten teodors tere termiņš terveisin terēze
teteris tev tevi text than thank thanks that that's there's therefore thesis thi thing things thinking third this
those though thought through thu thursday thursday's thursdays thx tie tiek tiekamies tieku tiem tiesas tiesā tieši
tiešraidē tiešām tik tikai tikko tiklīdz tiks tiksanos tikt tikšanos tikšanās tikšu till tiltiņš timed timing tobias
tobrīd today todien together told tomass tomasz tomorrow toms tomsone tomsons tomēr too took top toronto torņa tos
toties train trainee training transcript travel travelling travels trešdien trešo trešā trijatā trim trip tris trouble
try trying trūkst tue tuesday tulks turn turpmāk tut tuva tuvumā twelve twitter two tyler type tā tāda tādas tāds tādā
tādēļ tālab tālis tālivaldis tālr tālruni tālrunis tālāk tāpat tāpēc tās tātad tēma tērbatas tīna tīrums uchastvovat
uk uldis una unable undelivered under underneath undersigned understand understanding undīne unfortunately univ
unknown unsub unsubscribe until upeniece upenieks upmale upmalis urgent usd use user uvazheniem uzaicinājums
uzaicinājumu uzdevums uzdevumu uzdevumā uzmanību uzrakstiet uzrakstīju uzrakstīt uzreiz uzvārds uzvārdu uģis vada
vadošais vadu vadība vadību vadītājs vai vaira vairs vairāk vaivode vajadzēs vajadzētu vajadzīga vajadzīgais vajadzīgo
vajadzīgs vajag vakar vakaram vakardienas vakars vakaru vakarā valda valdemāra valdes valdis valdē valentīna valodā
valters valērijs vanadziņa vanadziņš vanaga vanags varat varbūt vari varu varēs varētu vasala vasali vat vaļā vecais
vecam vecher vecākais vecāko vecākā veicas veidā veikt vel velga velta velu venlig vents very vidū vien vienam vienas
vienmēr vienojāmies vienpadsmitiem viens vienā vienības vienīgais vienīgi viesiem viesnīcas viesturs vieta vietas
vietniece vietnieces vietnieci vietnieks vietnieku vietām vija viktorija viktors vilciens vilcienu vilciņa vilciņš
vilhelms vilka vilma vilnis vineta virtanen visa visas visi visit visiting visitors vismaz vispirms vispār viss visu
visus visvaldis vita vitae vitālijs vizma viņa viņai viņam viņas viņi viņiem viņu viņš vladislavs voldemārs vstrechi
vucāne vucāns vārda vārds vārdu vārdus vārdā vējone vēl vēlas vēlos vēlot vēlreiz vēlu vēlāk vēlējumiem vērsieties
vērsties vērts vērā vēsma vēstule vēstules vēstuli vēstulē vēstulēm vēvere vēveris vīksna vīksne vīrs vīru vītiņš
vītoliņa vītoliņš vītols wait waiting walk want wants warm warmly warning was wasn't way we we'd wed wednesday week
weekend weeks well were what whatever when where whether which while whisper whitcomb whom whose wi-fi wifi will
will-retry-until wish wishes with withdraw without won't word words work working would write written wrong wrote www
x-display-name x-msexch-correlation-key x-postfix x-postfix-queue-id x-postfix-sender year years yes yesterday yet you
you'll your yours ystävällisin za zaiga zanda zane zariņa zaķis zelma zeltiņa zenta ziedonis zigmunds zigmārs zigrīda
zigurds zina zinu zināms zināmu zināt zināšanai zināšu zirnis zita ziņa ziņojuma ziņojums ziņojumu ziņojumus zovut
zute zvaigznīte zvaniet zvanīt zvejniece zāle zālē zālīte zālītis ābele ābola ābols āboltiņš ārija ārpus ārā ātro čau
četri četrus ēkā ērglis ērika ēriks ēvalds ģederts ģenerāldirektora ģenerēšanas ģertrūde ģirts ģēģere ģēģeris īpaši
īsi īsti īsu ķirse ķirsis ķirsons ķēniņa ķēniņš ļoti ļubova ņemiet ņemt ņemšu ņikita ņina šajā šarlote šeit šie šiem
šim šis šmite šmits šo šobrīd šodien šoferis šogad šonedēļ šoreiz šorīt šteins šulce šādi šādiem šādus šī šīs šķiet
šķēle ūdris ūsiņa žagata žaklīna žanete žanis žanna žēl žīgurs автобус адрес аккредитация алина алла анатолий анна
аркадий артур артём атташе благодарим благодарит благодарю большое борис бривибас будем будет буду будут бы быть вадим
валентина валерий вам вас ваш ваше вашей вдвоём веду вера вероника виктор викторовну вильнюсе виталий включить вместо
внесите внести внимание возьму возьмём вопрос вопросам вот временный время все всего вспомнили встреча встрече встречи
встречу всё вторник вторника второй вторым входе вчера вы выражает высылаю вычеркните г-жа галина геннадий
глубокоуважаемая год года господа госпожа государственной громов громова дальше дата два двоих двух декабря делах
делегирует делопроизводитель денис день дипломатический директор директора дискуссии для дмитрий дня до доброго доброе
добрый документ документы евро его елена если есть ещё её жаль жанна ждите жду же жукова журналистам за забываете
забыла забыли зависит завтра зайцева заместитель заместителя занимается записать записывайте запись запишите заранее
зарегистрировать заявке заявку звоните здание здравствуйте зинаида знаю зовут зоя иванович игорь иду из извините или
имеет именно имя инга инесе инна ирина исх их кабинет кабинета кабинете как каком камеры канцелярии канцелярия кирилл
ковальчук когда кого код кода коды коллега коллеги кому корреспондент краславы ксения кто кто-то куда кузнецова
кузьмина кушке лариса латвийского латышский леонид лет ли личности людмила максим маргарита марина мая мельник
менеджер меня мероприятие мероприятии место месяц министров минут мне мной моб могли могу можно мои моя мы надеюсь
название наилучшими нам напишу направляет нас настоящим наталья находится начало начальник начинается наша нашего
нашей нашим наших нашу не него неделе неделю недостающее нельзя неё ни никого николай никто нина но новостей номер
ноября нужен нужна нужно нужны об оба обеда обращайтесь обсуждение обязательно один одна однако одного олег ольга он
она остальное остальные от ответ ответа ответить ответственный отвечает отвечаю отвечают отдела отдельная открыта
открытого отменили отпуске отчество оформить очень ошибками ошибок павел павла паспорт паспорте первая первые первый
перевод перс персонального персональный писать письма письме письменно письмо пишет пишите пишу план плана плохо по
по-латышски по-русски поверенный под подскажите подтверждаю поедет поездом пожалуйста пожеланиями пойдёт пока полина
получили получится получить пользуется понедельник понедельника понимаю после послушать посол потом потому почтением
почту поэтому правильно правление правления пределами председатель председателя представлять представляю презентации
привет приветствую приглашение приглашения приду придут придём придёт приедем приедет приеду приехать прийти примут
принимаем принять прислать присутствовать пришлите пришлю про пропуск пропуска просим просит простите просто просьба
протокол прошу пусть пятницу пётр работы раз разобраться раиса рег редактор решим ригу родилась родился рождения роман
руководитель русском сам сама светлана своё своём себе себя сейчас секретарь сентября сергей скажите сколько случаем
см смогу сможет со собой собрание советник сожалению сообщаю сообщить спасибо списка списке список сразу срочным
станислав субботу так там тамара татьяна тел телефон телефону тема теме теперь тимур то тогда тоже только точно третий
третью уважаемая уважаемые уважение уважением уважении уведомить уверения увы удачи удовольствием удостоверение уже
указана указанный ул утра утром участвовать участие участия участников фамилию фамилия фио фирмы хватит хотим хотя
хочу центра цифр цифры часа часть человек человека честь четверг четверга числа читаю что чтобы шестнадцатого шесть
эдуард эльвира это этого этот юлия юрий юрист юриста языке
`
