import { describe, expect, it } from 'vitest'
import { absentSince, company, monday, onLeave, withRota, without } from '../../../test/company.ts'
import { Story, customer, directoryActor, opening, person, stranger, types } from '../../../test/story.ts'
import { instant } from '../../time/instant.ts'

const toBilling = { type: 'offerTransfer', to: { kind: 'team', team: 'billing' }, reason: null } as const
const toPerson = (id: string) =>
  ({ type: 'offerTransfer', to: { kind: 'person', person: id }, reason: null }) as const
const decline = (offer: number) => ({ type: 'declineTransfer', offer, reason: 'not ours' }) as const
const accept = (offer: number) => ({ type: 'acceptTransfer', offer }) as const

describe('an offer of the case', () => {
  it('changes nothing until it is accepted, then everything at once', () => {
    const story = Story.opened()
    story.does(person('ana'), toBilling)
    expect(story.living).toMatchObject({ owner: 'ana', team: 'service' })
    const events = story.does(person('dan'), accept(1))
    expect(events).toMatchObject([
      { type: 'ownerChanged', from: 'ana', to: 'dan', because: 'accepted', offer: 1 },
    ])
    expect(story.living).toMatchObject({ owner: 'dan', team: 'billing', owners: ['ana', 'dan'], offer: null })
  })

  it('is made by the owner, who covers for them, or leads, and by nobody else', () => {
    const story = Story.opened()
    expect(story.refuses(person('ben'), toBilling)).toBe('not-the-owner')
    expect(story.refuses(customer, toBilling)).toBe('not-of-the-company')
    expect(story.refuses(person('nobody'), toBilling)).toBe('not-of-the-company')
    expect(story.refuses(person('chief'), toBilling)).toBeNull()
    story.directory = withRota(company, { person: 'eva', team: null, from: monday, to: story.due(90_000) })
    expect(story.refuses(person('eva'), toBilling)).toBe('not-the-owner')
    story.now = instant('2026-01-12T21:00:00Z')
    expect(story.refuses(person('eva'), toBilling)).toBeNull()
  })

  it('goes to somebody who can own it', () => {
    const story = Story.opened({}, onLeave(without(company, 'dan'), 'eva', null))
    expect(story.refuses(person('ana'), toPerson('nobody'))).toBe('no-such-person')
    expect(story.refuses(person('ana'), toPerson('dan'))).toBe('person-not-active')
    expect(story.refuses(person('ana'), toPerson('eva'))).toBe('person-on-leave')
    expect(story.refuses(person('ana'), toPerson('ana'))).toBe('already-the-owner')
    expect(story.refuses(person('ana'), { ...toBilling, to: { kind: 'team', team: 'x' } })).toBe(
      'no-such-team',
    )
    story.does(customer, { type: 'complainAbout', person: 'ben' })
    expect(story.refuses(person('ana'), toPerson('ben'))).toBe('complaint-is-about-them')
  })

  it('is one at a time, and answered by whom it was made to alone', () => {
    const story = Story.opened()
    story.does(person('ana'), toPerson('dan'))
    expect(story.refuses(person('ana'), toBilling)).toBe('offer-already-made')
    expect(story.refuses(person('eva'), accept(1))).toBe('not-the-addressee')
    expect(story.refuses(person('dan'), accept(2))).toBe('no-such-offer')
    story.directory = onLeave(company, 'dan', null)
    expect(story.refuses(person('dan'), accept(1))).toBe('person-on-leave')
    story.does(person('ana'), { type: 'withdrawTransfer', offer: 1 })
    expect(story.living.offer).toBeNull()
    expect(story.refuses(person('ana'), { type: 'withdrawTransfer', offer: 1 })).toBe('no-such-offer')
  })

  it('declined three times goes up the ladder', () => {
    const story = Story.opened()
    for (const offer of [1, 2]) {
      story.does(person('ana'), toBilling)
      expect(types(story.does(person('eva'), decline(offer)))).toEqual(['transferDeclined'])
    }
    story.does(person('ana'), toPerson('dan'))
    expect(story.does(person('dan'), decline(3))).toMatchObject([
      { type: 'transferDeclined' },
      { type: 'ownerChanged', to: 'lena', team: 'service', because: 'declinedThrice' },
    ])
    expect(story.living.declines).toBe(0)
  })

  it('to a leader above can neither be declined nor sat out', () => {
    const story = Story.opened()
    story.does(person('ana'), toPerson('omar'))
    expect(story.refuses(person('omar'), decline(1))).toBe('cannot-decline-from-below')
    story.days(3)
    expect(story.living).toMatchObject({ owner: 'omar', ownerBecause: 'offerExpired' })
  })
})

