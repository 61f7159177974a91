import type { Escalation } from '@buckstop/domain'
import type { z } from '@hono/zod-openapi'
import type { DirectorySnapshot } from '../../directory/snapshot.ts'
import type { escalationView } from '../../shapes/case-parts.ts'
import type { CaseDetails } from '../queries/case-details.ts'
import { recorded } from './issues.ts'
import { cardOf } from './people.ts'
import { shownNumbers } from './shown-numbers.ts'
import { maybeText, textOf } from './texts.ts'

export type EscalationView = z.output<typeof escalationView>

/** Every escalation that somebody still answers for and the last that ended, the newest first. */
export const presentEscalations = (
  details: CaseDetails,
  snapshot: DirectorySnapshot,
): readonly EscalationView[] => {
  const { escalations, counts } = details.state
  return shownNumbers(
    escalations.map(({ escalation }) => escalation),
    counts.escalations,
  ).flatMap((number) => presentEscalation(details, snapshot, number) ?? [])
}

const stateOf = (open: Escalation | undefined): EscalationView['state'] => {
  if (open === undefined) return 'ended'
  if (open.reported) return 'reported'
  if (open.delegatedTo !== null) return 'delegated'
  return open.acknowledged ? 'acknowledged' : 'waiting'
}

const presentEscalation = (
  details: CaseDetails,
  snapshot: DirectorySnapshot,
  number: number,
): EscalationView | null => {
  const { state, texts } = details
  const raised = recorded(details, 'caseEscalated', number)
  const open = state.escalations.find(({ escalation }) => escalation === number)
  const known = open ?? raised
  if (known === null) return null
  const report = recorded(details, 'escalationReported', number)
  const heard = recorded(details, 'leaderHeardCustomer', number)
  return {
    number,
    leader: cardOf(snapshot, known.leader),
    insteadOf: known.insteadOf === undefined ? null : cardOf(snapshot, known.insteadOf),
    because: known.because,
    by: raised?.by == null ? null : cardOf(snapshot, raised.by),
    words: maybeText(texts, raised?.words),
    at: open?.raisedAt ?? raised?.recordedAt ?? state.openedAt,
    cameAlong: raised === null && state.takenFrom !== null,
    acknowledgeBy: known.acknowledgeBy,
    opened: details.opened
      .filter(({ escalation }) => escalation === number)
      .map(({ person, at }) => ({ person: cardOf(snapshot, person), at })),
    state: stateOf(open),
    rose: open?.rose ?? false,
    delegatedTo: open?.delegatedTo == null ? null : cardOf(snapshot, open.delegatedTo),
    report: report === null ? null : { said: textOf(texts, report.said), done: textOf(texts, report.done) },
    begun: open?.begun ?? report !== null,
    owed:
      open?.dated == null ? null : { what: open.dated.step, by: open.dated.by, callBy: open.dated.callBy },
    declined: open?.declined ?? null,
    heard: open === undefined ? (heard === null ? null : heard.right ? 'right' : 'notRight') : open.heard,
  }
}
