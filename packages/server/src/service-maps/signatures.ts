import type { Instant, PersonId } from '@buckstop/domain'
import type { Stranding } from '@buckstop/service-map'
import { type Kysely, sql } from 'kysely'
import { instantOf } from '../clock/clock.ts'
import type { Tables } from '../db/tables.ts'

/** A leader has signed why the map may leave somebody without help, and answers for whoever it is. */
export interface Signature {
  readonly id: string
  readonly key: string
  readonly reason: string
  readonly by: PersonId
  readonly at: Instant
  readonly endsAt: Instant
  /** `ended`: its time is over. `leaderGone`: who signed is no leader here any more. Neither counts. */
  readonly state: 'stands' | 'ended' | 'leaderGone'
}

/** What leaders have signed, the newest word for each; only what they wrote in their own sessions is ever in it. */
export class Signatures {
  readonly #newest: ReadonlyMap<string, Signature>

  private constructor(newest: ReadonlyMap<string, Signature>) {
    this.#newest = newest
  }

  /** Whatever was ever signed, for a map of which nobody knows yet whom it strands. */
  static async load(db: Kysely<Tables>, now: Instant): Promise<Signatures> {
    return await Signatures.#where(db, now, null)
  }

  /** What was signed for these; of others nothing is known then. */
  static async of(
    db: Kysely<Tables>,
    now: Instant,
    strandings: readonly Pick<Stranding, 'key'>[],
  ): Promise<Signatures> {
    const keys = [...new Set(strandings.map(({ key }) => key))]
    return keys.length === 0 ? new Signatures(new Map()) : await Signatures.#where(db, now, keys)
  }

  static async #where(db: Kysely<Tables>, now: Instant, keys: readonly string[] | null): Promise<Signatures> {
    const rows = await db
      .selectFrom('map_signature as s')
      .innerJoin('person as p', 'p.id', 's.signed_by')
      .distinctOn('s.key')
      .$if(keys !== null, (query) => query.where('s.key', '=', sql<string>`any(${keys})`))
      .select(['s.id', 's.key', 's.reason', 's.signed_by', 's.signed_at', 's.ends_at'])
      .select(sql<boolean>`p.active and p.role = 'leader'`.as('leads'))
      .orderBy('s.key')
      .orderBy('s.signed_at', 'desc')
      .orderBy('s.id', 'desc')
      .execute()
    return new Signatures(
      new Map(
        rows.map((row) => {
          const endsAt = instantOf(row.ends_at)
          const state = !row.leads ? 'leaderGone' : endsAt <= now ? 'ended' : 'stands'
          const { id, key, reason, signed_by: by } = row
          return [key, { id, key, reason, by, at: instantOf(row.signed_at), endsAt, state }]
        }),
      ),
    )
  }

  /** The newest for it, also where it counts no more; null where nobody ever signed. */
  of({ key }: Pick<Stranding, 'key'>): Signature | null {
    return this.#newest.get(key) ?? null
  }

  stand(stranding: Pick<Stranding, 'key'>): boolean {
    return this.of(stranding)?.state === 'stands'
  }

  /** Those for whom nobody answers at this moment. */
  missingOf(strandings: readonly Stranding[]): readonly Stranding[] {
    return strandings.filter((stranding) => !this.stand(stranding))
  }
}
