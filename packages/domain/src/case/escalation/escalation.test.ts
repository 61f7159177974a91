import { describe, expect, it } from 'vitest'
import { company, onLeave, without } from '../../../test/company.ts'
import { watched } from '../../../test/watched.ts'
import { doneBy } from '../../matter/escalation/unnamed.ts'
import { instant } from '../../time/instant.ts'
import { dutiesOf } from '../duties.ts'
import { Story, customer, directoryActor, person, received, stranger, types } from '../../../test/story.ts'

const higher = { type: 'takeHigher', words: 'I want your boss' } as const
const escalated = () => {
  const story = Story.opened()
  story.does(customer, higher)
  return story
}
/** To the next level each time, since whoever it came up to has spoken with them. */
const climbs = (story: Story, ...leaders: readonly string[]): void => {
  for (const leader of leaders) {
    expect(story.does(customer, higher)[0]).toMatchObject({ type: 'caseEscalated', leader })
    story.tries(leader, 'phone', 'conversation')
  }
}
const call = (right: boolean) =>
  ({ type: 'recordLeadersCall', escalation: 1, contactId: 'the call', words: 'said', right }) as const
const end = { type: 'endEscalation', escalation: 1 } as const
const report = {
  type: 'reportOnEscalation',
  escalation: 1,
  said: 'sorry',
  done: 'a new one',
  promised: null,
} as const

describe('taking it higher', () => {
  it('climbs level by level to the top, and says where the ladder ends', () => {
    const story = Story.opened()
    climbs(story, 'lena', 'omar', 'chief', 'beatriz')
    expect(story.living.escalations[0]?.because).toBe('customer')
    expect(story.refuses(customer, higher)).toBe('ladder-ends-here')
    expect(story.living.owner).toBe('ana')
  })

  it('goes to nobody where it would be somebody else than they were told', () => {
    const story = Story.opened()
    expect(story.refuses(customer, { ...higher, to: 'omar' })).toBe('not-the-leader')
    expect(story.does(customer, { ...higher, to: 'lena' })).toMatchObject([{ leader: 'lena' }])
    expect(story.refuses(customer, { ...higher, to: 'lena' })).toBe('not-the-leader')
  })

  it('counts for whoever refers it, and anybody who deals with it may', () => {
    const story = Story.opened()
    expect(story.refuses(person('sue'), higher)).toBe('not-dealing-with-it')
    expect(story.does(person('ben'), higher)).toMatchObject([
      { because: 'referred', by: 'ben', leader: 'lena' },
    ])
    expect(story.refuses(stranger, higher)).toBe('not-the-customer')
  })

  it('takes a word why where one of us refers it; whoever wants no name is known by nothing else', () => {
    const story = Story.opened()
    expect(story.refuses(person('ben'), { ...higher, words: null })).toBe('reason-needed')
    expect(story.does(person('ben'), { ...higher, withName: false })).toMatchObject([
      { because: 'referred', by: 'ben', unnamed: true },
    ])
    const theirs = Story.opened()
    // A customer has no name to hide from the leader they go to.
    const [event] = theirs.does(customer, { ...higher, words: null, withName: false })
    expect(event).not.toHaveProperty('unnamed')
  })

  it('leaves the name of whoever wants none beside nothing else that the same decision brings along', () => {
    const gathered = Story.opened({ cameInFlood: true })
    const flood = {
      type: 'gatherIntoFlood',
      flood: 'flood',
      answerBy: gathered.due(9_000),
      isProved: false,
    } as const
    gathered.does(person('ana'), flood)
    const before = Story.opened()
    before.directory = watched
    const brought = [gathered, before, Story.opened({ imported: true })].map((story) =>
      story.does(person('ben'), { ...higher, withName: false }),
    )
    expect(brought.map(types)).toEqual([
      ['caseEscalated', 'leftFlood'],
      ['caseEscalated', 'regulatorClocksSet'],
      ['historyTakenUp', 'caseEscalated', 'nextWordSet'],
    ])
    for (const events of brought)
      for (const event of events.filter(({ type }) => type !== 'caseEscalated')) {
        expect(JSON.stringify(event)).not.toContain('ben')
        expect(doneBy(person('ben'), event, events)).toEqual({ kind: 'clock' })
      }
  })

  it('goes past a level that is on leave to who stands in for it, and knows that level as reached', () => {
    const story = Story.opened({}, onLeave(company, 'lena', 'olga'))
    climbs(story, 'olga', 'omar')
    expect(story.living.climbed).toContain('omar')
  })

  it('asks nobody twice who leads one level and stands in for another, nor leaves out who is between', () => {
    const story = Story.opened({}, onLeave(company, 'chief', 'lena'))
    climbs(story, 'lena', 'omar', 'beatriz')
    expect(story.refuses(customer, higher)).toBe('ladder-ends-here')
  })

  it('has a clock in the leader’s working time, and rises when nobody acknowledges', () => {
    const story = escalated()
    expect(story.otherDeadlines).toEqual([
      { kind: 'escalationUnacknowledged', subject: 1, due: '2026-01-12T13:00:00.000Z' },
    ])
    expect(story.hours(5)).toMatchObject([
      { type: 'escalationUnacknowledged', escalation: 1 },
      { type: 'caseEscalated', leader: 'omar', because: 'unacknowledged' },
    ])
    expect(story.living.escalations).toMatchObject([{ leader: 'lena', rose: true }, { leader: 'omar' }])
  })

  it('is acknowledged by the leader alone, once', () => {
    const story = escalated()
    const acknowledge = { type: 'acknowledgeEscalation', escalation: 1 } as const
    expect(story.refuses(person('omar'), acknowledge)).toBe('not-the-leader')
    story.does(person('lena'), acknowledge)
    expect(story.refuses(person('lena'), acknowledge)).toBe('already-acknowledged')
    expect(story.refuses(person('lena'), { ...acknowledge, escalation: 9 })).toBe('no-such-escalation')
    expect(story.otherDeadlines).toEqual([{ kind: 'callDue', subject: 1, due: '2026-01-13T18:00:00.000Z' }])
  })
})

