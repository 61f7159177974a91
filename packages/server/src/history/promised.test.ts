import { instant } from '@buckstop/domain'
import { describe, expect, it } from 'vitest'
import { broken, fresh, now, solved, speak, CaseStory } from '../../test/pages/case-views.ts'
import { readable } from '../../test/pages/customer.ts'
import { languages } from '../language/language.ts'
import { cutAt } from '../channels/web/case/cut.ts'
import { casePage, mostPageBytes } from '../channels/web/case/page.ts'
import { mostPromises } from '../channels/web/case/read-case.ts'
import { mostPressing, promisesOf } from './promised.ts'

const monday = instant('2026-11-23T11:00:00.000Z')
const tuesday = instant('2026-11-24T11:00:00.000Z')

describe('a promise', () => {
  it('is due until it is kept, and late where its date had passed', () => {
    const told = new CaseStory().promised(1, 'ana', 'A lamp', monday)
    expect(promisesOf(told.storyEvents)[0]?.end).toEqual({ kind: 'due', newDate: null })
    const evidence = { kind: 'words', words: 'text' } as const
    told.happened({ type: 'promiseKept', promise: 1, by: 'ana', evidence }, tuesday)
    expect(promisesOf(told.storyEvents)[0]?.end).toEqual({
      kind: 'kept',
      at: tuesday,
      late: true,
      evidence: 'text',
    })
  })

  it('moves to a new date only where the customer agreed', () => {
    const told = new CaseStory().promised(1, 'ana', 'A lamp', monday)
    told.happened({ type: 'newDateProposed', promise: 1, by: 'ana', due: tuesday, reason: 'text' })
    expect(promisesOf(told.storyEvents)[0]).toMatchObject({ due: monday, end: { newDate: { due: tuesday } } })
    const refused = [
      ...told.storyEvents,
      { number: 9, at: now, by: null, event: { type: 'newDateRefused', promise: 1 } as const },
    ]
    expect(promisesOf(refused)[0]).toMatchObject({ due: monday, end: { newDate: null } })
    told.happened({ type: 'newDateAgreed', promise: 1, due: tuesday, remindAt: monday })
    expect(promisesOf(told.storyEvents)[0]).toMatchObject({ due: tuesday, end: { newDate: null } })
  })

  it('that was broken names the leader it rose to, or its maker where it rose to nobody', () => {
    const told = new CaseStory().promised(1, 'ana', 'A lamp', monday)
    told.happened({ type: 'promiseBroken', promise: 1 })
    expect(promisesOf(told.storyEvents)[0]?.end).toEqual({ kind: 'broken', answerable: 'ana' })
    told.happened({
      type: 'caseEscalated',
      escalation: 1,
      leader: 'ben',
      because: 'promiseBroken',
      by: null,
      words: null,
      acknowledgeBy: tuesday,
    })
    expect(promisesOf(told.storyEvents)[0]?.end).toEqual({ kind: 'broken', answerable: 'ben' })
  })

  it('that is due stands before what was broken, and that before what is settled', () => {
    const told = new CaseStory()
      .promised(1, 'ana', 'Kept', monday)
      .promised(2, 'ana', 'Broken', monday)
      .promised(3, 'ana', 'Due later', tuesday)
      .promised(4, 'ana', 'Due first', monday)
      .happened({ type: 'promiseKept', promise: 1, by: 'ana', evidence: { kind: 'words', words: 'text' } })
      .happened({ type: 'promiseBroken', promise: 2 })
    expect(mostPressing(promisesOf(told.storyEvents)).map(({ promise }) => promise)).toEqual([4, 3, 2, 1])
  })
})

describe('a long text', () => {
  it('is cut between words, and never through a character', () => {
    expect(cutAt('short', 100)).toEqual({ shown: 'short', whole: true })
    expect(cutAt('one two three four', 15)).toEqual({ shown: 'one two…', whole: false })
    const family = '👨‍👩‍👧‍👦'.repeat(10)
    const { shown } = cutAt(family, 80)
    expect(shown.slice(0, -1).length % '👨‍👩‍👧‍👦'.length).toBe(0)
    expect(shown.isWellFormed()).toBe(true)
  })

  it('is measured as it is sent, escaped', () => {
    const { shown } = cutAt('"'.repeat(1000), 600)
    expect(shown.length).toBeLessThanOrEqual(101)
  })
})

describe.each(languages)('a case’s page in %s', (language) => {
  it.each([
    ['fresh', fresh],
    ['with a broken promise', broken],
    ['solved', solved],
  ])('that is %s says everything in words, within its size', (_, view) => {
    const page = casePage(speak(view(), language), { done: null, attempt: null, linkToKeep: null }).toString()
    expect(Buffer.byteLength(page)).toBeLessThan(mostPageBytes)
    expect(readable(page)).not.toMatch(/undefined|\[object|null|=>|NaN|Invalid/)
  })
})

/** What one of us wrote down, what they said themselves, and nothing. */
const wishes = [
  ['no wish for a last word', 0, null],
  ['one wish for a last word to confirm', 1, { heardBy: 'ana', reported: true }],
  ['two wishes for a last word to confirm', 2, { heardBy: 'ana', reported: true }],
  ['three wishes for a last word to confirm', 3, { heardBy: 'ana', reported: true }],
  ['three wishes for a last word of their own', 3, { heardBy: null, reported: false }],
] as const

describe.each(languages)('many promises and issues in %s', (language) => {
  it.each(wishes)('still fit on a page, also after a last word, with %s', (_, wished, wish) => {
    const told = new CaseStory().opened('Everything at once.')
    for (let number = 1; number <= 50; number += 1)
      told.promised(number, 'ana', `"Promise" ${number} `.repeat(200), tuesday)
    const issue = told.text('What is "wrong" here. '.repeat(50))
    const view = told.view({
      calls: [{ escalation: 1, leader: 'ben', wrote: 'ben', asks: 'noCall' }],
      issues: Array.from({ length: 50 }, (__, index) => ({
        issue: index + 1,
        words: issue,
        wished: index < wished ? wish : null,
        hadLastWord: true,
        state: {
          kind: 'proposed' as const,
          by: 'ana',
          what: told.text('"What we did" '.repeat(300), 'company'),
        },
      })),
    })
    const shown = { ...view, promises: view.promises.slice(0, mostPromises), morePromises: 45 }
    const page = casePage(speak(shown, language), {
      done: 'wished',
      attempt: null,
      linkToKeep: null,
    }).toString()
    expect(Buffer.byteLength(page)).toBeLessThan(30_000)
    // However full it is, it asks about a last word, or what of it waits for their own.
    expect(page.match(/\/last-word"/g)).toHaveLength(1)
  })
})
