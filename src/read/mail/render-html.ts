// A text/html part as its reader sees it, in lines: tables of data stay tables, blockquotes become `> `, what is hidden
// stays hidden, what is struck through is gone. A small renderer of our own, because libraries glue table cells together
// and unpick layout tables into rows; what mail programs really write decides every rule here.
import { Parser } from 'htmlparser2'
import { Flow, flowText } from './html-flow.ts'
import { Table } from './html-table.ts'

export interface RenderedHtml {
  /** Lines joined by \n, not yet canonical (NBSP runs still stand). */
  readonly text: string
  /** Nesting or length went beyond what is read. */
  readonly cut: boolean
}

const maxDepth = 400
const maxLength = 200_000

const silent = new Set(['style', 'script', 'title', 'template', 'noscript', 'object', 'svg', 'select', 'map', 'iframe'])
// «<s>Ainārs Graudiņš, 110262</s> <u>Almants Priedītis, 050570</u>»: who strikes words out has taken them back.
const struck = new Set(['s', 'strike', 'del'])
const blocks = new Set(
  'address article aside body center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header html li main nav ol p pre section ul caption legend details summary'.split(
    ' ',
  ),
)
const spaced = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dl', 'pre', 'p'])

/** One open element: what has to be undone when it closes. */
interface Open {
  readonly name: string
  readonly hidden: boolean
  readonly pre: boolean
  readonly close: (() => void) | null
}

/** Renders HTML source; bounded in depth and length. */
export function renderHtml(html: string): RenderedHtml {
  const root = new Flow()
  const open: Open[] = []
  const lists: { next: number; ordered: boolean }[] = []
  const tables: { table: Table; outer: Flow }[] = []
  let flow = root
  let size = 0
  let cut = false

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const parent = open.at(-1)
        const style = (attributes.style ?? '').toLowerCase().replace(/\s+/g, '')
        const hidden = parent?.hidden || silent.has(name) || struck.has(name) || isHidden(style, attributes)
        const pre = name === 'pre' || /white-space:(?:pre|break-spaces)/.test(style) || (parent?.pre ?? false)
        open.push({ name, hidden, pre, close: hidden ? null : enter(name, attributes, style) })
        if (open.length > maxDepth) stop()
      },
      onclosetag() {
        open.pop()?.close?.()
      },
      ontext(text) {
        const element = open.at(-1)
        if (element?.hidden) return
        size += text.length
        if (size > maxLength) stop()
        else flow.write(text, element?.pre ?? false)
      },
    },
    { decodeEntities: true },
  )
  const stop = () => {
    cut = true
    parser.pause()
  }

  /** Opens an element that is shown; gives back what its end has to do. */
  function enter(name: string, attributes: { [name: string]: string }, style: string): (() => void) | null {
    if (name === 'br') flow.breakLine()
    else if (name === 'hr') flow.rule()
    else if (name === 'blockquote') return enterQuote(attributes, style)
    else if (name === 'table') return enterTable()
    else if (name === 'tr') tables.at(-1)?.table.openRow()
    else if (name === 'td' || name === 'th') return enterCell(attributes)
    else if (name === 'ol' || name === 'ul') return enterList(name, attributes)
    else if (name === 'li') return enterItem(attributes)
    else if (blocks.has(name)) return enterBlock(name, attributes, style)
    else if (style.includes('mso-list:ignore')) return enterWordMarker()
    return null
  }

  // <div id="divRplyFwdMsg">, <div style="border:none;border-top:solid #E1E1E1 1.0pt">: Outlook's line above the quote
  function enterBlock(name: string, attributes: { [name: string]: string }, style: string): () => void {
    if (/divrplyfwdmsg$/i.test(attributes.id ?? '') || isSeparator(style)) flow.rule()
    // Outlook and Gmail write every line as a paragraph of its own and part them by empty ones.
    const margin =
      spaced.has(name) && !/mso|gmail/i.test(attributes.class ?? '') && !/margin(?:-top|-bottom)?:0/.test(style)
    const edge = () => (margin ? flow.space() : flow.endLine())
    edge()
    return edge
  }

  // <blockquote style="margin:0 0 0 40px;border:none;padding:0px"> is Gmail's «indent more»: the writer's own words
  function enterQuote(attributes: { [name: string]: string }, style: string): () => void {
    const cites = attributes.type === 'cite' || attributes.cite !== undefined || /quote/i.test(attributes.class ?? '')
    const levels = !cites && /(?:^|;)border:(?:none|medium|0)/.test(style) ? 0 : 1
    flow.endLine()
    const quoting = flow
    quoting.depth += levels
    return () => {
      quoting.endLine()
      quoting.depth -= levels
    }
  }

  function enterTable(): () => void {
    const table = new Table()
    const outer = flow
    outer.endLine()
    tables.push({ table, outer })
    flow = table.outside
    return () => {
      tables.pop()
      flow = outer
      const { lines, isData } = table.finish()
      outer.take(lines)
      if (isData) outer.structured = true
    }
  }

  function enterCell(attributes: { [name: string]: string }): (() => void) | null {
    const table = tables.at(-1)?.table
    if (!table) {
      flow.endLine()
      return null
    }
    flow = table.openCell(Number(attributes.colspan), Number(attributes.rowspan))
    const cell = flow
    return () => {
      cell.endLine()
      flow = table.outside
    }
  }

  function enterList(name: string, attributes: { [name: string]: string }): () => void {
    flow.endLine()
    const start = Number.parseInt(attributes.start ?? '1', 10)
    lists.push({ next: Number.isNaN(start) ? 1 : start, ordered: name === 'ol' })
    return () => {
      flow.endLine()
      lists.pop()
    }
  }

  function enterItem(attributes: { [name: string]: string }): () => void {
    const list = lists.at(-1)
    const value = Number.parseInt(attributes.value ?? '', 10)
    if (list && !Number.isNaN(value)) list.next = value
    flow.mark(list?.ordered ? `${list.next++}. ` : '- ')
    return () => flow.endLine()
  }

  // <span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp;&nbsp; </span></span>: Word's list number is text
  function enterWordMarker(): () => void {
    const outer = flow
    flow = new Flow()
    const marker = flow
    return () => {
      marker.endLine()
      flow = outer
      const text = marker.lines
        .map((line) => line.text)
        .join(' ')
        .replace(/[\s\u00a0]+/g, ' ')
        .trim()
      outer.mark(/[\p{L}\p{N}]{1,4}[.)]|\d/u.test(text) ? `${text} ` : '- ')
    }
  }

  parser.end(html)
  while (open.length > 0) open.pop()!.close?.()
  return { text: flowText(root), cut }
}

// display:none; mso-hide:all; font-size:0; max-height:0 (the preview line of newsletters); text-decoration:line-through
function isHidden(style: string, attributes: { [name: string]: string }): boolean {
  if (attributes.hidden !== undefined) return true
  return /display:none|visibility:hidden|mso-hide:all|text-decoration(?:-line)?:[a-z]{0,12}line-through|(?:^|;)(?:font-size|max-height|opacity):0(?:px|pt|em|%)?(?:;|!|$)/.test(
    style,
  )
}

// border:none;border-top:solid#B5C4DF1.0pt;padding:3.0pt0cm0cm0cm
function isSeparator(style: string): boolean {
  return (
    /border-top:[^;]*solid|border-top-style:solid/.test(style) && !/border(?:-left|-bottom)?:[^;]*solid/.test(style)
  )
}
