import type { TooLargeToDraw } from '../draw/graph.ts'
import type { SeenTooMuch } from '../game/bits.ts'
import type { Walk, WalkRefusal, WayIn } from '../walk/walk.ts'
import { sayClosed, saySaid } from './say-step.ts'
import { capital, quotedIn, type Tongue } from './tongue.ts'
import { turnsUp } from './turns-up.ts'

/** What turning up there is called, e.g. "Write by chat". */
export const sayWay = (tongue: Tongue, way: Pick<WayIn, 'channel' | 'kind'>): string =>
  turnsUp(tongue, way, 'title')

/** Why it is closed to whoever walks, in a sentence; null where it is open. */
export const sayWhyClosed = (tongue: Tongue, { why }: Pick<WayIn, 'why'>): string | null =>
  why === null ? null : tongue.words.walk.wayClosed({ why: capital(sayClosed(tongue, why, null)) })

/** The last sentence, where the walk has come to an end. */
export const sayEnd = (tongue: Tongue, { end }: Pick<Walk, 'end'>): string | null => {
  const words = tongue.words.end
  switch (end?.code) {
    case undefined:
      return null
    case 'solved':
      return words.solved({ contacts: end.contacts })
    case 'stuck':
      return saySaid(tongue, end.said)
    case 'caught':
      return words.caught({ team: quotedIn(tongue, [end.team]) })
    case 'round':
      return words.round()
    default:
      return end satisfies never
  }
}

/** What was seen until it was too much, without a capital and a full stop. */
export const saySeen = ({ words }: Tongue, seen: SeenTooMuch): string => {
  const said = words.tooLarge.seen
  switch (seen.of) {
    case 'positions':
      return said.positions({ positions: String(seen.positions), moves: String(seen.moves) })
    case 'sets':
      return said.sets({ sets: String(seen.sets), bits: String(seen.bits) })
    case 'owners':
    case 'combinations':
    case 'doors':
      return said[seen.of]({ most: String(seen.most) })
    default:
      return seen satisfies never
  }
}

export const sayTooLargeToDraw = ({ words }: Tongue, of: TooLargeToDraw): string =>
  words.tooLarge.draw({
    stops: String(of.stops),
    lines: String(of.lines),
    mostStops: String(of.mostStops),
    mostLines: String(of.mostLines),
  })

/** Why a map could not be looked at to its end. */
export const sayTooLarge = (
  tongue: Tongue,
  {
    customer,
    problem,
    seen,
  }: { readonly customer: string | null; readonly problem: string | null; readonly seen: SeenTooMuch },
): string => {
  const words = tongue.words.tooLarge
  const said = saySeen(tongue, seen)
  return customer === null || problem === null
    ? words.doors({ seen: said })
    : words.check({ customer, problem, seen: said })
}

export const sayWalkRefusal = (tongue: Tongue, refusal: WalkRefusal): string => {
  const { walk, tooLarge, noun } = tongue.words
  switch (refusal.code) {
    case 'no-such-name': {
      const name = noun.quoted({ name: refusal.name })
      return { customer: walk.noCustomer, fact: walk.noFact, problem: walk.noProblem, way: walk.noWay }[
        refusal.what
      ]({ name })
    }
    case 'way-closed':
      return walk.wayClosed({ why: capital(sayClosed(tongue, refusal.why, null)) })
    case 'impossible-customer': {
      const [has, lacks] = [quotedIn(tongue, refusal.with), quotedIn(tongue, refusal.without)]
      if (refusal.without.length === 0)
        return refusal.with.length === 0 ? walk.nobody() : walk.nobodyWith({ has })
      return refusal.with.length === 0 ? walk.nobodyWithout({ lacks }) : walk.nobodyLike({ has, lacks })
    }
    case 'too-large-to-walk': {
      const { customer, problem } = refusal
      const seen = saySeen(tongue, refusal.seen)
      return customer === null
        ? tooLarge.walkOfSomebody({ problem, seen })
        : tooLarge.walk({ customer, problem, seen })
    }
    default:
      return refusal satisfies never
  }
}
