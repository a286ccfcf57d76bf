// How people say in Latvian that an earlier mail told of somebody, and that who comes is another now.

const WHEN = ['vakar', 'aizvakar', 'iepriekš', 'agrāk', 'pagājušajā nedēļā', 'pagājušnedēļ', 'šonedēļ', 'šorīt'].concat(
  ['pirmdien', 'otrdien', 'trešdien', 'ceturtdien', 'piektdien', 'jau'],
)

/** «vakar rakstījām, ka», «kā iepriekš ziņojām»: an earlier mail told of somebody. */
export const TOLD_BEFORE = ['rakstīj*', 'ziņoj*', 'paziņoj*', 'informēj*', 'norādīj*', 'minēj*', 'nosaucām', 'nosaucu']
  .concat('teicām', 'teicu', 'solīj*', 'nosūtīj*', 'sūtīj*', 'apstiprināj*', 'deleģēj*', 'izvirzīj*')
  .flatMap((told) => WHEN.flatMap((when) => [`${when} ${told}`, `${when} jums ${told}`, `${told} ${when}`]))
  .concat(
    ['pieteikum*', 'vēstul*', 'apstiprinājum*', 'atbild*', 'ziņ*', 'e-past*'].flatMap((mail) =>
      ['saistībā ar', 'papildus', 'atsaucoties uz', 'pēc', 'turpinot'].flatMap((to) =>
        ['mūsu', 'manu', 'savu', 'manam', 'manai', 'savai', 'savam'].map((our) => `${to} ${our} ${mail}`),
      ),
    ),
  )

/** «neliela izmaiņa», «izmaiņas dalībnieku sarakstā», «atvainojamies par vēlo maiņu»: who is on a list is changed. */
export const CHANGE_NOTICES = [
  ...['neliel*', 'ātr*', 'vēl*', 'pēkšņ*', 'maz*', 'steidzam*', 'pēdējā brīža', 'negaidīt*', 'īs*'].flatMap((small) =>
    ['izmaiņ*', 'maiņ*', 'nomaiņ*', 'rokād*', 'korekcij*', 'labojum*', 'precizējum*', 'pārmaiņ*', 'aizstāšan*'].map(
      (change) => `${small} ${change}`,
    ),
  ),
  ...['izmaiņ*', 'maiņ*', 'nomaiņ*', 'korekcij*', 'precizējum*', 'pārmaiņ*'].flatMap((change) =>
    ['sarakstā', 'dalībnieku', 'mūsu', 'pārstāvniecībā', 'pieteikumā', 'sastāvā', 'delegācijā', 'dalībā', 'dalībniek*']
      .concat('no mūsu puses', 'attiecībā uz', 'pārstāv*')
      .map((where) => `${change} ${where}`),
  ),
  ...['dalībniek*', 'pārstāvj*', 'pārstāv*', 'delegāt*', 'runātāj*', 'saraksta', 'delegācijas', 'pieteikuma'].flatMap(
    (whose) => ['maiņ*', 'nomaiņ*', 'izmaiņ*', 'aizstāšan*', 'precizējum*'].map((change) => `${whose} ${change}`),
  ),
  ...['mainīt', 'mainām', 'nomainīt', 'labot', 'izlabot', 'precizēt', 'koriģēt', 'atjaunot', 'grozīt'].flatMap((verb) =>
    ['sarakst*', 'dalībnieku sarakst*', 'pieteikum*', 'mūsu pieteikum*', 'mūsu pārstāv*', 'pārstāv*', 'dalībniek*'].map(
      (what) => `${verb} ${what}`,
    ),
  ),
  ...['veikt', 'veikt šādas', 'lūdzam', 'ieviest', 'izdarīt'].map((make) => `${make} izmaiņas`),
]
