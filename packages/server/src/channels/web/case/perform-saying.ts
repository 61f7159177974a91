import { endOfSlot, type Instant } from '@buckstop/domain'
import type { AppContext } from '../../../app/app-context.ts'
import { senderThroughLink } from '../../../attachments/file-sender.ts'
import { withFiles } from '../../../attachments/sent-files.ts'
import { numbersIn } from '../../../identifiers/phone.ts'
import type { Incoming, SentAwayFrom } from '../../../intake/incoming.ts'
import { receive } from '../../../intake/receive.ts'
import { type Wish, WishRefusedError } from '../../../intake/wish.ts'
import { customersClock, zoneOf } from '../../../language/customers-clock.ts'
import { spanInWords } from '../../../language/when.ts'
import { sourceOfForm } from '../form-key.ts'
import { formLimits, mostMegabytes } from '../form-limits.ts'
import { readSentAway, sentAwayTyped } from '../sent-away/doors.ts'
import { phoneError, wordsError } from '../tell-us/check.ts'
import { command } from './command.ts'
import { refused, stopped } from './refused.ts'
import { isRingable } from './ringable.ts'
import type { Sent, Outcome } from './sent.ts'

export const addWords = async (app: AppContext, sent: Sent, form: string, text: string): Promise<Outcome> =>
  await takeIn(app, sent, {
    form,
    text,
    field: form === 'words' ? 'words' : 'reason',
    done: form === 'words' ? 'words' : 'notSolved',
  })

/** A number to be rung on, while somebody is in danger. */
export async function giveNumber(app: AppContext, sent: Sent): Promise<Outcome> {
  const text = sent.form.field('phone').trim()
  const error = phoneError(text, sent.words)
  if (text === '' || error !== null)
    return stopped(sent, 'number', error ?? sent.words.page.call.missing, text)
  return await takeIn(app, sent, { form: 'number', text: '', done: 'words' })
}

/** In their words where they wrote any; a number to be rung on is needed only where we know none. */
export async function askForCall(app: AppContext, sent: Sent): Promise<Outcome> {
  const text = sent.form.field('words')
  const { call } = sent.words.page
  const unreachable =
    !isRingable(sent.sight) &&
    sent.form.field('phone').trim() === '' &&
    (await numbersToRing(app, sent, text)).length === 0
  if (unreachable) return stopped(sent, 'call-back', call.missing, text, 'phone')
  const slot = sent.form.field('slot')
  if (slot === '')
    return await takeIn(app, sent, {
      form: 'call-back',
      text,
      done: 'call',
      wish: { kind: 'call' },
      otherwise: call.pressed,
    })
  if (!isInstant(slot)) return stopped(sent, 'call-back', call.taken, text, 'slot')
  const { company } = await app.directory.current()
  const face = customersClock({
    language: sent.language,
    timeZone: company.timeZone,
    zone: zoneOf(sent.sight.state, sent.sight.origin.caseId),
    now: app.clock.now(),
  })
  return await takeIn(app, sent, {
    form: 'call-back',
    text,
    done: 'call',
    wish: { kind: 'call', slot },
    chose: call.pressedAt(spanInWords(slot, endOfSlot(slot), face)),
  })
}

/** To the person whom the button named, or not at all: who is next may have changed since the page was read. */
export async function takeHigher(app: AppContext, sent: Sent): Promise<Outcome> {
  const { files, form, sight } = sent
  const [text, to] = [form.field('words'), form.field('to')]
  const more = files.names.length > 0 || form.tooMuch || form.field('phone').trim() !== ''
  if (more)
    return await takeIn(app, sent, { form: 'higher', text, done: 'higher', wish: { kind: 'higher', to } })
  if (text.trim() === '' && sight.state.climbed.includes(to)) return { kind: 'done', what: 'asIs' }
  return await command(app, sent, {
    done: 'higher',
    words: { field: 'words', form: 'higher' },
    wanted: (words) => ({ type: 'takeHigher', words, to }),
  })
}

