import { describe, expect, it } from 'vitest'
import { opening, person, received, Story } from '../../test/story.ts'
import type { Actor } from '../matter/actor.ts'
import { mayGive } from './actors.ts'

const bot: Actor = { kind: 'machine', name: 'Shop assistant', of: 'ana' }
const heard = { type: 'receiveContact', issue: null, ways: ['mail'] } as const

describe('a machine', () => {
  it('opens a case with what it heard, and is written down as itself', () => {
    const story = new Story()
    story.does(bot, opening({ contact: received('first', { proof: 'opener' }) }))
    expect(story.living.owner).toBe('ana')
    expect(story.living.nextWord).not.toBeNull()
  })

  it('hands on what the customer says, as theirs: the leader above hears that it was they who asked', () => {
    const story = Story.opened()
    story.does(bot, { type: 'takeHigher', words: 'I want somebody above' })
    expect(story.living.escalations).toMatchObject([{ because: 'customer' }])
  })

  it('calls people to danger', () => {
    const story = Story.opened()
    story.does(bot, { type: 'raiseDanger', words: 'I smell gas' })
    expect(story.living.danger).not.toBeNull()
  })

  it('proves nobody: what it says of a sender’s proof counts only where the company’s records say so', () => {
    const story = Story.opened()
    story.does(bot, { ...heard, contact: received('second', { proof: 'link', takenBy: 'ben' }) })
    expect(story.living.unproven).toEqual(['second'])
    story.does({ ...bot, through: 'case-1' }, { ...heard, contact: received('shown', { proof: 'link' }) })
    story.does(bot, { ...heard, contact: received('third', { proof: 'record' }) })
    expect(story.living.unproven).toEqual(['second'])
  })

  it('never owns, refuses, ends or judges', () => {
    const story = Story.opened()
    const refuses = (...commands: readonly Parameters<Story['refuses']>[1][]) =>
      commands.map((command) => story.refuses(bot, command))
    story.does(person('ana'), { type: 'offerTransfer', to: { kind: 'person', person: 'ben' }, reason: null })
    expect(
      refuses(
        { type: 'acceptTransfer', offer: 1 },
        { type: 'declineTransfer', offer: 1, reason: 'no' },
        { type: 'giveVerdict', issue: 1, verdict: 'solved', reason: 'they said so' },
        { type: 'lapse' },
        { type: 'withdrawCase', reason: null },
      ),
    ).toEqual(Array.from({ length: 5 }, () => 'not-for-machines'))
  })

  it('is given no command of which nobody said that it may', () => {
    const theirs = Object.entries(mayGive).flatMap(([type, kinds]) =>
      kinds.includes('machine') ? [type] : [],
    )
    expect(theirs.toSorted()).toEqual([
      'askForLeader',
      'askForPerson',
      'noteVulnerability',
      'openCase',
      'raiseDanger',
      'raiseIssue',
      'receiveContact',
      'recordRemedySought',
      'reportSentAway',
      'requestCallBack',
      'speakAsMachine',
      'takeHigher',
    ])
  })
})
