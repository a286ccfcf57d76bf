// Event files for tests: a sound one, with whatever a test wants otherwise.
import { writeFileSync } from 'node:fs'
import { stringify } from 'yaml'

export const SOUND_EVENT = {
  id: 'meeting',
  title: { lv: 'Tikšanās' },
  place: { lv: 'Rīga' },
  timezone: 'Europe/Riga',
  opens: '2017-11-01T00:00',
  deadline: '2017-11-14T17:00',
  starts: '2017-11-16T11:00',
  ends: '2017-11-16T13:00',
  organiser: { name: 'Valsts kanceleja', email: 'registracija@example.lv' },
}

/** Writes SOUND_EVENT with these fields changed; undefined leaves one out. */
export function writeEventFile(file: string, changes: object = {}): void {
  writeFileSync(file, stringify({ ...SOUND_EVENT, ...changes }))
}
