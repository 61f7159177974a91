import { describe, expect, it } from 'vitest'
import { customer, person, Story, stranger } from '../../../test/story.ts'

const note = { type: 'writeNote', words: 'He was at the counter, too.' } as const

describe('a note among colleagues', () => {
  it('is written by anybody who works here, and changes nothing of the case', () => {
    const story = Story.opened()
    const before = story.living
    expect(story.does(person('sue'), note)).toEqual([{ type: 'noteWritten', words: note.words, by: 'sue' }])
    expect(story.living).toEqual(before)
  })

  it('is nobody’s but the company’s', () => {
    const story = Story.opened()
    expect(story.refuses(customer, note)).toBe('not-of-the-company')
    expect(story.refuses(stranger, note)).toBe('not-of-the-company')
    expect(story.refuses(person('nobody'), note)).toBe('not-of-the-company')
    story.does(customer, { type: 'complainAbout', person: 'dan' })
    expect(story.refuses(person('dan'), note)).toBe('complaint-is-about-them')
  })

  it('is written in a case that has ended, which stays so', () => {
    const story = Story.opened()
    story.does(person('ana'), {
      type: 'proposeResolution',
      issue: 1,
      what: 'done',
      remedy: null,
      outcome: 'upheld',
    })
    story.does(customer, { type: 'giveVerdict', issue: 1, verdict: 'solved', reason: null })
    expect(story.does(person('ana'), note)).toHaveLength(1)
    expect(story.state.kind).toBe('ended')
  })
})
