import { describe, expect, it } from 'vitest'
import { customer, person, Story, types } from '../../../test/story.ts'
import type { Actor } from '../../matter/actor.ts'
import { instant } from '../../time/instant.ts'
import { standardTerms } from '../../matter/terms.ts'
import { noticesOf, staffNoticesOf } from '../notice/notices.ts'
import type { SpeakAsMachine } from './commands.ts'

const bot: Actor = { kind: 'machine', name: 'bot', of: 'ben' }
const says = (promised: SpeakAsMachine['promised'] = null): SpeakAsMachine => ({
  type: 'speakAsMachine',
  contactId: 'said',
  channel: 'chat',
  words: 'it is on its way',
  promised,
})

describe('what a machine says', () => {
  it('stands in the story, and counts as nobody’s word', () => {
    const story = Story.opened()
    const before = story.living
    expect(story.does(bot, says())).toEqual([
      { type: 'machineSpoke', contactId: 'said', channel: 'chat', words: 'it is on its way' },
    ])
    expect(story.living).toEqual(before)
    story.does(customer, { type: 'withdrawCase', reason: null })
    expect(types(story.does(bot, says()))).toEqual(['machineSpoke'])
  })

  it('breaks no silence of the customer', () => {
    const story = Story.opened()
    story.proposes()
    story.days(3)
    const { silence } = story.living
    story.does(bot, says())
    expect(story.living.silence).toEqual(silence)
  })

  it('promises for the owner, who is told, and the customer reads whose words they were', () => {
    const story = Story.opened()
    const before = story.living
    const due = story.due(600)
    const events = story.does(bot, says({ what: 'a new lamp', due }))
    expect(events).toContainEqual(
      expect.objectContaining({ type: 'promiseMade', kind: 'deed', by: 'ana', recordedBy: null, due }),
    )
    expect(events[0]).toMatchObject({ type: 'machineSpoke', promise: 1 })
    expect(staffNoticesOf(before, events, story.state)).toContainEqual({
      to: { kind: 'person', person: 'ana' },
      message: { type: 'machinePromised', promise: 1, due },
    })
    expect(noticesOf(before, events, story.state)).toContainEqual(
      expect.objectContaining({ type: 'promiseMade', by: 'ana', machine: true }),
    )
    expect(types(story.after(600))).toContain('promiseBroken')
  })

  it('has a date where it named none, and takes none from what was due before', () => {
    const story = Story.opened()
    const { nextWord } = story.living
    story.does(bot, says({ what: 'a new lamp', due: story.due(4 * 24 * 60) }))
    expect(story.living.nextWord).toEqual(nextWord)
    story.does(bot, says({ what: 'a lamp', due: null }))
    expect(story.living.promises[1]?.due).toBe(instant('2026-01-13T18:00:00Z'))
  })

  it('stands for no word that is due afterwards either, with one of ours or without', () => {
    const story = Story.opened()
    story.does(bot, says({ what: 'a new lamp', due: story.due(4 * 24 * 60) }))
    story.tries('ana', 'web', 'written')
    expect(story.living.nextWord).not.toBeNull()
    expect(story.living.emptyWords.count).toBe(1)
  })

  it('goes no further than the owner could name a date, and no more often than thrice at a time', () => {
    const story = Story.opened()
    const far = { what: 'it', due: story.due(30 * 24 * 60) }
    expect(story.refuses(bot, says(far))).toBe('machine-promise-too-far')
    for (let told = 0; told < 3; told += 1) story.does(bot, says({ what: 'it', due: null }))
    expect(story.refuses(bot, says({ what: 'it', due: null }))).toBe('too-many-open-promises')
    const ours = { type: 'makePromise', what: 'it', remedy: null, due: story.due(60) } as const
    expect(story.refuses(person('ana'), ours)).toBeNull()
  })

  it('is bounded so whatever promise it asks for', () => {
    const story = Story.opened()
    const call = { type: 'requestCallBack', of: 'ana', what: 'ring me' } as const
    expect(story.refuses(bot, { ...call, due: story.due(60 * 24 * 700) })).toBe('machine-promise-too-far')
    const leader = { type: 'askForLeader', leader: 'lena', connected: null, what: 'her' } as const
    expect(story.refuses(bot, { ...leader, callBackBy: story.due(60) })).toBe('not-the-leader')
    for (let asked = 0; asked < 3; asked += 1) story.does(bot, { ...call, due: null })
    expect(story.refuses(bot, { ...call, due: null })).toBe('too-many-open-promises')
    expect(story.refuses(customer, { ...call, due: null })).toBeNull()
  })

  it('is refused with a promise that can’t be kept, so that it is not said', () => {
    const story = Story.opened()
    expect(story.refuses(bot, says({ what: 'it', due: instant('2020-01-01T00:00:00Z') }))).toBe(
      'due-in-the-past',
    )
    story.terms = { ...standardTerms, maxOpenPromises: 0 }
    expect(story.refuses(bot, says({ what: 'it', due: null }))).toBe('too-many-open-promises')
    story.does(customer, { type: 'withdrawCase', reason: null })
    expect(story.refuses(bot, says({ what: 'it', due: null }))).toBe('case-ended')
  })

  it('is said by machines alone', () => {
    const story = Story.opened()
    expect(story.refuses(person('ana'), says())).toBe('not-of-the-company')
    expect(story.refuses(customer, says())).not.toBeNull()
  })
})
