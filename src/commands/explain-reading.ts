// A reading for people (`registrar read --explain`): each value with the words that it came from and the rule that read
// them, then what was set aside and why. Evidence is a position, so the words are looked up in the mail here.
import type { Claim, Finding, Mail, PersonReading, Reading } from '../vocabulary.ts'

/** A page about one mail. */
export function explainReading(file: string, mail: Mail, reading: Reading): string {
  const facts = [
    ['language', reading.language],
    ['intent', reading.courtesy ? `${reading.intent} (a courtesy: nothing to do)` : reading.intent],
    ['question', reading.question ? 'yes' : 'no'],
    ['review', reading.review ?? 'not needed'],
    ...(reading.machineSigns.length > 0 ? [['machine signs', reading.machineSigns.join(', ')]] : []),
    ...(reading.fullCodeSent ? [['full code', 'was sent; its second part has been dropped']] : []),
    ...mail.defects.map((defect) => ['defect', defect]),
  ] as [string, string][]
  return [
    `── ${file} ${'─'.repeat(Math.max(3, 74 - file.length))}`,
    ...facts.map(([name, value]) => row(name, value)),
    ...reading.participants.flatMap((person, i) => ['', `participant ${i + 1}`, ...explainPerson(person, mail)]),
    ...reading.cancelled.map(({ givenName, familyName }) => `\ncancelled  ${givenName ?? '?'} ${familyName ?? '?'}`),
    ...(reading.setAside.length > 0 ? ['', 'set aside'] : []),
    ...reading.setAside.map(
      ({ from, to, why }) => `  ${place(mail, from)}, ${why}: ${quote(mail.text.slice(from, to))}`,
    ),
    '',
  ].join('\n')
}

function explainPerson(person: PersonReading, mail: Mail): string[] {
  const { givenName, familyName, organisation, personalCodePrefix, fields } = person
  const findings = { givenName, familyName, organisation, personalCodePrefix, ...fields }
  const notes = [
    person.codeFromBirthDate ? 'the code was made from a birth date' : null,
    person.withoutCode === 'none' ? 'says that there is no personal code' : null,
    person.withoutCode === 'refused' ? 'will not send the personal code' : null,
    person.doubt,
  ].filter((note) => note !== null)
  return [
    ...Object.entries(findings).map(([name, finding]) => row(name, explainFinding(finding, mail))),
    ...notes.map((note) => row('note', note)),
  ]
}

function explainFinding(finding: Finding, mail: Mail): string {
  switch (finding.state) {
    case 'found':
      return `${finding.claim.value}  ← ${explainClaim(finding.claim, mail)}`
    case 'unclear':
      return [
        'unclear: ',
        finding.why,
        ...finding.claims.map((claim) => `; ${claim.value} ← ${explainClaim(claim, mail)}`),
      ].join('')
    case 'missing':
      return '–'
  }
}

function explainClaim({ source, from, to, rule }: Claim, mail: Mail): string {
  switch (source) {
    case 'text':
      return `${quote(mail.text.slice(from, to))} (${place(mail, from)}, rule ${rule})`
    case 'from':
      return `the From header (rule ${rule})`
    case 'subject':
      return `the subject ${quote(mail.subject)} (rule ${rule})`
  }
}

function place(mail: Mail, position: number): string {
  const part = mail.parts.findLast(({ from }) => from <= position)
  const start = part?.from ?? 0
  const line = mail.text.slice(start, position).split('\n').length
  return part?.name ? `${part.name} line ${line}` : `line ${line}`
}

/** The words on one line, not too long, and without the second part of a personal code. */
function quote(words: string): string {
  const flat = words
    // 120385-12345, 120385 12345, 12038512345
    .replace(/(?<!\d)(\d{6})([\s\p{Pd}]{0,3})\d{5}(?!\d)/gu, '$1$2•••••')
    .replace(/\s+/g, ' ')
    .trim()
  return `«${flat.length > 70 ? `${flat.slice(0, 69)}…` : flat}»`
}

function row(name: string, value: string): string {
  return `  ${name.padEnd(20)}${value}`
}
