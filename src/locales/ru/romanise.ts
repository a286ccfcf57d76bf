// Cyrillic letters in Latin ones, roughly: enough to see that «Алексеева», «Aleksejeva» and «Alekseeva» are one name,
// and «Григорій» and «Hryhorii», whichever language spelled it.

const LATIN: { readonly [letter: string]: string } = Object.fromEntries(
  [...'абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґў'].map((letter, i) => [
    letter,
    'a b v g d e z z i j k l m n o p r s t u f h c c s sc  i  e ju ja i i e g u'.split(' ')[i]!,
  ]),
)

/** A folded name in Russian or Latin letters, in the one spelling that all of its spellings come to. */
export function roughLatin(folded: string): string {
  // «Sergejs», «Sergey» and «Сергей»; «Mihails», «Mikhail» and «Михаил»; «Natālija», «Natalia» and «Наталья»
  return (
    folded
      .replace(/\p{Script=Cyrillic}/gu, (letter) => LATIN[letter] ?? letter)
      // «Klaudija» of Клавдия, «Genādijs» of Геннадий
      .replace(/(?<=[ae])u(?=[^aeiou])/gu, 'v')
      .replace(/([bcdfgklmnprstvz])\1/gu, '$1')
      .replace(/(?<=[^aeiou])s$/u, '')
      .replace(/(?<=[zsc])h|k(?=h)/gu, '')
      .replace(/[yj']/gu, (letter, at: number, whole: string) =>
        letter === 'y' && !/[aeiou]/u.test(whole[at + 1] ?? '') ? 'i' : '',
      )
      .replace(/i(?=[aeiou])|(?<=e)i$/gu, '')
      // «Королёва» is Koroļova, and Алёна is Aļona.
      .replaceAll('o', 'e')
      // «Олег» is Oleh of a Ukrainian, «Галина» Halina of a Belarusian.
      .replaceAll('h', 'g')
  )
}
