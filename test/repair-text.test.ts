// Damaged text and what a human makes of it; and text that looks odd but is right and must stay.
import { describe, expect, test } from 'vitest'
import { canonicalText, decodeText, repairText } from '../src/read/mail/repair-text.ts'
import { undoEncodings } from '../src/read/mail/undo-encodings.ts'

/** Writes text in a single-byte charset, by turning its decoder around. */
function encode(text: string, charset: string): Buffer {
  const decoder = new TextDecoder(charset)
  const octets = new Map(Array.from({ length: 256 }, (_, i) => [decoder.decode(Uint8Array.of(i)), i]))
  return Buffer.from(Array.from(text, (character) => octets.get(character) ?? 0x3f))
}

const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16()

const latvian = 'Labdien! Piesaku Jāni Bērziņu un Ķirstu Šķēli no Ogres novada pašvaldības. Paldies, Ģirts Ūdris'
const shouting = 'PIESAKU: ŅINA ŽUKOVA, ĀDAŽU NOVADA DOME'
const russian = 'Здравствуйте! Прошу зарегистрировать Ольгу Смирнову, объединение пенсионеров.'

describe('octets whose label is wrong or missing', () => {
  const cases: [string, string, string, string | null][] = [
    ['honest windows-1257', latvian, 'windows-1257', 'windows-1257'],
    ['unlabelled windows-1257', latvian, 'windows-1257', null],
    ['windows-1257 called iso-8859-1', latvian, 'windows-1257', 'iso-8859-1'],
    ['windows-1257 called utf-8', latvian, 'windows-1257', 'utf-8'],
    ['capitals in windows-1257 called iso-8859-1', shouting, 'windows-1257', 'iso-8859-1'],
    ['unlabelled iso-8859-13', latvian, 'iso-8859-13', null],
    ['a name in windows-1257 called iso-8859-1', 'Valdis Kalniņš', 'windows-1257', 'iso-8859-1'],
    ['another in windows-1257 called iso-8859-1', 'Ķērsta Krūče', 'windows-1257', 'iso-8859-1'],
    ['iso-8859-4 called iso-8859-1', latvian, 'iso-8859-4', 'iso-8859-1'],
    ['iso-8859-4 called windows-1257', latvian, 'iso-8859-4', 'windows-1257'],
    ['unlabelled koi8-r', russian, 'koi8-r', null],
    ['koi8-r called windows-1251', russian, 'koi8-r', 'windows-1251'],
    ['windows-1251 called koi8-r', russian, 'windows-1251', 'koi8-r'],
    ['windows-1251 called iso-8859-1', russian, 'windows-1251', 'iso-8859-1'],
    ['a name in windows-1257 called utf-8', 'Valdis Kalniņš', 'windows-1257', 'utf-8'],
    ['a charset that nobody knows', latvian, 'windows-1257', 'x-unknown'],
  ]
  test.each(cases)('%s', (_, text, charset, label) => {
    expect(decodeText(encode(text, charset), label).text).toBe(text)
  })

  test.each([
    ['utf-8 called windows-1257', Buffer.from(latvian), 'windows-1257'],
    ['utf-8 called us-ascii', Buffer.from(latvian), 'us-ascii'],
    ['unlabelled utf-16', Buffer.from(latvian, 'utf16le'), null],
    ['utf-16 called utf-8', utf16be(latvian), 'utf-8'],
  ])('%s', (_, octets, label) => {
    expect(decodeText(octets, label).text).toBe(latvian)
  })
})

describe('an honest label is believed', () => {
  test.each([
    ['Müller, Ångström, Núñez', 'iso-8859-1'],
    ['François Lefèvre', 'iso-8859-1'],
    ['I am François Lefèvre-Théron, of the Embassy of France.', 'iso-8859-1'],
    ['Begoña Núñez Ibáñez, Embajada de España', 'iso-8859-1'],
    ['Ég heiti Aðalheiður Þórðardóttir, Norræna húsið', 'iso-8859-1'],
    ['João Gonçalves', 'windows-1252'],
    ['Sólrún Eyjólfsdóttir. Með bestu kveðju', 'iso-8859-1'],
    ['Anaïs Piérard, bien à vous', 'iso-8859-1'],
    ['Hélène Crèvecœur', 'iso-8859-15'],
    ['ПРИВЕТ, ОЛЬГА', 'windows-1251'],
    ['«Rīts» – 5 °C', 'windows-1257'],
  ])('%s in %s', (text, charset) => {
    expect(decodeText(encode(text, charset), charset)).toMatchObject({ text, lossy: false })
  })
})

test('escapes of iso-2022-jp change the letters, though each octet is one of ASCII', () => {
  const octets = Buffer.from('Mr. SATO (\u001b$B:4F#\u001b(B)')
  expect(decodeText(octets, 'iso-2022-jp')).toMatchObject({ text: 'Mr. SATO (佐藤)', lossy: false })
})

describe('UTF-7', () => {
  test.each([
    ['labelled', 'utf-7', 'J+AQE-nis B+ARM-rzi+AUYBYQ, 2 +- 2', 'Jānis Bērziņš, 2 + 2'],
    ['with quotes that are many letters', 'UNICODE-1-1-UTF-7', 'biedr+ASs-ba +IB4-Liepa+IB0', 'biedrība „Liepa”'],
    ['without its label', 'us-ascii', 'J+AQE-nis B+ARM-rzi+AUYBYQ-', 'Jānis Bērziņš'],
    ['and a telephone number', 'utf-7', 'J+AQE-nis, +371 29123456', 'Jānis, +371 29123456'],
    ['is no sum', 'us-ascii', 'a+b, x+AQE, 1+1-2', 'a+b, x+AQE, 1+1-2'],
  ])('%s', (_, label, source, text) => {
    expect(decodeText(Buffer.from(source), label).text).toBe(text)
  })
})

