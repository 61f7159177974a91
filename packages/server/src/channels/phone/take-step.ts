import type { AppContext } from '../../app/app-context.ts'
import { readLine } from '../../company/phone/line-rows.ts'
import type { KeptLine } from '../../company/phone/phone-line.ts'
import type { CameOf, StandsIn } from '../../originals/original.ts'
import { readCall } from './call-row.ts'
import type { Payload } from './payload.ts'
import { type Said, type Step, wordsOf } from './step.ts'
import { after } from './steps/after.ts'
import { answered } from './steps/answered.ts'
import { begin } from './steps/begin.ts'
import { ended } from './steps/ended.ts'
import { person } from './steps/person.ts'
import { recorded, secondsRecorded } from './steps/recorded.ts'
import { said } from './steps/said.ts'
import { whisper } from './steps/whisper.ts'

type Taking = (step: Step) => Said | Promise<Said>

/** Every step of a call. Each told twice does what it does once, and says the same. */
const steps: Readonly<Record<string, Taking>> = {
  begin,
  said,
  whisper,
  answered,
  after,
  recorded,
  person,
  ended,
}

/** Of use in that moment alone: what somebody pressed, done later, would say that they spoke with each other. */
const momentary = new Set(['whisper', 'answered', 'after', 'person'])
export const isMomentary = (name: string): boolean => momentary.has(name)

export const isStep = (name: string): boolean => Object.hasOwn(steps, name)

export interface TakenStep {
  readonly line: KeptLine
  readonly said: Said
  /** Where what was kept stands; null while something of it is still to be fetched. */
  readonly closing: (CameOf & { readonly stands: StandsIn }) | null
}

/** @returns null where the line is set no more, or it is no step of a call */
export const takeStep = async (app: AppContext, payload: Payload): Promise<TakenStep | null> => {
  const line = await readLine(app.db, payload.lineId)
  return line === null ? null : await takeStepOn(app, payload, line)
}

/** Does what a step wants. @returns null where it is no step of a call */
export const takeStepOn = async (
  app: AppContext,
  payload: Payload,
  line: KeptLine,
): Promise<TakenStep | null> => {
  const { lineId, query, fields } = payload
  const take = steps[payload.step]
  // Whoever of ours is rung is another call to the provider, which belongs to the one that goes on.
  const sid = query['call'] ?? fields['CallSid'] ?? ''
  if (take === undefined || !/^\w{2,64}$/.test(sid)) return null
  const snapshot = await app.directory.current()
  const call = await readCall(app.db, { sid, lineId, now: app.clock.now() })
  const step: Step = { app, line, call, snapshot, query, fields, words: wordsOf(line) }
  const told = await take(step)
  if (payload.step === 'recorded' && secondsRecorded(step) > 0) return { line, said: told, closing: null }
  const { stands } = await readCall(app.db, { sid, lineId, now: app.clock.now() })
  return {
    line,
    said: told,
    closing: {
      kind: 'understood',
      became: 'call',
      stands: { matterId: stands?.caseId ?? null, contactId: stands?.contactId ?? null },
    },
  }
}
