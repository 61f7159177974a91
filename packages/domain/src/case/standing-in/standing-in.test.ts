import { describe, expect, it } from 'vitest'
import { changed, company, onLeave, withRota, without } from '../../../test/company.ts'
import { Story, customer, directoryActor, person } from '../../../test/story.ts'
import { addMilliseconds, instant, minutes } from '../../time/instant.ts'
import { dutiesOf } from '../duties.ts'

const higher = { type: 'takeHigher', words: 'I want your boss' } as const
const replace = { type: 'replaceOwner' } as const
const handed = (story: Story, directory = onLeave(story.directory, 'lena', 'olga')) => {
  story.directory = directory
  return story.does(directoryActor, replace)
}
const escalated = (): Story => {
  const story = Story.opened()
  story.does(customer, higher)
  return story
}
const dutiesFor = (story: Story, id: string) =>
  dutiesOf(story.state)
    .filter(({ of }) => of.kind === 'person' && of.person === id)
    .map(({ kind, due }) => ({ kind, due }))

describe('a leader who goes on leave', () => {
  it('hands what nobody has read yet to whoever stands in, by the same time', () => {
    const story = escalated()
    const owed = dutiesFor(story, 'lena')
    const deadlines = story.deadlines
    expect(handed(story)).toEqual([
      {
        type: 'handedToStandIn',
        from: 'lena',
        to: 'olga',
        escalations: [1],
        promises: [],
        danger: false,
      },
    ])
    expect(dutiesFor(story, 'olga')).toEqual(owed)
    expect(dutiesFor(story, 'lena')).toEqual([])
    expect(story.deadlines).toEqual(deadlines)
    expect(story.living.escalations).toMatchObject([{ leader: 'olga', insteadOf: 'lena' }])
    expect(story.refuses(person('lena'), { type: 'acknowledgeEscalation', escalation: 1 })).toBe(
      'not-the-leader',
    )
    expect(story.does(person('olga'), { type: 'acknowledgeEscalation', escalation: 1 })[0]).toMatchObject({
      by: 'olga',
    })
    expect(story.refuses(directoryActor, replace)).toBe('owner-is-in-place')
  })

  it('hands on reports that are owed to them, and their own call, with their dates', () => {
    const story = escalated()
    story.does(person('lena'), { type: 'acknowledgeEscalation', escalation: 1 })
    story.does(person('lena'), { type: 'delegate', to: 'ben', reason: null })
    const [before] = story.living.escalations
    handed(story)
    expect(story.living.escalations).toEqual([{ ...before, leader: 'olga', insteadOf: 'lena' }])
    expect(dutiesFor(story, 'olga')).toEqual([{ kind: 'hearCustomer', due: before?.dated?.callBy }])
    expect(dutiesFor(story, 'ben')).toContainEqual({ kind: 'report', due: before?.dated?.by })
    const contact = {
      type: 'recordLeadersCall',
      escalation: 1,
      contactId: 'call',
      words: 'w',
      right: true,
    } as const
    expect(story.refuses(person('lena'), contact)).toBe('not-the-leader')
    story.does(person('olga'), contact)
    expect(story.living.escalations[0]?.heard).toBe('right')
  })

  it('hands on the call-back that they promised, which the stand-in’s conversation keeps', () => {
    const story = Story.opened()
    const ask = {
      type: 'askForLeader',
      leader: 'lena',
      what: 'hear me',
      callBackBy: null,
      connected: null,
    } as const
    story.does(customer, ask)
    story.does(person('lena'), ask)
    const due = story.living.promises[0]?.due
    expect(handed(story)).toMatchObject([{ escalations: [1], promises: [1] }])
    expect(story.living.promises).toMatchObject([{ by: 'olga', due }])
    const contact = {
      id: 'call',
      channel: 'phone',
      words: 'w',
      madeAt: story.now,
      outcome: 'conversation',
      asks: null,
    } as const
    story.does(person('olga'), {
      type: 'makeContact',
      contact,
      promise: null,
      nextWord: null,
    })
    const evidence = { kind: 'conversation', contactId: 'call' } as const
    story.does(person('olga'), { type: 'keepPromise', promise: 1, evidence })
    expect(story.living.promises).toEqual([])
  })

  it('takes nothing back when they are back', () => {
    const story = escalated()
    handed(story)
    story.directory = changed(story.directory, 'lena', { presence: { kind: 'present' } })
    expect(story.refuses(directoryActor, replace)).toBe('owner-is-in-place')
    expect(story.living.escalations[0]?.leader).toBe('olga')
  })

  it('has the deputy of a deputy stand in, and the next above where that ends with nobody', () => {
    const chain = escalated()
    expect(handed(chain, onLeave(onLeave(company, 'lena', 'olga'), 'olga', 'dan'))).toMatchObject([
      { to: 'dan' },
    ])
    const circle = escalated()
    expect(handed(circle, onLeave(onLeave(company, 'lena', 'olga'), 'olga', 'lena'))).toMatchObject([
      { to: 'omar' },
    ])
    const nobody = escalated()
    expect(handed(nobody, onLeave(company, 'lena', null))).toMatchObject([{ to: 'omar' }])
  })

  it('does not hand it down to the owner while anybody above can answer for it', () => {
    const story = escalated()
    expect(handed(story, onLeave(company, 'lena', 'ana'))).toMatchObject([{ to: 'omar' }])
    expect(story.living.owner).toBe('ana')
    const alone = without(without(without(onLeave(company, 'lena', 'ana'), 'omar'), 'chief'), 'beatriz')
    const last = escalated()
    expect(handed(last, alone)).toMatchObject([{ to: 'ana' }])
    expect(last.living.escalations[0]?.leader).toBe('ana')
  })

  it('keeps its level: the customer goes on to the next above it who does not answer already', () => {
    const story = escalated()
    handed(story, onLeave(company, 'lena', 'chief'))
    expect(story.living.escalations).toMatchObject([{ leader: 'chief' }])
    expect(story.refuses(customer, higher)).toBe('level-not-open')
    story.tries('chief', 'phone', 'conversation')
    expect(story.does(customer, higher)[0]).toMatchObject({ leader: 'omar' })
    story.tries('omar', 'phone', 'conversation')
    expect(story.does(customer, higher)[0]).toMatchObject({ leader: 'beatriz' })
  })

  it('goes on from stand-in to stand-in, and is still known as theirs', () => {
    const story = escalated()
    handed(story)
    handed(story, onLeave(story.directory, 'olga', 'dan'))
    expect(story.living.escalations).toMatchObject([{ leader: 'dan', insteadOf: 'lena' }])
  })

  it('is known as who was asked for, where the customer asks for them while they are away', () => {
    const story = Story.opened({}, onLeave(company, 'chief', 'olga'))
    const ask = {
      type: 'askForLeader',
      leader: 'chief',
      what: 'w',
      callBackBy: null,
      connected: null,
    } as const
    story.does(customer, ask)
    expect(story.living.escalations).toMatchObject([{ leader: 'olga', insteadOf: 'chief' }])
  })
})

