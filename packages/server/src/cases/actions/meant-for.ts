import { z } from '@hono/zod-openapi'
import { id } from '../../shapes/basics.ts'

// As many as a case shows.
const most = 50

/** Whom something that the company says is for, where cases have joined. */
export const meantForIn = z.array(id).min(1).max(most).nullish().openapi({
  description:
    'Whom it is for, where cases have joined: some of `readers` of the case. They read it, and are mailed it where they left an address. Left out, only who has shown that they are its customer reads it.',
})
