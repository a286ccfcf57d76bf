// A letter as plain text: for whoever reads mail so, and for whoever answers it, since this is what gets quoted.
import type { Block, Letter } from './write-letter.ts'

/** The letter as text; lines end with \n. */
export function renderText({ blocks }: Letter): string {
  return `${blocks.map(renderBlock).join('\n\n')}\n`
}

function renderBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'request':
      return block.text
    case 'people':
      return [`${block.heading}:`, ...block.people.map(renderPerson)].join('\n')
    case 'facts':
      return block.facts.map(([label, value]) => `${label}: ${value}`).join('\n')
    case 'signature':
      return block.lines.join('\n')
    case 'small':
      return `${block.heading}: ${block.text}`
  }
}

type Person = Extract<Block, { type: 'people' }>['people'][number]

function renderPerson({ name, organisation, outcome }: Person): string {
  const who = organisation === null ? name : `${name}, ${organisation}`
  return `• ${who}\n  ${outcome.join('; ')}`
}
