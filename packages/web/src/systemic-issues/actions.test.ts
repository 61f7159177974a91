import { expect, test } from 'vitest'
import type { SystemicIssue } from '../api/shapes.ts'
import { possibleActions } from './actions.ts'

type About = Parameters<typeof possibleActions>[0]
type Owed = SystemicIssue['owed'][number]

const may = (name: string, subject: number | null = null): About['actions'][number] => ({
  name,
  subject,
  allowed: true,
  refusal: null,
})
const owes = (kind: Owed['kind'], subject = 0, mine = true): Owed => ({
  kind,
  subject,
  person: null,
  team: null,
  due: '2026-01-13T09:00:00.000Z',
  overdue: false,
  mine,
})
const titles = (about: About): readonly string[] => possibleActions(about).map(({ spec }) => spec.title())
const everything = [may('promise-action'), may('end'), may('take-higher'), may('keep-action', 1)]

test('what its owner has to do is first: a corrective action, and that it is done once it is promised', () => {
  expect(titles({ actions: everything, owed: [owes('promiseAction')] })[0]).toBe(
    'Promise a corrective action',
  )
  expect(titles({ actions: everything, owed: [owes('keepPromise', 1)] })[0]).toBe('It is done')
  const ofFlood = [...everything, may('answer-flood')]
  expect(titles({ actions: ofFlood, owed: [owes('answerFlood')] })[0]).toMatch(/^Answer all of them/)
})

test('what others have to do comes after what the viewer has to, and everything is there once', () => {
  const owed = [owes('keepPromise', 1, false), owes('reviewCause')]
  expect(titles({ actions: everything, owed })).toEqual([
    'End it: the cause is put right',
    'End it: it is no common cause',
    'It is done',
    'Promise a corrective action',
    'Refer it higher',
  ])
})

test('what is refused is not offered, also where it would be due', () => {
  const actions = [{ ...may('keep-action', 1), allowed: false }, may('take-higher')]
  expect(titles({ actions, owed: [owes('keepPromise', 1)] })).toEqual(['Refer it higher'])
})
