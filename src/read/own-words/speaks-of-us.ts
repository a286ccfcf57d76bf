// Whether what introduces a message tells of the desk or the organiser: as its writer, or as one who has had it already.

import { foldForCues } from '../../locales/locale.ts'
import type { Event } from '../../vocabulary.ts'

/** Whether the header or the attribution of a message names one of our addresses, or the organiser. */
export function speaksOfUs({ organiser, addresses }: Event, introduction: string): boolean {
  const folded = foldForCues(introduction)
  // «… Inese Kuške rakstīja:»: of inese.kuske@…, whatever else the organiser is called
  const person = organiser.email.split('@')[0]!.split('.')
  return (
    [organiser.email, ...addresses, organiser.name].some((ours) => folded.includes(foldForCues(ours))) ||
    (person.length > 1 && person.every((part) => part.length > 2 && folded.includes(foldForCues(part))))
  )
}
