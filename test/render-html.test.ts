// HTML as mail programs really write it, and the lines that its reader sees.
import { expect, test } from 'vitest'
import { renderHtml } from '../src/read/mail/render-html.ts'
import { canonicalText } from '../src/read/mail/repair-text.ts'

const rule = '_'.repeat(32)
const render = (html: string) => canonicalText(renderHtml(html).text).trimEnd().replace(/^\n+/, '')

const seen: [string, string, string][] = [
  [
    'Outlook: a paragraph a line, parted by empty ones',
    `<p class=MsoNormal>Labdien!<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>
     <p class=MsoNormal>Piedalīšos.<o:p></o:p></p><p class=MsoNormal>Anna<o:p></o:p></p>`,
    'Labdien!\n\nPiedalīšos.\nAnna',
  ],
  [
    'Outlook: the line above the quoted header',
    `<p class=MsoNormal>Nākšu.</p><div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'>
     <p class=MsoNormal><b>No:</b> Inese Kuške<br><b>Kam:</b> Anna Ozola</p></div></div>`,
    `Nākšu.\n${rule}\nNo: Inese Kuške\nKam: Anna Ozola`,
  ],
  [
    'Outlook Web: one rule where <hr> and divRplyFwdMsg meet',
    '<div>Būšu</div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><b>From:</b> A</div>',
    `Būšu\n${rule}\nFrom: A`,
  ],
  [
    "Word's lists are paragraphs",
    `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span
     style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span><![endif]>Anna Ozola<o:p></o:p></p>
     <p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span>Jānis</p>`,
    '1. Anna Ozola\n- Jānis',
  ],
  [
    'Gmail: lines are <div>, the quote has its own',
    `<div dir="ltr">Labdien!<div><br></div><div>Nākšu.<br></div></div><br><div class="gmail_quote"><div dir="ltr">2017. gada
     8. novembris 15:24 Inese &lt;<a href="mailto:i@mk.gov.lv">i@mk.gov.lv</a>&gt; rakstīja:<br></div><blockquote
     class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px #ccc solid"><div>Lūdzam<div>pieteikties</div></div>
     <blockquote>vecāks</blockquote></blockquote></div>`,
    'Labdien!\n\nNākšu.\n\n2017. gada 8. novembris 15:24 Inese <i@mk.gov.lv> rakstīja:\n> Lūdzam\n> pieteikties\n>> vecāks',
  ],
  [
    'what is struck through is taken back',
    '<p>Nāks: <s>Anna Ozola, 120385</s> <u>Juris Kalns, 030469</u>, <del>Saeima</del> <span style="text-decoration: line-through">Delna</span> Valsts kase</p>',
    'Nāks: Juris Kalns, 030469, Valsts kase',
  ],
  [
    "Gmail's «indent more» is no quote",
    '<blockquote style="margin:0 0 0 40px;border:none;padding:0px"><div>Anna Ozola, 120385</div></blockquote>',
    'Anna Ozola, 120385',
  ],
  [
    'Apple: quoted to the second level',
    `Buškmane nāks.<br><br><blockquote type="cite"><div>On 9 Nov 2017, Inese wrote:</div><br><div>Labdien</div></blockquote>`,
    'Buškmane nāks.\n\n> On 9 Nov 2017, Inese wrote:\n>\n> Labdien',
  ],
  [
    'Roundcube: preformatted lines',
    '<div class="pre">Anna  Ozola</div><pre>A   B\r\n  C</pre>',
    'Anna Ozola\n\nA   B\n  C',
  ],
  [
    'Samsung: a paragraph with a margin',
    '<p dir="ltr">Sveiki!</p>\n<p dir="ltr">Nākšu.<br>\nAnna</p>',
    'Sveiki!\n\nNākšu.\nAnna',
  ],
  [
    'a table of data is rows',
    '<table><tr><th>Vārds</th><th>Uzvārds</th><th>Kods</th></tr><tr><td><p>Anna</p></td><td>Ozola<br></td><td>120385-</td></tr></table>',
    'Vārds\tUzvārds\tKods\nAnna\tOzola\t120385-',
  ],
  [
    'columns stay where they are below a cell that spans rows',
    `<table><tr><td rowspan=2>Tieslietu ministrija</td><td>Anna</td></tr><tr><td>Juris</td></tr>
     <tr><td>VARAM</td><td>Zane</td></tr></table>`,
    'Tieslietu ministrija\tAnna\n\tJuris\nVARAM\tZane',
  ],
  [
    'a wide cell',
    '<table><tr><td colspan=2>Saraksts</td><td>x</td></tr><tr><td>a</td><td>b</td><td>c</td></tr></table>',
    'Saraksts\t\tx\na\tb\tc',
  ],
  [
    'Notes: a form of two columns',
    '<table border><tr><td><font>Dalībnieks</font></td><td>Guntars Veide</td></tr><tr><td>Iestāde</td><td>Valsts kase</td></tr></table>',
    'Dalībnieks\tGuntars Veide\nIestāde\tValsts kase',
  ],
  [
    'tables that only lay out are read cell by cell',
    `<table><tr><td><table><tr><td>Labdien!</td></tr></table></td></tr><tr><td><p>Nākšu.</p><p>Anna</p></td></tr></table>
     <table><tr><td><img src="cid:logo"></td><td>Anna Ozola<br>direktore<br>tālr. 67000000</td></tr></table>`,
    'Labdien!\nNākšu.\n\nAnna\nAnna Ozola\ndirektore\ntālr. 67000000',
  ],
  [
    'a list keeps its numbers',
    '<ol start="3"><li>Anna</li><li><p>Juris</p></li></ol><ul><li>Zane</ul>',
    '3. Anna\n4. Juris\n- Zane',
  ],
  [
    'what is hidden is not there',
    `<head><title>x</title><style>p{}</style></head><div style="display: none">priekšskats</div><span style="font-size:0px">1</span>
     <!-- 120385 --><script>var a</script><span style="mso-hide:all">2</span>Redzams`,
    'Redzams',
  ],
  ['links are their text', 'skat. <a href="https://mk.gov.lv/x?1">mājaslapu</a>', 'skat. mājaslapu'],
  ['digits split over elements', '<b>12</b><i>03</i><span>85</span>-', '120385-'],
  ['columns made of hard spaces', 'Anna&nbsp;&nbsp;&nbsp; Ozola&nbsp;120385', 'Anna    Ozola 120385'],
  ['references and entities', 'B&#275;rzi&#x146;&scaron;, &bdquo;X&rdquo; &amp; Co', 'Bērziņš, „X” & Co'],
]

test.each(seen)('%s', (_, html, text) => {
  expect(render(html)).toBe(text)
})

test.each([
  ['depth', '<div>'.repeat(100_000)],
  ['length', `<p>${'vārds '.repeat(100_000)}</p>`],
])('%s beyond bounds is cut and told', (_, html) => {
  const { text, cut } = renderHtml(html)
  expect(cut).toBe(true)
  expect(text.length).toBeLessThan(210_000)
})
