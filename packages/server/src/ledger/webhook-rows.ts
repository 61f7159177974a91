import type { KindName } from '@buckstop/domain'
import { type WebhookData, type WebhookType, webhookShapes } from '../shapes/webhook-types.ts'
import type { RecordedEvent } from './result.ts'
import type { Row } from './rows.ts'

interface Told<Type extends WebhookType = WebhookType> {
  readonly type: Type
  readonly data: WebhookData<Type>
}

type Recorded = RecordedEvent<KindName>

/** What systems of the company are told of one event of a case; null of what is none of theirs. */
const toldOf = ({ matterId: id, event }: Recorded, reference: string): Told | null => {
  const ofCase = { id, reference }
  switch (event.type) {
    case 'caseOpened':
      return event.imported ? null : { type: 'case.opened', data: { case: ofCase } }
    case 'caseEnded':
      return { type: 'case.ended', data: { case: ofCase, how: event.how } }
    case 'caseReopened':
      return { type: 'case.reopened', data: { case: ofCase } }
    case 'promiseBroken':
      return { type: 'promise.broken', data: { case: ofCase, promise: event.promise } }
    case 'remedyGranted': {
      const { remedy: number, id: known, of, what, amount, by: grantedBy } = event
      const named = { of: what.of, name: what.of === 'map' ? what.name : what.kind }
      const remedy = { number, id: known, for: of, what: named, amount, grantedBy }
      return { type: 'remedy.granted', data: { case: ofCase, remedy } }
    }
    default:
      return null
  }
}

/**
 * Messages to systems of the company, written with what they tell; the statement puts one for each that asked for its
 * type, and none where nobody did. The body is the same for every try, and holds no word and no name of anybody.
 */
export const webhookRows = (
  kind: KindName,
  recorded: readonly Recorded[],
  { reference, newId }: { readonly reference: unknown; readonly newId: () => string },
): readonly Row[] =>
  kind !== 'case'
    ? []
    : recorded.flatMap((one) => {
        const told = toldOf(one, String(reference))
        if (told === null) return []
        const { type, data } = told
        const { version } = webhookShapes[type]
        const body = JSON.stringify({ type, version, timestamp: one.at, data })
        return [{ matter_id: one.matterId, id: newId(), type, body, created_at: one.at }]
      })
