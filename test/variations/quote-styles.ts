// How mail programs show the message that is answered, in three languages: Gmail, Thunderbird, Apple Mail, Outlook, and
// old Outlook Express, which writes a header and marks the lines as well. The message shown is always the invitation.

import { meeting } from '../reading.ts'

type Language = 'lv' | 'en' | 'ru'

export interface QuoteStyle {
  readonly name: string
  /** What stands below the sender's words in plain text; `to` is the sender's address. */
  readonly plain: (to: string) => string
  /** The same in HTML; null where the program writes plain text only. */
  readonly html: ((to: string) => string) | null
}

const writer = 'Inese Kuške <inese.kuske@mk.gov.lv>'
const subject = 'Ielūgums uz tikšanos 16. novembrī: Atvērtās pārvaldības rīcības plāns 2017.-2019. gadam'

/** The invitation without the marks of its file, up to its programme. */
const invitation = meeting
  .invitation!.split('VAIRĀK INFORMĀCIJAS')[0]!
  .replace(/\[([^\]]*)\]\([^)]*\)|\*\*/g, '$1')
  .replace(/\n{3,}/g, '\n\n')
  .trim()

const languages: readonly Language[] = ['lv', 'en', 'ru']

const gmail = {
  lv: `2017. gada 8. novembris 16:05 ${writer} rakstīja:`,
  en: `On Wed, Nov 8, 2017 at 4:05 PM, ${writer} wrote:`,
  ru: `8 ноября 2017 г., 16:05 пользователь ${writer} написал:`,
}
const thunderbird = {
  lv: '08.11.2017 16:05, Inese Kuške rakstīja:',
  en: 'On 08.11.2017 16:05, Inese Kuške wrote:',
  ru: '08.11.2017 16:05, Inese Kuške пишет:',
}
const apple = {
  lv: `2017. gada 8. nov., plkst. 16:05, ${writer} rakstīja:`,
  en: `On 8 Nov 2017, at 16:05, ${writer} wrote:`,
  ru: `8 нояб. 2017 г., в 16:05, ${writer} написал(а):`,
}
const outlook = {
  lv: { labels: ['No', 'Nosūtīts', 'Kam', 'Tēma'], date: 'trešdiena, 2017. gada 8. novembris 16:05' },
  en: { labels: ['From', 'Sent', 'To', 'Subject'], date: 'Wednesday, November 8, 2017 4:05 PM' },
  ru: { labels: ['От', 'Отправлено', 'Кому', 'Тема'], date: '8 ноября 2017 г. 16:05' },
}
const originalMessage = {
  lv: '-----Sākotnējais ziņojums-----',
  en: '-----Original Message-----',
  ru: '-----Исходное сообщение-----',
}

export const quoteStyles: readonly QuoteStyle[] = [
  ...languages.flatMap((language): QuoteStyle[] => [
    {
      name: `Gmail, ${language}`,
      plain: () => `${gmail[language]}\n\n${marked(invitation)}`,
      html: () =>
        `<br><div class="gmail_extra"><br><div class="gmail_quote">${escapeHtml(gmail[language])}<br>` +
        `<blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px #ccc solid;padding-left:1ex">` +
        `${divs(invitation)}</blockquote></div><br></div>`,
    },
    {
      name: `Thunderbird, ${language}`,
      plain: () => `${thunderbird[language]}\n${marked(wrapAt72(invitation))}`,
      html: () =>
        `<br><div class="moz-cite-prefix">${escapeHtml(thunderbird[language])}<br></div>` +
        `<blockquote type="cite" cite="mid:invitation@mk.gov.lv">${divs(invitation)}</blockquote>`,
    },
    {
      name: `Apple Mail, ${language}`,
      plain: () => marked(`${apple[language]}\n\n${invitation}`),
      html: () =>
        `<br><div><blockquote type="cite"><div>${escapeHtml(apple[language])}</div><br class="Apple-interchange-newline">` +
        `<div>${divs(invitation)}</div></blockquote></div><br>`,
    },
    {
      name: `Outlook, ${language}`,
      plain: (to) => `${'_'.repeat(32)}\n${header(language, to).join('\n')}\n\n${invitation}`,
      html: (to) =>
        `<div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal">` +
        `${header(language, to).map(boldLabel).join('<br>')}</p></div></div>` +
        `<p class="MsoNormal">&nbsp;</p>${divs(invitation)}`,
    },
    {
      name: `Outlook on the web, ${language}`,
      plain: (to) => `${'_'.repeat(32)}\n${header(language, to).join('\n')}\n\n${invitation}`,
      html: (to) =>
        `<hr tabindex="-1" style="display:inline-block; width:98%"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri">` +
        `${header(language, to).map(boldLabel).join('<br>')}</font><div>&nbsp;</div></div><div>${divs(invitation)}</div>`,
    },
    {
      name: `Outlook Express, ${language}`,
      plain: (to) => `${originalMessage[language]}\n${header(language, to).join('\n')}\n\n${marked(invitation)}`,
      html: null,
    },
  ]),
  { name: 'no quote', plain: () => '', html: null },
]

function header(language: Language, to: string): readonly string[] {
  const { labels, date } = outlook[language]
  const values = [writer, date, to, subject]
  return labels.map((label, i) => `${label}: ${values[i]}`)
}

function marked(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n')
}

function wrapAt72(text: string): string {
  return text.replace(/(?=.{73})(.{1,72}) /g, '$1\n')
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function boldLabel(line: string): string {
  return escapeHtml(line).replace(/^[^:]+:/, '<b>$&</b>')
}

function divs(text: string): string {
  return text
    .split('\n')
    .map((line) => `<div>${line === '' ? '<br>' : escapeHtml(line)}</div>`)
    .join('\n')
}
