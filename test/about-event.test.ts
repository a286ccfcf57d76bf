// Whether a mail without the invitation in it is about the event, by kinds: what answers it, what a guest asks, and what
// other people send to the same address. One row a mail.
import { expect, it } from 'vitest'
import { parseMail } from '../src/read/parse-mail.ts'
import { readMail } from '../src/read/read-mail.ts'
import type { Intent } from '../src/vocabulary.ts'
import { meeting } from './reading.ts'

type Row = readonly [subject: string, text: string]

it.each<Row>([
  ['Radio', 'Labdien! No Radio Skonto būs korespondente Ilze Vilka (031289). Mikrofonu ņemšu līdzi.'],
  ['mēs', 'No mūsu puses: Ilze Vilka, dzim. 1989. gada 3. decembrī, biedrība "Zaļā zeme". Būšu pateicīga par ziņu.'],
  ['Labdien', 'Esmu Jānis Bērzs no biedrības "Papardes zieds", 010175. Vai ēkā ir lifts?'],
  [
    'hello',
    'The British Council would like to sign up John Hill, born 18.05.1976, and Mary Ross, born 2 November 1985.',
  ],
  [
    'hello',
    'An old observer of administration asks for a chair in the back row. I speak for no institution. Leif Hill, 14.ix.1944.',
  ],
  ['Labdien', 'Sens vērotājs lūdz krēslu pēdējā rindā, nevienas iestādes vārdā nerunāju. Juris Kalns, 140944-.'],
  ['Здравствуйте', 'Старый наблюдатель просит местечко в последнем ряду. Иван Белов, сам по себе, 14.09.1944.'],
  ['из Резекне', 'Пишу впервые. Меня зовут Тамара Белова, клуб «Надежда», родилась 12 марта 1948. Со мной муж.'],
  [
    'Делегация посольства',
    'Посольство Дании имеет честь сообщить состав участников:\n\n1. Анна Белова, советник (паспорт 12AB04417)\n\nПосольство пользуется случаем, чтобы выразить благодарность за сотрудничество.',
  ],
  ['', 'dzimšanas diena piektais maijs 1979. gads, Rihards Kalve, uzņēmējs, SIA Kalves maiznīca'],
  [
    'Хочу прийти',
    'Мне семьдесят, я на пенсии, прошу считать меня частным лицом. Тамара Блюм, родилась 11 сентября 1944 года.',
  ],
  [
    'RE: apkopojums',
    'Sūtu apkopojumu par mūsu mājām:\nNr.\tIestāde\tVadītājs\tPK 1. daļa\n1.\tKrīzes centrs „Zīle”\tIlva Brante\t081291\n2.\tGrupu dzīvoklis „Kāpas”\tKristīne Noriņa\t230986',
  ],
  ['Re: Kuru iestādi pārstāvat?', 'Mārupes Valsts ģimnāziju.'],
  ['Re: Organizācija?', 'Esmu pašnodarbināts, rakstiet tā.'],
  ['Pieteikums 11', 'Vārds: Anna\nUzvārds: Ozola\nIestāde: Delna\nPersonas kods: 120385-\n\nSūtījums 11.'],
  [
    'Re: снова код',
    'Господи, опять! Я же его в прошлую пятницу по телефону продиктовала, минут пять диктовала. Ладно, пишу ещё раз буквами и цифрами: родилась 3 мая 1961 года. Довольно с меня.\n\nВера Котова',
  ],
  [
    'Re: the code, again',
    "For heaven's sake. I spelled the thing out over the phone last Friday, it must have taken five minutes. Fine, in letters and figures: born on 3 May 1961. I have had quite enough of it now.\n\nVera Hale",
  ],
  ['Re: Your registration is incomplete', 'I am from the Latvian Judo Federation, that is what was lacking. Ann Hale'],
  ['missing data', 'In answer to your question: I was born on the 28th of October 1981. Ann Hale'],
  ['Pieteikums', '1) Vilma Egle\n2) Talsu invalīdu biedrība\n3) 02.06.1953.\n4) lūdzu pasakiet, vai ir lifts'],
  [
    '16. novembris + protokols',
    'Lūdzu atzīmēt ar diviem: es pats (210558) un Nora Vilka (030371). Protokolu parakstīšu.',
  ],
  ['Dalība', 'Lūdzu caurlaidi Annai Ozolai, Delna, 120385. 17.11. prom, naktsmītne sarunāta.'],
  ['Pieteikums', 'Esmu praksē Tieslietu ministrijā. Piesakos 16. novembra sanāksmei: Evita Lūse, LU, p.k. 010296-.'],
  ['Re: Aicinājums uz tikšanos 16. novembrī', 'Sure, see you!\n\n--\nAnn Hale | Delna'],
  ['Re: Aicinājums uz tikšanos 16. novembrī', 'Jā, tiekamies!\n\n--\nAnna Ozola | Delna'],
  ['Re: Aicinājums uz tikšanos 16. novembrī', 'Да, до встречи!\n\n--\nАнна Белова'],
])('%s: %s answers the invitation', async (subject, text) => expect(await readIntent(subject, text)).toBe('register'))