/** A door of ours did not hear them: it goes to whoever leads above that, besides being a word of theirs. */
export async function saySentAway(app: AppContext, sent: Sent): Promise<Outcome> {
  const { company } = await app.directory.current()
  const { map, timeZone } = company
  const now = app.clock.now()
  const { unread, ...sentAway } = readSentAway(sentAwayTyped(sent.form), { map, timeZone, now })
  const { alone } = sent.words.sentAway
  return await takeIn(app, sent, {
    form: 'sent-away',
    text: sent.form.field('words'),
    done: 'sentAway',
    chose: unread,
    otherwise: alone,
    sentAway,
  })
}

interface Saying {
  readonly form: string
  readonly text: string
  /** The field in which it was written. */
  readonly field?: 'words' | 'reason'
  readonly done: Extract<Outcome, { kind: 'done' }>['what']
  readonly wish?: Wish
  readonly sentAway?: SentAwayFrom
  /** What they chose beside it, in words: that much is said by choosing. */
  readonly chose?: string
  /** What it says where nothing was written, since what was pressed says enough. */
  readonly otherwise?: string
}

/** Takes in what stands in the form, words and number and files, with what they want; all of it or nothing. */
async function takeIn(app: AppContext, sent: Sent, saying: Saying): Promise<Outcome> {
  const { caseId, files, words, network, sight, language } = sent
  const { form, text, field = 'words', wish, sentAway, chose = '', otherwise = '' } = saying
  const phone = sight.actor.companion === undefined ? sent.form.field('phone').trim() : ''
  const written = [text, phone, chose].filter((part) => part.trim() !== '').join('\n')
  const enough = [written, files.names.join('\n'), otherwise].find((part) => part !== '')
  const needsNoWords = enough !== undefined && text.trim() === '' && !sent.form.illFormed.has(field)
  const error = needsNoWords ? null : wordsError(text, sent.form, words, field)
  if (error !== null) return stopped(sent, form, error, text)
  const noPhone = phoneError(phone, words)
  if (noPhone !== null) return stopped(sent, form, noPhone, text, 'phone')
  if (sent.form.tooMuch)
    return stopped(sent, form, words.tellUs.errors.files(formLimits.files, mostMegabytes), text)
  await files.admitFrom(await senderThroughLink(app.db, caseId, sight.actor, network))
  const incoming: Incoming = {
    channel: 'web',
    words: enough ?? '',
    language,
    issues: [],
    network,
    proof: { kind: 'link', caseId, holder: sight.actor },
    from: {
      identifiers: phone === '' ? await numbersToRing(app, sent, text) : [{ type: 'phone', value: phone }],
    },
    ...(wish === undefined ? {} : { wish }),
    ...(sentAway === undefined ? {} : { sentAway }),
    source: sourceOfForm({
      key: `${caseId} ${sent.form.field('key')}`,
      content: JSON.stringify([written, files.fingerprint(), wish, sentAway]),
    }),
    ...withFiles(files),
  }
  try {
    await receivedOnce(app, incoming)
  } catch (thrown) {
    if (!(thrown instanceof WishRefusedError)) throw thrown
    return refused(sent, form, thrown.refusal.code, text)
  }
  return { kind: 'done', what: saying.done }
}

/** Of one form that is sent twice at once, the second finds its time taken by the first, and then that it is known. */
const receivedOnce = async (app: AppContext, incoming: Incoming): Promise<void> => {
  try {
    await receive(app, incoming)
  } catch (thrown) {
    if (!(thrown instanceof WishRefusedError) || thrown.refusal.code !== 'slot-not-free') throw thrown
    await receive(app, incoming)
  }
}

/** A moment as a page writes it; whether it can be had is for the case to say. */
const isInstant = (text: string): text is Instant =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text) && !Number.isNaN(Date.parse(text))

/** While we know no number of theirs, one that stands in their words is it. */
const numbersToRing = async (
  app: AppContext,
  { sight }: Sent,
  text: string,
): Promise<Incoming['from']['identifiers']> => {
  // A number in the words of whoever was let in is theirs.
  if (sight.state.ways.includes('phone') || sight.actor.companion !== undefined) return []
  const { country } = (await app.directory.current()).company
  return numbersIn(text, country).map((value) => ({ type: 'phone', value }))
}
