import { statusIn } from '../../../messages/transport.ts'
import type { ReadMail } from '../read/mail.ts'

/**
 * What a mail server says of a mail of ours: it never arrives; it is late and still tried, or arrived, or nothing that
 * can be told. Only the first is about a customer whom we did not reach.
 */
export type Bounce =
  | { readonly kind: 'failed'; readonly status: string | null }
  | { readonly kind: 'late' }
  | { readonly kind: 'arrived' }
  | { readonly kind: 'unclear' }

/** By its report for machines (RFC 3464), and by what servers write instead where there is none. */
export const readBounce = (mail: Pick<ReadMail, 'headers' | 'subject' | 'text' | 'report'>): Bounce => {
  const groups = groupsIn(mail.report)
  return groups.length > 0 ? ofReport(groups) : ofWords(mail)
}

type Group = Readonly<Record<string, string>>

const ofReport = (groups: readonly Group[]): Bounce => {
  const said = groups.map((group) => ({ ...group, outcome: outcomeOf(group) }))
  // A mail of ours goes to one address; where that stands for several, one that got it is enough.
  if (said.some(({ outcome }) => outcome === 'arrived')) return { kind: 'arrived' }
  const failed = said.filter(({ outcome }) => outcome === 'failed')
  if (failed.length > 0)
    return { kind: 'failed', status: failed.map(statusOf).find((one) => one !== null) ?? null }
  return { kind: said.some(({ outcome }) => outcome === 'late') ? 'late' : 'unclear' }
}

const arrivals: ReadonlySet<string> = new Set(['delivered', 'relayed', 'expanded'])

/** Who gave up after trying for days says so by `failed`, with the status of what was only late until then. */
const outcomeOf = ({ action = '', status = '' }: Group): Bounce['kind'] => {
  const word = /^[a-z]+/.exec(action.toLowerCase())?.[0] ?? ''
  if (word === 'failed') return 'failed'
  if (word === 'delayed') return 'late'
  if (arrivals.has(word)) return 'arrived'
  if (status.startsWith('5.')) return 'failed'
  return status.startsWith('4.') ? 'late' : 'unclear'
}

const statusOf = ({ status = '', 'diagnostic-code': diagnostic = '' }: Group): string | null =>
  /^[245]\.\d{1,3}\.\d{1,3}(?!\d)/.exec(status)?.[0] ?? statusIn(diagnostic)

/** Of each recipient what is said of it; lines that go on are joined, and what is about the whole report is left out. */
const groupsIn = (report: string): readonly Group[] =>
  report
    .replaceAll('\r\n', '\n')
    .replaceAll(/\n[ \t]+/g, ' ')
    .split(/\n\s*\n/)
    .map((block): Group =>
      Object.fromEntries(
        [...block.matchAll(/^([\w-]{2,40}):[ \t]*(.*)$/gm)].map(([, name = '', value = '']) => [
          name.toLowerCase(),
          value.trim(),
        ]),
      ),
    )
    .filter((group) => 'action' in group || ('status' in group && 'final-recipient' in group))

/** Still tried: these come first, since many of them name what they would say in the end. */
const late =
  /(?:delayed|delay (?:notification|in delivery)|will (?:be retried|retry|keep trying|continue to (?:try|be))|still (?:being )?(?:try|tri|retr)|could not send message for past|not yet been delivered|transient non-fatal|temporary (?:failure|problem)|no action is required|do not need to (?:do anything|resend)|verzögert|noch nicht zugestellt|retardée?|nouvelle tentative|retras(?:ado|o|ada)|se seguirá intentando|in ritardo|vertraagd)/iu

const lost =
  /(?:this is the qmail-send program[^]{0,400}(?:permanent error|wasn['’]t able to deliver)|permanent (?:fatal )?error|i['’]ve given up|delivery (?:has )?failed|failed permanently|undeliverable|undelivered mail|returned mail|could ?n[o']t be delivered|could not be reached|cannot be reached|was ?n[o'’]t delivered|unable to (?:be )?deliver|couldn['’]t be found|address (?:not found|rejected)|(?:no such|unknown) (?:user|mailbox|recipient|address|account)|(?:user|mailbox|recipient|account) (?:unknown|unavailable|does ?n[o'’]t exist|not found|disabled|is full)|unzustellbar|konnte nicht zugestellt werden|non remis|n['’]a pas pu être (?:remis|distribué|délivré)|no se (?:ha podido|pudo) entregar|non (?:è stato possibile|recapitabile)|kon niet worden bezorgd)/iu

const mostWords = 20_000

/** What stands above the mail that is handed back: words of ours in there say nothing of it. */
const ownWords = (text: string): string =>
  text
    .slice(0, mostWords)
    .split(
      /^(?:-{3,}.{0,60}(?:original message|copy of (?:the|your) message|returned message|unsent message|ursprüngliche nachricht|message d['’]origine|mensaje original).{0,60}|return-path: .*)$/imu,
    )[0] ?? ''

const ofWords = ({ headers, subject, text }: Pick<ReadMail, 'headers' | 'subject' | 'text'>): Bounce => {
  const words = `${subject}\n${ownWords(text)}`
  const status = statusIn(words)
  if (late.test(words) && !/\b(?:permanent|given up|giving up)\b/iu.test(words)) return { kind: 'late' }
  const isLost =
    headers['x-failed-recipients'] !== undefined ||
    status !== null ||
    lost.test(words) ||
    /(?:^|[:'"(>])[ \t]*55[0-4](?=[ -])/m.test(words)
  return isLost ? { kind: 'failed', status } : { kind: 'unclear' }
}
