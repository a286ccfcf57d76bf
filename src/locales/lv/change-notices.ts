// How people say in Latvian that an earlier mail told of somebody, and that who comes is another now.

import { either } from '../either.ts'

const WHEN = ['vakar', 'aizvakar', 'iepriekš', 'agrāk', 'pagājušajā nedēļā', 'pagājušnedēļ', 'šonedēļ', 'šorīt'].concat(
  ['pirmdien', 'otrdien', 'trešdien', 'ceturtdien', 'piektdien', 'jau'],
)

const TOLD = `(rakstīj*|ziņoj*|paziņoj*|informēj*|norādīj*|minēj*|nosaucām|nosaucu|teicām|teicu|solīj*|nosūtīj*|sūtīj*|
  apstiprināj*|deleģēj*|izvirzīj*)`

/** «vakar rakstījām, ka», «kā iepriekš ziņojām»: an earlier mail told of somebody. */
export const TOLD_BEFORE = [
  `${either(WHEN)} (|jums) ${TOLD}`,
  `${TOLD} ${either(WHEN)}`,
  `(saistībā ar|papildus|atsaucoties uz|pēc|turpinot) (mūsu|manu|savu|manam|manai|savai|savam) (pieteikum*|vēstul*|
   apstiprinājum*|atbild*|ziņ*|e-past*)`,
]

/** «neliela izmaiņa», «izmaiņas dalībnieku sarakstā», «atvainojamies par vēlo maiņu»: who is on a list is changed. */
export const CHANGE_NOTICES = [
  `(neliel*|ātr*|vēl*|pēkšņ*|maz*|steidzam*|pēdējā brīža|negaidīt*|īs*) (izmaiņ*|maiņ*|nomaiņ*|rokād*|korekcij*|
   labojum*|precizējum*|pārmaiņ*|aizstāšan*)`,
  `(izmaiņ*|maiņ*|nomaiņ*|korekcij*|precizējum*|pārmaiņ*) (sarakstā|dalībnieku|mūsu|pārstāvniecībā|pieteikumā|sastāvā|
   delegācijā|dalībā|dalībniek*|no mūsu puses|attiecībā uz|pārstāv*)`,
  `(dalībniek*|pārstāvj*|pārstāv*|delegāt*|runātāj*|saraksta|delegācijas|pieteikuma) (maiņ*|nomaiņ*|izmaiņ*|aizstāšan*|
   precizējum*)`,
  `(mainīt|mainām|nomainīt|labot|izlabot|precizēt|koriģēt|atjaunot|grozīt) (sarakst*|dalībnieku sarakst*|pieteikum*|
   mūsu pieteikum*|mūsu pārstāv*|pārstāv*|dalībniek*)`,
  '(veikt|veikt šādas|lūdzam|ieviest|izdarīt) izmaiņas',
]
