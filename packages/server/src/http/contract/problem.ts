import { problem } from '../../shapes/problem.ts'

const meanings = {
  400: 'The request cannot be read',
  401: 'Not signed in',
  403: 'Not allowed',
  404: 'Not here, or not for you to see',
  408: 'The request came too slowly',
  409: 'Refused as the case stands; `code` says why and `detail` what to do instead',
  413: 'Too large',
  415: 'Not a type of content that is taken here',
  422: 'Something in the request does not fit; `errors` names each part',
  429: 'Too many requests; `Retry-After` says when to come back',
  503: 'Not ready; try again shortly',
} as const

export type ProblemStatus = keyof typeof meanings

/** The problem answers of a route, for its document. Every route may also answer 429 and 503. */
export const problems = (...statuses: readonly ProblemStatus[]) => {
  const answer = (status: ProblemStatus) => ({
    description: meanings[status],
    content: { 'application/problem+json': { schema: problem } },
  })
  const all: readonly ProblemStatus[] = [...statuses, 429, 503]
  return Object.fromEntries(all.map((status) => [status, answer(status)]))
}
