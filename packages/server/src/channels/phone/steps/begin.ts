import { actionOf, type Said, type Step } from '../step.ts'

/** Long enough to begin, and short enough to be let wait. */
const listenSeconds = 4

/** They are greeted, and told in one breath that they may say whom they want or what it is about. */
export const begin = (step: Step): Said => [
  {
    does: 'gather',
    words: step.words.greeting(step.snapshot.company.name),
    action: actionOf(step, 'said'),
    seconds: listenSeconds,
    listens: true,
  },
]
