import type { CaseId } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import type { AppContext } from '../../../app/app-context.ts'
import type { Tables } from '../../../db/tables.ts'
import { parseEmail } from '../../../identifiers/email.ts'
import type { Identifier } from '../../../identifiers/identifier.ts'
import { doOthersRead } from '../../../identifiers/unsafe-address.ts'
import { isAsOpened } from '../../../intake/as-opened.ts'
import type { Incoming, SenderProof } from '../../../intake/incoming.ts'
import type { Addressed } from './addressed.ts'
import type { OurMessage } from './our-message.ts'
import { proofAsHolder } from './proof-as-holder.ts'

interface Unproved {
  readonly from: Incoming['from']
  readonly answers: OurMessage | null
  readonly addressed: Addressed | null
}

/** How a mail that proves nobody goes on in the case that it answers, and as whom. */
export interface GoingOn {
  readonly proof: SenderProof
  readonly from: Incoming['from']
}

/**
 * A mail that proves nobody, answers a mail of ours, and is from the very address to which that went: it goes on in its
 * case where that one is as unproved as it is. Such a case was opened by a mail of that address, nobody has shown since
 * that it is theirs, and nobody but whoever reads that address was given its link. So it says no more to anybody than a
 * case of its own would; and a machine that answers whatever we write to it stays in one case.
 * @returns null where it opens a case of its own
 */
export const goesOnIn = async (
  { db }: Pick<AppContext, 'db'>,
  { from, answers, addressed }: Unproved,
): Promise<GoingOn | null> => {
  const [first] = from.identifiers
  const value = first?.type === 'email' ? parseEmail(first.value)?.value : undefined
  if (first === undefined || value === undefined) return null
  const address = { type: 'email', value } as const
  const origin = answeredBy(address, { answers, addressed })
  if (origin === null || !(await isOnlyTheirs(db, origin, address))) return null
  const proof = await proofAsHolder(db, { origin, link: null, sentTo: null })
  // What else it wants to be reached by, it does not add to a case that is there.
  return proof === null ? null : { proof, from: { ...from, identifiers: [first] } }
}

const answeredBy = ({ value }: Identifier, { answers, addressed }: Omit<Unproved, 'from'>): CaseId | null => {
  if (answers?.audience === 'customer' && answers.to?.type === 'email' && answers.to.value === value)
    return answers.readersCase
  const reader = addressed?.reader
  return reader?.audience === 'customer' && reader.to.value === value ? (addressed?.caseId ?? null) : null
}

/** Whether a case is of whoever writes from this address, as far as anybody knows, and of nobody who has shown that. */
const isOnlyTheirs = async (db: Kysely<Tables>, caseId: CaseId, address: Identifier): Promise<boolean> => {
  const { rows } = await sql`
    select from matter_head h
    where h.matter_id = ${caseId}::uuid and h.email = ${address.value}
      and not exists (select from customer_identifier i where i.customer_id = h.customer_id)
      and not exists (select from case_link l where l.matter_id = h.matter_id
        and (l.companion is not null or l.identifier_value <> h.email))
  `.execute(db)
  return (
    rows.length > 0 &&
    (await isAsOpened(db, caseId, { on: 'mail', number: null })) &&
    !(await doOthersRead(db, address, caseId))
  )
}
