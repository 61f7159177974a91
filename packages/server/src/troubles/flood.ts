import { addMilliseconds, hours } from '@buckstop/domain'
import type { AppContext } from '../app/app-context.ts'
import { noteFailingPart } from './failing-part.ts'

/** A flood that pauses for less is the same one, of whichever networks. */
export const floodLasts = hours(1)

class FloodError extends Error {
  readonly code = 'flood-of-forms'
  constructor() {
    super('a network sends very many forms')
  }
}

/** Says that a network floods our forms. All floods that follow each other within an hour are one trouble, told once. */
export const noteFlood = async (app: Pick<AppContext, 'db' | 'clock' | 'settings'>): Promise<void> => {
  await app.db
    .deleteFrom('failing_part')
    .where('kind', '=', 'flood')
    .where('tried_at', '<', new Date(addMilliseconds(app.clock.now(), -floodLasts)))
    .execute()
  await noteFailingPart(app, { kind: 'flood', name: '' }, new FloodError())
}
