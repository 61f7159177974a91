import { decide, nextLeader, type CaseCommand, type Context } from '@buckstop/domain'
import type { AppContext } from '../../../app/app-context.ts'
import { receive } from '../../../intake/receive.ts'
import { runCommandIn } from '../../../ledger/run-command.ts'
import type { NewText } from '../../../ledger/result.ts'
import { isSecret } from '../../../links/secret.ts'
import { senderThroughLink } from '../../../attachments/file-sender.ts'
import { withFiles } from '../../../attachments/sent-files.ts'
import { once, sourceOfForm } from '../form-key.ts'
import { formLimits, mostMegabytes } from '../form-limits.ts'
import { phoneError, wordsError } from '../tell-us/check.ts'
import type { Incoming } from '../../../intake/incoming.ts'
import { numbersIn } from '../../../identifiers/phone.ts'
import type { Words } from '../words/catalogue.ts'
import type { CustomerAction } from './form.ts'
import { putBack, takeApart } from './parting.ts'
import { sayWhoReads } from './readers.ts'
import type { Sent, Outcome } from './sent.ts'

/** Does what the customer asks for on their page, once however often it is sent. */
export async function performAction(app: AppContext, action: CustomerAction, sent: Sent): Promise<Outcome> {
  if (!isSecret(sent.form.field('key'))) return stopped('words', sent.words.tellUs.errors.stale, '')
  switch (action) {
    case 'words':
      return await addWords(app, sent, 'words', sent.form.field('words'))
    case 'verdict':
      return await giveVerdict(app, sent)
    case 'objection':
      return await command(app, sent, {
        done: 'objected',
        wanted: () => ({ type: 'objectToVerdict', issue: numberOf(sent, 'issue'), reason: null }),
      })
    case 'new-date':
      return await answerNewDate(app, sent)
    case 'call-back':
      return await askForCall(app, sent)
    case 'number':
      return await giveNumber(app, sent)
    case 'higher':
      return await takeHigher(app, sent)
    case 'withdrawal':
      return await command(app, sent, {
        done: 'withdrawn',
        words: { field: 'reason', form: 'withdrawal' },
        wanted: (reason) => ({ type: 'withdrawCase', reason }),
      })
    case 'apart':
      return stoppedOr(sent, await takeApart(app, sent), 'apart')
    case 'put-back':
      return stoppedOr(sent, await putBack(app, sent), 'put-back')
    case 'others-read':
    case 'only-they-read':
      return stoppedOr(sent, await sayWhoReads(app, sent, action === 'others-read'), action)
    default: {
      const unknown: never = action
      return unknown
    }
  }
}

const stoppedOr = (sent: Sent, done: Outcome | { readonly refused: string }, form: string): Outcome =>
  'refused' in done ? refused(sent, form, done.refused, '') : done

async function addWords(app: AppContext, sent: Sent, form: string, text: string): Promise<Outcome> {
  const { caseId, files, words } = sent
  const field = form === 'words' ? 'words' : 'reason'
  const content = JSON.stringify([text, files.fingerprint()])
  const error =
    text.trim() === '' && files.names.length > 0 ? null : wordsError(text, sent.form, words, field)
  if (error !== null) return stopped(form, error, text)
  if (sent.form.tooMuch)
    return stopped(form, words.tellUs.errors.files(formLimits.files, mostMegabytes), text)
  const { network, sight } = sent
  await files.admitFrom(await senderThroughLink(app.db, caseId, sight.actor, network))
  await receive(app, {
    ...throughLink(sent, text.trim() === '' ? files.names.join('\n') : text),
    from: { identifiers: await numbersToRing(app, sent, text) },
    source: sourceOfForm({ key: `${caseId} ${sent.form.field('key')}`, content }),
    ...withFiles(files),
  })
  return { kind: 'done', what: form === 'words' ? 'words' : 'notSolved' }
}

/** Words through the link, as any channel hears them. */
const throughLink = ({ caseId, language, sight, network }: Sent, words: string): Omit<Incoming, 'from'> => ({
  channel: 'web',
  words,
  language,
  issues: [],
  network,
  proof: { kind: 'link', caseId, holder: sight.actor },
})

/** While we know no number of theirs, one that stands in their words is it. */
const numbersToRing = async (
  app: AppContext,
  { sight }: Sent,
  text: string,
): Promise<Incoming['from']['identifiers']> => {
  if (sight.state.ways.includes('phone')) return []
  const { country } = (await app.directory.current()).company
  return numbersIn(text, country).map((value) => ({ type: 'phone', value }))
}

/**
 * One press counts. "Not solved" of what was never proposed, or was said to be solved a moment ago, is a word like any
 * other: it is kept, and opens again what had ended.
 */
async function giveVerdict(app: AppContext, sent: Sent): Promise<Outcome> {
  const issue = numberOf(sent, 'issue')
  const verdict = sent.form.field('verdict') === 'solved' ? 'solved' : 'notSolved'
  const text = sent.form.field('reason')
  const form = `verdict-${issue}`
  const proposed = sent.sight.state.issues.some((one) => one.issue === issue && one.state.kind === 'proposed')
  if (verdict === 'notSolved' && !proposed) {
    const pressed = text.trim() === '' ? sent.words.page.decide.notSolved : text
    return await addWords(app, sent, form, pressed)
  }
  return await command(app, sent, {
    done: verdict,
    words: { field: 'reason', form },
    wanted: (reason) => ({ type: 'giveVerdict', issue, verdict, reason }),
  })
}

