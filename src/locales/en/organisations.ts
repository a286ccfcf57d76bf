// English organisations: capitalised runs around a head word, which may stand first («Embassy of Sweden») or last
// («Riga Technical University»). Nothing declines.

import { foldForCues, type HeadForm, type OrganisationWords } from '../locale.ts'

const HEADS = `ministry embassy university college academy institute association foundation agency council chamber federation
  confederation union alliance office bureau centre center commission committee society network forum library museum fund
  company organisation organization delegation representation mission chancellery parliament municipality school hospital
  bank authority board cabinet court initiative partnership region laboratory consortium platform group news radio
  television times post club trust service services party church press`

const heads = new Map<string, HeadForm>(
  HEADS.split(/\s+/u).map((nominative) => [nominative, { nominative, case: 'nominative', gender: 'neuter' }]),
)

const legalForms = new Map(
  ['Ltd', 'Ltd.', 'Inc', 'Inc.', 'LLC', 'LLP', 'GmbH', 'AG', 'Oy', 'AB', 'ASA', 'NGO', 'Plc', 'e.V.', 'S.A.', 'B.V.'].map((form) => [foldForCues(form), form] as const),
)

export const organisations: OrganisationWords = {
  heads,
  nameFollowsHead: true,
  legalForms,
  joiners: ['of', 'and', 'for', 'the', 'in', '&', 'to', 'on', 'de', 'en', 'la', 'le', 'du', 'des', 'der', 'di'],
  agree: () => null,
  standIns: ['private person', 'private individual', 'independent expert', 'independent researcher', 'self-employed', 'freelancer', 'freelance', 'freelance journalist', 'independent journalist', 'independent consultant', 'individual'],
  works: ['work', 'works', 'working', 'study', 'studying'],
  leads: ['from', 'at', 'for', 'represent', 'representing', 'with', 'of the', 'on behalf of', 'work for', 'works for', 'work at', 'under', 'by'],
}
