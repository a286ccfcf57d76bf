// Whether text that says it is Western («iso-8859-1») looks it. Latvian mail bears that label as often, since programs
// that knew no other wrote it: then its letters stand where no Western word has them («Bçrziòð»). Pure.

/** The widest of the Western charsets. */
export const LABEL_OF_WEST = 'windows-1252'

const LABELS = new Set(['iso-8859-1', 'iso8859-1', 'iso-8859-15', 'latin1', LABEL_OF_WEST, 'cp1252'])

// «Kârlis Bçrziòð», «Ìirts», «Íirsis», «Inèukalns», «sarakst¹»: what Latvian octets are taken for, and where
const MISREAD =
  /[âìîïòðûþ¹²³º»¾¶±¼½·]\p{L}|\p{L}[âìîïòðûþ¹²³º»¾¶±¼½·]|[ÂÌÎÏÒÐÛÞ]\p{L}|\p{L}[ÂÌÎÏÒÐÛÞ]|[çÇ](?![aouáâãóôõú])|[íÍ][eií]|[èÈ](?:[aeiouâîïûçò]|(?!\p{L}))/gu

// «Sólrún», «Anaïs Piérard», «Begoña»: what no Latvian octet is taken for
const WESTERN = /[áàãéêñóôõúùÁÀÉÊÑÓÔÚ]/gu

/** Whether the label is Western, and the text says so at least as often as it says that it is not. */
export function isWestern(text: string, label: string): boolean {
  if (!LABELS.has(label)) return false
  return isIcelandic(text) || (text.match(WESTERN)?.length ?? 0) >= (text.match(MISREAD)?.length ?? 0)
}

const CENTRAL_LABELS = new Set(['iso-8859-2', 'iso8859-2', 'latin2', 'windows-1250', 'cp1250'])

// «Bâçrziňđ»: what the commonest Latvian octets are taken for there, and hardly any Czech, Pole or Hungarian writes
const MISREAD_AS_CENTRAL = /[âçîţđ]/iu

/** «Kateřina Šťastná»: whether text that says it is Central European has none of the letters that Latvian would have there. */
export function isCentral(text: string, label: string): boolean {
  return CENTRAL_LABELS.has(label) && !MISREAD_AS_CENTRAL.test(text)
}

/** «Ragnheiður Guðmundsdóttir»: of what Latvian octets are taken for nothing but «š» and «ž», and «ó», which no Latvian word has. */
function isIcelandic(text: string): boolean {
  return /[óÓ]/u.test(text) && (text.match(MISREAD) ?? []).every((found) => /[ðÐþÞ]/u.test(found))
}
