import { type QueryClient, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, Refused, server } from '../../api/client.ts'
import { keys } from '../../api/queries.ts'
import type { SavedView } from '../../api/shapes.ts'

export const savedViewsQuery = queryOptions({
  queryKey: [...keys.people, 'saved-views'],
  queryFn: ({ signal }) => answer(server.GET('/api/v1/saved-views', { signal })),
  staleTime: 60_000,
})

type Views = readonly SavedView[]

const readAnew = async (client: QueryClient) => await client.fetchQuery({ ...savedViewsQuery, staleTime: 0 })

/** Keeps what becomes of one's views; where another window changed them meanwhile, it is made of what stands there now. */
export const useSaveViews = (onSaved: () => void) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (change: (mine: Views) => Views) => {
      const send = async ({ version, mine }: { readonly version: string; readonly mine: Views }) =>
        await answer(server.PUT('/api/v1/saved-views', { body: { version, mine: [...change(mine)] } }))
      try {
        return await send(client.getQueryData(savedViewsQuery.queryKey) ?? (await readAnew(client)))
      } catch (thrown) {
        if (!(thrown instanceof Refused) || thrown.problem.code !== 'settings-changed-meanwhile') throw thrown
        return await send(await readAnew(client))
      }
    },
    onSuccess: (saved) => {
      client.setQueryData(savedViewsQuery.queryKey, saved)
      onSaved()
    },
  })
}
