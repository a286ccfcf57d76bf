// «Fish & Sons "Old Port" Ltd»: what stands in quotes or brackets inside a cell that ends in a legal form is a part of the
// name that the whole cell is.

import { foldForCues } from '../../locales/locale.ts'
import { LEGAL_FORMS } from './organisation-words.ts'

/** Whether the stretch `from`–`to` of a cell is enclosed, with capitals in front and nothing but a legal form behind. */
export function isInsideForm(cell: string, from: number, to: number): boolean {
  const form = /^["”“»>)'’] (\p{L}{2,6}(?:\/\p{L}{1,2})?)\.?$/u.exec(cell.slice(to).trimEnd())?.[1]
  return (
    form !== undefined &&
    LEGAL_FORMS.has(foldForCues(form)) &&
    /^\p{Lu}[^"„“«<(\n]{1,60} ["„“«<('‘]$/u.test(cell.slice(0, from))
  )
}