it.each<Row>([
  ['auto', 'Labdien! Vai pie ēkas varēs novietot auto?'],
  ['Dokuments', 'Pase ir pagarināšanā, vai derēs studenta apliecība ar foto?'],
  ['Re: Trūkst koda', 'Kodu pa e-pastu nesūtīšu, parādīšu pasi pie durvīm.'],
  ['Skolēni', 'Gribētu atvest divus skolniekus. Vai nepilngadīgajiem vajag vecāku atļauju?'],
  ['laiks', 'Sveiki, cikos beigsies? Man jāpaspēj uz vilcienu.'],
  ['question', 'Hi, will there be interpretation into English? And which entrance should I use?'],
  ['varbūt', 'Varbūt tikšu, varbūt nē, zināšu tikai otrdien.'],
  ['perhaps', 'I may come, I may not. It depends on my shift.'],
  ['может быть', 'Может приду, может нет, зависит от смены.'],
  ['Re: Ielūgums uz tikšanos 16. novembrī', 'Pārrunājām ar kolēģiem, ļoti laba iecere.'],
  ['вопрос', 'Подскажите, пожалуйста, будет ли трансляция? Мы далеко живём.'],
  ['Вопрос', 'Скажите, а прийти может любой желающий или только приглашённые? Я пенсионерка из Даугавпилса.'],
  ['Accreditation', 'Do journalists need to accredit separately? No promises yet, depends on our editors.'],
  ['prese', 'Vai ir atvērts presei? Ja jā, atbrauktu ar fotogrāfu.'],
  ['OGP', "Could you send me the agenda and list of speakers? I'm trying to decide whether it is worth flying in."],
  ['ceļš', 'Vai reģionu biedrībām atmaksā ceļu uz Rīgu? No Ludzas biļete maksā 9 eiro.'],
  ['sanāksme', 'Vai tur var ierasties jebkurš? Ar autobusu sanāk 20 eiro turp un atpakaļ.'],
  ['ielaišana', 'Man ir tikai pensionāra apliecība. Vai ar to mani ielaidīs?'],
  ['jaut.', 'vai drīkst nākt ar suni pavadoni'],
  ['ziņa', 'ja busu rigaa tad atnaksu'],
  ['16. novembra tikšanās', 'Vai dalība ir bez maksas vai jāmaksā kādi eiro?'],
  ['Meeting on 16 November', 'Is it free of charge or is there a fee?'],
  ['встреча 16 ноября', 'Участие бесплатное или есть цена?'],
  ['important', 'Is there coffee? :) And does it end at one sharp?'],
  ['pickup', 'When does it finish? I have to fetch my kids at two.'],
  ['my registration', 'I sent my details on Tuesday and heard nothing. Did they arrive?'],
  ['late', 'If my train is late, will the guards still let me up after eleven?'],
  ['vēstule', 'Jūsu vēstule bija domāta direktorei, viņa slimo. Vai es varu nākt viņas vietā?'],
  [
    'lifts',
    'Man ir 81 gads un slima sirds. Vai apmeklētājiem lifts ir atļauts? Ja lifts būs, mazdēls rītvakar atsūtīs visu, ko prasāt.',
  ],
  ['materiāli', 'Vai materiāli būs pieejami ekrāna lasītājam? Ja būs, piesakos es ar pavadoni, dati sekos.'],
  ['', 'Iespējams, paņemšu līdzi divus kolēģus. Vai būs tulkojums? Do visitors need a visa letter?'],
  ['question', 'Would the guests from Kyiv get a letter of invitation for the visa?'],
  ['суббота', 'Нужна ли нашим гостям визовая поддержка?'],
  ['suitcase', 'I would come straight from the airport. Can one leave a suitcase with the guards?'],
])('%s: %s is a guest’s question', async (subject, text) => expect(await readIntent(subject, text)).toBe('question'))