describe('what a leader owes', () => {
  const handsIn = { type: 'reportOnEscalation', escalation: 1, said: 's', done: 'd' } as const
  const dated = (story: Story) => story.living.escalations[0]?.dated
  const delegated = () => {
    const story = escalated()
    story.does(person('lena'), { type: 'delegate', to: 'ben', reason: null })
    return story
  }

  it('is the first report two working days after delegating, and then the call', () => {
    const story = delegated()
    expect(dated(story)).toMatchObject({ step: 'report', by: '2026-01-14T18:00:00.000Z' })
    expect(dutiesOf(story.state).filter(({ subject }) => subject === 1)).toEqual([
      { kind: 'report', subject: 1, of: { kind: 'person', person: 'ben' }, due: '2026-01-14T18:00:00.000Z' },
      {
        kind: 'hearCustomer',
        subject: 1,
        of: { kind: 'person', person: 'lena' },
        due: '2026-01-15T18:00:00.000Z',
      },
    ])
    story.does(person('ben'), { ...handsIn, promised: null })
    expect(story.living.escalations).toMatchObject([{ begun: true, reported: true }])
    expect(dated(story)).toMatchObject({ step: 'call', by: '2026-01-13T18:00:00.000Z' })
  })

  it('is the final report a working day after the last of what was promised in the first', () => {
    const story = delegated()
    const due = story.due(60 * 24 * 3)
    story.does(person('ben'), { ...handsIn, promised: { what: 'a new boiler', due } })
    expect(story.living).toMatchObject({
      promises: [{ by: 'ben', what: 'a new boiler', due }],
      escalations: [{ begun: true, reported: false }],
    })
    expect(dated(story)).toMatchObject({ step: 'finalReport', by: '2026-01-16T18:00:00.000Z', after: due })
    story.hours(2)
    story.does(person('ben'), { type: 'keepPromise', promise: 1, evidence: { kind: 'words', words: 'in' } })
    expect(dated(story)).toMatchObject({ step: 'finalReport', by: '2026-01-13T18:00:00.000Z', after: null })
    story.does(person('ben'), { ...handsIn, promised: null })
    expect(dated(story)?.step).toBe('call')
  })

  it('rises where it does not come, and is owed as before', () => {
    const story = delegated()
    const events = story.until(instant('2026-01-14T18:00:00Z'))
    expect(events).toContainEqual(
      expect.objectContaining({ type: 'leadersDateMissed', step: 'report', by: 'ben' }),
    )
    expect(events).toContainEqual(expect.objectContaining({ type: 'caseEscalated', because: 'reportMissed' }))
    expect(dated(story)).toMatchObject({ step: 'report', by: '2026-01-16T18:00:00.000Z' })
    const waiting = escalated()
    waiting.does(person('lena'), { type: 'acknowledgeEscalation', escalation: 1 })
    expect(waiting.until(instant('2026-01-13T18:00:00Z'))).toContainEqual(
      expect.objectContaining({ type: 'caseEscalated', because: 'callMissed', leader: 'chief' }),
    )
  })

  it('is a call again where it is not right yet, after what was promised', () => {
    const story = escalated()
    story.does(person('lena'), call(false))
    expect(dated(story)).toMatchObject({ step: 'call', by: '2026-01-13T18:00:00.000Z' })
    const due = story.due(60 * 24 * 3)
    story.does(person('lena'), { type: 'makePromise', what: 'it', remedy: null, due })
    expect(dated(story)).toMatchObject({ step: 'call', by: '2026-01-16T18:00:00.000Z' })
  })

  it('is no call more where they tried on three days in vain, until the customer speaks', () => {
    const story = escalated()
    story.does(person('lena'), { type: 'acknowledgeEscalation', escalation: 1 })
    for (let day = 0; day < 3; day += 1) {
      story.tries('lena', 'phone', 'noAnswer')
      story.tries('lena', 'phone', 'noAnswer')
      story.now = story.due(60 * 24)
    }
    expect(story.living.escalations).toMatchObject([{ dated: null }])
    story.does(customer, { type: 'receiveContact', contact: received('here'), issue: null, ways: [] })
    expect(dated(story)?.step).toBe('call')
  })
})

