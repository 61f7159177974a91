import { check, parse } from '@buckstop/service-map'
import { expect, test } from 'vitest'
import { personCalled } from '../../../test/a-case.ts'
import { lastDay, type Signature, strandedRows, isSignedFor, wrongInSignature } from './stranded-rows.ts'

const parsed = parse(`version: 1
company: x
facts: [online]
customers: {member: [online]}
problems: {refund: {needs: money}}
remedies: {transfer: {gives: money, requires: [online]}}
channels: {phone: {reaches: desk}}
teams: {desk: {responses: [own], authority: {transfer: any}}}
`)
if (!parsed.ok) throw new Error('the map of this test is no map')
const { map } = parsed
const checked = check(map, { withBuckstop: true, exceptions: true })
if (!checked.ok) throw new Error(checked.code)
const { result } = checked

const signature = (state: Signature['state']): Signature => ({
  by: personCalled('Paul'),
  at: '2026-03-02T10:00:00Z',
  reason: 'Until the summer',
  endsAt: '2026-06-30T22:00:00Z',
  state,
})
const kept = (...states: (Signature['state'] | null)[]) => ({
  strandings: strandedRows(map, result, null).map(({ stranding: { key } }, i) => ({
    key,
    kind: 'exception' as const,
    text: '',
    problem: null,
    channel: null,
    team: null,
    lacks: [],
    customers: [],
    signature: states[i] == null ? null : signature(states[i]),
  })),
})

test('whom the text strands is known by its key, and who answers for them stands with it', () => {
  const none = strandedRows(map, result, null)
  expect(none.map(({ known, signature: by }) => [known, by])).toEqual([
    [false, null],
    [false, null],
  ])
  const rows = strandedRows(map, result, kept('stands', null))
  expect(rows.map(({ known }) => known)).toEqual([true, true])
  // Those nobody answers for come first.
  expect(rows.map(isSignedFor)).toEqual([false, true])
})

test('what ended, or was signed by somebody who left, counts as nobody', () => {
  expect(strandedRows(map, result, kept('ended', 'leaderGone')).map(isSignedFor)).toEqual([false, false])
})

test('a signature of today may last until the day before six months are over', () => {
  expect(lastDay('2026-03-02')).toBe('2026-09-01')
  expect(lastDay('2026-08-31')).toBe('2027-02-27')
})

test('what a leader fills in is checked field by field', () => {
  const today = '2026-03-02'
  expect(wrongInSignature('  ', '', today)).toEqual({
    reason: 'Say why it has to be so.',
    until: 'Choose the last day.',
  })
  expect(wrongInSignature('Cards come in summer', '2026-03-01', today)).toEqual({
    until: 'This day is past.',
  })
  expect(wrongInSignature('Cards come in summer', '2026-09-02', today)).toEqual({
    until: 'Six months at most: no later than Tuesday 1 September 2026.',
  })
  for (const until of [today, '2026-09-01'])
    expect(wrongInSignature('Cards come in summer', until, today)).toEqual({})
})
