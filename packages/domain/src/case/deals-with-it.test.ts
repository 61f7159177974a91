import { describe, expect, it } from 'vitest'
import { clock, customer, person, received, Story } from '../../test/story.ts'
import { addMilliseconds, days } from '../time/instant.ts'
import { mayGive } from './actors.ts'
import type { CaseCommand } from './command.ts'

/** Ana of the service team asked the billing team, in which Dan is. */
const asked = (): Story => {
  const story = Story.opened()
  const due = addMilliseconds(story.now, days(1))
  story.does(person('ana'), { type: 'placeAsk', to: 'billing', question: 'was it paid?', due })
  return story
}
const higher: CaseCommand = { type: 'takeHigher', words: 'It is above me' }
const danger: CaseCommand = { type: 'raiseDanger', words: 'gas' }

/** By one's own judgement; each with the least that it takes to be wanted. */
const ownJudgement: readonly CaseCommand[] = [
  higher,
  danger,
  { type: 'nameRepresentative', name: 'her daughter', mandate: 'by letter' },
  { type: 'endRepresentation' },
  { type: 'callAddressSafe', of: 'email' },
  { type: 'recordMapFacts', problem: null, facts: [] },
  { type: 'sayProblem', issue: 1, problem: null },
  { type: 'checkSample', agreed: true, reason: null },
  { type: 'mergeInto', into: 'case-2' },
  { type: 'takeThanksAsProblem', thanks: 1 },
  { type: 'takeSurveyAsProblem', survey: 1 },
  { type: 'putTag', tag: 'battery' },
  { type: 'takeTagOff', tag: 'battery' },
  { type: 'deliverRemedy', remedy: 1, words: 'paid' },
  { type: 'failRemedy', remedy: 1, reason: 'sent back' },
  { type: 'checkRemedy', remedy: 1, words: 'looked at' },
]

describe('what is one’s own judgement', () => {
  it('is in the table beside each command, and here', () => {
    const listed = Object.entries(mayGive).flatMap(([type, givers]) =>
      givers.includes('whoeverDealsWithIt') ? [type] : [],
    )
    expect(ownJudgement.map(({ type }) => type).toSorted()).toEqual(listed.toSorted())
  })

  it.each(ownJudgement.map((command) => [command.type, command] as const))(
    'of %s is refused to whoever is asked, was asked, was offered it, had it, or has nothing to do with it',
    (_, command) => {
      const story = asked()
      expect(story.refuses(person('dan'), command)).toBe('not-dealing-with-it')
      story.does(person('dan'), { type: 'answerAsk', ask: 1, answer: 'it was' })
      expect(story.refuses(person('dan'), command)).toBe('not-dealing-with-it')
      expect(story.refuses(person('eva'), command)).toBe('not-dealing-with-it')
      story.does(person('ana'), {
        type: 'offerTransfer',
        to: { kind: 'team', team: 'billing' },
        reason: null,
      })
      expect(story.refuses(person('dan'), command)).toBe('not-dealing-with-it')
      story.does(person('dan'), { type: 'acceptTransfer', offer: 1 })
      expect(story.refuses(person('ana'), command)).toBe('not-dealing-with-it')
    },
  )

  it.each(['ana', 'ben', 'lena', 'omar', 'chief'])('is theirs who deal with it: %s', (who) => {
    for (const command of [higher, danger]) {
      const story = Story.opened()
      story.does(person(who), command)
      expect(story.living.escalations.length).toBeGreaterThan(0)
    }
  })

  it('is theirs who promised something, until it is settled', () => {
    const story = asked()
    story.does(person('ana'), { type: 'requestCallBack', of: 'dan', what: 'about the bill', due: null })
    story.does(person('dan'), higher)
    expect(story.living.escalations).toMatchObject([{ because: 'referred' }])
  })

  it('is not made theirs by promising something themselves', () => {
    const wish = { type: 'requestCallBack', of: 'dan', what: 'about the bill', due: null } as const
    expect(asked().refuses(person('dan'), wish)).toBe('not-dealing-with-it')
  })

  it('is not asked of whoever is shown the case beside theirs as perhaps the same person’s', () => {
    const story = asked()
    story.does(person('dan'), { type: 'mergeInto', into: 'case-2', perhapsSame: true })
    expect(story.state).toMatchObject({ mergedInto: 'case-2' })
  })
})

describe('what the customer said', () => {
  it('is handed on by whomever they reached', () => {
    const story = asked()
    const contact = received('second', { proof: 'staff', takenBy: 'dan' })
    story.does(person('dan'), { type: 'receiveContact', contact, issue: null, ways: [] })
    story.does(person('dan'), { type: 'raiseIssue', words: 'and the bill is wrong' })
    story.does(person('dan'), { type: 'noteVulnerability', words: 'hears little' })
    story.does(person('dan'), { type: 'complainAbout', person: 'ben' })
    expect(story.living).toMatchObject({ vulnerable: true, complainedAbout: ['ben'] })
  })

  it('is also that somebody may come to harm: whoever heard it calls people', () => {
    const story = asked()
    story.does(person('dan'), { type: 'raiseDanger', words: 'I smell gas', heard: true })
    expect(story.living.danger).not.toBeNull()
  })

  it('is theirs and the clock’s to say without anybody of ours', () => {
    const story = asked()
    story.does(customer, higher)
    expect(story.refuses(clock, higher)).toBe('not-of-the-company')
  })
})
