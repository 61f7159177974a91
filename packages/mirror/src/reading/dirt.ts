import { MISSING } from '../log/dictionary.ts'

/** All that can be wrong with a single row, event or trace, in the order in which it is told. */
export const DIRT_KINDS = [
  'missing-case',
  'placeholder-case',
  'missing-time',
  'bad-time',
  'implausible-time',
  'missing-activity',
  'missing-holder',
  'placeholder-holder',
  'number-for-activity',
  'out-of-order',
  'duplicate',
  'short-row',
  'long-row',
  'stray-quote',
  'row-too-long',
  'quote-never-closed',
  'cut-row',
  'broken-trace',
  'empty-trace',
  'unnamed-trace',
  'repeated-trace',
  'unresolved-entity',
  'unrelated-event',
  'broken-element',
] as const

/** What can be wrong with a single row, event or trace. The rest of the input is read on. */
export type DirtKind = (typeof DIRT_KINDS)[number]

/** What each kind means, and what becomes of the row: `left out` of the figures, or `kept`. */
export const DIRT: Readonly<
  Record<DirtKind, { readonly effect: 'left out' | 'kept'; readonly what: string }>
> = {
  'missing-case': { effect: 'left out', what: 'no case: nobody can say whose story it belongs to' },
  'placeholder-case': {
    effect: 'left out',
    what: 'a word like NULL, N/A or ? as case: what has none is no case of that name',
  },
  'missing-time': { effect: 'left out', what: 'no time: it has no place in the order of events' },
  'bad-time': { effect: 'left out', what: 'a time that cannot be read as a date of the format found' },
  'implausible-time': {
    effect: 'left out',
    what: 'a time before 1970 or after 2199, used by some systems for "none"',
  },
  'missing-activity': {
    effect: 'kept',
    what: 'no activity: counted as an event, neither an end nor a reopening',
  },
  'missing-holder': { effect: 'kept', what: 'no holder: counted as an event, but in nobody’s hands' },
  'placeholder-holder': {
    effect: 'kept',
    what: 'a word like NULL, N/A or Unassigned as holder, taken as a holder: leave it out with --ignore-holder',
  },
  'number-for-activity': {
    effect: 'kept',
    what: 'a number where an activity or state should stand: perhaps another column was meant',
  },
  'out-of-order': {
    effect: 'kept',
    what: 'earlier than the row before it of the same case: put in order of time',
  },
  duplicate: {
    effect: 'kept',
    what: 'the same case, time, activity and holder as another event: counted as it stands',
  },
  'short-row': { effect: 'kept', what: 'fewer fields than the header: what is missing is empty' },
  'long-row': {
    effect: 'kept',
    what: 'more fields than the header: a separator that is not quoted, perhaps',
  },
  'stray-quote': { effect: 'kept', what: 'text after a closing quote: taken as part of the field' },
  'row-too-long': { effect: 'left out', what: 'a line longer than 16 MiB' },
  'quote-never-closed': {
    effect: 'left out',
    what: 'a quote that is never closed: read on from the next line',
  },
  'cut-row': { effect: 'left out', what: 'the file ends inside this row' },
  'broken-trace': {
    effect: 'kept',
    what: 'a trace with broken XML: its whole events before the break are kept, the rest of it left out',
  },
  'empty-trace': { effect: 'left out', what: 'a trace without events: not counted as a case' },
  'unnamed-trace': {
    effect: 'kept',
    what: 'a trace without the attribute that names the case: named by its place in the file',
  },
  'repeated-trace': { effect: 'kept', what: 'a second trace with the same name: taken as the same case' },
  'unresolved-entity': {
    effect: 'kept',
    what: 'an entity that XML itself does not know: left as it stands, never resolved',
  },
  'unrelated-event': { effect: 'left out', what: 'an event that belongs to no object of the case’s type' },
  'broken-element': {
    effect: 'left out',
    what: 'an event or object that is not valid JSON or lacks what the standard asks for',
  },
}

export type DirtExample = { readonly file: string; readonly line: number | null; readonly text: string }
export type DirtCount = {
  readonly kind: DirtKind
  readonly rows: number
  readonly effect: 'left out' | 'kept'
  readonly what: string
  readonly examples: readonly DirtExample[]
}

type Tally = { rows: number; examples: DirtExample[] }

const MAX_EXAMPLES = 3
const MAX_EXAMPLE_CHARS = 200

/** Counts dirty rows by kind, with the first examples of each. */
export class Dirt {
  /** by kind, and within it by the word that is dirty where that is one of the log's */
  private readonly counts = new Map<DirtKind, Map<number, Tally>>()

  /**
   * Counts one row; `text` is asked for only while examples are wanted. `line` from 1, null where unknown; `word` is
   * the number of the holder that is dirty.
   */
  note(kind: DirtKind, file: string, line: number | null, text: () => string, word = MISSING): void {
    let words = this.counts.get(kind)
    if (words === undefined) this.counts.set(kind, (words = new Map<number, Tally>()))
    let count = words.get(word)
    if (count === undefined) words.set(word, (count = { rows: 0, examples: [] }))
    count.rows++
    if (count.examples.length < MAX_EXAMPLES) count.examples.push({ file, line, text: shortened(text()) })
  }

  rowsOf(kind: DirtKind): number {
    return [...(this.counts.get(kind)?.values() ?? [])].reduce((sum, { rows }) => sum + rows, 0)
  }

  /** All kinds that occurred, in the order in which {@link DIRT} names them; ignored holders are no dirt. */
  list(isIgnored: (holder: number) => boolean = () => false): DirtCount[] {
    return DIRT_KINDS.flatMap((kind) => {
      const counts = [...(this.counts.get(kind) ?? [])].filter(([word]) => !isIgnored(word))
      const rows = counts.reduce((sum, [, count]) => sum + count.rows, 0)
      const examples = counts.flatMap(([, count]) => count.examples).slice(0, MAX_EXAMPLES)
      return rows === 0 ? [] : [{ kind, rows, ...DIRT[kind], examples }]
    })
  }
}

const shortened = (text: string): string => {
  const plain = text.replaceAll(/\p{Cc}/gu, '·')
  return plain.length > MAX_EXAMPLE_CHARS ? `${plain.slice(0, MAX_EXAMPLE_CHARS)}…` : plain
}
