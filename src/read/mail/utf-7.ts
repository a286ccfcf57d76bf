// UTF-7 (RFC 2152), which old mail programs could be set to and no decoder of today reads: letters beyond ASCII stand as
// base64 of their UTF-16 between «+» and «-». Gateways lose its label; so much the shape of the runs gives away.

/** «D+AWs-ja», «B+ARM-rzi+AUYBYQ-»; «+-» is the sign itself. */
const RUN = /\+([A-Za-z0-9+/]{0,2000})-?/g

/** «+AWs-»: one Latvian letter, closed as it must be. */
const LETTER = /\+A[QRSTUVWX][A-Za-z0-9+/]-/g

/** What is written in Europe; a telephone number, «+371», would give none of it. */
const PLAUSIBLE = /^[\u0080-\u052f\u1e00-\u1eff\u2010-\u2122]+$/

/** Whether ASCII text is UTF-7: by its label, or by two letters that nothing else would spell so. */
export function isUtf7(text: string, label: string): boolean {
  return /^(?:unicode-1-1-|x-)?utf-?7$/.test(label) || (text.match(LETTER)?.length ?? 0) > 1
}

/** «Anna +ARI-rika D+AWs-ja» → «Anna Ērika Dūja»; runs that give no letters stay as they are. */
export function decodeUtf7(text: string): string {
  return text.replace(RUN, (run, base64: string) => {
    if (base64 === '') return run === '+-' ? '+' : run
    const octets = Buffer.from(base64, 'base64')
    const letters = octets
      .subarray(0, octets.length & ~1)
      .swap16()
      .toString('utf16le')
    return PLAUSIBLE.test(letters) ? letters : run
  })
}
