import { describe, expect, it } from 'vitest'
import { clock, customer, person, Story } from '../../../test/story.ts'
import { noticesOf, staffNoticesOf } from '../notice/notices.ts'
import { whyUnsent } from './why-unsent.ts'

const unsent = (because: (typeof whyUnsent.options)[number]) =>
  ({ type: 'recordAnswerUnsent', by: 'ana', because }) as const

describe('an answer by mail that did not go', () => {
  it.each(whyUnsent.options)('is told to whoever wrote it, and moves nothing: %s', (because) => {
    const story = Story.opened()
    const before = story.living
    const events = story.does(clock, unsent(because))
    expect(events).toEqual([{ type: 'answerUnsent', by: 'ana', because }])
    expect(story.living).toEqual(before)
    expect(noticesOf(before, events, story.state)).toEqual([])
    expect(staffNoticesOf(before, events, story.state)).toEqual([
      { to: { kind: 'person', person: 'ana' }, message: { type: 'answerUnsent', because } },
    ])
  })

  it('is said by nobody but the machinery of ours', () => {
    const story = Story.opened()
    for (const actor of [customer, person('ana'), { kind: 'machine', name: 'bot', of: null }] as const)
      expect(story.refuses(actor, unsent('unproven'))).not.toBeNull()
  })

  it('is told in an ended case too, which stays ended', () => {
    const story = Story.opened()
    story.does(customer, { type: 'withdrawCase', reason: null })
    story.does(clock, unsent('notApart'))
    expect(story.state.kind).toBe('ended')
  })
})
