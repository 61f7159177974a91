import type { PersonId } from '../../src/directory/directory.ts'
import type { Actor } from '../../src/matter/actor.ts'
import type { LivingCase } from '../../src/case/state.ts'
import { customersOwn } from './customers-own.ts'
import { at, personAt } from './drawn-from.ts'
import type { Wish } from './moods.ts'
import type { World } from './world.ts'

const upTo = (world: World, state: LivingCase, { what, who, pick }: Wish): PersonId => {
  const escalation = at(state.escalations, pick)
  const { directory } = world
  switch (what) {
    case 'acceptTransfer':
    case 'declineTransfer': {
      const to = state.offer?.to
      if (to === undefined) return personAt(who)
      return to.kind === 'person'
        ? to.person
        : (at(directory.teams.get(to.team)?.members ?? [], who) ?? state.owner)
    }
    case 'answerRemedyRequest':
      return at(state.remedies?.requests ?? [], pick)?.to ?? personAt(who)
    case 'checkRemedy':
      return personAt(who)
    case 'releaseRemedy':
      return escalation?.leader ?? 'lena'
    case 'delegate':
      return escalation?.leader ?? state.owner
    case 'acknowledgeEscalation':
    case 'recordLeadersCall':
    case 'endEscalation':
      return escalation?.leader ?? personAt(who)
    case 'readThanks':
      return at(at(state.thanks ?? [], pick)?.readers ?? [], who)?.person ?? personAt(who)
    case 'readMention':
      return at(state.mentions?.unread ?? [], pick)?.person ?? personAt(who)
    case 'giveFinalPosition':
    case 'endDanger':
      return escalation?.leader ?? at(['lena', 'omar', 'chief', 'beatriz'], pick) ?? 'omar'
    case 'acknowledgeDanger':
      return at(state.danger?.told ?? [], pick)?.person ?? state.owner
    case 'answerAsk':
      return at(directory.teams.get(at(state.asks, pick)?.to ?? '')?.members ?? [], who) ?? state.owner
    case 'makeContact':
    case 'keepPromise':
      return at(state.promises, pick)?.by ?? state.owner
    case 'checkSample':
      return personAt(who)
    default:
      return state.owner
  }
}

/** Who does what was drawn: mostly whoever it is up to. */
export const actorOf = (world: World, state: LivingCase, wished: Wish): Actor => {
  const byVoice = wished.what === 'giveVerdict' && wished.by === 'right' && wished.pick > 8
  if (byVoice) return { kind: 'person', id: state.owner }
  if (wished.by === 'machine') return { kind: 'machine', name: 'bot', of: personAt(wished.who) }
  if (wished.by !== 'right' && wished.by !== 'somebody') return { kind: wished.by }
  if (wished.by === 'somebody') return { kind: 'person', id: personAt(wished.who) }
  if (wished.what === 'recordReturned' || wished.what === 'recordAnswerUnsent') return { kind: 'clock' }
  if (wished.what === 'recordUnconfirmed' || wished.what === 'recordCameInFlood') return { kind: 'clock' }
  if (wished.what === 'tellPothole') return { kind: 'clock' }
  if (wished.what === 'speakAsMachine') return { kind: 'machine', name: 'bot', of: personAt(wished.who) }
  if (customersOwn.has(wished.what)) return { kind: 'customer' }
  return { kind: 'person', id: upTo(world, state, wished) }
}
