import { describe, expect, it } from 'vitest'
import { Story, clock, customer, opening, person, received, stranger } from '../../../test/story.ts'
import type { Actor } from '../../matter/actor.ts'
import type { CaseCommand } from '../command.ts'
import type { ChannelKind } from '../contact/channel.ts'
import type { MadeOutcome } from '../contact/contact.ts'
import { dutiesOf } from '../duties.ts'
import { noticesOf } from './notices.ts'
import { staffNoticesOf } from './notices.ts'

/** What customer and staff are told when this happens. */
const told = (story: Story, actor: Actor, command: CaseCommand) => {
  const before = story.state
  const events = story.does(actor, command)
  return {
    customer: noticesOf(before, events, story.state),
    staff: staffNoticesOf(before, events, story.state).map(({ to, message }) => [
      to.kind === 'person' ? to.person : to.team,
      message.type,
    ]),
  }
}
const word = (id: string) =>
  ({ type: 'receiveContact', contact: received(id), issue: null, ways: [] }) as const

/** The end of Ana's next working day, and noon of the one after it. */
const tuesday = '2026-01-13T18:00:00.000Z'
const noon = '2026-01-14T11:00:00.000Z'

describe('what the customer is told', () => {
  it('is who owns it, from the first moment and at every change', () => {
    const story = new Story()
    expect(told(story, customer, opening()).customer).toEqual([
      { type: 'caseOpened', owner: 'ana', hearsBy: tuesday },
    ])
    expect(told(story, customer, { type: 'complainAbout', person: 'ana' }).customer).toEqual([
      { type: 'ownerChanged', owner: 'lena', because: 'complaintAbout' },
    ])
  })

  it('is every promise, its end, and who is now answerable', () => {
    const story = Story.opened()
    const due = story.due(60)
    expect(
      told(story, person('ana'), { type: 'makePromise', what: 'it', remedy: null, due }).customer,
    ).toMatchObject([{ type: 'promiseMade', kind: 'deed', by: 'ana', what: 'it', due }])
    const proposal = { type: 'proposeNewDate', promise: 1, due: story.due(90), reason: 'slow' } as const
    expect(told(story, person('ana'), proposal).customer).toMatchObject([
      { type: 'newDateProposed', due, proposed: story.due(90) },
    ])
    story.now = due
    const deadline = { kind: 'promiseDue', subject: 1, due } as const
    const broken = told(story, clock, { type: 'fallDue', deadline })
    expect(broken.customer).toEqual([
      { type: 'promiseBroken', promise: 1, what: 'it', owner: 'ana', answerable: 'lena', hearsBy: noon },
    ])
    expect(broken.staff).toEqual([
      ['ana', 'promiseBroken'],
      ['lena', 'broughtToYou'],
    ])
  })

  it('names the leader who still answers where nobody new does', () => {
    const story = Story.opened({ team: 'executive', owner: 'chief' })
    const notices = [1, 2].flatMap(() => {
      story.does(person('chief'), { type: 'makePromise', what: 'it', remedy: null, due: story.due(1) })
      story.now = story.due(1)
      const deadline = story.deadlines.find(({ kind }) => kind === 'promiseDue')
      if (deadline === undefined) throw new Error('no deadline')
      return told(story, clock, { type: 'fallDue', deadline }).customer
    })
    expect(notices).toMatchObject([{ answerable: 'beatriz' }, { answerable: 'beatriz' }])
  })

  it('is what was written down of a verdict by voice, with the end in the same notice', () => {
    const story = Story.opened()
    story.proposes()
    const verdict = { type: 'giveVerdict', issue: 1, verdict: 'solved', reason: 'warm' } as const
    expect(told(story, person('ana'), verdict).customer).toEqual([
      { type: 'verdictConfirmed', issue: 1, verdict: 'solved', heardBy: 'ana', words: 'warm', ended: true },
    ])
    expect(told(story, customer, word('again')).customer).toEqual([
      { type: 'reopened', owner: 'ana', because: 'customersWord', hearsBy: tuesday },
    ])
  })

  it('is a lapse as a lapse, a final position as that, and nothing to a spammer', () => {
    const lapsed = Story.opened({ ways: [] })
    lapsed.proposes()
    const [deadline] = lapsed.deadlines
    if (deadline === undefined) throw new Error('no deadline')
    lapsed.now = deadline.due
    expect(told(lapsed, clock, { type: 'fallDue', deadline }).customer).toEqual([{ type: 'caseLapsed' }])
    const final = {
      type: 'giveFinalPosition',
      issue: 1,
      position: 'p',
      reasons: 'r',
      outsideBody: 'o',
      outcome: 'upheld',
    } as const
    const rejected = Story.opened()
    rejected.proposes()
    rejected.does(customer, { type: 'giveVerdict', issue: 1, verdict: 'notSolved', reason: 'no' })
    expect(told(rejected, person('lena'), final).customer.map(({ type }) => type)).toEqual(['finalPosition'])
    const spam = { type: 'findNoProblem', kind: 'spam', sampled: false, reason: 'why' } as const
    expect(told(Story.opened(), person('ana'), spam).customer).toEqual([])
  })

  it('is nothing of a contact without proof, nor of imported history', () => {
    const story = Story.opened()
    expect(told(story, stranger, word('x'))).toEqual({ customer: [], staff: [['ana', 'customerSpoke']] })
    expect(told(story, customer, word('y')).customer).toMatchObject([
      { type: 'contactAdded', contactId: 'y' },
    ])
    expect(told(new Story(), customer, opening({ imported: true }))).toEqual({ customer: [], staff: [] })
  })

  it('is what somebody wrote to them, where only we carry it there', () => {
    const story = Story.opened()
    const written = (channel: ChannelKind, outcome: MadeOutcome = 'written') => {
      const contact = {
        id: `${channel} ${outcome}`,
        channel,
        words: 'we come',
        madeAt: story.now,
        outcome,
        asks: null,
      }
      return told(story, person('ana'), { type: 'makeContact', contact, promise: null, nextWord: null })
        .customer
    }
    for (const channel of ['web', 'mail', 'chat'] as const) {
      expect(written(channel)).toEqual([{ type: 'wordsWritten', by: 'ana', words: 'we come', hearsBy: noon }])
    }
    for (const channel of ['letter', 'sms', 'phone', 'store', 'survey', 'visit'] as const) {
      expect(written(channel)).toEqual([])
    }
    expect(written('chat', 'conversation')).toEqual([])
    expect(written('mail', 'messageLeft')).toEqual([])
  })

  it('is whom it was brought to', () => {
    const story = Story.opened()
    expect(told(story, customer, { type: 'takeHigher', words: null }).customer).toEqual([
      { type: 'escalated', leader: 'lena', because: 'customer' },
    ])
  })
})

