import { describe, expect, it } from 'vitest'
import { customer, person, received, Story, types } from '../../../test/story.ts'
import { takeOut } from '../../../test/taking-out.ts'
import { deadlinesOf } from '../deadlines.ts'
import { staffNoticesOf, noticesOf } from '../notice/notices.ts'

const picture = (id: string) =>
  received(id, { channel: 'letter', proof: 'staff', secondHand: true, takenBy: 'ana' })
const ana = person('ana')
const words = (contactId: string) =>
  ({ type: 'transcribeLetter', contactId, words: `said in ${contactId}` }) as const

describe('a letter that came as a picture', () => {
  it('is written down once, by whoever deals with the case', () => {
    const story = Story.opened({ contact: picture('letter') })
    expect(story.refuses(person('dan'), words('letter'))).toBe('not-the-owner')
    expect(story.refuses(ana, words('other'))).toBe('no-such-contact')
    expect(story.does(ana, words('letter'))).toEqual([
      { type: 'letterTranscribed', contactId: 'letter', words: 'said in letter', by: 'ana' },
    ])
    expect(story.refuses(ana, words('letter'))).toBe('no-such-contact')
  })

  it('gives the issue that it brought its own words', () => {
    const contact = picture('letter')
    const story = Story.opened({ contact, issues: [contact.words] })
    story.does(ana, words('letter'))
    expect(story.living.issues.map((issue) => issue.words)).toEqual(['said in letter'])
  })

  it('gives its words to no issue of a case that it came into: whoever holds that case’s link may be somebody else', () => {
    const story = Story.opened()
    story.does(customer, { type: 'withdrawCase', reason: null })
    const letter = picture('letter')
    story.does(ana, { type: 'receiveContact', contact: letter, issue: null, ways: [] })
    expect(story.living.issues.at(-1)?.words).toBe(letter.words)
    story.does(ana, words('letter'))
    expect(story.living.issues.map((issue) => issue.words)).not.toContain('said in letter')
  })

  it('moves nothing, however late it is written down, and tells nobody', () => {
    const story = Story.opened({ contact: picture('letter') })
    story.tries('ana', 'phone', 'messageLeft')
    story.proposes()
    story.days(2)
    const before = story.living
    const events = story.does(ana, words('letter'))
    const { letters: _waited, ...others } = before
    expect(story.living).toEqual(others)
    expect(deadlinesOf(story.state)).toEqual(deadlinesOf(before))
    expect(noticesOf(before, events, story.state)).toEqual([])
    expect(staffNoticesOf(before, events, story.state)).toEqual([])
  })

  it('opens no case that has ended, and buries no new word', () => {
    const story = Story.opened({ contact: picture('letter') })
    story.does(customer, { type: 'withdrawCase', reason: null })
    expect(types(story.does(ana, words('letter')))).toEqual(['letterTranscribed'])
    expect(story.living.kind).toBe('ended')
    const typed = received('typed', { channel: 'letter', proof: 'staff', takenBy: 'ana' })
    story.does(ana, { type: 'receiveContact', contact: typed, issue: null, ways: [] })
    expect(story.living.kind).toBe('open')
    expect(story.refuses(ana, words('typed'))).toBe('no-such-contact')
  })

  it('goes with its contact into another case', () => {
    const story = Story.opened()
    const letter = picture('letter')
    story.does(ana, { type: 'receiveContact', contact: letter, issue: null, ways: [] })
    takeOut(story, ana, 'somebodyElse', letter)
    expect(story.refuses(ana, words('letter'))).toBe('no-such-contact')
  })
})
