import { useMutation, useQueryClient } from '@tanstack/react-query'
import { done } from '../api/client.ts'
import { keys } from '../api/queries.ts'
import { useRepeatable } from '../api/repeatable.ts'

interface Asked {
  readonly name: string
  readonly body: object
}

const patience = 30_000

/** Posts an action. @throws Refused */
const act = (address: string, { name, body }: Asked, key: string): Promise<void> =>
  done(
    fetch(`${address}/actions/${name}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(patience),
    }).then(async (response) => {
      if (response.ok) return { response }
      const error: unknown = await response.json().catch(() => null)
      return { error, response }
    }),
  )

/**
 * Does something with a matter of the company's own, and has everything asked again that shows it.
 * @param place where the server has its kind
 * @param besides what else shows what was done, by its id
 */
export const useActOn = <Wanted extends Asked>(
  place: 'systemic-issues' | 'potholes',
  id: string,
  besides: (wanted: Wanted) => readonly string[] = () => [],
) => {
  const client = useQueryClient()
  const repeatable = useRepeatable()
  return useMutation({
    mutationFn: (wanted: Wanted) =>
      repeatable({ id, ...wanted }, (key) => act(`/api/v1/${place}/${encodeURIComponent(id)}`, wanted, key)),
    onSuccess: async (_done, wanted) => {
      await Promise.all([
        client.invalidateQueries({ queryKey: keys.lists }),
        ...[id, ...besides(wanted)].map((one) => client.invalidateQueries({ queryKey: keys.case(one) })),
      ])
    },
  })
}
