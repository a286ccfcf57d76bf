// The event of the playground: like the real one of 16 November 2017, with an invented organiser, and always ahead.
import type { Event } from '../vocabulary.ts'

const TIMEZONE = 'Europe/Riga'

/**
 * The sample event as it stands at `now`: a Thursday in two to three weeks, 11:00–13:00; people register until the
 * Tuesday before, 17:00.
 */
export function sampleEvent(now: Temporal.Instant): Event {
  const today = now.toZonedDateTimeISO(TIMEZONE).startOfDay()
  const thursday = today.add({ days: 14 + ((4 - today.dayOfWeek + 7) % 7) })
  const starts = thursday.with({ hour: 11 })
  const ends = thursday.with({ hour: 13 })
  const deadline = thursday.subtract({ days: 2 }).with({ hour: 17 })
  return {
    id: 'paraugs',
    title: {
      lv: 'Atvērtās pārvaldības rīcības plāns: no mērķiem uz darbiem',
      en: 'Open Government Action Plan: from goals to deeds',
      ru: 'План действий открытого управления: от целей к делам',
    },
    place: {
      lv: 'Ministru kabineta ēka, Brīvības bulvāris 36, Rīga, Preses konferenču telpa (3. stāvs)',
      en: 'Cabinet of Ministers building, Brīvības bulvāris 36, Rīga, press conference room (3rd floor)',
      ru: 'Здание Кабинета министров, бульвар Бривибас 36, Рига, зал пресс-конференций (3-й этаж)',
    },
    starts,
    ends,
    opens: today.subtract({ days: 30 }),
    deadline,
    timezone: TIMEZONE,
    organiser: { name: 'Ilze Paraudziņa', email: 'registracija@example.lv', phone: '+371 60000000' },
    privacy: {
      lv: 'Jūsu datus apstrādā Parauga kanceleja, lai pieteiktu caurlaides uz sanāksmi, un dzēš 30 dienas pēc tās. Par savām tiesībām jautājiet, rakstot uz registracija@example.lv.',
      en: 'Your data are processed by the Sample Chancellery to order passes for the meeting, and deleted 30 days after it. To use your rights, write to registracija@example.lv.',
      ru: 'Ваши данные обрабатывает Образцовая канцелярия, чтобы заказать пропуска на встречу; через 30 дней после неё они удаляются. О своих правах спрашивайте по адресу registracija@example.lv.',
    },
    notify: null,
    languages: ['lv', 'en', 'ru'],
    required: ['givenName', 'familyName', 'organisation', 'personalCodePrefix'],
    capacity: null,
    grace: Temporal.Duration.from('PT0S'),
    reminder: null,
    retention: Temporal.Duration.from('P30D'),
    addresses: [],
    invitation: writeInvitation(starts, ends, deadline),
    inbox: null,
  }
}

function writeInvitation(
  starts: Temporal.ZonedDateTime,
  ends: Temporal.ZonedDateTime,
  deadline: Temporal.ZonedDateTime,
) {
  return `Parauga kanceleja

Atvērtās pārvaldības rīcības plāns: no mērķiem uz darbiem!

Parauga kanceleja un biedrība „Atvērtais logs”
aicina Jūs
uz tikšanos

${formatDay(starts)} ${formatTime(starts)} – ${formatTime(ends)}

Ministru kabineta ēkā, Brīvības bulvārī 36, Preses konferenču telpā (3. stāvs)

MĒRĶIS

Plānā ietvertas divpadsmit apņemšanās, kuras vieno mērķis veicināt atklātību, atbildību un sabiedrības līdzdalību
valsts institūciju darbā. Aicinām plāna īstenotājus kopīgi pārrunāt prioritātes un darba organizēšanu.

DALĪBNIEKI

Par plāna īstenošanu atbildīgās valsts institūcijas, sabiedrības pārstāvji un to sadarbības partneri.

Lūdzam nosūtīt informāciju par dalību sanāksmē līdz ${formatDay(deadline)} plkst. ${formatTime(deadline)} (vārdu,
uzvārdu, institūcijas vai organizācijas nosaukumu, personas koda pirmo daļu) uz e-pastu registracija@example.lv.

Atbilstoši saņemtajiem pieteikumiem caurlaides iekļūšanai Ministru kabineta ēkā būs pieteiktas.

Iekļūšanai Ministru kabineta ēkā ir nepieciešams uzrādīt personu apliecinošu dokumentu – pasi vai ID karti.
`
}

/** «16.11.2017.» */
function formatDay(at: Temporal.ZonedDateTime): string {
  return `${String(at.day).padStart(2, '0')}.${String(at.month).padStart(2, '0')}.${at.year}.`
}

/** «17:00» */
function formatTime(at: Temporal.ZonedDateTime): string {
  return at.toPlainTime().toString({ smallestUnit: 'minute' })
}
