import { z } from 'zod'
import { receivedContact } from '../contact/shapes.ts'
import type { CaseOpened, HistoryTakenUp, TakeUpDated, TakeUpMissed } from '../event.ts'
import { caseId, id, moment, object, text, words, yesOrNo } from '../shape/fields.ts'
import type { EventOf, ShapesOf } from '../shape/shapes-of.ts'
import { channel } from '../state-shape.ts'

export const openingShapes = {
  caseOpened: object<EventOf<'caseOpened'>>()({
    type: z.literal('caseOpened'),
    caseId,
    reference: text,
    contact: receivedContact,
    issues: z.array(words),
    owner: id,
    team: text,
    ways: z.array(channel),
    language: text,
    imported: yesOrNo,
    nextWord: moment.nullable(),
    takeUp: moment.nullable(),
  }),
  takeUpDated: object<EventOf<'takeUpDated'>>()({
    type: z.literal('takeUpDated'),
    by: moment,
    of: id.nullable(),
  }),
  takeUpMissed: object<EventOf<'takeUpMissed'>>()({ type: z.literal('takeUpMissed'), due: moment, by: id }),
  historyTakenUp: object<EventOf<'historyTakenUp'>>()({ type: z.literal('historyTakenUp') }),
} satisfies ShapesOf<CaseOpened | HistoryTakenUp | TakeUpDated | TakeUpMissed>