it.each<Row>([
  ['izziņa', 'Lūdzu sagatavot izziņu par darba stāžu: Anna Ozola, dzim. 12.03.1985., SIA Audits.'],
  ['vizīte', 'Vēlos pieteikt vizīti pie daktera 20. novembrī: Anna Ozola, personas kods 120385-11111.'],
  [
    'Prakse',
    'Janvārī sākas mana obligātā prakse. Dzimšanas datums: 02.06.1996. Pielikumā CV un universitātes vēstule.',
  ],
  ['Pieteikums referenta amatam', 'Pielikumā CV. Juris Kalns, dzimis 1969. gada 4. martā, Latvijas Universitāte.'],
  [
    'Konkurss uz vecākā konsultanta vietu',
    'Piesakos Valsts kancelejas konsultanta amatam. Strādāju Jelgavas domē.\n\nAnna Ozola\ndz. 12.03.1985.\nPielikumā: dzīves gājums, diploma kopija',
  ],
  ['Практика', 'Ищу место для практики в госучреждении с января. Анна Белова, родилась 03.04.1997, Академия культуры.'],
  [
    'Zāle 16. novembrī',
    'Mums 16. novembrī vēl brīva zāle, kafija no 4,90 €. Reģistrējiet savu iestādi līdz 14. novembra plkst. 17:00.',
  ],
  ['Halls', 'Planning a meeting? Our hall is available on 16 November. Register with your organisation: 29 EUR.'],
  ['līgums Nr. 16-11/2017', 'Līguma parakstītāji: Anna Ozola, personas kods 120385-, Juris Kalns 040369-. SIA Audits'],
  ['piegāde', 'Sūtījuma saņēmējs būs Juris Kalns (dzim. 04.03.1969.), lūdzu, norādiet kurjera tālruni.'],
  ['vakance', 'Piesakos konsultanta vakancei. Juris Kalns, dzimis 1969. gada 4. martā, SIA Audits.'],
  ['līgums', 'Datus līguma parakstīšanai sūtām: Anna Ozola 120385-, Juris Kalns 040369-, SIA Audits.'],
  ['Kursi', 'Piesaku kursiem divas kolēģes: Guna Egle 120385, Inga Liepa 030469. SIA Audits'],
  ['jubileja', 'Rīt svinam Jura Kalna dzimšanas dienu! Juris Kalns dzimis 16.11.1967. Nāc ciemos!'],
  ['kaimiņiene', 'Mana kaimiņiene Zenta Kalniņa, dzimusi 1935. gada 3. jūnijā, ir palikusi bez apkures.'],
  ['lidojums', 'Biļetes rezervēju: Anna Ozola 12.03.1985, Juris Kalns 04.03.1969. Izlidojam sestdien.'],
  ['Job', 'I am John Smith, born 3 May 1980, of Acme Ltd. Are there any vacancies in your department?'],
  ['contract', 'Please put these people into the contract: John Smith, born 03.05.1980, Acme Ltd.'],
  ['справка', 'Мне нужна справка о стаже. Иван Петров, 12.03.1950 г.р., работал в ООО «Вега».'],
  ['врач', 'Прошу записать на приём к врачу Анну Петрову, 120345.'],
  ['Предложение', 'Предлагаем бумагу по оптовым ценам, скидка 10%. Менеджер Иван Козлов, SIA Vega'],
  ['Seminārs', 'Piedāvājam semināru, dalības maksa 95 EUR, atlaide. Pieteikties, norādot vārdu! Agnese Preisa'],
  ['Re: Ekskursija', 'Vai mūsu klase varētu apskatīt Ministru kabineta ēku? Būtu 24 skolēni, der jebkura otrdiena.'],
  ['Labojums', 'Protokolā kļūda: runāja Jānis Kalns, nevis Jānis Kalniņš. Lūdzu izlabot.'],
  ['Guests', 'Let your guests register in seconds! Get a free demo this week. Planning a conference?'],
  [
    'Jauns piedāvājums',
    'Piedāvājam kafijas automātus. Šomēnes atlaide 20 %. Pieteikties: Linda Rumba, tālr. 26131415.',
  ],
  ['Special offer', 'We offer window cleaning at a 20% discount. To register: Linda Hale, 26131415.'],
  ['Предложение', 'Предлагаем уборку офисов, скидка 20 %. Записаться: Линда Румба, 26131415.'],
  ['Paraugi', 'Varu atbraukt uz Brīvības bulvāri 36 un parādīt krēslus, teiksim, 16. novembrī. SIA "Birojs"'],
  ['Boost', 'I noticed your event on 16 November. We help organisers sell more. Can I call you? Head of Sales'],
  ['Образцы', 'Можем подъехать 16 ноября и показать образцы буклетов. Иван Козлов, SIA Vega'],
  ['Seminārs', 'Aicinām pieteikties seminārā 22. novembrī, dalības maksa 95 EUR. Agnese Preisa'],
  ['Darba grupa', 'Uz 21. novembra darba grupu no mums nāks Juris Kalns (110270-).'],
  [
    'Volejbols',
    'Mūsu komanda turnīram Ogrē 2. decembrī:\nkapteinis Uldis Knēts 140979\nSandris Pļavnieks 220488\nRita Dumpe 050595',
  ],
  ['Talka Mežaparkā', 'Mani talcinieki 2. decembrim: Ginta Sprūde 120486, Kaspars Bauze 221079, Ieva Krūma 090997.'],
  ['Intervija', 'Gribētu jūs intervēt. Varu atbraukt uz Brīvības bulvāri 36 jebkurā dienā.'],
  ['pazudis kaķis', 'Varbūt kāds pagalmā redzējis rudu kaķi? Atlīdzība garantēta!'],
  ['Webs', 'Izstrādājam mājaslapas valsts iestādēm. Vai 16. novembrī varam tikties un parādīt mūsu darbus?'],
  ['prakse', 'Meklēju prakses vietu Valsts kancelejā. Varu atnākt uz pārrunām jebkurā laikā. Juris Kalns, LU'],
  ['Apmācības', 'Apstiprinu, ka uz Ekseļa apmācībām 16. novembrī piedalīšos. Rita Bite, 120377'],
  ['Экзамен', 'Хочу записаться на экзамен по языку 16 ноября. Андрей Зуев, 120380-'],
  ['Счёт', 'Вы получили наш счёт? Ответа нет. Оплатите, пожалуйста.'],
  ['Смета', 'Посылали вам смету по ремонту, ответа нет. Дошла она?'],
  ['Re: репетиция', 'Олег Панин болеет, остальные придут, начинаем в семь.'],
  ['apkure', '16. novembrī Brīvības bulvārī 36 nebūs apkures no 8 līdz 10.'],
  ['keys', "I won't be home on Thursday, the spare keys are with Mrs Hale upstairs."],
  ['tennis', "Tennis at seven? I can't earlier."],
  ['Book fair', 'Please register our stand at the book fair in February. Ann Hale, 120385.'],
  ['marathon', 'Please register me for the Riga marathon in May, Ann Hale, 120385.'],
  ['camp', 'Please put my son Tom Hale, 120309, on the list for the summer camp.'],
  ['Vizīte', 'Ineses kundze! 16. novembrī plkst. 9.30 Jums pieraksts pie dr. Kalniņas. Zobārstniecība, reģistratūra'],
  ['Напоминание', 'Напоминаем о приёме 16 ноября в 17:30. Регистратура, Алла'],
  ['Buklets', 'Korektūra pabeigta, labojumi ir zaļā krāsā. Vai variet līdz pirmdienai atsūtīt?'],
  ['ошибка', 'Извините, письмо ушло не туда, удалите, пожалуйста.'],
  ['atvainojiet', 'Mana iepriekšējā vēstule nebija domāta Jums, lūdzu, dzēsiet.'],
  ['Budget call', "I can't make the teleconference on Thursday. Could we do Friday at ten? Lars"],
  ['Visit', 'Our Ambassador would like to pay a courtesy call on the Director. Which day is convenient?'],
  ['Paldies par semināru', 'Paldies par vakardienas semināru skolotājiem! Dalībnieku anketas sūtu rīt.'],
  ['Спасибо', 'Благодарим Вас за участие в нашем дне библиотек 2 ноября. Все участники были рады.'],
  ['cik', 'Cik cilvēku bija pirmdienas lekcijā? Vajag ciparu atskaitei.'],
  ['slima', 'Labrīt! Esmu saaukstējusies, šodien darbā nebūšu. Mape ir uz palodzes. Zane'],
  ['sick', "I've caught the flu and won't be in the office today. The file is on the shared drive. Tom"],
  ['болею', 'Температура, сегодня на работе меня не будет. Ольга'],
  ['pirts', 'Uz Siguldu 25. novembrī nebraukšu, auto ir servisā.'],
  ['swimming', "Can't make Saturday, my back is bad again."],
  ['velo', 'Count me in for Sunday, I will bring the pump.'],
  ['мастер', 'Здравствуйте, приеду в пятницу после шести, освободите раковину.'],
  ['Re: volejbols', 'Protams, piedalos! Bumbu paņemšu.'],
  ['Re: choir trip', 'Of course I am coming, keep me a window seat.'],
  ['Re: крестины', 'Не приедем, у Саши ветрянка. Целуем!'],
  [
    'kafija',
    'Jauniem klientiem pirmajā reizē 20 % lētāk, ja pasūtījumu saņemu līdz 14. novembrim. Varu atvest pagaršot!',
  ],
  ['Piparkūkas', 'Piesakieties darbnīcai līdz 14. novembrim! Vajag tikai vārdu un uzvārdu. Liene'],
  [
    'Seminārs Cēsīs',
    'Inese, uz semināru Cēsīs 28. novembrī manā vietā brauks Anna Kalna no Juridiskā departamenta. Es to nedēļu esmu atvaļinājumā. Organizatoriem jau uzrakstīju.\nIlze',
  ],
  [
    'Jūsu pastkaste',
    'Jūsu pastkaste ir pārsniegusi krātuves robežu. Lai apstiprinātu savu dalību 16. novembrī, nosūtiet: Vārds un uzvārds:\nOrganizācija:\nLietotājvārds / parole:\nPersonas kods:\nJa ne, konts tiks slēgts.',
  ],
  [
    'INVITATION TO PARTICIPATE',
    'I am Barrister Emmanuel Okoro, attorney to the late Mr. Viktors Kalns, born 14.05.1949, engineer with Delta Services, who died without a next of kin. I write to register you as beneficiary. Kindly confirm your participation before 14 November.',
  ],
  [
    'Приглашение',
    'Ваш почтовый ящик переполнен. Подтвердите участие: имя пользователя, пароль, персональный код, иначе он будет заблокирован в течение 24 часов.',
  ],
  ['Please register', 'Verify your account within 24 hours: name, organisation, password. Else it will be suspended.'],
  ['RE: Nodaļas svinības', 'Izsvītrojiet mani no ballītes saraksta, būšu pie mammas.'],
  ['Maiņa padomē', 'Konsultatīvajā padomē Jura Kalna vietā turpmāk darbosies Anna Ozola (p.k. 160783).'],
  ['Change', 'On the advisory board Ann Hale (160783) takes the place of Tom Reed from now on.'],
  ['прививка', 'Записываюсь на прививку от гриппа в четверг, 16 ноября. Вера Белова, 12.03.1979 г.р.'],
])('%s: %s is about something else', async (subject, text) => expect(await readIntent(subject, text)).toBe('other'))

