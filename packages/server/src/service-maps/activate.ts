import type { PersonId } from '@buckstop/domain'
import type { AppContext } from '../app/app-context.ts'
import { violatedConstraint } from '../db/constraint.ts'
import { moveAndWrite } from '../staffing/move-cases.ts'
import { casesOfTeams } from '../ledger/replace-owners.ts'
import { anticipateMap, teamsOfEach } from './coming.ts'
import type { Findings } from './findings.ts'
import { lookAt, type Looked } from './look-at.ts'
import { goingLive } from './lock.ts'
import { objectionsNow } from './objections.ts'
import { ProvedMap } from './proved-map.ts'
import { putLive } from './put-live.ts'
import { formerTeamsAfter, removedTeams } from './removed-teams.ts'
import { staffingOf } from './staffing.ts'
import { swapLive } from './swap-live.ts'
import { findVersion, type KeptMap } from './versions.ts'

export interface Wanted {
  readonly version: number
  /** As whoever wants it has seen it. */
  readonly revision: number
  readonly by: PersonId
}

export type Activated =
  /** `moved`: open cases that changed with it. */
  | { readonly ok: true; readonly moved: number; readonly findings: Findings }
  | { readonly ok: false; readonly code: 'refused'; readonly findings: Findings }
  | { readonly ok: false; readonly code: 'map-changed-meanwhile'; readonly revision: number }
  | {
      readonly ok: false
      readonly code:
        | 'no-such-map'
        | 'map-not-a-draft'
        | 'map-already-active'
        | 'other-map-went-live'
        | 'nobody-can-own'
    }

/**
 * Lets the company run on a version: checked here and now, exactly as it goes live, whoever asks. Its cases go along:
 * what a team that is gone owned goes up its former ladder, most of it batch by batch beforehand, the rest with the
 * change itself. One version at a time.
 */
export const activate = async (app: AppContext, wanted: Wanted): Promise<Activated> => {
  const kept = await findVersion(app.db, wanted.version)
  const refusal = whyNot(kept, wanted)
  if (refusal !== null || kept === null) return refusal ?? { ok: false, code: 'no-such-map' }
  const live = (await app.directory.fresh()).company.mapVersion
  const proof = await ProvedMap.prove(kept.text)
  try {
    const went = await goingLive(app, async (): Promise<Activated> => {
      const looked = await lookAt(app, kept, proof)
      // What another one brought since, nobody has seen who wants this.
      if (looked.snapshot.company.mapVersion !== live) throw new OvertakenError()
      const { findings, ready } = looked
      if (ready === null) return { ok: false, code: 'refused', findings }
      return { ok: true, findings, moved: await goLive(app, wanted, looked, ready) }
    })
    if (went === null) return { ok: false, code: 'other-map-went-live' }
    if (went.ok) app.log.info({ version: wanted.version, moved: went.moved }, 'a service map went live')
    return went
  } catch (thrown) {
    if (thrown instanceof OvertakenError) return await whatOvertook(app, wanted)
    if (violatedConstraint(thrown) === 'case_head_owner_is_able') return { ok: false, code: 'nobody-can-own' }
    throw thrown
  }
}

const whyNot = (kept: KeptMap | null, { revision }: Wanted): Activated | null => {
  if (kept === null) return { ok: false, code: 'no-such-map' }
  if (kept.status === 'active') return { ok: false, code: 'map-already-active' }
  if (kept.status === 'retired') return { ok: false, code: 'map-not-a-draft' }
  return kept.revision === revision
    ? null
    : { ok: false, code: 'map-changed-meanwhile', revision: kept.revision }
}

/** Something changed between the look and the change; nothing of it is committed. */
class OvertakenError extends Error {}

type Ready = NonNullable<Looked['ready']>

const goLive = async (
  app: AppContext,
  { version, revision, by }: Wanted,
  { findings, snapshot: { directory, company } }: Looked,
  { proved, coming }: Ready,
): Promise<number> => {
  const { map } = coming
  const former = formerTeamsAfter(directory, map, coming.fallbackTeam)
  const goes = [...removedTeams(directory, map, coming.fallbackTeam).keys()]
  const staffingUntilNow = { version: company.mapVersion, staffing: staffingOf(directory) }
  const moved = await moveAndWrite(app, {
    casesOf: async (db, after, limit) => await casesOfTeams(db, goes, after, limit),
    // In a team that is still to come, nobody but its owner would find a case again should this fail.
    beforehand: goes.every((name) => directory.teams.has(former.get(name) ?? name)),
    coming: (now) => anticipateMap(now, coming),
    write: async (trx) => {
      const at = app.clock.now()
      const swapped = await swapLive(trx, { version, revision, proved, findings, by, at, staffingUntilNow })
      if (!swapped) throw new OvertakenError()
      await putLive(trx, coming, former, teamsOfEach(coming.places, directory.people))
    },
    approve: (changed) => {
      if (objectionsNow(map, changed, app.clock.now()).length > 0) throw new OvertakenError()
    },
  })
  return moved.length
}

/** The version itself where it was that, else what happened beside it. */
const whatOvertook = async (app: AppContext, wanted: Wanted): Promise<Activated> =>
  whyNot(await findVersion(app.db, wanted.version), wanted) ?? { ok: false, code: 'other-map-went-live' }
