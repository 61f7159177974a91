import { expect, test } from 'vitest'
import { seenIn, withSeen } from './seen-rows.ts'

const lists = { pages: [{ items: [{ id: 'one', unread: true }] }, { items: [{ id: 'two', unread: false }] }] }

test('a case that was looked at is so wherever it stands, and nothing else is touched', () => {
  expect(withSeen(lists, { case: 'one', unread: false }).pages[0]?.items).toEqual([
    { id: 'one', unread: false },
  ])
  expect(withSeen(lists, { case: 'two', unread: true }).pages[1]?.items).toEqual([
    { id: 'two', unread: true },
  ])
  expect(withSeen(lists, { case: 'two', unread: false })).toBe(lists)
  expect(withSeen(lists, { case: 'three', unread: true })).toBe(lists)
  expect(withSeen(undefined, { case: 'one', unread: false })).toBe(undefined)
})

test('what the stream says is read, and what is none is not', () => {
  expect(seenIn('{"case":"one","unread":true}')).toEqual({ case: 'one', unread: true })
  for (const data of ['{"case":1,"unread":true}', '{"case":"one"}', 'no', '', null, '[]'])
    expect(seenIn(data)).toBe(null)
})
