import { z } from '@hono/zod-openapi'
import { Hono } from 'hono'
import type { AppContext } from '../../app/app-context.ts'
import { Problem } from '../../errors/problem.ts'
import { noteLeft, takeLeftBack } from '../../not-through/left.ts'
import { leftPages as pages } from '../../shapes/not-through.ts'
import { bodyIn } from '../chat/sent.ts'
import { script } from '../chat/script.ts'
import { isFromOurselves } from '../web/same-site.ts'

const leftIn = z.strictObject({
  view: z.uuid(),
  page: z.enum(pages),
  /** Whether they left now, or came back. */
  left: z.boolean(),
  seconds: z.int().min(0).max(86_400),
})

/**
 * What the form and the chat say of somebody who began to write and left: that it was so, where, and how long they had
 * been there. A word or a key that was pressed has no place in it.
 */
export const leftPages = (app: AppContext): Hono =>
  new Hono()
    .route('/', script('/left.js', '/left.js'))
    .route('/', script('/work.js', '/work.js'))
    .post('/left', async (c) => {
      if (!isFromOurselves(c, app.settings.publicUrl)) throw new Problem('origin-foreign')
      const { left, ...said } = await bodyIn(app, c, leftIn)
      if (left) await noteLeft(app.db, said, app.clock.now())
      else await takeLeftBack(app.db, said.view)
      return c.body(null, 204)
    })
