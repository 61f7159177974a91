import { settingsPlaces } from '../settings/settings-places.ts'
import { failedWords } from '../words/failed.ts'
import { paletteWords } from '../words/palette.ts'
import { personWords } from '../words/person.ts'

const { also } = paletteWords

/** What else somebody calls them who looks for them. */
const alsoOfSettings = {
  '/settings': also.company,
  '/settings/days-off': also.daysOff,
  '/settings/outside': also.outside,
  '/settings/regulator': also.regulator,
  '/settings/mail': also.mail,
  '/settings/phone': also.phone,
  '/settings/calls': also.calls,
  '/settings/machines': also.machines,
  '/settings/replies': also.replies,
  '/settings/tags': also.tags,
  '/settings/changes': also.changes,
  '/settings/first-steps': also.firstSteps,
} as const satisfies Readonly<Record<(typeof settingsPlaces)[number]['to'], () => string>>

/** To which another page leads: there for whoever looks for them by name, and not to be read through. */
// Who signs a regulator’s profile need not be an admin.
export const furtherPlaces = [
  { to: '/outbox/failed', title: failedWords.title, also: also.failed, forAdmins: false },
  { to: '/people/new', title: personWords.add, also: also.newPerson, forAdmins: true },
  ...settingsPlaces.map((place) => ({
    ...place,
    also: alsoOfSettings[place.to],
    forAdmins: place.to !== '/settings/regulator',
  })),
] as const
