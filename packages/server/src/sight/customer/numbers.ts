import type { CaseEvent, LivingCase } from '@buckstop/domain'

type Kind = 'issues' | 'promises' | 'escalations'

/** The number that a thing of one part has in the case that goes on. */
export type Numbers = (kind: Kind, number: number) => number

export const numbersOfItsOwn: Numbers = (_, number) => number

// Beyond every number that a case gives: what was settled before the joining gets a number of its own from there on.
const apart = 1_000_000

/**
 * The numbers of a part that went into another: what came along has one there; what was settled before has none, and
 * keeps its own behind those of all others.
 * @param place of this part among all
 */
export const numbersThrough =
  (absorbed: LivingCase['absorbed'][number], onward: Numbers, place: number): Numbers =>
  (kind, number) => {
    const link = absorbed[kind].find(({ there }) => there === number)
    return link === undefined ? place * apart + number : onward(kind, link.here)
  }

/** An event of a part, with what it is about numbered as in the case that goes on. */
export const renumbered = (event: CaseEvent, numbers: Numbers): CaseEvent => {
  if (numbers === numbersOfItsOwn) return event
  const said = 'issue' in event && event.issue !== null ? { issue: numbers('issues', event.issue) } : {}
  const promised = 'promise' in event ? { promise: numbers('promises', event.promise) } : {}
  const risen = 'escalation' in event ? { escalation: numbers('escalations', event.escalation) } : {}
  if (event.type === 'handedToStandIn') {
    return {
      ...event,
      escalations: event.escalations.map((number) => numbers('escalations', number)),
      promises: event.promises.map((number) => numbers('promises', number)),
    }
  }
  return { ...event, ...said, ...promised, ...risen }
}
