import { expect, test } from 'vitest'
import { entryOf } from '../../../test/a-story.ts'
import { withChatsTogether } from './chat-lines.ts'

const at = '2026-11-23T09:00:00.000Z'
const begins = entryOf({ number: 1, type: 'contactReceived', said: 'received', at })
const line = (number: number, said: 'received' | 'made') =>
  entryOf({
    number,
    type: said === 'made' ? 'contactMade' : 'contactReceived',
    said,
    facts: { continues: begins.contact?.id ?? '' },
  })
const dated = (number: number) => entryOf({ number, type: 'nextWordSet' })
const numbers = (entries: ReturnType<typeof withChatsTogether>) => entries.map(({ number }) => number)

test('between the lines of one chat stands no date that the next line takes back; after the last one stands the one that holds', () => {
  const story = [begins, line(2, 'made'), dated(3), line(4, 'received'), dated(5), line(6, 'made'), dated(7)]
  expect(numbers(withChatsTogether(story))).toEqual([1, 2, 4, 6, 7])
})

test('what else happened meanwhile stays, and so does a story without a chat', () => {
  const offered = entryOf({ number: 3, type: 'transferOffered' })
  expect(numbers(withChatsTogether([begins, dated(2), offered, line(4, 'made'), dated(5)]))).toEqual([
    1, 3, 4, 5,
  ])
  const plain = [begins, dated(2), entryOf({ number: 3, type: 'contactMade', said: 'made' }), dated(4)]
  expect(withChatsTogether(plain)).toBe(plain)
})
