import { sayTooLarge, sayTooLargeToDraw, sayWalkRefusal } from '@buckstop/service-map/say'
import { pageTongue } from '../../words/map-said.ts'
import { mapWords } from '../../words/map.ts'
import type { NoAnswer } from './messages.ts'

/** Why nothing was worked out, in a sentence. */
export function WhyNot({ of }: { readonly of: NoAnswer }) {
  const words = mapWords.noAnswer
  switch (of.code) {
    case 'took-too-long':
      return words['took-too-long']({ seconds: of.seconds })
    case 'worker-failed':
      return words['worker-failed']({ why: of.why })
    case 'not-worked-out':
      return of.why === null ? words['not-worked-out-either']() : words['not-worked-out']({ why: of.why })
    case 'map-too-large':
      return sayTooLarge(pageTongue, of)
    case 'too-large-to-draw':
      return sayTooLargeToDraw(pageTongue, of)
    case 'too-large-to-walk':
    case 'no-such-name':
    case 'way-closed':
    case 'impossible-customer':
      return sayWalkRefusal(pageTongue, of)
    default:
      return words[of.code]()
  }
}
