import { describe, expect, it } from 'vitest'
import { clock, person, received, Story } from '../../../test/story.ts'
import type { Actor } from '../actor.ts'
import type { CaseCommand } from '../command.ts'
import { belongingsOf } from '../merging/belongings.ts'
import { addressedNoticesOf } from './notices.ts'

const holderOf = (caseId: string): Actor => ({ kind: 'customer', through: caseId, only: [caseId] })

/** Jonas' case, that went into Vera's. */
const joined = (): Story => {
  const theirs = Story.opened({ caseId: 'jonas', issues: ['the fork'] })
  const veras = Story.opened({ caseId: 'vera', issues: ['the lamp'] })
  const belongings = belongingsOf(theirs.living)
  veras.does(person(veras.living.owner), { type: 'absorb', from: 'jonas', belongings })
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
})
