import { strandingText } from '@buckstop/service-map/english'
import { expect, test } from 'vitest'
import { strandingInWords } from './stranding-words.ts'

const door = {
  kind: 'door',
  key: 'd',
  problem: 'refund',
  channel: 'phone',
  team: 'desk',
  customers: [],
} as const

test.each([
  { kind: 'exception', key: 'e', problem: 'refund', lacks: ['online', 'next bill'], verdict: 'trapped' },
  { kind: 'exception', key: 'e', problem: 'refund', lacks: [], verdict: 'at-the-mercy' },
  { ...door, lacks: ['online'] },
  { ...door, lacks: [] },
  { kind: 'notAll', key: 'n' },
] as const)('whom a map strands is said as the terminal says it', (stranding) => {
  expect(strandingInWords(stranding)).toBe(strandingText(stranding))
})
