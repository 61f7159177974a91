import { createTurns, type Turns } from '../../mail/understand/turns.ts'
import { runDrawing } from './run-drawing.ts'

/** Pages of what is taken for a letter; of more, nobody types a word. */
const mostPages = 200

export interface Wanted {
  /** Who asks: each waits for themselves alone. */
  readonly person: string
  readonly file: string
  /** Ends what nobody waits for any more. */
  readonly signal: AbortSignal
  /** The bytes of the PDF, once it is its turn: of few at once they are held in memory; null where there is none. */
  readonly fetch: () => Promise<Buffer | null>
}

export interface PageDrawer {
  /** @returns null where it can't be read as a PDF, or takes too long or too much memory */
  readonly countPages: (wanted: Wanted) => Promise<number | null>
  /** @param page from 1 @returns a PNG; null where there is no such page, or it can't be drawn */
  readonly drawPage: (wanted: Wanted, page: number) => Promise<Buffer | null>
}

const atOnce = 2
const usualMs = 20_000
/** Pages that could not be drawn are not tried again soon; of more than these the oldest are forgotten. */
const failuresKept = 500

/** Draws pages of PDFs that strangers wrote, few at once, and of each who asks one after the other. */
export const createPageDrawer = ({ ms = usualMs } = {}): PageDrawer => {
  const turns = createTurns(atOnce)
  const own = new Map<string, { readonly turns: Turns; asking: number }>()
  const failed = new Set<string>()

  /** In this person's turn, and then in that of all: whoever asks for two hundred pages holds up nobody else. */
  const inTurn = async <T>({ person }: Wanted, work: () => Promise<T>): Promise<T> => {
    const mine = own.get(person) ?? { turns: createTurns(1), asking: 0 }
    own.set(person, mine)
    mine.asking += 1
    const leaveMine = await mine.turns.take()
    const leave = await turns.take()
    try {
      return await work()
    } finally {
      leave()
      leaveMine()
      mine.asking -= 1
      if (mine.asking === 0) own.delete(person)
    }
  }

  const drawn = async (wanted: Wanted, what: string): Promise<Buffer | null> => {
    const key = `${wanted.file} ${what}`
    if (failed.has(key)) return null
    return await inTurn(wanted, async () => {
      const { signal, fetch } = wanted
      if (signal.aborted) return null
      const pdf = await fetch()
      if (pdf === null) return null
      const drawing = await runDrawing(pdf, what, { ms, signal })
      if (drawing === 'refused') {
        failed.add(key)
        for (const oldest of failed) if (failed.size > failuresKept) failed.delete(oldest)
      }
      return typeof drawing === 'string' ? null : drawing
    })
  }

  return {
    countPages: async (wanted) => {
      const count = Number((await drawn(wanted, 'count'))?.toString('latin1') ?? Number.NaN)
      return Number.isSafeInteger(count) && count > 0 ? Math.min(count, mostPages) : null
    },
    drawPage: async (wanted, page) => (page > mostPages ? null : await drawn(wanted, String(page))),
  }
}
