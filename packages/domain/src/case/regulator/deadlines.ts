import { type DutyOf, toPerson } from '../../matter/duties.ts'
import type { CaseDeadline } from '../deadline.ts'
import type { LivingCase } from '../state.ts'
import { regulatorClocks } from './clocks.ts'

/** They run whatever else of the case waits, also among many alike, and after an end that answers no complaint. */
export const regulatorDeadlines = (state: LivingCase): readonly CaseDeadline[] =>
  regulatorClocks(state).flatMap(({ clock: subject, rose, rises, due }): readonly CaseDeadline[] => [
    ...(rose === 'no' ? [{ kind: 'regulatorNear', subject, due: rises } as const] : []),
    ...(rose === 'missed' ? [] : [{ kind: 'regulatorDue', subject, due } as const]),
  ])

/** From when it is near it is a leader's, with the date of the law. */
export const regulatorDuties = (state: LivingCase): readonly DutyOf<'regulatorClock'>[] =>
  regulatorClocks(state).flatMap(({ clock: subject, of, due }) =>
    of === null ? [] : [{ kind: 'regulatorClock' as const, subject, of: toPerson(of), due }],
  )
