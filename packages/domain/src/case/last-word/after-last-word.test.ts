import { describe, expect, it } from 'vitest'
import { finalPosition, nothingNew, word } from '../../../test/final-position.ts'
import { customer, person, Story } from '../../../test/story.ts'
import type { Actor } from '../../matter/actor.ts'
import { belongingsOf } from '../merging/belongings.ts'

const lena = person('lena')
const wish = { type: 'wishFinalPosition', issue: 1, wishes: true, words: null } as const
const says = (verdict: 'solved' | 'notSolved') =>
  ({ type: 'giveVerdict', issue: 1, verdict, reason: 'so it is' }) as const

/** They wished for our last word, Omar gave it, and they wrote again. */
const writtenSince = (): Story => {
  const story = Story.opened()
  story.does(customer, wish)
  story.does(person('omar'), finalPosition)
  story.does(customer, word('again'))
  return story
}

describe('that nothing is new since our last word', () => {
  it('is found by nobody who has not read what they said to one of us since', () => {
    const call = writtenSince()
    const words = 'I have the receipt, and I know where you live'
    call.does(person('dan'), { type: 'endCall', contactId: 'call', seconds: 40, words })
    expect(call.refuses(lena, nothingNew('again'))).toBe('newer-word')
    expect(call.refuses(lena, nothingNew('call'))).toBeNull()
    const spoken = writtenSince()
    spoken.tries('ana', 'phone', 'noAnswer')
    expect(spoken.refuses(lena, nothingNew('again'))).toBeNull()
    spoken.tries('ana', 'phone', 'conversation')
    expect(spoken.refuses(lena, nothingNew('again'))).toBe('newer-word')
  })

  it('is not so where we proposed something since, also where they turn it down', () => {
    const story = writtenSince()
    story.proposes()
    story.does(customer, says('notSolved'))
    story.does(customer, word('no, and why'))
    expect(story.refuses(lena, nothingNew('no, and why'))).toBe('no-word-after-last')
  })

  it('is not so where they want something else; what is noted of them moves nothing', () => {
    const story = writtenSince()
    story.does(person('dan'), { type: 'noteVulnerability', words: 'hard of hearing' })
    expect(story.refuses(lena, nothingNew('again'))).toBeNull()
    story.does(customer, { type: 'recordRemedySought', words: 'my money, then' })
    expect(story.refuses(lena, nothingNew('again'))).toBe('no-word-after-last')
  })

  it('answers each customer of joined cases, and ends nobody’s new word unanswered', () => {
    const holder = (id: string): Actor => ({ kind: 'customer', through: id, only: [id] })
    const joined = (solved: boolean): Story => {
      const story = Story.opened({ caseId: 'veras' })
      const { living } = Story.opened({ caseId: 'strangers' })
      story.does(person('ana'), { type: 'absorb', from: 'strangers', belongings: belongingsOf(living) })
      story.does(holder('veras'), wish)
      story.does(person('omar'), finalPosition)
      story.proposes('ana', 2)
      const verdict = says(solved ? 'solved' : 'notSolved')
      story.does(holder('strangers'), { ...verdict, issue: 2 })
      if (!solved) story.does(person('omar'), { ...finalPosition, issue: 2 })
      expect(story.living).toMatchObject({ kind: 'ended', how: 'finalPosition' })
      story.does(holder('veras'), word('hers'))
      story.does(holder('strangers'), word('theirs'))
      return story
    }
    const both = joined(false)
    const found = both.does(lena, nothingNew('theirs')).find(({ type }) => type === 'nothingNewFound')
    expect(found).toMatchObject({ issues: [1, 2] })
    const solved = joined(true)
    expect(solved.living.issues[2]).toMatchObject({ words: 'words of theirs', origin: 'strangers' })
    expect(solved.refuses(lena, nothingNew('theirs'))).toBe('something-new')
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
  expect(story.refuses(lena, finalPosition)).toBe('proposal-not-rejected')
})
