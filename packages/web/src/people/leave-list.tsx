import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, problemOf, server } from '../api/client.ts'
import { keys } from '../api/queries.ts'
import type { Person } from '../api/shapes.ts'
import { Refusal } from '../look/refusal.tsx'
import { wholeDay } from '../look/when.ts'
import classes from './people.module.css'

type Leave = Person['leaves'][number]

/** First and last day, whole days where the company is. */
export const daysOf = ({ from, to }: Pick<Leave, 'from' | 'to'>): string =>
  from === to ? wholeDay(from) : `${wholeDay(from)} to ${wholeDay(to)}`

/** Leave that begins by itself, each to be cancelled until it does. */
export function LeaveList({ person, mine }: { readonly person: Person; readonly mine: boolean }) {
  const client = useQueryClient()
  const cancelling = useMutation({
    mutationFn: async (leave: string) => {
      if (mine) await answer(server.DELETE('/api/v1/me/leave/{leave}', { params: { path: { leave } } }))
      else
        await answer(
          server.DELETE('/api/v1/people/{id}/leave/{leave}', { params: { path: { id: person.id, leave } } }),
        )
    },
    onSuccess: async () => {
      await Promise.all([
        client.invalidateQueries({ queryKey: keys.me }),
        client.invalidateQueries({ queryKey: keys.people }),
      ])
    },
  })
  const ahead = person.leaves.filter(({ begun }) => !begun)
  if (ahead.length === 0) return null
  return (
    <>
      <p className={classes.means}>Leave that begins by itself:</p>
      <ul className={classes.leaves}>
        {ahead.map((leave) => (
          <li key={leave.id}>
            {daysOf(leave)}
            {leave.deputy === null ? null : `, ${leave.deputy.name} stands in`}
            <button
              type="button"
              className={classes.change}
              aria-label={`Cancel leave ${daysOf(leave)}`}
              onClick={() => cancelling.mutate(leave.id)}
            >
              Cancel
            </button>
          </li>
        ))}
      </ul>
      {cancelling.isError ? <Refusal problem={problemOf(cancelling.error)} /> : null}
    </>
  )
}
