import { describe, expect, test } from 'vitest'
import { type Audience, createSeen } from './audience.ts'
import type { Viewer } from './viewer.ts'

const audience = (matterId: string, more: Partial<Audience>): Audience => ({
  matterId,
  kind: 'case',
  owner: 'someone',
  team: 'Care',
  viewers: [],
  ...more,
})
const viewer = (person: string, more: Partial<Viewer> = {}): Viewer => ({
  person,
  leads: [],
  works: [],
  covers: [],
  administers: false,
  ...more,
})

describe('what somebody sees of what changed', () => {
  const seen = createSeen([
    audience('one', { owner: 'ana', viewers: [{ rule: 'asked', of: { kind: 'team', team: 'Desk' } }] }),
    audience('two', {
      team: 'Desk',
      owner: 'rosa',
      viewers: [
        { rule: 'owned', of: { kind: 'person', person: 'ana' } },
        { rule: 'offered', of: { kind: 'team', team: 'Care' } },
      ],
    }),
  ])
  test.each<[string, Viewer, readonly string[]]>([
    ['everything', viewer('admin', { administers: true }), ['one', 'two']],
    ['the cases of a team', viewer('ben', { covers: ['Care'] }), ['one']],
    ['what is and was theirs, each once', viewer('ana', { works: ['Care'] }), ['one', 'two']],
    ['what their own team was asked', viewer('sam', { works: ['Desk'] }), ['two', 'one']],
    ['what a team was asked for which they answer', viewer('sam', { leads: ['Desk'] }), ['two', 'one']],
    ['nothing that a team was asked for which they cover', viewer('sam', { covers: ['Desk'] }), ['two']],
    ['nothing else', viewer('sam', { works: ['Works'] }), []],
  ])('is %s', (_, who, cases) => {
    expect(seen(who)).toEqual(cases)
  })

  test('is what has no customer, for everybody', () => {
    const issue = audience('issue', { kind: 'systemicIssue', team: 'Works' })
    expect(createSeen([issue])(viewer('sam'))).toEqual(['issue'])
  })
})
