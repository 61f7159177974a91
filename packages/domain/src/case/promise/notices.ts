import type { PersonId } from '../../directory/directory.ts'
import { hearsBy, type NoticesOf, promised, toEach, toPerson } from '../notice/notices-of.ts'
import type { StaffNotice } from '../notice/staff-message.ts'
import type { LivingCase } from '../state.ts'
import type { PromiseNumber } from '../../matter/text.ts'
import { isPersonAsked } from '../../matter/parts.ts'
import type { PromiseEvent } from '../../matter/promise/events.ts'

const promiser = (state: LivingCase, number: PromiseNumber): readonly PersonId[] =>
  state.promises.filter(({ promise }) => promise === number).map(({ by }) => by)

const answered = (state: LivingCase, promise: PromiseNumber, agreed: boolean): readonly StaffNotice[] =>
  toEach(promiser(state, promise), { type: 'newDateAnswered', promise, agreed })

export const promiseNotices: NoticesOf<PromiseEvent> = {
  promiseMade: {
    customer: ({ promise, kind, by, what, due, ...made }) =>
      isPersonAsked(made)
        ? [{ type: 'personComes', by, due }]
        : [
            {
              type: 'promiseMade',
              promise,
              kind,
              by,
              what,
              due,
              ...(made.from === undefined ? {} : { from: made.from }),
              ...(made.cause === 'machine' && kind === 'deed' ? { machine: true } : {}),
            },
          ],
    staff: ({ kind, by, recordedBy, promise, due, ...made }) =>
      kind === 'callBack' && recordedBy !== by
        ? [
            toPerson(by, {
              type: isPersonAsked(made) ? 'personAskedOfYou' : 'callBackAskedOfYou',
              promise,
              due,
            }),
          ]
        : [],
  },
  promiseReminded: {
    staff: ({ promise }, { before }) => {
      const due = promised(before, promise)?.due
      return due === undefined
        ? []
        : toEach(promiser(before, promise), { type: 'promiseReminder', promise, due })
    },
  },
  promiseKept: {
    customer: (event, { before }) => {
      const promise = promised(before, event.promise)
      return promise === undefined
        ? []
        : [{ type: 'promiseKept', promise: promise.promise, what: promise.what }]
    },
  },
  promiseBroken: {
    customer: (event, { before, after, all }) => {
      const promise = promised(before, event.promise)
      if (promise === undefined) return []
      const raised = all.find((one) => one.type === 'caseEscalated' && one.because === 'promiseBroken')
      const leading = after.escalations.findLast(({ because }) => because === 'promiseBroken')?.leader
      const leader = raised?.type === 'caseEscalated' ? raised.leader : leading
      return [
        {
          type: 'promiseBroken',
          promise: promise.promise,
          what: promise.what,
          owner: after.owner,
          answerable: leader ?? after.owner,
          hearsBy: hearsBy(after),
        },
      ]
    },
    staff: ({ promise }, { before, after }) =>
      promiser(before, promise).flatMap((by) =>
        toEach([by, after.owner], { type: 'promiseBroken', promise, by }),
      ),
  },
  newDateProposed: {
    customer: ({ promise: number, reason, due: proposed }, { before }) => {
      const promise = promised(before, number)
      if (promise === undefined) return []
      const { what, due } = promise
      return [{ type: 'newDateProposed', promise: number, what, due, proposed, reason }]
    },
  },
  newDateAgreed: {
    customer: ({ promise: number, due }, { before }) => {
      const promise = promised(before, number)
      return promise === undefined
        ? []
        : [{ type: 'newDateAgreed', promise: number, what: promise.what, due }]
    },
    staff: ({ promise }, { before }) => answered(before, promise, true),
  },
  newDateRefused: {
    staff: ({ promise }, { before }) => answered(before, promise, false),
  },
}
