import type { Addressee } from '../../matter/parts.ts'
import { type DutyOf, toPerson } from '../../matter/duties.ts'
import type { CaseDeadline } from '../deadline.ts'
import type { LivingCase, OngoingCase } from '../state.ts'
import { remedyOfPromise } from './find.ts'
import { isToRepair } from './state.ts'

/** Went into another case, where all of it goes on. */
const wentAlong = (state: LivingCase): boolean => state.kind === 'ended' && state.mergedInto !== null

type RemedyDuty = DutyOf<'answerRemedyRequest' | 'checkRemedy' | 'releaseRemedy'>

/**
 * To answer what somebody may not grant alone; and before what failed is handed over again, to look at it and, where it
 * failed twice, to release it. To deliver is the duty that its promise brings.
 */
export const remedyDuties = (state: LivingCase): readonly RemedyDuty[] => {
  const { remedies, promises, team, escalations, owner } = state
  if (remedies === undefined || wentAlong(state)) return []
  const asked = remedies.requests.map(({ request, to, due }): RemedyDuty => ({
    kind: 'answerRemedyRequest',
    subject: request,
    of: toPerson(to),
    due,
  }))
  const again = remedies.granted.filter(isToRepair).flatMap((one) => {
    const due = promises.find(({ promise }) => promise === one.promise)?.due ?? state.nextWord?.by
    if (due === undefined) return []
    const ofTeam: Addressee = { kind: 'team', team }
    const leader = toPerson(escalations.at(-1)?.leader ?? owner)
    return [
      ...(one.checkedBy === null
        ? [{ kind: 'checkRemedy', subject: one.remedy, of: ofTeam, due } as const]
        : []),
      ...(one.failures > 1 && one.releasedBy === null
        ? [{ kind: 'releaseRemedy', subject: one.remedy, of: leader, due } as const]
        : []),
    ]
  })
  return [...asked, ...again]
}

/** A promise of what was granted is kept by delivering it. */
export const toDeliver =
  (state: LivingCase) =>
  <Kind extends string>(duty: DutyOf<Kind>): DutyOf<Kind | 'deliverRemedy'> => {
    const remedy = duty.kind === 'keepPromise' ? remedyOfPromise(state, duty.subject) : undefined
    return remedy === undefined ? duty : { ...duty, kind: 'deliverRemedy', subject: remedy.remedy }
  }

export const remedyDeadlines = (state: OngoingCase): readonly CaseDeadline[] =>
  (state.remedies?.requests ?? []).map(({ request, due }) => ({
    kind: 'remedyRequestDue',
    subject: request,
    due,
  }))
