import { useMutation, useQueryClient } from '@tanstack/react-query'
import { done } from '../api/client.ts'
import { keys } from '../api/queries.ts'

export interface Deed {
  readonly name: string
  readonly body: Readonly<Record<string, unknown>>
}

const patience = 30_000

/** Does something with a systemic issue, and has everything asked again that shows it. */
export const useAct = (id: string) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async ({ name, body }: Deed) =>
      await done(
        fetch(`/api/v1/systemic-issues/${encodeURIComponent(id)}/actions/${name}`, {
          method: 'POST',
          credentials: 'same-origin',
          headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
          body: JSON.stringify(body),
          signal: AbortSignal.timeout(patience),
        }).then(async (response) => {
          if (response.ok) return { response }
          const error: unknown = await response.json().catch(() => null)
          return { error, response }
        }),
      ),
    onSuccess: async (_done, { body }) => {
      const cases = typeof body['case'] === 'string' ? [body['case']] : []
      await Promise.all([
        client.invalidateQueries({ queryKey: keys.lists }),
        ...[id, ...cases].map((one) => client.invalidateQueries({ queryKey: keys.case(one) })),
      ])
    },
  })
}
