import { fromEpochMilliseconds, type Instant, type PersonId } from '@buckstop/domain'
import type { AppContext } from '../app/app-context.ts'
import { changeDirectory } from '../staffing/change-directory.ts'
import { isReady } from './findings.ts'
import { Signatures } from './signatures.ts'
import { findVersion } from './versions.ts'

const mostMonths = 6

export interface Signing {
  readonly version: number
  /** As whoever signs has read it. */
  readonly revision: number
  readonly keys: readonly string[]
  readonly reason: string
  /** The last day of it, `YYYY-MM-DD` where the company is. */
  readonly until: string
  readonly by: PersonId
}

export type Signed =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: 'no-such-map' | 'not-found-in-map' | 'not-that-long' }
  | { readonly ok: false; readonly code: 'map-changed-meanwhile'; readonly revision: number }

/** A leader signs why a version may leave somebody without help. Where nothing else is against it, it can go live then. */
export const sign = async (
  app: AppContext,
  { version, revision, keys, reason, until, by }: Signing,
): Promise<Signed> => {
  const now = app.clock.now()
  const endsAt = endOf(until, (await app.directory.current()).company.timeZone, now)
  if (endsAt === null) return { ok: false, code: 'not-that-long' }
  return await changeDirectory(app, async (trx): Promise<Signed> => {
    const kept = await findVersion(trx, version)
    if (kept === null) return { ok: false, code: 'no-such-map' }
    if (kept.revision !== revision)
      return { ok: false, code: 'map-changed-meanwhile', revision: kept.revision }
    const strandings = (kept.findings?.strandings ?? []).filter(({ key }) => keys.includes(key))
    if (strandings.length < new Set(keys).size) return { ok: false, code: 'not-found-in-map' }
    await trx
      .insertInto('map_signature')
      .values(
        strandings.map((stranding) => ({
          id: app.newId(),
          key: stranding.key,
          stranding: JSON.stringify(stranding),
          reason,
          signed_by: by,
          signed_at: now,
          ends_at: endsAt,
        })),
      )
      .execute()
    const signed = await Signatures.of(trx, now, kept.findings?.strandings ?? [])
    if (kept.findings !== null && isReady(kept.findings, signed))
      await trx
        .updateTable('service_map')
        .set({ status: 'checked' })
        .where('version', '=', version)
        .where('status', '=', 'draft')
        .execute()
    return { ok: true }
  })
}

/** When that day is over; null where it is past, or more than six months away. */
const endOf = (day: string, timeZone: string, now: Instant): Instant | null => {
  const until = Temporal.PlainDate.from(day)
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(timeZone).toPlainDate()
  const last = today.add({ months: mostMonths }).subtract({ days: 1 })
  if (Temporal.PlainDate.compare(until, today) < 0 || Temporal.PlainDate.compare(until, last) > 0) return null
  return fromEpochMilliseconds(until.add({ days: 1 }).toZonedDateTime(timeZone).epochMilliseconds)
}
