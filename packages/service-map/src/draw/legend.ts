import type { EdgeKind } from './graph.ts'
import { lineSize } from './layout.ts'
import { widthOf } from './text.ts'

export const legendHeight = 48

interface Entry {
  readonly classes: string
  readonly text: string
  readonly tip: string
}

const meaning: readonly (Entry & { readonly kinds: readonly EdgeKind[] })[] = [
  { kinds: ['reaches', 'pass'], classes: 'edge pass', text: 'reaches, passes on to', tip: 'plain' },
  { kinds: ['send'], classes: 'edge send', text: 'sends the customer away to', tip: 'plain' },
  { kinds: ['ask'], classes: 'edge ask', text: 'may ask', tip: 'plain' },
  { kinds: ['ladder'], classes: 'edge ladder', text: 'reports to', tip: 'plain' },
]
const ways: readonly Entry[] = [
  { classes: 'edge safe', text: 'a safe way', tip: 'safe' },
  { classes: 'edge trap', text: 'goes round for ever', tip: 'trap' },
]

const entriesOf = (kinds: ReadonlySet<EdgeKind>): readonly Entry[] => [
  ...meaning.filter((entry) => entry.kinds.some((kind) => kinds.has(kind))),
  ...ways,
]

const widthOfEntry = ({ text }: Entry): number => 66 + widthOf(text, lineSize)

export const legendWidth = (kinds: ReadonlySet<EdgeKind>): number =>
  entriesOf(kinds).reduce((width, entry) => width + widthOfEntry(entry), 0)

/** What goes round is drawn double, so that a grey print tells it from a safe way. */
export const innerOf = (d: string): string => `<path class="inner" d="${d}" marker-end="url(#tip-trap)"/>`

/** What the lines mean; only those that the drawing has. */
export const legendOf = (kinds: ReadonlySet<EdgeKind>): string => {
  let x = 0
  return entriesOf(kinds)
    .map((entry) => {
      const { classes, text, tip } = entry
      const drawn = `<g transform="translate(${x} 0)"><path class="${classes}" d="M0 8H34"${tip === 'trap' ? `/>${innerOf('M0 8H34')}` : ` marker-end="url(#tip-${tip})"/>`}<text class="line" x="42" y="12">${text}</text></g>`
      x += widthOfEntry(entry)
      return drawn
    })
    .join('\n')
}
