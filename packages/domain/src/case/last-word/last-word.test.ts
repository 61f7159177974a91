import { describe, expect, it } from 'vitest'
import { finalPosition, nothingNew, turnedDown, word } from '../../../test/final-position.ts'
import { customer, person, Story, types } from '../../../test/story.ts'
import { addMilliseconds, days } from '../../time/instant.ts'
import { noticesOf } from '../notice/notices.ts'

const lena = person('lena')
const omar = person('omar')
const chief = person('chief')
const higher = { type: 'takeHigher', words: null } as const
const call = (contactId: string, right: boolean) =>
  ({ type: 'recordLeadersCall', escalation: 1, contactId, words: 'w', right }) as const
const wish = (wishes: boolean, words: string | null = null) =>
  ({ type: 'wishFinalPosition', issue: 1, wishes, words }) as const

/** Lena read it, rang, and it was not right. */
const notRightYet = (): Story => {
  const story = Story.opened()
  turnedDown(story)
  story.does(customer, higher)
  story.does(lena, { type: 'acknowledgeEscalation', escalation: 1 })
  story.does(lena, call('first-call', false))
  return story
}

/** Omar gave our last word, and the customer wrote again. */
const writtenSince = (): Story => {
  const story = Story.opened()
  turnedDown(story)
  story.does(omar, finalPosition)
  story.does(customer, word('again'))
  return story
}

describe('what the customer was told by a date, when our last word comes', () => {
  it('is waited for where it is a call after one that was not right', () => {
    const story = notRightYet()
    expect(story.living.escalations).toMatchObject([{ heard: 'notRight', dated: { step: 'call' } }])
    expect(story.refuses(omar, finalPosition)).toBe('leader-has-not-heard-customer')
    story.now = addMilliseconds(story.now, 60_000)
    // The same conversation is not a second one.
    expect(story.refuses(lena, call('first-call', false))).toBe('call-too-early')
    story.does(lena, call('second-call', false))
    expect(types(story.does(omar, finalPosition))).toContain('finalPositionGiven')
  })

  it('is waited for anew after the customer themselves says that it is not right', () => {
    const story = notRightYet()
    story.does(lena, call('second-call', true))
    story.does(customer, { type: 'judgeLeadersCall', escalation: 1, right: false, words: null })
    expect(story.refuses(omar, finalPosition)).toBe('leader-has-not-heard-customer')
  })

  it('is released by name, and told', () => {
    const story = notRightYet()
    story.does(lena, call('second-call', false))
    const before = story.living
    const due = before.escalations[0]?.dated?.callBy
    const events = story.does(omar, finalPosition)
    expect(events).toContainEqual({ type: 'toldDateReleased', by: 'omar', of: 'lena', what: 'call', due })
    expect(events).toContainEqual(expect.objectContaining({ what: 'word', due: before.nextWord?.by }))
    expect(noticesOf(before, events, story.state)).toMatchObject([
      { type: 'finalPosition', released: [{ of: 'lena', what: 'call', due }, { what: 'word' }] },
    ])
  })

  it('comes before it where they oppose a plan of contact that nobody has judged', () => {
    const story = Story.opened()
    turnedDown(story)
    const reviewBy = addMilliseconds(story.now, days(90))
    const plan = { channel: 'mail', person: 'ben', everyDays: 7, words: 'w', reviewBy } as const
    const short = { ...plan, reviewBy: addMilliseconds(story.now, days(6)) }
    expect(story.refuses(omar, { ...short, type: 'setContactPlan' })).toBe('plan-too-short')
    story.does(omar, { ...plan, type: 'setContactPlan' })
    const events = story.does(customer, { type: 'challengeContactPlan', words: 'no' })
    expect(events).toContainEqual(expect.objectContaining({ because: 'planChallenged', leader: 'chief' }))
    expect(story.refuses(chief, finalPosition)).toBe('challenge-unanswered')
    story.does(chief, { type: 'endContactPlan', words: 'it ends' })
    expect(story.refuses(chief, finalPosition)).toBe('leader-has-not-heard-customer')
  })
})

describe('the customer’s wish for our last word', () => {
  it('stands for a proposal that was turned down, and is theirs to take back', () => {
    const story = Story.opened()
    expect(story.refuses(lena, finalPosition)).toBe('proposal-not-rejected')
    story.does(customer, wish(true))
    expect(story.refuses(customer, wish(true))).toBe('already-known')
    story.does(customer, wish(false))
    expect(story.refuses(lena, finalPosition)).toBe('proposal-not-rejected')
    story.does(customer, wish(true))
    expect(types(story.does(lena, finalPosition))).toContain('finalPositionGiven')
  })

  it('waits for their own word where whoever answers for it wrote it down, and is never their own giver’s', () => {
    const story = Story.opened()
    expect(story.refuses(person('ana'), wish(true))).toBe('reason-needed')
    const before = story.living
    const reported = story.does(person('ana'), wish(true, 'she said'))
    expect(noticesOf(before, reported, story.state)).toMatchObject([
      { type: 'finalPositionWished', heardBy: 'ana', asks: true },
    ])
    expect(story.refuses(lena, finalPosition)).toBe('proposal-not-rejected')
    expect(story.refuses(lena, wish(true, 'me too'))).toBe('already-known')
    expect(story.refuses(person('ana'), wish(false))).toBe('not-the-customer')
    story.does(customer, wish(true))
    expect(types(story.does(lena, finalPosition))).toContain('finalPositionGiven')
  })

  it('counts as somebody else heard it', () => {
    const story = Story.opened()
    story.does(person('dan'), wish(true, 'he said'))
    expect(story.living.issues[0]?.wished).toEqual({ heardBy: 'dan' })
    expect(types(story.does(lena, finalPosition))).toContain('finalPositionGiven')
  })
})

