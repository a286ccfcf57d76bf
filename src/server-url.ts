// One IMAP_URL or SMTP_URL becomes the address of a server and a login. Complaints say which variable and what to
// write; they never repeat the URL, because it holds the password.
import { Problems } from './problems.ts'

export type Tls = 'implicit' | 'starttls' | 'none'

export interface Server {
  readonly host: string
  readonly port: number
  readonly tls: Tls
  readonly user: string | null
  readonly password: string | null
  /** What follows the host, decoded, without the leading slash. */
  readonly path: string
}

/** Standard ports (RFC 8314 §3.2, §3.3; RFC 9051 §2.1; RFC 6409 §3.1). */
const PORTS = { imaps: 993, imap: 143, smtps: 465, smtp: 587 }
const EXAMPLES = { imap: 'imaps://user:password@host/INBOX', smtp: 'smtps://user:password@host' }
const ENCODING = 'in user and password @ : / ? # % are written %40 %3A %2F %3F %23 %25'

/**
 * Reads the URL that stands in `variable`. Plain schemes are plain on loopback and STARTTLS elsewhere, unless `?tls=`
 * says `none` (or, on loopback, `starttls`). Throws `Problems`.
 */
export function readServerUrl(variable: string, text: string, protocol: 'imap' | 'smtp'): Server {
  const fail = (what: string): never => {
    throw new Problems([`${variable} ${what}; it looks like ${EXAMPLES[protocol]} (${ENCODING})`])
  }
  const url = URL.canParse(text) ? new URL(text) : fail('is no URL')
  const scheme = url.protocol.slice(0, -1)
  if (scheme !== protocol && scheme !== `${protocol}s`) fail(`begins neither with ${protocol}s:// nor ${protocol}://`)
  if (url.hostname === '') fail('names no host')
  if (url.hash !== '') fail('holds a #')
  const decode = (part: string) => {
    try {
      return decodeURIComponent(part)
    } catch {
      return fail('holds a % that encodes nothing')
    }
  }
  const user = decode(url.username) || null
  const password = decode(url.password) || null
  if ((user === null) !== (password === null)) fail(user === null ? 'names no user' : 'holds no password')
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1')
  return {
    host,
    port: Number(url.port) || PORTS[scheme as keyof typeof PORTS],
    tls: chooseTls(),
    user,
    password,
    path: decode(url.pathname.slice(1)),
  }

  function chooseTls(): Tls {
    const { tls, ...others } = Object.fromEntries(url.searchParams)
    const [unknown] = Object.keys(others)
    if (unknown !== undefined) fail('has something other than tls=none after its ?')
    const isImplicit = scheme === `${protocol}s`
    if (tls === undefined) return isImplicit ? 'implicit' : isLoopback(host) ? 'none' : 'starttls'
    if (isImplicit || (tls !== 'none' && tls !== 'starttls')) fail(`can take ?tls=none with ${protocol}:// only`)
    return tls as Tls
  }
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host)
}
