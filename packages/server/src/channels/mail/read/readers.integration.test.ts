import { describe, expect, test } from 'vitest'
import { createReaders, type Reading } from './readers.ts'

/** A thread of our readers that answers with the words it was given, and does what they say. */
const code = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads'
    let read = 0
    let left = false
    parentPort.on('message', (bytes) => {
      const text = Buffer.from(bytes).toString()
      read += 1
      if (left) throw new Error('left over')
      if (text.includes('slowly')) {
        setTimeout(() => parentPort.postMessage({ ok: true, mail: { text, subject: String(read) } }), 3_000)
        return
      }
      if (text.includes('throw at once')) throw new Error('broken by this mail')
      parentPort.postMessage({ ok: true, mail: { text, subject: String(read) } })
      if (text.includes('throw later')) setTimeout(() => { throw new Error('left over') }, 50)
      if (text.includes('throw with the next')) left = true
      if (text.includes('end later')) setTimeout(() => process.exit(), 50)
    })`)}`,
)
const bounds = { ms: 5_000, heapMb: 64 }
const said = (reading: Reading): string => (reading.ok ? reading.mail.text : reading.why)
/** How many its thread has read by then. */
const readBefore = (reading: Reading): string | null => (reading.ok ? reading.mail.subject : null)
const isNew = (reading: Reading): boolean => readBefore(reading) === '1'
const wait = async (ms: number): Promise<void> => await new Promise((resolve) => setTimeout(resolve, ms))

describe('a thread that reads mails', () => {
  test.each(['throw later', 'end later'])(
    'which comes to its end while nobody waits for it takes nothing with it: %s',
    async (words) => {
      const readers = createReaders(1, bounds, code)
      expect(said(await readers.read(Buffer.from(words)))).toBe(words)
      await wait(300)
      const next = await readers.read(Buffer.from('The next.'))
      expect([said(next), isNew(next)]).toEqual(['The next.', true])
      await readers.stop()
    },
  )

  test('which breaks by what is left of a mail breaks no other', async () => {
    const readers = createReaders(1, bounds, code)
    await readers.read(Buffer.from('throw with the next'))
    const next = await readers.read(Buffer.from('The next.'))
    expect([said(next), isNew(next)]).toEqual(['The next.', true])
    await readers.stop()
  })

  test('which a mail breaks is replaced, for whoever waits too', async () => {
    const readers = createReaders(1, bounds, code)
    const all = ['One.', 'throw at once', 'Two.', 'Three.'].map(async (words) =>
      said(await readers.read(Buffer.from(words))),
    )
    expect(await Promise.all(all)).toEqual(['One.', 'not-a-mail', 'Two.', 'Three.'])
    await readers.stop()
  })

  test('begins a mail when it is free, and none whose beginning is refused', async () => {
    const readers = createReaders(1, bounds, code)
    const begun: string[] = []
    const read = async (words: string): Promise<string> =>
      said(
        await readers.read(Buffer.from(words), {
          begin: async () => {
            await wait(20)
            if (words === 'Refused.') throw new Error('not now')
            begun.push(words)
          },
        }),
      )
    const all = [read('One.'), read('Refused.'), read('Two.')]
    expect(begun).toEqual([])
    expect((await Promise.allSettled(all)).map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
    ])
    expect(begun).toEqual(['One.', 'Two.'])
    await readers.stop()
  })

  test('reads one that comes while a thread has ended that it was meant for', async () => {
    const readers = createReaders(1, bounds, code)
    await readers.read(Buffer.from('end later'))
    // The thread ends while this is begun.
    const reading = await readers.read(Buffer.from('Meanwhile.'), { begin: async () => await wait(300) })
    expect([said(reading), isNew(reading)]).toEqual(['Meanwhile.', true])
    await readers.stop()
  })

  test('reads all alone, and gets another beside it for who waits for a slow one', async () => {
    const readers = createReaders(2, bounds, code)
    const inTurn = [await readers.read(Buffer.from('One.')), await readers.read(Buffer.from('Two.'))]
    expect(inTurn.map(isNew)).toEqual([true, false])
    const ended: string[] = []
    const reading = ['slowly', 'quick'].map(async (words) => {
      const read = await readers.read(Buffer.from(words))
      ended.push(said(read))
      return isNew(read)
    })
    await reading[1]
    expect(readBefore(await readers.read(Buffer.from('Meanwhile.')))).toBe('2')
    expect(await Promise.all(reading)).toEqual([false, true])
    expect(ended).toEqual(['quick', 'slowly'])
    // None is slow any more: what comes at once is for the first alone, so that the other may end.
    const atOnce = ['a', 'b', 'c', 'd'].map(async (words) => await readers.read(Buffer.from(words)))
    expect((await Promise.all(atOnce)).map(readBefore)).toEqual(['4', '5', '6', '7'])
    await readers.stop()
  })
})