describe('a word of theirs after our last one', () => {
  it('opens it, and rests again once another leader read it and found nothing new', () => {
    const story = writtenSince()
    expect(story.living).toMatchObject({ kind: 'open', afterLastWord: 'again' })
    expect(story.refuses(omar, nothingNew('again'))).toBe('own-last-word')
    expect(story.refuses(person('ana'), nothingNew('again'))).toBe('not-the-leader')
    story.does(customer, word('and again'))
    expect(story.refuses(lena, nothingNew('again'))).toBe('newer-word')
    const before = story.living
    const events = story.does(lena, nothingNew('and again'))
    expect(types(events)).toEqual(['nothingNewFound', 'toldDateReleased', 'caseEnded'])
    expect(noticesOf(before, events, story.state)).toMatchObject([{ type: 'nothingNew', by: 'lena' }])
    expect(story.living).toMatchObject({ how: 'finalPosition', issues: [{ state: { by: 'omar' } }] })
    // Once for each contact: the next one opens it as the first did.
    story.does(customer, word('a third time'))
    expect(story.living).toMatchObject({ kind: 'open', afterLastWord: 'a third time' })
    expect(story.living.nextWord).not.toBeNull()
  })

  it('always counts where it is danger, something new, or taken higher', () => {
    const danger = writtenSince()
    danger.does(customer, { type: 'raiseDanger', words: 'gas', gatheredUntil: null })
    expect(danger.refuses(lena, nothingNew('again'))).toBe('danger-first')
    for (const marks of [customer, person('dan')]) {
      const story = writtenSince()
      story.does(marks, { type: 'raiseIssue', words: 'this is new' })
      expect(story.refuses(lena, nothingNew('again'))).toBe('something-new')
    }
    const higherStill = writtenSince()
    higherStill.does(customer, higher)
    expect(higherStill.refuses(lena, nothingNew('again'))).toBe('escalation-open')
    const facts = Story.opened()
    turnedDown(facts)
    facts.does(omar, finalPosition)
    facts.does(person('ana'), { type: 'reopenForNewFacts', facts: 'a receipt' })
    expect(facts.refuses(lena, nothingNew('again'))).toBe('no-word-after-last')
  })

  it('is read by nobody whom they complain about', () => {
    const story = writtenSince()
    story.does(customer, { type: 'complainAbout', person: 'lena' })
    expect(story.refuses(lena, nothingNew('again'))).toBe('complaint-is-about-them')
  })
})

describe('harm by how a case was handled', () => {
  it('is an issue of its own, with where it came about, and open until they say that it is solved', () => {
    const story = writtenSince()
    story.does(customer, { type: 'raiseHandling', words: 'you hung up', team: null })
    expect(story.living.issues[1]).toMatchObject({ handling: 'service', state: { kind: 'open' } })
    expect(story.refuses(lena, nothingNew('again'))).toBe('something-new')
    expect(story.refuses(person('dan'), { type: 'raiseHandling', words: 'x', team: 'nowhere' })).toBe(
      'no-such-team',
    )
  })
})

describe('a call that one of us ended because of a threat', () => {
  const ended = { type: 'endCall', contactId: 'call', seconds: 40, words: 'I know where you live' } as const

  it('hands a case of theirs to the leader above, dated and told, and keeps none of our promises', () => {
    const story = Story.opened()
    const told = story.living.nextWord?.by ?? ''
    const before = story.living
    const events = story.does(person('ana'), ended)
    expect(types(events)).toEqual(['callEnded', 'threatReported', 'ownerChanged'])
    expect(story.living).toMatchObject({ owner: 'lena', nextWord: { by: told } })
    expect(story.living.conversations).toEqual([])
    expect(noticesOf(before, events, story.state)).toContainEqual({
      type: 'callEnded',
      by: 'ana',
      owner: 'lena',
      hearsBy: told,
    })
  })

  it('is anybody’s to end, moves no owner of others, and gives a date where there was none', () => {
    const story = Story.opened()
    story.proposes()
    story.does(person('dan'), { ...ended, seconds: null })
    expect(story.living.owner).toBe('ana')
    expect(story.living.nextWord).not.toBeNull()
    expect(story.refuses(person('dan'), { ...ended, seconds: 0 })).toBe('seconds-wrong')
  })
})
