import { sql } from 'kysely'
import type { AppContext } from '../../app/app-context.ts'
import type { Identifier } from '../../identifiers/identifier.ts'
import type { Incoming } from '../../intake/incoming.ts'
import { receive } from '../../intake/receive.ts'
import { hashOf } from '../../links/secret.ts'
import { findAnewOf } from '../../search/due.ts'
import { openCase } from '../web/case/opened.ts'
import { mostLines } from './bounds.ts'

/** A line as the customer's browser sends it. */
export interface SentLine {
  /** Drawn by the browser, or by the link that was opened there: the secret of the case's link. */
  readonly secret: string
  /** Drawn for this line: however often it is sent, it comes in once. */
  readonly key: string
  readonly words: string
  readonly language: string
  readonly network: string
  readonly name: string | null
  readonly identifiers: readonly Identifier[]
  /** With it they ask for a person, who then comes. */
  readonly person?: true
}

export type Taken =
  | { readonly kind: 'taken'; readonly contactId: string; readonly opened: boolean }
  /** The link was ended, or is too old: nothing was stored. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'full' }

/** Where a line came from; its own key can be read from it again. */
const prefixOf = (secret: string): string => `chat ${hashOf(secret).toString('base64url')} `
export const sourceOfLine = ({ secret, key }: Pick<SentLine, 'secret' | 'key'>): string =>
  `${prefixOf(secret)}${key}`
/** The key that the browser drew for a line; null for what came from elsewhere. */
export const keyOfSource = (source: string | null): string | null =>
  /^chat [\w-]{43} ([\w-]{8,60})$/.exec(source ?? '')?.[1] ?? null

/**
 * Takes in a line. When this returns it is stored, once: the first opens a case, as any stranger's words do, under the
 * secret that the browser drew; every other joins the case to which the secret leads.
 */
export const takeLine = async (app: AppContext, line: SentLine): Promise<Taken> => {
  const { secret, words, language, network, name, identifiers } = line
  const incoming: Incoming = {
    channel: 'chat',
    words,
    language,
    issues: [],
    network,
    proof: { kind: 'none' },
    from: { name, identifiers },
    source: sourceOfLine(line),
    ...(line.person === true ? { wish: { kind: 'person' } as const } : {}),
  }
  const found = await openCase(app, secret)
  if (found === 'expired' || found === 'revoked') return { kind: 'gone' }
  if (found === 'unknown') {
    const receipt = await receive(app, { ...incoming, linkSecret: secret })
    if (receipt.kind !== 'known') return { kind: 'taken', contactId: receipt.contactId, opened: true }
    // Another tab was quicker by a moment, with this line or with another.
    if (await wasTaken(app, line)) return { kind: 'taken', contactId: receipt.contactId, opened: false }
    return await takeLine(app, line)
  }
  const { caseId, link, sight } = found
  // However much was said, a person can be asked for.
  if (line.person !== true && (await linesIn(app, caseId)) >= mostLines) {
    const before = await contactOf(app, line)
    return before === null ? { kind: 'full' } : { kind: 'taken', contactId: before, opened: false }
  }
  const receipt = await receive(app, {
    ...incoming,
    // Of the link itself: the case into which it went has a customer of its own, whose address this does not become.
    proof: { kind: 'link', caseId: link.caseId, holder: sight.actor },
    // Of joined cases, a name might be somebody else's to give.
    ...(name !== null && sight.all ? { alongside: namedIn(sight.origin.customerId, name) } : {}),
  })
  return { kind: 'taken', contactId: receipt.contactId, opened: false }
}

/** Their name, where we knew none. */
const namedIn =
  (customerId: string, name: string): NonNullable<Incoming['alongside']> =>
  async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable('customer')
      .set({ name })
      .where('id', '=', customerId)
      .where('name', 'is', null)
      .where('erased_at', 'is', null)
      .executeTakeFirst()
    if (numUpdatedRows > 0n) await findAnewOf(trx, customerId)
  }

const contactOf = async ({ db }: Pick<AppContext, 'db'>, line: SentLine): Promise<string | null> => {
  const row = await db
    .selectFrom('contact_source')
    .select('contact_id')
    .where('source', '=', sourceOfLine(line))
    .executeTakeFirst()
  return row?.contact_id ?? null
}

const wasTaken = async (app: Pick<AppContext, 'db'>, line: SentLine): Promise<boolean> =>
  (await contactOf(app, line)) !== null

const linesIn = async ({ db }: Pick<AppContext, 'db'>, caseId: string): Promise<number> => {
  const { rows } = await sql<{ readonly lines: number }>`
    select count(*)::int as lines from (select from case_contact
      where matter_id = ${caseId} and direction = 'received' and channel = 'chat' limit ${mostLines}) line`.execute(
    db,
  )
  return rows[0]?.lines ?? 0
}
