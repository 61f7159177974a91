import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { answer, server } from '../api/client.ts'
import { keys } from '../api/queries.ts'
import { systemicWords } from '../words/systemic-issues.ts'

/** More parts than these one press takes no more; what is left stands in its line. */
const mostParts = 200

/** Takes what came from a network under one answer, part by part, into a flood of mine or a new one, and goes there. */
export const useGather = (network: string | null, into: string | null) => {
  const [gathered, setGathered] = useState(0)
  const navigate = useNavigate()
  const client = useQueryClient()
  const gathering = useMutation({
    mutationFn: async () => {
      const { title, titleAlone } = systemicWords.flood
      const id =
        into ??
        (
          await answer(
            server.POST('/api/v1/systemic-issues', {
              body: { title: network === null ? titleAlone() : title({ network }), flood: true },
            }),
          )
        ).id
      for (let part = 0, count = 0, more = true; more && part < mostParts; part += 1) {
        const taken = await answer(
          server.POST('/api/v1/systemic-issues/{id}/flood', { params: { path: { id } }, body: { network } }),
        )
        count += taken.gathered
        more = taken.more
        setGathered(count)
      }
      return id
    },
    onSuccess: async (id) =>
      await navigate({ to: '/systemic-issues/$systemicIssueId', params: { systemicIssueId: id } }),
    onSettled: async () => await client.invalidateQueries({ queryKey: keys.lists }),
  })
  return { ...gathering, gathered }
}
