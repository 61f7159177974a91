import type { EdgeKind } from './graph.ts'
import { isIdle } from './graph.ts'
import { lineSize } from './layout.ts'
import { widthOf } from './text.ts'

export const legendHeight = 48

interface Entry {
  readonly classes: string
  readonly text: string
  /** Which tip the line has; null for none. */
  readonly tip: string | null
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

/** What is added to the meaning of a line that nobody goes by. */
const idleWords = ': nobody, under Buckstop'

const entriesOf = (kinds: ReadonlySet<EdgeKind>, withBuckstop: boolean): readonly Entry[] => [
  ...meaning
    .filter((entry) => entry.kinds.some((kind) => kinds.has(kind)))
    .map(({ kinds: [kind], classes, text, tip }) =>
      kind !== undefined && isIdle(kind, withBuckstop)
        ? { classes: `${classes} idle`, text: `${text}${idleWords}`, tip: null }
        : { classes, text, tip },
    ),
  ...ways,
]

const widthOfEntry = ({ text }: Entry): number => 66 + widthOf(text, lineSize)

export const legendWidth = (kinds: ReadonlySet<EdgeKind>, withBuckstop: boolean): number =>
  entriesOf(kinds, withBuckstop).reduce((width, entry) => width + widthOfEntry(entry), 0)

/** What goes round is drawn double, so that a grey print tells it from a safe way. */
export const innerOf = (d: string): string => `<path class="inner" d="${d}" marker-end="url(#tip-trap)"/>`

/** What the lines mean; only those that the drawing has. */
export const legendOf = (kinds: ReadonlySet<EdgeKind>, withBuckstop: boolean): string => {
  let x = 0
  return entriesOf(kinds, withBuckstop)
    .map((entry) => {
      const { classes, text, tip } = entry
      const end = tip === null || tip === 'trap' ? '' : ` marker-end="url(#tip-${tip})"`
      const inner = tip === 'trap' ? innerOf('M0 8H34') : ''
      const drawn = `<g transform="translate(${x} 0)"><path class="${classes}" d="M0 8H34"${end}/>${inner}<text class="line" x="42" y="12">${text}</text></g>`
      x += widthOfEntry(entry)
      return drawn
    })
    .join('\n')
}
