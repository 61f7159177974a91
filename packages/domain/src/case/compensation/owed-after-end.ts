import { isCompensation, type OpenPromise } from '../../matter/parts.ts'
import type { EndedCase } from '../state.ts'

/** What the company owes by its own rule though the case has ended; of one that went into another, that one owes it. */
export const owedAfterTheEnd = ({ mergedInto, promises }: EndedCase): readonly OpenPromise[] =>
  mergedInto === null ? promises.filter(isCompensation) : []
