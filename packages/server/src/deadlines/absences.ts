import { type CaseId, isAbsentTooLong } from '@buckstop/domain'
import type { AppContext } from '../app/app-context.ts'
import { moveEach } from '../staffing/move-cases.ts'
import { batchSize, mattersOf } from '../ledger/replace-owners.ts'

/**
 * Owners who have been absent for longer than the company's terms allow: their cases go upward. Nobody tells us that
 * an absence got too long, so somebody has to look.
 * @returns the cases that changed
 */
export const sweepAbsences = async (app: AppContext): Promise<readonly CaseId[]> => {
  const { directory, terms } = await app.directory.fresh()
  const absence = { now: app.clock.now(), absentWorkingDays: terms.absentWorkingDays }
  const moved: CaseId[] = []
  for (const person of directory.people.values()) {
    if (!person.active || !isAbsentTooLong(person, absence)) continue
    const next = async (after: CaseId | null) => await mattersOf(app.db, person.id, after, batchSize)
    moved.push(...(await moveEach(app, next)))
  }
  return moved
}
