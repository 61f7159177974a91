export type { Tongue } from './tongue.ts'
export { sayAgainst, saySeenOfMap, sayWarning } from './say-against.ts'
export { sayError } from './say-error.ts'
export { sayStep } from './say-step.ts'
export {
  sayEnd,
  saySeen,
  sayTooLarge,
  sayTooLargeToDraw,
  sayWalkRefusal,
  sayWay,
  sayWhyClosed,
} from './say-walk.ts'
export { sayDoor, sayLacking, sayStranded, sayStranding } from './say-stranded.ts'
