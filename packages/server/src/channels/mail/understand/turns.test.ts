import { expect, test } from 'vitest'
import { createTurns } from './turns.ts'

test('so many at once, then whoever waited longest', async () => {
  const turns = createTurns(2)
  const began: string[] = []
  const take = async (who: string): Promise<() => void> => {
    const leave = await turns.take()
    began.push(who)
    return leave
  }
  const [first, second] = [await take('first'), await take('second')]
  const [third, fourth] = [take('third'), take('fourth')]
  await Promise.resolve()
  expect(began).toEqual(['first', 'second'])
  second()
  const leaveThird = await third
  expect(began).toEqual(['first', 'second', 'third'])
  first()
  const leaveFourth = await fourth
  leaveThird()
  leaveFourth()
  await take('fifth')
  expect(began).toEqual(['first', 'second', 'third', 'fourth', 'fifth'])
})
