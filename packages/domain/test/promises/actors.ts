import { type ActorKind, kindsOf } from '../../src/matter/actor.ts'
import { mayGive } from '../../src/case/actors.ts'
import type { CaseEvent } from '../../src/case/event.ts'
import { must } from './judging.ts'
import type { Happened } from './world.ts'

/** What only people do, whatever else is written anywhere. */
const ofPeople: ReadonlySet<CaseEvent['type']> = new Set([
  'contactMade',
  'contactVouchedFor',
  'transferDeclined',
  'transferWithdrawn',
  'threatReported',
  'askPlaced',
  'askAnswered',
  'askWithdrawn',
  'promiseKept',
  'newDateProposed',
  'newDateAgreed',
  'newDateRefused',
  'resolutionProposed',
  'verdictGiven',
  'verdictObjectedTo',
  'issueLapsed',
  'issueWithdrawn',
  'finalPositionGiven',
  'noProblemFound',
  'sampleChecked',
  'escalationReported',
  'leaderHeardCustomer',
  'escalationEnded',
  'dangerRead',
  'dangerOver',
  'personComplainedAbout',
  'representativeNamed',
  'absorbed',
  'mergedInto',
])

const refusedTo = (kind: ActorKind, refused: string | null): boolean =>
  kind === 'machine' ? refused === 'not-for-machines' : refused !== null

/** 13: a machine hands on what it hears; it never owns, refuses, ends or judges. Nobody gives what is not theirs to. */
export const actors = ({ command, context: { actor }, events, refused }: Happened): void => {
  if (!kindsOf(mayGive[command.type]).includes(actor.kind)) {
    must(refusedTo(actor.kind, refused), `${command.type} is not for ${actor.kind} (${refused})`)
    return
  }
  must(refused !== 'not-for-machines', `${command.type} is for machines and refused to one`)
  if (actor.kind !== 'machine') return
  const judged = events.find(({ type }) => ofPeople.has(type))
  must(judged === undefined, `a machine does what only people do (${judged?.type})`)
}
