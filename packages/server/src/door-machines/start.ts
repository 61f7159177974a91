import type { Instant } from '@buckstop/domain'
import type { AppContext } from '../app/app-context.ts'
import { openCase } from '../channels/web/case/opened.ts'
import { Problem } from '../errors/problem.ts'
import type { Identifier } from '../identifiers/identifier.ts'
import type { Receipt } from '../intake/incoming.ts'
import type { LedgerTransaction } from '../ledger/transact.ts'
import type { OpenedLink } from '../links/resolve-link.ts'
import { hashOf, newSecret } from '../links/secret.ts'
import { actorOf, type DoorMachine } from '../sign-in/door-machine.ts'
import { keepConversation, newConversation } from './conversation.ts'
import { heardBy, takeIn } from './take-in.ts'
import { speakIn } from './speak.ts'
import { type Told, toldTo } from './told.ts'
import { dangerOf, wordsOfPress } from './words.ts'

export interface Started {
  readonly told: Told
  readonly conversation: string
  readonly endsAt: Instant
  /** Of the customer's page, where this began a case; shown this once. */
  readonly linkSecret: string | null
}

export interface Starting {
  readonly words?: string | undefined
  readonly person: boolean
  readonly greeting?: string | undefined
  readonly from: { readonly name?: string | undefined; readonly identifiers: readonly Identifier[] }
  /** Left out where the customer's case says it, or nobody knows. */
  readonly language?: string | undefined
  /** The customer's own link, or the secret in it. */
  readonly link?: string | undefined
  readonly danger?: string | true | undefined
}

/** What is written in the same transaction: the answer to a request that may be repeated. */
export type Alongside<Answer> = (trx: LedgerTransaction, answer: Answer) => Promise<void>

/** The secret in a link as it was copied: of the page, with whatever stands behind it, or of the chat. */
const secretIn = (link: string): string =>
  /(?:^|[/#])(?<secret>[\w-]{43})(?=$|[/?#])/.exec(link)?.groups?.['secret'] ?? ''

/** Whose case it is, by the link that the customer gave the machine; without one, as anybody's who comes to a door. */
const byLink = async (app: AppContext, link: string | undefined) => {
  if (link === undefined) return null
  const found = await openCase(app, secretIn(link))
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
  { words, person, greeting, from, language: spoken, link: given, danger }: Starting,
  alongside: Alongside<Started>,
): Promise<Started> => {
  const known = await byLink(app, given)
  const snapshot = await app.directory.current()
  const language = spoken ?? known?.sight.origin.state.language ?? snapshot.company.languages[0]
  const now = app.clock.now()
  const conversation = newConversation(now)
  const linkSecret = newSecret()
  const linkOf = ({ caseId }: Pick<Receipt, 'caseId'>): OpenedLink =>
    known?.link ?? { caseId, hash: hashOf(linkSecret), identifier: null, letIn: null }
  const why = dangerOf(language, { words, person, danger })
  const begun: Started[] = []
  await takeIn(app, {
    ...heardBy(machine, known === null ? null : { caseId: known.link.caseId, sight: known.sight }),
    from: { name: from.name ?? null, identifiers: from.identifiers },
    words: words ?? wordsOfPress(language, person ? 'person' : 'danger'),
    language,
    issues: [],
    ...(why === undefined ? {} : { danger: why }),
    ...(person ? { wish: { kind: 'person' } as const } : {}),
    ...(known === null ? { linkSecret } : {}),
    alongside: async (trx: LedgerTransaction, receipt: Receipt): Promise<void> => {
      const link = linkOf(receipt)
      await keepConversation(trx, conversation, { machine, link: link.hash, now })
      const speaksFor = known?.sight.actor ?? ({ kind: 'customer', through: link.caseId } as const)
      if (greeting !== undefined)
        await speakIn(
          trx,
          app,
          { machine, caseId: receipt.caseId, actor: actorOf(machine, speaksFor), language },
          { words: greeting },
        )
      const { secret, endsAt } = conversation
      const told = await toldTo(trx, app, { link, snapshot, contactId: receipt.contactId })
      const started = { told, conversation: secret, endsAt, linkSecret: known === null ? linkSecret : null }
      begun.push(started)
      await alongside(trx, started)
    },
  })
  const last = begun.at(-1)
  if (last === undefined) throw new Error('a conversation that begins was there before')
  return last
}
