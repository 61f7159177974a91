import { describe, expect, it } from 'vitest'
import { customer, person, received, Story, types } from '../../../test/story.ts'
import { dutiesOf } from '../duties.ts'

const taken = received('taken', { channel: 'phone', proof: 'staff', secondHand: true, takenBy: 'dan' })
const recorded = received('recorded', { channel: 'phone', proof: 'link', secondHand: true })
const owed = (story: Story) =>
  dutiesOf(story.state).flatMap(({ kind, of }) => (kind === 'writeDownCall' ? [of] : []))

describe('a call of which nobody has written down what was said', () => {
  it('is for whoever took it to write down, and ends the wait of whoever asked for a person', () => {
    const story = Story.opened({ contact: received('first', { channel: 'phone', proof: 'opener' }) })
    story.does(customer, { type: 'askForPerson', what: 'a person, please' })
    const contacts = story.living.counts.contacts
    const events = story.does(person('dan'), {
      type: 'receiveContact',
      contact: taken,
      issue: null,
      ways: [],
      continues: 'first',
    })
    expect(types(events)).toEqual(expect.arrayContaining(['contactReceived', 'personCame']))
    expect(story.living.counts.contacts).toBe(contacts)
    expect(owed(story)).toEqual([{ kind: 'person', person: 'dan' }])
    const written = { type: 'transcribeLetter', contactId: 'taken', words: 'what was said' } as const
    expect(story.refuses(person('bo'), written)).toBe('not-the-owner')
    story.does(person('dan'), written)
    expect(owed(story)).toEqual([])
  })

  it('is the owner’s where it was recorded, and no word of ours', () => {
    const story = Story.opened()
    story.does(customer, { type: 'askForPerson', what: 'a person, please' })
    const events = story.does(customer, {
      type: 'receiveContact',
      contact: recorded,
      issue: null,
      ways: [],
      continues: 'first',
    })
    expect(types(events)).not.toContain('personCame')
    expect(owed(story)).toEqual([{ kind: 'person', person: 'ana' }])
  })
})

describe('a leader who was asked for and whose telephone rings', () => {
  const rings = {
    type: 'askForLeader',
    leader: 'chief',
    connected: null,
    what: 'not to you',
    callBackBy: null,
  } as const
  const answers = rings

  it('answers for it from that minute, and promises nothing before they say that it is not now', () => {
    const story = Story.opened()
    expect(types(story.does(customer, rings))).toEqual(['caseEscalated'])
    expect(story.does(customer, rings)).toEqual([])
    expect(story.living.promises).toEqual([])
    expect(story.does(person('chief'), answers)).toMatchObject([
      { type: 'leaderTried', how: 'notNow', by: 'chief' },
      { type: 'promiseMade', kind: 'callBack', by: 'chief', recordedBy: 'chief' },
    ])
  })

  it('has taken it up where they take the call', () => {
    const story = Story.opened()
    story.does(customer, rings)
    const contact = received('first', { channel: 'phone', takenBy: 'chief' })
    story.does(person('chief'), { type: 'receiveContact', contact, issue: null, ways: [] })
    const events = story.does(person('chief'), { ...answers, connected: { contactId: 'first' } })
    expect(types(events)).toContain('escalationAcknowledged')
  })
})
