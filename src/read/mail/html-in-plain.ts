// HTML's source in a place for plain text: web mail and forms that send what their editor holds. Its reader sees tags,
// and a human reads past them.
import { renderHtml } from './render-html.ts'

const BREAK = /<(?:br ?\/?|\/p|\/div|\/li|\/tr)>/gi

/** What editors write; any other bracket («<anna@ozols.lv>») is the writer's. */
const NO_TAG =
  /<(?!\/?(?:a|b|blockquote|body|br|center|div|em|font|h[1-6]|head|hr|html|i|img|li|meta|o:p|ol|p|pre|span|strong|style|sub|sup|table|tbody|td|th|thead|title|tr|u|ul)(?:[\s>]|\/>)|!)/gi

/** «Labdien!<br />⏎Piedalīšos.<br />»: two ends of lines in tags are nobody's writing. */
export function isHtmlSource(text: string): boolean {
  return text.includes('<') && (text.match(BREAK)?.length ?? 0) > 1
}

/** The same as its reader would have seen it; where the writer's own lines end without a tag, they end. */
export function readHtmlSource(text: string): string {
  const source = text.replace(NO_TAG, '&lt;')
  const isWhole = /<(?:html|body|p|div|table)[\s>]/i.test(source)
  return renderHtml(isWhole ? source : source.replace(/(?<!>[ \t]{0,4})\n(?![ \t]{0,4}<)/g, '<br>\n')).text
}