describe('danger', () => {
  const night = instant('2026-01-11T03:00:00Z')
  const raised = (): Story => {
    const rota = { person: 'eva', team: 'service', from: night, to: addMilliseconds(night, minutes(600)) }
    const story = Story.opened({}, withRota(company, rota))
    story.now = night
    story.does(customer, { type: 'raiseDanger', words: 'gas' })
    return story
  }

  it('that a leader on leave has not read is the stand-in’s to read, by the same time', () => {
    const story = raised()
    const readBy = story.living.danger?.told.find(({ person: id }) => id === 'lena')?.readBy
    const callNext = story.living.danger?.callNext
    expect(handed(story)[0]).toMatchObject({ type: 'handedToStandIn', to: 'olga', danger: true })
    const told = story.living.danger?.told ?? []
    expect(told.find(({ person: id }) => id === 'lena')).toMatchObject({ readBy: null, handedTo: 'olga' })
    expect(told.find(({ person: id }) => id === 'olga')).toMatchObject({
      as: 'leader',
      readBy,
      first: story.now,
    })
    expect(story.living.danger?.callNext).toBe(callNext)
    expect(story.does(person('olga'), { type: 'acknowledgeDanger' })[0]).toEqual({
      type: 'dangerRead',
      by: 'olga',
    })
    expect(story.living.danger?.callNext).toBeNull()
  })

  it('that whoever was on the rota has not read goes to who stands in, and nobody tries by voice who is away', () => {
    const story = raised()
    handed(story, onLeave(story.directory, 'eva', 'dan'))
    expect(dutiesFor(story, 'eva')).toEqual([])
    expect(dutiesFor(story, 'dan').map(({ kind }) => kind)).toContain('readDanger')
  })

  describe('of a leader who was called without an escalation, and named nobody', () => {
    const called = (leader: string): Story => {
      const story = raised()
      for (let calls = 0; calls < 8 && !isTold(story, leader); calls += 1) story.after(5)
      expect(isTold(story, leader)).toBe(true)
      expect(story.living.escalations.map((one) => one.leader)).not.toContain(leader)
      return story
    }
    const isTold = (story: Story, id: string): boolean =>
      story.living.danger?.told.some(({ person: one, as }) => one === id && as === 'leader') === true

    it('goes upward, not to the owner who is late with it', () => {
      const story = called('omar')
      expect(handed(story, onLeave(story.directory, 'omar', null))).toMatchObject([
        { from: 'omar', to: 'chief', danger: true, escalations: [] },
      ])
    })

    it('nor to the owner where they are the stand-in', () => {
      const story = called('omar')
      expect(handed(story, onLeave(story.directory, 'omar', story.living.owner))).toMatchObject([
        { from: 'omar', to: 'chief' },
      ])
    })

    it('and at the top to the highest who is left', () => {
      const story = called('beatriz')
      expect(handed(story, onLeave(story.directory, 'beatriz', null))).toMatchObject([
        { from: 'beatriz', to: 'chief' },
      ])
    })
  })

  it('that the stand-in has read already is not theirs to read again', () => {
    const story = raised()
    story.does(person('eva'), { type: 'acknowledgeDanger' })
    handed(story, onLeave(story.directory, 'lena', 'eva'))
    expect(story.living.danger?.told.find(({ person: id }) => id === 'eva')).toMatchObject({ readBy: null })
  })
})

it('a leader’s own promise goes upward too, and that of a lead who owned the case to its new owner', () => {
  const story = Story.opened()
  const promise = { type: 'makePromise', what: 'x', remedy: null, due: story.due(600) } as const
  story.does(person('omar'), promise)
  expect(handed(story, onLeave(company, 'omar', null))).toMatchObject([{ to: 'chief', promises: [1] }])
  for (const [deputy, owner] of [
    ['olga', 'olga'],
    [null, 'omar'],
  ] as const) {
    const led = Story.opened({ owner: 'lena' })
    led.does(person('lena'), promise)
    handed(led, onLeave(company, 'lena', deputy))
    expect(led.living).toMatchObject({ owner, promises: [{ by: owner }] })
  }
})

it('an owner on leave hands their promises to whoever has the case now', () => {
  const story = Story.opened()
  story.does(person('ana'), { type: 'makePromise', what: 'x', remedy: null, due: story.due(600) })
  story.directory = onLeave(company, 'ana', 'ben')
  expect(story.does(directoryActor, replace)).toMatchObject([
    { type: 'ownerChanged', to: 'ben', because: 'onLeave' },
    { type: 'handedToStandIn', from: 'ana', to: 'ben', promises: [1] },
  ])
})
