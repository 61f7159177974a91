import { useEffect, useEffectEvent } from 'react'
import { caseQuery, queryClient, storyQuery } from '../../api/queries.ts'
import type { Case, Me } from '../../api/shapes.ts'

/** A case and its story, asked for side by side; what came lately is not asked for again. */
export const readCaseAhead = (id: string): void => {
  void queryClient.prefetchQuery(caseQuery(id))
  void queryClient.prefetchInfiniteQuery(storyQuery(id))
}

/**
 * Whether a case may be read before somebody opens it. Who looked at the case of others is written down, and nobody has looked
 * at what merely lay under their pointer: so only those of which the server writes down no look, their own and their teams'.
 */
export const mayReadAhead = ({ owner, team }: Whose, { person }: Reader): boolean =>
  owner.id === person.id || (team !== undefined && person.leads.includes(team))

interface Whose {
  readonly owner: { readonly id: string }
  readonly team?: string
}
interface Reader {
  readonly person: Pick<Me['person'], 'id' | 'leads'>
}
type Row = Whose & Pick<Case, 'id'>

/** Whoever stays so long with a case, in milliseconds, may go on to the next. */
const stays = 400

/** The rows beside the open case are read while one reads that, so that the next key shows the next at once. */
export const useNeighboursAhead = (rows: readonly Row[], openCase: string | undefined, me: Reader): void => {
  const at = rows.findIndex(({ id }) => id === openCase)
  const beside = at < 0 ? [] : [rows[at + 1], rows[at - 1]].filter((row) => row !== undefined)
  const ids = beside.flatMap((row) => (mayReadAhead(row, me) ? [row.id] : []))
  const read = useEffectEvent(() => {
    for (const id of ids) readCaseAhead(id)
  })
  const named = ids.join(' ')
  useEffect(() => {
    if (named === '') return
    const timer = setTimeout(read, stays)
    return () => clearTimeout(timer)
  }, [named])
}
