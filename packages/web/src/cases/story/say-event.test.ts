import { describe, expect, test } from 'vitest'
import document from '../../api/openapi.json' with { type: 'json' }
import type { PersonCard, StoryEntry, SystemicIssueEntry } from '../../api/shapes.ts'
import { sayEntry, saySystemicEntry } from './say-event.ts'

const card = (name: string): PersonCard => ({
  id: name,
  name,
  title: '',
  photo: null,
  active: true,
  presence: 'present',
})
const [ana, bo] = [card('Ana Ruiz'), card('Bo Park')]

const entry = (type: StoryEntry['type'], more: Partial<StoryEntry> = {}): StoryEntry => ({
  number: 1,
  at: '2026-11-23T09:00:00.000Z',
  type,
  side: 'company',
  person: ana,
  machine: null,
  companion: null,
  who: {},
  mentioned: [],
  texts: [],
  contact: null,
  cameAlong: [],
  moreCameAlong: false,
  facts: {},
  ...more,
})

const systemic = (
  type: SystemicIssueEntry['type'],
  more: Partial<SystemicIssueEntry> = {},
): SystemicIssueEntry => ({
  number: 1,
  at: '2026-11-23T09:00:00.000Z',
  type,
  person: ana,
  who: {},
  words: [],
  facts: {},
  ...more,
})

describe('what happened is said', () => {
  test.each<[string, StoryEntry]>([
    ['The customer wrote', entry('contactReceived', { person: null })],
    [
      'The customer told Ana Ruiz',
      entry('contactReceived', { who: { takenBy: ana }, facts: { heard: true } }),
    ],
    [
      'Ana Ruiz offered the case to Desk',
      entry('transferOffered', { who: { by: ana }, facts: { toTeam: 'Desk' } }),
    ],
    ['Ana Ruiz offered the case to Bo Park', entry('transferOffered', { who: { by: ana, to: bo } })],
    [
      'Bo Park accepted the case',
      entry('ownerChanged', { who: { to: bo }, facts: { ownerReason: 'accepted' } }),
    ],
    [
      'It came up to Bo Park, because a promise was broken',
      entry('caseEscalated', { who: { leader: bo }, facts: { escalationReason: 'promiseBroken' } }),
    ],
    [
      'Desk is gone from the service map: Relations answers the question now',
      entry('askedTeamRemoved', { facts: { team: 'Desk', toTeam: 'Relations' } }),
    ],
    [
      'The customer says: not solved, as somebody who left heard it',
      entry('verdictGiven', { facts: { verdict: 'notSolved', heard: true } }),
    ],
    [
      'Ana Ruiz speaks with the customer',
      entry('promiseMade', { who: { by: ana }, facts: { promiseKind: 'callBack' } }),
    ],
    ['The customer joined the case to another', entry('mergedInto', { person: null })],
    ['Without a word from the customer it lapses', entry('lapseDated', { person: null })],
  ])('%s', (said, about) => {
    expect(sayEntry(about)).toBe(said)
  })

  test('of a systemic issue, too, which is no case', () => {
    expect(saySystemicEntry(systemic('transferOffered', { who: { by: ana, to: bo } }))).toBe(
      'Ana Ruiz offered it to Bo Park',
    )
    expect(
      saySystemicEntry(systemic('nextStepMissed', { who: { of: bo }, facts: { nextStep: 'review' } })),
    ).toBe('Bo Park did not look in time at what was done')
  })

  test('whatever the server names, from a code alone', () => {
    const { CaseEventType, SystemicIssueEventType } = document.components.schemas
    const said = [
      ...CaseEventType.enum.filter(isOfCase).map((type) => sayEntry(entry(type))),
      ...SystemicIssueEventType.enum
        .filter(isOfSystemicIssue)
        .map((type) => saySystemicEntry(systemic(type))),
    ]
    expect(said.length).toBeGreaterThan(100)
    for (const sentence of said) expect(sentence).toMatch(/^(?!.*undefined).*\p{L} \p{L}/u)
  })
})

// The document lists them as what they are.
const isOfCase = (type: string): type is StoryEntry['type'] => type !== ''
const isOfSystemicIssue = (type: string): type is SystemicIssueEntry['type'] => type !== ''
