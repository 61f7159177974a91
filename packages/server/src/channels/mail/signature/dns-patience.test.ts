import { expect, test } from 'vitest'
import { createDnsPatience } from './dns-patience.ts'

const never = async (): Promise<string[][]> => await new Promise(() => undefined)

test('so many wait for a name server that does not answer; others are told that it took too long', async () => {
  const patience = createDnsPatience(1)
  const first = patience.begin(never)
  first.lookUp('silent.example', 'TXT').catch(() => undefined)
  expect(await first.isSlow).toBe('slow')
  const second = patience.begin(never)
  await expect(second.lookUp('silent.example', 'TXT')).rejects.toMatchObject({ code: 'ETIMEOUT' })
  // Nor does it wait for the next thing that it asks.
  await expect(second.lookUp('other.example', 'TXT')).rejects.toMatchObject({ code: 'ETIMEOUT' })
  const third = patience.begin(async () => await Promise.resolve([['key']]))
  expect(await third.lookUp('quick.example', 'TXT')).toEqual([['key']])
  first.end()
  const fourth = patience.begin(never)
  fourth.lookUp('silent.example', 'TXT').catch(() => undefined)
  expect(await fourth.isSlow).toBe('slow')
})
