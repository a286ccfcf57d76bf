// Fetches a large message without what is of no use: the mail server tells its structure first, and then only those
// parts are asked for that can hold a list. A part left behind keeps its header, with a mark that tells reading so; and
// since only the sizes of parts decide, the same message is always put together from the same octets.
import type { ImapFlow, MessageStructureObject as Structure } from 'imapflow'
import { CUT_HEADER, LEFT_OUT_HEADER } from '../vocabulary.ts'
import { answer } from './open-mailbox.ts'

/** In octets, as sent; a message without any part this large is fetched whole. */
export const LARGE = 1024 * 1024
/** More than a part that can hold a list may have: reading takes no attachment beyond 6 MB. */
const MOST_PART = 8 * LARGE
/** All parts together. */
const MOST_MESSAGE = 12 * LARGE
/** So much is fetched of a message that has no parts to leave out. */
const CUT = 2 * LARGE
const MOST_HEADER = 512 * 1024

/**
 * The message as far as it is of use (RFC 5322 octets); null where it has vanished.
 *
 * @param size RFC822.SIZE
 */
export async function fetchLarge(client: ImapFlow, uid: number, size: number): Promise<Uint8Array | null> {
  const structure = (await fetchRow(client, uid, { bodyStructure: true }))?.bodyStructure
  const leaves = structure ? leavesOf(structure) : []
  const left = leftOut(leaves)
  const hasParts = structure?.childNodes !== undefined
  if (left.size === 0 && size <= (hasParts ? MOST_MESSAGE + MOST_HEADER : CUT)) return fetchWhole(client, uid)
  return (structure && (await fetchParts(client, uid, structure, left))) ?? fetchCut(client, uid, size)
}

/** Parts with content of their own; an attached message is one, whatever is in it. */
function leavesOf(node: Structure): readonly Structure[] {
  return node.type.startsWith('multipart/') ? (node.childNodes ?? []).flatMap(leavesOf) : [node]
}

/** The largest first, until the rest is small enough. */
function leftOut(leaves: readonly Structure[]): ReadonlySet<Structure> {
  const left = new Set(
    leaves.filter((leaf) => sizeOf(leaf) > LARGE && (!canHoldList(leaf) || sizeOf(leaf) > MOST_PART)),
  )
  let rest = leaves.reduce((sum, leaf) => (left.has(leaf) ? sum : sum + sizeOf(leaf)), 0)
  for (const leaf of leaves.toSorted((a, b) => sizeOf(b) - sizeOf(a))) {
    if (rest <= MOST_MESSAGE) break
    if (left.has(leaf)) continue
    left.add(leaf)
    rest -= sizeOf(leaf)
  }
  return left
}

const sizeOf = ({ size }: Structure): number => size ?? 0

/** Pictures, sound, film and programs do not; whoever sends a photograph of a list is answered by a human anyway. */
function canHoldList({ type, parameters, dispositionParameters }: Structure): boolean {
  const name = dispositionParameters?.filename ?? parameters?.name ?? ''
  return (
    !/^(?:image|audio|video|font|model)\//.test(type) &&
    !/\.(?:jpe?g|png|gif|bmp|tiff?|heic|mp[34]|m4[av]|mov|avi|mkv|wmv|wav|iso|exe|msi|dwg|psd)$/i.test(name)
  )
}

// ── put together from parts ─────────────────────────────────────────────────────────────────────────────────────────

/** Null where the structure does not fit together: then the message is cut instead. */
async function fetchParts(
  client: ImapFlow,
  uid: number,
  root: Structure,
  left: ReadonlySet<Structure>,
): Promise<Uint8Array | null> {
  if (!root.type.startsWith('multipart/') || left.size === 0) return null
  const keys = partsOf(root, left)
  const row = await fetchRow(client, uid, { headers: true, bodyParts: keys })
  const header = row?.headers
  if (!header || header.length > MOST_HEADER || keys.some((key) => !row.bodyParts?.has(key.toLowerCase()))) return null
  const body = (node: Structure): Buffer[] => {
    if (!node.type.startsWith('multipart/')) return left.has(node) ? [] : [row.bodyParts!.get(node.part!)!]
    const { boundary = '' } = node.parameters ?? {}
    const children = (node.childNodes ?? []).flatMap((child) => [
      Buffer.from(`--${boundary}\r\n`, 'latin1'),
      ...markedHeader(row.bodyParts!.get(`${child.part}.mime`)!, left.has(child) ? child : null),
      ...body(child),
      Buffer.from('\r\n'),
    ])
    return [...children, Buffer.from(`--${boundary}--\r\n`, 'latin1')]
  }
  return Buffer.concat([header, ...body(root)])
}

/** What to ask for (RFC 3501 §6.4.5): the header of every part, and the content of those that are not left out. */
function partsOf(node: Structure, left: ReadonlySet<Structure>): string[] {
  return (node.childNodes ?? []).flatMap((child) => {
    const isLeaf = !child.type.startsWith('multipart/')
    const content = isLeaf && !left.has(child) ? [child.part!] : []
    return [`${child.part}.MIME`, ...content, ...(isLeaf ? [] : partsOf(child, left))]
  })
}

/** A part's header, which ends in an empty line; with the mark of a part left out. */
function markedHeader(header: Buffer, leftOut: Structure | null): Buffer[] {
  if (leftOut === null) return [header]
  // 57 octets stand in a line of base64.
  const octets = leftOut.encoding === 'base64' ? Math.round((sizeOf(leftOut) * 57) / 78) : sizeOf(leftOut)
  const end = header.lastIndexOf('\r\n\r\n')
  return [header.subarray(0, end < 0 ? 0 : end + 2), Buffer.from(`${LEFT_OUT_HEADER}: ${octets}\r\n\r\n`)]
}

// ── cut ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Header and body are bounded apart: a longer way, which adds to the header, must not move the end of the body. */
async function fetchCut(client: ImapFlow, uid: number, size: number): Promise<Uint8Array | null> {
  const header = { key: 'HEADER', start: 0, maxLength: MOST_HEADER }
  const text = { key: 'TEXT', start: 0, maxLength: CUT }
  const row = await fetchRow(client, uid, { bodyParts: [header, text] })
  if (!row) return null
  const mark = Buffer.from(`${CUT_HEADER}: ${size}\r\n`)
  const headers = row.headers ?? Buffer.alloc(0)
  const gap = Buffer.from(headers.length < MOST_HEADER ? '' : '\r\n\r\n')
  return Buffer.concat([mark, headers, gap, row.bodyParts?.get('text') ?? Buffer.alloc(0)])
}

async function fetchWhole(client: ImapFlow, uid: number): Promise<Uint8Array | null> {
  return (await fetchRow(client, uid, { source: true }))?.source ?? null
}

async function fetchRow(client: ImapFlow, uid: number, query: Parameters<ImapFlow['fetchAll']>[1]) {
  const rows = await answer('UID FETCH', client.fetchAll(String(uid), { ...query, uid: true }, { uid: true }))
  // Rows of other messages, and rows without what was asked for, are notices of changes elsewhere.
  return rows.find(
    (row) => row.uid === uid && ['bodyStructure', 'headers', 'bodyParts', 'source'].some((key) => key in row),
  )
}
