import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { OwnershipPeriod, PersonCard, StoryEntry } from '../../api/shapes.ts'
import { freshTextsIn, newsSince, stretchesOf, whoChanged } from './baton.ts'

const person = (id: string): PersonCard => ({
  id,
  name: id,
  title: '',
  photo: null,
  active: true,
  presence: 'present',
})

const entry = (
  number: number,
  minute: number,
  type: StoryEntry['type'] = 'contactReceived',
  by: string | null = null,
): StoryEntry => ({
  number,
  at: new Date(Date.UTC(2026, 10, 23, 9, minute)).toISOString(),
  type,
  side: by === null ? 'customer' : by === 'clock' ? 'clock' : 'company',
  person: by === null || by === 'clock' ? null : person(by),
  machine: null,
  companion: null,
  who: {},
  mentioned: [],
  texts: [],
  contact: null,
  cameAlong: [],
  moreCameAlong: false,
  facts: {},
})

const period = (number: number, owner: string, since: number, until: number | null): OwnershipPeriod => ({
  number,
  owner: person(owner),
  team: 'shop',
  because: number === 1 ? 'opened' : 'accepted',
  since: entry(0, since).at,
  until: until === null ? null : entry(0, until).at,
})

const drawn = (story: readonly StoryEntry[], periods: readonly OwnershipPeriod[]) =>
  stretchesOf(story, periods).map((stretch) => [
    stretch.period?.owner.id ?? null,
    stretch.entries.map((one) => one.number).join(' '),
  ])

describe('the baton', () => {
  const handed = [period(1, 'ana', 0, 10), period(2, 'bo', 10, null)]

  test('is with the first owner from the opening', () => {
    expect(drawn([entry(1, 0, 'caseOpened'), entry(2, 3)], [period(1, 'ana', 0, null)])).toEqual([
      ['ana', '1 2'],
    ])
  })

  test('stays through an offer and changes hands at the acceptance alone', () => {
    const story = [
      entry(1, 0, 'caseOpened'),
      entry(2, 5, 'transferOffered', 'ana'),
      entry(3, 10, 'ownerChanged', 'bo'),
      entry(4, 12),
    ]
    expect(drawn(story, handed)).toEqual([
      ['ana', '1 2'],
      ['bo', '3 4'],
    ])
  })

  test('what happened in the moment of the handover stays with whoever gave it away', () => {
    const story = [
      entry(6, 10, 'transferDeclined', 'cleo'),
      entry(7, 10, 'ownerChanged', 'clock'),
      entry(8, 10, 'caseEscalated'),
    ]
    expect(drawn(story, handed)).toEqual([
      ['ana', '6'],
      ['bo', '7 8'],
    ])
  })

  test('is with nobody known where the story reaches back further than the owners do', () => {
    expect(drawn([entry(1, 0), entry(2, 30)], [period(7, 'bo', 20, null)])).toEqual([
      [null, '1'],
      ['bo', '2'],
    ])
  })

  test('loses no entry, keeps their order and never goes back', () => {
    const stories = fc
      .array(fc.record({ wait: fc.nat(3), hand: fc.boolean() }), { maxLength: 40 })
      .map((steps) => {
        let minute = 0
        const story: StoryEntry[] = [entry(1, 0, 'caseOpened')]
        const periods: OwnershipPeriod[] = [period(1, 'p1', 0, null)]
        for (const step of steps) {
          minute += step.wait
          // One transaction hands over once, and each has a time of its own here.
          const hand = step.hand && step.wait > 0
          story.push(entry(story.length + 1, minute, hand ? 'ownerChanged' : 'contactReceived'))
          if (hand) periods.push(period(periods.length + 1, `p${periods.length + 1}`, minute, null))
        }
        return { story, periods }
      })
    fc.assert(
      fc.property(stories, ({ story, periods }) => {
        const stretches = stretchesOf(story, periods)
        expect(stretches.flatMap((stretch) => stretch.entries)).toEqual(story)
        expect(stretches.map((stretch) => stretch.period?.number)).toEqual(periods.map((one) => one.number))
      }),
    )
  })
})

describe('what others changed while I read', () => {
  test('is what I did not do, after what I have seen', () => {
    const story = [entry(1, 0), entry(2, 1, 'promiseMade', 'me'), entry(3, 2, 'ownerChanged', 'bo')]
    expect(newsSince(story, 1, 'me').map((one) => one.number)).toEqual([3])
    expect(newsSince([...story, entry(4, 3, 'mentionRead', 'bo')], 3, 'me')).toEqual([])
  })

  test('names who it was', () => {
    expect(whoChanged([entry(3, 0, 'ownerChanged', 'bo'), entry(4, 0, 'promiseReminded', 'clock')])).toBe(
      'Changed by bo',
    )
    expect(whoChanged([entry(3, 0)])).toBe('Changed by the customer')
    expect(whoChanged([entry(3, 0, 'promiseBroken', 'clock')])).toBe('Changed by the clock')
  })
})

describe('what an entry says', () => {
  const text = (words: string) => ({
    label: 'words' as const,
    text: { author: 'customer' as const, words, language: 'en', withheld: false },
  })

  test('is not said again by the one that follows from it at once', () => {
    const danger = { ...entry(2, 5, 'dangerRaised'), texts: [text('It smokes.')] }
    const rose = { ...entry(3, 5, 'caseEscalated'), texts: [text('It smokes.'), text('Ring me.')] }
    const fresh = freshTextsIn([danger, entry(4, 5), rose])
    expect(fresh.get(3)).toEqual([text('Ring me.')])
    expect(fresh.get(2)).toEqual([text('It smokes.')])
  })

  test('is said again when somebody says it again later', () => {
    const later = { ...entry(3, 9, 'caseReopened'), texts: [text('It smokes.')] }
    expect(freshTextsIn([{ ...entry(2, 5), texts: [text('It smokes.')] }, later]).get(3)).toEqual(later.texts)
  })
})
