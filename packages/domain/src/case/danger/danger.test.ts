import { describe, expect, it } from 'vitest'
import { company, changed, evenings, withRota, without } from '../../../test/company.ts'
import { Story, clock, customer, opening, person, received, stranger, types } from '../../../test/story.ts'
import { addMilliseconds, instant, minutes } from '../../time/instant.ts'
import { dutiesOf } from '../duties.ts'
import { staffNoticesOf } from '../notice/notices.ts'
import { waitsForCustomer } from '../next-word/turn.ts'

const danger = { type: 'raiseDanger', words: 'gas' } as const
const read = { type: 'acknowledgeDanger' } as const
/** Sunday at three in the night: nobody is at work. */
const night = instant('2026-01-11T03:00:00Z')

const atNight = (directory = company): Story => {
  const story = Story.opened({}, directory)
  story.now = night
  return story
}
const told = (story: Story) => (story.living.danger?.told ?? []).map(({ person: id }) => id)
const duties = (story: Story) =>
  dutiesOf(story.state)
    .filter(({ kind }) => kind === 'reachByVoice' || kind === 'readDanger' || kind === 'acknowledge')
    .map(({ kind, of, due }) => `${kind} ${of.kind === 'person' ? of.person : of.team} ${due?.slice(11, 16)}`)

