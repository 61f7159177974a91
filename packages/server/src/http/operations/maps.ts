import type { z } from '@hono/zod-openapi'
import { cursors, pageOf, readCursor, writeCursor } from '../../cases/queries/cursor.ts'
import { activate, type Activated } from '../../service-maps/activate.ts'
import {
  checkDraft,
  type DraftChanged,
  removeDraft,
  saveDraft,
  startDraft,
} from '../../service-maps/draft.ts'
import type { DirectorySnapshot } from '../../directory/snapshot.ts'
import { notSafe } from '../../service-maps/findings.ts'
import { ruledOutCases } from '../../service-maps/map-news.ts'
import { repairsOf } from '../../service-maps/repairs.ts'
import { sign, type Signed } from '../../service-maps/sign.ts'
import { Signatures } from '../../service-maps/signatures.ts'
import { findVersion, type KeptMap, listVersions } from '../../service-maps/versions.ts'
import { afterCommit } from '../../app/after-commit.ts'
import type { mapStaffing } from '../../shapes/map-parts.ts'
import { viewerOf } from '../../sight/staff/viewer.ts'
import type { Principal } from '../../sign-in/principal.ts'
import * as routes from '../contract/maps.ts'
import { type InputError, Problem, Refused } from '../../errors/problem.ts'
import type { Api, HttpContext } from '../http-context.ts'
import { refusedFor } from './map-refusal.ts'
import { presentMap, presentWarning, presentRepairs, presentVersion } from './map-views.ts'
import { freshDirectory } from './people-queries.ts'
import { principalOf } from './principal-of.ts'

const mostRuledOut = 20

export const bindMaps = ({ app }: HttpContext, api: Api): void => {
  const shown = async (kept: KeptMap, snapshot: DirectorySnapshot, asker: Principal) =>
    presentMap(kept, snapshot, {
      signatures: await Signatures.of(app.db, app.clock.now(), kept.findings?.strandings ?? []),
      ruledOut:
        kept.status === 'active'
          ? await ruledOutCases(app.db, snapshot, mostRuledOut, await viewerOf(app, asker))
          : [],
    })
  const view = async (version: number, asker: Principal) =>
    await shown(await keptMap(String(version)), await freshDirectory(app), asker)

  /** @throws Problem `not-found` */
  const keptMap = async (which: string): Promise<KeptMap> => {
    const kept = await findVersion(app.db, which === 'active' ? which : Number(which))
    if (kept === null) throw new Problem('not-found')
    return kept
  }
  const numberOf = async (which: string): Promise<number> =>
    which === 'active' ? (await keptMap(which)).version : Number(which)

  api.openapi(routes.listMaps, async (c) => {
    const { cursor, limit } = c.req.valid('query')
    const [before] = readCursor(cursors.maps, cursor) ?? [null]
    const [snapshot, rows] = await Promise.all([
      app.directory.current(),
      listVersions(app.db, before, limit + 1),
    ])
    const present = (row: (typeof rows)[number]) => presentVersion(row, snapshot)
    return c.json(
      pageOf(rows, limit, present, ({ version }) => writeCursor([version])),
      200,
    )
  })

  api.openapi(routes.getMap, async (c) => {
    const kept = await keptMap(c.req.valid('param').version)
    return c.json(await shown(kept, await app.directory.current(), principalOf(c)), 200)
  })

  api.openapi(routes.createMap, async (c) => {
    const { text, note, basedOn } = c.req.valid('json')
    const by = principalOf(c).id
    const version = await startDraft(app, { text, note: note ?? null, basedOn: basedOn ?? null, by })
    if (version === null) {
      throw wrong([{ path: 'basedOn', code: 'no-such-map', detail: 'is no version of the service map' }])
    }
    const made = await afterCommit(app, async () => await view(version, principalOf(c)))
    return made === null ? c.body(null, 204) : c.json(made, 201)
  })

  api.openapi(routes.saveMap, async (c) => {
    const version = await numberOf(c.req.valid('param').version)
    const { text, note, revision, staffing } = c.req.valid('json')
    const { directory } = await freshDirectory(app)
    const strangers = strangersIn(staffing, (id) => directory.people.has(id))
    if (strangers.length > 0) throw wrong(strangers)
    const planned =
      staffing === undefined
        ? undefined
        : { fallbackTeam: staffing.fallbackTeam, teams: new Map(Object.entries(staffing.teams)) }
    accept(await saveDraft(app, version, { text, note, revision, staffing: planned, by: principalOf(c).id }))
    const changed = await afterCommit(app, async () => await view(version, principalOf(c)))
    return changed === null ? c.body(null, 204) : c.json(changed, 200)
  })

  api.openapi(routes.removeMap, async (c) => {
    accept(await removeDraft(app, await numberOf(c.req.valid('param').version)))
    return c.body(null, 204)
  })

  api.openapi(routes.checkMap, async (c) => {
    const version = await numberOf(c.req.valid('param').version)
    accept(await checkDraft(app, version))
    const changed = await afterCommit(app, async () => await view(version, principalOf(c)))
    return changed === null ? c.body(null, 204) : c.json(changed, 200)
  })

  api.openapi(routes.repairMap, async (c) => {
    const { text } = await keptMap(c.req.valid('param').version)
    const found = await repairsOf(text)
    if (found.kind === 'refused') throw refusedFor(found.refusals, [])
    return c.json(presentRepairs(found), 200)
  })

  api.openapi(routes.signMap, async (c) => {
    const by = principalOf(c).id
    const version = await numberOf(c.req.valid('param').version)
    const signed = await sign(app, { ...c.req.valid('json'), version, by })
    if (!signed.ok) throw problemOf(signed)
    const changed = await afterCommit(app, async () => await view(version, principalOf(c)))
    return changed === null ? c.body(null, 204) : c.json(changed, 200)
  })

  api.openapi(routes.activateMap, async (c) => {
    const version = await numberOf(c.req.valid('param').version)
    const { revision } = c.req.valid('json')
    const went = await activate(app, { version, revision, by: principalOf(c).id })
    if (!went.ok) throw problemOf(went)
    const { moved, findings } = went
    const map = await afterCommit(app, async () => await view(version, principalOf(c)))
    return map === null
      ? c.body(null, 204)
      : c.json({ map, moved, warnings: findings.warnings.map(presentWarning) }, 200)
  })
}

