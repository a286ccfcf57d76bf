// A letter as HTML that every mail program shows well: one column, inline styles, real lists, no images, and no colour
// of its own, so that a dark window stays dark and its text light.
import type { Block, Letter } from './write-letter.ts'

const FONT = "font-family: -apple-system, 'Segoe UI', Roboto, Arial, sans-serif; font-size: 16px; line-height: 1.5"
const RULE = 'border-top: 1px solid #8a8a8a'

/** The letter as a whole HTML document. */
export function renderHtml({ tag, subject, blocks }: Letter): string {
  return `<!DOCTYPE html>
<html lang="${escapeHtml(tag)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(subject)}</title>
</head>
<body style="margin: 0; padding: 16px">
<div lang="${escapeHtml(tag)}" style="max-width: 600px; margin: 0 auto; ${FONT}">
${blocks.map(renderBlock).join('\n')}
</div>
</body>
</html>
`
}

function renderBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return `<p style="margin: 0 0 16px">${escapeHtml(block.text)}</p>`
    case 'request':
      return `<p style="margin: 0 0 16px; padding: 2px 0 2px 14px; border-left: 3px solid #8a8a8a">${escapeHtml(block.text)}</p>`
    case 'people':
      return `<p style="margin: 0 0 4px"><strong>${escapeHtml(block.heading)}</strong></p>
<ul style="margin: 0 0 16px; padding: 0 0 0 20px">
${block.people.map(renderPerson).join('\n')}
</ul>`
    case 'facts':
      return `<p style="margin: 0 0 16px">${block.facts.map(([label, value]) => `${escapeHtml(label)}: <strong>${escapeHtml(value)}</strong>`).join('<br>\n')}</p>`
    case 'signature':
      return `<p style="margin: 24px 0 16px">${block.lines.map(escapeHtml).join('<br>\n')}</p>`
    case 'small':
      return `<p style="margin: 16px 0 0; padding-top: 12px; ${RULE}; font-size: 14px"><strong>${escapeHtml(block.heading)}.</strong> ${escapeHtml(block.text)}</p>`
  }
}

type Person = Extract<Block, { type: 'people' }>['people'][number]

function renderPerson({ name, organisation, outcome }: Person): string {
  const who = `<strong>${escapeHtml(name)}</strong>${organisation === null ? '' : `, ${escapeHtml(organisation)}`}`
  return `<li style="margin: 0 0 8px">${who}<br>\n${escapeHtml(outcome.join('; '))}</li>`
}

function escapeHtml(text: string): string {
  const entities: { [character: string]: string } = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  }
  return text.replace(/[&<>"']/g, (character) => entities[character]!)
}
