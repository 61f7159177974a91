import { addMilliseconds, hours, type Instant } from '@buckstop/domain'
import type { AppContext } from '../app/app-context.ts'
import { casesOfLink, type CustomersCase } from '../channels/web/case/opened.ts'
import { instantOf } from '../clock/clock.ts'
import { Problem } from '../errors/problem.ts'
import type { LedgerTransaction } from '../ledger/transact.ts'
import { resolveLinkOf } from '../links/resolve-link.ts'
import { hashOf, isSecret, newSecret } from '../links/secret.ts'
import { mostConversationHours } from '../shapes/door-machines.ts'
import type { DoorMachine } from '../sign-in/door-machine.ts'

export interface NewConversation {
  readonly secret: string
  readonly endsAt: Instant
}

/** What a machine shows to go on speaking with somebody; good once `keepConversation` has stood with their words. */
export const newConversation = (now: Instant): NewConversation => ({
  secret: newSecret(),
  endsAt: addMilliseconds(now, hours(mostConversationHours)),
})

/** Keeps its hash, in the transaction of the words that began it. */
export const keepConversation = async (
  trx: LedgerTransaction,
  { secret, endsAt }: NewConversation,
  { machine, link, now }: { readonly machine: DoorMachine; readonly link: Buffer; readonly now: Instant },
): Promise<void> => {
  await trx
    .insertInto('machine_conversation')
    .values({
      hash: hashOf(secret),
      machine_id: machine.id,
      link_hash: link,
      started_at: now,
      ends_at: endsAt,
    })
    .execute()
}

/**
 * Whom the machine speaks with, and what they see: no more than the link shows that stands behind it.
 * @throws Problem `conversation-unknown`
 */
export const conversationOf = async (
  app: AppContext,
  machine: DoorMachine,
  secret: string,
): Promise<CustomersCase> => {
  const row = isSecret(secret)
    ? await app.db
        .selectFrom('machine_conversation')
        .select(['link_hash', 'ends_at'])
        .where('hash', '=', hashOf(secret))
        .where('machine_id', '=', machine.id)
        .executeTakeFirst()
    : undefined
  if (row === undefined || instantOf(row.ends_at) <= app.clock.now())
    throw new Problem('conversation-unknown')
  const link = await resolveLinkOf(app, row.link_hash)
  const found = typeof link === 'string' ? link : await casesOfLink(app, link)
  if (typeof found === 'string') throw new Problem('conversation-unknown')
  return found
}

/** What is over opens nothing any more, and goes. */
export const forgetConversations = async ({ db }: Pick<AppContext, 'db'>, before: Instant): Promise<void> => {
  await db.deleteFrom('machine_conversation').where('ends_at', '<', new Date(before)).execute()
}
