// The nouns of registrar, in the order a mail meets them: a Delivery lies in the mailbox, is parsed into a Mail,
// read into a Reading, decided upon, recorded, and answered with a Reply. Everything else in src/ is a verb on
// these. This file imports nothing.

// ── the languages the desk speaks ───────────────────────────────────────────────────────────────────────────────

export type Language = 'lv' | 'en' | 'ru'

/** A text in one or more languages; whoever shows it falls back to the event's first language. */
export type Texts = { readonly [L in Language]?: string }

// ── the event people register for ───────────────────────────────────────────────────────────────────────────────

/** What an event can require of a participant: the four standard fields, or a field of its own. */
export type StandardField = 'givenName' | 'familyName' | 'organisation' | 'personalCodePrefix'

export interface OwnField {
  readonly name: string
  /** Words that people put before the value, per language: «Alerģijas», «Allergies». The first is shown in replies. */
  readonly labels: { readonly [L in Language]?: readonly string[] }
  readonly pattern: RegExp | null
}

export interface Event {
  readonly id: string
  readonly title: Texts
  readonly place: Texts
  readonly starts: Temporal.ZonedDateTime
  readonly ends: Temporal.ZonedDateTime
  /** Mail received before this instant is not looked at. */
  readonly opens: Temporal.ZonedDateTime
  /** Received at or before this second is on time. */
  readonly deadline: Temporal.ZonedDateTime
  readonly timezone: string
  readonly organiser: { readonly name: string; readonly email: string; readonly phone: string | null }
  readonly privacy: Texts
  /** Where notices about questions and troubles go; null: the inbox flag and `registrar review` tell. */
  readonly notify: string | null
  /** Mail in another language is answered in the first of these. */
  readonly languages: readonly [Language, ...Language[]]
  readonly required: readonly (StandardField | OwnField)[]
  readonly capacity: number | null
  readonly grace: Temporal.Duration
  /** This long before the deadline those who are still incomplete are reminded, once; null: nobody is. */
  readonly reminder: Temporal.Duration | null
  readonly retention: Temporal.Duration
  /** Aliases and +tag addresses that mean this event. */
  readonly addresses: readonly string[]
  /** The text that was sent out, used to recognise quotes of it. */
  readonly invitation: string | null
  /** The NAME of IMAP_URL_NAME and SMTP_URL_NAME; null: the default inbox. */
  readonly inbox: string | null
}

// ── a message in the mailbox ────────────────────────────────────────────────────────────────────────────────────

/** A message as the mailbox holds it, before anybody has looked inside (RFC 3501 §2.3). */
export interface Delivery {
  /** Stable name of the mailbox: `user@host/INBOX`. */
  readonly mailbox: string
  readonly uidValidity: bigint
  readonly uid: number
  /** The IMAP internal date: for the desk, the time of receipt. */
  readonly internalDate: Temporal.Instant
  /** Once this is handled everything up to this UID is; absent: up to its own. */
  readonly doneTo?: number
  /** The raw message, RFC 5322 octets. */
  readonly source: Uint8Array
}

export interface Address {
  readonly name: string | null
  /** addr-spec as written; compare with `foldAddress`. */
  readonly address: string
}

export interface Header {
  /** Lower case. */
  readonly name: string
  /** Unfolded and decoded (RFC 2047). */
  readonly value: string
}

/** A stretch of `Mail.text`: the body, or the text of one attachment. Positions are UTF-16 offsets, end exclusive. */
export interface Part {
  readonly name: string | null
  readonly mediaType: string
  readonly from: number
  readonly to: number
}

export interface Attachment {
  readonly name: string | null
  readonly mediaType: string
  /** Octets after transfer decoding. */
  readonly size: number
  /** Inline image, signature logo, S/MIME signature: never holds a list. */
  readonly decorative: boolean
  /** Its text stands in `Mail.text`. */
  readonly read: boolean
}

/** A message opened up. A damaged message is still a Mail: what is wrong with it stands in `defects`. */
export interface Mail {
  /** Without angle brackets; null where it has none. */
  readonly messageId: string | null
  readonly inReplyTo: readonly string[]
  readonly references: readonly string[]
  readonly from: readonly Address[]
  readonly sender: Address | null
  readonly replyTo: readonly Address[]
  readonly to: readonly Address[]
  readonly cc: readonly Address[]
  readonly subject: string
  /** All header fields, topmost first. */
  readonly headers: readonly Header[]
  /**
   * The body as its reader sees it, then the text of attachments; NFC, lines end with \n, no soft hyphens or
   * zero-width characters, no trailing spaces. A quoted line begins with one `>` per level (HTML blockquotes too);
   * a table row is one line with its cells parted by \t; a horizontal rule is a line of ten or more underscores.
   */
  readonly text: string
  readonly parts: readonly Part[]
  readonly attachments: readonly Attachment[]
  /** Media type of the whole message (`multipart/report`, `text/plain`), lower case, with its parameters. */
  readonly mediaType: string
  readonly mediaTypeParameters: { readonly [name: string]: string }
  /** What could not be understood of the message's form, in words for the organiser. */
  readonly defects: readonly string[]
  /** sha-256 (hex) of what the sender sent: the message without its trace headers. Same mail delivered twice: same value. */
  readonly fingerprint: string
}

