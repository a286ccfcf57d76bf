// Mail whose form is damaged or odd, as inboxes of thirty years hold it; what it says is an ordinary registration.
import { INBOX } from './letter.ts'

const words = 'Piesakos 16. novembra tikšanās reizei. Anna Ozola, Tieslietu ministrija, 120385-'
const base64 = Buffer.from(words).toString('base64')
const head = `From: Anna Ozola <anna.ozola@example.lv>\nTo: ${INBOX}\nSubject: Pieteikums\nDate: Thu, 9 Nov 2017 12:14:03 +0200\nMessage-ID: <broken@example.lv>\n`
const utf8 = 'MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n'
const multipart = (kind: string, rest = 'boundary="b"') =>
  `MIME-Version: 1.0\nContent-Type: multipart/${kind}; ${rest}\n`
const text = `--b\nContent-Type: text/plain; charset=utf-8\n\n${words}\n`
const crlf = (source: string) => source.replaceAll('\n', '\r\n')

export const brokenMails: Readonly<Record<string, string>> = {
  'LF alone': `${head}${utf8}\n${words}\n`,
  'mixed line ends': `${head.replace('\n', '\r\n')}${utf8}\n${words}\r\n`,
  'no MIME-Version': crlf(`${head}Content-Type: text/plain; charset=utf-8\n\n${words}\n`),
  'no type at all, octets in UTF-8': crlf(`${head}\n${words}\n`),
  'an unknown charset': crlf(`${head}${utf8.replace('utf-8', 'x-user-defined-lv')}\n${words}\n`),
  'a charset in quotes and capitals': crlf(`${head}${utf8.replace('charset=utf-8', 'CHARSET="UTF8"')}\n${words}\n`),
  'an unknown transfer encoding': crlf(`${head}${utf8.replace('8bit', 'x-uuencode-maybe')}\n${words}\n`),
  'base64 without padding': crlf(`${head}${utf8.replace('8bit', 'base64')}\n${base64.replace(/=+$/, '')}\n`),
  'base64 with a tail': crlf(`${head}${utf8.replace('8bit', 'base64')}\n${base64}\n\n-- \nTested by AntiVirus\n`),
  'quoted-printable with bare equals signs': crlf(
    `${head}${utf8.replace('8bit', 'quoted-printable')}\n${words} 2+2=4 =\n`,
  ),
  'a boundary that never closes': crlf(`${head}${multipart('mixed')}\n${text}`),
  'a boundary that never appears': crlf(`${head}${multipart('mixed')}\n${words}\n`),
  'a boundary without quotes and with spaces': crlf(`${head}${multipart('mixed', 'boundary = b ')}\n${text}--b--\n`),
  'no boundary': crlf(`${head}MIME-Version: 1.0\nContent-Type: multipart/mixed\n\n${words}\n`),
  'one part alone in three wrappings': crlf(
    `${head}${multipart('mixed', 'boundary=o')}\n--o\nContent-Type: multipart/related; boundary=m\n\n--m\nContent-Type: multipart/alternative; boundary=b\n\n${text}--b--\n--m--\n--o--\n`,
  ),
  'the same boundary within itself': crlf(
    `${head}${multipart('mixed')}\n--b\nContent-Type: multipart/alternative; boundary="b"\n\n${text}--b--\n--b--\n`,
  ),
  'an empty HTML beside the text': crlf(
    `${head}${multipart('alternative')}\n${text}--b\nContent-Type: text/html; charset=utf-8\n\n\n--b--\n`,
  ),
  'HTML alone, never closed': crlf(
    `${head}MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n<html><body><p>${words}<table><tr><td>`,
  ),
  'HTML in a text part': crlf(`${head}${utf8}\n<html><body><p>${words}</p></body></html>\n`),
  'a header line without a colon': crlf(`${head}this is no header\n${utf8}\n${words}\n`),
  'a mbox line on top': crlf(`From anna.ozola@example.lv Thu Nov  9 12:14:03 2017\n${head}${utf8}\n${words}\n`),
  'a mangled mbox line on top': crlf(
    `>From anna.ozola@example.lv Thu Nov  9 12:14:03 2017\n${head}${utf8}\n${words}\n`,
  ),
  'an endless folded header': crlf(`${head}X-Junk: ${'x'.repeat(900)}\n ${'y '.repeat(400)}\n${utf8}\n${words}\n`),
  'no Subject and no Date': crlf(`From: Anna Ozola <anna.ozola@example.lv>\n${utf8}\n${words}\n`),
  'a Date from another century': crlf(
    `${head.replace('Thu, 9 Nov 2017 12:14:03 +0200', 'Sat, 32 Foo 19117 25:61:00 XYZ')}${utf8}\n${words}\n`,
  ),
  'a From without angle brackets': crlf(
    `${head.replace('Anna Ozola <anna.ozola@example.lv>', 'anna.ozola@example.lv (Anna Ozola)')}${utf8}\n${words}\n`,
  ),
  'a From in quotes with a comma': crlf(`${head.replace('Anna Ozola <', '"Ozola, Anna" <')}${utf8}\n${words}\n`),
  'a raw 8-bit From': crlf(`${head.replace('Anna Ozola <', 'Anna Ozoliņa-Bērziņa <')}${utf8}\n${words}\n`),
  'two From headers': crlf(`From: Cits Cilvēks <cits@example.lv>\n${head}${utf8}\n${words}\n`),
  'two subjects': crlf(`${head}Subject: cits\n${utf8}\n${words}\n`),
  'NUL octets': crlf(`${head}${utf8}\n${words}\0\0\n`),
  'a byte order mark': crlf(`${head}${utf8}\n\ufeff${words}\n`),
  'control characters': crlf(`${head}${utf8}\n\u0007\u001b[1m${words}\u001b[0m\n`),
  'headers alone in capitals': crlf(
    `${head.toUpperCase().replace('ANNA.OZOLA@EXAMPLE.LV', 'anna.ozola@example.lv')}${utf8}\n${words}\n`,
  ),
  'winmail.dat beside the text': crlf(
    `${head}${multipart('mixed')}\n${text}--b\nContent-Type: application/ms-tnef; name="winmail.dat"\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; filename="winmail.dat"\n\neJ8+IgA=\n--b--\n`,
  ),
  'a signature of S/MIME': crlf(
    `${head}${multipart('signed', 'protocol="application/pkcs7-signature"; boundary="b"')}\n${text}--b\nContent-Type: application/pkcs7-signature; name="smime.p7s"\nContent-Transfer-Encoding: base64\n\nMIAGCSqGSIb3\n--b--\n`,
  ),
  'clear-signed with PGP': crlf(
    `${head}${utf8}\n-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA1\n\n${words}\n-----BEGIN PGP SIGNATURE-----\nVersion: GnuPG v1.0.4\n\niD8DBQE6\n-----END PGP SIGNATURE-----\n`,
  ),
  'a vCard attached': crlf(
    `${head}${multipart('mixed')}\n${text}--b\nContent-Type: text/x-vcard; charset=utf-8; name="anna.vcf"\nContent-Disposition: attachment; filename="anna.vcf"\n\nbegin:vcard\nfn:Anna Ozola\nend:vcard\n--b--\n`,
  ),
  'an encoded word cut in the middle of a letter': crlf(
    `${head.replace('Subject: Pieteikums', 'Subject: =?utf-8?Q?Pieteikums_tik=C5?=\n =?utf-8?Q?=A1an=C4=81s_reizei?=')}${utf8}\n${words}\n`,
  ),
  'an encoded word that never ends': crlf(
    `${head.replace('Subject: Pieteikums', 'Subject: =?utf-8?Q?Pieteikums')}${utf8}\n${words}\n`,
  ),
  'text flowed': crlf(
    `${head}${utf8.replace('charset=utf-8', 'charset=utf-8; format=flowed; delsp=yes')}\n${words.replace(' Anna', ' \nAnna')}\n`,
  ),
  'UTF-8 labelled iso-8859-1': crlf(`${head}${utf8.replace('utf-8', 'iso-8859-1')}\n${words}\n`),
  'message/rfc822 around it': crlf(
    `${head}MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="b"\n\n${text}--b\nContent-Type: message/rfc822\n\n${head}${utf8}\ncits teksts\n--b--\n`,
  ),
}
