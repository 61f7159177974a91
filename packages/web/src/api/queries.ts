import {
  infiniteQueryOptions,
  MutationCache,
  QueryCache,
  QueryClient,
  queryOptions,
} from '@tanstack/react-query'
import { isOffline } from '../words/is-offline.ts'
import { answer, Refused, server } from './client.ts'
import { askedFor, type Narrowing } from '../cases/list/narrowing.ts'
import type { Duty } from './shapes.ts'

const tries = 2

/** A refusal is an answer and is not asked for again; a lost connection is. */
const worthRetrying = (failures: number, thrown: Error): boolean =>
  failures < tries &&
  !isOffline() &&
  !(thrown instanceof Refused && thrown.problem.status >= 400 && thrown.problem.status < 500)

let whenSignedOut = (): void => undefined

/** What to do when the server says that nobody is signed in any more; what was typed is kept in the tab. */
export const onSignedOut = (act: () => void): void => {
  whenSignedOut = act
}

const noticeSignedOut = (thrown: Error): void => {
  if (thrown instanceof Refused && thrown.problem.status === 401) whenSignedOut()
}

export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticeSignedOut }),
  mutationCache: new MutationCache({ onError: noticeSignedOut }),
  defaultOptions: {
    // Offline, a view says so at once, and comes by itself once the line is there again: it never looks as if it were on its way.
    queries: {
      retry: worthRetrying,
      staleTime: 30_000,
      refetchOnWindowFocus: true,
      networkMode: 'always',
      refetchOnReconnect: true,
    },
    // Offline, an action says so at once; it is never kept back to be sent later, unseen.
    mutations: { retry: false, networkMode: 'always' },
  },
})

/** Query keys start with what live news makes stale: a case, the lists, the people. */
export const keys = {
  me: ['me'],
  lists: ['lists'],
  people: ['people'],
  case: (id: string) => ['case', id],
} as const

export const meQuery = queryOptions({
  queryKey: keys.me,
  queryFn: ({ signal }) => answer(server.GET('/api/v1/me', { signal })),
  staleTime: 60_000,
})

/** By which "in 3 working days" is counted. */
export const workingDaysQuery = queryOptions({
  queryKey: [...keys.people, 'working-days'],
  queryFn: ({ signal }) => answer(server.GET('/api/v1/me/working-days', { signal })),
  staleTime: 600_000,
})

export const nightCoverQuery = queryOptions({
  queryKey: [...keys.people, 'night-cover'],
  queryFn: ({ signal }) => answer(server.GET('/api/v1/night-cover', { signal })),
  staleTime: 60_000,
})

export interface CasesWanted {
  readonly owner?: string
  readonly team?: string
  readonly status?: 'open' | 'ended' | 'all'
  readonly order?: 'due' | 'changed'
  /** What the list is narrowed to besides, as its address says it. */
  readonly narrowing?: Narrowing
}

const pageLength = 50
/** Of further pages: whoever goes on goes far, and all that is there is asked for again when something changes. */
const furtherLength = 100

const lengthOf = (cursor: string | null): number => (cursor === null ? pageLength : furtherLength)

/** As the server is asked for it; what the list is made of is before what it is narrowed to. */
const queryOf = ({ narrowing = {}, ...list }: CasesWanted) => ({
  ...askedFor(narrowing),
  ...list,
  ...(Object.keys(narrowing).length === 0 ? {} : { counted: 'true' as const }),
})

/** How many cases a list has, as far as a thousand. */
export const howManyQuery = (wanted: CasesWanted) =>
  queryOptions({
    queryKey: [...keys.lists, 'count', wanted],
    queryFn: ({ signal }) =>
      answer(
        server.GET('/api/v1/cases', {
          signal,
          params: { query: { ...queryOf(wanted), counted: 'true', limit: 1 } },
        }),
      ),
  })

/** What a list can be narrowed to, besides people and teams. */
export const caseChoicesQuery = queryOptions({
  queryKey: [...keys.people, 'case-choices'],
  queryFn: ({ signal }) => answer(server.GET('/api/v1/case-choices', { signal })),
  staleTime: 60_000,
})

