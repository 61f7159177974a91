import { instant } from '@buckstop/domain'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { webhookShapes } from '../shapes/webhook-types.ts'
import { webhookRows } from './webhook-rows.ts'

test('a remedy that is granted is told with what, how much and who, and without the words of it', () => {
  const event = {
    type: 'remedyGranted',
    remedy: 2,
    id: 'r',
    of: 'c',
    issue: 1,
    what: { of: 'house', kind: 'refund' },
    amount: { currency: 'EUR', minor: 4_150 },
    words: 'Your money back, Nadia',
    by: 'ana',
    promise: 3,
    within: { as: 'authority' },
    insteadOf: null,
  } as const
  const at = instant('2026-03-02T10:00:00.000Z')
  const one = { matterId: 'c', number: 7, at, actor: { kind: 'clock' }, event } as const
  const rows = webhookRows('case', [one], { reference: 'ABC', newId: () => 'm' })
  expect(rows).toMatchObject([{ matter_id: 'c', id: 'm', type: 'remedy.granted', created_at: at }])
  const told: unknown = JSON.parse(String(rows[0]?.['body']))
  expect(told).toMatchObject({
    version: 1,
    data: { remedy: { amount: { currency: 'EUR', minor: 4_150 }, grantedBy: 'ana' } },
  })
  expect(z.object({ data: webhookShapes['remedy.granted'].data }).safeParse(told).success).toBe(true)
  expect(JSON.stringify(told)).not.toContain('Nadia')
})
