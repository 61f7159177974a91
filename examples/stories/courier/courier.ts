import type { Story } from '../../../packages/cli/src/story/story.ts'
import { notYetTold } from '../not-yet-told.ts'
import { drawnByChance, referredUp } from './leaders.ts'
import { nobodyGetsLost } from './not-through.ts'
import { takenHigher } from './taken-higher.ts'
import { theCall } from './the-call.ts'

/** The operator who would not pass it on: a delivery that came late, and a branch manager who never heard of it. */
export const courier: Story = {
  name: 'courier',
  title: 'The operator who would not pass it on',
  company: 'examples/companies/example-courier.yaml',
  // A Tuesday late in a month, in working hours.
  begins: '2026-03-24T09:00:00.000Z',
  tell: async (teller, world) => {
    teller.scene('A parcel was to be there in 24 hours, and is not.')
    teller.notYet(notYetTold.courierBreach)
    teller.notYet(notYetTold.courierGreen)
    const told = await theCall(teller, world)
    await nobodyGetsLost(teller, world)
    await takenHigher(teller, world, told)
    await referredUp(teller, world)
    await drawnByChance(teller, world)
  },
}
