import { dutiesOf, isOnlyToRead, type LivingCase, whoseTurn } from '@buckstop/domain'
import type { z } from '@hono/zod-openapi'
import type { DirectorySnapshot } from '../../directory/snapshot.ts'
import type { next } from '../../shapes/cases.ts'
import { type Asker, isMine } from './duties.ts'
import { cardOf } from './people.ts'

export type WaitingOn = 'us' | 'customer' | 'nobody'

/** Whose turn it is. */
export const waitingOn = (state: LivingCase): WaitingOn => whoseTurn(state)

const nobodys = { duty: null, person: null, team: null }

/** What happens next, whose it is and by when, for a list: what whoever asks has to do themselves comes before all else. */
export const nextStep = (
  snapshot: DirectorySnapshot,
  state: LivingCase,
  asker: Asker,
): z.output<typeof next> => {
  const owed = dutiesOf(state)
    .filter((duty) => !isOnlyToRead(duty))
    .toSorted((a, b) => (a.due < b.due ? -1 : 1))
  const first = owed.find(({ of }) => isMine(of, asker)) ?? owed[0]
  if (first !== undefined) {
    const { kind, of, due } = first
    return {
      step: 'duty',
      duty: kind,
      person: of.kind === 'person' ? cardOf(snapshot, of.person) : null,
      team: of.kind === 'team' ? of.team : null,
      by: due,
    }
  }
  if (state.kind === 'ended') return { ...nobodys, step: 'nothingOwed', by: null }
  if (waitingOn(state) === 'customer') {
    return { ...nobodys, step: 'customerSays', by: state.silence.lapseAt }
  }
  return { ...nobodys, step: 'ownerGoesOn', person: cardOf(snapshot, state.owner), by: null }
}
