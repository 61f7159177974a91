import type { PersonId } from '@buckstop/domain'
import type { z } from '@hono/zod-openapi'
import { cardOf } from '../cases/presenters/people.ts'
import { type Texts, textOf } from '../cases/presenters/texts.ts'
import {
  potholeDutyKinds,
  type potholeDutyRow,
  type potholeRow,
  type potholeView,
} from '../shapes/potholes.ts'
import { availableOn } from './available.ts'
import type { Change } from './changes.ts'
import type { ListedPotholeDuty } from './duties.ts'
import { isMine, presentOffer, presentOwed, type Viewing } from '../own-affairs/viewing.ts'
import { owedIn, type ReadPothole } from './read.ts'

type Owed = Pick<ListedPotholeDuty, 'kind' | 'subject' | 'of' | 'due'>

const dutyKindOf = (kind: string): (typeof potholeDutyKinds)[number] => {
  const known = potholeDutyKinds.find((one) => one === kind)
  if (known === undefined) throw new Error(`${kind} is no duty of a pothole`)
  return known
}

const presentDuty = ({ kind, ...owed }: Owed, viewing: Viewing) => ({
  kind: dutyKindOf(kind),
  ...presentOwed(owed, viewing),
})

/** A duty in a list, with what it is about. */
export const presentPotholeDuty = (
  { id, reference, caseReference, ...owed }: ListedPotholeDuty,
  viewing: Viewing,
): z.output<typeof potholeDutyRow> => ({
  ...presentDuty(owed, viewing),
  pothole: { id, reference, caseReference },
})

/** @param cameBack how many came of the same cause since */
export const presentRow = (
  { state, caseReference, changedAt }: ReadPothole,
  cameBack: number,
  { snapshot, asker, now }: Viewing,
): z.output<typeof potholeRow> => ({
  id: state.id,
  reference: state.reference,
  case: { id: state.caseId, reference: caseReference },
  status: state.kind,
  how: state.kind === 'ended' ? state.how : null,
  because: state.because,
  problem: state.problem,
  owner: cardOf(snapshot, state.owner),
  team: state.team,
  next: state.dated?.by ?? null,
  overdue: owedIn(state).some(({ due }) => due <= now),
  rises: state.counts.rises,
  cameBack,
  cameBackFrom: state.cameBackFrom,
  mine: owedIn(state).some(({ of }) => isMine(of, asker)),
  changedAt,
})

/** What is looked up beside its state. */
export interface Beside {
  readonly cameBack: number
  readonly texts: Texts
  /** Pointer to the reason of the earlier one. */
  readonly earlierReason: string | null
  readonly named: Change | null
  readonly changes: readonly Change[]
}

export const presentPothole = (
  read: ReadPothole,
  { cameBack, texts, earlierReason, named, changes }: Beside,
  viewing: Viewing,
): z.output<typeof potholeView> => {
  const { state, version } = read
  const { snapshot, asker, now } = viewing
  const { directory, terms } = snapshot
  const context = { now, actor: { kind: 'person', id: asker.id }, directory, terms } as const
  const card = (id: PersonId) => cardOf(snapshot, id)
  return {
    ...presentRow(read, cameBack, viewing),
    version,
    openedAt: state.openedAt,
    ownerSince: state.ownerSince,
    caseEndedAt: state.caseEndedAt,
    verdict: state.verdict,
    earlierReason: earlierReason === null ? null : textOf(texts, earlierReason),
    end:
      state.kind === 'ended'
        ? {
            how: state.how,
            at: state.endedAt,
            by: card(state.endedBy),
            words: textOf(texts, state.words),
            change: named,
          }
        : null,
    changes: [...changes],
    offer: presentOffer(state, viewing),
    owed: owedIn(state).map((one) => presentDuty(one, viewing)),
    actions: availableOn({ state, context }),
  }
}
