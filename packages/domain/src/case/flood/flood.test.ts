import { expect, it } from 'vitest'
import { clock, customer, person, received, stranger, Story, types } from '../../../test/story.ts'
import { addMilliseconds, days, type Instant } from '../../time/instant.ts'
import { dutiesOf } from '../duties.ts'

const ana = person('ana')
const flood = 'flood'
const inFlood = (more: Parameters<typeof Story.opened>[0] = {}): Story =>
  Story.opened({ cameInFlood: true, ...more })
const gathered = (more: Parameters<typeof Story.opened>[0] = {}): Story => {
  const story = inFlood(more)
  const answerBy = addMilliseconds(story.now, days(6))
  story.does(ana, { type: 'gatherIntoFlood', flood, answerBy, isProved: false })
  return story
}
const answer = (answers: number, next: Instant | null) =>
  ({
    type: 'answerInFlood',
    flood,
    answers,
    contact: { id: `answer-${answers}`, words: `what all read ${answers}` },
    outcome: 'notUpheld',
    next,
  }) as const

it('the clocks of a gathered case sleep, but for the date that its customer was told, which breaks by itself', () => {
  const story = gathered()
  const told = story.living.nextWord?.by
  expect(story.deadlines).toEqual([{ kind: 'floodAnswerDue', subject: 0, due: told }])
  const happened = story.days(4)
  expect(types(happened)).toEqual(['floodDateMissed'])
  expect(happened).toMatchObject([{ due: told, next: story.living.flood?.among?.answerBy }])
  expect(story.living).toMatchObject({ escalations: [], counts: { nextWordsMissed: 1 } })
  // The flood rises for it, and none of its cases.
  expect(types(story.days(10)).every((type) => type === 'floodDateMissed')).toBe(true)
})

it('out of the flood its clocks count from when it came, late at once where they would be', () => {
  const [story, other] = [gathered(), inFlood()]
  story.days(4)
  expect(story.does(customer, { type: 'leaveFlood' })).toEqual([
    { type: 'leftFlood', flood, because: 'customer', by: null },
  ])
  expect(story.deadlines).toEqual(other.deadlines)
  expect(story.living.flood).toBeUndefined()
  expect(types(story.hours(0))).toContain('nextWordMissed')
  // And never into one again.
  const again = { type: 'gatherIntoFlood', flood, answerBy: story.due(9_000), isProved: false } as const
  expect(story.refuses(ana, again)).toBe('not-of-a-flood')
})

it('a word of anybody outside, danger, and whatever is done in it alone, takes it out', () => {
  const words = { type: 'raiseDanger', words: 'gas', gatheredUntil: null } as const
  const inDanger = gathered()
  expect(types(inDanger.does(ana, words))).toContain('leftFlood')
  expect(inDanger.deadlines.map(({ kind }) => kind)).toContain('dangerCall')
  const promised = gathered()
  const promise = { type: 'makePromise', what: 'x', remedy: null, due: promised.due(900) } as const
  expect(promised.does(ana, promise)).toContainEqual(
    expect.objectContaining({ type: 'leftFlood', because: 'moved' }),
  )
  for (const actor of [customer, stranger]) {
    const spoken = gathered()
    const contact = { ...contactOf(spoken), id: 'again' }
    expect(types(spoken.does(actor, { type: 'receiveContact', contact, issue: null, ways: [] }))).toContain(
      'leftFlood',
    )
    expect(spoken.deadlines.map(({ kind }) => kind)).toContain('nextWordDue')
  }
  const noted = gathered()
  noted.does(ana, { type: 'writeNote', words: 'All the same', mentions: [] })
  expect(noted.living.flood?.among?.flood).toBe(flood)
})

it('what was said in a gathered call is still theirs to write down who took it, and that takes it out of nothing', () => {
  const story = inFlood({ contact: received('first', { channel: 'phone', proof: 'opener' }) })
  const taken = received('taken', { channel: 'phone', proof: 'staff', secondHand: true, takenBy: 'dan' })
  story.does(person('dan'), {
    type: 'receiveContact',
    contact: taken,
    issue: null,
    ways: [],
    continues: 'first',
  })
  const answerBy = addMilliseconds(story.now, days(6))
  story.does(ana, { type: 'gatherIntoFlood', flood, answerBy, isProved: false })
  const owed = () => dutiesOf(story.state).map(({ kind, of }) => [kind, of])
  expect(owed()).toEqual([['writeDownCall', { kind: 'person', person: 'dan' }]])
  story.does(person('dan'), { type: 'transcribeLetter', contactId: 'taken', words: 'what was said' })
  expect(owed()).toEqual([])
  expect(story.living.flood?.among?.flood).toBe(flood)
})

const contactOf = ({ events }: Story) => {
  const [first] = events
  if (first?.event.type !== 'caseOpened') throw new Error('not opened')
  return { ...first.event.contact, proof: 'link' as const }
}

