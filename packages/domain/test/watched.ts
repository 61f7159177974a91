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

const element = (key: string, words?: string) => ({
  key,
  name,
  rule,
  ...(words === undefined ? {} : { words: { en: words } }),
})

/** The same, signed, with a letter of each kind and a clock that asks for one. */
export const signedProfile = regulatorProfile.parse({
  ...profile,
  steps: [
    ...profile.steps,
    { ...profile.steps[1], key: 'letter', endsWith: 'finalResponse' },
    { ...profile.steps[1], key: 'holding', endsWith: 'holding' },
  ],
  windows: [{ key: 'summary', name, within: { workingDays: 3 }, rule }],
  letters: {
    finalResponse: { elements: [element('decision'), element('leaflet', 'The leaflet.')] },
    holding: { elements: [element('whyNot')] },
    summary: { elements: [element('decision')] },
  },
  readBy: { name: 'Rosa Ruiz', what: 'lawyer', on: '2026-01-01' },
})

export const watchedAndSigned: Directory = {
  ...company,
  regulator: {
    profile: signedProfile,
    calendar: { timeZone: 'Europe/Madrid', week: legalWeek, holidays: new Set(['2026-01-06']) },
  },
}
