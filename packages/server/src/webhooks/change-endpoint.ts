import { addMilliseconds, hours } from '@buckstop/domain'
import type { Transaction } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import { agreeOnKey } from '../company/mail/seal-key.ts'
import type { Tables } from '../db/tables.ts'
import type { ChangedBy } from '../setting-changes/setting.ts'
import { changeSettings } from '../staffing/change-directory.ts'
import { openSecrets, sealSecrets } from '../sealing/webhook-secrets.ts'
import { type Endpoint, endpointOf, readEndpoints } from './endpoint.ts'
import { mayBeTold } from './post.ts'
import { newSecret } from './sign.ts'

/** As many as a company could look after. */
export const mostEndpoints = 20

type App = Pick<AppContext, 'db' | 'clock' | 'newId' | 'settings' | 'directory'>

export type EndpointChanged =
  /** The secret is told this once; null where it stays as it was. */
  | { readonly ok: true; readonly secret: string | null }
  | {
      readonly ok: false
      readonly code:
        | 'settings-changed-meanwhile'
        | 'seal-key-missing'
        | 'name-taken'
        | 'full'
        | 'not-allowed'
        | 'no-such-team'
    }

interface Change {
  /** Null for a new one. */
  readonly id: string | null
  readonly revision: number | null
  readonly endpoint: Endpoint
  readonly enabled: boolean
}

/** Adds one or changes it. One whose address differs gets a new secret: the other one knows those that were kept. */
export const changeEndpoint = async (
  app: App,
  by: ChangedBy,
  { id, revision, endpoint, enabled }: Change,
): Promise<EndpointChanged> =>
  await changeSettings(app, by, async (trx): Promise<EndpointChanged> => {
    const all = await readEndpoints(trx)
    const was = all.find((one) => one.id === id)
    if ((was?.revision ?? null) !== revision || (id !== null && was === undefined))
      return { ok: false, code: 'settings-changed-meanwhile' }
    if (all.some((one) => one.id !== id && one.name === endpoint.name))
      return { ok: false, code: 'name-taken' }
    if (was === undefined && all.length >= mostEndpoints) return { ok: false, code: 'full' }
    if (!mayBeTold(endpoint.url, app.settings)) return { ok: false, code: 'not-allowed' }
    const { directory } = await app.directory.fresh()
    if (endpoint.team !== null && endpoint.team !== was?.team && !directory.teams.has(endpoint.team))
      return { ok: false, code: 'no-such-team' }
    const { name, url, types, team } = endpoint
    const now = app.clock.now()
    const disabled = enabled
      ? { disabled_at: null, disabled_because: null }
      : was?.disabled === undefined || was.disabled === null
        ? { disabled_at: now, disabled_because: 'byHand' as const }
        : {}
    const said = { name, url, types: [...types], team, ...disabled }
    if (was !== undefined && was.url === url) {
      await trx
        .updateTable('webhook_endpoint')
        .set({ ...said, revision: was.revision + 1 })
        .where('id', '=', was.id)
        .execute()
      return { ok: true, secret: null }
    }
    if (!(await agreeOnKey(app, trx))) return { ok: false, code: 'seal-key-missing' }
    const secret = newSecret()
    const of = { id: was?.id ?? app.newId(), url }
    const sealed = await sealSecrets(app, of, { now: secret, before: null })
    if (was === undefined)
      await trx
        .insertInto('webhook_endpoint')
        .values({ id: of.id, ...said, sealed })
        .execute()
    else
      await trx
        .updateTable('webhook_endpoint')
        .set((row) => ({
          ...said,
          sealed,
          old_ends_at: null,
          revision: was.revision + 1,
          secret_number: row('secret_number', '+', 1),
        }))
        .where('id', '=', was.id)
        .execute()
    return { ok: true, secret }
  })

interface Named {
  readonly id: string
  readonly revision: number
}

const held = async (trx: Transaction<Tables>, { id, revision }: Named) =>
  await trx
    .selectFrom('webhook_endpoint')
    .selectAll()
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst()

/**
 * Makes a new secret. The one before it counts for so long, too, so that the other side changes over without missing
 * any; an earlier one than that counts no more.
 * @param oldEndsIn in hours; 0 where the old one is known to somebody
 */
export const renewSecret = async (
  app: App,
  by: ChangedBy,
  named: Named,
  oldEndsIn: number,
): Promise<EndpointChanged> =>
  await changeSettings(app, by, async (trx): Promise<EndpointChanged> => {
    const row = await held(trx, named)
    if (row === undefined) return { ok: false, code: 'settings-changed-meanwhile' }
    if (!(await agreeOnKey(app, trx))) return { ok: false, code: 'seal-key-missing' }
    const was = endpointOf(row)
    const kept = await openSecrets(app, was, row.sealed)
    const secret = newSecret()
    const before = oldEndsIn === 0 ? null : (kept?.now ?? null)
    const sealed = await sealSecrets(app, was, { now: secret, before })
    await trx
      .updateTable('webhook_endpoint')
      .set((columns) => ({
        sealed,
        old_ends_at: before === null ? null : addMilliseconds(app.clock.now(), hours(oldEndsIn)),
        revision: was.revision + 1,
        secret_number: columns('secret_number', '+', 1),
      }))
      .where('id', '=', was.id)
      .execute()
    return { ok: true, secret }
  })

/** What it was not told yet goes with it. @returns whether it was there as it was read */
export const removeEndpoint = async (app: App, by: ChangedBy, named: Named): Promise<boolean> =>
  await changeSettings(app, by, async (trx) => {
    const row = await held(trx, named)
    if (row === undefined) return false
    await trx.deleteFrom('webhook_endpoint').where('id', '=', row.id).execute()
    return true
  })
