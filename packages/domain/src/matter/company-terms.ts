import { type ServiceTerms, standardTerms } from './terms.ts'

/** Between which a company may set one of its terms. */
export interface TermBounds {
  readonly least: number
  readonly most: number
}

/**
 * The terms that a company may set for itself. What we owe may only come sooner than the standard, and what customers have
 * time for may only last longer: so whoever knows the standard knows what they can count on anywhere.
 */
export const companyTerms = {
  frontDoorOfferMinutes: { least: 5, most: standardTerms.frontDoorOfferMinutes },
  personMinutes: { least: 1, most: standardTerms.personMinutes },
  offerMinutes: { least: 15, most: standardTerms.offerMinutes },
  acknowledgeMinutes: { least: 15, most: standardTerms.acknowledgeMinutes },
  dangerReadMinutes: { least: 1, most: standardTerms.dangerReadMinutes },
  dangerVoiceMinutes: { least: 5, most: standardTerms.dangerVoiceMinutes },
  absentWorkingDays: { least: 1, most: standardTerms.absentWorkingDays },
  nextWordWorkingDays: { least: 1, most: standardTerms.nextWordWorkingDays },
  nextWordHour: { least: 8, most: 18 },
  firstReportWorkingDays: { least: 1, most: standardTerms.firstReportWorkingDays },
  attemptWorkingDays: { least: 1, most: standardTerms.attemptWorkingDays },
  reminderHours: { least: 1, most: 168 },
  lapseAttempts: { least: standardTerms.lapseAttempts, most: 10 },
  lapseDays: { least: standardTerms.lapseDays, most: 90 },
  lapseDaysWithoutWay: { least: standardTerms.lapseDaysWithoutWay, most: 180 },
  lapseRestHours: { least: standardTerms.lapseRestHours, most: 336 },
  undoDays: { least: standardTerms.undoDays, most: 90 },
  surveyAfterDays: { least: standardTerms.surveyAfterDays, most: 30 },
  surveyEveryDays: { least: standardTerms.surveyEveryDays, most: 365 },
} as const satisfies { readonly [Term in keyof ServiceTerms]?: TermBounds }

export type CompanyTerm = keyof typeof companyTerms

/** What a company has set; the rest is the standard. */
export type CompanyTerms = { readonly [Term in CompanyTerm]?: number | undefined }

export const companyTermNames = Object.keys(companyTerms).filter((name): name is CompanyTerm =>
  Object.hasOwn(companyTerms, name),
)
