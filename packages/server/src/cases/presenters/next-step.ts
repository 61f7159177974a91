import { dutiesOf, type Instant, type LivingCase, whoseTurn } from '@buckstop/domain'
import type { DirectorySnapshot } from '../../directory/snapshot.ts'
import { bearer, dutyWords } from './duties.ts'
import { fullName } from './people.ts'

export type WaitingOn = 'us' | 'customer' | 'nobody'

/** Whose turn it is. */
export const waitingOn = (state: LivingCase): WaitingOn => whoseTurn(state)

/** What happens next and by when, in one sentence for a list. */
export const nextStep = (
  snapshot: DirectorySnapshot,
  state: LivingCase,
): { readonly what: string; readonly by: Instant | null } => {
  const [first] = dutiesOf(state).toSorted((a, b) => (a.due < b.due ? -1 : 1))
  if (first !== undefined) {
    return { what: `${bearer(snapshot, first.of)}: ${lower(dutyWords[first.kind])}`, by: first.due }
  }
  if (state.kind === 'ended')
    return { what: 'Nothing is owed; a new word from the customer reopens it', by: null }
  if (waitingOn(state) === 'customer') {
    return { what: 'The customer says whether it is solved; else it lapses', by: state.silence.lapseAt }
  }
  const owner = snapshot.people.get(state.owner)
  return { what: `${owner === undefined ? 'The owner' : fullName(owner)} moves it on`, by: null }
}

const lower = (sentence: string): string => `${sentence.slice(0, 1).toLowerCase()}${sentence.slice(1)}`
