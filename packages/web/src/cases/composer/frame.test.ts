import { expect, test } from 'vitest'
import type { Case, MailFrame } from '../../api/shapes.ts'
import { asAllMayRead } from './frame.ts'

const frame: MailFrame = {
  greeting: 'Dear Nadia,',
  signature: 'Ana',
  fills: {
    customer: 'Nadia',
    reference: '7KD-MQ4-XB2',
    owner: 'Ana',
    writer: 'Ana',
    title: null,
    team: 'Care',
  },
  leaves: true,
}
const noor: Case['readers'][number] = {
  case: '01a22b0b-12ac-75c0-9ef5-288786044c3a',
  name: 'Noor',
  reference: 'PQ2-RS4-TU6',
  opening: 'It smokes.',
  openedAt: '2026-03-02T09:00:00Z',
  wroteLast: true,
}

test('who wrote alone is greeted by name', () => {
  expect(asAllMayRead({ readers: [] }, frame)).toEqual(frame)
})

test('in a case that others joined nobody reads the name or the reference of another', () => {
  const read = asAllMayRead({ readers: [noor] }, frame)
  expect(JSON.stringify(read)).not.toMatch(/Nadia|7KD/)
  expect(read).toMatchObject({ greeting: null, signature: 'Ana', fills: { owner: 'Ana', team: 'Care' } })
})
