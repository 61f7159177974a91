import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { done, server } from '../../api/client.ts'
import { markRows } from '../../api/seen-rows.ts'
import type { Case } from '../../api/shapes.ts'
import { isListName } from '../list/lists.ts'
import { keptSearch } from '../list/narrowing.ts'

/** Says, once for each version that is shown, up to which event of a case somebody has looked; not while the tab is hidden. */
export const useSeen = (about: Pick<Case, 'id' | 'version'> | undefined): void => {
  const client = useQueryClient()
  const { id, version } = about ?? {}
  useEffect(() => {
    if (id === undefined || version === undefined) return
    const say = () => {
      if (document.visibilityState !== 'visible') return
      document.removeEventListener('visibilitychange', say)
      const kept = server.PUT('/api/v1/cases/{id}/seen', {
        params: { path: { id } },
        body: { upTo: version },
      })
      done(kept)
        .then(() => markRows(client, { case: id, unread: false }))
        // What could not be kept stays bold, and is said again with the next version.
        .catch(() => undefined)
    }
    document.addEventListener('visibilitychange', say)
    say()
    return () => document.removeEventListener('visibilitychange', say)
  }, [client, id, version])
}

/** Puts a case back among what is new, and goes back to the list: whoever stays would have looked at it again. */
export const useUnread = (id: string, list: string | undefined) => {
  const client = useQueryClient()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: async () => {
      await navigate({
        to: '/$list',
        params: { list: isListName(list) ? list : 'today' },
        search: keptSearch,
      })
      await done(server.DELETE('/api/v1/cases/{id}/seen', { params: { path: { id } } }))
    },
    onSuccess: () => markRows(client, { case: id, unread: true }),
  })
}