/** What the ledger knows of the conversation that a mail belongs to. Few words say much to whoever asked for them. */
export interface Conversation {
  /** It answers a reply of ours. */
  readonly inThread: boolean
  /** Somebody whom its sender registered still lacks something that we asked for. */
  readonly awaited: boolean
}

// ── what the sender's words say ─────────────────────────────────────────────────────────────────────────────────

export type Intent = 'register' | 'amend' | 'cancel' | 'question' | 'automatic' | 'other'

/** A value and where it was read. Evidence is kept as position and rule, never as text. */
export interface Claim {
  readonly value: string
  /** The words stand here in the body (UTF-16 offsets into `Mail.text`), or they are the From or Subject header. */
  readonly source: 'text' | 'from' | 'subject'
  readonly from: number
  readonly to: number
  /** Name of the rule that read it: `label`, `signature`, `code.birth-date`. */
  readonly rule: string
}

/** What became of all claims for one field of one person. */
export type Finding =
  | { readonly state: 'found'; readonly claim: Claim }
  | { readonly state: 'unclear'; readonly claims: readonly Claim[]; readonly why: string }
  | { readonly state: 'missing' }

export interface PersonReading {
  readonly givenName: Finding
  readonly familyName: Finding
  readonly organisation: Finding
  readonly personalCodePrefix: Finding
  readonly fields: { readonly [name: string]: Finding }
  /** The sender says there is no Latvian code, or will not send it. */
  readonly withoutCode: 'none' | 'refused' | null
  /** The prefix was made from a birth date. */
  readonly codeFromBirthDate: boolean
  /** Why the organiser must look at this person before they go on the list; null: surely understood. */
  readonly doubt: string | null
}

export interface NameReading {
  readonly givenName: string | null
  readonly familyName: string | null
}

export interface Reading {
  /** The language to answer in. */
  readonly language: Language
  readonly intent: Intent
  /** A human should also read it: it asks something. */
  readonly question: boolean
  readonly participants: readonly PersonReading[]
  readonly cancelled: readonly NameReading[]
  /** Why a human must look, in a sentence that the organiser understands; null: surely understood. */
  readonly review: string | null
  /** A second part of a personal code was sent; it has been dropped. */
  readonly fullCodeSent: boolean
  /** Thanks, «seen», «see you»: concerns the event, changes nothing and asks nothing. */
  readonly courtesy: boolean
  /** It speaks of the event, or answers mail about it; what a machine wrote about anything else is left as found. */
  readonly aboutEvent: boolean
  /** The signs by which `automatic` was told, or signs of a machine on a human's mail: `Auto-Submitted`, `List-Id`. */
  readonly machineSigns: readonly string[]
  /** What was set aside and why, for `read --explain`. */
  readonly setAside: readonly { readonly from: number; readonly to: number; readonly why: string }[]
}

// ── what is already known ───────────────────────────────────────────────────────────────────────────────────────

export type Status = 'registered' | 'incomplete' | 'waitlisted' | 'cancelled'

/** The values the desk keeps of a participant; null where not given. */
export interface ParticipantData {
  readonly givenName: string | null
  readonly familyName: string | null
  readonly organisation: string | null
  /** Six digits, never more. */
  readonly personalCodePrefix: string | null
  readonly fields: { readonly [name: string]: string }
}

export interface Participant extends ParticipantData {
  readonly id: string
  readonly status: Status
  /** Address that registered them, folded. */
  readonly submittedBy: string
  /** The organiser let them in without these. */
  readonly waived: readonly string[]
  readonly registeredAt: Temporal.Instant
}

/** The reply of ours that a mail answers. */
export interface Thread {
  /** Address that our reply went to, folded. */
  readonly recipient: string
  /** Ids of the participants that the reply spoke of. */
  readonly participants: readonly string[]
}

/** All that the desk knows and that can bear on one mail. */
export interface Known {
  /** Whoever this sender registered, whoever our thread spoke of, whoever bears a name that the mail states. */
  readonly participants: readonly Participant[]
  readonly thread: Thread | null
  /** How many hold a place now (registered). */
  readonly placesTaken: number
  /** Ids of all who wait for a place, the first in line first. */
  readonly waiting: readonly string[]
  /** A message with the same Message-ID but other content was seen before. */
  readonly messageIdReused: boolean
  /** Whether any reply has gone to this sender about this event (the privacy notice is told in the first). */
  readonly answeredBefore: boolean
}

// ── what the desk decides ───────────────────────────────────────────────────────────────────────────────────────

