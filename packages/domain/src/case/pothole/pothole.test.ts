import { expect, it } from 'vitest'
import { clock, customer, person, Story } from '../../../test/story.ts'
import { deadlinesOf } from '../deadlines.ts'
import { addressedNoticesOf } from '../notice/notices.ts'

const told = {
  type: 'tellPothole',
  pothole: 'pothole-1',
  by: 'lena',
  words: 'a way to billing',
  since: null,
} as const

it('the customer whose case rose is told what came of it, also after the end, and nobody else', () => {
  const story = Story.opened()
  const { id } = story.living
  story.does(customer, { type: 'withdrawCase', reason: null })
  const before = story.state
  const events = story.does(clock, { ...told, of: id })
  expect(events).toMatchObject([{ type: 'potholeAnswered', meantFor: id }])
  expect(story.living.kind).toBe('ended')
  const acted = events.map((event) => ({ actor: clock, event }))
  expect(addressedNoticesOf(before, acted, story.state)).toEqual([
    { notice: { type: 'potholeAnswered', by: 'lena', words: told.words, since: null }, meantFor: [id] },
  ])
  expect(story.refuses(clock, { ...told, of: 'another case' })).toBe('not-merged')
  expect(story.refuses(person('lena'), { ...told, of: id })).not.toBeNull()
  expect(story.refuses(customer, { ...told, of: id })).not.toBeNull()
})

it('what is told of it takes up no imported history, on which nobody works', () => {
  const story = Story.opened({ imported: true })
  const events = story.does(clock, { ...told, of: story.living.id })
  expect(events.map(({ type }) => type)).toEqual(['potholeAnswered'])
  expect(deadlinesOf(story.state).map(({ kind }) => kind)).toEqual(['takeUpDue'])
})
