import { settingsWords } from '../words/settings.ts'

/** The pages on which an admin sets what the company is, in their order. */
export const settingsPlaces = [
  { to: '/settings', title: settingsWords.pages.company },
  { to: '/settings/days-off', title: settingsWords.pages.daysOff },
  { to: '/settings/outside', title: settingsWords.pages.outside },
  { to: '/settings/regulator', title: settingsWords.pages.regulator },
  { to: '/settings/mail', title: settingsWords.pages.mail },
  { to: '/settings/phone', title: settingsWords.pages.phone },
  { to: '/settings/calls', title: settingsWords.pages.calls },
  { to: '/settings/machines', title: settingsWords.pages.machines },
  { to: '/settings/replies', title: settingsWords.pages.replies },
  { to: '/settings/tags', title: settingsWords.pages.tags },
  { to: '/settings/changes', title: settingsWords.pages.changes },
  { to: '/settings/first-steps', title: settingsWords.pages.firstSteps },
] as const
