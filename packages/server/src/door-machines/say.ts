import type { LivingCase } from '@buckstop/domain'
import type { AppContext } from '../app/app-context.ts'
import { whileOwnersChange } from '../ledger/run-command.ts'
import { transact } from '../ledger/transact.ts'
import { actorOf, type DoorMachine } from '../sign-in/door-machine.ts'
import { conversationOf } from './conversation.ts'
import { speakIn, type Spoken } from './speak.ts'
import type { Alongside } from './start.ts'

/** What the owner promised with it, as the machine said it for them; null where it promised nothing. */
export type PromisedBySaying = LivingCase['promises'][number] | null

/** Keeps what a machine is about to say to the customer. */
export const say = async (
  app: AppContext,
  machine: DoorMachine,
  { conversation, ...spoken }: Spoken & { readonly conversation: string },
  alongside: Alongside<PromisedBySaying>,
): Promise<PromisedBySaying> => {
  const { caseId, sight } = await conversationOf(app, machine, conversation)
  const actor = actorOf(machine, sight.actor)
  const speaking = { machine, caseId, actor, language: sight.origin.state.language }
  return await whileOwnersChange(
    async () =>
      await transact(app, async (trx) => {
        const promise = await speakIn(trx, app, speaking, spoken)
        await alongside(trx, promise)
        return promise
      }),
  )
}
