import { addMilliseconds, hours } from '@buckstop/domain'
import type { AppContext } from '../app/app-context.ts'
import type { Over } from '../originals/day-room.ts'
import { noteFailingPart } from './failing-part.ts'

/** Mail servers try again at least that often what they were told to send later. */
export const putOffFor = hours(2)

class TooMuchError extends Error {
  readonly code: string
  constructor(over: Over) {
    super('more mail is handed over than is taken in a day')
    this.code = `too-much-of-${over}`
  }
}

/**
 * Says that mail is put off since more came in than is taken in a day. As long as senders try again it is one trouble;
 * once they have not for a while, it is over, and the next one is another.
 */
export const noteTooMuch = async (
  app: Pick<AppContext, 'db' | 'clock' | 'settings'>,
  over: Over,
): Promise<void> => {
  await app.db
    .deleteFrom('failing_part')
    .where('kind', '=', 'tooMuch')
    .where('tried_at', '<', new Date(addMilliseconds(app.clock.now(), -putOffFor)))
    .execute()
  await noteFailingPart(app, { kind: 'tooMuch', name: '' }, new TooMuchError(over))
}
