import { z } from '@hono/zod-openapi'
import type { AppContext } from '../../app/app-context.ts'
import { acceptResult } from '../../cases/actions/perform.ts'
import { askPerhapsSame } from '../../cases/queries/perhaps-same.ts'
import { askOne } from '../../db/ask-together.ts'
import { mayLookAt } from '../../sight/staff/look.ts'
import { viewerOf } from '../../sight/staff/viewer.ts'
import { viewCase } from '../../cases/view.ts'
import type { NewText } from '../../ledger/result.ts'
import { mergeCases, type Pair, takeCasesApart } from '../../ledger/merging.ts'
import { afterCommit } from '../../app/after-commit.ts'
import { takeContactOut } from '../../ledger/taking-out.ts'
import type { Principal } from '../../sign-in/principal.ts'
import { mergeInto, takeApart, takeContactOut as takeOut } from '../contract/actions.ts'
import type { recognition } from '../../shapes/contacts.ts'
import { Problem, Refused } from '../../errors/problem.ts'
import type { Api, HttpContext } from '../http-context.ts'
import { keepAnswer, once, repeatable } from '../idempotency.ts'
import { callerOf, principalOf } from './principal-of.ts'

const done = { done: true } as const

interface Joining {
  readonly name: 'merge-into' | 'take-apart'
  readonly principal: Principal
  readonly from: string
  readonly into: string
  /** The one that the request does not begin with: whoever asks has to see it too. */
  readonly other: string
  readonly key: string | undefined
  readonly recognition?: z.output<typeof recognition> | undefined
}

/** The owner of either case is shown that the other is perhaps of the same person, whichever team it is in. */
const mayBeOne: NonNullable<Pair['perhapsSame']> = async (db, { from, into }) =>
  (await askOne(db, askPerhapsSame(into))).some(({ caseId }) => caseId === from)

const recognisedBy = (
  app: AppContext,
  { how, words }: z.output<typeof recognition>,
): NonNullable<Pair['recognition']> => {
  const text: NewText | null =
    words === undefined ? null : { id: app.newId(), author: 'company', words, language: null }
  return {
    recognition: { how, words: text?.id ?? null },
    texts: text === null ? [] : [text],
  }
}

/** Joining concerns two cases: whoever does it has to see both. */
export const bindMerging = ({ app }: HttpContext, api: Api): void => {
  const join = async (
    joining: Joining,
    act: (pair: Pair) => ReturnType<typeof mergeCases>,
  ): Promise<void> => {
    const { name, principal, from, into, other, key, recognition: knows } = joining
    if (from === into) throw new Refused({ code: 'merge-with-itself' })
    const viewer = await viewerOf(app, principal)
    if ((await mayLookAt(app.db, viewer, other)) === null) throw new Problem('not-found')
    const perhapsSame = name === 'merge-into' ? mayBeOne : undefined
    if ((await mayLookAt(app.db, viewer, from)) === null && !(await perhapsSame?.(app.db, { from, into })))
      throw new Problem('not-found')
    const request = repeatable(key, {
      caller: callerOf(principal),
      operation: `${name} ${other === into ? from : into}`,
      body: JSON.stringify({ other, knows }),
    })
    await once(
      app.db,
      request,
      () => done,
      async () => {
        const { actor } = principal
        const alongside: Pair['alongside'] = async (trx) =>
          await keepAnswer(trx, request, done, app.clock.now())
        const couldBeOne = perhapsSame === undefined ? {} : { perhapsSame }
        const recognised = knows === undefined ? {} : { recognition: recognisedBy(app, knows) }
        acceptResult(await act({ from, into, actor, alongside, ...couldBeOne, ...recognised }))
        return done
      },
    )
  }

  api.openapi(mergeInto, async (c) => {
    const principal = principalOf(c)
    const { id: from } = c.req.valid('param')
    const { into, recognition: knows } = c.req.valid('json')
    const key = c.req.valid('header')['idempotency-key']
    await join(
      { name: 'merge-into', principal, from, into, other: into, key, recognition: knows },
      async (pair) => await mergeCases(app, pair),
    )
    const view = await afterCommit(app, async () => await viewCase(app, principal, into))
    return view === null ? c.body(null, 204) : c.json(view, 200)
  })

  api.openapi(takeApart, async (c) => {
    const principal = principalOf(c)
    const { id: into } = c.req.valid('param')
    const { from } = c.req.valid('json')
    const key = c.req.valid('header')['idempotency-key']
    await join(
      { name: 'take-apart', principal, from, into, other: from, key },
      async (pair) => await takeCasesApart(app, pair),
    )
    const view = await afterCommit(app, async () => await viewCase(app, principal, from))
    return view === null ? c.body(null, 204) : c.json(view, 200)
  })

  api.openapi(takeOut, async (c) => {
    const principal = principalOf(c)
    const { id: caseId } = c.req.valid('param')
    const wanted = c.req.valid('json')
    const { contact: contactId, as } = wanted
    const request = repeatable(c.req.valid('header')['idempotency-key'], {
      caller: callerOf(principal),
      operation: `take-contact-out ${caseId}`,
      body: JSON.stringify(wanted),
    })
    const { into } = await once(
      app.db,
      request,
      (kept) => becameCase.parse(kept),
      async () => {
        const became = { into: app.newId() }
        acceptResult(
          await takeContactOut(app, {
            ...became,
            caseId,
            contactId,
            as,
            actor: principal.actor,
            alongside: async (trx) => await keepAnswer(trx, request, became, app.clock.now()),
          }),
        )
        return became
      },
    )
    const view = await afterCommit(app, async () => await viewCase(app, principal, into))
    return view === null ? c.body(null, 204) : c.json(view, 200)
  })
}

const becameCase = z.object({ into: z.uuid() })