const wrong = (errors: readonly InputError[]): Problem => new Problem('input-invalid', { errors })

const mostShown = 20
const mostOfName = 80

/** Everyone in it who never worked here. */
const strangersIn = (
  staffing: z.output<typeof mapStaffing> | undefined,
  isKnown: (id: string) => boolean,
): readonly InputError[] =>
  Object.entries(staffing?.teams ?? {})
    .flatMap(([name, { lead, members }]) => {
      const team = `staffing.teams.${name.slice(0, mostOfName).toWellFormed()}`
      return [
        ...(lead === null || isKnown(lead) ? [] : [`${team}.lead`]),
        ...members.flatMap((id, at) => (isKnown(id) ? [] : [`${team}.members.${at}`])),
      ]
    })
    .slice(0, mostShown)
    .map((path) => ({ path, code: 'no-such-person', detail: 'is nobody who works or worked here' }))

const accept = (changed: DraftChanged): void => {
  if (!changed.ok) throw problemOf(changed)
}

const problemOf = (
  refused: Exclude<DraftChanged | Activated | Signed, { readonly ok: true }>,
): Problem | Refused => {
  switch (refused.code) {
    case 'no-such-map':
      return new Problem('not-found')
    case 'map-changed-meanwhile':
      return new Problem(refused.code, { more: { facts: { revision: refused.revision } } })
    case 'refused':
      return refusedFor(refused.refusals, notSafe(refused.findings.underBuckstop))
    case 'nobody-can-own':
      return new Refused({ code: 'nobody-can-own' })
    case 'map-not-a-draft':
    case 'map-already-active':
    case 'other-map-went-live':
    case 'not-that-long':
    case 'not-found-in-map':
      return new Problem(refused.code)
    default:
      return refused satisfies never
  }
}
