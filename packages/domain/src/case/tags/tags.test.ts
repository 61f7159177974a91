import { describe, expect, it } from 'vitest'
import { company } from '../../../test/company.ts'
import { customer, person, Story, stranger } from '../../../test/story.ts'
import { noticesOf, staffNoticesOf } from '../notice/notices.ts'
import { mostTags } from './decide.ts'

const put = (tag: string) => ({ type: 'putTag', tag }) as const
const takeOff = (tag: string) => ({ type: 'takeTagOff', tag }) as const
const ana = person('ana')

describe('a tag', () => {
  it('is put and taken off by whoever deals with the case, and changes nothing else of it', () => {
    const story = Story.opened()
    const before = story.living
    expect(story.does(ana, put('battery'))).toEqual([{ type: 'tagPut', tag: 'battery', by: 'ana' }])
    story.does(person('ben'), put('press'))
    expect(story.living).toEqual({ ...before, tags: ['battery', 'press'] })
    expect(story.does(ana, takeOff('battery'))).toEqual([{ type: 'tagTakenOff', tag: 'battery', by: 'ana' }])
    story.does(ana, takeOff('press'))
    expect(story.living).toEqual(before)
  })

  it('tells nobody anything', () => {
    const story = Story.opened()
    const before = story.living
    const events = story.does(ana, put('battery'))
    const told = [before, events, story.state] as const
    expect([...noticesOf(...told), ...staffNoticesOf(...told)]).toEqual([])
  })

  it('is nobody’s who does not deal with it', () => {
    const story = Story.opened()
    expect(story.refuses(customer, put('battery'))).toBe('not-of-the-company')
    expect(story.refuses(stranger, put('battery'))).toBe('not-of-the-company')
    expect(story.refuses(person('dan'), put('battery'))).toBe('not-dealing-with-it')
    story.does(customer, { type: 'complainAbout', person: 'ben' })
    expect(story.refuses(person('ben'), put('battery'))).toBe('complaint-is-about-them')
  })

  it('is one that the company uses; one that it no longer does stays, and can be taken off', () => {
    const story = Story.opened()
    expect(story.refuses(ana, put('unheard of'))).toBe('no-such-tag')
    story.does(ana, put('battery'))
    story.directory = { ...company, tags: new Set() }
    expect(story.living.tags).toEqual(['battery'])
    expect(story.refuses(ana, put('battery'))).toBe('no-such-tag')
    story.does(ana, takeOff('battery'))
    expect(story.refuses(ana, takeOff('battery'))).toBe('no-such-tag')
  })

  it('is put once, and no more than ten of them', () => {
    const story = Story.opened()
    story.does(ana, put('battery'))
    expect(story.refuses(ana, put('battery'))).toBe('already-known')
    for (let at = 1; at < mostTags; at += 1) story.does(ana, put(`tag ${at}`))
    expect(story.refuses(ana, put('press'))).toBe('too-many-tags')
  })

  it('is put on a case that has ended, which stays so, and on imported history, which nobody takes up by it', () => {
    const ended = Story.opened()
    ended.does(ana, {
      type: 'proposeResolution',
      issue: 1,
      what: 'done',
      remedy: null,
      outcome: 'upheld',
    })
    ended.does(customer, { type: 'giveVerdict', issue: 1, verdict: 'solved', reason: null })
    ended.does(ana, put('battery'))
    expect(ended.state.kind).toBe('ended')
    const imported = Story.opened({ imported: true })
    const { deadlines } = imported
    expect(imported.does(ana, put('battery'))).toHaveLength(1)
    expect(imported.deadlines).toEqual(deadlines)
  })
})
