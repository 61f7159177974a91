import { describe, expect, it } from 'vitest'
import { company, onLeave } from '../../../test/company.ts'
import { customer, person, Story, types } from '../../../test/story.ts'
import type { Directory } from '../../directory/directory.ts'
import { problemOf } from './problem-of.ts'

const known = (problem: string | null, ...facts: (readonly [fact: string, holds: boolean | null])[]) =>
  ({ type: 'recordMapFacts', problem, facts: facts.map(([fact, holds]) => ({ fact, holds })) }) as const

const about = (issue: number, problem: string | null) => ({ type: 'sayProblem', issue, problem }) as const

const signed = (more: Partial<Directory['map']['signedFor'][number]>): Directory => ({
  ...company,
  map: { ...company.map, signedFor: company.map.signedFor.map((one) => ({ ...one, ...more })) },
})

describe('what the service map asks about', () => {
  it('is entered by anybody who deals with the case, and corrected', () => {
    const story = Story.opened()
    story.does(person('ben'), known('repair', ['online', true], ['receipt', true]))
    story.does(person('ana'), known(null, ['receipt', null]))
    expect(story.living.onMap).toEqual({
      problem: 'repair',
      facts: [
        { fact: 'online', holds: true, by: 'ben', at: '2026-01-12T09:00:00.000Z' },
        { fact: 'receipt', holds: null, by: 'ana', at: '2026-01-12T09:00:00.000Z' },
      ],
      ruledOut: null,
      stranded: [],
    })
    expect(story.refuses(customer, known('repair'))).toBe('not-of-the-company')
  })

  it('is nothing that the map does not name', () => {
    const story = Story.opened()
    expect(story.refuses(person('ana'), known('theft'))).toBe('not-in-the-map')
    expect(story.refuses(person('ana'), known(null, ['tall', true]))).toBe('not-in-the-map')
  })
})

describe('which problem an issue is', () => {
  it('is said of each issue by whoever deals with it, and said anew later, both in the story', () => {
    const story = Story.opened()
    story.does(customer, { type: 'raiseIssue', words: 'and the bell is missing' })
    expect(types(story.does(person('ben'), about(1, 'repair')))).toEqual(['problemSaid'])
    story.does(person('ana'), about(2, 'refund'))
    expect([problemOf(story.living, 1), problemOf(story.living, 2)]).toEqual(['repair', 'refund'])
    expect(types(story.does(person('ana'), about(1, 'refund')))).toEqual(['problemSaid'])
    expect(types(story.does(person('ana'), about(2, null)))).toEqual(['problemSaid'])
    expect(story.living.onMap?.problems).toMatchObject([
      { issue: 1, problem: 'refund', by: 'ana' },
      { issue: 2, problem: null, by: 'ana' },
    ])
    expect(story.refuses(person('ana'), about(1, 'refund'))).toBe('already-known')
    expect(story.refuses(person('ana'), about(1, 'theft'))).toBe('not-in-the-map')
    expect(story.refuses(person('ana'), about(3, 'refund'))).toBe('no-such-issue')
    expect(story.refuses(customer, about(1, null))).toBe('not-of-the-company')
  })

  it('is what was said of the whole case where nothing was said of it, and “not known” where that was', () => {
    const story = Story.opened()
    story.does(person('ana'), known('repair'))
    expect(problemOf(story.living, 1)).toBe('repair')
    story.does(person('ana'), about(1, null))
    expect(problemOf(story.living, 1)).toBeNull()
  })

  it('brings up whom the map leaves without help by it, whichever issue it is', () => {
    const story = Story.opened()
    story.does(customer, { type: 'raiseIssue', words: 'and my money' })
    story.does(person('ana'), known('repair', ['online', false]))
    expect(types(story.does(person('ana'), about(2, 'refund')))).toEqual([
      'problemSaid',
      'strandedByMap',
      'caseEscalated',
    ])
  })
})

