// Whether what stands in a cell is a person's name, and so no organisation's.

import { foldText, type Mail } from '../../vocabulary.ts'
import type { Findings } from '../findings.ts'
import { type Sender, shownName } from '../names/display-name.ts'
import { knownGivenNames } from '../names/given-names.ts'
import type { PersonFrame } from '../people/person-frame.ts'
import { onceEach } from '../text/once-each.ts'
import { namesAnOrganisation } from './organisation-words.ts'

/** Whether a text is nothing but a person's name: the writer's, or one of those who are read. */
export function isSomebodysName(text: string, frames: readonly PersonFrame[], { mail }: Findings): boolean {
  const parts = partsOf(text)
  if (parts.length === 0) return false
  const isOf = (name: readonly string[]): boolean =>
    parts.every((part) => name.includes(part)) || name.map((part) => part[0]).join('') === parts.join('')
  if (!namesOf(frames).some(isOf) && !namesOfWriter(mail.from).some(isOf)) return false
  // «Līga» is a given name as well.
  const isGiven = parts.length === 1 && knownGivenNames(text.trim()).length > 0
  return isGiven || !namesAnOrganisation(text)
}

function partsOf(name: string): readonly string[] {
  return foldText(name).match(/[\p{L}'’-]{2,}/gu) ?? []
}

/** Names of people, and of the writer, in parts; asked for again with each cell of theirs. */
const namesOf = onceEach((frames: readonly PersonFrame[]) =>
  frames.map((f) => partsOf(`${f.givenName?.value ?? ''} ${f.familyName?.value ?? ''}`)),
)
const namesOfWriter = onceEach((from: Mail['from']) =>
  // «Редакция LR4», «Personāla daļa LMT» is a function, and what stands in it may be a body.
  from.filter((writer) => namesSomebody(shownName(writer))).map(({ name }) => partsOf(name ?? '')),
)

function namesSomebody({ givenName, familyName, organisation }: Sender): boolean {
  return (givenName ?? familyName ?? organisation) !== null
}