describe('the end of an escalation', () => {
  const right = { type: 'judgeLeadersCall', escalation: 1, right: true, words: null } as const

  it('needs the leader’s own call, and the customer’s word that it is right', () => {
    const story = escalated()
    expect(story.refuses(person('lena'), end)).toBe('leader-has-not-heard-customer')
    expect(story.refuses(person('omar'), call(true))).toBe('not-the-leader')
    expect(types(story.does(person('lena'), call(false)))).toEqual([
      'contactMade',
      'leaderHeardCustomer',
      'escalationDated',
      'nextWordSet',
    ])
    expect(story.refuses(person('lena'), end)).toBe('customer-says-not-right')
    // The conversation in which it was not right is not the one that follows it.
    expect(story.refuses(person('lena'), call(true))).toBe('call-too-early')
    story.does(person('lena'), { ...call(true), contactId: 'the next' })
    expect(story.refuses(person('ana'), end)).toBe('not-the-leader')
    expect(types(story.does(customer, right))).toEqual(['leadersCallJudged', 'escalationEnded'])
    expect(story.living.climbed).toEqual(['lena'])
  })

  it('of a delegated one needs the written report too, and not by the leader', () => {
    const story = escalated()
    story.does(person('lena'), { type: 'delegate', to: 'ben', reason: null })
    story.does(person('lena'), call(true))
    expect(story.refuses(person('lena'), end)).toBe('report-missing')
    expect(story.refuses(person('lena'), report)).toBe('not-the-owner')
    expect(story.refuses(person('dan'), report)).toBe('not-the-owner')
    expect(story.refuses(person('ben'), { ...report, escalation: 5 })).toBe('no-such-escalation')
    story.does(person('ben'), report)
    expect(story.refuses(person('lena'), end)).toBe('leader-has-not-heard-customer')
    story.does(person('lena'), call(true))
    story.does(customer, right)
    expect(story.living).toMatchObject({ owner: 'ben', escalations: [] })
  })

  it('needs no report of a leader who has the case themselves again', () => {
    const story = escalated()
    story.does(person('lena'), { type: 'delegate', to: 'ben', reason: null })
    story.directory = without(company, 'ben')
    story.does(directoryActor, { type: 'replaceOwner' })
    expect(story.living).toMatchObject({ owner: 'lena', escalations: [{ delegatedTo: null }] })
    story.does(person('lena'), call(true))
    story.does(customer, right)
    expect(story.living.escalations).toEqual([])
  })

  it('does not take somebody else’s conversation for the leader’s', () => {
    const story = escalated()
    const contact = received('the call', { channel: 'phone', proof: 'staff' })
    story.does(person('ana'), { type: 'receiveContact', contact, issue: null, ways: [] })
    expect(story.refuses(person('lena'), call(true))).toBe('conversation-needed')
  })

  it('comes with the customer’s own verdict', () => {
    const story = escalated()
    expect(
      story.does(customer, { type: 'giveVerdict', issue: 1, verdict: 'solved', reason: null }),
    ).toMatchObject([
      { type: 'verdictGiven' },
      { type: 'escalationEnded', because: 'customersWord' },
      { type: 'caseEnded', how: 'solved' },
    ])
  })
})

