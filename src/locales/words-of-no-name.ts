// Words that many mails hold and no name: written by `npm run learn` (test/learn-words.ts), read by
// read/second-opinion/word-of-no-name.ts.

export const OF_NO_PERSON = `
abas abi abiem able about abroad abus academy accept access accompany action adazu add addetto address addresses
administracija administracijas administration administrativa administratore administratoriem adr adresata adresatam
adresats adresatu adrese adresi advance adviser advisor advisory advokatu affairs afraid after afternoon afterwards
again agencia agency agentura agenturas agrak agreed agriculture aicinajums aicinajumu airport aizmirsu aizpildiju
aizsardzibas aizvieto akademija akademijas akciju ala aleja alianse all alojas along already also aluksnes alunana
always am amatnieku amats amatu ambasciata ambassador american amerikas an analyst and anglu announced another answer
any anything anyway ap apkalposanas apliecinu apmaksas apnemsanas apnemsanos apologies applied appreciate april aprili
apsardzei apstiprinajumu apstiprinat apstipriniet apstiprinu apvieniba apvienibas apvienibu ar ara arhivs arlietu
arodbiedribas arodbiedribu arpus arrival-date arrive arrives arstu as asistente ask asked asks asoc asociacija
asociacijas assistance assistant assoc associate association at atbalsta atbild atbilde atbildes atbildesu atbildet
atbildi atbildot atbildu atbrauks atbrauksu atbraukt atbrivosanas atgriesanas atgriezisos atkal atkarigs atlauju
atnaca atnaks atnaksu atnakt atpakal atradisiet atrakstiet atrodos atseviski atstat atsutiet atsutisu atsutit attache
attached atteikties attempts attend attendance attending attiecibu attiecigi attistibas atvainojamies atvainojiet
atvainojos atvalinajuma atvalinajums atverta atvertajiem atvertas atverto audit auditors augsti augstskola augstskolas
augu august auto auto-replied auto-submitted autobusa autobuss autobusu automatic-action automatically automatiska
automatiski away back bad badge balss baltic baltics baltijas balvu bank bauskas baznicas be because been before
beginning begins behalf beidzas beidzot beigam beigas being below berlin berna bernu best bet between bez biblioteka
bibliotekaru bibliotekas biblioteku biedriba biedribas biedribu bija biju biroja birojs birth birthday bit biznesa
blakus blaumana board born boss both brauc braucam braucu brauks brauksim brauksu braukt brisele briseli british briva
brivas brivibas brivo brivpratiga brivpratigais brivpratigo brivs brussels budzeta building bukv bulv bulvari bulvaris
burtiem burtu bus busim business but butu buushu by cabinet call came can can't cancel cannot car card carnikavas
carries case caurlaide caurlaidei caurlaidem caurlaides caurlaidi caurlaizu cc cela cell cels celu cena centra central
centrala centralas centre centrs centru ceo ceru cesim cesis cesu cetri ceturtdien ceturtdiena ceturtdienai
ceturtdienas ceturtdienu chair chairman chairs chamber chancellery change changed changes charset cheers china
christmas ciekurkalna cien ciena cienijama cienijamie cienita cienu cik cikos cilveki cilvekiem cilveks cilveku
cilvekus cipari ciparus cita citadi citu city civic civil click client club cmd code codes coffee colleague colleagues
college com come comes coming command commerce commission commitment commitments company complete compliments
conference confirm connection contact content-transfer-encoding content-type continue cooperation coordinator
copenhagen copy correspondent could council counsellor count countries country course court cover created csp cultural
culture curriculum cv d'italia dabas daliba dalibai dalibniece dalibnieka dalibnieki dalibniekiem dalibnieks
dalibnieku dalibniekus dalibu danish darba darbavieta darbiba darbinieki darbiniekiem darbinieku darbnica darbojos
darbs darbu data date dates dati datiem datora datu datuma datums datumu datus daudz daugavas daugavpili daugavpils
day days deadline dear december decembra decembri decembrim decide decided delay delayed delegacija delegation delege
delete deleted delighted deliver delivered delivery democracy departamenta departaments department depends deputy desk
desmit details deveju development diagnostic-code diagnostikas did diemzel diena dienas dienesta dienestam dienests
dienestu dienu digital digits diplomatic director direktora direktore direktores direktors discussion diskusija
diskusijai diskusijas diskusiju displayed disposition divam divas divata divdesmit divi diviem divpadsmit divus dns
dob dobeles dobrij dobryj document dodiet does doesn't doktorante dokumenta dokumentos dokuments dokumentu doma domaju
dome domes domi don't door dosies down dr draugi drikst drikstu driver drop drosi drosibas drosu du dublin due durvim
durvis dutch dzerama dzest dzim dzimis dzimsana dzimsanas dzimusi dzirciema dzirdet dzirnavu dzivoju e-mail e-pasta
e-pasts e-pastu early ebrd economic economics eet eiro eiropas either eka ekas ekonomikas eksperte eksperts
elektroniski elektronisko eleven else em email embassy end engineer english enough enter entrance erasmus error es
esam esat esmtp esmu esot estonia estonian eu eur europe european evening event eventually everything exactly exam
example excel exception exchange executive expect experts facebook faculty faila failed fails failu faithfully fakss
fakultate fall familija far februari february federacija federacijas fellow ferry final-recipient finance finansu find
fine finland firma first five flight floor fm follow following follows fonda fonds for foreign forum foruma forums
forward forwarded found foundation four francais free french freundlichen fri friday from front full further gab gada
gadi gadijuma gads gadu gadus gaidisu gala galda galvena gan gandriz ganibu gatavs gave general generaldirektora
generesanas geologijas german german-baltic get gets give glabsanas glad gladly go goda godajama godata goes
goethe-institut gogola going good google got gov governance government graduate gramatvede grateful greetings
greylisted greylisting grib gribam gribeju gribetu gribu group grupa grupas gruzija grußen guards guest gulbenes had
half happens happy has have he he's head hear hearing hei hello help helsinki hence her here hey hi hilsen him himself
his hochu hold home honestly honour hope host hotel hour hours house how http https hub hyperlink i'd i'll i'm i've id
identifier identity ieejas ieeju ieklaut ieksa iekslietu iela ielas ielugums ielugumu ienemamais ienemumu iepirkumu
ieprieks iepriekseja ieradisies ieradisos ierakstiet ierakstiju ierakstit ierasties ies ieskaitot iespejams iespeju
iestade iestadem iestades iestadi iestazu iet if ilgi imja in include indukcijas inesit info inform informacija
informacijas informaciju information informe informed informejam informeju iniciativu inspekcija inspekcijas instead
institucija institut institute institution instituts integracijas interese interesi intern international interneta
interpretation interpreter intervals into invalidu investiciju invitation invite inzenieru ipasnieku ir ireland irish
is isi isn't issued isu it it's italian italy its iz izdodas izglitibas izlasiju izm izmainas izpilddirektora
izpilddirektors ja jabut january janvara janvari japan jaraksta jasuta jau jauka jauku jauna jaunais jaunatnes
jauniesu jauno jauns jautajumi jautajumiem jautajumos jautajums jautajumu jekabpils jelgava jelgavas jo join jomas
joprojam july jums june junija juras juridiska juridiskais juridiskas juriste juristi jurists juristu jurmala jurmalas
jus just jusu ka kabineta kad kada kadam kads kadu kafijas kafiju kalendara kalpaka kam kamer kamera kanceleja
kancelejai kancelejas kanceleju kandavas karte kartes karti kartiba kas kase katedra katolu katra katrs kaut keep kind
kindly kingdom klat klatiene klausities klienta klientu kluba klubs kluda kludas km know knows ko kod kodi kods kodu
kodus kolega kolege kolegei koleges kolegi kolegis kolegu komandejuma komisija komisijas komunikacijas konfederacija
konfederacijas konferencu konkurences konkurss konsultante kontakttalrunis kontroles konts koordinacijas koordinatore
koordinators kopa kopiena kopienu kopija kops kopsanas korea kr kraslavas kresls kreslu kuldiga kuldigas kulturas
kundze kur kura kuram kuras kuri kurienes kurs kursa kuru kurzeme kurzemes kuske kuskei kuskes kvalitates lab laba
labak labdien labi labklajibas labojumi labprat labrit labs labu labvakar lacplesa lad laika laikam laiks laiku laikus
laipno lapas lasisu last lasu late later latest latgales latvia latvian latvieshu latviesu latvija latvijas latviski
laudis lauksaimniecibas laukums law lawyer lddk lead leave leaves lecturer left legal lektore lektors let letter
lettonie liaa liaison library lidmasina lidz lidzdalibas lidzdalibu lidzi lieciet lieku liepaja liepajas lieta lietas
lietvede lietvediba lietvedibas lifts ligumu like likuma limbazu limited line list-manage listen listinfo lists
lithuania lithuanian little livanu live llu lm lobdin local locekle locekli loceklis london longer look looking looks
lookup lot loti love lovely lr lsa ludz ludza ludzam ludzas ludzu lugums lunch luudzu lv macibas macibu macos madam
madonas madrid magistra mail mailbox mailing maina mainas maja majas majaslapa make maksa maksajuma maksas makslas
mamma man mana management manager managing manas mani manis mans mantojums manu manus many march marupes masina masinu
matters may mazliet mdn-sent-automatically me means med media mediju mednieku meeting meginiet mekleju member members
menesi menja mes message message-id met meteorologijas meza microsoft might migracijas milie million mime-version mind
mine ministers ministra ministrija ministrijas ministriju ministru ministry minutes miss mission mit mk mob mobile
moment mon monday month more morning moved mr mrs ms much mums mus musejie must musu muzeja muzejs muzeju muzikas mx
my myself na nachinaetsja nacionala nacionalais nacionalo nak naks naksim naksu nakt naku name namely names nams
national nav ne nebus nebusu nebutu nedela nedelas nedelu nedzirdigo need needed needs neertibam neesat neesmu neither
nejausi neka nekas neko nelasu nemainas nemsu nemt nepareizi neparstavu nepaspesu nepieciesama nepiedalisies
neregulari nesutu net netherlands netiek netieku netika netiks netiksu network nevajag nevar nevareja nevares nevaresu
nevaru nevelaties never neveras neviens nevienu nevis new news next nezinu ngo nice night no nobody nodala nodalas
nodibinajuma nodibinajums nodibinajumu noformesanai noformet nojabrja nonakusi none noon nor noradiet noradit nordic
nordic-baltic norwegian nosaukumu nosuta nosutam nosutiet nosutisu nosutit nosutits nosutu not note noteikti nothing
notice notiek notiks nov novada novads november novembra novembri novembrim novembris noverst now nozares nr nu number
numurs numuru nva nvd nvo october oec of off office officer ogp ogre ogres ok oktobra oktobri olaines old on once one
only open or order org organisation organisers organizacija organizacijas organizaciju original original-message-id
original-recipient oslo other otra otrais otrdien otrdienai otrdienas otro otrs our outlook over own pa pacietibu
padome padomes padomi padomniece padomnieks pagaidam pagajusaja pagalma pagalms pakalpojumu paklausities paldies
paldis palidze palidzes palidzibas paliek palieku paligs panemsu papers papildus par paradit paraksta parakstita
parakstits parakstu parasti parauga pareizais pareizi parejais parejie parejo paris parstav parstaves parstavesu
parstaveta parstavi parstavis parstavji parstavu parsutija parsutu part participant participants participate
participation particulars partikas partner partneri partners parvalde parvaldes parvaldiba parvaldibas parvaldibu
parvietojos pasa pasakuma pasakumu pasas pase pases pasi paslaik pass passed passes passport passports pasta pastkaste
pasts pastu pasu pasvaldiba pasvaldibas pasvaldibu pateicamies pateicibu pateicos pateikt pateretaju pati patiesa
patiesu pats pazinojums pazinosu pazinot pec pedeja peldu pensionaru people people's permanent permit pers perses
person persona personal personala personas persons petniece petnieks phd phone pie piedalisies piedalisos piedalities
piedod piedodiet piegadat piegade piegadi piektdien pielieku pielikuma pielikumu piemirsu pienak pienem pienemt
pienemu pieraksti pierakstiet pierakstit piesaka piesakam piesakas piesakiet piesakos piesaku pieskaitiet pieteicas
pieteicies pieteicos pieteicu pieteiksanas pieteikt pieteikta pieteiktas pieteikties pieteikts pieteikuma pieteikums
pieteikumu pieteikumus pieteikusies pietiek pietiks pievienoju pievienotaja piezime pilna pils pilseta pilsetas
pilsetu pilsonibas pilsoniska pilsoniskas pirma pirmais pirmas pirmdien pirmdienas pirmie pirmo pirms pishu pk place
places plain plan plana plane planning planosanas plans planu please pleased pleasure plkst pls plus pmlp pocket
poland policy polish political politikas portala portugal portuguese possess postfix postmaster prasa prasijat prasito
preilu present preses president press pret prezentacijas prezentaciju prieks prieksa priekssedetaja priekssedetajs
prieku print privatpersona problem prod prof profesore profesors professor profilakses program programma programme
programmu project projektu prom promise promised prorektore prorektors protams proti providus public publisko pulksten
pulkvezleitnantu pusdienas puse puses pusi put pvn queue quick quotaexceededexception quoted-printable radio raina
raksta raksti rakstiet rakstiju rakstiski rakstit rakstits rakstu rather rcpt re reach reached read really reason
receive received received-from-mta recipient recipients redzesanos reference referente referents refused reg regards
region regiona regional regionalas regions register registered registra registration registrejiet registret registrs
regrets regulatory reize reizei reizi rejected rekins rekinu rektora rektoram remains remember remote remote-mta
remove repeated reply report reporting-mta reporting-ua represent represented republic republikas request required
research researcher resend reserve residence resident resolver resora respectfully respectively rest retried
return-path returned rezekne rezeknes ricibas riga rigas right rigu riigaa rikojuma rinda rindas ritdienas
robezsardzes room round royal rsu run runa runajam runas runat rundales runs rupniecibas russkih sabiedriba
sabiedribas sabiedrisko sadarbibas sadi saeima saeimas sagadatajam sagatavoja sagatavosanas sagatavot sagatavots said
saja saka sakara sakaru sakas sakiet sakuma sakumi sakums sakumu salacgrivas salaspils saldus same sanaksme sanaksmei
sanaksmes sanaksmi sanemat sanemis sanemsanu sanemsiet sanemt sanemts sanemu sanemusi saprotu sapulce sapulci saraksta
sarakstam saraksti saraksts sarakstu sarunai sarunas sarunu saskana saslimis saslimusi sat satiksmes satura sauc sava
savas savieniba savienibas savu savukart savus say says sazinai sazinaties sazinieties school sciences seat seats
seciba second secretariat secretary section sector security sede sedes sedesu see seit sekretara sekretare
sekretariats sekretars selijas seminar seminaru send sending sends senior senioru sent september septembri sertifikata
server serveris service serviss sesi session sestdien settled sevi sez sezu shall she she's short should show si sia
side sie siem sieva sieviesu sign signature signed sigulda siguldas sim since sincerely sir sirds sirsnigi sis
sistemas sistemu sit six sk skaidrs skaita skaits skanstes skat skatiet skatit skola skolas skolotaja skype slaidus
slimibas slimibu slimnica small smilsu smiltenes smtp so sobrid social socialas socialo society sodien soferis
software sogad soliju some somebody someone something sonedel soon soreiz sorit sorry sort spain spasibo speak
specialiste specialists spending sporta spring staff stands starptautiskas starts state states statistikas status stav
stava stavam stavu stay stays stead steidzamas steidzamos still stockholm storedrv strada stradaju straight
strategijas strategiskas street stuck stude studeju student studente students studentu studiju study stunda stundam
stundas stundu subject sum summa support sure surname suta sutam sutiet sutit sutu sveicieni sveicieniem sveiciens
sveicienu sveicinata sveicinati sveika sveiki svitrojiet svitrot swedish system ta table tabula tabulas tabulu tacu
tad tada tadel tads tagad tai taja take takes talak tallina tallinn talr talruni talrunis talsi talsu tam tapat tapec
tartu tas tatad tava tbilisi te teach team teatra technical technologies tehniska tehnologiju teica teikt tel
telecommunication telefona telefons telefonu tell telpa telpas tema terbatas termins terveisin tev text thanks that's
the their them then there's therefore these thesis they things think thinking third those thought three through
thursday thursday's thx tie tiek tiekamies tiem tiesa tiesam tiesas tiesi tiesibu tieslietu tiesraide tiesu tik tikai
tikla tiklidz tikls tiks tiksanas tiksanos tiksu tikt till time tirgus to tobrid today together told tomorrow too took
torna toronto tos town trade train trainee transparency transport travel travelling tresa tresdien treso trim trip
tris trukst truly try trying tu tue tuesday tukuma tur turiba turisma turpmak tv twitter two type udens ugunsdzesibas
un unable undelivered under underneath understanding unfortunately union unit united univ universitate universitates
university unknown unsubscribe until up urgent us use user uvazheniem uz uzaicinajums uzaicinajumu uzdevuma uznemeju
uznemuma uznemums uznemumu uzraudzibas uzreiz uzvards uzvardu vada vadiba vadibas vaditaja vaditajs vaditaju vadu vai
vairak vairs vajadzes vajadzetu vajadzibam vajadziga vajadzigais vajadzigo vajadzigs vajag vakar vala valdemara valkas
valmiera valmieras valoda valodas valsts var varam varat varbut varda vards vardu vares varetu varu vas vasali vecaka
vecakais vecako vecaku velak velas velreiz velu venlig ventspils versties very veselibas vestnesis vestule vestules
vestuli vestures veterinarais vides vidu vidusskola vidzeme vidzemes vien viena vienam vienas vienibas vienigais
vienigi vienkarsi vienmer vienpadsmitiem viens vienu viesiem vieta vietas vietniece vietnieci vietnieks vietnieku
vietu vilciens vilcienu vilnius vina vinai vinam vinas vini vinu virs visa visi visiem visit visiting vismaz vispar
vispirms viss visu visus vitae vm vsia vvd vzd wait waiting want wants warm warning warsaw was way we we'd wed
wednesday week weekend well were what when where whether which while who whole whom whose wifi will will-retry-until
wish wishes with withdraw without won't word work working works workshop world would write writing wrote www
x-display-name x-msexch-correlation-key x-postfix x-postfix-queue-id x-postfix-sender year years yes yesterday yet you
you'll your yours ystavallisin za zalas zalu zel zem zemak zemes zemgales zemkopibas zemnieku ziemelu zimju zinas
zinasu zinat zinatnes zinatnu zinojums zinojumu zinojumus zinu zm zurnaliste zvaniet zvanit zverinatu аккредитация
ассоциация атташе балтииская балтиискии без благодарит благодарю будем будет буду будут бы быть вам вас ваш ваше
вдвоем ветеранов вечер включить вместе вместо внесите внести во вот все всего встреча встрече встречи встречу вторник
второи входе вчера вы выражает г-жа газета глубокоуважаемая год года городскои госпожа государственнои да данные дата
даугавпилс даугавпилсскии два двое двоих двух декабря делопроизводитель диалог дипломатическии директор директора
дискуссии для до доброго доброе добрыи документ документы дом дома дума думы евро его ее если есть еще жду же
журналистов за забываете забыли завтра заместителя записать запишите заранее заявку здравствуите зовут из извините или
имеет именно имя исх кабинет казахстан как камеры канцелярии клуб когда код кода коллеги краевои краславы кто куда
культуры кушке латвии латвиискои лет ли меня мероприятие место месяц министров мне мнои моб могу можно мои моя мы на
надеюсь наилучшими нам напишу нас настоящим находится начало начинается наш наша нашего нашеи нашим не него неделю нее
нет ни никто но новостеи ноября нужен нужна нужно оба обеда обсуждение общества общество обязательно один одна однако
он она организации организация остальное остальные от ответ ответа ответственныи отвечает отдел отдела открыта
открытого отпуске отчество оформить очень ошибками паспорт первая первые первыи перевод перс персонального
персональныи писать письма письменно письмо пишу плана плюс по по-латышски по-русски под подскажите поедет поездом
пожалуиста пожеланиями поидет пока понедельник понимаю после послушать посол посольства посольство потом потому
почтением поэтому правление правления председатель председателя представляю презентации при привет приветствую
приглашение придем придет приду приедет приеду приехать приити примут прислать присутствовать пришлите пришлю про
пропуск пропуска просим просит просто протокол прошу пусть работы радио раз рег резекне резекненскои республике
республики рига риге риги ригу рижскии родилась рождения руководитель русскии русском сам сама свое себе себя сегодня
секретарь скажите смогу сможет со собои советник сожалению сообщаю сообщить союз спасибо списка список сразу так там
тел тема теме теперь то тогда тоже только третии труда уважаемая уважаемые уважением уведомить увы удовольствием
удостоверение уже указана ул улице управления утро участвовать участие участников фамилия фирма фонд хочу центр центра
цифр цифры часть человек честь четверг числа что чтобы шесть школа школы это этот
`

