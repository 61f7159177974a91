import { describe, expect, it } from 'vitest'
import { Story, customer, person, types } from '../../../test/story.ts'

const asked = () => {
  const story = Story.opened()
  story.does(person('ana'), { type: 'placeAsk', to: 'billing', question: 'was it paid', due: story.due(600) })
  return story
}
const answer = { type: 'answerAsk', ask: 1, answer: 'yes' } as const

describe('an ask to another team', () => {
  it('leaves the owner owner, and is answered by that team or who leads it', () => {
    const story = asked()
    expect(story.living).toMatchObject({ owner: 'ana', asks: [{ to: 'billing', overdue: false }] })
    expect(story.refuses(person('ana'), answer)).toBe('not-of-the-asked-team')
    expect(story.refuses(customer, answer)).toBe('not-of-the-company')
    expect(story.refuses(person('omar'), answer)).toBeNull()
    story.does(person('dan'), answer)
    expect(story.living.asks).toEqual([])
    expect(story.refuses(person('dan'), answer)).toBe('no-such-ask')
  })

  it('overdue rises with the team that owes it, and still wants its answer', () => {
    const story = asked()
    expect(story.after(600)).toMatchObject([
      { type: 'askFellOverdue', ask: 1 },
      { type: 'caseEscalated', because: 'askOverdue', leader: 'bo' },
    ])
    expect(story.otherDeadlines.map(({ kind }) => kind)).toEqual(['escalationUnacknowledged'])
    expect(types(story.does(person('eva'), answer))).toEqual(['askAnswered'])
  })

  it('is placed and withdrawn by those who act for the company', () => {
    const story = asked()
    const place = { type: 'placeAsk', to: 'billing', question: 'q', due: story.due(60) } as const
    expect(story.refuses(person('dan'), place)).toBe('not-the-owner')
    expect(story.refuses(person('ana'), { ...place, to: 'nowhere' })).toBe('no-such-team')
    expect(story.refuses(person('ana'), { ...place, due: story.now })).toBe('due-in-the-past')
    expect(story.refuses(person('dan'), { type: 'withdrawAsk', ask: 1 })).toBe('not-the-owner')
    expect(story.refuses(person('ana'), { type: 'withdrawAsk', ask: 7 })).toBe('no-such-ask')
    story.does(person('ana'), { type: 'withdrawAsk', ask: 1 })
    expect(story.otherDeadlines).toEqual([])
    story.terms = { ...story.terms, maxOpenAsks: 0 }
    expect(story.refuses(person('ana'), place)).toBe('too-many-open-asks')
  })
})
