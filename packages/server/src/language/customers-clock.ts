import type { CaseId, Instant, LivingCase, SaidZone } from '@buckstop/domain'
import type { Language } from './language.ts'
import type { Clockface } from './when.ts'

/** By which clock whoever holds the link of that case lives; null where nobody knows. */
export const zoneOf = ({ zones }: Pick<LivingCase, 'zones'>, of: CaseId): SaidZone | null =>
  zones?.find((one) => one.of === of) ?? null

interface Telling {
  readonly language: Language
  readonly now: Instant
  readonly zone: SaidZone | null
  /** The company's. */
  readonly timeZone: string
}

/** Times for a customer: by their own clock where it is known, which is said where it is not the company's. */
export const customersClock = ({ language, now, zone, timeZone }: Telling): Clockface =>
  zone === null || zone.zone === timeZone
    ? { language, timeZone, now }
    : { language, timeZone: zone.zone, named: true, now }
