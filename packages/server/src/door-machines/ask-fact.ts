import type { AppContext } from '../app/app-context.ts'
import type { DoorMachine } from '../sign-in/door-machine.ts'
import { conversationOf } from './conversation.ts'

export type FactHolds = 'yes' | 'no' | 'unknown'

/**
 * Whether a fact of the service map holds of the customer, as far as the case holds it. Whoever has not shown who they
 * are is told of none: a fact says that somebody is known.
 */
export const askFact = async (
  app: AppContext,
  machine: DoorMachine,
  { conversation, fact }: { readonly conversation: string; readonly fact: string },
): Promise<FactHolds> => {
  const { sight } = await conversationOf(app, machine, conversation)
  const mayKnow = sight.proved.length > 0 && sight.all && sight.others === null
  const held = mayKnow ? sight.state.onMap?.facts.find((one) => one.fact === fact) : undefined
  return (held?.holds ?? null) === null ? 'unknown' : held?.holds === true ? 'yes' : 'no'
}
