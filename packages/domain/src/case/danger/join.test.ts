import { expect, test } from 'vitest'
import { instant } from '../../time/instant.ts'
import type { Danger } from './state.ts'
import { joinDanger } from './join.ts'

const at = (time: string) => instant(`2026-01-12T${time}:00.000Z`)
const told = (person: string, read: boolean): Danger['told'][number] => ({
  number: 1,
  person,
  as: 'leader',
  first: at('09:00'),
  last: at('09:00'),
  times: 1,
  readBy: read ? null : at('09:05'),
  readAt: read ? at('09:02') : null,
})
const danger = (over: Partial<Danger>): Danger => ({
  since: at('09:00'),
  origins: [],
  gathered: false,
  told: [],
  callNext: null,
  tryBy: null,
  attempts: [],
  ...over,
})

test('whoever read of one danger has not read of the other: joined, the calls go on', () => {
  const spokenOf = danger({ told: [told('beatriz', false)] })
  const read = danger({ told: [told('beatriz', true)], tryBy: at('09:20') })
  expect(joinDanger(spokenOf, read)).toMatchObject({ tryBy: at('09:20'), callNext: at('09:20') })
})

test('where somebody has read of it, nobody more is called', () => {
  const read = danger({ told: [told('beatriz', true)], tryBy: at('09:20') })
  expect(joinDanger(read, danger({ told: [told('bo', false)] }))).toMatchObject({ callNext: null })
})
