import { describe, expect, it } from 'vitest'
import { onLeave, without } from '../../../test/company.ts'
import { customer, directoryActor, person, Story } from '../../../test/story.ts'
import { watched } from '../../../test/watched.ts'
import { instant } from '../../time/instant.ts'
import { dutiesOf } from '../duties.ts'
import { belongingsOf } from '../merging/belongings.ts'
import { noticesOf } from '../notice/notices.ts'
import { initial } from '../evolve.ts'
import { regulatorClocks } from './clocks.ts'

const first = { due: '2026-01-14T22:59:00.000Z', rises: '2026-01-13T22:59:00.000Z' }
const answer = { due: '2026-01-26T22:59:00.000Z', rises: '2026-01-21T22:59:00.000Z' }
const opened = (): Story => Story.opened({}, watched)
const owed = (story: Story) =>
  dutiesOf(story.state).flatMap(({ kind, subject, of, due }) =>
    kind === 'regulatorClock' && of.kind === 'person' ? [{ subject, of: of.person, due }] : [],
  )
const watching = (story: Story) => story.deadlines.filter(({ kind }) => kind.startsWith('regulator'))

describe('the clocks of a regulator', () => {
  it('begin with every case, and say nothing to the customer', () => {
    const story = opened()
    expect(regulatorClocks(story.living)).toMatchObject([
      { key: 'first', ...first },
      { key: 'answer', ...answer },
    ])
    const told = noticesOf(
      initial,
      story.events.map(({ event }) => event),
      story.state,
    )
    expect(JSON.stringify(told)).not.toContain('2026-01-26')
    expect(owed(story)).toEqual([])
  })

  it('rise to the leader before, and one higher on the day', () => {
    const story = opened()
    story.until(instant(first.rises))
    expect(owed(story)).toEqual([{ subject: 1, of: 'lena', due: first.due }])
    story.until(instant(first.due))
    expect(owed(story)).toMatchObject([{ subject: 1, of: 'omar' }])
    story.until(instant(answer.rises))
    expect(owed(story)).toMatchObject([{ subject: 1 }, { subject: 2, of: 'lena', due: answer.due }])
    expect(story.living.escalations.some(({ because }) => because === 'danger')).toBe(false)
  })

  it('end with our first word where that is all that is asked, and with the customer’s verdict', () => {
    const story = opened()
    story.tries('ana', 'mail', 'written')
    expect(regulatorClocks(story.living)).toMatchObject([{ key: 'answer' }])
    story.proposes()
    story.does(customer, { type: 'giveVerdict', issue: 1, verdict: 'solved', reason: null })
    expect(watching(story)).toEqual([])
  })

  it('begin anew with a word after an answer, and never by what was none', () => {
    const story = opened()
    story.proposes()
    story.does(customer, { type: 'giveVerdict', issue: 1, verdict: 'solved', reason: null })
    story.now = instant('2026-08-03T09:00:00.000Z')
    const raised = story.does(customer, { type: 'raiseIssue', words: 'again' })
    expect(raised).toContainEqual(expect.objectContaining({ type: 'regulatorClocksSet', from: story.now }))
    story.tries('ana', 'mail', 'written')
    // What comes after it brings none of the old dates back.
    story.does(customer, { type: 'raiseIssue', words: 'and that' })
    story.hours(1)
    expect(regulatorClocks(story.living)).toMatchObject([{ key: 'answer', due: '2026-08-17T21:59:00.000Z' }])
    expect(story.living.regulator).toMatchObject({ from: '2026-08-03T09:00:00.000Z' })
    // One that waits for longer than that and joins it keeps its date.
    const other = Story.opened({ caseId: 'case-2' }, watched)
    story.does(person('ana'), { type: 'absorb', from: 'case-2', belongings: belongingsOf(other.living) })
    expect(regulatorClocks(story.living)).toMatchObject([{ key: 'answer', due: answer.due }])
    const heard = opened()
    heard.proposes()
    heard.does(person('ana'), { type: 'giveVerdict', issue: 1, verdict: 'solved', reason: 'fine, she says' })
    heard.does(customer, { type: 'raiseIssue', words: 'it is not' })
    expect(regulatorClocks(heard.living)).toMatchObject([first, answer])
  })

  it('go on after an end that one of us wrote down, and after silence', () => {
    const heard = opened()
    heard.proposes()
    heard.does(person('ana'), { type: 'giveVerdict', issue: 1, verdict: 'solved', reason: 'fine, she says' })
    expect(heard.state.kind).toBe('ended')
    expect(watching(heard)).toContainEqual({ kind: 'regulatorDue', subject: 2, due: answer.due })
    heard.until(instant(answer.due))
    expect(owed(heard)).toContainEqual({ subject: 2, of: 'omar', due: answer.due })
  })

  it('are another leader’s where theirs is on leave or has left, by the same day', () => {
    const story = opened()
    story.until(instant(first.rises))
    story.directory = onLeave(story.directory, 'lena', 'olga')
    story.does(directoryActor, { type: 'replaceOwner' })
    expect(owed(story)).toEqual([{ subject: 1, of: 'olga', due: first.due }])
    story.directory = without(story.directory, 'olga')
    story.does(directoryActor, { type: 'replaceOwner' })
    expect(owed(story)).toMatchObject([{ subject: 1, due: first.due }])
    expect(owed(story)).not.toMatchObject([{ of: 'olga' }])
  })
})
