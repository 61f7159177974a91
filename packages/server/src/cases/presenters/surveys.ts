import type { z } from '@hono/zod-openapi'
import type { caseView } from '../../shapes/cases.ts'
import type { DirectorySnapshot } from '../../directory/snapshot.ts'
import type { CaseDetails } from '../queries/case-details.ts'
import { cardOf } from './people.ts'
import { maybeText } from './texts.ts'

/** How it went, as the customer said after each end, the latest last. */
export const presentSurveys = (
  { state, texts }: Pick<CaseDetails, 'state' | 'texts'>,
  snapshot: DirectorySnapshot,
): z.output<typeof caseView>['surveys'] =>
  (state.survey?.answers ?? []).map(({ survey, score, words, at, wish }) => ({
    number: survey,
    score,
    words: maybeText(texts, words),
    at,
    contact: wish?.by == null ? null : { by: cardOf(snapshot, wish.of ?? state.owner), due: wish.by },
  }))