export const OF_NO_ORGANISATION = `
abas abele abi abiem able about abroad abus accept accompany add addetto address addresses adeyemi administratore
administratoriem adr adresata adresatam adresats adresatu adrese adresi advance adviser advisor aelita afraid after
afternoon afterwards again agnese agnija agrak agreed agri agris agrita aicinajums aicinajumu aiga aigars aija aina
ainars ainis aivars aivis aivita aizmirsu aizpildiju aizvieto alberta aldis aleja aleksejs along already also alunana
alvis always amats ambassador ana analyst ance anda andra andrejs andris anete anglu anita anna announced another
ansis answer antra any anything anyway aoife ap apliecinu apmaksas apnemsanas apnemsanos apologies appreciate april
aprili apsardzei apstiprinajumu apstiprinat apstipriniet apstiprinu ara are ari arija armands arnis arpus arrival-date
arrive arrives arta artis arturs arvids asistente ask asked asks asoc assistance assistant assoc associate astra
atbild atbilde atbildes atbildesu atbildet atbildi atbildot atbildu atbrauks atbrauksu atbraukt atbrivosanas
atgriesanas atgriezisos atkal atkarigs atlauju atnaca atnaks atnaksu atnakt atpakal atradisiet atrakstiet atrodos
atseviski atstat atsutiet atsutisu atsutit attache attached atteikties attempts attend attendance attending attiecigi
atvainojamies atvainojiet atvainojos atvalinajuma atvalinajums atvertajiem augsti august augusta auto auto-replied
auto-submitted autobusa autobuss autobusu automatic-action automatically automatiska automatiski away back bad badge
baiba be beate because been before beginning begins behalf beidzas beidzot beigam beigas being below benita beridze
berzkalne best bet between bija biju birth birthday biruta bit blaumana bluma born boss both brauc braucam braucu
brauks brauksim brauksu braukt bridi bring brisele briseli brivs bruno bruvere building bukv bulv bulvari bulvaris
burtiem burtu bus busim busu but butu buushu by call called came can can't cancel cannot car carries carry case cau
caurlaide caurlaidei caurlaidem caurlaides caurlaidi caurlaizu cc cell celmina cena ceo ceru cetri ceturtdien
ceturtdiena ceturtdienai ceturtdienas ceturtdienu chair chairman chairs changed changes charset cheers christmas cien
ciena cienijama cienijamie cienita cienu cik cikos cilveki cilvekus cipari ciparus cirule cirulis citadi citu click
client cmd codes coffee colleague colleagues com come comes coming command commitment commitments complete compliments
conference confirm connection contact content-transfer-encoding content-type continue coordinator copy correspondent
could counsellor count countries course cover created curriculum cv da dace dagmara dagnija daiga daina dainis dala
dalas daliba dalibai dalibniece dalibnieka dalibnieki dalibniekiem dalibnieks dalibnieku dalibniekus dalibu dalu dambe
dambis darbavieta darbiba darbinieki darbiniekiem darbojos darbu darta dates datora datuma datums datumu daudz davis
day days deadline dear december decembra decembri decembrim decide decided declan delay delayed delegacija delege
delete deleted delighted deliver delivered denise depends deputy desmit details diagnostic-code diagnostikas diana did
didzis diemzel dienu digits dina diplomatic director direktora direktore direktores direktors discussion diskusija
diskusijai diskusijas diskusiju displayed disposition dita divam divas divata divdesmit diviem divpadsmit divus dns
dob dobrij dobryj document dodiet does doesn't doktorante dokumenta dokumentos dokuments dokumentu domaju don't door
dosies down dreimane dreimanis drikst drikstu driver drop drosi drosu due durvim dz dzelme dzene dzenis dzerama dzest
dzidra dzim dzimis dzimsana dzimsanas dzimusi dzintra dzirciema dzirdet dzivoju e-mail e-pasta e-pasts e-pastu early
edgars edijs edite edmunds edvins eet egils eglite eiro either elektroniski eleven elga elina elita eliza elizabete
elizabetes else elvira elza email emils engineer enough enter entrance erasmus erglis erika eriks ernests error es
esam esat esmtp esmu esot estere eur evalds evelina evening event eventually everita everything evija evita exactly
exam example excel exception executive expect faculty faila failed fails failu faithfully fakss fall familija far
februari february federacijas fellow ferry final-recipient find fine fiona firma five flight floor follow following
follows forward forwarded found four freundlichen fri friday from front full further gab gada gadijuma gads gadu gadus
gaida gaidisu galda gan gandriz gareth gatavs gatis gave general generaldirektora generesanas gertrude get gets ginta
gints giorgi girts gita give given glad gladly go godajama godata goes gogola going google got gov gramatvede grateful
grava great greetings greylisted greylisting grib gribam gribeju gribetu gruzija grußen guards guest guna gunars
gundars gundega gunita gunta guntars guntis guntra gunvaldis gvido had half happens happy haralds harijs has have he
he's head hear hearing hei helena helga hello hence her here hey hi hilsen him himself his hochu hold home honestly
honour hope host hotel hour hours how http https hugo hyperlink i'd i'll i'm i've id identifier identity ieejas ieeju
ieklaut ieksa iela ielugums ielugumu ienemamais ieprieks iepriekseja ieradisies ieradisos ierakstiet ierakstiju
ierakstit ierasties ies ieskaitot iespejams iestadem iestazu iet ieva ievina if igors ilga ilgi ilgonis ilgvars ilmars
ilona iluta ilva ilvija ilze imants imja inara include indukcijas ines inese inesei ineses inesit ineta inform
informacija informaciju informe informed informejam informeju inga ingrid ingrida inguna ingus instead institution
inta interese interesi intern interpretation interpreter intervals into invitation invite irbe irena is isi isn't
issued isu it's its ivars iveta ivetai ivetu ivo iz izdodas izlasiju izmainas izpilddirektora izpilddirektors ja jabut
jani janis jansone jansons january janvara janvari jaraksta jasuta jauka jauku jauns jautajumi jautajumiem jautajums
jautajumu jekabs jekaterina jelena jo joao join jolanta jomas joprojam julija july jums june junija jurgis juris
juriste juristi jurists jus just jusu ka kad kada kadam kadri kads kadu kafijas kafiju kalendara kalnina kalnins
kalpaka kalvis kam kamer kancelejai kancelejas kanceleju karina karlis karte karti kartiba kaspars kate katedra katra
katrin katrina katrs kaulins kaut keep kenina kim kind kindly kirse kirsis kitija klat klatiene klausities klava
klienta kludas know knows kod kodi kodus kokins kolega kolege kolegei koleges kolegis kolegu komandejuma konferencu
konkurss konsultante kontakttalrunis konts koordinatore koordinators kopija kopsanas kr krastina krastins krauklis
krauze kresls kreslu krisjana kriss krista kristaps kristers kristiana kristine kundze kur kura kuram kuras kuri
kurienes kurs kursa kurss kuru kuske kuskei kuskes laba labak labdien labi labojumi labprat labrit labu labvakar
lacplesa lai laikus laimdota laipno lapa lapina lasisu lasma last lasu late later latest latviski lauma laura lauris
lawyer lead leave leaves lecturer left lektore lektors lelde let letter lidz lidzdalibu lidzi lieciet liels liene
liepkalne lieta lietas lietvede lietvediba lietvedibas lifts ligija ligita like likuma limited linards linda line list
list-manage listen listinfo lists little liva live livija lobdin locekle locekli loceklis lolita long longer look
looking looks lookup lot loti love lovely lubova luck ludmila ludz ludzam ludzu lugums luize lunch luse luudzu macibas
macos madam madara made magistra maija mail mailbox mailing maina mainas mairita majaslapa make maksa maksajuma mamma
man mana manager managing manas mani manis manu manus many mara march marcis mareks marija marika maris marite martins
maruta masina masinu matiss matters matthias may mazliet mdn-sent-automatically me means med mednis meeting meginiet
mekleju member members menesi menja message message-id met mezule microsoft might mikus mila milie million
mime-version mind mine ministra minutes mirdza miss mit mk mob mobile modris moment mon monday monika month more
morning moved mr mrs ms muceniece mucenieks much mudite murniece mus musejie must mx my myself nachinaetsja nadezda
nak naks naksim naksu nakt naku name namely names natalija nauris nav ne nebus nebusu nebutu nedela nedelas nedelu
need needed needs neertibam neesat neesmu neither nejausi neka nekas neko nelasu nellija nemainas nemsu nemt nepareizi
neparstavu nepaspesu nepieciesama nepiedalisies neregulari nesutu netiek netieku netika netiks netiksu nevajag nevar
nevareja nevares nevaresu nevaru nevelaties never neveras neviens nevienu nevis new next nezinu nguyen ni niamh nice
night nikita nina nino nobody noformesanai noformet nojabrja nonakusi none noon nor nora noradiet noradit normunds
nosuta nosutam nosutiet nosutisu nosutit nosutits nosutu not note noteikti nothing notice notiek notiks nov november
novembra novembri novembrim novembris noverst nr nu number numurs numuru nuwan october oec off officer ojars ok okafor
okonkwo oksana oktobra oktobri olafs olegs olga olita oliver oluwaseun once one only or org organisers original
original-message-id original-recipient ose oskars other oto otrais otrdien otrdienai otrdienas otro otrs our out
outlook own ozers ozola ozolina ozolins ozolkaja ozolniece ozolnieks ozols pa pacietibu padomniece padomnieks paegle
pagaidam pagajusaja pair paivi paklausities paldies paldis palidze palidzes paliek palieku paligs panemsu papers
papildus paradit paraksta parakstita parakstits parakstu parasti parauga pareizais pareizi parejais parejie parejo
parstav parstaves parstavesu parstaveta parstavi parstavis parstavji parstavu parsutija parsutu participant
participants participate particulars partner parvaldiba parvaldibas parvaldibu parvietojos pasa pasakuma pasakumu
pasas pase pases paslaik pass passed passes passport passports pastkaste pateicamies pateicibu pateicos pateikt pati
patiesa patiesu pazinojums pazinosu pazinot pec pedeja peldu per perera permit pers perses personal personala personas
persons peteris petersone petersons petnieks phd phone pie piedalisies piedalisos piedalities piedod piedodiet
piegadat piegade piegadi piektdien pielieku pielikuma pielikumu piemirsu pienak pienem pienemt pienemu pieraksti
pierakstiet pierakstit piesaka piesakam piesakas piesakiet piesakos piesaku pieskaitiet pieteicas pieteicies pieteicos
pieteicu pieteiksanas pieteikt pieteikta pieteiktas pieteikties pieteikts pieteikuma pieteikums pieteikumu pieteikumus
pieteikusies pietiek pietiks pievienoju pievienotaja piezime pilna pirma pirmais pirmas pirmdien pirmdienas pirmie
pirmo pirms pishu pk place places plan plana plane plans please pleased pleasure plkst pls plume pocket possess
postfix postmaster prasa prasijat prasito present pret prezentacijas prezentaciju priedi prieks priekssedetaja
priekssedetajs prieku problem prod prof profesore profesors professor program programma prom promise promised
prorektore prorektors protams proti pulksten pulkvezleitnantu pupola pupols purmale pusdienas pusi put pvn queue quick
quotaexceededexception quoted-printable raimonds raitis raivis raivo raksta rakstiet rakstiju rakstiski rakstit
rakstits rakstu ralfs ramona rasma rather ratniece rcpt reach reached read really reason receive received
received-from-mta recipient recipients redzesanos reference referente referents refused reg regards regina registered
registration registrejiet registret regrets regulatory reinis reize reizei reizi rejected rekins rekinu rektora
rektoram remains remember remote remote-mta remove renars renate repeated reply report reporting-mta reporting-ua
represent represented request required research researcher resend reserve residence resolver resora respectfully
respectively rest retried return-path returned ricibas riekstina rigu rihards riigaa rikojuma rinda rindas rit
ritdienas ritma ritvars roberts rolands room round rubene rubenis rudite rudolfs run runajam runas runat runs russkih
ruta rutka sabine sadi sagadatajam sagatavoja sagatavosanas sagatavot sagatavots said saja saka sakara sakas sakiet
sakuma sakumi sakums sakumu samanta same sanaksme sanaksmei sanaksmes sanaksmi sanda sandis sandra sandris sanemat
sanemis sanemsanu sanemsiet sanemt sanemts sanemu sanemusi sanita santa saprotu sapulce sapulci saraksti sarlote sarma
sarmite saruna sarunai saskana saslimis saslimusi sat sauc saulite sava savas savu savukart savus say says sazinai
sazinaties sazinieties seat seats seciba second secretary sector security sede sedes sedesu see seit sekretara
sekretare sekretars seminar seminaru send sending sends sent september septembri sergejs sertifikata server sesi
session sestdien settled sevi sez sezu shall she she's short should show si side sie siem sieva sigita sign signature
signe signed signija silina silva silvija sim since sincerely sintija siobhan sir sirsnigi sis sit six sk skaidrite
skaidrs skaita skaits skanstes skat skatiet skatit skele skrastina skuja skype slaidus slimibas smilsu smits smtp
sniedze so sobrid sodien soferis sogad soliju solveiga solvita some somebody someone something sonedel soon soreiz
sorit sort spasibo speak specialiste specialists speka spending spring sprogis stands stanislavs starts status stav
stava stavam stavu stays stead steidzamas steidzamos still storedrv strada stradaju straight strategijas strategiskas
strautmane strazda strazdina strazds street strode stuck stude studeju studente stunda stundam stundas stundu sture
subject sum summa sure surname suta sutam sutiet sutit sutu sveicieni sveicieniem sveiciens sveicienu sveicinata
sveicinati sveika sveiki svetlana svitrojiet svitrot system table tabula tabulas tabulu tacu tad tada tadel tads tai
taja take takes talis talivaldis tallina talruni talrunis tam tamm tapat tapec tas tatad tatjana taurina taurins te
teach teica teikt tekla tel tell tema ten terbatas tereze termins terveisin teteris tev text than thank thanks that
that's there's therefore thesis thing things thinking third this those thought through thu thursday thursday's thx tie
tiek tiekamies tiem tiesam tiesi tiesraide tik tiklidz tiks tiksanas tiksanos tiksu tikt till tirums tobrid today
together told tomasz tomer tomorrow toms tomsone too took torna toronto tos train trainee travel travelling tresa
tresdien treso trim trip trukst try trying tue tuesday turpmak twitter two type ugis uldis una unable undelivered
under underneath understanding undine unfortunately univ unknown unsubscribe until upenieks upmale urgent use user
uvazheniem uzaicinajums uzaicinajumu uzdevuma uzreiz uzvards uzvardu vada vaditajs vadu vai vairak vairs vaivode
vajadzes vajadzetu vajadziga vajadzigais vajadzigo vajadzigs vajag vakar vakara vakaram vakars vala valda valdemara
valdes valdis valentina valters vanadzina vanadzins vanaga vanags varat varbut varda vardu vares varetu vari varu
vasali vecaka vecakais vecako vel velas velga velos velot velreiz velta velu venlig vents vera versties very vesma
vestule vestules vestuli vien vienam vienas vienibas vienigais vienigi vienmer vienpadsmitiem viens viesiem viesturs
vietas vietniece vietnieci vietnieks vietnieku vija viksna viktorija viktors vilciens vilcienu vilhelms vilka vilnis
vina vinai vinam vinas vineta vini vins vinu virs visa visit visiting vismaz vispar vispirms viss visus visvaldis vita
vitae vitalijs vitolina vitolins vizma vladislavs voldemars vucans wait waiting wants warm warning was way we we'd wed
wednesday week weekend well were what when where whether which while whom whose wifi will will-retry-until wish wishes
withdraw without won't word working would write wrote www x-display-name x-msexch-correlation-key x-postfix
x-postfix-queue-id x-postfix-sender year years yes yesterday yet you you'll your yours ystavallisin za zaiga zale
zalite zalitis zanda zane zanete zanna zarina zel zelma zenta zigmars zigrida zigurds zigurs zina zinasu zinat
zinojums zinojumu zinojumus zita zute zvaigznite zvaniet zvanit zvejniece аккредитация алла аркадии артур атташе
благодарит благодарю борис будем будет буду будут бы быть вадим валентина вам вас ваш ваше вдвоем вера вероника виктор
виталии включить вместо внесите внести вот все всего встреча встрече встречи встречу вторник второи входе вчера вы
выражает г-жа галина геннадии глубокоуважаемая год года госпожа громова дата два двоих двух декабря делопроизводитель
день дипломатическии директор директора дискуссии до доброго добрыи документ документы евро его ее елена если есть еще
жду же забываете забыли завтра заместителя записать запишите заранее заявку здравствуите зинаида зовут зоя игорь из
извините или имеет именно имя инесе инна ирина исх кабинет как камеры кирилл код кода коллеги краславы ксения кто куда
кузьмина кушке лариса лет ли людмила марина меня мероприятие место месяц мне мнои моб могу можно моя мы надеюсь
наилучшими нам напишу нас настоящим наталья находится начало начинается наша нашего нашеи нашим не него неделю нее ни
николаи никто но новостеи ноября нужен нужна нужно оба обеда обсуждение обязательно один одна однако олег ольга он она
остальное остальные от ответ ответа ответственныи отвечает отдела открыта открытого отпуске отчество оформить очень
ошибками павел паспорт первая первые первыи перевод перс персонального персональныи петр писать письма письменно
письмо пишу плана по-латышски по-русски подскажите поедет поездом пожалуиста пожеланиями поидет пока полина
понедельник понимаю после послушать посол потом потому почтением поэтому правление правления председатель председателя
представляю презентации привет приветствую приглашение придем придет приду приедет приеду приехать приити примут
прислать присутствовать пришлите пришлю про пропуск пропуска просим просит просто протокол прошу пусть работы раз
раиса рег ригу родилась рождения роман руководитель сам сама свое себе себя секретарь скажите смогу сможет со собои
советник сожалению сообщаю сообщить спасибо списка список сразу станислав так там тамара татьяна тел тема теме теперь
тимур то тогда тоже только третии уважаемая уважаемые уважением уведомить увы удовольствием удостоверение уже указана
ул участвовать участие участников фамилия хочу цифр цифры часть человек честь четверг числа чтобы шесть эдуард это
этот юлия
`
