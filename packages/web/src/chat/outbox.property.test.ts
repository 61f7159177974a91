import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createOutbox, type Outcome, type Waiting } from './outbox.ts'

/** What becomes of one request: it may be lost before it is stored, or after it. */
type Fate = 'arrives' | 'lost' | 'answerLost' | 'refused'

const seed = 20_261_130

test('whatever breaks, each line is stored once and in the order in which it was written, or goes back to its writer', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ tab: fc.nat(1), does: fc.constantFrom('write', 'send', 'reload') }), {
        maxLength: 40,
      }),
      fc.array(fc.constantFrom<Fate>('arrives', 'arrives', 'lost', 'answerLost', 'refused'), {
        maxLength: 40,
      }),
      async (steps, fates) => {
        const ledger: string[] = []
        const taken = new Set<string>()
        const never = new Set<string>()
        const back: string[] = []
        let shared: readonly Waiting[] = []
        const kept = { read: () => shared, write: (lines: readonly Waiting[]) => (shared = lines) }
        let request = 0
        const server = async ({ key, words }: Waiting): Promise<Outcome> => {
          const fate = fates[request] ?? 'arrives'
          request += 1
          await Promise.resolve()
          if (fate === 'lost') return 'later'
          // What is refused once is so whenever it comes, and what is stored can't be refused any more.
          if ((fate === 'refused' && !taken.has(key)) || never.has(key)) {
            never.add(key)
            return 'refused'
          }
          if (!taken.has(key)) ledger.push(words)
          taken.add(key)
          return fate === 'answerLost' ? 'later' : 'stored'
        }
        const told = { changed: () => undefined, refused: ({ words }: Waiting) => back.push(words) }
        const open = () => createOutbox(kept, server, told)
        const tabs = [open(), open()]
        const written: string[] = []
        const underWay: Promise<boolean>[] = []
        for (const { tab, does } of steps) {
          if (does === 'write') {
            const words = `line ${written.length}`
            written.push(words)
            tabs[tab]?.add({ key: `key ${written.length}`, words })
          } else if (does === 'send') underWay.push(tabs[tab]?.flush() ?? Promise.resolve(true))
          else tabs[tab] = open()
          await Promise.resolve()
        }
        await Promise.all(underWay)
        for (let tries = 0; shared.length > 0 && tries < 100; tries += 1) await tabs[0]?.flush()
        expect(shared).toEqual([])
        const refused = new Set(back)
        expect(ledger).toEqual(written.filter((words) => !refused.has(words)))
        expect(new Set(ledger).size).toBe(ledger.length)
      },
    ),
    { seed, numRuns: 300 },
  )
})
