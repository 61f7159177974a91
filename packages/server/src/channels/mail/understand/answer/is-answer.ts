import { addMilliseconds, type CaseId, hours, type PersonId } from '@buckstop/domain'
import { sql } from 'kysely'
import type { AppContext } from '../../../../app/app-context.ts'
import type { Original } from '../../../../originals/original.ts'
import type { ReadMail } from '../../read/mail.ts'
import type { OurMessage } from '../our-message.ts'
import { quotedReference } from '../sender.ts'

/** Nobody reads and answers faster; machines do. */
const soonestMs = 20_000
/** Two machines that answer each other end here. */
const mostInAnHour = 5
const mostInADay = 15

const replies =
  /^(?:(?:re|aw|antw|sv|vs|odp|res|rif|ynt|ref|bls|vá|atb|r|回复|回覆|答复)(?:\s?\[\d{1,3}\])?\s?[:：]\s*)+/iu

export interface Answering {
  readonly caseId: CaseId
  readonly reference: string
  readonly person: PersonId
  readonly told: OurMessage | null
}

/**
 * Whether it answers a mail that told them of this very case, as people answer. The address alone says nothing: programs
 * offer it under our name for whatever is to be written to us.
 */
export const isAnswer = (mail: ReadMail, { heardAt }: Original, answering: Answering): boolean => {
  const { caseId, reference, person, told } = answering
  return (
    told !== null &&
    told.audience === 'person' &&
    told.person === person &&
    told.matterId === caseId &&
    addMilliseconds(told.sentAt, soonestMs) <= heardAt &&
    replies.test(mail.subject) &&
    quotedReference(mail) === reference
  )
}

/** Whether so many of a case went by mail that machines may be answering each other. */
export const areTooMany = async ({ db, clock }: AppContext, caseId: CaseId): Promise<boolean> => {
  const now = clock.now()
  const { rows } = await sql<{ hour: number; day: number }>`
    select count(*) filter (where at > ${addMilliseconds(now, -hours(1))}::timestamptz)::int as hour,
      count(*)::int as day
    from matter_event where matter_id = ${caseId}::uuid and type = 'contactMade'
      and at > ${addMilliseconds(now, -hours(24))}::timestamptz and payload -> 'contact' ->> 'channel' = 'mail'
  `.execute(db)
  return rows.some(({ hour, day }) => hour >= mostInAnHour || day >= mostInADay)
}
