import type { CaseCommand } from '@buckstop/domain'
import type { AppContext } from '../../../app/app-context.ts'
import type { NewText } from '../../../ledger/result.ts'
import { runCommandIn } from '../../../ledger/run-command.ts'
import { once } from '../form-key.ts'
import { wordsError } from '../tell-us/check.ts'
import type { Words } from '../words/catalogue.ts'
import { refused, stopped } from './refused.ts'
import type { Outcome, Sent } from './sent.ts'

export interface Wanted {
  readonly done: keyof Words['page']['done']
  /** The field with the customer's words, and the form in which they stand. */
  readonly words?: { readonly field: string; readonly form: string }
  readonly wanted: (text: string | null) => CaseCommand | null
  /** What it says where nothing was written, since what was pressed says enough. */
  readonly otherwise?: string
  /** What it is known again by, where the command holds what is drawn anew each time. */
  readonly same?: string
}

/** Lets their case decide what they want, once however often the form is sent. */
export async function command(
  app: AppContext,
  sent: Sent,
  { done, words, wanted, otherwise = '', same }: Wanted,
): Promise<Outcome> {
  const { caseId, language } = sent
  const written = words === undefined ? '' : sent.form.field(words.field)
  const text = written.trim() === '' ? otherwise : written
  const form = words?.form ?? 'words'
  if (written.trim() !== '') {
    const error = wordsError(text, sent.form, sent.words, words?.field)
    if (error !== null) return stopped(sent, form, error, text)
  }
  const texts: readonly NewText[] =
    text.trim() === '' ? [] : [{ id: app.newId(), author: 'customer', words: text, language }]
  const wish = wanted(texts[0]?.id ?? null)
  if (wish === null) return stopped(sent, form, sent.words.page.refusals.generic, text)
  // Without the identifiers that are drawn anew each time.
  const content = JSON.stringify([same ?? wanted(texts.length === 0 ? null : ''), text])
  const result = await once(
    app,
    { key: sent.form.field('key'), content, caseId },
    async (trx) =>
      await runCommandIn(trx, app, {
        kind: 'case',
        matterId: caseId,
        actor: sent.sight.actor,
        command: wish,
        texts,
      }),
  )
  // It was done; what came of it since is what the page says.
  if (result === 'before') return { kind: 'done', what: 'asIs' }
  if (!result.ok) return refused(sent, form, result.refusal.code, text)
  return { kind: 'done', what: done }
}
