import type { Story } from '../../../packages/cli/src/story/story.ts'
import { notYetTold } from '../not-yet-told.ts'
import { tellUs } from './by-chat.ts'
import { theMapAsItWas } from './map-as-it-was.ts'
import { otherDoors } from './other-doors.ts'
import { promised, solved, unanswered } from './promised.ts'

/** The customer's catch 22: a former customer, 100 EUR, and a company that had no door for her. */
export const refund: Story = {
  name: 'refund',
  title: 'The customer’s catch 22',
  company: 'examples/companies/example-mobile.yaml',
  // A Monday, in working hours.
  begins: '2026-03-02T09:00:00.000Z',
  tell: async (teller, world) => {
    await theMapAsItWas(teller, world)
    const told = await tellUs(teller, world)
    const lola = await world.deskOf('lola@mobile.example')
    await otherDoors(teller, world, told, lola)
    teller.scene('“It will be on your next bill”')
    teller.notYet(notYetTold.refundNextBill)
    teller.notYet(notYetTold.refundHold)
    await promised(teller, world, told, lola)
    await unanswered(teller, world, told, lola)
    await solved(teller, world, told, lola)
  },
}
