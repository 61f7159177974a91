import type { ReadMail } from '../read/mail.ts'

/**
 * Who speaks in a mail: a person; a machine that answers whatever comes (away from work, received your mail); a machine
 * by itself (a newsletter, a system's notice); or a mail server, about a mail that it could not deliver.
 */
export type KindOfMail = 'person' | 'automaticAnswer' | 'automatic' | 'bounce'

/** How mails that answer by themselves call themselves, where no header says so. */
const awayForms =
  /^\W{0,3}(?:out of (?:the )?office(?: autoreply)?|automatic reply|auto(?:matic)?[ -]?(?:reply|response)|autoreply|abwesenheits?(?:notiz|nachricht)|abwesend|automatische antwort|réponse automatique|absence du bureau|respuesta automática|fuera de (?:la )?oficina|risposta automatica|automatisch antwoord)\s*(?::|$)/iu
const postmasters = /^(?:mailer-daemon|postmaster)(?:@|$)/i

/**
 * By its headers (RFC 3834, RFC 3464 and what mail services write instead), and by its form where they are missing.
 * @param envelopeSender empty for what nobody is to answer; null where nobody told us, as of what we fetched
 */
export const kindOfMail = (mail: ReadMail, envelopeSender: string | null): KindOfMail => {
  const { headers, from, subject, report } = mail
  const contentType = headers['content-type']?.toLowerCase() ?? ''
  const sender = from[0]?.address ?? ''
  const fromNobody = envelopeSender === '' || headers['return-path'] === '<>'
  const reports = report !== '' || contentType.includes('report-type=delivery-status')
  if (reports && /^(?:action|status|final-recipient):/im.test(report)) return 'bounce'
  if (headers['x-failed-recipients'] !== undefined) return 'bounce'
  if (fromNobody && postmasters.test(sender)) return 'bounce'
  const submitted = headers['auto-submitted']?.toLowerCase() ?? 'no'
  if (submitted.startsWith('auto-replied') || answersByItself(headers)) return 'automaticAnswer'
  if (awayForms.test(subject)) return 'automaticAnswer'
  const isOne = contentType.includes('report-type=disposition-notification')
  if (isOne) return 'automaticAnswer'
  if (!submitted.startsWith('no')) return 'automatic'
  const precedence = headers['precedence']?.toLowerCase() ?? ''
  if (['bulk', 'junk', 'list'].includes(precedence)) return 'automatic'
  return headers['list-id'] === undefined && headers['list-unsubscribe'] === undefined
    ? 'person'
    : 'automatic'
}

const answersByItself = (headers: ReadMail['headers']): boolean =>
  headers['precedence']?.toLowerCase() === 'auto_reply' ||
  ['x-autoreply', 'x-autorespond', 'x-auto-reply', 'x-autoreply-from'].some(
    (name) => headers[name] !== undefined,
  ) ||
  (headers['x-auto-response-suppress'] !== undefined &&
    !(headers['auto-submitted'] ?? 'no').toLowerCase().startsWith('no'))
