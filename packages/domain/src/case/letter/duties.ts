import { addMilliseconds, days } from '../../time/instant.ts'
import { type DutyOf, toPerson } from '../../matter/duties.ts'
import type { LivingCase } from '../state.ts'

/** Until the same time tomorrow one still knows what was said; no clock is behind it. */
const writtenWithin = days(1)

/** To write down what was said in a call: whoever took it; of what was recorded, the owner. */
export const callDuties = ({ letters = [], owner }: LivingCase): readonly DutyOf<'writeDownCall'>[] =>
  letters.flatMap(({ call }, index) =>
    call === undefined
      ? []
      : [
          {
            kind: 'writeDownCall',
            subject: index + 1,
            of: toPerson(call.by ?? owner),
            due: addMilliseconds(call.at, writtenWithin),
          } as const,
        ],
  )
