import type { DutyRow } from '../api/shapes.ts'
import type { Chosen } from '../cases/actions/likely.ts'

/** Where one speaks with a person, by telephone if a number is known. */
const spoken: ReadonlySet<DutyRow['kind']> = new Set([
  'reachByVoice',
  'callBack',
  'comeToThem',
  'hearCustomer',
  'reachAnotherWay',
  'surveyContact',
])

/** The number to ring, where ringing is what does it. */
export const numberToRing = ({ kind, number }: DutyRow): DutyRow['number'] =>
  spoken.has(kind) ? number : null

/** Whether a case is offered to a team, of which nobody has to say no: it is whose who takes it. */
export const isForTeam = ({ kind, team }: Pick<DutyRow, 'kind' | 'team'>): boolean =>
  kind === 'answerOffer' && team !== null

/** What one does in the case to do a duty; null where one has to read first. */
export const deedOf = (duty: Pick<DutyRow, 'kind' | 'subject' | 'team'>): Chosen | null => {
  const { kind, subject } = duty
  switch (kind) {
    case 'callBack':
      return { name: 'make-contact', subject, mode: 'log' }
    case 'reachByVoice':
    case 'reachAnotherWay':
      return { name: 'make-contact', subject: null, mode: 'log' }
    case 'nextWord':
    case 'comeToThem':
    case 'reachCustomer':
    case 'takeUp':
    case 'surveyContact':
    case 'closeEscalation':
      return { name: 'make-contact', subject: null }
    case 'keepPromise':
      return { name: 'keep-promise', subject }
    case 'deliverRemedy':
      return { name: 'deliver-remedy', subject }
    case 'answerRemedyRequest':
      return { name: 'answer-remedy-request', subject }
    case 'checkRemedy':
      return { name: 'check-remedy', subject }
    case 'releaseRemedy':
      return { name: 'release-remedy', subject }
    case 'answerAsk':
      return { name: 'answer-ask', subject }
    // What was said last stands on the line as far as it fits; the whole is above the one button that says it was read.
    case 'acknowledge':
      return { name: 'acknowledge-escalation', subject }
    case 'report':
      return { name: 'report-on-escalation', subject }
    case 'hearCustomer':
      return { name: 'record-leaders-call', subject }
    case 'checkSample':
      return { name: 'check-sample', subject: null }
    case 'readDanger':
    case 'readThanks':
    case 'readMention':
    case 'writeDownCall':
    case 'regulatorClock':
      return null
    case 'answerOffer':
      return isForTeam(duty) ? { name: 'accept-transfer', subject } : null
    default: {
      const unknown: never = kind
      return unknown
    }
  }
}
