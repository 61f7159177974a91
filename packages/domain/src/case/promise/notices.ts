import type { PersonId } from '../../directory/directory.ts'
import { hearsBy, type NoticesOf, promised, toEach, toPerson } from '../notice/notices-of.ts'
import type { StaffNotice } from '../notice/staff-message.ts'
import type { CaseEvent } from '../event.ts'
import type { Notice } from '../notice/notice.ts'
import type { LivingCase } from '../state.ts'
import type { PromiseNumber } from '../../matter/text.ts'
import { isCompensation, isPersonAsked, type OpenPromise } from '../../matter/parts.ts'
import type { PromiseEvent } from '../../matter/promise/events.ts'

/** What the company owes by its own rule is for whoever owns the case; of an ended one, for whom it names. */
const bearer = ({ kind, owner }: LivingCase, open: OpenPromise): PersonId =>
  isCompensation(open) && kind === 'open' ? owner : open.by

const promiser = (state: LivingCase, number: PromiseNumber): readonly PersonId[] =>
  state.promises.filter(({ promise }) => promise === number).map((open) => bearer(state, open))

/** What they are owed by the promise that broke with these events. */
const owedBy = (all: readonly CaseEvent[]): Pick<Extract<Notice, { type: 'promiseBroken' }>, 'owed'> => {
  const made = all.find((one) => one.type === 'promiseMade' && isCompensation(one))
  if (made?.type !== 'promiseMade' || made.remedy?.amount == null) return {}
  const { due, late } = made
  const { currency, minor } = made.remedy.amount
  return {
    owed: {
      currency,
      minor,
      due,
      ...(late === undefined ? {} : { lateDay: late.minor, most: late.most }),
    },
  }
}

const answered = (state: LivingCase, promise: PromiseNumber, agreed: boolean): readonly StaffNotice[] =>
  toEach(promiser(state, promise), { type: 'newDateAnswered', promise, agreed })

export const promiseNotices: NoticesOf<PromiseEvent> = {
  promiseMade: {
    // What they are owed by a broken promise they are told with that.
    customer: ({ promise, kind, by, what, due, ...made }) =>
      isCompensation(made)
        ? []
        : isPersonAsked(made)
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
      isCompensation(made)
        ? [toPerson(by, { type: 'promiseReminder', promise, due })]
        : kind === 'callBack' && recordedBy !== by
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
          ...owedBy(all),
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
