import { describe, expect, it } from 'vitest'
import { company } from '../../../test/company.ts'
import { Story, customer, person, stranger, types } from '../../../test/story.ts'

const about = (id: string) => ({ type: 'complainAbout', person: id }) as const

describe('a complaint about somebody', () => {
  it('about the owner replaces them from above at once', () => {
    const story = Story.opened()
    expect(story.does(customer, about('ana'))).toMatchObject([
      { type: 'personComplainedAbout', person: 'ana' },
      { type: 'ownerChanged', to: 'lena', because: 'complaintAbout' },
    ])
    expect(story.refuses(customer, about('ana'))).toBe('already-known')
    expect(story.refuses(customer, about('nobody'))).toBe('no-such-person')
    expect(story.refuses(stranger, about('ben'))).toBe('not-the-customer')
  })

  it('is not said by whom it is about: that would be a way to be rid of the case', () => {
    const story = Story.opened()
    expect(story.refuses(person('ana'), about('ana'))).toBe('complaint-about-oneself')
    story.does(customer, { type: 'takeHigher', words: null })
    expect(story.refuses(person('lena'), about('lena'))).toBe('complaint-about-oneself')
    expect(story.refuses(person('omar'), about('omar'))).toBe('complaint-about-oneself')
    expect(types(story.does(person('lena'), about('ana')))).toContain('ownerChanged')
  })

  it('about a leader hands their escalation to the next', () => {
    const story = Story.opened()
    story.does(customer, { type: 'takeHigher', words: null })
    expect(types(story.does(customer, about('lena')))).toEqual([
      'personComplainedAbout',
      'escalationEnded',
      'caseEscalated',
    ])
    expect(story.living.escalations).toMatchObject([{ leader: 'omar', because: 'customer' }])
  })

  it('keeps them from doing anything for the company in it', () => {
    const story = Story.opened()
    story.does(person('ana'), { type: 'offerTransfer', to: { kind: 'person', person: 'dan' }, reason: null })
    story.does(customer, about('dan'))
    expect(story.living.offer).toBeNull()
    story.does(person('ana'), { type: 'offerTransfer', to: { kind: 'team', team: 'billing' }, reason: null })
    expect(story.refuses(person('dan'), { type: 'acceptTransfer', offer: 2 })).toBe('complaint-is-about-them')
    story.does(customer, about('omar'))
    expect(story.refuses(person('omar'), { type: 'lapse' })).toBe('complaint-is-about-them')
    expect(story.does(customer, { type: 'takeHigher', words: null })).toMatchObject([{ leader: 'lena' }])
    story.tries('lena', 'phone', 'conversation')
    expect(story.does(customer, { type: 'takeHigher', words: null })[0]).toMatchObject({ leader: 'chief' })
  })

  it('about everybody leaves the case with the last of them', () => {
    const story = Story.opened()
    let last = ''
    for (const id of company.people.keys()) {
      const decision = story.decide(customer, about(id))
      if (decision.ok) story.does(customer, about(id))
      else last = decision.refusal.code
    }
    expect(last).toBe('nobody-can-own')
    expect(story.living.complainedAbout).not.toContain(story.living.owner)
  })
})

describe('what a case says of the customer', () => {
  it('is said by them, or written down for them by anybody here, and by no stranger', () => {
    const story = Story.opened({ remedySought: 'a new one' })
    expect(story.living.remedySought).toBe('a new one')
    story.does(person('sue'), { type: 'recordRemedySought', words: 'my money back' })
    story.does(customer, { type: 'noteVulnerability', words: 'I can hardly hear', inWriting: true })
    expect(story.living.inWriting).toBe(true)
    story.does(customer, { type: 'nameRepresentative', name: 'my daughter', mandate: 'all of it' })
    expect(story.living).toMatchObject({ remedySought: 'my money back', vulnerable: true, represented: true })
    story.does(customer, { type: 'endRepresentation' })
    expect(story.living.represented).toBe(false)
    expect(story.refuses(customer, { type: 'endRepresentation' })).toBe('already-known')
    expect(story.refuses(stranger, { type: 'noteVulnerability', words: 'x' })).toBe('not-the-customer')
    expect(story.refuses(person('nobody'), { type: 'raiseDanger', words: 'x' })).toBe('not-of-the-company')
  })
})
