import { toEpochMilliseconds } from '@buckstop/domain'
import { longestCallSeconds } from '../../../shapes/calls.ts'
import { callEnded } from '../call-ended.ts'
import { noteOfCall } from '../call-row.ts'
import type { Said, Step } from '../step.ts'
import { joinedAfter, takeCall } from '../take-call.ts'

/** The call is over, however that came. */
export const ended = async ({ app, call, line, fields }: Step): Promise<Said> => {
  const now = toEpochMilliseconds(app.clock.now())
  const pressedFor = call.pressed === null ? 0 : now - toEpochMilliseconds(call.pressed.at)
  // Whoever pressed and was not joined with the caller at once never was.
  if (pressedFor >= joinedAfter) await takeCall(app, call.sid)
  else if (call.takenBy === null) await noteOfCall(app.db, call.sid, { pressed_by: null, pressed_at: null })
  const seconds = Number(fields['CallDuration'] ?? '0')
  await callEnded(app, {
    call,
    line,
    from: fields['From'] ?? '',
    seconds: Number.isInteger(seconds) ? Math.min(longestCallSeconds, Math.max(0, seconds)) : 0,
    endedAt: app.clock.now(),
  })
  return []
}
