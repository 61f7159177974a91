import type { Checked, CheckOptions, Verdict } from '../check/check.ts'
import { check } from '../check/check.ts'
import { type Stranding, strandingsOf } from '../check/strandings.ts'
import { impossibleBy } from '../language/possible.ts'
import type { ServiceMap } from '../language/service-map.ts'

export interface VerdictChange {
  readonly customer: string
  readonly problem: string
  /** Null where the one map does not know this customer or this problem. */
  readonly before: Verdict | null
  readonly after: Verdict | null
  readonly change: 'better' | 'worse' | 'added' | 'removed'
}

/** Wrong doors and exceptions, under Buckstop, where they are asked for. */
export interface StrandedChange {
  readonly appeared: readonly Stranding[]
  readonly gone: readonly Stranding[]
  readonly same: number
}

export type Diff =
  | {
      readonly ok: true
      readonly changes: readonly VerdictChange[]
      readonly same: number
      readonly stranded?: StrandedChange
    }
  | Extract<Checked, { ok: false }>

const rank = { safe: 0, 'at-the-mercy': 1, trapped: 2 } as const

/**
 * Whose verdicts differ between two maps, for better or worse: a worse verdict, or the same with
 * more contacts. In the order of the new map, then what only the old one has; `same` counts the rest. With
 * `exceptions`, under Buckstop, also whom either leaves without help.
 */
export const diff = (before: ServiceMap, after: ServiceMap, options: CheckOptions = {}): Diff => {
  const old = check(before, options)
  if (!old.ok) return old
  const now = check(after, options)
  if (!now.ok) return now
  const known = new Map(old.result.verdicts.map((verdict) => [keyOf(verdict), verdict]))
  const changes: VerdictChange[] = []
  let same = 0
  for (const verdict of now.result.verdicts) {
    const { customer, problem } = verdict
    const was = known.get(keyOf(verdict)) ?? null
    known.delete(keyOf(verdict))
    const change = was === null ? 'added' : compare(was, verdict)
    if (change === null) same++
    else changes.push({ customer, problem, before: was, after: verdict, change })
  }
  for (const was of known.values()) {
    changes.push({
      customer: was.customer,
      problem: was.problem,
      before: was,
      after: null,
      change: 'removed',
    })
  }
  if (options.withBuckstop !== true || options.exceptions !== true) return { ok: true, changes, same }
  const [was, is] = [strandingsOf(before, old.result), strandingsOf(after, now.result)]
  const appeared = newIn(is, was, before)
  const stranded = { appeared, gone: newIn(was, is, after), same: is.length - appeared.length }
  return { ok: true, changes, same, stranded }
}

/**
 * Those of some whom the other map does not leave so. One that it does not list by itself may be part of a larger one
 * there: whether they are is asked of the map.
 */
const newIn = (
  some: readonly Stranding[],
  others: readonly Stranding[],
  other: ServiceMap,
): readonly Stranding[] => {
  const known = new Set(others.map(({ key }) => key))
  return some.filter((one) => !known.has(one.key) && !isStranded(other, one))
}

const isStranded = (map: ServiceMap, stranding: Stranding): boolean => {
  if (stranding.kind === 'notAll') return false
  const { problem, lacks } = stranding
  const facts = map.facts.map(({ name }) => name).filter((name) => !lacks.includes(name))
  const problems = map.problems.filter(({ name }) => name === problem)
  if (problems.length === 0 || impossibleBy(map, new Set(facts)) !== null) return false
  const alone = { ...map, customers: [{ name: 'customer', facts }], problems }
  const checked = check(alone, { withBuckstop: true })
  if (!checked.ok) return false
  const { verdicts, wrongDoors = [] } = checked.result
  return stranding.kind === 'exception'
    ? verdicts.some(({ verdict }) => verdict !== 'safe')
    : wrongDoors.some(({ channel, team }) => channel === stranding.channel && team === stranding.team)
}

const keyOf = ({ customer, problem }: Verdict): string => JSON.stringify([customer, problem])

const contacts = (verdict: Verdict): number => verdict.contacts ?? verdict.contactsIfLucky ?? 0

const compare = (was: Verdict, is: Verdict): 'better' | 'worse' | null => {
  const worse = rank[is.verdict] - rank[was.verdict] || contacts(is) - contacts(was)
  return worse === 0 ? null : worse < 0 ? 'better' : 'worse'
}
