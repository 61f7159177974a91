import { describe, expect, it } from 'vitest'
import { customer, person, received, Story, stranger, types } from '../../../test/story.ts'
import type { Actor } from '../../matter/actor.ts'

const letIn = { type: 'letIn', companion: 'paul', name: 'Paul', judges: false } as const
const paul = (judges = false): Actor => ({ kind: 'customer', companion: { id: 'paul', judges } })
const verdict = { type: 'giveVerdict', issue: 1, verdict: 'solved', reason: null } as const

describe('somebody whom the customer lets in', () => {
  it('is let in and taken back by the customer alone, and moves no date by it', () => {
    const story = Story.opened()
    const { deadlines } = story
    expect(types(story.does(customer, letIn))).toEqual(['companionLetIn'])
    expect(types(story.does(customer, { type: 'takeBack', companion: 'paul' }))).toEqual([
      'companionTakenBack',
    ])
    expect(story.deadlines).toEqual(deadlines)
    for (const actor of [person('ana'), stranger, paul(true)]) {
      expect(story.refuses(actor, letIn)).toBe('not-the-customer')
      expect(story.refuses(actor, { type: 'takeBack', companion: 'paul' })).toBe('not-the-customer')
    }
  })

  it('writes, thanks and takes it higher as themselves', () => {
    const story = Story.opened()
    story.does(paul(), { type: 'receiveContact', contact: received('pauls'), issue: null, ways: [] })
    story.does(paul(), { type: 'giveThanks', to: 'ana', contact: received('kind') })
    story.does(paul(), { type: 'takeHigher', words: null })
    expect(story.living.escalations).toHaveLength(1)
  })

  it('says what is solved, and takes back, only where the customer said so', () => {
    const story = Story.opened()
    story.proposes()
    for (const command of [verdict, { type: 'withdrawCase', reason: null }] as const)
      expect(story.refuses(paul(), command)).toBe('not-the-customer')
    expect(story.refuses(paul(true), { type: 'complainAbout', person: 'ana' })).toBe('not-the-customer')
    expect(story.refuses(paul(true), { type: 'callAddressUnsafe', of: 'email' })).toBe('not-the-customer')
    story.does(paul(true), verdict)
    expect(story.state.kind).toBe('ended')
  })
})
