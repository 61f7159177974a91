import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { answer, done, server } from '../../api/client.ts'
import type { components } from '../../api/schema.gen.ts'

type Doing = components['schemas']['HereIn']['doing']
type Here = components['schemas']['Here']
const nobody: Here = { people: [], customer: null }

/** How often an open case says that it is open, in milliseconds; the server takes whoever is silent for gone after 25 s. */
const every = 10_000
/** Whoever types no more for so long is reading again. */
const writesFor = 15_000

/** Drawn anew for each load of the workspace, so that each of somebody’s windows speaks for itself. */
const ownWindow = crypto.randomUUID()
const lastTyped = new Map<string, number>()

const doingIn = (caseId: string): Doing =>
  performance.now() - (lastTyped.get(caseId) ?? -Infinity) < writesFor ? 'writing' : 'reading'

const saying = (caseId: string, doing: Doing) => ({
  params: { path: { id: caseId } },
  body: { window: ownWindow, doing },
})

/** Beside what is known of the case, which others’ coming and going does not change. */
export const hereKey = (caseId: string) => ['here', caseId] as const

const hereQuery = (caseId: string) =>
  queryOptions({
    queryKey: hereKey(caseId),
    queryFn: async ({ signal }) => {
      const said = server.POST('/api/v1/cases/{id}/here', { ...saying(caseId, doingIn(caseId)), signal })
      return await answer(said)
    },
    // Only while it is in sight: in a tab that is hidden nobody reads.
    refetchInterval: every,
    refetchIntervalInBackground: false,
    staleTime: 0,
    gcTime: 0,
    retry: false,
  })

/** Says that the case is open while it is in sight, and hears who else has it open. */
export const useHere = (caseId: string): Here => {
  const client = useQueryClient()
  const { data } = useQuery({ ...hereQuery(caseId), enabled: () => document.visibilityState === 'visible' })
  useEffect(() => {
    const leave = () => {
      lastTyped.delete(caseId)
      const left = server.POST('/api/v1/cases/{id}/here', { ...saying(caseId, 'gone'), keepalive: true })
      // Whoever can't say that they go is taken for gone soon.
      done(left).catch(() => undefined)
    }
    const turned = () => {
      if (document.visibilityState === 'hidden') leave()
      else void client.invalidateQueries({ queryKey: hereKey(caseId) })
    }
    document.addEventListener('visibilitychange', turned)
    return () => {
      document.removeEventListener('visibilitychange', turned)
      leave()
    }
  }, [client, caseId])
  return data ?? nobody
}

/** The same for whoever stands beside it in the same case: it asks nothing of its own. */
export const useKnownHere = (caseId: string): Here => {
  const { data } = useQuery({ ...hereQuery(caseId), enabled: false })
  return data ?? nobody
}

/** Tells the others at once that one begins to write to the customer, or has done with it. */
export const useWriting = (caseId: string) => {
  const client = useQueryClient()
  const tell = () => void client.invalidateQueries({ queryKey: hereKey(caseId) })
  return {
    types: (): void => {
      const was = doingIn(caseId)
      lastTyped.set(caseId, performance.now())
      if (was !== 'writing') tell()
    },
    ends: (): void => {
      if (lastTyped.delete(caseId)) tell()
    },
  }
}

/** The case of which the live stream says that others came or left; null for what is none. */
export const hereIn = (data: unknown): string | null => {
  if (typeof data !== 'string') return null
  try {
    const said: unknown = JSON.parse(data)
    if (typeof said !== 'object' || said === null || !('case' in said)) return null
    return typeof said.case === 'string' ? said.case : null
  } catch {
    return null
  }
}
