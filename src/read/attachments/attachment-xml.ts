// Walks the XML of office documents. No DTD is read and no entity but the predefined ones is known, so that nothing can
// be fetched or blown up; depth is bounded.
import { Parser } from 'htmlparser2'

export interface XmlHandler {
  open?(name: string, attributes: { readonly [name: string]: string }): void
  text?(text: string): void
  close?(name: string): void
}

const maxDepth = 200

/** Calls the handler for each element and text, names with their prefix. Throws where elements nest too deep. */
export function walkXml(xml: Buffer, handler: XmlHandler): void {
  let depth = 0
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > maxDepth) throw new Error('the document is nested too deep')
        handler.open?.(name, attributes)
      },
      ontext(text) {
        handler.text?.(text)
      },
      onclosetag(name) {
        depth--
        handler.close?.(name)
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(xml.toString('utf8'))
}
