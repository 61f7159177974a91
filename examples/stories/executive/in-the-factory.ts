import type { Teller } from '../../../packages/cli/src/story/story.ts'
import { notYetTold } from '../not-yet-told.ts'

export const inTheFactory = (teller: Teller): void => {
  teller.scene('The cause was in the factory.')
  teller.notYet(notYetTold.executiveCost)
  teller.notYet(notYetTold.executiveFactory)
  teller.notYet(notYetTold.executiveThreeTimes)
  teller.notYet(notYetTold.executiveTold)
}
