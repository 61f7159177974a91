import type { MatterId } from '@buckstop/domain'
import type { z } from '@hono/zod-openapi'
import type { AppContext } from '../../app/app-context.ts'
import type { NewText } from '../../ledger/result.ts'
import { whileOwnersChange } from '../../ledger/run-command.ts'
import { type LedgerTransaction, transact } from '../../ledger/transact.ts'
import type { MatterAction } from '../../own-affairs/actions.ts'
import type { Principal } from '../../sign-in/principal.ts'
import { keepAnswer, once, repeatable } from '../idempotency.ts'
import { callerOf } from './principal-of.ts'

interface Asked {
  readonly id: MatterId
  readonly principal: Principal
  readonly key: string | undefined
  readonly json: unknown
}

type Perform<Wanted> = (
  trx: LedgerTransaction,
  app: AppContext,
  wanted: {
    readonly id: MatterId
    readonly principal: Principal
    readonly wanted: Wanted
    readonly texts: readonly NewText[]
  },
) => Promise<void>

const done = { done: true } as const

/** Does what a request asks of a matter of the company's own, once by its key. @throws Refused, Problem */
export const actOn = async <Body extends z.ZodType, Wanted>(
  app: AppContext,
  { id, principal, key, json }: Asked,
  action: Pick<MatterAction<Body, never, Wanted>, 'name' | 'body' | 'command'>,
  perform: Perform<Wanted>,
): Promise<void> => {
  const body: z.output<Body> = action.body.parse(json)
  const texts: NewText[] = []
  const said = (words: string): string => {
    const ref = app.newId()
    texts.push({ id: ref, author: 'company', words, language: null })
    return ref
  }
  const request = repeatable(key, {
    caller: callerOf(principal),
    operation: `${action.name} ${id}`,
    body: JSON.stringify(body),
  })
  const wanted = action.command(body, said)
  await once(
    app.db,
    request,
    () => done,
    async () => {
      await whileOwnersChange(
        async () =>
          await transact(app, async (trx) => {
            await perform(trx, app, { id, principal, wanted, texts })
            await keepAnswer(trx, request, done, app.clock.now())
          }),
      )
      return done
    },
  )
}
