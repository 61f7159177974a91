import type { Instant, PersonId } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../db/tables.ts'

/** What counts for somebody; all of it is good. */
export interface Figures {
  /** How often they referred something upward. */
  readonly referrals: number
  /** Of these, how often without their name: that is between them and the leader whom it reached. */
  readonly unnamedReferrals: number
  /** Without what was paid because one was broken. */
  readonly promisesKept: number
  readonly thanks: number
}

export const noFigures: Figures = { referrals: 0, unnamedReferrals: 0, promisesKept: 0, thanks: 0 }

interface Span {
  readonly from: Instant
  /** The first moment that is not of it. */
  readonly to: Instant
}

/** What counts for these people in some time; of whom nothing does stands none. */
export const countFigures = async (
  db: Kysely<Tables>,
  people: readonly PersonId[],
  { from, to }: Span,
): Promise<ReadonlyMap<PersonId, Figures>> => {
  const { rows } = await sql<{
    person: PersonId
    referrals: number
    unnamed: number
    kept: number
    thanks: number
  }>`
    select person, count(*) filter (where type = 'caseEscalated')::int as referrals,
      count(*) filter (where type = 'caseEscalated' and unnamed)::int as unnamed,
      count(*) filter (where type = 'promiseKept' and not paid)::int as kept,
      count(*) filter (where type = 'thanksGiven')::int as thanks
    from (
      select type, coalesce(payload -> 'unnamed' = 'true'::jsonb, false) as unnamed, payload ? 'amount' as paid,
        (case type when 'thanksGiven' then payload ->> 'to' else payload ->> 'by' end)::uuid as person
      from matter_event where at >= ${from}::timestamptz and at < ${to}::timestamptz
        and (type in ('promiseKept', 'thanksGiven') or (type = 'caseEscalated' and payload ->> 'because' = 'referred'))
    ) counted where person = any(${[...people]}::uuid[]) group by person`.execute(db)
  return new Map(
    rows.map(({ person, referrals, unnamed, kept, thanks }) => [
      person,
      { referrals, unnamedReferrals: unnamed, promisesKept: kept, thanks },
    ]),
  )
}
