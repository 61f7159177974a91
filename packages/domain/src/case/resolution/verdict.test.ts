import { describe, expect, it } from 'vitest'
import { company, onLeave, without } from '../../../test/company.ts'
import { Story, clock, customer, person, received, stranger, types } from '../../../test/story.ts'
import { dutiesOf } from '../duties.ts'

const solved = { type: 'giveVerdict', issue: 1, verdict: 'solved', reason: null } as const
const notSolved = { type: 'giveVerdict', issue: 1, verdict: 'notSolved', reason: 'still cold' } as const

describe('a verdict', () => {
  it('ends an issue, and the last one ends the case', () => {
    const story = Story.opened({ issues: ['cold', 'loud'] })
    story.proposes('ana', 1)
    expect(types(story.does(customer, solved))).toEqual(['verdictGiven'])
    story.proposes('ana', 2)
    expect(types(story.does(customer, { ...solved, issue: 2 }))).toEqual(['verdictGiven', 'caseEnded'])
    expect(story.living).toMatchObject({ kind: 'ended', how: 'solved' })
    expect(story.living.issues[0]?.state).toMatchObject({ kind: 'solved', outcome: 'upheld', heardBy: null })
  })

  it('is the customer’s, by nobody else', () => {
    const story = Story.opened()
    story.proposes()
    expect(story.refuses(stranger, solved)).toBe('not-the-customer')
    expect(story.refuses(person('dan'), { ...solved, reason: 'she said so' })).toBe('not-the-owner')
    expect(story.refuses(customer, { ...solved, issue: 7 })).toBe('no-such-issue')
  })

  it('counts with one press; only what somebody heard is put down in the customer’s words', () => {
    const story = Story.opened()
    story.proposes()
    expect(story.refuses(person('ana'), { ...notSolved, reason: null })).toBe('reason-needed')
    story.does(customer, { ...notSolved, reason: null })
    expect(story.living.issues[0]).toMatchObject({ notSolved: 1, state: { kind: 'open' } })
  })

  it('that somebody only heard leaves what was promised standing, should the customer object', () => {
    const story = Story.opened()
    story.proposes()
    const due = story.due(60)
    story.does(person('ana'), { type: 'makePromise', what: 'it', remedy: null, due })
    const heard = story.does(person('ana'), { ...solved, reason: 'fine, she said' })
    expect(types(heard)).toEqual(['verdictGiven', 'caseEnded'])
    expect(story.deadlines).toEqual([])
    story.does(customer, { type: 'objectToVerdict', issue: 1, reason: null })
    expect(story.living.promises).toMatchObject([{ promise: 1, due }])
    expect(story.deadlines).toContainEqual({ kind: 'promiseDue', subject: 1, due })
  })

  it('that somebody only heard leaves what other teams were asked standing too; an offer to a colleague goes', () => {
    const story = Story.opened()
    story.proposes()
    const due = story.due(60)
    story.does(person('ana'), { type: 'placeAsk', to: 'billing', question: 'q', due })
    story.does(person('ana'), { type: 'offerTransfer', to: { kind: 'team', team: 'billing' }, reason: null })
    const heard = story.does(person('ana'), { ...solved, reason: 'fine, she said' })
    expect(types(heard)).toEqual(['verdictGiven', 'transferWithdrawn', 'caseEnded'])
    expect(story.deadlines).toEqual([])
    expect(dutiesOf(story.living)).toEqual([])
    expect(story.refuses(person('dan'), { type: 'answerAsk', ask: 1, answer: 'a' })).toBe('case-ended')
    story.now = story.due(90)
    story.does(customer, { type: 'objectToVerdict', issue: 1, reason: null })
    expect(story.living.asks).toMatchObject([{ ask: 1, to: 'billing', due }])
    expect(story.living.offer).toBeNull()
    // Its day has passed meanwhile: it is overdue at once.
    const overdue = story.deadlines.find(({ kind }) => kind === 'askDue')
    expect(overdue).toMatchObject({ due })
    if (overdue === undefined) return
    expect(types(story.does(clock, { type: 'fallDue', deadline: overdue }))).toContain('askFellOverdue')
    expect(types(story.does(customer, solved))).toContain('askWithdrawn')
  })

  it('releases what was promised, asked and offered', () => {
    const story = Story.opened()
    story.does(person('ana'), { type: 'makePromise', what: 'it', remedy: null, due: story.due(60) })
    story.does(person('ana'), { type: 'placeAsk', to: 'billing', question: 'q', due: story.due(60) })
    story.does(person('ana'), { type: 'offerTransfer', to: { kind: 'team', team: 'billing' }, reason: null })
    expect(types(story.does(customer, solved))).toEqual([
      'verdictGiven',
      'transferWithdrawn',
      'askWithdrawn',
      'promiseReleased',
      'caseEnded',
    ])
    expect(story.deadlines).toEqual([])
  })

  it('given by voice needs the customer’s words, and falls by one step of theirs', () => {
    const story = Story.opened()
    story.proposes()
    expect(story.refuses(person('ana'), solved)).toBe('reason-needed')
    story.does(person('ana'), { ...solved, reason: 'yes, it is warm now' })
    expect(story.living.issues[0]?.state).toMatchObject({ heardBy: 'ana' })
    const object = { type: 'objectToVerdict', issue: 1, reason: null } as const
    expect(story.refuses(person('ana'), object)).toBe('not-the-customer')
    expect(types(story.does(customer, object))).toEqual([
      'caseReopened',
      'verdictObjectedTo',
      'caseEscalated',
      'nextWordSet',
    ])
    expect(story.living).toMatchObject({ kind: 'open', issues: [{ state: { kind: 'open' } }] })
    story.does(customer, solved)
    expect(story.refuses(customer, object)).toBe('no-verdict-to-object-to')
    expect(story.refuses(customer, { ...object, issue: 5 })).toBe('no-such-issue')
  })

  it('not solved twice raises it, and again each time', () => {
    const story = Story.opened()
    expect(story.refuses(customer, notSolved)).toBe('nothing-proposed')
    const raised: string[] = []
    for (let count = 0; count < 3; count += 1) {
      story.proposes()
      for (const event of story.does(customer, notSolved)) {
        if (event.type === 'caseEscalated') raised.push(`${event.leader} ${event.because}`)
      }
    }
    expect(raised).toEqual(['lena notSolvedTwice', 'omar notSolvedTwice'])
  })

  it('not solved opens again what had ended, and counts', () => {
    const story = Story.opened()
    story.does(customer, solved)
    expect(story.refuses(customer, solved)).toBe('issue-settled')
    expect(types(story.does(customer, notSolved))).toEqual(['caseReopened', 'verdictGiven', 'nextWordSet'])
    expect(story.living.issues[0]).toMatchObject({ notSolved: 1, state: { kind: 'open' } })
  })

  it('solved is still theirs to say after it ended otherwise', () => {
    const story = Story.opened()
    story.does(customer, { type: 'withdrawCase', reason: 'tired' })
    expect(story.living).toMatchObject({ how: 'withdrawn' })
    expect(story.refuses(person('ana'), { ...solved, reason: 'said so' })).toBe('issue-settled')
    story.does(customer, solved)
    expect(story.living).toMatchObject({ kind: 'ended', how: 'solved' })
  })
})

