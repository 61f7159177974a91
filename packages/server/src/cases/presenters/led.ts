import { type PersonId, whoseTurn } from '@buckstop/domain'
import type { z } from '@hono/zod-openapi'
import type { DirectorySnapshot } from '../../directory/snapshot.ts'
import type { ledCases } from '../../shapes/leaders.ts'
import { shows } from '../../sight/staff/rules.ts'
import type { LedCase } from '../queries/led.ts'
import { narrowNames } from './narrowed.ts'
import { cardOf } from './people.ts'

/** What came up to a leader in a case: their own openings apart from those of whoever stood in. */
export const presentLed = (
  { caseId, state, rule, customer, opened }: LedCase,
  whole: DirectorySnapshot,
  me: PersonId,
): z.output<typeof ledCases>['items'][number] => {
  const snapshot = narrowNames(whole, shows(rule))
  const person = (id: PersonId) => cardOf(snapshot, id)
  return {
    case: {
      id: caseId,
      reference: state.reference,
      language: state.language,
      customer,
      owner: person(state.owner),
      danger: state.danger !== null,
    },
    waitsSince: whoseTurn(state) === 'us' ? (state.waitsSince ?? null) : null,
    danger: dangerTold(state, me),
    escalations: state.escalations
      .filter(({ leader }) => leader === me)
      .map((one) => {
        const openings = opened.filter(({ escalation }) => escalation === one.escalation)
        return {
          number: one.escalation,
          because: one.because,
          at: one.raisedAt,
          acknowledged: one.acknowledged,
          acknowledgeBy: one.acknowledgeBy,
          insteadOf: one.insteadOf === undefined ? null : person(one.insteadOf),
          delegatedTo: one.delegatedTo === null ? null : person(one.delegatedTo),
          owed:
            one.dated === null ? null : { what: one.dated.step, by: one.dated.by, callBy: one.dated.callBy },
          openedAt: openings.find((opening) => opening.person === me)?.at ?? null,
          openedBeside: openings
            .filter((opening) => opening.person !== me)
            .map(({ person: who, at }) => ({ person: person(who), at })),
        }
      }),
  }
}

/** When they were told of danger that they have not read; null too where that was brought to them, which says so itself. */
const dangerTold = ({ danger, escalations }: LedCase['state'], me: PersonId) => {
  if (escalations.some(({ leader, because }) => leader === me && because === 'danger')) return null
  const told = danger?.told.find(({ person, readBy }) => person === me && readBy !== null)
  return told?.readBy == null ? null : { at: told.last, readBy: told.readBy }
}
