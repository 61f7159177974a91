import { type NoticesOf, toPerson } from '../notice/notices-of.ts'
import type { RegulatorEvent } from './events.ts'

/** Colleagues alone hear of it: what no lawyer signed is no date to a customer. */
export const regulatorNotices: NoticesOf<RegulatorEvent> = {
  regulatorDateNear: { staff: ({ of, due }) => [toPerson(of, { type: 'regulatorDateNear', due })] },
  regulatorDateMissed: { staff: ({ of, due }) => [toPerson(of, { type: 'regulatorDateMissed', due })] },
}
