import type { CaseEvent } from '../event.ts'
import type { Carried } from '../merging/carried.ts'
import { originOfIssue, partsOf, whomPromised } from '../merging/holder.ts'
import { findIssue } from '../resolution/issue.ts'
import type { LivingCase } from '../state.ts'
import { isBesides } from './sum.ts'
import { type Besides, type Granted, noRemedies, type Remedies, type RemedyRequest } from './state.ts'

const having = (state: LivingCase, remedies: Remedies): LivingCase => ({ ...state, remedies })

const changed = (
  state: LivingCase,
  which: (one: Granted) => boolean,
  to: (one: Granted) => Partial<Granted>,
): LivingCase => {
  const { remedies } = state
  return remedies?.granted.some(which) === true
    ? having(state, {
        ...remedies,
        granted: remedies.granted.map((one) => (which(one) ? { ...one, ...to(one) } : one)),
      })
    : state
}

const answered = (state: LivingCase, number: number): LivingCase => {
  const { remedies = noRemedies } = state
  return having(state, {
    ...remedies,
    requests: remedies.requests.filter(({ request }) => request !== number),
  })
}

/** The number that something has in the case that it comes to. */
const numberIn = (
  carried: readonly Carried<unknown>[],
  from: 'here' | 'there',
  number: number | null,
): number | null => {
  const link = carried.find((one) => one[from] === number)
  return link === undefined ? null : link[from === 'here' ? 'there' : 'here']
}

type Moving = Pick<
  Extract<CaseEvent, { type: 'absorbed' | 'takenApart' }>,
  'issues' | 'promises' | 'remedies'
>

/** What comes from another case, or comes back; what is known here keeps its number. */
const join = (state: LivingCase, event: Moving, from: 'here' | 'there'): LivingCase => {
  if (event.remedies === undefined) return state
  const { remedies: own = noRemedies } = state
  const parts = partsOf(state)
  const theirs = <Thing extends { readonly of: string }>(things: readonly Thing[]): readonly Thing[] =>
    things.filter(({ of }) => parts.includes(of))
  let { last, lastRequest } = own
  const granted = theirs(event.remedies.granted).map((one): Granted => {
    const known = own.granted.find(({ id }) => id === one.id)
    return {
      ...one,
      remedy: known?.remedy ?? (last += 1),
      issue: numberIn(event.issues, from, one.issue) ?? known?.issue ?? null,
      promise: numberIn(event.promises, from, one.promise),
    }
  })
  const numbers = new Map(
    theirs(event.remedies.granted).map(({ remedy }, at) => [remedy, granted[at]?.remedy ?? null]),
  )
  const requests = theirs(event.remedies.requests).map((one): RemedyRequest => {
    const known = own.requests.find(({ id }) => id === one.id)
    return {
      ...one,
      request: known?.request ?? (lastRequest += 1),
      issue: numberIn(event.issues, from, one.issue) ?? known?.issue ?? null,
      after: one.after === null ? null : (numbers.get(one.after) ?? null),
    }
  })
  const besides = theirs(event.remedies.besides ?? []).map((one) => ({
    ...one,
    issue: numberIn(event.issues, from, one.issue),
  }))
  const stayed = (own.besides ?? []).filter(
    ({ of }) => from === 'there' || !besides.some((one) => one.of === of),
  )
  const arrived = new Set([...granted, ...requests].map(({ id }) => id))
  // What comes back stands as it stood there; a request that was answered there is answered.
  const stays = from === 'there' ? own.requests : []
  return having(state, {
    last,
    lastRequest,
    granted: [...own.granted.filter(({ id }) => !arrived.has(id)), ...granted],
    requests: [...stays.filter(({ id }) => !arrived.has(id)), ...requests],
    ...(stayed.length + besides.length === 0 ? {} : { besides: [...stayed, ...besides] }),
  })
}

const part = (state: LivingCase): LivingCase => {
  const { remedies } = state
  if (remedies === undefined) return state
  const parts = partsOf(state)
  return having(state, {
    ...remedies,
    granted: remedies.granted.filter(({ of }) => parts.includes(of)),
    requests: remedies.requests.filter(({ of }) => parts.includes(of)),
    ...(remedies.besides === undefined
      ? {}
      : { besides: remedies.besides.filter(({ of }) => parts.includes(of)) }),
  })
}

const only = (number: number) => (one: Granted) => one.remedy === number

