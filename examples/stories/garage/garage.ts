import type { Story } from '../../../packages/cli/src/story/story.ts'
import { atTheSwitchboard } from './at-the-switchboard.ts'
import { oneCase } from './one-case.ts'
import { toTheEnd } from './to-the-end.ts'
import { upTheLadder } from './up-the-ladder.ts'

/** The head of customer relations who doesn't deal with customers. */
export const garage: Story = {
  name: 'garage',
  title: 'The head of customer relations who doesn’t deal with customers',
  company: 'examples/companies/example-cars.yaml',
  // A Monday, ten o'clock at head office.
  begins: '2026-03-02T09:00:00.000Z',
  tell: async (teller, world) => {
    const told = await atTheSwitchboard(teller, world)
    await oneCase(teller, world, told)
    await upTheLadder(teller, world, told)
    await toTheEnd(teller, world, told)
  },
}
