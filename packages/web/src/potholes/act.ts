import { useMutation, useQueryClient } from '@tanstack/react-query'
import { done } from '../api/client.ts'
import { keys } from '../api/queries.ts'
import { useRepeatable } from '../api/repeatable.ts'
import type { PotholeActionName, PotholeBodyOf } from './actions.ts'

interface Wanted {
  readonly name: PotholeActionName
  readonly body: PotholeBodyOf<PotholeActionName>
}

const patience = 30_000

/** Posts an action. @throws Refused */
const act = (id: string, { name, body }: Wanted, key: string): Promise<void> =>
  done(
    fetch(`/api/v1/potholes/${encodeURIComponent(id)}/actions/${name}`, {
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

/** Does something with a pothole, and has everything asked again that shows it. */
export const useAct = (id: string) => {
  const client = useQueryClient()
  const repeatable = useRepeatable()
  return useMutation({
    mutationFn: (wanted: Wanted) => repeatable({ id, ...wanted }, (key) => act(id, wanted, key)),
    onSuccess: async () => {
      await Promise.all([
        client.invalidateQueries({ queryKey: keys.lists }),
        client.invalidateQueries({ queryKey: keys.case(id) }),
      ])
    },
  })
}