export const casesQuery = (wanted: CasesWanted) =>
  infiniteQueryOptions({
    queryKey: [...keys.lists, 'cases', wanted],
    queryFn: ({ signal, pageParam }) =>
      answer(
        server.GET('/api/v1/cases', {
          signal,
          params: {
            query: {
              ...queryOf(wanted),
              limit: lengthOf(pageParam),
              ...(pageParam === null ? {} : { cursor: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  })

/** What I have to do, what of it came up to me, or what others do in cases of mine, the next due first; of some kinds, or of all. */
export const dutiesQuery = (whose: 'mine' | 'cameUp' | 'others', kinds: readonly Duty['kind'][] = []) =>
  infiniteQueryOptions({
    queryKey: [...keys.lists, 'duties', whose, kinds],
    queryFn: ({ signal, pageParam }) =>
      answer(
        server.GET('/api/v1/duties', {
          signal,
          params: {
            query: {
              whose,
              limit: pageLength,
              ...(kinds.length === 0 ? {} : { kind: [...kinds] }),
              ...(pageParam === null ? {} : { cursor: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  })

/** Cases found by words; a page may hold few and have a next one. */
export const searchQuery = (q: string) =>
  infiniteQueryOptions({
    queryKey: [...keys.lists, 'search', q],
    queryFn: async ({ signal, pageParam }) => ({
      ...(await answer(
        server.GET('/api/v1/search', {
          signal,
          params: {
            query: { q, limit: lengthOf(pageParam), ...(pageParam === null ? {} : { cursor: pageParam }) },
          },
        }),
      )),
      /** For which it was found: while others are asked for, these are shown still. */
      words: q,
    }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  })

export const caseQuery = (id: string) =>
  queryOptions({
    queryKey: [...keys.case(id), 'now'],
    queryFn: ({ signal }) => answer(server.GET('/api/v1/cases/{id}', { signal, params: { path: { id } } })),
  })

/** The story backwards: the newest page first, each further page is earlier. */
export const storyQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: [...keys.case(id), 'story'],
    queryFn: ({ signal, pageParam }) =>
      answer(
        server.GET('/api/v1/cases/{id}/events', {
          signal,
          params: {
            path: { id },
            query: {
              order: 'newest',
              limit: lengthOf(pageParam),
              ...(pageParam === null ? {} : { cursor: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  })

export const peopleQuery = (active: 'true' | 'false' | 'all' = 'true') =>
  queryOptions({
    queryKey: [...keys.people, 'everyone', active],
    queryFn: ({ signal }) => answer(server.GET('/api/v1/people', { signal, params: { query: { active } } })),
    staleTime: 60_000,
  })

export const teamsQuery = queryOptions({
  queryKey: [...keys.people, 'teams'],
  queryFn: ({ signal }) => answer(server.GET('/api/v1/teams', { signal })),
  staleTime: 60_000,
})

export const rotaQuery = queryOptions({
  queryKey: [...keys.people, 'rota'],
  queryFn: ({ signal }) => answer(server.GET('/api/v1/rota', { signal })),
})

export const tokensQuery = queryOptions({
  queryKey: [...keys.people, 'tokens'],
  queryFn: ({ signal }) => answer(server.GET('/api/v1/tokens', { signal })),
  retry: false,
})

export const machinesQuery = queryOptions({
  queryKey: [...keys.people, 'machines'],
  queryFn: ({ signal }) => answer(server.GET('/api/v1/machines', { signal })),
  retry: false,
})

export const looksQuery = infiniteQueryOptions({
  queryKey: [...keys.people, 'looks'],
  queryFn: ({ signal, pageParam }) =>
    answer(
      server.GET('/api/v1/access-log', {
        signal,
        params: { query: { limit: pageLength, ...(pageParam === null ? {} : { cursor: pageParam }) } },
      }),
    ),
  initialPageParam: null as string | null,
  getNextPageParam: (last) => last.next,
})

export const messagesQuery = infiniteQueryOptions({
  queryKey: [...keys.lists, 'messages'],
  queryFn: ({ signal, pageParam }) =>
    answer(
      server.GET('/api/v1/messages', {
        signal,
        params: { query: { limit: pageLength, ...(pageParam === null ? {} : { cursor: pageParam }) } },
      }),
    ),
  initialPageParam: null as string | null,
  getNextPageParam: (last) => last.next,
})