it('only what nothing tells from the others is gathered, by whoever may act on it, once', () => {
  const gather = { type: 'gatherIntoFlood', flood, answerBy: inFlood().due(9_000), isProved: false } as const
  expect(Story.opened().refuses(ana, gather)).toBe('not-of-a-flood')
  expect(inFlood({ danger: 'gas' }).refuses(ana, gather)).toBe('not-of-a-flood')
  const sentAway = { door: null, team: 'billing', when: null }
  expect(inFlood({ sentAway }).refuses(ana, gather)).toBe('not-of-a-flood')
  expect(inFlood().refuses(ana, { ...gather, isProved: true })).toBe('not-of-a-flood')
  expect(inFlood().refuses(person('dan'), gather)).toBe('not-the-owner')
  expect(inFlood().refuses(customer, gather)).toBe('not-of-the-company')
  expect(gathered().refuses(ana, { ...gather, flood: 'other' })).toBe('already-gathered')
  const spoken = inFlood()
  spoken.tries('ana', 'phone', 'noAnswer')
  expect(spoken.refuses(ana, gather)).toBe('not-of-a-flood')
})

it('what came before anybody could tell is marked, unless somebody dealt with it', () => {
  const story = Story.opened()
  story.does(clock, { type: 'recordCameInFlood' })
  expect(story.living.flood).toEqual({ at: story.now, among: null })
  expect(story.refuses(clock, { type: 'recordCameInFlood' })).toBe('not-of-a-flood')
  const spoken = Story.opened()
  spoken.tries('ana', 'phone', 'noAnswer')
  expect(spoken.refuses(clock, { type: 'recordCameInFlood' })).toBe('not-of-a-flood')
})

it('the answer is a proposal; who stays silent is written to, until nothing is owed to them, and it lapses', () => {
  const story = gathered()
  const first = story.does(person('ben'), answer(1, story.due(3 * 1440)))
  expect(types(first)).toEqual(['answeredInFlood', 'resolutionProposed', 'attemptDated'])
  expect(story.refuses(person('ben'), answer(1, null))).toBe('answered-today')
  expect(story.refuses(person('ben'), { ...answer(2, null), flood: 'other' })).toBe('not-gathered')
  for (const answers of [2, 3]) {
    expect(types(story.days(2)).filter((type) => type === 'attemptMissed')).toEqual([])
    story.does(person('ben'), answer(answers, story.due(3 * 1440)))
    expect(story.living.flood?.among?.answers).toBe(answers)
  }
  story.days(3)
  const last = story.does(person('ben'), answer(4, story.due(3 * 1440)))
  expect(types(last)).toEqual(expect.arrayContaining(['contactMade', 'leftFlood', 'lapseDated']))
  expect(story.living.escalations).toEqual([])
  expect(types(story.days(30))).toContain('issueLapsed')
})

it('nobody is rung for a flood: who was written to as often lapses, whatever ways they left', () => {
  for (const ways of [['mail', 'phone'], ['phone']] as const) {
    const story = gathered({ ways })
    for (const answers of [1, 2, 3, 4]) {
      story.does(person('ben'), answer(answers, answers === 4 ? null : story.due(3 * 1440)))
      story.days(2)
    }
    expect(story.living.flood).toBeUndefined()
    expect(story.deadlines.map(({ kind }) => kind)).toEqual(['lapse'])
    expect(types(story.days(30))).toContain('issueLapsed')
    expect(story.living.escalations).toEqual([])
  }
})

it('an answer that was not mailed reached nobody: it stands on their page as long as for who left no way', () => {
  const [mailed, unmailed] = [gathered(), gathered()]
  for (const story of [mailed, unmailed]) {
    for (const answers of [1, 2, 3, 4]) {
      story.does(person('ben'), answer(answers, answers === 4 ? null : story.due(3 * 1440)))
      if (story === unmailed && answers === 1)
        story.does(clock, { type: 'recordUnconfirmed', because: 'network' })
      story.days(1)
    }
  }
  const [soon, late] = [mailed, unmailed].map(({ deadlines }) => deadlines[0]?.due ?? '')
  expect(late?.slice(0, 10)).toBe(addMilliseconds(mailed.living.openedAt, days(30)).slice(0, 10))
  expect(soon !== undefined && late !== undefined && soon < late).toBe(true)
})

it('a conversation in the chat is none of many, however many lines it has', () => {
  const typed = received('typed', { channel: 'chat', proof: 'opener' })
  expect(Story.opened({ contact: typed, cameInFlood: true }).living.flood).toBeUndefined()
})

it('whoever shows who they are is taken out, and says nothing for it', () => {
  const story = gathered()
  expect(story.does(clock, { type: 'leaveFlood', isProved: true })).toMatchObject([{ because: 'proved' }])
  expect(story.deadlines.map(({ kind }) => kind)).toContain('nextWordDue')
})