it.each<Row>([
  ['Проверьте', 'Проверьте, пожалуйста, есть ли я в списке гостей. Анна Белова'],
  ['Kas no KM?', 'Vai kāds no mūsu puses jau ir atsaucies? Ja Jūsu sarakstā viņa nav, došu ziņu vadībai.'],
  ['kas no Alojas?', 'Vai no Alojas novada domes kāds ir? Un vai tas ir Juris Kalns vai kāds cits?'],
  ['??', 'vai no mūsu ministrijas kāds ir sarakstā un kas tieši? z. liepa'],
  ['?', 'Sveiki, vai Juris Kalns no Labklājības ministrijas ir sarakstā?'],
  ['EM dalība', 'Gribēju pārliecināties, kas no mūsu ministrijas Jums ir pieteikts.'],
  ['IZM?', 'Lūdzu, pasakiet, kas no ministrijas Jums ir pierakstīts uz ceturtdienu? Negribu, lai sanāk dubulti.'],
  ['вопрос', 'Меня записали или нет?'],
  ['с ребёнком?', 'А с годовалой дочкой пустят? Её не с кем оставить.'],
  ['???', 'Посылала вам анкету в пятницу, ответа нет. Дошла она или повторить?'],
  ['вопрос', 'Моё письмо до вас дошло? Писала в пятницу.'],
  ['вопрос', 'Видели ли вы моё письмо? Подтверждения не пришло. Прислать ещё раз?'],
  ['Our embassy', 'Do you already have somebody of the Embassy of Spain on the list? Carmen may have written to you.'],
])('%s: %s asks what only guests ask', async (subject, text) =>
  expect(await readIntent(subject, text)).toBe('question'),
)

it.each<Row>([
  ['Лудза', 'Наш Олег Панин отпадает, вызвали в суд. Остальные приедут, как договаривались.'],
  ['Daugavpils', 'Ilze Vilka diemžēl atkrīt. Pārējie paliek spēkā.'],
])('%s: %s takes somebody off a list of which the rest stays', async (subject, text) =>
  expect(await readIntent(subject, text)).toBe('cancel'),
)

async function readIntent(subject: string, text: string): Promise<Intent> {
  const header = Object.entries({
    From: 'x1@example.lv',
    Subject: subject,
    'Content-Type': 'text/plain; charset=utf-8',
  })
  const mail = `${header.map(([name, value]) => `${name}: ${value}`).join('\r\n')}\r\n\r\n${text}\r\n`
  return readMail(await parseMail(Buffer.from(mail)), meeting).intent
}
