import type { CaseId, TeamName } from '@buckstop/domain'
import type { AppContext } from '../src/app/app-context.ts'
import { replaceOwnersIn } from '../src/ledger/replace-owners.ts'
import { transact } from '../src/ledger/transact.ts'

/** Tells these cases that a team is gone from the service map, though the map itself still has it. */
export const loseTeam = async (
  app: AppContext,
  team: TeamName,
  above: TeamName,
  ...cases: readonly CaseId[]
): Promise<void> => {
  const snapshot = await app.directory.fresh()
  const teams = new Map([...snapshot.directory.teams].filter(([name]) => name !== team))
  const formerTeams = new Map([[team, above]])
  const fallbackTeam = teams.has(snapshot.directory.fallbackTeam) ? snapshot.directory.fallbackTeam : above
  const next = { ...snapshot, directory: { ...snapshot.directory, teams, formerTeams, fallbackTeam } }
  await transact(
    app,
    async (trx) => await replaceOwnersIn(trx, app, async () => await Promise.resolve(next), cases),
  )
}