describe('what staff have to do', () => {
  it('is a function of the case', () => {
    const story = Story.opened()
    story.does(person('ana'), { type: 'offerTransfer', to: { kind: 'team', team: 'billing' }, reason: null })
    story.does(customer, { type: 'requestCallBack', of: 'ben', what: 'why', due: null })
    story.does(person('ana'), { type: 'placeAsk', to: 'billing', question: 'q', due: story.due(60) })
    story.does(customer, { type: 'takeHigher', words: null })
    const kinds = () =>
      dutiesOf(story.state).map(({ kind, of }) => `${kind} ${of.kind === 'person' ? of.person : of.team}`)
    expect(kinds()).toEqual([
      'nextWord ana',
      'answerOffer billing',
      'callBack ben',
      'answerAsk billing',
      'acknowledge lena',
    ])
    story.does(person('lena'), { type: 'delegate', to: 'ben', reason: null })
    expect(kinds().slice(-2)).toEqual(['report ben', 'hearCustomer lena'])
    story.tries('ben', 'phone', 'conversation', 1)
    story.does(person('ben'), {
      type: 'reportOnEscalation',
      escalation: 1,
      said: 's',
      done: 'd',
      promised: null,
    })
    story.does(person('lena'), {
      type: 'recordLeadersCall',
      escalation: 1,
      contactId: 'c',
      words: 'w',
      right: true,
    })
    expect(kinds().at(-1)).toBe('closeEscalation lena')
  })

  it('is a look at the sample after the end, and nothing else', () => {
    const story = Story.opened()
    story.does(person('ana'), { type: 'findNoProblem', kind: 'thanks', sampled: true, reason: 'why' })
    expect(dutiesOf(story.state)).toEqual([
      {
        kind: 'checkSample',
        subject: 0,
        of: { kind: 'team', team: 'service' },
        due: '2026-01-14T18:00:00.000Z',
      },
    ])
    story.does(person('ben'), { type: 'checkSample', agreed: true, reason: null })
    expect(dutiesOf(story.state)).toEqual([])
  })
})
