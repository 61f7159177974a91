import type { AppContext } from '../app/app-context.ts'
import type { Receipt } from '../intake/incoming.ts'
import type { LedgerTransaction } from '../ledger/transact.ts'
import type { DoorMachine } from '../sign-in/door-machine.ts'
import { conversationOf } from './conversation.ts'
import { heardBy, takeIn } from './take-in.ts'
import type { Alongside } from './start.ts'
import { type Told, toldTo } from './told.ts'
import { dangerOf, wordsOfPress } from './words.ts'

export interface Hearing {
  readonly conversation: string
  /** Left out where they asked for a person, or told of danger, without a word. */
  readonly words?: string | undefined
  readonly person: boolean
  readonly danger?: string | true | undefined
}

/** What the customer said next, in the case of their conversation; or that they want a person, who then comes. */
export const hear = async (
  app: AppContext,
  machine: DoorMachine,
  { conversation, words, person, danger }: Hearing,
  alongside: Alongside<Told>,
): Promise<Told> => {
  const { link, sight } = await conversationOf(app, machine, conversation)
  const { language } = sight.origin.state
  const snapshot = await app.directory.current()
  const why = dangerOf(language, { words, person, danger })
  const told: Told[] = []
  await takeIn(app, {
    ...heardBy(machine, { caseId: link.caseId, sight }),
    from: { identifiers: [] },
    words: words ?? wordsOfPress(language, person ? 'person' : 'danger'),
    language,
    issues: [],
    ...(why === undefined ? {} : { danger: why }),
    ...(person ? { wish: { kind: 'person' } as const } : {}),
    alongside: async (trx: LedgerTransaction, written: Receipt) => {
      const now = await toldTo(trx, app, { link, snapshot, contactId: written.contactId })
      told.push(now)
      await alongside(trx, now)
    },
  })
  const last = told.at(-1)
  if (last === undefined) throw new Error('words without a source were there before')
  return last
}
