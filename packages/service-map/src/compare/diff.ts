import type { Checked, CheckOptions, Verdict } from '../check/check.ts'
import { check } from '../check/check.ts'
import type { ServiceMap } from '../language/service-map.ts'

export interface VerdictChange {
  readonly customer: string
  readonly problem: string
  /** Null where the one map does not know this customer or this problem. */
  readonly before: Verdict | null
  readonly after: Verdict | null
  readonly change: 'better' | 'worse' | 'added' | 'removed'
}

export type Diff =
  | { readonly ok: true; readonly changes: readonly VerdictChange[]; readonly same: number }
  | Extract<Checked, { ok: false }>

const rank = { safe: 0, 'at-the-mercy': 1, trapped: 2 } as const

/**
 * Whose verdicts differ between two maps, for better or worse: a worse verdict, or the same with
 * more contacts. In the order of the new map, then what only the old one has; `same` counts the rest.
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
  return { ok: true, changes, same }
}

const keyOf = ({ customer, problem }: Verdict): string => JSON.stringify([customer, problem])

const contacts = (verdict: Verdict): number => verdict.contacts ?? verdict.contactsIfLucky ?? 0

const compare = (was: Verdict, is: Verdict): 'better' | 'worse' | null => {
  const worse = rank[is.verdict] - rank[was.verdict] || contacts(is) - contacts(was)
  return worse === 0 ? null : worse < 0 ? 'better' : 'worse'
}
