// Office documents and signed containers are ZIP archives. Only what their readers ask for is inflated, and never more
// than a bound that the whole mail shares: an archive from a stranger may be a bomb, whatever sizes it declares.
import { inflateRawSync } from 'node:zlib'

export interface ZipEntry {
  readonly name: string
  /** Inflates the entry. Throws where it is encrypted, damaged, of an unknown method, or beyond the bound. */
  readonly read: () => Buffer
}

/** How much may still be inflated, in octets; shared by all archives of one mail. */
export interface InflationBudget {
  left: number
}

const maxEntries = 1000

/** Lists an archive by its central directory (APPNOTE.TXT 4.3.12). Throws where it has none. */
export function listZip(octets: Buffer, budget: InflationBudget): ZipEntry[] {
  const end = octets.lastIndexOf('PK\x05\x06')
  if (end < 0) throw new Error('the archive has no directory')
  const count = octets.readUInt16LE(end + 10)
  if (count > maxEntries) throw new Error('the archive holds too many files')
  const entries: ZipEntry[] = []
  let at = octets.readUInt32LE(end + 16)
  for (let i = 0; i < count; i++) {
    if (octets.readUInt32LE(at) !== 0x02014b50) throw new Error('the directory of the archive is damaged')
    const nameLength = octets.readUInt16LE(at + 28)
    // Bit 11 promises UTF-8; names without it are read the same way, since readers look for ASCII names only.
    const name = octets.toString('utf8', at + 46, at + 46 + nameLength)
    const entry = {
      encrypted: (octets.readUInt16LE(at + 8) & 1) === 1,
      method: octets.readUInt16LE(at + 10),
      packedSize: octets.readUInt32LE(at + 20),
      start: octets.readUInt32LE(at + 42),
    }
    entries.push({ name, read: () => inflate(octets, entry, budget) })
    at += 46 + nameLength + octets.readUInt16LE(at + 30) + octets.readUInt16LE(at + 32)
  }
  return entries
}

function inflate(
  octets: Buffer,
  entry: { encrypted: boolean; method: number; packedSize: number; start: number },
  budget: InflationBudget,
): Buffer {
  if (entry.encrypted) throw new Error('the archive is protected by a password')
  // Name and extra field may differ from those in the directory.
  const header = entry.start + 30 + octets.readUInt16LE(entry.start + 26) + octets.readUInt16LE(entry.start + 28)
  const packed = octets.subarray(header, header + entry.packedSize)
  if (entry.method !== 0 && entry.method !== 8) throw new Error('the archive is packed in an unknown way')
  if (budget.left < 1) throw new Error('the archive is too large')
  const content = entry.method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: budget.left })
  budget.left -= content.length
  return content
}
