// Russian letters as Latvian spells them, roughly: enough to see that «Алексеева» and «Aleksejeva» are one name.

const LATIN: { readonly [letter: string]: string } = Object.fromEntries(
  [...'абвгдежзийклмнопрстуфхцчшщъыьэюя'].map((letter, i) => [
    letter,
    'a b v g d e z z i j k l m n o p r s t u f h c c s sc  i  e ju ja'.split(' ')[i]!,
  ]),
)

/** Lower-case text with its Cyrillic letters in Latin ones. */
export function romanise(text: string): string {
  return text.replace(/\p{Script=Cyrillic}/gu, (letter) => LATIN[letter] ?? letter)
}
