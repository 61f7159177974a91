import { describe, expect, it } from 'vitest'
import { customer, person, Story } from '../../../test/story.ts'
import { signedProfile, watched, watchedAndSigned } from '../../../test/watched.ts'
import {
  type ClosingLetterKind,
  closingLetterKind,
  requiredElements,
} from '../../directory/regulator/elements.ts'
import { standardTerms } from '../../matter/terms.ts'
import { addMilliseconds, days, instant } from '../../time/instant.ts'
import { decide } from '../decide.ts'
import { belongingsOf } from '../merging/belongings.ts'
import { dutiesOf } from '../duties.ts'
import { regulatorClocks } from '../regulator/clocks.ts'

const all = (kind: ClosingLetterKind) => requiredElements(kind, signedProfile)
const send = (
  kind: ClosingLetterKind,
  elements: readonly string[] = all(kind),
  meantFor: string | null = null,
) =>
  ({
    type: 'sendClosingLetter',
    kind,
    letter: { words: 'the letter', elements, posted: false },
    expected: kind === 'holding' ? instant('2026-02-02T11:00:00.000Z') : null,
    meantFor,
  }) as const
const watchedContext = { directory: watchedAndSigned, terms: standardTerms }
const opened = (): Story => Story.opened({}, watchedAndSigned)
const keys = (story: Story) => regulatorClocks(story.living).map(({ key }) => key)
const solves = (story: Story) =>
  story.does(customer, { type: 'giveVerdict', issue: 1, verdict: 'solved', reason: null })
const ana = person('ana')

describe('a letter that a regulator asks for', () => {
  it('goes out by a signed profile alone, and by one that asks for it', () => {
    expect(Story.opened({}).refuses(ana, send('holding'))).toBe('no-profile')
    expect(Story.opened({}, watched).refuses(ana, send('holding'))).toBe('profile-unsigned')
    expect(opened().refuses(person('dan'), send('holding'))).toBe('not-the-owner')
  })

  it.each(closingLetterKind.options.flatMap((kind) => all(kind).map((key) => [kind, key] as const)))(
    'of the kind %s is refused without %s, and names it',
    (kind, key) => {
      const story = opened()
      story.proposes()
      if (kind === 'summary') solves(story)
      const lacking = send(
        kind,
        all(kind).filter((one) => one !== key),
      )
      const context = { ...watchedContext, now: story.now, actor: ana }
      const refusal = { code: 'letter-lacks', facts: { elements: [key] } }
      expect(decide(story.state, lacking, context)).toEqual({ ok: false, refusal })
    },
  )

  it('keeps the clock that asks for it, which a verdict or a word of ours does not', () => {
    const story = opened()
    expect(keys(story)).toEqual(['first', 'answer', 'letter', 'holding'])
    expect(story.refuses(ana, send('finalResponse'))).toBe('nothing-proposed')
    story.does(ana, send('holding'))
    expect(keys(story)).toEqual(['answer', 'letter'])
    story.proposes()
    solves(story)
    expect(story.living.kind).toBe('ended')
    expect(keys(story)).toEqual(['letter'])
    expect(dutiesOf(story.state).some(({ kind }) => kind === 'regulatorClock')).toBe(false)
    story.until(instant('2026-01-21T22:59:00.000Z'))
    expect(dutiesOf(story.state)).toMatchObject([{ kind: 'regulatorClock' }])
    story.does(ana, send('finalResponse'))
    expect(keys(story)).toEqual([])
  })

  it('of a summary follows the customer’s own word, within its days', () => {
    const story = opened()
    story.proposes()
    expect(story.refuses(ana, send('summary'))).toBe('not-accepted-by-them')
    solves(story)
    story.does(ana, send('summary'))
    expect(keys(story)).toEqual([])
    const late = opened()
    late.proposes()
    late.now = addMilliseconds(late.now, days(7))
    solves(late)
    expect(late.refuses(ana, send('summary'))).toBe('summary-too-late')
  })

  it('is for one of those who joined, and keeps the clock once each has one', () => {
    const story = opened()
    const other = Story.opened({ caseId: 'case-2' }, watchedAndSigned)
    story.does(ana, { type: 'absorb', from: 'case-2', belongings: belongingsOf(other.living) })
    expect(story.refuses(ana, send('holding'))).toBe('whom-needed')
    expect(story.refuses(ana, send('holding', all('holding'), 'case-3'))).toBe('not-merged')
    story.does(ana, send('holding', all('holding'), 'case-1'))
    expect(keys(story)).toContain('holding')
    story.does(ana, send('holding', all('holding'), 'case-2'))
    expect(keys(story)).not.toContain('holding')
  })
})

describe('the day on which a holding letter says to expect our answer', () => {
  const expected = instant('2026-02-02T11:00:00.000Z')
  const nextWord = (story: Story) => story.living.nextWord?.by
  const told = (): Story => {
    const story = opened()
    story.does(ana, send('holding'))
    return story
  }

  it('is one on which they hear from us: no word and no promise moves it, and it rises where nobody speaks', () => {
    const story = told()
    expect(nextWord(story)! < expected).toBe(true)
    const due = addMilliseconds(expected, days(20))
    story.does(ana, { type: 'makePromise', what: 'a new lamp', remedy: null, due })
    expect(nextWord(story)).toBe(expected)
    story.until(addMilliseconds(expected, 60_000))
    expect(story.living.counts.nextWordsMissed).toBe(1)
    expect(nextWord(story)! > expected).toBe(true)
  })

  it('stays where a second letter says later, and is no more once our answer is there', () => {
    const story = told()
    story.does(ana, { ...send('holding'), expected: addMilliseconds(expected, days(10)) })
    const due = addMilliseconds(expected, days(20))
    story.does(ana, { type: 'makePromise', what: 'a new lamp', remedy: null, due })
    expect(nextWord(story)).toBe(expected)
    const answered = told()
    answered.proposes()
    answered.does(ana, { type: 'makePromise', what: 'a new lamp', remedy: null, due })
    expect(nextWord(answered)).toBeUndefined()
  })
})

describe('a date of an ended case', () => {
  const lapsed = (directory: typeof watched): Story => {
    const story = Story.opened({}, directory)
    story.proposes()
    story.does(ana, { type: 'giveVerdict', issue: 1, verdict: 'solved', reason: 'fine, she says' })
    return story
  }
  const end = { type: 'endRegulatorClock', clock: 2, words: 'We wrote to her on Monday' } as const

  it('is ended by a leader who never owned it, who writes how it was kept', () => {
    const story = lapsed(watched)
    expect(keys(story)).toContain('answer')
    expect(story.refuses(ana, end)).toBe('not-the-leader')
    story.does(person('lena'), end)
    expect(keys(story)).not.toContain('answer')
    expect(story.refuses(person('lena'), end)).toBe('no-such-clock')
    expect(Story.opened({}, watched).refuses(person('lena'), end)).toBe('case-not-ended')
  })

  it('is not, where it asks for a letter', () => {
    expect(lapsed(watchedAndSigned).refuses(person('lena'), { ...end, clock: 3 })).toBe('letter-owed')
  })
})
