import { isPersonAsked, type OpenPromise } from '../../matter/parts.ts'
import type { CaseId } from '../../matter/text.ts'
import { whomPromised } from '../merging/holder.ts'
import type { LivingCase } from '../state.ts'

/** By which promises somebody comes to the holder of that link. */
export const onTheWayTo = (state: LivingCase, of: CaseId): readonly OpenPromise[] =>
  state.promises.filter(
    (open) =>
      isPersonAsked(open) &&
      (state.absorbed.length === 0 || (whomPromised(state, open)?.includes(of) ?? false)),
  )
