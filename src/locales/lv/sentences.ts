// What the desk says in Latvian: polite official style, „Jūs” with a capital, no participle that would have to know
// whether the reader is a man or a woman.
import type { Sentences } from '../sentences.ts'

export const sentences: Sentences = {
  tag: 'lv',
  greeting: 'Labdien!',
  subject: {
    confirmation: (title) => `Dalība apstiprināta: ${title}`,
    missing: (title) => `Nepieciešama papildu informācija: ${title}`,
    amendment: (title) => `Reģistrācija mainīta: ${title}`,
    cancellation: (title) => `Dalība atcelta: ${title}`,
    late: (title) => `Pieteikšanās termiņš ir beidzies: ${title}`,
    handover: (title) => `E-pasts saņemts: ${title}`,
    waitlist: (title) => `Gaidītāju saraksts: ${title}`,
    promotion: (title) => `Vieta ir atbrīvojusies, dalība apstiprināta: ${title}`,
    reminder: (title) => `Atgādinājums par reģistrāciju: ${title}`,
    decision: (title) => `Pieteikums izskatīts: ${title}`,
  },
  opening: {
    confirmation: (title) => `Pieteikums pasākumam „${title}” ir saņemts, un dalība ir apstiprināta.`,
    missing: (title) => `Paldies par pieteikumu pasākumam „${title}”. Reģistrācijas pabeigšanai vēl trūkst ziņu.`,
    amendment: (title) => `Pēc Jūsu lūguma reģistrācija pasākumam „${title}” ir mainīta.`,
    cancellation: (title) => `Pēc Jūsu lūguma dalība pasākumā „${title}” ir atcelta.`,
    late: (title) =>
      `Jūsu e-pasts par pasākumu „${title}” ir saņemts pēc pieteikšanās termiņa, tāpēc jaunus pieteikumus un izmaiņas diemžēl vairs nevaram pieņemt. Agrāk apstiprināta dalība paliek spēkā.`,
    handover: (title) => `Jūsu e-pasts par pasākumu „${title}” ir saņemts.`,
    waitlist: (title) => `Paldies par pieteikumu. Visas vietas pasākumā „${title}” pašlaik ir aizņemtas.`,
    promotion: (title) => `Pasākumā „${title}” ir atbrīvojusies vieta, un dalība ir apstiprināta.`,
    reminder: (title) => `Atgādinām, ka reģistrācija pasākumam „${title}” vēl nav pabeigta.`,
    decision: (title) => `Pieteikums pasākumam „${title}” ir izskatīts.`,
  },
  people: {
    heading: 'Dalībnieki',
    unnamed: 'Dalībnieks (vārds nav norādīts)',
    state: {
      registered: 'dalība apstiprināta',
      incomplete: 'reģistrācija nav pabeigta',
      waitlisted: 'gaidītāju sarakstā',
      amended: 'dati laboti',
      cancelled: 'dalība atcelta',
      late: 'saņemts pēc termiņa, nav pieņemts',
      human: 'izskatīs darbinieks',
      unchanged: 'reģistrācija paliek bez izmaiņām',
    },
    missing: 'trūkst',
    position: 'kārtas numurs',
    codeReceived: 'personas koda pirmā daļa: saņemta',
    codeFromBirthDate: 'personas koda pirmā daļa: pēc dzimšanas datuma',
  },
  fields: {
    givenName: { name: 'vārds', ask: 'vārdu' },
    familyName: { name: 'uzvārds', ask: 'uzvārdu' },
    organisation: {
      name: 'pārstāvētā institūcija vai organizācija',
      ask: 'pārstāvēto institūciju vai organizāciju (piemēram, ministriju, biedrību vai uzņēmumu)',
    },
    personalCodePrefix: {
      name: 'personas koda pirmā daļa',
      ask: 'personas koda pirmo daļu (sešus ciparus pirms defises, piemēram, 123456-)',
    },
  },
  quote: (text) => `„${text}”`,
  ask: (fields) => `Lai pabeigtu reģistrāciju, lūdzam atbildēt uz šo e-pastu un norādīt ${fields}.`,
  notConfirmedYet: 'Kamēr šīs ziņas nav saņemtas, dalība nav apstiprināta.',
  doNotSendFullCode: 'Pilnu personas kodu lūdzam nesūtīt.',
  facts: {
    when: 'Norises laiks',
    where: 'Norises vieta',
    answerBy: 'Atbildes termiņš',
    deadline: 'Pieteikšanās termiņš',
    received: 'E-pasts saņemts',
    phone: 'Tālrunis',
  },
  at: (day, time) => `${day}, plkst. ${time}`,
  bring: 'Pie ieejas lūdzam uzrādīt pasi vai ID karti.',
  calendar: 'Pielikumā ir ieraksts kalendāram.',
  change: (until) =>
    until === null
      ? 'Ja nevarēsiet piedalīties, lūdzam par to paziņot, atbildot uz šo e-pastu.'
      : `Ja datos ir kļūda vai nevarēsiet piedalīties, lūdzam atbildēt uz šo e-pastu (labojumu termiņš: ${until}; atteikt dalību var arī vēlāk).`,
  cancelledByMistake: 'Ja dalība atcelta kļūdas dēļ, lūdzam atbildēt uz šo e-pastu.',
  contactOrganiser: 'Ja Jums ir jautājumi, lūdzam sazināties ar organizatoru.',
  waiting:
    'Tiklīdz gaidītāju sarakstā esošam dalībniekam atbrīvosies vieta, par to paziņosim e-pastā. Līdz tam šī dalība nav apstiprināta.',
  humanAnswers: 'E-pastu izskatīs darbinieks, un Jūs saņemsiet atbildi. Atkārtoti rakstīt nav nepieciešams.',
  fullCodeSent:
    'Jūsu e-pastā ir norādīts pilns personas kods. Reģistrācijai ir nepieciešama tikai tā pirmā daļa (seši cipari pirms defises), pārējie cipari nav saglabāti. Turpmāk lūdzam pilnu personas kodu e-pastā nesūtīt.',
  codeFromBirthDate:
    'Personas koda pirmā daļa ierakstīta pēc dzimšanas datuma. Ja personas kods sākas citādi (piemēram, ar cipariem 32), lūdzam to norādīt, atbildot uz šo e-pastu.',
  passportSpelling:
    'Caurlaidei nepieciešams vārds un uzvārds latīņu burtiem, kā tas rakstīts pasē vai ID kartē; lūdzam to norādīt, atbildot uz šo e-pastu.',
  privacy: 'Par personas datu apstrādi',
  farewell: 'Ar cieņu',
}
