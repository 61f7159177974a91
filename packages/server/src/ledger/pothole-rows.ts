import type { Instant, KindName, MatterEvent, MatterId, MatterState } from '@buckstop/domain'
import type { Row } from './rows.ts'

/** What a pothole has to hear of a case that rose: that it did, where it stands on the service map, that it ended. */
const news: ReadonlySet<MatterEvent['type']> = new Set(['caseEscalated', 'mapFactsRecorded', 'problemSaid'])

/** Work for whoever lets potholes follow, left with the events that brought it. */
export const potholeRows = <Name extends KindName>(
  kind: Name,
  matterId: MatterId,
  events: readonly { readonly event: MatterEvent }[],
  [before, after]: readonly [MatterState<Name>, MatterState<Name>],
  at: Instant,
): readonly Row[] => {
  const state: MatterState = after
  if (kind !== 'case' || state.kind === 'unopened' || state.imported) return []
  if (state.counts.escalations === 0) return []
  return before.kind !== after.kind || events.some(({ event: { type } }) => news.has(type))
    ? [{ case_id: matterId, since: at }]
    : []
}
