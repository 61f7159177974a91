import type { AppContext } from '../../../app/app-context.ts'
import { runCommandIn } from '../../../ledger/run-command.ts'
import { letIn, mostCompanions, readCompanions, takeBack } from '../../../links/companions.ts'
import { secretOfKey } from '../../../links/secret.ts'
import { line } from '../../../shapes/basics.ts'
import { once } from '../form-key.ts'
import { refused, stopped } from './refused.ts'
import type { Outcome, Sent } from './sent.ts'

/** The secret of their link: drawn from the form's key, so that it is one however often the form is sent. */
const secretForCompanion = (key: string): string => secretOfKey(`${key} let in`)

/** Only whoever speaks for the whole of the case lets somebody in to it. */
export async function letSomebodyIn(app: AppContext, sent: Sent): Promise<Outcome> {
  const { form, sight, link, caseId, words, language } = sent
  const [name, reach] = [form.field('name').trim(), form.field('reach').trim()]
  const again = (error: string): Outcome => {
    const outcome = stopped(sent, 'let-in', error, reach)
    return outcome.kind === 'stopped' ? { ...outcome, attempt: { ...outcome.attempt, name } } : outcome
  }
  if (sight.others !== null) return again(words.page.refusals.generic)
  if (name === '' || !line.safeParse(name).success) return again(words.page.companions.nameMissing)
  if (reach !== '' && !line.safeParse(reach).success) return again(words.page.companions.reachTooLong)
  const now = app.clock.now()
  const { caseId: origin } = sight.origin
  const judges = form.field('judges') === 'yes'
  const key = form.field('key')
  const id = app.newId()
  const result = await once(
    app,
    { key, content: JSON.stringify([name, reach, judges]), caseId },
    async (trx) => {
      const text = { id: app.newId(), author: 'customer' as const, words: name, language }
      const said = await runCommandIn(trx, app, {
        kind: 'case',
        matterId: caseId,
        actor: sight.actor,
        command: { type: 'letIn', companion: id, name: text.id, judges },
        texts: [text],
      })
      if (!said.ok) return said
      // The case is locked by now: two presses at once are one after the other.
      if ((await readCompanions(trx, origin, now)).length >= mostCompanions)
        return { ok: false as const, refusal: { code: 'too-many-companions' as const } }
      const secret = secretForCompanion(key)
      await letIn(trx, {
        caseId: origin,
        by: link.hash,
        secret,
        id,
        name,
        reach: reach === '' ? null : reach,
        judges,
        now,
      })
      return said
    },
  )
  if (result !== 'before' && !result.ok) return refused(sent, 'let-in', result.refusal.code, reach)
  return { kind: 'done', what: 'letIn', companion: secretForCompanion(key) }
}

export async function takeSomebodyBack(app: AppContext, sent: Sent): Promise<Outcome> {
  const { form, sight, caseId } = sent
  const id = form.field('companion')
  if (sight.others !== null || !isCompanion(id)) return refused(sent, 'take-back', 'no-such-person', '')
  const result = await once(app, { key: form.field('key'), content: id, caseId }, async (trx) => {
    const ended = await takeBack(trx, { caseId: sight.origin.caseId, id, now: app.clock.now() })
    if (!ended) return { ok: false as const, refusal: { code: 'no-such-person' as const } }
    return await runCommandIn(trx, app, {
      kind: 'case',
      matterId: caseId,
      actor: sight.actor,
      command: { type: 'takeBack', companion: id },
      texts: [],
    })
  })
  if (result !== 'before' && !result.ok) return { kind: 'done', what: 'asIs' }
  return { kind: 'done', what: 'takenBack' }
}

const isCompanion = (text: string): boolean => /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text)
