import { describe, expect, it } from 'vitest'
import { clock, person, received, Story } from '../../../test/story.ts'
import type { Actor } from '../../matter/actor.ts'
import type { CaseCommand } from '../command.ts'
import { belongingsOf } from '../merging/belongings.ts'
import { addressedNoticesOf } from './notices.ts'

const holderOf = (caseId: string): Actor => ({ kind: 'customer', through: caseId, only: [caseId] })

/** The cases of others, that went into Vera's. */
const joined = (...others: readonly string[]): Story => {
  const veras = Story.opened({ caseId: 'vera', issues: ['the lamp'] })
  for (const from of others.length === 0 ? ['jonas'] : others) {
    const belongings = belongingsOf(Story.opened({ caseId: from, issues: ['the fork'] }).living)
    veras.does(person(veras.living.owner), { type: 'absorb', from, belongings })
  }
  return veras
}

const told = (story: Story, actor: Actor, command: CaseCommand) => {
  const before = story.state
  const events = story.does(actor, command)
  const acted = events.map((event) => ({ actor, event }))
  return addressedNoticesOf(before, acted, story.state).map(({ notice: { type }, meantFor }) => [
    type,
    meantFor,
  ])
}

const contact = (id: string) =>
  ({ type: 'receiveContact', contact: received(id), issue: null, ways: [] }) as const

describe('whom something is told, where cases have joined', () => {
  it('is whose case it is, where none has', () => {
    const alone = Story.opened({ caseId: 'vera' })
    expect(told(alone, { kind: 'customer' }, contact('k2'))).toEqual([['contactAdded', ['vera']]])
  })

  it('is whoever wrote', () => {
    expect(told(joined(), holderOf('jonas'), contact('k2'))).toEqual([['contactAdded', ['jonas']]])
  })

  it('is whom a promise was made to, also when it breaks', () => {
    const story = joined()
    const due = story.due(60)
    const promise = { type: 'makePromise', what: 'it', remedy: null, due, meantFor: ['jonas'] } as const
    expect(told(story, person('ana'), promise)).toEqual([['promiseMade', ['jonas']]])
    story.now = due
    const broken = { type: 'fallDue', deadline: { kind: 'promiseDue', subject: 1, due } } as const
    expect(told(story, clock, broken)).toContainEqual(['promiseBroken', ['jonas']])
  })

  it('is nobody in particular where it was not said, and cannot be told from anything', () => {
    const promise = { type: 'makePromise', what: 'it', remedy: null, due: joined().due(60) } as const
    expect(told(joined(), person('ana'), promise)).toEqual([['promiseMade', null]])
  })

  it('is whose issue a proposal is about', () => {
    const story = joined()
    const proposal = {
      type: 'proposeResolution',
      issue: 2,
      what: 'a new fork',
      remedy: null,
      outcome: 'upheld',
    } as const
    expect(told(story, person('ana'), proposal)).toContainEqual(['resolutionProposed', ['jonas']])
  })

  it('is everybody where it has another owner', () => {
    const story = joined()
    expect(told(story, { kind: 'customer' }, { type: 'complainAbout', person: 'ana' })).toEqual([
      ['ownerChanged', ['vera', 'jonas']],
    ])
  })

  it('is whom a promise was made to, also once all of them have left', () => {
    const story = joined('jonas', 'rosa')
    const due = story.due(60)
    const meantFor = ['jonas', 'rosa']
    story.does(person('ana'), { type: 'makePromise', what: 'it', remedy: null, due, meantFor })
    for (const to of meantFor) story.does(person('ana'), { type: 'release', to })
    const kept = { type: 'keepPromise', promise: 1, evidence: { kind: 'words', words: 'done' } } as const
    expect(told(story, person('ana'), kept)).toEqual([['promiseKept', meantFor]])
  })

  it('is whoever told of danger, also once they have left', () => {
    const story = joined()
    story.does(holderOf('jonas'), { type: 'raiseDanger', words: 'it smokes' })
    story.does(person('ana'), { type: 'release', to: 'jonas' })
    const attempt = story.deadlines.find(({ kind }) => kind === 'dangerAttempt')
    if (attempt === undefined) throw new Error('nobody tries')
    story.now = attempt.due
    expect(told(story, clock, { type: 'fallDue', deadline: attempt })).toEqual([
      ['dangerAttemptMissed', ['jonas']],
    ])
  })
})
