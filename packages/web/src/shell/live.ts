import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { keys } from '../api/queries.ts'
import { markRows, seenIn } from '../api/seen-rows.ts'
import { hereIn, hereKey } from '../cases/here/here.ts'
import { gatherNews } from './gather-news.ts'

export type Live = 'connecting' | 'live' | 'lost'

/** The longest wait between two tries to connect again, in milliseconds. */
const longestWait = 30_000

const casesIn = (data: unknown): readonly string[] => {
  if (typeof data !== 'string') return []
  try {
    const news: unknown = JSON.parse(data)
    if (typeof news !== 'object' || news === null || !('cases' in news) || !Array.isArray(news.cases))
      return []
    return news.cases.filter((id): id is string => typeof id === 'string')
  } catch {
    return []
  }
}

const refresh = (client: QueryClient, cases: ReadonlySet<string>): void => {
  for (const id of cases) void client.invalidateQueries({ queryKey: keys.case(id) })
  void client.invalidateQueries({ queryKey: keys.lists })
  void client.invalidateQueries({ queryKey: keys.me })
  // What goes out of a flood says so in its own story alone.
  void client.invalidateQueries({ predicate: ({ meta }) => meta?.['gathers'] === true })
}

/**
 * Listens for what others change, and makes the views ask again. After a lost connection everything is asked again,
 * for nobody knows what was missed.
 */
export const useLive = (): Live => {
  const client = useQueryClient()
  const [state, setState] = useState<Live>('connecting')
  useEffect(() => {
    let source: EventSource | null = null
    let reconnecting: ReturnType<typeof setTimeout> | undefined
    let wait = 1000
    let missed = false
    const news = gatherNews((cases) => refresh(client, cases))
    const connect = () => {
      source = new EventSource('/api/v1/live')
      source.addEventListener('open', () => {
        wait = 1000
        setState('live')
        if (missed) void client.invalidateQueries()
        missed = false
      })
      source.addEventListener('cases', ({ data }: MessageEvent) => news.heard(casesIn(data)))
      source.addEventListener('seen', ({ data }: MessageEvent) => {
        const seen = seenIn(data)
        if (seen !== null) markRows(client, seen)
      })
      source.addEventListener('here', ({ data }: MessageEvent) => {
        const id = hereIn(data)
        if (id !== null) void client.invalidateQueries({ queryKey: hereKey(id) })
      })
      source.addEventListener('resume', () => void client.invalidateQueries())
      source.addEventListener('error', () => {
        source?.close()
        missed = true
        setState('lost')
        reconnecting = setTimeout(connect, wait)
        wait = Math.min(wait * 2, longestWait)
      })
    }

    connect()
    return () => {
      source?.close()
      clearTimeout(reconnecting)
      news.end()
    }
  }, [client])
  return state
}
