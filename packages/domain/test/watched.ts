import type { Directory } from '../src/directory/directory.ts'
import { legalWeek } from '../src/directory/regulator/dates.ts'
import { regulatorProfile } from '../src/directory/regulator/profile.ts'
import { company } from './company.ts'

const rule = 'made up'
const name = { en: 'made up' }

/** A first word in two days and an answer in ten, risen after seven; nobody signed it. */
export const profile = regulatorProfile.parse({
  key: 'made-up',
  name,
  timeZone: 'Europe/Madrid',
  country: 'ES',
  sources: [{ title: 'made up', address: 'https://example.org', lookedAt: '2026-01-01', read: 'account' }],
  trigger: 'everyCase',
  steps: [
    {
      key: 'first',
      name,
      within: { workingDays: 2 },
      risesAfter: { workingDays: 1 },
      endsWith: 'firstWord',
      rule,
    },
    {
      key: 'answer',
      name,
      within: { workingDays: 10 },
      risesAfter: { workingDays: 7 },
      endsWith: 'answer',
      rule,
    },
  ],
  readBy: null,
})

/** The company, watched by a regulator. */
export const watched: Directory = {
  ...company,
  regulator: {
    profile,
    calendar: { timeZone: 'Europe/Madrid', week: legalWeek, holidays: new Set(['2026-01-06']) },
  },
}
