// Our own conversations: every sentence of the policy has one that would fail without it.
import { holdJourneys } from './hold-journeys.ts'

holdJourneys((name) => !name.startsWith('s-'))