describe('danger', () => {
  it('goes at once to the nearest leader on duty, with minutes to read it', () => {
    const story = Story.opened({}, changed(company, 'lena', { shifts: evenings }))
    expect(story.does(person('ben'), danger)).toMatchObject([
      { type: 'dangerRaised', by: 'ben', readBy: story.due(5), tryBy: story.due(15), somebodyAwake: true },
      { type: 'caseEscalated', leader: 'omar', because: 'danger', acknowledgeBy: story.due(5) },
    ])
    expect(told(story)).toEqual(['ana', 'omar'])
    expect(duties(story)).toEqual([
      'reachByVoice omar 09:15',
      'readDanger ana 09:05',
      'acknowledge omar 09:05',
    ])
  })

  it('in the night also calls who is on the rota, while the nearest leader answers for it', () => {
    const rota = { person: 'eva', team: 'service', from: night, to: addMilliseconds(night, minutes(600)) }
    const story = atNight(withRota(company, rota))
    expect(story.does(customer, danger).slice(0, 3)).toMatchObject([
      { type: 'dangerRaised', somebodyAwake: true },
      { type: 'caseEscalated', leader: 'lena' },
      { type: 'dangerTold', person: 'eva', as: 'rota', callNext: story.due(5) },
    ])
  })

  it('goes on every few minutes through the night, and begins anew after the last', () => {
    const story = atNight()
    expect(story.does(customer, danger)[0]).toMatchObject({ somebodyAwake: false })
    const calls = story.after(25).flatMap((event) => (event.type === 'dangerTold' ? [event.person] : []))
    // Fifteen minutes in, nobody has tried by voice either: that calls one more.
    expect(calls).toEqual(['omar', 'chief', 'beatriz', 'lena', 'omar', 'chief'])
    expect(story.living.danger?.callNext).toBe(story.due(5))
    const lena = story.living.danger?.told.find(({ person: id }) => id === 'lena')
    // Late since the first time.
    expect(lena).toMatchObject({
      first: night,
      times: 2,
      readAt: null,
      readBy: addMilliseconds(night, minutes(5)),
    })
  })

  it('calls nobody more once one of those called has read it, and not by what the owner read', () => {
    const story = atNight()
    story.does(customer, danger)
    story.does(person('ana'), read)
    expect(types(story.after(5))).toEqual(['escalationUnacknowledged', 'dangerTold'])
    story.after(1)
    story.does(person('omar'), read)
    expect(story.living.danger).toMatchObject({ callNext: null })
    expect(story.living.danger?.told.map(({ person: id, readAt }) => [id, readAt?.slice(11, 16)])).toEqual([
      ['ana', '03:00'],
      ['lena', undefined],
      ['omar', '03:06'],
    ])
    expect(story.refuses(person('omar'), read)).toBe('already-acknowledged')
    expect(story.refuses(person('dan'), read)).toBe('not-the-owner')
    expect(duties(story)).toContain('reachByVoice omar 03:15')
    expect(types(story.after(8))).toEqual([])
  })

  it('is read with the escalation by which it came, and the other way round', () => {
    const one = Story.opened()
    one.does(customer, danger)
    expect(types(one.does(person('lena'), { type: 'acknowledgeEscalation', escalation: 1 }))).toEqual([
      'dangerRead',
      'escalationAcknowledged',
      'escalationDated',
    ])
    const other = Story.opened()
    other.does(customer, danger)
    other.does(person('lena'), read)
    expect(other.living.escalations).toMatchObject([{ acknowledged: true }])
  })

  it('is not done with by reading: an attempt by voice in fifteen minutes, missed it rises', () => {
    const story = Story.opened()
    story.does(customer, danger)
    story.does(person('lena'), read)
    expect(story.after(15)).toMatchObject([
      { type: 'dangerAttemptMissed', by: 'lena', tryBy: story.due(15) },
      { type: 'dangerTold', person: 'omar', as: 'leader', callNext: story.due(5) },
    ])
    expect(duties(story)).toContain(`reachByVoice lena ${story.due(15).slice(11, 16)}`)
  })

  it('asks for another attempt each time that nobody was reached, until somebody was', () => {
    const story = Story.opened()
    story.does(customer, danger)
    story.after(3)
    expect(types(story.tries('lena', 'phone'))).toEqual(['contactMade', 'dangerAttemptDated'])
    expect(story.living.danger).toMatchObject({
      tryBy: story.due(15),
      attempts: [{ by: 'lena', at: story.now, reached: false }],
    })
    // Written words reach nobody in danger in time.
    expect(types(story.tries('lena', 'mail', 'written'))).toEqual(['contactMade', 'nextWordSet'])
    story.tries('lena', 'phone', 'conversation')
    expect(story.living.danger).toMatchObject({ tryBy: null, callNext: null })
    expect(duties(story)).toEqual([])
    expect(types(story.hours(3))).toEqual([])
  })

  it('counts a call of theirs to one of us as reached', () => {
    const story = Story.opened()
    story.does(customer, danger)
    const contact = received('call', { channel: 'phone', proof: 'staff', takenBy: 'sue' })
    story.does(person('sue'), { type: 'receiveContact', contact, issue: null, ways: [] })
    expect(story.living.danger).toMatchObject({ tryBy: null, attempts: [{ by: 'sue', reached: true }] })
  })

  it('lets whoever was told record that they tried', () => {
    const story = atNight()
    story.does(customer, danger)
    story.after(5)
    const contact = {
      id: 'x',
      channel: 'phone',
      words: 'no answer',
      madeAt: story.now,
      outcome: 'noAnswer',
      asks: null,
    } as const
    expect(
      story.refuses(person('eva'), { type: 'makeContact', contact, promise: null, nextWord: null }),
    ).toBe('not-the-owner')
    expect(types(story.tries('omar', 'phone'))).toEqual(['contactMade', 'dangerAttemptDated'])
  })

  it('goes to the owner where nobody is above them', () => {
    const story = Story.opened({ team: 'board', owner: 'beatriz' })
    story.does(customer, danger)
    expect(types(story.does(customer, danger))).toEqual(['dangerRaised'])
    expect(story.living.escalations.map(({ leader }) => leader)).toEqual(['beatriz'])
    story.after(12)
    expect(story.living.danger?.told).toMatchObject([{ person: 'beatriz', times: 3 }])
  })

  it('is over when a leader says so', () => {
    const story = Story.opened()
    story.does(customer, danger)
    expect(story.refuses(person('ana'), { type: 'endDanger', words: 'fine' })).toBe('not-the-leader')
    story.does(person('lena'), { type: 'endDanger', words: 'the gas is off' })
    expect(story.living.danger).toBeNull()
    expect(story.refuses(person('lena'), { type: 'endDanger', words: 'fine' })).toBe('no-danger')
    expect(story.refuses(person('lena'), read)).toBe('no-danger')
    expect(story.refuses(stranger, danger)).toBe('not-the-customer')
  })

  it('tells whoever owns it from now on', () => {
    const story = Story.opened()
    story.does(customer, danger)
    expect(story.does(customer, { type: 'complainAbout', person: 'ana' }).at(-1)).toMatchObject({
      to: 'lena',
    })
    story.does(person('lena'), { type: 'delegate', to: 'ben', reason: null })
    expect(told(story)).toEqual(['ana', 'lena', 'ben'])
  })

  it('goes to the next where the leader has left', () => {
    const story = Story.opened()
    story.does(customer, danger)
    story.directory = without(company, 'lena')
    story.does({ kind: 'directory' }, { type: 'replaceOwner' })
    expect(told(story)).toEqual(['ana', 'lena', 'omar'])
  })

  it('never waits for the customer, and nothing lapses', () => {
    const story = Story.opened()
    story.proposes()
    story.does(customer, danger)
    story.does(person('lena'), read)
    story.tries('ana', 'mail', 'written')
    expect(waitsForCustomer(story.living)).toBe(false)
  })

  it('in history calls nobody', () => {
    const story = Story.opened({ imported: true, danger: 'it was on fire' })
    expect(story.deadlines).toMatchObject([{ kind: 'takeUpDue' }])
    expect(story.living.danger).toMatchObject({ told: [], tryBy: null })
    expect(types(story.does(customer, danger))).toEqual([
      'historyTakenUp',
      'dangerRaised',
      'caseEscalated',
      'nextWordSet',
    ])
  })
})

