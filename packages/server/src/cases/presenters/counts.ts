import type { Instant, LivingCase } from '@buckstop/domain'
import { daysByTurn, toEpochMilliseconds } from '@buckstop/domain'
import type { z } from '@hono/zod-openapi'
import type { counts } from '../../shapes/case-parts.ts'

const dayMs = 86_400_000

/** Whole days from the opening to the end, or to now. */
export const daysOf = (state: LivingCase, now: Instant): number => {
  const end = state.kind === 'ended' ? state.endedAt : now
  return Math.max(0, Math.floor((toEpochMilliseconds(end) - toEpochMilliseconds(state.openedAt)) / dayMs))
}

export const presentCounts = (state: LivingCase, now: Instant): z.output<typeof counts> => {
  const { issues: _issues, ...told } = state.counts
  const { open, ours } = daysByTurn(state, now)
  return { ...told, owners: state.owners.length, days: daysOf(state, now), daysOpen: open, daysOurs: ours }
}