export type Outcome =
  | 'registered'
  | 'incomplete'
  | 'waitlisted'
  | 'amended'
  | 'cancelled'
  | 'unchanged'
  | 'late'
  | 'human'
  | 'automatic'
  | 'failed'
  | 'other'
  | 'old'

export type ReplyKind = 'confirmation' | 'missing' | 'amendment' | 'cancellation' | 'late' | 'handover' | 'waitlist'
/** Mail that the desk starts itself, and that therefore answers nothing (RFC 3834 §5). */
export type NewsKind = 'promotion' | 'reminder' | 'decision'

export type Change =
  | {
      readonly type: 'register'
      readonly data: ParticipantData
      readonly status: Status
      readonly evidence: Evidence
      /** Names of required fields that the organiser does without. */
      readonly waived?: readonly string[]
    }
  | {
      readonly type: 'update'
      readonly id: string
      readonly data: ParticipantData
      readonly status: Status
      readonly evidence: Evidence
      /** `complete` filled gaps, `amend` replaced what was there. */
      readonly how: 'complete' | 'amend'
      /** All that is waived from now on; absent: as before. */
      readonly waived?: readonly string[]
    }
  | { readonly type: 'cancel'; readonly id: string }

/** Where each stored value was read: field name → position and rule. */
export type Evidence = { readonly [field: string]: Omit<Claim, 'value'> }

/** What became of one person of the mail; the reply tells each. */
export interface PersonOutcome {
  readonly givenName: string | null
  readonly familyName: string | null
  readonly organisation: string | null
  readonly state: 'registered' | 'incomplete' | 'waitlisted' | 'amended' | 'cancelled' | 'late' | 'human' | 'unchanged'
  /** Names of required fields still lacking. */
  readonly missing: readonly string[]
  /** Whether a code stands on the list, and whether it was made from a birth date. */
  readonly code: 'received' | 'from-birth-date' | 'missing' | 'waived'
  /** The name is kept in Cyrillic: the reply asks for the spelling in the passport. */
  readonly askSpelling: boolean
  /** Place in the waiting list, from 1; null where not waiting. */
  readonly position: number | null
}

/** What the reply has to say; composing finds the words. */
export interface ReplyPlan {
  readonly kind: ReplyKind | NewsKind
  readonly to: Address
  readonly language: Language
  readonly people: readonly PersonOutcome[]
  /** A second part of a code was sent: ask not to. */
  readonly fullCodeSent: boolean
  /** First reply to this sender: tell the privacy notice. */
  readonly privacyNotice: boolean
  /** Time of receipt, told in `late`. */
  readonly receivedAt: Temporal.Instant
  /** Message-IDs without brackets (RFC 5322 §3.6.4). */
  readonly inReplyTo: string | null
  readonly references: readonly string[]
  /** Signs of a machine on the mail that is answered; the gate at the point of sending judges them. */
  readonly machineSigns: readonly string[]
}

export interface Decision {
  readonly outcome: Outcome
  readonly changes: readonly Change[]
  readonly reply: ReplyPlan | null
  /** Why a human must look, in a sentence that the organiser understands; null: nobody needs to. */
  readonly human: string | null
}

/** What the organiser wants and cannot be done, in a sentence that says what to do instead. */
export interface Refusal {
  readonly refused: string
}

// ── what leaves ─────────────────────────────────────────────────────────────────────────────────────────────────

/** A reply with its final octets: what is stored is what is sent, however often it has to be tried. */
export interface Composed {
  /** Without angle brackets. */
  readonly messageId: string
  readonly from: string
  readonly to: string
  /** RFC 5322 octets, CRLF. */
  readonly raw: Uint8Array
}

// ── small rules that everybody shares ───────────────────────────────────────────────────────────────────────────

/** Address for comparison: lower case, +tag dropped («Anna.Ozola+x@Example.lv» → «anna.ozola@example.lv»). */
export function foldAddress(address: string): string {
  const folded = address.trim().toLowerCase()
  const at = folded.lastIndexOf('@')
  if (at < 1) return folded
  return folded.slice(0, at).replace(/\+[^@]*$/, '') + folded.slice(at)
}

export function isNews(kind: ReplyKind | NewsKind): kind is NewsKind {
  return kind === 'promotion' || kind === 'reminder' || kind === 'decision'
}

/** Header of a part that was left in the mailbox, with its size in octets, and of a message cut off after its beginning. */
export const LEFT_OUT_HEADER = 'x-registrar-left-out'
export const CUT_HEADER = 'x-registrar-cut'

/** Text for comparison: without case, diacritics and doubled space («Bērziņš» → «berzins»). */
export function foldText(text: string): string {
  const plain = /^[ -~\s]*$/.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ı', 'i')
  return plain
    .toLowerCase()
    .replace(/\s{2,}|[^\S ]/gu, ' ')
    .trim()
}
