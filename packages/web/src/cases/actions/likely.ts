import type { Case } from '../../api/shapes.ts'
import type { ActionName, Values } from './spec.ts'

export interface Chosen {
  readonly name: ActionName
  readonly subject: number | null
  /** How one writes, where it is words to the customer: what was said on the telephone is logged, and never sent. */
  readonly mode?: 'log'
  /** What stands in its form to begin with, where it was chosen by pressing something of it. */
  readonly first?: Values
}

/** How many actions are buttons; the rest is in the menu. */
const likelyCount = 3

const likelyFirst = (from: Case, me: string): readonly (Chosen | null)[] => {
  const mine = from.owner.id === me
  const escalation = from.escalations.find((one) => one.state !== 'ended' && one.leader.id === me)
  const reportOwed = from.escalations.find((one) => one.state === 'delegated' && one.delegatedTo?.id === me)
  const callBack = from.promises.find(
    (one) => one.kind === 'callBack' && one.by.id === me && (one.state === 'open' || one.state === 'broken'),
  )
  const deed = from.promises.find(
    (one) => one.kind === 'deed' && (one.state === 'open' || one.state === 'broken'),
  )
  const owed = from.remedies.granted.find(({ state }) => state === 'owed')
  const answered = from.promises.find((one) => one.proposedDate !== null && one.state === 'open')
  const proposed = from.issues.find((one) => one.state === 'proposed' || one.state === 'reported')
  const open = from.issues.find((one) => one.state === 'open')
  const told = from.danger?.told.find(({ person }) => person.id === me)
  return [
    told === undefined || told.readBy === null ? null : { name: 'acknowledge-danger', subject: null },
    from.danger?.trying?.by.id === me ? { name: 'make-contact', subject: null } : null,
    from.offer === null ? null : { name: 'accept-transfer', subject: from.offer.number },
    from.offer === null ? null : { name: 'decline-transfer', subject: from.offer.number },
    // Reading the danger acknowledges it.
    escalation?.state === 'waiting' && !(escalation.because === 'danger' && from.danger !== null)
      ? { name: 'acknowledge-escalation', subject: escalation.number }
      : null,
    escalation === undefined || escalation.heard === 'right'
      ? null
      : { name: 'record-leaders-call', subject: escalation.number },
    escalation?.heard === 'right' ? { name: 'end-escalation', subject: escalation.number } : null,
    escalation === undefined ? null : { name: 'delegate', subject: null },
    reportOwed === undefined ? null : { name: 'report-on-escalation', subject: reportOwed.number },
    from.sample === 'awaited' ? { name: 'check-sample', subject: null } : null,
    ...from.asks.map((ask): Chosen => ({ name: 'answer-ask', subject: ask.number })),
    callBack === undefined ? null : { name: 'make-contact', subject: callBack.number, mode: 'log' },
    mine && callBack === undefined ? { name: 'make-contact', subject: null } : null,
    mine && answered !== undefined ? { name: 'answer-new-date', subject: answered.number } : null,
    mine && owed !== undefined ? { name: 'deliver-remedy', subject: owed.number } : null,
    mine && deed !== undefined ? { name: 'keep-promise', subject: deed.number } : null,
    mine && proposed !== undefined ? { name: 'give-verdict', subject: proposed.number } : null,
    // To read what asks nothing comes behind all that is owed.
    ...from.actions.flatMap(({ name, subject, allowed }): readonly Chosen[] =>
      name === 'read-thanks' && allowed && subject !== null ? [{ name, subject }] : [],
    ),
    mine && deed === undefined && open !== undefined ? { name: 'make-promise', subject: null } : null,
    mine && open !== undefined ? { name: 'propose-resolution', subject: open.number } : null,
    mine ? { name: 'offer-transfer', subject: null } : null,
    { name: 'receive-contact', subject: null },
    { name: 'take-higher', subject: null },
    { name: 'reopen-for-new-facts', subject: null },
  ]
}

/** The two or three things that are most likely next for me, each of which the server would allow. */
export const likelyNext = (from: Case, me: string): readonly Chosen[] => {
  const allowed = from.actions.filter((one) => one.allowed)
  const isAllowed = (chosen: Chosen) =>
    allowed.some(
      (one) =>
        one.name === chosen.name &&
        // Which call it keeps is said with the contact, and is none of the action's own.
        (one.subject === null || one.subject === chosen.subject || chosen.name === 'make-contact'),
    )
  const wanted = likelyFirst(from, me).filter(
    (chosen): chosen is Chosen => chosen !== null && isAllowed(chosen),
  )
  // Two duties may be done by one action: it is one button.
  const once = new Map(wanted.map((chosen) => [`${chosen.name} ${chosen.subject}`, chosen]))
  return [...once.values()].slice(0, likelyCount)
}