describe('asking for a leader by name', () => {
  const ask = {
    type: 'askForLeader',
    leader: 'chief',
    connected: null,
    what: 'not to you',
    callBackBy: null,
  } as const

  it('brings it to that level from this minute; only their own “not now” makes it a call-back, with their time', () => {
    const story = Story.opened({ team: 'switchboard', owner: 'sam' })
    const rung = { ...ask, tried: 'noAnswer' } as const
    expect(story.does(person('sam'), rung)).toMatchObject([
      { type: 'caseEscalated', leader: 'chief', because: 'askedForLeader', by: 'sam' },
      { type: 'leaderTried', leader: 'chief', how: 'noAnswer', by: 'sam' },
    ])
    // Whatever was told the customer in the leader's name would be nobody's word.
    for (const other of [person('sam'), person('ana'), person('beatriz'), customer])
      expect(story.refuses(other, { ...ask, callBackBy: story.due(60) })).toBe('not-the-leader')
    expect(story.living.promises).toEqual([])
    expect(story.otherDeadlines).toMatchObject([{ kind: 'escalationUnacknowledged' }])
    expect(story.does(person('chief'), ask)).toMatchObject([
      { type: 'leaderTried', how: 'notNow', by: 'chief' },
      { type: 'promiseMade', kind: 'callBack', by: 'chief', due: '2026-01-13T18:00:00.000Z' },
    ])
  })

  it('missed breaks by itself and rises; a message left does not keep it', () => {
    const story = Story.opened()
    story.does(customer, ask)
    story.does(person('chief'), ask)
    story.does(person('chief'), { type: 'acknowledgeEscalation', escalation: 1 })
    story.tries('chief', 'phone', 'messageLeft', 1)
    expect(story.days(2)).toMatchObject([
      { type: 'promiseReminded' },
      { type: 'promiseBroken' },
      { type: 'caseEscalated', leader: 'beatriz' },
      { type: 'escalationDated', dated: { step: 'call', by: '2026-01-14T18:00:00.000Z' } },
      { type: 'nextWordSet' },
    ])
  })

  it('connected at once needs no call-back, once that leader says so themselves', () => {
    const story = Story.opened()
    const connected = { ...ask, connected: { contactId: 'live' } }
    expect(story.refuses(customer, connected)).toBe('not-of-the-company')
    const contact = received('live', { channel: 'phone', proof: 'staff', takenBy: 'sam' })
    story.does(person('sam'), { type: 'receiveContact', contact, issue: null, ways: [] })
    // Whoever put them through says nothing in the leader's name: it waits for them as it would have.
    expect(types(story.does(person('sam'), connected))).toEqual(['caseEscalated'])
    expect(types(story.does(person('sam'), connected))).toEqual([])
    expect(story.living.escalations).toMatchObject([{ leader: 'chief', acknowledged: false }])
    expect(story.living.escalations[0]?.answered).toBeUndefined()
    expect(story.otherDeadlines).toMatchObject([{ kind: 'escalationUnacknowledged' }])
    const elsewhere = { ...ask, connected: { contactId: 'of another case' } }
    expect(story.refuses(person('chief'), elsewhere)).toBe('no-such-contact')
    expect(types(story.does(person('chief'), connected))).toEqual([
      'escalationAcknowledged',
      'leaderTried',
      'escalationDated',
    ])
    // They have their answer: the next level is open.
    expect(story.living.escalations).toMatchObject([{ answered: true }])
    expect(story.otherDeadlines).toMatchObject([{ kind: 'callDue' }])
    expect(types(story.does(person('chief'), connected))).toEqual([])
  })

  it('who is on leave is answered by who stands in; who left, by the next above', () => {
    const story = Story.opened({}, onLeave(without(company, 'omar'), 'chief', 'olga'))
    story.does(customer, ask)
    story.does(customer, { ...ask, leader: 'omar' })
    expect(story.living.escalations.map(({ leader }) => leader)).toEqual(['olga'])
    expect(story.refuses(person('chief'), { ...ask, callBackBy: story.due(60) })).toBe('not-the-leader')
    story.does(person('olga'), ask)
    expect(story.living.promises.map(({ by }) => by)).toEqual(['olga'])
  })

  it('is for leaders, not for anybody', () => {
    const story = Story.opened()
    expect(story.refuses(customer, { ...ask, leader: 'dan' })).toBe('not-the-leader')
    expect(story.refuses(customer, { ...ask, leader: 'nobody' })).toBe('no-such-person')
    expect(story.refuses(stranger, ask)).toBe('not-the-customer')
    expect(story.refuses(person('chief'), { ...ask, callBackBy: story.now })).toBe('due-in-the-past')
    story.does(customer, { type: 'complainAbout', person: 'chief' })
    expect(story.refuses(customer, ask)).toBe('complaint-is-about-them')
    story.terms = { ...story.terms, maxOpenPromises: 0 }
    expect(story.refuses(person('omar'), { ...ask, leader: 'omar' })).toBe('too-many-open-promises')
  })

  it('has nobody to go to where the ladder above them is empty', () => {
    const story = Story.opened({}, without(company, 'beatriz'))
    expect(story.refuses(customer, { ...ask, leader: 'beatriz' })).toBe('ladder-ends-here')
  })
})

describe('a leader who is lost', () => {
  it('is replaced by the next above them, with the same reason', () => {
    const story = escalated()
    story.directory = without(company, 'lena')
    expect(story.does(directoryActor, { type: 'replaceOwner' })).toMatchObject([
      { type: 'escalationEnded', because: 'leaderReplaced' },
      { type: 'caseEscalated', leader: 'omar', because: 'customer' },
    ])
  })

  it('at the top leaves it to the highest who is left', () => {
    const story = Story.opened()
    climbs(story, 'lena', 'omar', 'chief', 'beatriz')
    story.does(person('lena'), call(true))
    story.does(customer, { type: 'judgeLeadersCall', escalation: 1, right: true, words: null })
    story.directory = without(company, 'beatriz')
    story.does(directoryActor, { type: 'replaceOwner' })
    expect(story.living.escalations.map(({ leader }) => leader)).toEqual(['omar', 'chief', 'lena'])
  })
})
