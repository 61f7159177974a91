import type { Story } from '../../../packages/cli/src/story/story.ts'
import { delegated } from './delegated.ts'
import { inHerLeave } from './in-her-leave.ts'
import { inTheFactory } from './in-the-factory.ts'
import { herOwnCall } from './her-own-call.ts'
import { theLetter } from './the-letter.ts'
import { theTelephone } from './the-telephone.ts'

/** It is everyone's job: the chief executive who takes it up, has it reported in writing, and rings the customer. */
export const executive: Story = {
  name: 'executive',
  title: 'It is everyone’s job',
  company: 'examples/companies/example-cars.yaml',
  // A Monday, ten o'clock at head office.
  begins: '2026-04-13T08:00:00.000Z',
  tell: async (teller, world) => {
    const told = await theLetter(teller, world)
    await delegated(teller, world, told)
    await herOwnCall(teller, world, told)
    await theTelephone(teller, world)
    await inHerLeave(teller, world)
    inTheFactory(teller)
  },
}
