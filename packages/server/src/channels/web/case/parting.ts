import type { AppContext } from '../../../app/app-context.ts'
import { loadCase } from '../../../ledger/load-case.ts'
import { mergeCasesIn } from '../../../ledger/merging.ts'
import { takeContactOutIn } from '../../../ledger/taking-out.ts'
import { secretOfKey } from '../../../links/secret.ts'
import { followCase } from '../../../sight/customer/follow.ts'
import { once } from '../form-key.ts'
import type { Outcome, Sent, NotDone } from './sent.ts'

const uuid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i

/** "This is something new": sent twice it leads to the same page, whose link is drawn from the form's key. */
export async function takeApart(app: AppContext, sent: Sent): Promise<Outcome | NotDone> {
  const { caseId, sight, form, network } = sent
  const [key, contactId] = [form.field('key'), form.field('contact')]
  if (!uuid.test(contactId)) return { refused: 'no-such-contact' }
  const into = app.newId()
  const linkSecret = secretOfKey(`${key} apart ${contactId}`)
  const as = 'somethingNew'
  const wanted = { caseId, contactId, as, actor: sight.actor, network, into, linkSecret } as const
  const result = await once(
    app,
    { key, content: contactId, caseId },
    async (trx) => await takeContactOutIn(trx, app, wanted),
  )
  if (result !== 'before') {
    if (!result.ok) return { refused: result.refusal.code }
  }
  return { kind: 'done', what: 'apart', at: linkSecret }
}

/** Of this very case into the one it was taken from; or of one that was taken out of this. */
export async function putBack(app: AppContext, sent: Sent): Promise<Outcome | NotDone> {
  const { caseId, sight, form } = sent
  const named = form.field('case')
  const [first] = sight.parts
  const apart = named === '' ? first.state : await stateOf(app, named)
  if (apart === null || apart.takenFrom === null) return { refused: 'no-such-contact' }
  const home = named === '' ? (await followCase(app.db, apart.takenFrom.from))?.caseId : caseId
  if (home === undefined || home === apart.id) return { refused: 'no-such-contact' }
  const pair = { from: apart.id, into: home, actor: sight.actor, acrossCustomers: true } as const
  const result = await once(
    app,
    { key: form.field('key'), content: apart.id, caseId },
    async (trx) => await mergeCasesIn(trx, app, pair),
  )
  if (result !== 'before') {
    if (!result.ok) return { refused: result.refusal.code }
  }
  return { kind: 'done', what: 'putBack' }
}

const stateOf = async (app: AppContext, caseId: string) => {
  const found = uuid.test(caseId) ? await loadCase(app.db, caseId) : undefined
  return found === undefined || found.state.kind === 'unopened' ? null : found.state
}
