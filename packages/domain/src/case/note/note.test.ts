import { describe, expect, it } from 'vitest'
import { without } from '../../../test/company.ts'
import { customer, person, Story, stranger } from '../../../test/story.ts'
import { standardTerms } from '../../matter/terms.ts'
import { dealsWithIt } from '../deals-with-it.ts'
import { dutiesOf } from '../duties.ts'
import { noticesOf, staffNoticesOf } from '../notice/notices.ts'

const note = { type: 'writeNote', words: 'He was at the counter, too.', mentions: [] } as const
const to = (...mentions: string[]) => ({ ...note, mentions })

const toRead = (story: Story): readonly string[] =>
  dutiesOf(story.state).flatMap(({ kind, of }) =>
    kind === 'readMention' && of.kind === 'person' ? [of.person] : [],
  )

describe('a note among colleagues', () => {
  it('is written by anybody who works here, and changes nothing of the case', () => {
    const story = Story.opened()
    const before = story.living
    expect(story.does(person('sue'), note)).toEqual([
      { type: 'noteWritten', words: note.words, by: 'sue', mentions: [] },
    ])
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

describe('a note to somebody by name', () => {
  it('is theirs to read until they have, each once, and tells them', () => {
    const story = Story.opened()
    const before = story.state
    const events = story.does(person('ana'), to('ben', 'lena', 'ben', 'ana'))
    expect(events).toMatchObject([
      {
        mentions: [
          { mention: 1, person: 'ben' },
          { mention: 2, person: 'lena' },
        ],
      },
    ])
    expect(toRead(story)).toEqual(['ben', 'lena'])
    expect(noticesOf(before, events, story.state)).toEqual([])
    expect(staffNoticesOf(before, events, story.state)).toEqual([
      { to: { kind: 'person', person: 'ben' }, message: { type: 'mentioned', mention: 1, by: 'ana' } },
      { to: { kind: 'person', person: 'lena' }, message: { type: 'mentioned', mention: 2, by: 'ana' } },
    ])
    expect(story.refuses(person('ben'), { type: 'readMention', mention: 3 })).toBe('no-such-mention')
    story.does(person('ben'), { type: 'readMention', mention: 1 })
    expect(story.refuses(person('ben'), { type: 'readMention', mention: 1 })).toBe('already-known')
    expect(toRead(story)).toEqual(['lena'])
  })

  it('is read with all that was written to them before, and by answering', () => {
    const story = Story.opened()
    story.does(person('ana'), to('ben'))
    story.does(person('lena'), to('ben', 'ana'))
    story.does(person('ben'), { type: 'readMention', mention: 2 })
    expect(toRead(story)).toEqual(['ana'])
    story.does(person('ana'), to('lena'))
    expect(toRead(story)).toEqual(['lena'])
    // Numbers are not used again, so that what is said of one stays true.
    expect(dutiesOf(story.state).find(({ kind }) => kind === 'readMention')?.subject).toBe(4)
  })

  it('is refused where nobody could read it, and then nothing of it is written', () => {
    const story = Story.opened()
    story.directory = without(story.directory, 'ben')
    expect(story.refuses(person('ana'), to('lena', 'nobody'))).toBe('no-such-person')
    expect(story.refuses(person('ana'), to('lena', 'ben'))).toBe('person-not-active')
    story.does(customer, { type: 'complainAbout', person: 'dan' })
    expect(story.refuses(person('ana'), to('dan'))).toBe('complaint-is-about-them')
    expect(toRead(story)).toEqual([])
  })

  it('gives nobody a say in the case', () => {
    const story = Story.opened()
    story.does(person('ana'), to('dan'))
    expect(toRead(story)).toEqual(['dan'])
    expect(
      dealsWithIt(story.living, {
        actor: person('dan'),
        now: story.now,
        directory: story.directory,
        terms: standardTerms,
      }),
    ).toBe(false)
  })

  it('is not without bound in what a case remembers', () => {
    const story = Story.opened()
    for (let count = 0; count < 60; count += 1) story.does(person('ana'), to('ben'))
    expect(story.living.mentions).toMatchObject({ last: 60 })
    expect(toRead(story)).toHaveLength(50)
  })
})