describe('an offer that nobody takes', () => {
  it('goes back to an owner who is there', () => {
    const story = Story.opened()
    story.does(person('ana'), toBilling)
    expect(story.otherDeadlines).toEqual([
      { kind: 'offerExpires', subject: 1, due: '2026-01-12T13:00:00.000Z' },
    ])
    expect(types(story.hours(6))).toEqual(['transferExpired'])
    expect(story.living.owner).toBe('ana')
  })

  const atNight = (covered: boolean) => {
    const rota = { person: 'eva', team: null, from: monday, to: instant('2026-02-01T00:00:00Z') }
    const story = Story.opened({}, covered ? withRota(company, rota) : company)
    story.does(person('ana'), toPerson('night'))
    return story
  }

  it('goes up where the owner is off shift and nobody covers', () => {
    const story = atNight(false)
    story.days(3)
    expect(story.living).toMatchObject({ owner: 'lena', ownerBecause: 'offerExpired' })
  })

  it('goes back where somebody covers for the owner', () => {
    const story = atNight(true)
    story.days(3)
    expect(story.living).toMatchObject({ owner: 'ana', offer: null })
  })

  it('from a front door becomes the receiving lead’s within 30 working minutes', () => {
    const story = Story.opened({ team: 'switchboard', owner: 'sam' })
    story.does(person('sam'), toBilling)
    expect(story.living.offer).toMatchObject({ frontDoor: true, expiresAt: '2026-01-12T09:30:00.000Z' })
    expect(story.after(30)).toMatchObject([
      { type: 'transferExpired' },
      { type: 'ownerChanged', to: 'bo', team: 'billing', because: 'offerExpired' },
    ])
  })

  it('from a front door does not outlive the shift of whoever offers it', () => {
    const story = new Story()
    story.now = instant('2026-01-12T17:50:00Z')
    story.does(customer, opening({ team: 'switchboard', owner: 'sam' }))
    story.does(person('sam'), toPerson('dan'))
    expect(story.living.offer?.expiresAt).toBe('2026-01-12T18:00:00.000Z')
  })

  it('from a front door goes above a receiving lead who can’t take it', () => {
    const story = Story.opened({ team: 'switchboard', owner: 'sam' }, onLeave(company, 'bo', null))
    story.does(person('sam'), toBilling)
    story.after(60)
    expect(story.living).toMatchObject({ owner: 'omar', team: 'billing' })
  })
})

describe('a case that comes back', () => {
  it('is recorded as ping-pong at the moment of change, and raised', () => {
    const story = Story.opened()
    story.does(person('ana'), toBilling)
    story.does(person('dan'), accept(1))
    story.does(person('dan'), toPerson('ana'))
    expect(story.does(person('ana'), accept(2))).toMatchObject([
      { type: 'ownerChanged', to: 'ana' },
      { type: 'pingPongSeen', person: 'ana', times: 1 },
      { type: 'caseEscalated', because: 'pingPong', leader: 'lena' },
    ])
    expect(story.living.counts.pingPongs).toBe(1)
    expect(story.living.owners).toEqual(['ana', 'dan'])
  })
})

describe('delegating', () => {
  const risen = () => {
    const story = Story.opened()
    for (const offer of [1, 2, 3]) {
      story.does(person('ana'), toBilling)
      story.does(person('eva'), decline(offer))
    }
    return story
  }
  const delegate = (to: string) => ({ type: 'delegate', to, reason: null }) as const

  it('gives what rose to somebody under the leader, who can’t decline it', () => {
    const story = risen()
    expect(story.does(person('lena'), delegate('ben'))).toMatchObject([
      { type: 'ownerChanged', from: 'lena', to: 'ben', because: 'delegated' },
    ])
    expect(story.refuses(person('ben'), decline(3))).toBe('no-such-offer')
  })

  it('goes down only, and not to whoever can’t own it', () => {
    const story = risen()
    expect(story.refuses(person('lena'), delegate('dan'))).toBe('not-under-them')
    expect(story.refuses(person('lena'), delegate('omar'))).toBe('not-under-them')
    expect(story.refuses(person('lena'), delegate('lena'))).toBe('already-the-owner')
    expect(story.refuses(person('lena'), delegate('nobody'))).toBe('no-such-person')
    story.directory = onLeave(company, 'ben', null)
    expect(story.refuses(person('lena'), delegate('ben'))).toBe('person-on-leave')
  })

  it('is not for an owner who took the case by their own will', () => {
    const story = Story.opened({ owner: 'lena' })
    expect(story.refuses(person('lena'), delegate('ben'))).toBe('not-the-leader')
    expect(story.refuses(person('omar'), delegate('ben'))).toBe('not-the-leader')
  })

  it('leaves a leader with an open escalation answerable', () => {
    const story = Story.opened()
    story.does(customer, { type: 'takeHigher', words: 'higher, please' })
    expect(types(story.does(person('lena'), delegate('ben')))).toEqual([
      'escalationDelegated',
      'ownerChanged',
      'escalationDated',
    ])
    expect(story.living).toMatchObject({
      owner: 'ben',
      escalations: [{ leader: 'lena', delegatedTo: 'ben', reported: false, acknowledged: true }],
    })
  })

  it('withdraws an offer that was open', () => {
    const story = Story.opened()
    story.does(person('ana'), toBilling)
    story.does(customer, { type: 'takeHigher', words: null })
    expect(types(story.does(person('lena'), delegate('ben')))).toContain('transferWithdrawn')
    expect(story.deadlines.map(({ kind }) => kind)).not.toContain('offerExpires')
  })
})

