// Every conversation of the shared folder, held with the desk over real IMAP, Postgres and SMTP.
import { holdJourneys } from './hold-journeys.ts'

holdJourneys((name) => name.startsWith('s-'))
