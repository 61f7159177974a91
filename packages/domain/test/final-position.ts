import { received, type Story, customer } from './story.ts'

/** Our last word, as most tests give it. */
export const finalPosition = {
  type: 'giveFinalPosition',
  issue: 1,
  position: 'no',
  reasons: 'because',
  outsideBody: 'the ombudsman',
  outcome: 'notUpheld',
} as const

export const nothingNew = (contactId: string) =>
  ({ type: 'findNothingNew', contactId, reason: 'all answered', outsideBody: 'the ombudsman' }) as const

/** A further contact of the customer. */
export const word = (id: string, more = {}) =>
  ({ type: 'receiveContact', contact: received(id, more), issue: null, ways: [] }) as const

/** They turned down what was proposed. */
export const turnedDown = (story: Story, by = 'ana'): void => {
  story.proposes(by)
  story.does(customer, { type: 'giveVerdict', issue: 1, verdict: 'notSolved', reason: 'no' })
}