describe('a customer whom the map leaves without help', () => {
  it('comes up to the leader who signed for that, with the why, once', () => {
    const story = Story.opened()
    expect(types(story.does(person('ana'), known('refund')))).toEqual(['mapFactsRecorded'])
    expect(story.does(person('ana'), known(null, ['online', false]))).toMatchObject([
      { type: 'mapFactsRecorded' },
      { type: 'strandedByMap', leader: 'chief', why: 'Only the shop can pay, until the summer' },
      { type: 'caseEscalated', leader: 'chief', because: 'strandedByMap' },
    ])
    expect(types(story.does(person('ana'), known(null, ['receipt', false])))).toEqual(['mapFactsRecorded'])
    expect(story.living.onMap?.stranded).toHaveLength(1)
  })

  it('is none while what they would lack is unknown, or with another problem', () => {
    const story = Story.opened()
    expect(types(story.does(person('ana'), known('repair', ['online', false])))).toEqual(['mapFactsRecorded'])
    expect(types(story.does(person('ana'), known(null, ['online', null])))).toEqual(['mapFactsRecorded'])
    expect(types(story.does(person('ana'), known('refund')))).toEqual(['mapFactsRecorded'])
  })

  it('comes up also where somebody signs only later, with whatever happens next', () => {
    const story = Story.opened({}, { ...company, map: { ...company.map, signedFor: [] } })
    story.does(person('ana'), known('refund', ['online', false]))
    story.directory = company
    expect(types(story.does(person('ana'), { type: 'raiseIssue', words: 'and it is late' }))).toContain(
      'strandedByMap',
    )
  })

  it('behind a wrong door comes up once the team has it that can’t help', () => {
    const story = Story.opened({}, signed({ team: 'billing' }))
    expect(types(story.does(person('ana'), known('refund', ['online', false])))).toEqual(['mapFactsRecorded'])
    story.does(person('ana'), { type: 'offerTransfer', to: { kind: 'team', team: 'billing' }, reason: null })
    expect(types(story.does(person('dan'), { type: 'acceptTransfer', offer: 1 }))).toEqual(
      expect.arrayContaining(['ownerChanged', 'strandedByMap', 'caseEscalated']),
    )
  })

  it('comes up to who stands in for a leader on leave, and to the top where the leader has left', () => {
    const away = Story.opened({}, onLeave(company, 'chief', 'olga'))
    away.does(person('ana'), known('refund', ['online', false]))
    expect(away.living.escalations).toMatchObject([{ leader: 'olga', because: 'strandedByMap' }])
    const left = Story.opened({}, signed({ leader: 'nobody here' }))
    left.does(person('ana'), known('refund', ['online', false]))
    expect(left.living.escalations).toMatchObject([{ leader: 'beatriz' }])
  })

  it('is told once of what a leader signed for in one breath', () => {
    const [one] = company.map.signedFor
    if (one === undefined) throw new Error('nobody signed')
    const signedFor = [
      one,
      { ...one, key: 'the door', team: 'service' },
      { ...one, key: 'other', why: 'Nor here' },
    ]
    const story = Story.opened({}, { ...company, map: { ...company.map, signedFor } })
    expect(types(story.does(person('ana'), known('refund', ['online', false])))).toEqual([
      'mapFactsRecorded',
      'strandedByMap',
      'caseEscalated',
      'strandedByMap',
    ])
    expect(story.living.onMap?.stranded.map(({ why }) => why)).toEqual([one.why, 'Nor here'])
  })

  it('comes up to nobody twice: whoever answers for it already is told by the why alone', () => {
    const story = Story.opened({}, signed({ leader: 'lena' }))
    story.does(customer, { type: 'takeHigher', words: null })
    expect(types(story.does(person('ana'), known('refund', ['online', false])))).toEqual([
      'mapFactsRecorded',
      'strandedByMap',
    ])
  })
})

describe('a customer of whom the map said that nobody can be like that', () => {
  it('voids what was proved, until it turns out not to be so', () => {
    const story = Story.opened()
    story.does(person('ana'), known(null, ['receipt', true]))
    expect(story.does(person('ana'), known(null, ['online', false]))).toMatchObject([
      { type: 'mapFactsRecorded' },
      { type: 'ruledOutTurnedUp', with: ['receipt'], without: ['online'] },
    ])
    expect(story.living.onMap?.ruledOut).toEqual({ with: ['receipt'], without: ['online'] })
    story.does(person('ana'), known(null, ['online', true]))
    expect(story.living.onMap?.ruledOut).toBeNull()
  })
})
