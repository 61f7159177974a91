import { expect, it } from 'vitest'
import { Story } from '../../../test/story.ts'
import { deadlinesOf } from '../deadlines.ts'
import { fold } from '../evolve.ts'
import { upcast } from '../upcast.ts'

const earlier = (imported: boolean) => {
  const [opened] = Story.opened({ imported }).events
  if (opened?.event.type !== 'caseOpened') throw new Error('a story begins with its opening')
  const { nextWord: _later, ...event } = opened.event
  const upcasted = upcast({ version: 1, payload: event, at: opened.at })
  if (!upcasted.ok) throw new Error(upcasted.code)
  return { event: upcasted.event, at: opened.at }
}

it('a case that was opened before answers were promised waits for one all the same', () => {
  expect(deadlinesOf(fold([earlier(false)]))).toEqual([
    { kind: 'nextWordDue', subject: 0, due: '2026-01-14T09:00:00.000Z' },
  ])
})

it('but not one that was imported as history', () => {
  expect(earlier(true).event).toMatchObject({ nextWord: null })
})
