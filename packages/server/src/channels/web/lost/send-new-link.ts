import { addMilliseconds, minutes } from '@buckstop/domain'
import { sql } from 'kysely'
import type { AppContext } from '../../../app/app-context.ts'
import { parseEmail } from '../../../identifiers/email.ts'
import { onePersonAt } from '../../../identifiers/one-person.ts'

// So that nobody fills a stranger's mailbox by asking for links.
const pause = minutes(15)

/**
 * Puts a message with a new link into the outbox, to an address that singles one person out, for their case that
 * changed last. Where there is none, or several people have it, or others read it, no message is written; whoever asked
 * can't tell, also not by the time it takes: the request is written down for every address, in one statement with the
 * message, and what binds the message to the ledger follows within a minute.
 */
export async function sendNewLink(
  app: Pick<AppContext, 'db' | 'clock' | 'newId'>,
  email: string,
): Promise<void> {
  const now = app.clock.now()
  const address = parseEmail(email)?.value
  if (address === undefined) return
  const person = await onePersonAt(app.db, { type: 'email', value: address })
  const latest = person?.latest ?? null
  await sql`
    with asked as (
      insert into link_request as before (address, asked_at) values (${address}, ${now}::timestamptz)
      on conflict (address) do update set asked_at = excluded.asked_at
        where before.asked_at <= ${addMilliseconds(now, -pause)}::timestamptz
      returning address)
    insert into message (matter_id, id, number, audience, kind, facts, language, to_type, to_value, created_at)
    select ${latest?.caseId ?? null}::uuid, ${app.newId()}::uuid, ${latest?.version ?? null}::int, 'customer', 'newLink',
      '{}', ${latest?.language ?? null}::text, 'email', address, ${now}::timestamptz
    from asked where ${latest !== null}::boolean
  `.execute(app.db)
}
