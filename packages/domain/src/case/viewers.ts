import type { PersonId, TeamName } from '../directory/directory.ts'
import type { Ask, Escalation, OpenPromise } from '../matter/parts.ts'
import type { MatterViewer, ViewerRule } from '../matter/viewers.ts'
import type { CaseEvent } from './event.ts'
import type { Carried } from './merging/carried.ts'
import type { Danger } from './danger/state.ts'

const person = (rule: ViewerRule, id: PersonId): MatterViewer => ({
  rule,
  of: { kind: 'person', person: id },
})
const asked = (team: TeamName): MatterViewer => ({ rule: 'asked', of: { kind: 'team', team } })

const fromDanger = (danger: Danger | null | undefined): readonly MatterViewer[] =>
  (danger?.told ?? []).flatMap((told) => [
    person('toldOfDanger', told.person),
    ...(told.handedTo === undefined ? [] : [person('toldOfDanger', told.handedTo)]),
  ])

/** What is owed in a case that this one took in, or that stands by itself again, is owed by the same people here. */
const fromOther = (other: {
  readonly promises: readonly Carried<OpenPromise>[]
  readonly asks: readonly Carried<Ask>[]
  readonly escalations: readonly Carried<Escalation>[]
  readonly danger?: Danger | null
}): readonly MatterViewer[] => [
  ...other.promises.map(({ as }) => person('promised', as.by)),
  ...other.asks.map(({ as }) => asked(as.to)),
  ...other.escalations.map(({ as }) => person('cameUp', as.leader)),
  ...fromDanger(other.danger),
]

const wentUpTo = (leader: PersonId | null): readonly MatterViewer[] =>
  leader === null ? [] : [person('cameUp', leader)]

type HandedToStandIn = Extract<CaseEvent, { readonly type: 'handedToStandIn' }>

/** What of history was to be taken up, or was late, is handed on without being named: it came up to them, too. */
const handedTo = ({ to, promises, escalations, danger }: HandedToStandIn): readonly MatterViewer[] => {
  const named = [
    ...(promises.length > 0 ? [person('promised', to)] : []),
    ...(escalations.length > 0 ? [person('cameUp', to)] : []),
    ...(danger ? [person('toldOfDanger', to)] : []),
  ]
  return named.length > 0 ? named : [person('cameUp', to)]
}

/**
 * Before whom an event brings the case, beside its owner and its team. Of the event alone, so that whoever has the events
 * knows who ever saw the case, in whatever order and whatever was folded from them.
 */
export const viewersIn = (event: CaseEvent): readonly MatterViewer[] => {
  switch (event.type) {
    case 'ownerChanged':
      return event.from === event.to ? [] : [person('owned', event.from)]
    case 'transferOffered':
      return [{ rule: 'offered', of: event.to }]
    case 'askPlaced':
    case 'askedTeamRemoved':
      return [asked(event.to)]
    case 'promiseMade':
      return [person('promised', event.by)]
    case 'caseEscalated':
      return [person('cameUp', event.leader)]
    case 'remedyRequested':
    case 'remedyRequestRose':
      return [person('cameUp', event.to)]
    case 'surveyContactDated':
    case 'regulatorDateNear':
    case 'regulatorDateMissed':
    case 'nextWordSet':
    case 'takeUpDated':
    case 'sampleDated':
      return wentUpTo(event.of)
    case 'dangerTold':
      return [person('toldOfDanger', event.person)]
    case 'dangerRead':
      return [person('toldOfDanger', event.by)]
    case 'thanksGiven':
      return event.readers.map((id) => person('cameUp', id))
    case 'handedToStandIn':
      return handedTo(event)
    case 'absorbed':
    case 'takenApart':
      return fromOther(event)
    case 'caseOpenedApart':
      return [...event.escalations.map(({ leader }) => person('cameUp', leader)), ...fromDanger(event.danger)]
    default:
      return []
  }
}
