import { describe, expect, test } from 'vitest'
import { companyTermNames, companyTerms } from './company-terms.ts'
import { standardTerms } from './terms.ts'

describe('the terms that a company may set', () => {
  test.each(companyTermNames)('%s has the standard within its bounds', (name) => {
    const { least, most } = companyTerms[name]
    expect(least).toBeLessThanOrEqual(standardTerms[name])
    expect(most).toBeGreaterThanOrEqual(standardTerms[name])
  })

  test('let nobody wait longer for us than the standard, nor have less time themselves', () => {
    const theirs = [
      'lapseAttempts',
      'lapseDays',
      'lapseDaysWithoutWay',
      'lapseRestHours',
      'undoDays',
      'surveyEveryDays',
    ] as const
    for (const name of theirs) expect(companyTerms[name].least).toBe(standardTerms[name])
    const chosen: ReadonlySet<string> = new Set([
      ...theirs,
      'nextWordHour',
      'reminderHours',
      'surveyAfterDays',
    ])
    for (const name of companyTermNames.filter((one) => !chosen.has(one)))
      expect([name, companyTerms[name].most]).toEqual([name, standardTerms[name]])
  })
})
