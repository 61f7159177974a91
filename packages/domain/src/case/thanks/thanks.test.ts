import { describe, expect, it } from 'vitest'
import { without } from '../../../test/company.ts'
import { customer, person, received, Story, stranger, types } from '../../../test/story.ts'
import { addMilliseconds, days } from '../../time/instant.ts'
import { dutiesOf } from '../duties.ts'
import { noticesOf, staffNoticesOf } from '../notice/notices.ts'
import { isLaidAside } from './duties.ts'

const thank = (to: string, id = 'kind') =>
  ({ type: 'giveThanks', to, contact: received(id, { channel: 'web' }) }) as const

const toRead = (story: Story): readonly string[] =>
  dutiesOf(story.state).flatMap(({ kind, of }) =>
    kind === 'readThanks' && of.kind === 'person' ? [of.person] : [],
  )

const ended = (): Story => {
  const story = Story.opened()
  story.proposes()
  story.does(customer, { type: 'giveVerdict', issue: 1, verdict: 'solved', reason: null })
  return story
}

describe('thanks of the customer', () => {
  it('reach whoever is thanked and their lead, and whoever has the case, until each has read them', () => {
    const story = Story.opened()
    expect(story.does(customer, thank('ben'))).toMatchObject([
      { type: 'thanksGiven', thanks: 1, to: 'ben', readers: ['ben', 'lena', 'ana'] },
    ])
    expect(toRead(story)).toEqual(['ben', 'lena', 'ana'])
    story.does(person('lena'), { type: 'readThanks', thanks: 1 })
    expect(toRead(story)).toEqual(['ben', 'ana'])
    expect(story.refuses(person('lena'), { type: 'readThanks', thanks: 1 })).toBe('already-known')
    expect(story.refuses(person('ben'), { type: 'readThanks', thanks: 9 })).toBe('no-such-contact')
    expect(story.refuses(person('nobody'), { type: 'readThanks', thanks: 1 })).toBe('not-of-the-company')
  })

  it('reach the lead and the owner of whoever has left since, too', () => {
    const story = Story.opened()
    story.directory = without(story.directory, 'ben')
    story.does(customer, thank('ben'))
    expect(toRead(story)).not.toContain('ben')
    expect(toRead(story)).toContain('ana')
    expect(story.refuses(customer, thank('nobody'))).toBe('no-such-person')
  })

  it('are the customer’s alone to give', () => {
    const story = Story.opened()
    expect(story.refuses(person('ana'), thank('ana'))).toBe('not-the-customer')
    expect(story.refuses(stranger, thank('ana'))).toBe('not-the-customer')
  })

  it.each([
    ['while it is our turn', () => Story.opened()],
    [
      'while we wait for their answer',
      () => {
        const story = Story.opened()
        story.proposes()
        return story
      },
    ],
    ['after the end', ended],
    ['in history that nobody took up', () => Story.opened({ imported: true })],
  ])('move no date and change nothing but what is to be read, %s', (_, told) => {
    const story = told()
    const before = story.living
    const dates = story.deadlines
    story.days(1)
    const moved = { ...before, ...story.living }
    const now = story.deadlines
    expect(types(story.does(customer, thank('ana')))).toEqual(['thanksGiven'])
    const { thanks, counts, ...after } = story.living
    const { counts: was, ...rest } = moved
    expect(after).toEqual(rest)
    expect(counts).toEqual({ ...was, contacts: was.contacts + 1 })
    expect(thanks).toHaveLength(1)
    expect(story.deadlines).toEqual(now)
    expect(dates).toBeDefined()
    story.does(person('ana'), { type: 'readThanks', thanks: 1 })
    expect(story.deadlines).toEqual(now)
  })

  it('stand among what somebody has to do for a month, and are never late', () => {
    const story = Story.opened()
    story.does(customer, thank('ana'))
    const duty = dutiesOf(story.state).find(({ kind }) => kind === 'readThanks')
    if (duty === undefined) throw new Error('nothing to read')
    expect(isLaidAside(duty, addMilliseconds(story.now, days(29)))).toBe(false)
    expect(isLaidAside(duty, addMilliseconds(story.now, days(30)))).toBe(true)
    expect(isLaidAside({ ...duty, kind: 'nextWord' }, addMilliseconds(story.now, days(30)))).toBe(false)
  })

  it('let nobody act who does not deal with the case otherwise', () => {
    const story = Story.opened()
    story.does(customer, thank('dan'))
    expect(toRead(story)).toContain('dan')
    expect(story.refuses(person('dan'), { type: 'takeThanksAsProblem', thanks: 1 })).toBe(
      'not-dealing-with-it',
    )
    expect(story.refuses(person('dan'), { type: 'readThanks', thanks: 1 })).toBeNull()
  })

  it('tell colleagues, and nothing to the customer, who has just said it', () => {
    const story = Story.opened()
    const before = story.state
    const events = story.does(customer, thank('ben'))
    expect(noticesOf(before, events, story.state)).toEqual([])
    expect(staffNoticesOf(before, events, story.state).map(({ to, message }) => [to, message.type])).toEqual(
      ['ben', 'lena', 'ana'].map((id) => [{ kind: 'person', person: id }, 'thanked']),
    )
  })

  it('are not without bound in what a case remembers', () => {
    const story = Story.opened()
    for (let count = 0; count < 30; count += 1) story.does(customer, thank('ana', `kind ${count}`))
    expect(story.living.thanks).toHaveLength(20)
    expect(story.living.thanks?.at(-1)).toMatchObject({ contactId: 'kind 29' })
    const numbers = dutiesOf(story.state).flatMap(({ kind, subject }) =>
      kind === 'readThanks' ? [subject] : [],
    )
    expect(new Set(numbers).size).toBe(numbers.length)
  })
})

describe('thanks that read as a problem', () => {
  it('are an issue in the same words, with a date', () => {
    const story = Story.opened()
    story.does(customer, thank('ana'))
    const events = story.does(person('ana'), { type: 'takeThanksAsProblem', thanks: 1 })
    expect(events).toMatchObject([
      { type: 'thanksRead', thanks: 1, by: 'ana' },
      { type: 'issueRaised', issue: 2, words: 'words of kind' },
    ])
    expect(story.living.nextWord).not.toBeNull()
  })

  it('open a case again that had ended, with its last owner', () => {
    const story = ended()
    story.does(customer, thank('ana'))
    expect(story.state.kind).toBe('ended')
    const events = story.does(person('ana'), { type: 'takeThanksAsProblem', thanks: 1 })
    expect(types(events)).toEqual(expect.arrayContaining(['caseReopened', 'issueRaised']))
    expect(story.living).toMatchObject({ kind: 'open', owner: 'ana' })
    expect(story.living.nextWord).not.toBeNull()
    expect(story.refuses(customer, { type: 'takeThanksAsProblem', thanks: 1 })).not.toBeNull()
  })
})
