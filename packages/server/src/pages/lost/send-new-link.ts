import { addMilliseconds, minutes } from '@buckstop/domain'
import type { AppContext } from '../../app-context.ts'
import { parseEmail } from '../../intake/email.ts'
import { bindWithin } from '../../ledger/bind-earlier.ts'

// So that nobody fills a stranger's mailbox by asking for links.
const pause = minutes(15)

/**
 * Puts a message with a new link into the outbox, to an address that its customer has shown to be theirs, for the
 * case that changed last. Where there is none, nothing happens; whoever asked can't tell.
 */
export async function sendNewLink(
  app: Pick<AppContext, 'db' | 'clock' | 'newId' | 'directory'>,
  email: string,
): Promise<void> {
  const now = app.clock.now()
  const value = parseEmail(email)?.value
  if (value === undefined) return
  const found = await app.db
    .selectFrom('customer_identifier')
    .innerJoin('case_head', 'case_head.customer_id', 'customer_identifier.customer_id')
    .select(['case_id', 'version', 'language'])
    .where('type', '=', 'email')
    .where('value', '=', value)
    .orderBy('status', 'desc')
    .orderBy('changed_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (found === undefined) return
  await app.db.transaction().execute(async (trx) => {
    await trx
      .selectFrom('case_head')
      .select('case_id')
      .where('case_id', '=', found.case_id)
      .forUpdate()
      .execute()
    const recent = await trx
      .selectFrom('message')
      .select('id')
      .where('case_id', '=', found.case_id)
      .where('kind', '=', 'newLink')
      .where('created_at', '>', new Date(addMilliseconds(now, -pause)))
      .limit(1)
      .executeTakeFirst()
    if (recent !== undefined) return
    await trx
      .insertInto('message')
      .values({
        case_id: found.case_id,
        id: app.newId(),
        number: found.version,
        audience: 'customer',
        kind: 'newLink',
        facts: '{}',
        language: found.language,
        to_type: 'email',
        to_value: value,
        person_id: null,
        created_at: now,
      })
      .execute()
    await bindWithin(trx, app, found.case_id)
  })
}
