import type { CaseId } from '@buckstop/domain'
import type { Kysely } from 'kysely'
import type { AppContext } from '../../../app/app-context.ts'
import type { OfCase } from '../../../db/matter-tables.ts'
import type { Tables } from '../../../db/tables.ts'
import { runCommandIn } from '../../../ledger/run-command.ts'
import { newLink } from '../../../links/new-link.ts'
import { secretOfKey } from '../../../links/secret.ts'
import { doOthersRead, writeWhoReads } from '../../../identifiers/unsafe-address.ts'
import { hinted } from '../../../identifiers/hinted.ts'
import { isolate } from '@buckstop/look/isolate'
import type { Sight } from '../../../sight/customer/sight.ts'
import { once } from '../form-key.ts'
import { markup, type Html } from '../../../look/html.ts'
import type { Outcome, Sent, NotDone } from './sent.ts'
import { postForm } from './form.ts'
import type { MailThere } from './case-view.ts'
import type { Speaker } from './say.ts'

/** The address that we write to about a case, for whoever gave it; null where they gave none. */
export interface MailAddress {
  readonly identifier: { readonly type: 'email'; readonly value: string }
  /** The case in which they gave it, and others of theirs that have it. */
  readonly about: CaseId
  readonly cases: readonly CaseId[]
  readonly customerId: string
}

/** Where cases have joined, it is the address of their own. */
const mailAddressOf = async (db: Kysely<Tables>, sight: Sight): Promise<MailAddress | null> => {
  const heads = await db
    .selectFrom('matter_head')
    .select(['matter_id', 'email', 'customer_id'])
    .$narrowType<OfCase>()
    .where(
      'matter_id',
      'in',
      sight.parts.map(({ caseId }) => caseId),
    )
    .execute()
  const [first] = sight.parts
  const about = sight.all ? first.caseId : sight.origin.caseId
  const own = heads.find(({ matter_id: caseId }) => caseId === about)
  if (own === undefined || own.email === null) return null
  return {
    identifier: { type: 'email', value: own.email },
    about,
    cases: heads.flatMap(({ matter_id: caseId, email }) => (email === own.email ? [caseId] : [])),
    customerId: own.customer_id,
  }
}

/** What becomes of mail to the address that they gave; null where they gave none. */
export const readMail = async (db: Kysely<Tables>, sight: Sight): Promise<MailThere | null> => {
  const address = await mailAddressOf(db, sight)
  if (address === null) return null
  if (await doOthersRead(db, address.identifier, address.about)) return 'readByOthers'
  if (!(await comesBack(db, sight, address))) return 'sent'
  return {
    comesBackFrom: hinted(address.identifier.value),
    isTried: (sight.state.returned?.reachBy ?? null) !== null,
  }
}

/** Where cases have joined, what came back may have gone to somebody else. */
const comesBack = async (
  db: Kysely<Tables>,
  { state: { returned }, parts }: Sight,
  { identifier }: MailAddress,
): Promise<boolean> => {
  if (returned === undefined) return false
  const row = await db
    .selectFrom('message')
    .select('to_value')
    .where(
      'matter_id',
      'in',
      parts.map(({ caseId }) => caseId),
    )
    .where('id', '=', returned.messageId)
    .executeTakeFirst()
  return row?.to_value === identifier.value
}

/** The secret of the link that is given for one which others may have: drawn from the form's key, so that it is one. */
export const secretForReader = (key: string): string => secretOfKey(`${key} others read`)

/**
 * Others read what we send to them, or nobody else does any more. Of the customer as whom we know them it is said where
 * they have shown who they are; else of their own case. A link that was sent there ends, and they get another.
 */
export async function sayWhoReads(
  app: AppContext,
  sent: Sent,
  othersRead: boolean,
): Promise<Outcome | NotDone> {
  const { caseId, sight, form, link } = sent
  const key = form.field('key')
  const address = await mailAddressOf(app.db, sight)
  if (address === null) return { refused: 'no-such-address' }
  const { identifier, cases } = address
  const endsTheirs = othersRead && link.identifier !== null && link.identifier.value === identifier.value
  const known = sight.all && sight.proved.length > 0
  const result = await once(app, { key, content: String(othersRead), caseId }, async (trx) => {
    const type = othersRead ? 'callAddressUnsafe' : 'callAddressSafe'
    const said = await runCommandIn(trx, app, {
      kind: 'case',
      matterId: caseId,
      actor: sight.actor,
      command: { type, of: 'email' },
      texts: [],
    })
    if (!said.ok) return said
    const now = app.clock.now()
    await writeWhoReads(trx, {
      identifier,
      othersRead,
      cases,
      customerId: known ? address.customerId : null,
      now,
    })
    if (endsTheirs) await newLink(trx, { caseId: link.caseId, now, secret: secretForReader(key) })
    return said
  })
  if (result !== 'before' && !result.ok) return { refused: result.refusal.code }
  return {
    kind: 'done',
    what: othersRead ? 'othersRead' : 'onlyTheyRead',
    ...(endsTheirs ? { at: secretForReader(key) } : {}),
  }
}

/** What we write does not arrive: says so, and asks for another way. */
export function returnedPart({ view: { mail }, words }: Speaker): Html {
  if (mail === null || typeof mail === 'string') return markup``
  const { title, text, tried, ask } = words.page.returned
  return markup`<section class="notice no-print" aria-labelledby="returned">
    <h2 id="returned">${title(isolate(mail.comesBackFrom))}</h2>
    <p>${text} ${mail.isTried ? tried : ''}</p>
    <p><a href="#add">${ask}</a></p>
  </section>`
}

/** Whether others read what we send, and the way back. */
export function readersPart(speaker: Speaker): Html {
  const { view, words } = speaker
  const { mail } = words.page
  if (view.mail === null || typeof view.mail !== 'string') return markup``
  if (view.mail === 'readByOthers')
    return markup`<section class="readers" aria-label="${mail.title}">
      <p>${mail.silent}</p>
      ${postForm(speaker, 'only-they-read', markup`<button>${mail.again}</button>`)}
    </section>`
  return markup`<details>
    <summary>${mail.title}</summary>
    <p>${mail.text}</p>
    ${postForm(speaker, 'others-read', markup`<button>${mail.button}</button>`)}
  </details>`
}
