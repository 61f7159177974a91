import { describe, expect, it } from 'vitest'
import { entryOf } from '../../../test/a-story.ts'
import { isOfKind, isStoryKind, storyKinds } from './kinds.ts'

const kindsOf = (entry: Parameters<typeof isOfKind>[0]) => storyKinds.filter((kind) => isOfKind(entry, kind))

describe('what one looks for in a story', () => {
  it('finds words by who said them, whatever event brought them', () => {
    expect(kindsOf(entryOf({ type: 'contactReceived', said: 'received' }))).toEqual(['customer'])
    expect(kindsOf(entryOf({ type: 'contactMade', said: 'made' }))).toEqual(['ours'])
    expect(kindsOf(entryOf({ type: 'absorbed', along: ['received', 'made'] }))).toEqual([
      'customer',
      'ours',
      'inside',
    ])
  })

  it('finds the beginning both as the customer’s words and as the first hand', () => {
    expect(kindsOf(entryOf({ type: 'caseOpened', said: 'received' }))).toEqual(['customer', 'hands'])
  })

  it('finds under "inside" what a newer server tells', () => {
    expect(kindsOf({ ...entryOf({}), type: 'somethingNew' })).toEqual(['inside'])
  })

  it('knows its names', () => {
    expect(isStoryKind('hands')).toBe(true)
    expect(isStoryKind('everything')).toBe(false)
  })
})