async function answerNewDate(app: AppContext, sent: Sent): Promise<Outcome> {
  const promise = numberOf(sent, 'promise')
  const agreed = sent.form.field('agreed') === 'yes'
  const asked = sent.sight.state.promises.find((one) => one.promise === promise)?.proposedDate
  // Another date may have been proposed since the page was read: a yes is to the date that stood there.
  if (asked != null && asked !== sent.form.field('due'))
    return stopped('new-date', sent.words.page.refusals.generic, '')
  return await command(app, sent, {
    done: agreed ? 'agreed' : 'refused',
    wanted: () => ({ type: 'answerNewDate', promise, agreed }),
  })
}

/** A number to be rung on, while somebody is in danger. */
async function giveNumber(app: AppContext, sent: Sent): Promise<Outcome> {
  const text = sent.form.field('phone').trim()
  const error = phoneError(text, sent.words)
  if (text === '' || error !== null) return stopped('number', error ?? sent.words.page.call.missing, text)
  await receive(app, {
    ...throughLink(sent, text),
    from: { identifiers: [{ type: 'phone', value: text }] },
    source: sourceOfForm({ key: `${sent.caseId} ${sent.form.field('key')}`, content: text }),
  })
  return { kind: 'done', what: 'words' }
}

async function askForCall(app: AppContext, sent: Sent): Promise<Outcome> {
  const text = sent.form.field('about')
  if (text.trim() === '') return stopped('call-back', sent.words.page.call.missing, text)
  const error = wordsError(text, sent.form, sent.words, 'about')
  if (error !== null) return stopped('call-back', error, text)
  const { sight } = sent
  const { directory, terms } = await app.directory.current()
  const context: Context = { now: app.clock.now(), actor: sight.actor, directory, terms }
  const wish = { type: 'requestCallBack', of: sight.state.owner, what: app.newId(), due: null } as const
  const decision = decide(sight.state, wish, context)
  if (!decision.ok) return refused(sent, 'call-back', decision.refusal.code, text)
  await receive(app, {
    ...throughLink(sent, text),
    from: { identifiers: await numbersToRing(app, sent, text) },
    callBack: true,
    source: sourceOfForm({ key: `${sent.caseId} ${sent.form.field('key')}`, content: text }),
  })
  return { kind: 'done', what: 'call' }
}

/** To the person whom the button named: who is next may have changed since the page was read. */
async function takeHigher(app: AppContext, sent: Sent): Promise<Outcome> {
  const { directory, terms } = await app.directory.current()
  const context: Context = { now: app.clock.now(), actor: sent.sight.actor, directory, terms }
  const next = nextLeader(sent.sight.state, context)
  if (next !== null && next !== sent.form.field('to')) {
    const done = sent.sight.state.climbed.includes(sent.form.field('to'))
    if (done && sent.form.field('words').trim() === '') return { kind: 'done', what: 'asIs' }
    return stopped('higher', sent.words.page.refusals.generic, sent.form.field('words'))
  }
  return await command(app, sent, {
    done: 'higher',
    words: { field: 'words', form: 'higher' },
    wanted: (words) => ({ type: 'takeHigher', words }),
  })
}

interface Wish {
  readonly done: keyof Words['page']['done']
  /** The field with the customer's words, and the form in which they stand. */
  readonly words?: { readonly field: string; readonly form: string }
  readonly wanted: (text: string | null) => CaseCommand | null
}

async function command(app: AppContext, sent: Sent, { done, words, wanted }: Wish): Promise<Outcome> {
  const { caseId, language } = sent
  const text = words === undefined ? '' : sent.form.field(words.field)
  const form = words?.form ?? 'words'
  if (text.trim() !== '') {
    const error = wordsError(text, sent.form, sent.words, words?.field)
    if (error !== null) return stopped(form, error, text)
  }
  const texts: readonly NewText[] =
    text.trim() === '' ? [] : [{ id: app.newId(), author: 'customer', words: text, language }]
  const wish = wanted(texts[0]?.id ?? null)
  if (wish === null) return stopped(form, sent.words.page.refusals.generic, text)
  // Without the identifiers that are drawn anew each time.
  const content = JSON.stringify([wanted(texts.length === 0 ? null : ''), text])
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

/** Why it was not done, as a customer is told: what they wanted done that is done already is no error. */
function refused(sent: Sent, form: string, code: string, text: string): Outcome {
  const { refusals } = sent.words.page
  switch (code) {
    case 'issue-settled':
    case 'no-new-date-proposed':
    case 'no-verdict-to-object-to':
    case 'case-ended':
      return text.trim() === '' ? { kind: 'done', what: 'asIs' } : stopped(form, refusals.generic, text)
    case 'too-many-open-promises':
      return stopped(form, refusals.tooManyPromises, text)
    case 'last-contact':
      return stopped(form, refusals.lastContact, text)
    case 'too-late-to-undo':
      return stopped(form, refusals.tooLate, text)
    case 'merged-into-another':
      return form === 'put-back' ? { kind: 'done', what: 'asIs' } : stopped(form, refusals.generic, text)
    case 'ladder-ends-here':
      return stopped(form, refusals.ladderEnds, text)
    default:
      return stopped(form, refusals.generic, text)
  }
}

const stopped = (form: string, error: string, words: string): Outcome => ({
  kind: 'stopped',
  attempt: { form, words, error },
})

const numberOf = ({ form }: Sent, field: string): number => {
  const number = Number(form.field(field))
  return Number.isSafeInteger(number) ? number : 0
}
