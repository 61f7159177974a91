import type { Instant } from '../time/instant.ts'
import type { TeamName } from './directory.ts'

/**
 * The hours of a week in which a team has nobody who can be called, by the company's wall clock: from and to in minutes
 * since Monday 0:00, the end not included.
 */
export type NightGap = Readonly<Record<TeamName, readonly (readonly [from: number, to: number])[]>>

interface Missing {
  readonly at: Instant
  readonly teams: readonly TeamName[]
}

/** @param stepMinutes how long each of them counts for */
export const gapOf = (missing: readonly Missing[], timeZone: string, stepMinutes: number): NightGap => {
  const steps = new Map<TeamName, Set<number>>()
  for (const { at, teams } of missing) {
    if (teams.length === 0) continue
    const { dayOfWeek, hour, minute } = Temporal.Instant.from(at).toZonedDateTimeISO(timeZone)
    const step = Math.floor(((dayOfWeek - 1) * 1440 + hour * 60 + minute) / stepMinutes)
    for (const team of teams) steps.set(team, (steps.get(team) ?? new Set()).add(step))
  }
  return Object.fromEntries(
    [...steps].map(([team, all]) => {
      const spans: [number, number][] = []
      for (const step of [...all].toSorted((a, b) => a - b)) {
        const last = spans.at(-1)
        if (last?.[1] === step * stepMinutes) last[1] += stepMinutes
        else spans.push([step * stepMinutes, (step + 1) * stepMinutes])
      }
      return [team, spans]
    }),
  )
}

/** Whether every hour of a gap, team by team, lies in another one; a smaller one covers no larger one. */
export const isGapWithin = (gap: NightGap, other: NightGap): boolean =>
  Object.entries(gap).every(([team, spans]) =>
    spans.every(([from, to]) =>
      (Object.hasOwn(other, team) ? other[team] : [])?.some((wider) => wider[0] <= from && to <= wider[1]),
    ),
  )
