import { queryOptions, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, server } from '../../api/client.ts'
import { keys } from '../../api/queries.ts'
import type { Case, MailFrame } from '../../api/shapes.ts'

export const frameQuery = (caseId: string) =>
  queryOptions({
    queryKey: [...keys.case(caseId), 'mail-frame'],
    queryFn: ({ signal }) =>
      answer(server.GET('/api/v1/cases/{id}/mail-frame', { signal, params: { path: { id: caseId } } })),
    staleTime: 60_000,
  })

/**
 * What of it fits everybody who may read the words: in a case that others joined, each of them knows their own name and
 * reference alone, and would read those of another.
 */
export const asAllMayRead = ({ readers }: Pick<Case, 'readers'>, frame: MailFrame): MailFrame =>
  readers.length === 0
    ? frame
    : { ...frame, greeting: null, fills: { ...frame.fills, customer: null, reference: null } }

export interface Framed {
  /** What stands in the box: what was typed, or the greeting as long as nothing was. */
  readonly shown: string
  /** Whether it holds nothing that somebody wrote. */
  readonly isIdle: boolean
  /** Whether it is the greeting as it was offered. */
  readonly isOffered: boolean
  /** What is put under the words as the mail is made; null for none. */
  readonly signature: string | null
  /** Whether mail waits here, since nothing is set by which it leaves. */
  readonly waits: boolean
  /** What of a text is kept: nothing where it is the greeting as it was offered. */
  readonly kept: (text: string) => string
  /** The greeting is offered again. */
  readonly anew: () => void
}

/** Where what one goes on to write stands. */
const after = (greeting: string): string => `${greeting}\n\n`

/**
 * With what a mail begins and what stands under it. The greeting is offered where nothing stands yet, and is a draft only
 * once something was typed; whoever empties the box goes without it.
 * @param words what was typed
 */
export const useFrame = (
  about: Case,
  words: string,
  { isMail, isHere }: { readonly isMail: boolean; readonly isHere: boolean },
): Framed => {
  const isAsked = isMail && (isHere || words !== '')
  const { data } = useQuery({ ...frameQuery(about.id), enabled: isAsked })
  const [isBare, setBare] = useState(false)
  if (isBare && !isHere) setBare(false)
  const frame: Pick<MailFrame, 'greeting' | 'signature' | 'leaves'> =
    isAsked && data !== undefined ? asAllMayRead(about, data) : none
  const offered = frame.greeting === null ? null : after(frame.greeting)
  const isOffered = offered !== null && words === '' && !isBare
  return {
    shown: isOffered ? offered : words,
    isIdle: words.trim() === '' || words.trim() === frame.greeting?.trim(),
    isOffered,
    signature: frame.signature,
    waits: !frame.leaves,
    kept: (text) => {
      setBare(text === '')
      return text === offered ? '' : text
    },
    anew: () => setBare(false),
  }
}

const none = { greeting: null, signature: null, leaves: true } as const
