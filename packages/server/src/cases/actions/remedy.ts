import type { Remedy } from '@buckstop/domain'
import { z } from '@hono/zod-openapi'
import { money, words } from '../../shapes/basics.ts'
import type { ActionContext } from './action.ts'

export const remedyIn = z.strictObject({ what: words, amount: money.nullish() }).openapi('RemedyIn')

/** The remedy with its name kept beside the command. */
export const remedyOf = (
  remedy: z.output<typeof remedyIn> | null | undefined,
  { companySaid }: ActionContext,
): Remedy | null =>
  remedy == null ? null : { what: companySaid(remedy.what), amount: remedy.amount ?? null }
