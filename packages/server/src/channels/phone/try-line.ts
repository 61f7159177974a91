import type { AppContext } from '../../app/app-context.ts'
import type { PhoneLine, PhoneSecret } from '../../company/phone/phone-line.ts'
import { reasonOf } from '../../config/startup-error.ts'
import { asSaid } from '../../log/as-said.ts'
import type { phoneTriedSteps } from '../../shapes/phone-settings.ts'
import { askProvider, refusesToken } from './provider-api.ts'

export interface TriedLine {
  readonly ok: boolean
  /** Where it ended. */
  readonly at: (typeof phoneTriedSteps)[number]
  /** By the provider, as it said it; or why there was nobody to say it. */
  readonly said: string
  readonly late: boolean
}

/** A list of one number. */
const mostBytes = 200_000

/** Asks the provider for the number as it was entered, with each of the tokens; nothing rings. */
export const tryLine = async (
  app: Pick<AppContext, 'settings'>,
  line: Pick<PhoneLine, 'account' | 'number'>,
  { token, next }: PhoneSecret,
): Promise<TriedLine> => {
  const first = await tryWith(app, line, token)
  return next === null || !first.ok ? first : await tryWith(app, line, next)
}

const tryWith = async (
  app: Pick<AppContext, 'settings'>,
  line: Pick<PhoneLine, 'account' | 'number'>,
  token: string,
): Promise<TriedLine> => {
  const secrets = [token]
  try {
    const asked = new URLSearchParams({ PhoneNumber: line.number, PageSize: '1' })
    const path = `/IncomingPhoneNumbers.json?${asked.toString()}`
    const { status, bytes } = await askProvider(app, line, { path, token, mostBytes })
    const told = objectIn(bytes)
    const said = (words: unknown): string =>
      asSaid(typeof words === 'string' ? words : `HTTP ${status}`, secrets)
    if (refusesToken(status)) return { ok: false, at: 'signIn', said: said(told['message']), late: false }
    const numbers: unknown = told['incoming_phone_numbers']
    if (status !== 200 || !Array.isArray(numbers))
      return { ok: false, at: 'connect', said: said(told['message']), late: false }
    return { ok: numbers.length > 0, at: 'number', said: said(undefined), late: false }
  } catch (thrown) {
    const late = thrown instanceof Error && thrown.name === 'TimeoutError'
    const beneath = thrown instanceof Error ? (thrown.cause ?? thrown) : thrown
    return { ok: false, at: 'connect', said: late ? '' : asSaid(reasonOf(beneath), secrets), late }
  }
}

const objectIn = (bytes: Buffer): Readonly<Record<string, unknown>> => {
  try {
    const told: unknown = JSON.parse(bytes.toString('utf8'))
    return typeof told === 'object' && told !== null ? { ...told } : {}
  } catch {
    return {}
  }
}
