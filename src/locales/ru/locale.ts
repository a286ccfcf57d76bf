// Russian, as the desk hears it.

import type { Locale } from '../locale.ts'
import {
  couldBeNominative,
  declineName,
  familyEnding,
  familyOfTwo,
  genderWords,
  government,
  looksDeclined,
  undeclineBesideUnchanged,
  undeclineFamilyName,
  womanInMansPost,
} from './declension.ts'
import { LATVIAN_IN_E } from './family-names.ts'
import { machines } from './machines.ts'
import { givenNames } from './names.ts'
import { organisations } from './organisations.ts'
import { readPatronymic } from './patronymics.ts'
import { roughLatin } from './romanise.ts'
import { words } from './words.ts'
import { yearInWords } from './year-in-words.ts'

export const russian: Locale = {
  declines: true,
  oneWordFamilyNames: true,
  words,
  yearInWords,
  machines,
  givenNames,
  organisations,
  declineName,
  undeclineFamilyName,
  couldBeNominative,
  government,
  genderWords,
  kin: {
    male: /^(?:муж|сын|брат|отц|отец|дяд)\p{L}{0,4}$/u,
    female: /^(?:жен|доч|сест|мам|мат|т[её]т)\p{L}{0,4}$/u,
  },
  womanInMansPost,
  looksDeclined,
  readPatronymic,
  fathersOfFamilies: [
    'Войцех',
    'Адам',
    'Ян',
    'Юзеф',
    'Казимир',
    'Якуб',
    'Мацей',
    'Юри',
    'Янек',
    'Павл',
    'Клим',
    'Макар',
    'Прокоп',
  ],
  roughLatin,
  plainlyDeclined: /[уюаяыи]$|[оеё][йю]$/u,
  // «Даце Озолу», «Бруно Спрогису»; «Тойво Кару» is a man, and so is «Ион Попеску».
  obliqueFamily: { female: /[бвгджзклмнпрстфхцчшщ]у$/u, male: /(?:[оеё]в|[иы]н|[иа]с|ньш|ик|ук|юк|ак|ман)у$/u },
  undeclineBesideUnchanged,
  givenStaysBeside: LATVIAN_IN_E,
  familyEnding,
  familyOfTwo,
}