describe('letters of another charset in UTF-8', () => {
  test.each([
    ['Latvian as Western', 'Þanete Ðíçle, Rîgas Pensionâru biedrîba', 'Žanete Šķēle, Rīgas Pensionāru biedrība'],
    ['Russian as Western', 'Ïðèâåò, ïðèäó', 'Привет, приду'],
    ['Icelandic is as it is', 'Sigríður Þórðardóttir, Ásþór á Íslandi', 'Sigríður Þórðardóttir, Ásþór á Íslandi'],
    ['French is as it is', 'Benoît Gâteau, maître à Nîmes, là où', 'Benoît Gâteau, maître à Nîmes, là où'],
    ['halves of letters', 'PensionÄru biedrÄ«ba', 'Pension\ufffdru biedrība'],
    ['question marks', 'J?nis ???le, C?sis', 'J\ufffdnis \ufffd\ufffd\ufffdle, C\ufffdsis'],
    ['questions', 'Vai var? Kur? Jā?nē', 'Vai var? Kur? Jā?nē'],
  ])('%s', (_, text, meant) => {
    expect(decodeText(Buffer.from(text), 'utf-8').text).toBe(meant)
  })
})

describe('text that is still encoded', () => {
  const meant = 'Labdien! Piesakos uz sapulci.\r\nŽanete Šķēle, Rīgas „Liepa”, kods 120385-\r\n'
  const quoted = (text: string) =>
    Buffer.from(text)
      .toString('latin1')
      .replace(/[=\x80-\xff]/g, (c) => `=${c.charCodeAt(0).toString(16).toUpperCase()}`)
  const base64 = (text: string) => Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\r\n')
  test.each([
    ['quoted-printable', quoted(meant)],
    ['base64', base64(meant)],
    ['base64, twice', base64(base64(meant))],
    ['percents', encodeURIComponent(meant)],
    ['percents and signs for spaces', encodeURIComponent(meant).replaceAll('%20', '+')],
    ['escapes', meant.replace(/[^ -~\r\n]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)],
  ])('%s', (_, text) => expect(undoEncodings(text)).toBe(meant))
  test.each([
    'x=C4=81',
    'https://a.lv/?a=%C5%A1%C4%81&b=%C5%A1%C4%81',
    'a=b, AB=CD, 2=2',
    'AnnaOzolaAnnaOzolaAnnaOzolaAnnaOzolaAnnaOzola12',
  ])('«%s» stays', (text) => expect(undoEncodings(text)).toBe(text))
})

test('letters that are lost for good are told', () => {
  expect(decodeText(Buffer.from('B\ufffdrzi\ufffd\ufffd'), 'utf-8').lossy).toBe(true)
})

describe('UTF-8 encoded twice', () => {
  const mangle = (text: string, charset: string) => new TextDecoder(charset).decode(Buffer.from(text))
  test.each([
    ['as windows-1252', mangle(latvian, 'windows-1252'), latvian],
    ['as windows-1252, thrice', mangle(mangle(latvian, 'windows-1252'), 'windows-1252'), latvian],
    ['as windows-1251', mangle(russian, 'windows-1251'), russian],
    [
      'only the quoted half',
      `Jānis Bērziņš\n> ${mangle('Šķēle, „Rīts”', 'windows-1252')}`,
      'Jānis Bērziņš\n> Šķēle, „Rīts”',
    ],
  ])('%s', (_, text, meant) => {
    expect(repairText(text)).toBe(meant)
  })
  test.each(['«Рёв» и «Сёмга»', 'Ä“ un Å', 'Ž“š”', 'Pēteris – Ā.'])('«%s» stays', (text) => {
    expect(repairText(text)).toBe(text)
  })
})

describe('canonical text', () => {
  test.each([
    ['taken apart', 'Be\u0304rzin\u0327s\u030c', 'Bērziņš'],
    ['a comma below instead of a cedilla', 'K\u0326irsis un g\u0326imene', 'Ķirsis un ģimene'],
    ['soft hyphens and zero-width characters', 'pie\u00ada\u200bloša\ufeffnās', 'piealošanās'],
    ['marks of direction', '\u202aAnna\u202c\u200e', 'Anna'],
    ['exotic spaces', 'Anna\u00a0Ozola\u2003120385', 'Anna Ozola 120385'],
    ['line ends', 'a \r\nb\t\rc\u2028d', 'a\nb\nc\nd'],
    ['a Cyrillic letter in a Latin word', 'J\u0430nis B\u0435rzs', 'Janis Berzs'],
    ['a Latin letter in a Cyrillic word', 'Иванoв', 'Иванов'],
    ['two alphabets side by side', 'SIA «Вектор» un Анна Ozola', 'SIA «Вектор» un Анна Ozola'],
    [
      'references of HTML',
      '&#256;rija &#x16a;dre, Pa&scaron;uk&nbsp;&ndash; R&amp;D; &c.',
      'Ārija Ūdre, Pašuk – R&D; &c.',
    ],
    ['an empty first cell', '\tAnna\t', '\tAnna'],
  ])('%s', (_, text, canonical) => {
    expect(canonicalText(text)).toBe(canonical)
  })
})
