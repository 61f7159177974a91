import { expect, test } from 'vitest'
import { createFollowers, type Follower } from './followers.ts'

test('those who may have missed something look a few at a time, and once more where more was missed meanwhile', async () => {
  const looked: string[] = []
  const breaths: (() => void)[] = []
  const followers = createFollowers(async (told) => {
    if (told % 2 === 0) await new Promise<void>((resolve) => breaths.push(resolve))
  })
  const follower = (name: string): Follower => ({
    changed: () => looked.push(name),
    here: () => undefined,
    beat: () => undefined,
    present: () => ({ case: name, person: 'customer', window: name, doing: 'reading' }),
    end: () => undefined,
  })
  for (const name of ['a', 'b', 'c', 'd']) followers.add(name, follower(name))
  const first = followers.tellAll()
  await expect.poll(() => looked).toEqual(['a', 'b'])
  await followers.tellAll()
  expect(looked).toEqual(['a', 'b'])
  // Whoever is told by name need not wait for the others.
  followers.tellChanged(['d'])
  for (let taken = 0; taken < 4; taken += 1) {
    await expect.poll(() => breaths.length).toBeGreaterThan(taken)
    breaths[taken]?.()
  }
  await first
  expect(looked.join('')).toBe('abdcdabcd')
})
