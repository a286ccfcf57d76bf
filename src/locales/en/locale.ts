// English, as the desk hears it; its names do not change by case.

import type { Locale } from '../locale.ts'
import { machines } from './machines.ts'
import { compoundGiven, familyAlone, familyBefore, givenNames, lastIsFamily } from './names.ts'
import { organisations } from './organisations.ts'
import { swindles } from './swindles.ts'
import { words } from './words.ts'
import { yearInWords } from './year-in-words.ts'

export const english: Locale = {
  declines: false,
  toMachines:
    /(?<!\p{L})(?:(?:ignore|disregard|forget|override|bypass|discard) (?:(?:all|any|every|of|the|your|my|these|those) ){0,4}(?:previous|prior|above|earlier|preceding|existing|other|system|former) (?:instruction|prompt|rule|command|direction|guideline)s?|(?:system|developer) prompt|you are (?:now )?an? (?:ai|assistant|language model|chatbot|bot|agent)|(?:ai|language model)s? reading this)(?!\p{L})/u,
  swindles,
  words,
  yearInWords,
  machines,
  givenNames,
  familyAlone,
  compoundGiven,
  lastIsFamily,
  familyBefore,
  organisations,
  declineName: (nominative, gender) => [{ form: nominative, nominative, case: 'nominative', gender }],
  undeclineFamilyName: (form, grammaticalCase) => (grammaticalCase === 'nominative' ? [form] : []),
  familyEnding:
    /(?:son|sen|dóttir|ski|sky|cki|wicz|czyk|vic|ić|escu|enko|chuk|[ai]dze|shvili|yan|berg|mann|stein|quist|gaard|ström|strom|(?<=\p{L}{3})(?:ov|ova|ev|eva)|ová|ienė|aitė|auskas|oğlu)$/u,
  surelyFamily:
    /\p{L}{3}(?:sson|dóttir|dottir|wicz|czyk|vić|ovic|evic|escu|enko|iuk|[ai]dze|shvili|opoulos|opoulou|oğlu|oglu|ienė|aitė|ytė|auskas|evičius|avičius|poulos|nen)$/u,
  genderWords: {
    male: /^(?:mr|sir|lord|monsieur|herrn?|signore?|senh?or)$/u,
    female: /^(?:ms|mrs|miss|mme|mlle|lady|madame?|frau|fru|signora|senh?ora|sra|pani)$/u,
  },
  kin: { male: /^(?:husband|son|brother|father)$/u, female: /^(?:wife|daughter|sister|mother)$/u },
  couldBeNominative: () => true,
}
