import type { QueryClient } from '@tanstack/react-query'
import { keys } from './queries.ts'

/** Somebody looked at a case, here or in another window of theirs; or put it back among what is new to them. */
export interface Seen {
  readonly case: string
  readonly unread: boolean
}

/** As the live stream says it; null for what is none. */
export const seenIn = (data: unknown): Seen | null => {
  if (typeof data !== 'string') return null
  try {
    const seen: unknown = JSON.parse(data)
    if (typeof seen !== 'object' || seen === null || !('case' in seen) || !('unread' in seen)) return null
    const { case: id, unread } = seen
    return typeof id === 'string' && typeof unread === 'boolean' ? { case: id, unread } : null
  } catch {
    return null
  }
}

interface Rows {
  readonly pages: readonly {
    readonly items: readonly { readonly id?: string; readonly unread?: boolean }[]
  }[]
}

const isRows = (data: unknown): data is Rows =>
  typeof data === 'object' && data !== null && 'pages' in data && Array.isArray(data.pages)

/** Lists with that case read or unread in them; the same lists where it stands in none. */
export const withSeen = <Data>(data: Data, { case: id, unread }: Seen): Data => {
  if (!isRows(data)) return data
  const stands = data.pages.some(({ items }) => items.some((row) => row.id === id && row.unread === !unread))
  if (!stands) return data
  return {
    ...data,
    pages: data.pages.map((page) => ({
      ...page,
      items: page.items.map((row) => (row.id === id ? { ...row, unread } : row)),
    })),
  }
}

/** Says it in every list that is there, without asking for any again. */
export const markRows = (client: QueryClient, seen: Seen): void => {
  client.setQueriesData({ queryKey: keys.lists }, (data: unknown) => withSeen(data, seen))
}