describe('danger without proof while its network has people called', () => {
  const until = addMilliseconds(Story.opened().now, minutes(9))
  const gathered = (): Story => {
    const story = new Story()
    story.does(stranger, opening({ danger: 'fire', dangerGatheredUntil: until }))
    return story
  }

  it('is heard and owned as any other, and calls from then on in longer steps', () => {
    const story = gathered()
    expect(types(story.events.map(({ event }) => event))).toEqual(['caseOpened', 'dangerRaised'])
    expect(told(story)).toEqual(['ana'])
    expect(story.living.danger).toMatchObject({ gathered: true, callNext: until })
    expect(duties(story)).toEqual(['reachByVoice ana 09:15', 'readDanger ana 09:05'])
    expect(story.until(until)).toMatchObject([
      { type: 'dangerTold', person: 'lena', callNext: addMilliseconds(until, minutes(15)) },
    ])
  })

  it('calls at once where one of us, or the customer with proof, says so', () => {
    const story = gathered()
    expect(types(story.does(person('ana'), danger))).toEqual(['dangerRaised', 'caseEscalated'])
    expect(story.living.danger).toMatchObject({ gathered: false, callNext: story.due(5) })
  })

  describe('through the link of a case that nothing proves', () => {
    const again = { ...danger, gatheredUntil: until }
    const staffHear = (story: Story) => {
      const before = story.state
      const events = story.does(customer, again)
      return staffNoticesOf(before, events, story.state).map(({ to, message }) => [
        to.kind === 'person' ? to.person : to.team,
        message.type,
      ])
    }

    it('is no other: it calls nobody before then', () => {
      const story = Story.opened()
      expect(staffHear(story)).toEqual([['ana', 'dangerGathered']])
      expect(story.living.danger).toMatchObject({ gathered: true, callNext: until, tryBy: story.due(15) })
      expect(types(story.until(until))).toContain('dangerTold')
    })

    it('said again of what people were called to, calls and mails nobody at once, and stops no call', () => {
      const story = Story.opened()
      story.does(customer, danger)
      story.does(person('lena'), read)
      expect(staffHear(story)).toEqual([
        ['ana', 'dangerGathered'],
        ['lena', 'dangerGathered'],
      ])
      expect(story.living.danger).toMatchObject({ gathered: false, callNext: null })
      const waiting = Story.opened()
      waiting.does(customer, danger)
      expect(types(waiting.does(customer, again))).toEqual(['dangerRaised'])
      expect(waiting.living.danger).toMatchObject({ callNext: waiting.due(5) })
    })

    it('said again after one of us spoke with them and before anybody read it, calls from then on', () => {
      const story = atNight()
      story.does(customer, danger)
      story.tries('ana', 'phone', 'conversation')
      const later = { ...danger, gatheredUntil: story.due(9) }
      expect(types(story.does(customer, later))).not.toContain('caseEscalated')
      expect(story.living.danger).toMatchObject({ callNext: story.due(9), tryBy: story.due(15) })
    })
  })

  it('is refused its clock before its time', () => {
    const story = gathered()
    const deadline = { kind: 'dangerCall', subject: 0, due: until } as const
    expect(story.refuses(clock, { type: 'fallDue', deadline })).toBe('not-due')
  })
})
