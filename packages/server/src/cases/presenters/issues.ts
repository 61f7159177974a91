import type { CaseEvent, Issue, Remedy } from '@buckstop/domain'
import type { z } from '@hono/zod-openapi'
import type { issueView, remedyView } from '../../shapes/case-parts.ts'
import type { DirectorySnapshot } from '../../directory/snapshot.ts'
import type { CaseDetails } from '../queries/case-details.ts'
import { recordKey } from '../queries/records.ts'
import { cardOf } from './people.ts'
import { carriedFrom, maybeText, textOf, type Texts } from './texts.ts'

export const remedyOf = (texts: Texts, remedy: Remedy | null): z.output<typeof remedyView> | null =>
  remedy === null ? null : { what: textOf(texts, remedy.what), amount: remedy.amount }

/** The last event of a type about a numbered thing. */
export const recorded = <Type extends CaseEvent['type']>(
  { records }: Pick<CaseDetails, 'records'>,
  type: Type,
  subject: number,
): (Extract<CaseEvent, { type: Type }> & { readonly recordedAt: string }) | null => {
  const found = records.get(recordKey(type, subject))
  if (found === undefined || !isOf(found.event, type)) return null
  return { ...found.event, recordedAt: found.at }
}

const isOf = <Type extends CaseEvent['type']>(
  event: CaseEvent,
  type: Type,
): event is Extract<CaseEvent, { type: Type }> => event.type === type

const personOf = ({ state }: Issue): string | null => {
  switch (state.kind) {
    case 'proposed':
    case 'finalPosition':
      return state.by
    case 'solved':
    case 'reported':
      return state.heardBy
    default:
      return null
  }
}

/** An issue with its words, what was last proposed, and what the customer said to it. */
export const presentIssue = (
  details: CaseDetails,
  snapshot: DirectorySnapshot,
  issue: Issue,
): z.output<typeof issueView> => {
  const { texts } = details
  const { state, wished } = issue
  const proposal = recorded(details, 'resolutionProposed', issue.issue)
  const verdict = recorded(details, 'verdictGiven', issue.issue)
  const position = recorded(details, 'finalPositionGiven', issue.issue)
  const by = personOf(issue)
  return {
    number: issue.issue,
    words: textOf(texts, issue.words),
    carriedFrom: carriedFrom(textOf(texts, issue.words)),
    notSolved: issue.notSolved,
    state: state.kind,
    at: 'at' in state ? state.at : null,
    by: by === null ? null : cardOf(snapshot, by),
    outcome: 'outcome' in state ? state.outcome : null,
    proposal: maybeText(texts, proposal?.what),
    remedy: remedyOf(texts, proposal?.remedy ?? null),
    verdict: maybeText(texts, verdict?.reason),
    finalPosition:
      position === null || state.kind !== 'finalPosition'
        ? null
        : {
            position: textOf(texts, position.position),
            reasons: textOf(texts, position.reasons),
            outsideBody: textOf(texts, position.outsideBody),
          },
    carriedInto: state.kind === 'carried' ? state.into : null,
    wished:
      wished === undefined
        ? null
        : {
            heardBy: wished.heardBy === null ? null : cardOf(snapshot, wished.heardBy),
            reported: wished.reported === true,
          },
    handling: issue.handling ?? null,
  }
}
