// The message inside an opaque S/MIME signature (RFC 8551 §3.5.2): CMS SignedData (RFC 5652 §5) is BER around the octets
// that were signed, which are a MIME message. The signature is not checked: a reader of mail asks only what was written.

interface Element {
  readonly tag: number
  readonly from: number
  readonly to: number
  /** Where the next element begins. */
  readonly next: number
}

const SEQUENCE = 0x30
const OCTET_STRING = 0x04
const OCTET_STRINGS = 0x24
const CONTEXT_0 = 0xa0
/** 1.2.840.113549.1.7.2 */
const SIGNED_DATA = Buffer.from('06092a864886f70d010702', 'hex')
const DEEPEST = 8

/** The octets that were signed; null where this is no SignedData, or nothing is inside (the message stands beside it). */
export function unwrapSigned(octets: Buffer): Buffer | null {
  const [type, content] = childrenOf(octets, elementAt(octets, 0, SEQUENCE))
  if (!type || !content || !SIGNED_DATA.equals(octets.subarray(0, type.to).subarray(-SIGNED_DATA.length))) return null
  const [signedData] = childrenOf(octets, content)
  const [, , encapsulated] = childrenOf(octets, signedData ?? null)
  const inside = childrenOf(octets, encapsulated ?? null).find(({ tag }) => tag === CONTEXT_0)
  const [message] = childrenOf(octets, inside ?? null)
  return message ? octetsOf(octets, message) : null
}

/** An octet string comes whole, or in pieces. */
function octetsOf(octets: Buffer, element: Element): Buffer | null {
  if (element.tag === OCTET_STRING) return octets.subarray(element.from, element.to)
  if (element.tag !== OCTET_STRINGS) return null
  return Buffer.concat(
    childrenOf(octets, element).map(({ tag, from, to }) =>
      tag === OCTET_STRING ? octets.subarray(from, to) : Buffer.alloc(0),
    ),
  )
}

function childrenOf(octets: Buffer, parent: Element | null): readonly Element[] {
  const children: Element[] = []
  for (let at = parent?.from ?? 0; parent && at < parent.to; ) {
    const child = elementAt(octets, at)
    if (!child || child.next > parent.next) break
    children.push(child)
    at = child.next
  }
  return children
}

/** X.690 §8.1: a tag, a length of one or more octets or none until «00 00», the content. */
function elementAt(octets: Buffer, at: number, expected?: number, depth = 0): Element | null {
  const tag = octets[at]
  const short = octets[at + 1]
  if (tag === undefined || short === undefined || (expected !== undefined && tag !== expected)) return null
  if (short < 0x80) return bounded(octets, tag, at + 2, short)
  const count = short & 0x7f
  if (count > 4 || at + 2 + count > octets.length) return null
  if (count > 0) return bounded(octets, tag, at + 2 + count, octets.readUIntBE(at + 2, count))
  if (depth > DEEPEST) return null
  let end = at + 2
  while (end + 1 < octets.length && !(octets[end] === 0 && octets[end + 1] === 0)) {
    const child = elementAt(octets, end, undefined, depth + 1)
    if (!child) return null
    end = child.next
  }
  return { tag, from: at + 2, to: end, next: end + 2 }
}

function bounded(octets: Buffer, tag: number, from: number, length: number): Element | null {
  const to = from + length
  return to <= octets.length ? { tag, from, to, next: to } : null
}
