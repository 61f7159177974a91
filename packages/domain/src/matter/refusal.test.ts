import { expect, test } from 'vitest'
import { acceptWith } from './refusal.ts'

test('what follows is worked out once, and not before somebody asks for it', () => {
  let worked = 0
  const decision = acceptWith(() => [`event ${(worked += 1)}`])
  expect(decision.ok).toBe(true)
  expect(worked).toBe(0)
  for (const read of [decision, decision]) expect(read).toEqual({ ok: true, events: ['event 1'] })
  expect(worked).toBe(1)
})
