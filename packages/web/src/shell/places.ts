import type { Say } from '../cases/actions/spec.ts'
import { shellWords } from '../words/shell.ts'

interface Leading {
  readonly to: string
  readonly title: Say
  readonly forAdmins: boolean
  /** What else somebody calls it who looks for it. */
  readonly also?: Say
}

/** The pages beside the lists, in their order. */
export const places = [
  { to: '/counter', title: shellWords.nav.counter, forAdmins: false },
  { to: '/people', title: shellWords.nav.people, forAdmins: false },
  { to: '/rota', title: shellWords.nav.rota, forAdmins: false },
  { to: '/map', title: shellWords.nav.map, forAdmins: false },
  { to: '/leaders', title: shellWords.nav.leaders, forAdmins: false },
  { to: '/systemic-issues', title: shellWords.nav.systemicIssues, forAdmins: false },
  { to: '/potholes', title: shellWords.nav.potholes, forAdmins: false },
  { to: '/outbox', title: shellWords.nav.outbox, forAdmins: false },
  { to: '/settings', title: shellWords.nav.settings, forAdmins: true },
] as const satisfies readonly Leading[]

/** What one sets and sees of oneself, behind one's name. */
export const ownPlaces = [
  {
    to: '/hearing',
    title: shellWords.meCorner.hearing,
    forAdmins: false,
    also: shellWords.meCorner.alsoHearing,
  },
  { to: '/tokens', title: shellWords.meCorner.myTokens, forAdmins: true },
  { to: '/looks', title: shellWords.meCorner.whoLooked, forAdmins: true },
] as const satisfies readonly Leading[]

export type Place = (typeof places | typeof ownPlaces)[number]['to']
