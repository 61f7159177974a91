import { at, listAt } from '../../../packages/cli/src/story/desk.ts'
import type { World } from '../../../packages/cli/src/story/world.ts'

export const address = 'ingrid@customer.example'

/** What she writes to the chief executive. */
export const letter =
  'To the chief executive. The gearbox of my new car has failed for the third time. Your dealer says that it is the ' +
  'factory, and the factory does not answer me. I do not want a leaflet. I want a car that drives.'

/** What first came up to a leader of this case, as it stands there for whoever deals with it. */
export const escalationOf = async (world: World, caseId: string): Promise<unknown> => {
  const erika = await world.deskOf('erika@cars.example')
  const raised = listAt((await erika.get(`/api/v1/cases/${caseId}`)).body, 'escalations')
  return raised.find((one) => at(one, 'number') === 1)
}
