import { describe, expect, it } from 'vitest'
import { customer, opening, person, received, Story, stranger } from '../../../test/story.ts'
import { belongingsOf } from '../merging/belongings.ts'
import { noticesOf } from '../notice/notices.ts'

const nothing = { minutesWaited: null, minutesTalked: null, trips: null, daysWithout: null }
const cost = (said: Partial<typeof nothing> | Readonly<Record<string, number>>) =>
  ({ type: 'sayWhatItCost', ...nothing, ...said }) as const

describe('what it cost the customer', () => {
  it('is kept as each says it: the customer’s own word beside what one of us heard', () => {
    const story = Story.opened()
    story.does(customer, cost({ minutesWaited: 40, trips: 2 }))
    story.does(person('sam'), cost({ trips: 1 }))
    story.does(customer, cost({ minutesWaited: 40, daysWithout: 14, trips: 3 }))
    expect(story.living.cost).toMatchObject([
      { by: 'sam', trips: 1, minutesWaited: null },
      { by: null, trips: 3, minutesWaited: 40, daysWithout: 14 },
    ])
    expect(story.refuses(customer, cost({ minutesWaited: 40, daysWithout: 14, trips: 3 }))).toBe(
      'already-known',
    )
  })

  it('is taken back by what the customer leaves empty now; what one of us heard stands, and adds up', () => {
    const story = Story.opened()
    story.does(customer, cost({ minutesWaited: 40, trips: 2 }))
    story.does(person('sam'), cost({ trips: 1 }))
    story.does(person('sam'), cost({ daysWithout: 2 }))
    expect(story.does(customer, cost({ trips: 2 })).map(({ type }) => type)).toEqual(['costSaid', 'costSaid'])
    const sams = { by: 'sam', trips: 1, daysWithout: 2 }
    expect(story.living.cost).toMatchObject([sams, { by: null, minutesWaited: null, trips: 2 }])
    story.does(customer, cost({}))
    expect(story.living.cost).toMatchObject([sams])
    expect(story.refuses(customer, cost({}))).toBe('cost-wrong')
    expect(story.refuses(person('sam'), cost({}))).toBe('cost-wrong')
  })

  it.each([{}, { minutesWaited: -1 }, { minutesTalked: 1e9 }, { trips: 0.5 }, { daysWithout: NaN }])(
    'is no %o',
    (said) => expect(Story.opened().refuses(customer, cost(said))).toBe('cost-wrong'),
  )

  it('is said by nobody else, and by nobody for a stranger', () => {
    const story = Story.opened()
    expect(story.refuses(stranger, cost({ trips: 1 }))).toBe('not-the-customer')
    expect(story.refuses({ kind: 'machine', name: 'bot', of: 'ana' }, cost({ trips: 1 }))).toBe(
      'not-for-machines',
    )
  })
})

describe('"I am leaving"', () => {
  it('is taken once of each, also after the end, opens nothing and sends nothing', () => {
    const story = Story.opened()
    story.does(customer, { type: 'withdrawCase', reason: null })
    const before = story.living
    const events = story.does(customer, { type: 'sayLeaving' })
    expect(events).toEqual([{ type: 'leavingSaid', by: null, of: 'case-1' }])
    expect(story.living.kind).toBe('ended')
    expect(noticesOf(before, events, story.state)).toEqual([])
    expect(story.refuses(customer, { type: 'sayLeaving' })).toBe('already-known')
  })

  it('is the word of whoever said it where cases join, and goes back with them', () => {
    const other = new Story()
    other.does(customer, opening({ caseId: 'case-2', contact: received('other', { proof: 'opener' }) }))
    other.does({ kind: 'customer', through: 'case-2' }, { type: 'sayLeaving' })
    const story = Story.opened()
    story.does(person('ana'), { type: 'absorb', from: 'case-2', belongings: belongingsOf(other.living) })
    expect(story.living.leaving).toMatchObject([{ of: 'case-2', by: null }])
    story.does(person('ana'), { type: 'release', to: 'case-2' })
    expect(story.living.leaving).toBeUndefined()
  })
})
