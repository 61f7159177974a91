import { outlivesTheEnd } from '../compensation/owed-after-end.ts'
import type { Step } from '../unfold.ts'

/** What was promised is owed no more, since the case ends; but for what no end takes from the customer. */
export const releaseAtTheEnd: Step = (state) =>
  state.promises
    .filter((open) => !outlivesTheEnd(state, open))
    .map((open) => ({ type: 'promiseReleased', promise: open.promise }))
