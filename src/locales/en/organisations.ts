// English organisations: capitalised runs around a head word, which may stand first («Embassy of Sweden») or last
// («Riga Technical University»). Nothing declines.

import { foldForCues, type HeadForm, type OrganisationWords } from '../locale.ts'

const HEADS = `ministry embassy university college academy institute association foundation agency council chamber federation
  confederation union alliance office bureau centre center commission committee society network forum library museum fund
  company organisation organization delegation representation mission chancellery parliament municipality school hospital
  bank authority board cabinet court initiative partnership region laboratory lab consortium platform group news radio
  television times post club trust service services party church press courier review collective cooperative theatre orchestra
  hub guild league watch works studio charity unesco programme project systems solutions consulting ventures partners holding
  media magazine journal gazette tribune herald observer seminary conservatory gallery archive archives airport port railway
  airlines logistics technologies software attorneys desk stiftung`

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
    'S.A.',
    'B.V.',
  ].map((form) => [foldForCues(form), form] as const),
)

export const organisations: OrganisationWords = {
  heads,
  nameFollowsHead: true,
  legalForms,
  joiners: ['of', 'and', 'for', 'the', 'in', '&', 'to', 'on', 'de', 'en', 'la', 'le', 'du', 'des', 'der', 'di'],
  agree: () => null,
  spokenEndings: [],
  standAlone: [],
  locative: null,
  maybeDeclined: null,
  noAbbreviations: [
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
    'fyi',
    'gdpr',
    'iphone',
    'ipad',
    'it',
  ],
  goesOn: null,
  standIns: [
    'private person',
    'private individual',
    'independent expert',
    'independent researcher',
    'self-employed',
    'freelancer',
    'freelance',
    'freelance journalist',
    'independent journalist',
    'independent consultant',
    'individual',
  ],
  works: ['work', 'works', 'working', 'study', 'studying'],
  leads: [
    'from',
    'at',
    'for',
    'represent',
    'representing',
    'with',
    'of the',
    'on behalf of',
    'work for',
    'works for',
    'work at',
    'under',
    'by',
  ],
}
