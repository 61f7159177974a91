import { expect, it } from 'vitest'
import { IssueStory } from '../../test/systemic-issue-story.ts'
import type { ActorKind } from '../matter/actor.ts'
import { mayGive } from './actors.ts'

const given = (kind: ActorKind): readonly string[] =>
  Object.entries(mayGive)
    .flatMap(([type, kinds]) => (kinds.includes(kind) ? [type] : []))
    .toSorted()

it('gives customers, strangers and machines nothing to want of it', () => {
  const outside = ['customer', 'stranger', 'machine'] as const
  expect(outside.map(given)).toEqual([[], [], []])
})

it('gives the clock and the directory what is theirs, and no more', () => {
  expect(given('clock')).toEqual(['fallDue', 'giveDates', 'replaceOwner'])
  expect(given('directory')).toEqual(['giveDates', 'replaceOwner'])
})

it('leaves all else to people', () => {
  const theirs = Object.keys(mayGive).filter((type) => type !== 'fallDue' && type !== 'giveDates')
  expect(given('person')).toEqual(theirs.toSorted())
})

it('says to a machine that it is one, and to a customer that it is ours', () => {
  const story = IssueStory.opened()
  const words = { type: 'takeHigher', words: null } as const
  expect(story.refuses({ kind: 'machine', name: 'Shop assistant', of: 'ana' }, words)).toBe(
    'not-for-machines',
  )
  expect(story.refuses({ kind: 'customer' }, words)).toBe('not-of-the-company')
})
