import type { CaseId } from '@buckstop/domain'
import type { AppContext } from '../app/app-context.ts'
import { Refused } from '../errors/problem.ts'
import type { Incoming } from '../intake/incoming.ts'
import { receive } from '../intake/receive.ts'
import { WishRefusedError } from '../intake/wish.ts'
import type { Sight } from '../sight/customer/sight.ts'
import { actorOf, type DoorMachine } from '../sign-in/door-machine.ts'

/** @throws Refused where their case does not do what they want: then nothing of it was stored */
export const takeIn = async (app: AppContext, incoming: Incoming): Promise<void> => {
  try {
    await receive(app, incoming)
  } catch (thrown) {
    if (thrown instanceof WishRefusedError) throw new Refused(thrown.refusal)
    throw thrown
  }
}

/** How what a machine heard comes in: by its door, from it, and for whom it speaks. */
export const heardBy = (
  machine: DoorMachine,
  spokenFor: { readonly caseId: CaseId; readonly sight: Pick<Sight, 'actor'> } | null,
): Pick<Incoming, 'channel' | 'machine' | 'network' | 'proof'> => ({
  channel: machine.channel,
  machine: actorOf(machine, spokenFor?.sight.actor ?? null),
  network: `machine ${machine.id}`,
  proof:
    spokenFor === null
      ? { kind: 'none' }
      : { kind: 'link', caseId: spokenFor.caseId, holder: spokenFor.sight.actor },
})
