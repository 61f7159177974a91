import type { PersonId } from '@buckstop/domain'
import type { AppContext } from '../app/app-context.ts'
import { violatedConstraint } from '../db/constraint.ts'
import { moveAndWrite } from '../staffing/move-cases.ts'
import { noting } from '../setting-changes/note.ts'
import { byPerson } from '../setting-changes/setting.ts'
import { teamsOfEach } from './staffed-map.ts'
import { againstIt, type Findings } from './findings.ts'
import { goLive, MapRefusedError, OvertakenError } from './go-live.ts'
import { goingLive } from './lock.ts'
import { lookAt } from './look-at.ts'
import { ProvedMap } from './proved-map.ts'
import type { Refusal } from './refusal.ts'
import { Signatures } from './signatures.ts'
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
  | {
      readonly ok: false
      readonly code: 'refused'
      readonly findings: Findings
      readonly refusals: readonly Refusal[]
    }
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
  const signatures = await Signatures.load(app.db, app.clock.now())
  const proof = await ProvedMap.prove(kept.text, signatures)
  try {
    const went = await goingLive(app, async (): Promise<Activated> => {
      const looked = await lookAt(app, kept, proof)
      const { findings, ready, snapshot: until } = looked
      // Whoever wants this version compared it with the one that was live when they asked.
      if (until.company.mapVersion !== live) throw new OvertakenError()
      if (ready === null)
        return { ok: false, code: 'refused', findings, refusals: againstIt(findings, signatures) }
      const { proved, staffedMap } = ready
      const worksIn = teamsOfEach(staffedMap.places, until.directory.people)
      const begins = { ...wanted, proved, findings }
      const going = goLive(app, { staffedMap, begins, until, worksIn })
      const moved = await moveAndWrite(app, {
        ...going,
        write: async (trx) => await noting(trx, app, byPerson(wanted.by), async () => await going.write(trx)),
      })
      return { ok: true, findings, moved: moved.length }
    })
    if (went === null) return { ok: false, code: 'other-map-went-live' }
    if (went.ok) app.log.info({ version: wanted.version, moved: went.moved }, 'a service map went live')
    return went
  } catch (thrown) {
    if (thrown instanceof OvertakenError || thrown instanceof MapRefusedError) {
      return await whatOvertook(app, wanted)
    }
    if (violatedConstraint(thrown) === 'matter_head_owner_is_able')
      return { ok: false, code: 'nobody-can-own' }
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

/** The version itself where it was that, else what happened beside it. */
const whatOvertook = async (app: AppContext, wanted: Wanted): Promise<Activated> =>
  whyNot(await findVersion(app.db, wanted.version), wanted) ?? { ok: false, code: 'other-map-went-live' }