describe('an owner who can’t stay', () => {
  const replace = { type: 'replaceOwner' } as const

  it('is kept while they can', () => {
    const story = Story.opened()
    expect(story.refuses(directoryActor, replace)).toBe('owner-is-in-place')
    story.directory = absentSince(company, 'ana', monday)
    expect(story.refuses(directoryActor, replace)).toBe('owner-is-in-place')
    expect(story.refuses(customer, replace)).toBe('not-of-the-company')
    expect(story.refuses(stranger, replace)).toBe('not-of-the-company')
  })

  it('who left is replaced from above', () => {
    const story = Story.opened()
    story.directory = without(company, 'ana')
    story.does(directoryActor, replace)
    expect(story.living).toMatchObject({ owner: 'lena', ownerBecause: 'ownerLeft', team: 'service' })
  })

  it('on leave is replaced by the deputy, or from above without one', () => {
    const story = Story.opened()
    story.directory = onLeave(company, 'ana', 'dan')
    story.does(directoryActor, replace)
    expect(story.living).toMatchObject({ owner: 'dan', ownerBecause: 'onLeave' })
    const alone = Story.opened()
    alone.directory = onLeave(company, 'ana', null)
    alone.does(directoryActor, replace)
    expect(alone.living.owner).toBe('lena')
  })

  it('absent longer than set is replaced from above', () => {
    const story = Story.opened()
    story.directory = absentSince(company, 'ana', monday)
    story.now = instant('2026-01-14T17:59:59Z')
    expect(story.refuses(directoryActor, replace)).toBe('owner-is-in-place')
    story.now = instant('2026-01-14T18:00:00Z')
    story.does(directoryActor, replace)
    expect(story.living).toMatchObject({ owner: 'lena', ownerBecause: 'ownerAbsent' })
  })

  it('at the very top is replaced by whoever answers for all; merely absent they keep it', () => {
    const story = Story.opened({ team: 'board', owner: 'beatriz' })
    story.directory = absentSince(company, 'beatriz', instant('2025-12-01T09:00:00Z'))
    expect(story.refuses(directoryActor, replace)).toBe('owner-is-in-place')
    story.directory = without(company, 'beatriz')
    story.does(directoryActor, replace)
    expect(story.living.owner).toBe('sam')
  })
})

describe('a threat against one of us', () => {
  const threat = { type: 'handOverThreat', words: 'I know where you live' } as const

  it('takes the case to the lead at once, who cannot decline it', () => {
    const story = Story.opened()
    expect(story.does(person('ana'), threat)).toMatchObject([
      { type: 'threatReported', by: 'ana', words: 'I know where you live' },
      { type: 'ownerChanged', from: 'ana', to: 'lena', because: 'threat', offer: null },
    ])
    expect(story.living.offer).toBeNull()
    // What rose can be given on, by name.
    story.does(person('lena'), { type: 'delegate', to: 'ben', reason: null })
    expect(story.living.owner).toBe('ben')
  })

  it('takes what they had promised along: they need not deal with it any further', () => {
    const story = Story.opened()
    story.does(person('ana'), { type: 'makePromise', what: 'a call', remedy: null, due: story.due(60) })
    expect(story.does(person('ana'), threat).at(-1)).toMatchObject({
      type: 'handedToStandIn',
      because: 'threat',
      from: 'ana',
      to: 'lena',
      promises: [1],
    })
    expect(story.living.promises).toMatchObject([{ by: 'lena' }])
  })

  it('leaves the customer with owner, dates and level as any other', () => {
    const threatened = Story.opened()
    threatened.does(person('ana'), threat)
    const { owner: _owner, owners: _owners, ownerBecause: _because, counts, ...rest } = threatened.living
    const other = Story.opened().living
    expect(rest).toEqual(Object.fromEntries(Object.keys(rest).map((key) => [key, Reflect.get(other, key)])))
    expect(counts).toEqual({ ...other.counts, transfers: 1 })
  })

  it('is for whoever has it, and ends where nobody is above', () => {
    expect(Story.opened().refuses(person('dan'), threat)).toBe('not-the-owner')
    expect(Story.opened({ team: 'board', owner: 'beatriz' }).refuses(person('beatriz'), threat)).toBe(
      'ladder-ends-here',
    )
  })
})
