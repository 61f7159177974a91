import type { z } from '@hono/zod-openapi'
import { isCompensation, type Money } from '@buckstop/domain'
import type { DirectorySnapshot } from '../../directory/snapshot.ts'
import type { promiseView } from '../../shapes/case-parts.ts'
import type { CaseDetails } from '../queries/case-details.ts'
import { recorded, remedyOf } from './issues.ts'
import { cardOf } from './people.ts'
import { shownNumbers } from './shown-numbers.ts'
import { maybeText, textOf } from './texts.ts'

export type PromiseView = z.output<typeof promiseView>

/** Every open promise and the last that were settled, the newest first. */
export const presentPromises = (details: CaseDetails, snapshot: DirectorySnapshot): readonly PromiseView[] =>
  shownNumbers(
    details.state.promises.map(({ promise }) => promise),
    details.state.counts.promises,
  ).flatMap((number) => presentPromise(details, snapshot, number) ?? [])

/** What was brought by the company's own rule may be more than was owed at first. */
const withAmount = (remedy: PromiseView['remedy'], brought: Money | undefined): PromiseView['remedy'] =>
  remedy === null || brought === undefined ? remedy : { ...remedy, amount: { ...brought } }

const presentPromise = (
  details: CaseDetails,
  snapshot: DirectorySnapshot,
  number: number,
): PromiseView | null => {
  const { state, texts } = details
  const open = state.promises.find(({ promise }) => promise === number)
  const made = recorded(details, 'promiseMade', number)
  const promise = open ?? made
  if (promise === null) return null
  const proposed = recorded(details, 'newDateProposed', number)
  const kept = recorded(details, 'promiseKept', number)
  const broken = recorded(details, 'promiseBroken', number)
  const released = recorded(details, 'promiseReleased', number)
  const settled = open === undefined ? (kept ?? broken ?? released) : null
  return {
    number,
    kind: promise.kind,
    by: cardOf(snapshot, promise.by),
    what: textOf(texts, promise.what),
    remedy: withAmount(remedyOf(texts, promise.remedy), kept?.amount),
    byRule: isCompensation(promise),
    // Whoever does not see what puts it right does not see what each day adds to it.
    lateDay: promise.late === undefined || promise.remedy === null ? null : { ...promise.late },
    due: promise.due,
    state: open !== undefined ? 'open' : kept !== null ? 'kept' : broken !== null ? 'broken' : 'released',
    madeAt: made?.recordedAt ?? state.openedAt,
    settledAt: settled?.recordedAt ?? null,
    proposedDate: open?.proposedDate ?? null,
    proposedReason: open?.proposedDate == null ? null : maybeText(texts, proposed?.reason),
    evidence: kept?.evidence.kind === 'words' ? textOf(texts, kept.evidence.words) : null,
  }
}
