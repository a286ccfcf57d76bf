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
import { childOf, readPatronymic } from './patronymics.ts'
import { plainLatin, roughLatin, spellingsOfWoman } from './romanise.ts'
import { swindles } from './swindles.ts'
import { words } from './words.ts'
import { yearInWords } from './year-in-words.ts'

export const russian: Locale = {
  declines: true,
  oneWordFamilyNames: true,
  familyAlone: new Set(['нгуен', 'чан', 'фам', 'хоанг', 'динь', 'буй', 'чинь']),
  setOffEndings: ['ом', 'ем', 'ой', 'ей', 'а', 'я', 'у', 'ю', 'е', 'ы', 'и'],
  toMachines:
    /(?<!\p{L})(?:(?:игнорируй|игнорируйте|игнорировать|забудь|забудьте|не учитывай|не учитывайте|отмени) (?:(?:все|всё|любые|свои|эти) ){0,3}(?:предыдущ|прежн|прошл|системн|друг|вышеуказанн|иные)\p{L}{0,4} (?:инструкц|указан|команд|правил|распоряжен)\p{L}{0,3}|ты (?:ии|языковая модель|бот|ассистент)|системный промпт)(?!\p{L})/u,
  swindles,
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
  // «Сашу Котова, его код», «Женю Мельник, у неё»
  countsWomen:
    /(?<!\p{L})(?:обе|обеих|двух (?:женщин|сотрудниц|представительниц|участниц|студенток|учительниц))(?!\p{L})[^:–.!?\n]{0,60}[:–] /iu,
  relativeGender: {
    male: /^(?:его|ему|у него|который|которому|он)(?!\p{L})/u,
    female: /^(?:ее|ей|у нее|которая|которой|она)(?!\p{L})/u,
  },
  kin: {
    // Not «Матвей», «Женя», «Мамедов», «Братусь»
    male: /^(?:муж(?:а|у|ем|е)?|сын(?:а|у|ом|е|ок|ишк\p{L}{1,2})?|брат(?:а|у|ом|е|ик\p{L}{0,2}|ишк\p{L}{1,2})?|от(?:ец|ца|цу|цом|це)|дяд[яиею]|дядей)$/u,
    female:
      /^(?:жен(?:а|ы|е|у|ой)|доч(?:ь|ери|ерью|к(?:а|и|е|у|ой)|ур\p{L}{2,3})|сест(?:р(?:а|ы|е|у|ой)|рен\p{L}{2,3}|рич\p{L}{2,3})|мам(?:а|ы|е|у|ой)|мат(?:ь|ери|ерью)|т[её]т(?:я|и|е|ю|ей|к(?:а|и|е|у|ой)))$/u,
  },
  womanInMansPost,
  looksDeclined,
  readPatronymic,
  childOf,
  fathersOfFamilies: [
    'Войцех',
    'Адам',
    'Ян',
    'Юзеф',
    'Казимир',
    'Якуб',
    'Мацей',
    'Юри',
    'Ждан',
    'Богдан',
    'Стефан',
    'Симон',
    'Урбан',
    'Мартин',
    'Мартын',
    'Демид',
    'Леон',
    'Левон',
    'Зенон',
    'Томаш',
    'Лукаш',
    'Игнат',
    'Тарас',
    'Франц',
    'Янек',
    'Павл',
    'Клим',
    'Макар',
    'Прокоп',
  ],
  roughLatin,
  plainLatin,
  spellingsOfWoman,
  plainlyDeclined: /[уюаяыи]$|[оеё][йю]$/u,
  // «Даце Озолу», «Бруно Спрогису»; «Тойво Кару» is a man, and so is «Ион Попеску».
  obliqueFamily: { female: /[бвгджзклмнпрстфхцчшщ]у$/u, male: /(?:[оеё]в|[иы]н|[иа]с|ньш|ик|ук|юк|ак|ман)у$/u },
  undeclineBesideUnchanged,
  givenStaysBeside: LATVIAN_IN_E,
  familyEnding,
  familyOfTwo,
}
