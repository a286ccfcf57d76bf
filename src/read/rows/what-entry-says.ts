// What one «label: value» says of a person: a code, an organisation, a name or a half of it, a field that the event asks for.

import { foldForCues } from '../../locales/locale.ts'
import { cuesWithin, type Findings } from '../findings.ts'
import { titlesBefore } from '../names/person-title.ts'
import { cleanOrganisation } from '../organisations/clean-organisation.ts'
import { saysSame } from '../organisations/organisation-words.ts'
import { type Value, valuesOfName } from '../people/person-frame.ts'
import { within } from '../text/cover.ts'
import { readLabel } from '../text/labels.ts'
import type { Entry } from './form-entries.ts'
import { type Again, type Cell, LEAD, NAMES, readHalf, readWhole, type Said, wholeNamesAt } from './name-of-entry.ts'

/**
 * What an entry says: fields of a person, nothing of ours (`ignored`), or null where the value does not fit the label.
 * `previous`: the organisation of the person before.
 */
export function whatEntrySays(entry: Entry, findings: Findings, previous: Value | null): Said {
  const again: Again = (value) => whatEntrySays({ ...entry, ...value }, findings, previous)
  const { text } = findings
  const raw = text.slice(entry.from, entry.to)
  const value = raw.trim().replace(/[;,.]+$/u, (marks) => (/\p{Lu}\.$/u.test(raw.trim()) ? marks : ''))
  const from = entry.from + raw.indexOf(value)
  const cell = { text: value, from, to: from + value.length }
  const { label } = entry
  // «Фамилия Имя ....... код»: the head of a list; not «what's in my passport: born 23/10/1984»
  const holdsCode = within(findings.codes, entry.from, entry.to).length > 0
  if (label !== 'organisation' && !holdsCode && readLabel(value) !== null) return 'ignored'
  // «uzvārds: Ozola, p.k. 120385»: the code goes with the name.
  if (!entry.inSentence && (label === 'familyName' || label === 'givenName')) {
    const end = from + value.indexOf(', ')
    const [code, another] = within(findings.codes, entry.from, entry.to)
    if (code && !another && end > from && end < code.from && code.from - end < 20) {
      const named = again({ to: end })
      return named === null || named === 'ignored' ? named : { ...named, code }
    }
  }
  if (typeof label !== 'string')
    return value === ''
      ? null
      : { fields: { [label.own]: { value, source: 'text', from: cell.from, to: cell.to, rule: 'label' } } }
  // «Vārds: Dr. oec. Andris»
  const titles = NAMES.has(label) ? titlesBefore(value) : 0
  if (titles > 0) return again({ from: from + titles })
  // «фамилия: правильно Тамара Зелча», «фамилия: теперь она Анна Лусе»
  const lead = NAMES.has(label) ? (LEAD.exec(value)?.[0].length ?? 0) : 0
  if (lead > 0) return again({ from: from + lead })
  const told =
    label === 'familyName' &&
    !(entry.inSentence && entry.isHalf) &&
    within(findings.codes, entry.from, entry.to).length === 0
      ? wholeNamesAt(from, findings)
      : []
  if (told.length === 1) return valuesOfName(told[0]!)
  switch (label) {
    case 'ignored':
      return 'ignored'
    case 'personalCodePrefix':
      return readCode(entry, findings)
    case 'organisation':
      return readOrganisation(entry, cell, findings, previous, again)
    case 'givenName':
    case 'familyName':
      return readHalf({ ...entry, label }, cell, findings, again)
    case 'fullName':
    case 'familyNameFirst':
      return readWhole(entry, cell, findings)
  }
}

function readCode(entry: Entry, findings: Findings): Said {
  const code = within(findings.codes, entry.from, entry.to)[0]
  if (!code || within(findings.names, entry.from, entry.to).some((n) => n.sure)) return null
  return within(findings.codes, entry.from, entry.to).length > 1 &&
    cuesWithin(findings, entry.from, entry.to, 'negates', 'corrects').length === 0
    ? null
    : { code }
}

function readOrganisation(entry: Entry, cell: Cell, findings: Findings, previous: Value | null, again: Again): Said {
  const { text: value } = cell
  // «From: Anna Ozola <anna@…>» is the header of a letter.
  if (value === '' || value.length > 140 || value.includes('@')) return null
  if (saysSame(foldForCues(value))) return { organisation: previous }
  if (within(findings.names, entry.from, entry.to).some((n) => n.sure && n.familyName !== null)) return null
  // «Iestāde ir Valsts kase, kods 120385»
  const [code] = within(findings.codes, entry.from, entry.to)
  const end = code ? findings.text.lastIndexOf(',', code.from) : -1
  if (code && (!entry.inSentence || end <= cell.from)) return null
  if (code) return again({ to: end })
  // «Affiliation: Riga Stradins University, not UW»
  const denial = cuesWithin(findings, cell.from + 1, cell.to, 'negates').find((c) =>
    findings.text.slice(0, c.from).endsWith(', '),
  )
  if (denial) return again({ to: denial.from - 2 })
  // «three from the Cedar Foundation: myself, …»
  if (cuesWithin(findings, cell.from, cell.to, 'myself').some((c) => c.from === cell.from)) return null
  const organisation = cleanOrganisation(cell, findings, 'label')
  return organisation ? { organisation } : null
}
