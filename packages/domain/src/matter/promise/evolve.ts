import type { Standing } from '../standing.ts'
import type { OpenPromise } from '../parts.ts'
import type { PromiseNumber } from '../text.ts'
import type { PromiseEvent } from './events.ts'

const change = (
  state: Standing,
  number: PromiseNumber,
  to: (promise: OpenPromise) => OpenPromise,
): readonly OpenPromise[] =>
  state.promises.map((promise) => (promise.promise === number ? to(promise) : promise))

const without = (state: Standing, number: PromiseNumber): readonly OpenPromise[] =>
  state.promises.filter(({ promise }) => promise !== number)

export const evolvePromise = <Stands extends Standing>(state: Stands, event: PromiseEvent): Stands => {
  const { counts } = state
  switch (event.type) {
    case 'promiseMade': {
      const { promise, kind, what, by, remedy, due, remindAt, meantFor, cause, late } = event
      const made: OpenPromise = {
        promise,
        kind,
        what,
        by,
        remedy,
        due,
        remindAt,
        proposedDate: null,
        ...(meantFor === undefined ? {} : { meantFor }),
        ...(cause === undefined ? {} : { cause }),
        ...(late === undefined ? {} : { late }),
      }
      return {
        ...state,
        promises: [...state.promises, made],
        counts: { ...counts, promises: Math.max(counts.promises, promise) },
      }
    }
    case 'promiseReminded':
      return {
        ...state,
        promises: change(state, event.promise, (promise) => ({ ...promise, remindAt: null })),
      }
    case 'promiseKept':
      return {
        ...state,
        promises: without(state, event.promise),
        counts: { ...counts, promisesKept: counts.promisesKept + 1 },
      }
    case 'promiseBroken':
      return {
        ...state,
        promises: without(state, event.promise),
        counts: { ...counts, promisesBroken: counts.promisesBroken + 1 },
      }
    case 'newDateProposed':
      return {
        ...state,
        promises: change(state, event.promise, (promise) => ({ ...promise, proposedDate: event.due })),
      }
    case 'newDateAgreed': {
      const { due, remindAt } = event
      return {
        ...state,
        promises: change(state, event.promise, (promise) => ({
          ...promise,
          due,
          remindAt,
          proposedDate: null,
        })),
      }
    }
    case 'newDateRefused':
      return {
        ...state,
        promises: change(state, event.promise, (promise) => ({ ...promise, proposedDate: null })),
      }
    case 'promiseReleased':
      return { ...state, promises: without(state, event.promise) }
    default: {
      const unknown: never = event
      return unknown
    }
  }
}
