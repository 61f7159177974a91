import type { z } from '@hono/zod-openapi'
import type { DirectorySnapshot } from '../../directory/snapshot.ts'
import type { askView } from '../../shapes/case-parts.ts'
import type { CaseDetails } from '../queries/case-details.ts'
import { recorded } from './issues.ts'
import { cardOf } from './people.ts'
import { shownNumbers } from './shown-numbers.ts'
import { maybeText, textOf } from './texts.ts'

export type AskView = z.output<typeof askView>

/** Every open question to another team and the last that were settled, the newest first. */
export const presentAsks = (details: CaseDetails, snapshot: DirectorySnapshot): readonly AskView[] =>
  shownNumbers(
    details.state.asks.map(({ ask }) => ask),
    details.state.counts.asks,
  ).flatMap((number) => presentAsk(details, snapshot, number) ?? [])

const presentAsk = (details: CaseDetails, snapshot: DirectorySnapshot, number: number): AskView | null => {
  const { state, texts } = details
  const placed = recorded(details, 'askPlaced', number)
  if (placed === null) return null
  // In an ended case no ask is open; it is kept in the state, since it is open again once the case is.
  const open = state.kind === 'open' ? state.asks.find(({ ask }) => ask === number) : undefined
  const answered = recorded(details, 'askAnswered', number)
  return {
    number,
    by: cardOf(snapshot, placed.by),
    to: open?.to ?? placed.to,
    question: textOf(texts, placed.question),
    due: placed.due,
    state:
      open !== undefined ? (open.overdue ? 'overdue' : 'open') : answered === null ? 'withdrawn' : 'answered',
    placedAt: placed.recordedAt,
    answeredBy: answered === null ? null : cardOf(snapshot, answered.by),
    answer: maybeText(texts, answered?.answer),
  }
}
