import type { Instant } from '@buckstop/domain'
import type { AppContext } from '../../app/app-context.ts'
import { noteCalls } from '../../call-records/note-calls.ts'
import type { KeptLine } from '../../company/phone/phone-line.ts'
import { type Call, noteOfCall } from './call-row.ts'

/** A call that is over, as the provider tells it. */
export interface EndedCall {
  readonly call: Call
  readonly line: Pick<KeptLine, 'number'>
  /** As the provider says it; whoever withholds theirs has none that identifies them. */
  readonly from: string
  readonly seconds: number
  readonly endedAt: Instant
}

/**
 * Whatever has to be known of a call that ended: how long it was, so that who did not get through is counted. One in
 * which nothing was said left no contact, as the record of any exchange may say. Told twice, it is noted once.
 */
export const callEnded = async (
  app: Pick<AppContext, 'db' | 'clock' | 'newId' | 'directory'>,
  { call, line, from, seconds, endedAt }: EndedCall,
): Promise<void> => {
  const { sid: id, beganAt: startedAt, stands } = call
  if (stands === null)
    await noteCalls(app, [{ id, line: line.number, number: from, startedAt, seconds, direction: 'in' }])
  await noteOfCall(app.db, id, { ended_at: endedAt, seconds })
}