/** An amount that reached the customer, or is offered to them, though nobody granted it. */
const amountBesides = (before: LivingCase, event: CaseEvent): Besides | null => {
  if (event.type === 'resolutionProposed') {
    const { issue: number, remedy } = event
    const issue = findIssue(before, number)
    if (issue === undefined || remedy?.amount == null) return null
    return { of: originOfIssue(before, issue), issue: number, amount: remedy.amount }
  }
  if (event.type !== 'promiseKept') return null
  const open = before.promises.find(({ promise }) => promise === event.promise)
  if (open?.remedy?.amount == null || !isBesides(before, open)) return null
  const [of = before.id] = whomPromised(before, open) ?? []
  return { of, issue: null, amount: open.remedy.amount }
}

const keepBesides = (before: LivingCase, state: LivingCase, event: CaseEvent): LivingCase => {
  const { remedies = noRemedies } = state
  const known = remedies.besides ?? []
  const others =
    event.type === 'resolutionProposed' ? known.filter(({ issue }) => issue !== event.issue) : known
  const more = amountBesides(before, event)
  if (more === null && others.length === known.length) return state
  return having(state, { ...remedies, besides: more === null ? others : [...others, more] })
}

/**
 * What was granted, asked for and delivered; its promises come and go by their own events.
 * @param before the case without this event
 * @param after with all else that it brings
 */
export const evolveRemedies = (before: LivingCase, after: LivingCase, event: CaseEvent): LivingCase => {
  const state = keepBesides(before, after, event)
  const { remedies = noRemedies } = state
  switch (event.type) {
    case 'remedyGranted': {
      const { type: _type, within: _within, insteadOf, ...wanted } = event
      // What comes in the place of what failed is looked at as that would be.
      const failed = remedies.granted.find(({ remedy }) => remedy === insteadOf)
      const fresh: Granted = {
        ...wanted,
        state: 'owed',
        handedOver: 0,
        failures: failed?.failures ?? 0,
        doer: failed?.doer ?? null,
        checkedBy: failed?.checkedBy ?? null,
        releasedBy: failed?.releasedBy ?? null,
      }
      const granted = remedies.granted.map((one) =>
        one.remedy === insteadOf ? { ...one, state: 'replaced' as const, promise: null } : one,
      )
      return having(state, { ...remedies, last: event.remedy, granted: [...granted, fresh] })
    }
    case 'remedyRequested': {
      const { type: _type, limit: _limit, ...request } = event
      return having(state, {
        ...remedies,
        lastRequest: event.request,
        requests: [...remedies.requests, request],
      })
    }
    case 'remedyRequestRose': {
      const { request, to, due } = event
      return having(state, {
        ...remedies,
        requests: remedies.requests.map((one) => (one.request === request ? { ...one, to, due } : one)),
      })
    }
    case 'remedyRequestAnswered':
      return answered(state, event.request)
    case 'remedyPromised':
      return changed(state, only(event.remedy), () => ({ promise: event.promise, state: 'owed' }))
    case 'remedyDelivered':
      return changed(state, only(event.remedy), ({ handedOver }) => ({
        state: 'delivered',
        handedOver: handedOver + 1,
        doer: event.by,
        promise: null,
      }))
    case 'remedyFailed':
      return changed(state, only(event.remedy), ({ failures, doer }) => ({
        state: 'failed',
        failures: failures + 1,
        doer: doer ?? event.by,
        checkedBy: null,
        releasedBy: null,
      }))
    case 'remedyChecked':
      return changed(state, only(event.remedy), () => ({ checkedBy: event.by }))
    case 'remedyReleased':
      return changed(state, only(event.remedy), () => ({ releasedBy: event.by }))
    case 'promiseKept':
    case 'promiseBroken':
    case 'promiseReleased':
      return changed(
        state,
        ({ promise }) => promise === event.promise,
        () => ({ promise: null }),
      )
    case 'handedToStandIn':
      return remedies.requests.some(({ to }) => to === event.from)
        ? having(state, {
            ...remedies,
            requests: remedies.requests.map((one) =>
              one.to === event.from ? { ...one, to: event.to } : one,
            ),
          })
        : state
    case 'absorbed':
      return join(state, event, 'there')
    case 'takenApart':
      return join(state, event, 'here')
    case 'released':
      return part(state)
    case 'caseEnded':
      // What was granted before asking is accounted for all the same.
      return remedies.requests.every((one) => one.after !== null)
        ? state
        : having(state, { ...remedies, requests: remedies.requests.filter((one) => one.after !== null) })
    default:
      return state
  }
}
