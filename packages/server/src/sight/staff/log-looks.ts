import type { Instant } from '@buckstop/domain'
import { type RawBuilder, sql } from 'kysely'
import type { AppContext } from '../../app/app-context.ts'
import type { LookedHow } from '../../shapes/access-log.ts'
import type { SightRule } from '../../shapes/sight.ts'
import type { Principal } from '../../sign-in/principal.ts'
import { rules } from './rules.ts'
import { type Viewer, viewerOf } from './viewer.ts'

/** Somebody who is shown what they see, so that it is written down. */
export interface Looker extends Viewer {
  /** The machine of theirs that asks; null where it is they themselves. */
  readonly machine: string | null
  readonly at: Instant
}

export const lookerOf = async (
  app: Pick<AppContext, 'directory' | 'clock'>,
  principal: Principal,
): Promise<Looker> => ({
  ...(await viewerOf(app, principal)),
  machine: principal.actor.kind === 'machine' ? principal.actor.name : null,
  at: app.clock.now(),
})

/** By these a look is written down. */
const logged: readonly SightRule[] = rules.flatMap((one) => (one.logged ? [one.rule] : []))

/**
 * SQL: a part of a `with`, which writes down a look at the matters of another part, in the statement that reads them. Of
 * each hour one row for a case that was opened; else one for what none of that hour names yet.
 * @param shown the part, with `matter_id` and `rule` of each matter that is shown
 */
export const writtenDown = (
  { person, machine, at }: Looker,
  how: LookedHow,
  shown: RawBuilder<unknown>,
): RawBuilder<unknown> => {
  const hour = `${at.slice(0, 'YYYY-MM-DDTHH'.length)}:00:00.000Z`
  const sameHour = sql`known.person_id = ${person} and known.machine is not distinct from ${machine}::text
    and known.hour = ${hour}::timestamptz`
  const named =
    how === 'case'
      ? sql`known.how = 'case' and known.matters = array[shown.matter_id]`
      : sql`shown.matter_id = any(known.matters)`
  return sql`looked as (
    insert into access_log (person_id, machine, hour, at, how, matters, rules)
    select ${person}, ${machine}::text, ${hour}::timestamptz, ${at}::timestamptz, ${how},
      array_agg(shown.matter_id order by shown.matter_id), array_agg(shown.rule order by shown.matter_id)
    from (select distinct matter_id, rule from ${shown} each) shown
    where (shown.rule = any(${logged}) or shown.rule = 'perhapsSame')
      and not exists (select from access_log known where ${sameHour} and ${named})
    having count(*) > 0
    on conflict do nothing)`
}
