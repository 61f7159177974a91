import { describe, expect, it } from 'vitest'
import { customer, person, received, Story } from '../../../test/story.ts'

const lena = person('lena')
const final = {
  type: 'giveFinalPosition',
  issue: 1,
  position: 'no',
  reasons: 'because',
  outsideBody: 'the ombudsman',
  outcome: 'notUpheld',
} as const
const word = (id: string) =>
  ({ type: 'receiveContact', contact: received(id), issue: null, ways: [] }) as const
const nothing = (contactId: string) =>
  ({ type: 'findNothingNew', contactId, reason: 'all answered', outsideBody: 'the ombudsman' }) as const
const wish = { type: 'wishFinalPosition', issue: 1, wishes: true, words: null } as const
const says = (verdict: 'solved' | 'notSolved') =>
  ({ type: 'giveVerdict', issue: 1, verdict, reason: 'so it is' }) as const

/** They wished for our last word, Omar gave it, and they wrote again. */
const writtenSince = (): Story => {
  const story = Story.opened()
  story.does(customer, wish)
  story.does(person('omar'), final)
  story.does(customer, word('again'))
  return story
}

describe('that nothing is new since our last word', () => {
  it('is found by nobody who has not read what they said to one of us since', () => {
    const call = writtenSince()
    const words = 'I have the receipt, and I know where you live'
    call.does(person('dan'), { type: 'endCall', contactId: 'call', seconds: 40, words })
    expect(call.refuses(lena, nothing('again'))).toBe('newer-word')
    expect(call.refuses(lena, nothing('call'))).toBeNull()
    const spoken = writtenSince()
    spoken.tries('ana', 'phone', 'noAnswer')
    expect(spoken.refuses(lena, nothing('again'))).toBeNull()
    spoken.tries('ana', 'phone', 'conversation')
    expect(spoken.refuses(lena, nothing('again'))).toBe('newer-word')
  })

  it('is not so where we proposed something since, also where they turn it down', () => {
    const story = writtenSince()
    story.proposes()
    story.does(customer, says('notSolved'))
    story.does(customer, word('no, and why'))
    expect(story.refuses(lena, nothing('no, and why'))).toBe('no-word-after-last')
  })

  it('is not so where they want or need something else', () => {
    const wants = writtenSince()
    wants.does(customer, { type: 'recordRemedySought', words: 'my money, then' })
    expect(wants.refuses(lena, nothing('again'))).toBe('no-word-after-last')
    const needs = writtenSince()
    needs.does(person('dan'), { type: 'noteVulnerability', words: 'she fell ill by it' })
    expect(needs.refuses(lena, nothing('again'))).toBe('no-word-after-last')
  })
})

it('a wish for our last word ends with what it was about: months later it is no wish of now', () => {
  const story = Story.opened()
  story.does(customer, wish)
  story.proposes()
  story.does(customer, says('solved'))
  story.days(60)
  story.does(customer, { ...word('it broke again'), issue: 1 })
  expect(story.living.issues[0]).toMatchObject({ state: { kind: 'open' } })
  expect(story.refuses(lena, final)).toBe('proposal-not-rejected')
})
