import type { Case } from '@buckstop/domain'
import type { Append } from './append.ts'
import type { RecordedEvent } from './result.ts'
import type { Row } from './rows.ts'

/** What the company now owes in writing to the customer and to its people. */
export const messageRows = (
  _what: Append,
  _after: Case,
  _recorded: readonly RecordedEvent[],
): readonly Row[] => []
