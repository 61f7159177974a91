import type { z } from '@hono/zod-openapi'
import type { lost } from '../../shapes/lost.ts'
import type { CaseDetails } from '../queries/case-details.ts'
import type { DirectorySnapshot } from '../../directory/snapshot.ts'
import { cardOf } from './people.ts'

interface Said {
  readonly by: string | null
}

const theirsFirst = (a: Said, b: Said): number => Number(a.by !== null) - Number(b.by !== null)

/** What it cost the customer, each part by whose word; those of the customers themselves first. */
export const presentLost = (
  { state, calls }: Pick<CaseDetails, 'state' | 'calls'>,
  snapshot: DirectorySnapshot,
): z.output<typeof lost> => {
  const by = (id: string | null) => (id === null ? null : cardOf(snapshot, id))
  return {
    said: (state.cost ?? [])
      .toSorted(theirsFirst)
      .map(({ of: _of, ...said }) => ({ ...said, by: by(said.by) })),
    leaving: (state.leaving ?? []).map(({ at, ...one }) => ({ at, by: by(one.by) })),
    calls:
      calls.calls === 0
        ? null
        : { count: calls.calls, waited: calls.waited, talked: calls.talked, inAll: calls.inAll },
  }
}
