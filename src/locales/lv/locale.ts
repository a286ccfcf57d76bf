// Latvian, as the desk hears it.

import type { Locale } from '../locale.ts'
import {
  couldBeNominative,
  declineName,
  familyEnding,
  familyOfTwo,
  genderWords,
  government,
  looksDeclined,
  seldomBorne,
  undeclineBesideUnchanged,
  undeclineFamilyName,
  undeclineForeign,
} from './declension.ts'
import { machines } from './machines.ts'
import { givenNames } from './names.ts'
import { organisations } from './organisations.ts'
import { swindles } from './swindles.ts'
import { words } from './words.ts'
import { yearInWords } from './year-in-words.ts'

export const latvian: Locale = {
  declines: true,
  oneWordFamilyNames: true,
  // «es naakshu uz sanaaksmi»
  longhand: {
    // The two vowels first, then what stands before them: most words have none.
    marks: /(?:aa|ii|uu)(?<=^\p{L}\p{Ll}*..)\p{Ll}*$/u,
    spelled: [
      ['aa', 'a'],
      ['ee', 'e'],
      ['ii', 'i'],
      ['uu', 'u'],
      ['sh', 's'],
      ['ch', 'c'],
      ['zh', 'z'],
      ['nj', 'n'],
      ['lj', 'l'],
      ['kj', 'k'],
      ['gj', 'g'],
    ],
    letters: [
      ['aa', 'ā'],
      ['ee', 'ē'],
      ['ii', 'ī'],
      ['uu', 'ū'],
      ['sh', 'š'],
      ['ch', 'č'],
      ['zh', 'ž'],
      ['nj', 'ņ'],
      ['lj', 'ļ'],
      ['kj', 'ķ'],
      ['gj', 'ģ'],
    ],
  },
  caseEndings: ['am', 'im', 'um', 'as', 'es', 'ai', 'ei', 'is', 'us', 's', 'a', 'e', 'u', 'i'],
  setOffEndings: ['am', 'im', 'um', 'as', 'es', 'ai', 'ei', 'is', 'us', 'a', 'ā', 'e', 'ē', 'u', 'i', 'ī'],
  undeclineForeign,
  womensForeign: /(?:[sc]k|[oe]v)a$|e$/u,
  toMachines:
    /(?<!\p{L})(?:(?:ignore|ignorejiet|ignoret|aizmirsti|aizmirstiet|neievero|neieverojiet|atcel) (?:(?:visas|visus|jebkuras|jebkurus|savas|savus|sis|sos) ){0,3}(?:ieprieksej|lidzsinej|iepriekspiemin|sistemas|citas|citus)\p{L}{0,5} ?(?:instrukcij|noradijum|komand|noteikum|pavel)\p{L}{0,4}|tu esi (?:ai|maksligais intelekts|valodas modelis|robots|asistents)|maksligajam intelektam, kas)(?!\p{L})/u,
  swindles,
  words,
  yearInWords,
  machines,
  givenNames,
  organisations,
  declineName,
  undeclineFamilyName,
  couldBeNominative,
  plainNominative: /[aeiu]s$|[ae]$/u,
  seldomBorne,
  government,
  genderWords,
  titlesBehind: { male: /^ kung(?:s|a|am|u)(?!\p{L})/u, female: /^ (?:jaun)?kundz(?:e|es|ei|i)(?!\p{L})/u },
  // «viņas kods», «kurai kods», «kurš»; «viņa» and «kura» are a man's only before his code
  countsWomen:
    /(?<!\p{L})(?:divas|abas|abām|divām|trijām|četras|četrām|piecas|piecām|sešas|septiņas|astoņas)(?!\p{L})[^:–.!?\n]{0,60}[:–] /iu,
  relativeGender: {
    male: /^(?:vinam|kuram|vins|kurs|(?:vina|kura) (?:kod|personas kod|p\.? ?k))/u,
    // «viņa mums ir vietniece»
    female:
      /^(?:(?:vinas|vinai|kuras|kurai)(?!\p{L})|vina (?:(?:mums|man|pie mums|tagad|pati) )?(?:ir|bus|naks|strada|vada|parstav|brauks|piedalisies)(?!\p{L}))/u,
  },
  kin: {
    // Not «Brālītis», «Meitere»
    male: /^(?:(?:vīr|(?:maz)?dēl|dēliņ|(?:krust)?tēv|znot)(?:s|š|a|am|u|ā|i|iem|us|os)|(?:brāl|onkul)(?:is|i|a|im|ī|ja|ju|jus))$/u,
    female:
      /^(?:(?:siev|meit|meitiņ|mazmeit|mās|māsiņ|krustmeit|vedekl)(?:a|as|ai|u|ā|ām|ās)|(?:krust)?māt(?:e|es|ei|i|ē))$/u,
  },
  looksDeclined,
  addedEnding: 's',
  glide: /(?<=i)j(?=[aeou])/gu,
  obliqueFamily: { male: /[iu]$/u, female: /[iu]$/u },
  undeclineBesideUnchanged,
  familyEnding,
  familyOfTwo,
}