describe('a later word on an ended case', () => {
  const ended = () => {
    const story = Story.opened()
    story.does(customer, solved)
    return story
  }
  const word = { type: 'receiveContact', contact: received('again'), issue: null, ways: [] } as const

  it('opens it again: solved stays solved, and the words are an issue of their own', () => {
    const story = ended()
    expect(types(story.does(customer, word))).toEqual([
      'contactReceived',
      'caseReopened',
      'issueRaised',
      'nextWordSet',
    ])
    expect(story.living.issues.map(({ state }) => state.kind)).toEqual(['solved', 'open'])
    expect(story.living).toMatchObject({ kind: 'open', owner: 'ana', counts: { reopenings: 1 } })
  })

  it('thanks end it again, and it still counts as solved', () => {
    const story = ended()
    story.does(customer, word)
    story.does(person('ana'), { type: 'findNoProblem', kind: 'thanks', sampled: false, reason: 'why' })
    expect(story.living).toMatchObject({ kind: 'ended', how: 'solved' })
  })

  it('about one issue opens that one', () => {
    const story = ended()
    story.does(customer, { ...word, issue: 1 })
    expect(story.living.issues.map(({ state }) => state.kind)).toEqual(['open'])
  })

  it('of any kind will do', () => {
    const higher = ended()
    expect(types(higher.does(customer, { type: 'takeHigher', words: null }))).toEqual([
      'caseReopened',
      'issueReopened',
      'caseEscalated',
      'nextWordSet',
    ])
    const raised = ended()
    expect(types(raised.does(customer, { type: 'raiseIssue', words: 'loud' }))).toEqual([
      'caseReopened',
      'issueRaised',
      'nextWordSet',
    ])
    expect(ended().refuses(person('ana'), { type: 'takeHigher', words: null })).toBe('case-ended')
    expect(ended().refuses(customer, { type: 'withdrawCase', reason: null })).toBe('case-ended')
    expect(ended().refuses(stranger, { type: 'takeHigher', words: null })).toBe('not-the-customer')
  })

  it('finds the room it needs however many issues there were', () => {
    const story = ended()
    story.terms = { ...story.terms, maxIssues: 1 }
    story.does(customer, word)
    expect(story.living.issues).toMatchObject([{ state: { kind: 'open' } }])
  })

  it('finds who stands for an owner who is gone by then', () => {
    const left = ended()
    left.directory = without(company, 'ana')
    left.does(customer, word)
    expect(left.living).toMatchObject({ owner: 'lena', ownerBecause: 'reopened' })
    const away = ended()
    away.directory = onLeave(company, 'ana', 'ben')
    away.does(customer, word)
    expect(away.living.owner).toBe('ben')
  })

  it('and new facts open it too, from anybody here', () => {
    const facts = { type: 'reopenForNewFacts', facts: 'the factory knew' } as const
    const story = ended()
    expect(story.refuses(stranger, facts)).toBe('not-the-customer')
    expect(types(story.does(person('dan'), facts))).toEqual(['caseReopened', 'issueRaised', 'nextWordSet'])
    expect(story.refuses(person('dan'), facts)).toBe('case-not-ended')
  })
})
