import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answer } from '../../api/client.ts'
import { caseQuery, keys } from '../../api/queries.ts'
import { useRepeatable } from '../../api/repeatable.ts'
import type { Case } from '../../api/shapes.ts'
import type { ActionName, BodyOf } from './spec.ts'

interface Wanted<Name extends ActionName> {
  readonly name: Name
  readonly body: BodyOf<Name>
  /** Done as soon as it is recorded, whether or not anybody still looks at what asked for it. */
  readonly recorded?: () => void
}

const patience = 30_000

const isCase = (said: unknown): said is Case =>
  typeof said === 'object' && said !== null && 'reference' in said && 'actions' in said

/** It was done, and the server could not read what came of it. */
const unseen = { case: null } as const
type After = { readonly case: Case } | typeof unseen

/** Posts an action; the server answers with the case as it now stands, or that it is done. @throws Refused */
export const act = (caseId: string, wanted: Wanted<ActionName>, key: string): Promise<After> =>
  answer<After>(
    fetch(`/api/v1/cases/${encodeURIComponent(caseId)}/actions/${wanted.name}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify(wanted.body),
      signal: AbortSignal.timeout(patience),
    }).then(async (response) => {
      if (response.status === 204) return { data: unseen, response }
      const said: unknown = await response.json().catch(() => null)
      return response.ok && isCase(said) ? { data: { case: said }, response } : { error: said, response }
    }),
  )

/** Does something with a case, and shows what came of it everywhere. */
export const useAct = (caseId: string) => {
  const client = useQueryClient()
  const repeatable = useRepeatable()
  return useMutation({
    mutationFn: ({ name, body }: Wanted<ActionName>) =>
      repeatable({ name, body }, (key) => act(caseId, { name, body }, key)),
    onSuccess: async ({ case: after }, { recorded }) => {
      recorded?.()
      if (after !== null) client.setQueryData(caseQuery(after.id).queryKey, after)
      void client.invalidateQueries({ queryKey: keys.lists })
      void client.invalidateQueries({ queryKey: keys.me })
      await Promise.all([
        client.invalidateQueries({ queryKey: keys.case(caseId) }),
        client.invalidateQueries({ queryKey: keys.case(after?.id ?? caseId) }),
      ])
    },
  })
}
