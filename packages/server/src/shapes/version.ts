import { z } from '@hono/zod-openapi'

export const version = z.string().max(100).openapi({
  description: 'Of what was read. Send it along: what somebody else changed meanwhile is never overwritten.',
})
