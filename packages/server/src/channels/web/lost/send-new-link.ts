import { addMilliseconds, minutes } from '@buckstop/domain'
import type { AppContext } from '../../../app/app-context.ts'
import { parseEmail } from '../../../identifiers/email.ts'
import { bindWithin } from '../../../ledger/bind-earlier.ts'
import { onePersonAt } from '../../../identifiers/one-person.ts'

// So that nobody fills a stranger's mailbox by asking for links.
const pause = minutes(15)

/**
 * Puts a message with a new link into the outbox, to an address that singles one person out, for their case that
 * changed last. Where there is none, or several people have it, or others read it, nothing happens; whoever asked
 * can't tell.
 */
export async function sendNewLink(
  app: Pick<AppContext, 'db' | 'clock' | 'newId' | 'directory'>,
  email: string,
): Promise<void> {
  const now = app.clock.now()
  const value = parseEmail(email)?.value
  if (value === undefined) return
  const person = await onePersonAt(app.db, { type: 'email', value })
  const found = person?.latest ?? null
  if (found === null) return
  await app.db.transaction().execute(async (trx) => {
    await trx
      .selectFrom('case_head')
      .select('case_id')
      .where('case_id', '=', found.caseId)
      .forUpdate()
      .execute()
    const recent = await trx
      .selectFrom('message')
      .select('id')
      .where('case_id', '=', found.caseId)
      .where('kind', '=', 'newLink')
      .where('created_at', '>', new Date(addMilliseconds(now, -pause)))
      .limit(1)
      .executeTakeFirst()
    if (recent !== undefined) return
    await trx
      .insertInto('message')
      .values({
        case_id: found.caseId,
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
    await bindWithin(trx, app, found.caseId)
  })
}
