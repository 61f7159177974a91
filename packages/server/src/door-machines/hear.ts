import type { AppContext } from '../app/app-context.ts'
import type { Receipt } from '../intake/incoming.ts'
import { receive } from '../intake/receive.ts'
import type { LedgerTransaction } from '../ledger/transact.ts'
import type { DoorMachine } from '../sign-in/door-machine.ts'
import { conversationOf } from './conversation.ts'
import { type Alongside, type Heard, heardBy } from './start.ts'
import { askingForPerson } from './words.ts'

export interface Hearing {
  readonly conversation: string
  /** Left out where they asked for a person without a word. */
  readonly words?: string | undefined
  readonly person: boolean
  readonly danger?: string | true | undefined
}

const heard = (receipt: Receipt): Heard => {
  if (receipt.kind === 'known') throw new Error('words without a source were there before')
  return receipt
}

/** What the customer said next, in the case of their conversation; or that they want a person, who then comes. */
export const hear = async (
  app: AppContext,
  machine: DoorMachine,
  { conversation, words, person, danger }: Hearing,
  alongside: Alongside<Heard>,
): Promise<Heard> => {
  const { link, sight } = await conversationOf(app, machine, conversation)
  const { language } = sight.origin.state
  const receipt = await receive(app, {
    ...heardBy(machine, link.caseId),
    from: { identifiers: [] },
    words: words ?? askingForPerson(language),
    language,
    issues: [],
    proof: { kind: 'link', caseId: link.caseId },
    ...(danger === undefined ? {} : { danger }),
    ...(person ? { wish: { kind: 'person' } as const } : {}),
    alongside: async (trx: LedgerTransaction, written: Receipt) => await alongside(trx, heard(written)),
  })
  return heard(receipt)
}
