import type { LivingCase, PersonId } from '@buckstop/domain'
import type { AppContext } from '../../app/app-context.ts'
import type { DirectorySnapshot } from '../../directory/snapshot.ts'
import { nextStep } from '../../intake/next-step.ts'
import { zoneOf } from '../../language/customers-clock.ts'
import { momentInWords } from '../../language/when.ts'
import { loadCase } from '../../ledger/load-case.ts'
import type { Call } from './call-row.ts'
import type { Step } from './step.ts'

/** The case that the call opened, or into which it went; null before there is one. */
export const caseOf = async (
  { db }: Pick<AppContext, 'db'>,
  { stands }: Call,
): Promise<LivingCase | null> => {
  let caseId = stands?.caseId ?? null
  // As often as cases go into one another before somebody has to look at it.
  for (let steps = 0; caseId !== null && steps < 16; steps += 1) {
    const state = (await loadCase(db, caseId))?.state
    if (state === undefined || state.kind === 'unopened') return null
    if (state.kind === 'open' || state.mergedInto === null) return state
    caseId = state.mergedInto
  }
  return null
}

/** The leader who answers for what they asked; null where they asked for none, or nobody can in their place. */
export const leaderOf = (state: LivingCase, { askedFor }: Pick<Call, 'askedFor'>): PersonId | null => {
  if (askedFor === null) return null
  const asked = state.escalations.filter(({ because }) => because === 'askedForLeader')
  return asked.at(-1)?.leader ?? null
}

/**
 * A moment as it is said on that line: by the clock of whoever opened the case of that call, where they said by which they
 * live, and never by that of a case into which it went; else by the company's. Whose it is is said with it.
 */
export const saidMoment = (
  {
    app,
    line,
    snapshot,
    call,
  }: Pick<Step, 'app' | 'line' | 'call'> & { readonly snapshot: DirectorySnapshot },
  at: Parameters<typeof momentInWords>[0],
  state: LivingCase | null,
): string => {
  const own = call.stands?.caseId ?? null
  const zone = state === null || own === null ? null : zoneOf(state, own)
  return momentInWords(at, {
    language: line.language,
    timeZone: zone?.zone ?? snapshot.company.timeZone,
    named: true,
    now: app.clock.now(),
  })
}

/** By when they hear from us; null where that is theirs to say. */
export const heardBy = (state: LivingCase): ReturnType<typeof nextStep>['by'] => nextStep(state).by
