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
      // «Alexey», «Xenia»
      .replaceAll('x', 'ks')
      // «Klaudija» of Клавдия, «Genādijs» of Геннадий
      .replace(/(?<=[ae])u(?=[^aeiou])/gu, 'v')
      .replace(/([bcdfgklmnprstvz])\1/gu, '$1')
      .replace(/(?<=[^aeiou])s$/u, '')
      // «Tsvetkova» of Цветкова, «Šmits» of Шмидт, «Alexander» of Александр
      .replace(/t[sz]/gu, 'c')
      .replace(/dt$/u, 't')
      .replace(/(?<=[dt])er$/u, 'r')
      .replace(/(?<=[zsc])h|k(?=h)/gu, '')
      // «Čajka» of Чайка, «Tolstojs» of Толстой
      .replace(/(?<=[aeiou])j(?![aeiou])/gu, 'i')
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

/**
 * A folded name in Latin letters as no passport prefers it: «Andrey Tsoy», «Andrejs Cojs»; «Yekaterina», «Jekaterina» and
 * «Ekaterina». All vowels stay, so that «Marija» is not Māra.
 */
export function plainLatin(folded: string): string {
  return (
    folded
      .replace(/(?<=[zsc])h|k(?=h)/gu, '')
      .replace(/ts(?=.)|tz/gu, 'c')
      .replaceAll('x', 'ks')
      .replace(/(?<=[dt])er$/u, 'r')
      // «Lyubov» is Ļubova
      .replace(/^l[yj]?ubov$/u, 'lubova')
      // «Kaminskis», not «Juris»
      .replace(/(?<=[^aeiou]|ski)s$/u, '')
      .replace(/[yj](?=e)/gu, '')
      .replace(/[yj]/gu, 'i')
      .replace(/i{2,}/gu, 'i')
  )
}

/**
 * What a woman's folded Russian name can end in where Latvian gives it an ending: «Ковальчук» is Kovaļčuka, «Шульц» Šulce,
 * «Любовь» Ļubova. «Петров» is another than Petrova, «Руслан» than Ruslana: those have a twin of the other gender.
 */
export function spellingsOfWoman(folded: string, half: 'given' | 'family'): readonly string[] {
  const isOpen =
    half === 'given' ? /ь$|^(?:кармен|ингрид|астрид|сигрид|карин|катрин|эстер)$/u : /[бвгджзклмнпрстфхцчшщь]$|[оа]и$/u
  return isOpen.test(folded) && !HAS_TWIN.test(folded) ? [`${folded}а`, `${folded}е`] : []
}

const HAS_TWIN = /(?:[ое]в|(?<![аеоу])[иы]н)$/u
