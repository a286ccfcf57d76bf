// Plain mails for tests, in words that nobody could misread.

/** A plain message. `headers` without the ones given here; lines end with \n. */
export function writeMail({
  id,
  from,
  subject = 'Pieteikums',
  headers = [],
  text,
}: {
  id: string
  from: string
  subject?: string
  headers?: readonly string[]
  text: string
}): string {
  return [
    `From: ${from}`,
    'To: inese.kuske@mk.gov.lv',
    `Subject: ${subject}`,
    `Message-ID: <${id}@example.com>`,
    ...headers,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    text,
    '',
  ]
    .join('\n')
    .replaceAll('\n', '\r\n')
}

export interface Registrant {
  readonly given: string
  readonly family: string
  readonly organisation: string
  readonly code: string
}

/** The four things that the invitation asks for, in a form that nobody could misread. */
export function writeForm({ given, family, organisation, code }: Registrant): string {
  return `Vārds: ${given}\nUzvārds: ${family}\nIestāde: ${organisation}\nPersonas kods: ${code}-`
}
