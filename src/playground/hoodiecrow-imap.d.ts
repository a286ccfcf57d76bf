// The part of hoodiecrow-imap that the playground uses; the package brings no types of its own.
declare module 'hoodiecrow-imap' {
  export interface HoodiecrowFolder {
    uidvalidity: number
    flags?: string[]
    folders?: { [name: string]: HoodiecrowFolder }
  }

  export interface HoodiecrowServer {
    server: import('node:net').Server
    listen(port: number, host: string, callback: () => void): void
    close(callback: (error?: Error) => void): void
    /** Appends octets (as a 'binary' string) and tells clients that idle; the date as in RFC 3501 `date-time`. */
    appendMessage(folder: string, flags: string[], internalDate: string, raw: string): void
  }

  export default function createServer(options: {
    plugins: string[]
    users: { [user: string]: { password: string } }
    storage: {
      INBOX: HoodiecrowFolder
      '': { separator: string; folders: { [name: string]: HoodiecrowFolder } }
    }
  }): HoodiecrowServer
}
