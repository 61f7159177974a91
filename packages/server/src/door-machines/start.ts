import type { CaseId, Instant } from '@buckstop/domain'
import type { AppContext } from '../app/app-context.ts'
import { openCase } from '../channels/web/case/opened.ts'
import { Problem } from '../errors/problem.ts'
import type { Identifier } from '../identifiers/identifier.ts'
import type { Incoming, Receipt } from '../intake/incoming.ts'
import { receive } from '../intake/receive.ts'
import { hashOf, newSecret } from '../links/secret.ts'
import type { LedgerTransaction } from '../ledger/transact.ts'
import { actorOf, type DoorMachine } from '../sign-in/door-machine.ts'
import { keepConversation, newConversation } from './conversation.ts'
import { speakIn } from './speak.ts'
import { askingForPerson } from './words.ts'

/** Taken in; a contact that came before is found by its key, and never by what is in it. */
export type Heard = Exclude<Receipt, { readonly kind: 'known' }>

export interface Started {
  readonly receipt: Heard
  readonly conversation: string
  readonly endsAt: Instant
}

export interface Starting {
  readonly words?: string | undefined
  readonly person: boolean
  readonly greeting?: string | undefined
  readonly from: { readonly name?: string | undefined; readonly identifiers: readonly Identifier[] }
  readonly language: string
  /** The customer's own link, or the secret in it. */
  readonly link?: string | undefined
  readonly danger?: string | true | undefined
}

/** What is written in the same transaction: the answer to a request that may be repeated. */
export type Alongside<Answer> = (trx: LedgerTransaction, answer: Answer) => Promise<void>

/** Whose case it is, by the link that the customer gave the machine; without one, as anybody's who comes to a door. */
const byLink = async (app: AppContext, link: string | undefined) => {
  if (link === undefined) return null
  const found = await openCase(app, link.split('/').at(-1) ?? '')
  // Whom a customer let in comes as themselves, on the page, and by no machine.
  if (typeof found === 'string' || found.link.letIn !== null) throw new Problem('link-opens-nothing')
  return found
}

/**
 * Somebody speaks with a machine: their first words are a contact like any other, with an owner and a date, before the
 * machine hears that they are stored.
 */
export const start = async (
  app: AppContext,
  machine: DoorMachine,
  { words, person, greeting, from, language, link, danger }: Starting,
  alongside: Alongside<Started>,
): Promise<Started> => {
  const known = await byLink(app, link)
  const now = app.clock.now()
  const conversation = newConversation(now)
  const linkSecret = newSecret()
  const started = (receipt: Receipt): Started => {
    if (receipt.kind === 'known') throw new Error('a conversation that begins was there before')
    return { receipt, conversation: conversation.secret, endsAt: conversation.endsAt }
  }
  const kept = async (trx: LedgerTransaction, receipt: Receipt): Promise<void> => {
    const hash = known?.link.hash ?? hashOf(linkSecret)
    await keepConversation(trx, conversation, { machine, link: hash, now })
    const through: CaseId = known?.link.caseId ?? receipt.caseId
    const { caseId } = receipt
    if (greeting !== undefined)
      await speakIn(trx, app, { machine, caseId, through, language }, { words: greeting })
    await alongside(trx, started(receipt))
  }
  const receipt = await receive(app, {
    ...heardBy(machine, known?.link.caseId ?? null),
    from: { name: from.name ?? null, identifiers: from.identifiers },
    words: words ?? askingForPerson(language),
    language,
    issues: [],
    ...(danger === undefined ? {} : { danger }),
    ...(person ? { wish: { kind: 'person' } as const } : {}),
    ...(known === null
      ? { proof: { kind: 'none' }, linkSecret }
      : { proof: { kind: 'link', caseId: known.link.caseId } }),
    alongside: kept,
  })
  return started(receipt)
}

export const heardBy = (
  machine: DoorMachine,
  through: CaseId | null,
): Pick<Incoming, 'channel' | 'machine'> => ({
  channel: machine.channel,
  machine: actorOf(machine, through),
})
