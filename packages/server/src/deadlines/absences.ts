import { isAbsentTooLong, type PersonId } from '@buckstop/domain'
import type { AppContext } from '../app-context.ts'
import { inBatches } from '../directory/in-batches.ts'
import { NoCompanyError } from '../directory/snapshot.ts'
import { batchSize, casesOf, replaceOwnersIn } from '../ledger/replace-owners.ts'
import { whileOwnersChange } from '../ledger/run-command.ts'

/**
 * Owners who have been absent for longer than the company's terms allow: their cases go upward. Nobody tells us that
 * an absence got too long, so somebody has to look.
 * @returns how many cases changed
 */
export const sweepAbsences = async (app: AppContext): Promise<number> => {
  const snapshot = await app.directory.fresh().catch((thrown: unknown) => {
    if (thrown instanceof NoCompanyError) return null
    throw thrown
  })
  if (snapshot === null) return 0
  const { directory, terms } = snapshot
  const absence = { now: app.clock.now(), absentWorkingDays: terms.absentWorkingDays }
  let moved = 0
  for (const person of directory.people.values()) {
    if (person.active && isAbsentTooLong(person, absence)) moved += await moveCasesOf(app, person.id)
  }
  return moved
}

const moveCasesOf = async (app: AppContext, person: PersonId): Promise<number> =>
  await inBatches(
    async (after) => await casesOf(app.db, person, after, batchSize),
    async (batch) =>
      await whileOwnersChange(
        async () =>
          await app.db
            .transaction()
            .execute(
              async (trx) =>
                await replaceOwnersIn(
                  trx,
                  app,
                  async (version) => await app.directory.at(version, trx),
                  batch,
                ),
            ),
      ),
  )
