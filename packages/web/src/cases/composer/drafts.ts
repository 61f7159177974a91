import { queryOptions } from '@tanstack/react-query'
import { answer, done, server } from '../../api/client.ts'
import { keys } from '../../api/queries.ts'
import type { Draft } from '../../api/shapes.ts'
import type { BodyOf, Values } from '../actions/spec.ts'

/** Whoever waits to see it sent looks again so often, in milliseconds. */
const lookAgain = 1_000

const isUnderWay = ({ sendIn }: Draft): boolean => sendIn !== null

/** What I began to write in a case on any of my devices, and what I sent off and can still take back. */
export const draftsQuery = (caseId: string) =>
  queryOptions({
    queryKey: [...keys.case(caseId), 'drafts'],
    queryFn: async ({ signal }) => {
      const { items } = await answer(
        server.GET('/api/v1/cases/{id}/drafts', { signal, params: { path: { id: caseId } } }),
      )
      return items.map((item) => ({ ...item, readAt: performance.now() }))
    },
    refetchInterval: ({ state }) => (state.data?.some(isUnderWay) === true ? lookAgain : false),
    retry: false,
  })

/** A draft, and when in the life of this page it was read. */
export type ReadDraft = Draft & { readonly readAt: number }

/** In so many whole seconds it goes. */
export const secondsLeft = ({ sendIn, readAt }: ReadDraft, now: number): number =>
  Math.max(0, Math.ceil(((sendIn ?? 0) - (now - readAt)) / 1000))

export const notSentQuery = queryOptions({
  queryKey: [...keys.lists, 'not-sent'],
  queryFn: ({ signal }) => answer(server.GET('/api/v1/drafts/not-sent', { signal })),
})

const patience = 15_000

const device = (): Draft['device'] =>
  matchMedia('(pointer: coarse) and (max-width: 52rem)').matches ? 'telephone' : 'computer'

interface Of {
  readonly caseId: string
  readonly draft: string
}

const pathOf = ({ caseId, draft }: Of) => ({ path: { id: caseId, draft } })

/** @param keepalive goes on though the page is being left */
export const keepDraft = async (of: Of, typed: Values, revision: number, keepalive: boolean) =>
  await answer(
    server.PUT('/api/v1/cases/{id}/drafts/{draft}', {
      params: pathOf(of),
      body: { typed, revision, device: device() },
      signal: AbortSignal.timeout(patience),
      keepalive,
    }),
  )

export const dropDraft = async (of: Of): Promise<void> =>
  await done(
    server.DELETE('/api/v1/cases/{id}/drafts/{draft}', {
      params: pathOf(of),
      signal: AbortSignal.timeout(patience),
    }),
  )

export const sendDraft = async (of: Of, typed: Values, contact: BodyOf<'make-contact'>, key: string) =>
  await answer(
    server.POST('/api/v1/cases/{id}/drafts/{draft}/send', {
      params: { ...pathOf(of), header: { 'idempotency-key': key } },
      body: { typed, device: device(), contact },
      signal: AbortSignal.timeout(patience),
    }),
  )

export const undoDraft = async (of: Of) =>
  await answer(
    server.POST('/api/v1/cases/{id}/drafts/{draft}/undo', {
      params: pathOf(of),
      signal: AbortSignal.timeout(patience),
    }),
  )
