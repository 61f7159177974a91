import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { makeContact } from '../../cases/actions/contact.ts'
import { performanceOf } from '../../cases/actions/performance.ts'
import { whyRefused } from '../../cases/actions/why-refused.ts'
import type { Draft, DraftOf } from '../../drafts/draft.ts'
import { draftsIn, dropDraft, keepDraft } from '../../drafts/keep.ts'
import { notSentOf } from '../../drafts/not-sent.ts'
import { sendOff, takeBack } from '../../drafts/send.ts'
import { Problem, Refused } from '../../errors/problem.ts'
import { presentRefusal } from '../../errors/present-refusal.ts'
import { transact } from '../../ledger/transact.ts'
import * as routes from '../contract/drafts.ts'
import type { Api, HttpContext, HttpEnv } from '../http-context.ts'
import { keepAnswer, once, repeatable } from '../idempotency.ts'
import { callerOf, principalOf } from './principal-of.ts'

/** A draft is its author's alone: no machine of theirs reads it. */
const authorOf = (c: Context<HttpEnv>) => {
  const principal = principalOf(c)
  if (principal.actor.kind === 'machine') throw new Problem('person-needed')
  return principal
}

const draftIn = (c: Context<HttpEnv>): DraftOf => ({
  caseId: c.req.param('id') ?? '',
  author: authorOf(c).id,
  id: c.req.param('draft') ?? '',
})

const present = ({ id, revision, typed, device, updatedAt, sendAt, notSent }: Draft, now: number) => ({
  id,
  revision,
  typed: { ...typed },
  device,
  updatedAt,
  sendIn: sendAt === null ? null : Math.max(0, Date.parse(sendAt) - now),
  notSent:
    notSent === null
      ? null
      : { at: notSent.at, refusal: notSent.refusal === null ? null : presentRefusal(notSent.refusal) },
})

const sent = z.object({ sendIn: z.number() })

export const bindDrafts = ({ app }: HttpContext, api: Api): void => {
  api.openapi(routes.listDrafts, async (c) => {
    const now = Date.parse(app.clock.now())
    const found = await draftsIn(app.db, authorOf(c).id, c.req.valid('param').id)
    return c.json({ items: found.map((one) => present(one, now)) }, 200)
  })

  api.openapi(routes.keepDraft, async (c) => {
    const kept = await keepDraft(app, draftIn(c), c.req.valid('json'))
    if (kept === null) throw new Problem('too-many-drafts')
    return c.json(kept, 200)
  })

  api.openapi(routes.dropDraft, async (c) => {
    await dropDraft(app.db, draftIn(c))
    return c.body(null, 204)
  })

  api.openapi(routes.sendDraft, async (c) => {
    const principal = authorOf(c)
    const of = draftIn(c)
    const { contact, ...written } = c.req.valid('json')
    const request = repeatable(c.req.header('idempotency-key'), {
      caller: callerOf(principal),
      operation: `send ${of.caseId} ${of.id}`,
      body: JSON.stringify(contact),
    })
    const answer = await once(
      app.db,
      request,
      (kept) => sent.parse(kept),
      async () =>
        await transact(app, async (trx) => {
          const by = { caseId: of.caseId, person: principal.id, actor: principal.actor }
          const refusal = await whyRefused(trx, app, performanceOf(app, makeContact, contact, by))
          if (refusal !== null) throw new Refused(refusal)
          const now = app.clock.now()
          const wait = app.settings.undoSeconds * 1000
          const at = await sendOff(trx, of, written, { sending: contact, now, wait })
          if (at === null) throw new Problem('already-sent')
          await keepAnswer(trx, request, { sendIn: wait }, now)
          return { sendIn: wait }
        }),
    )
    return c.json(answer, 200)
  })

  api.openapi(routes.undoDraft, async (c) => {
    const of = draftIn(c)
    const back = await takeBack(app.db, of, app.clock.now())
    if (back === null) throw new Problem('already-sent')
    return c.json({ id: of.id, revision: back.revision, typed: { ...back.typed } }, 200)
  })

  api.openapi(routes.listNotSent, async (c) => {
    const found = await notSentOf(app.db, authorOf(c).id)
    return c.json(
      {
        items: found.map(({ caseId, reference, words, at, refusal }) => ({
          case: { id: caseId, reference },
          words,
          at,
          refusal: refusal === null ? null : presentRefusal(refusal),
        })),
      },
      200,
    )
  })
}
