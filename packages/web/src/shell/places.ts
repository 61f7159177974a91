import type { Say } from '../cases/actions/spec.ts'
import { shellWords } from '../words/shell.ts'

/** The pages beside the lists, in their order. */
export const places = [
  { to: '/people', title: shellWords.nav.people, forAdmins: false },
  { to: '/rota', title: shellWords.nav.rota, forAdmins: false },
  { to: '/map', title: shellWords.nav.map, forAdmins: false },
  { to: '/systemic-issues', title: shellWords.nav.systemicIssues, forAdmins: false },
  { to: '/outbox', title: shellWords.nav.outbox, forAdmins: false },
  { to: '/settings', title: shellWords.nav.settings, forAdmins: true },
] as const satisfies readonly { readonly to: string; readonly title: Say; readonly forAdmins: boolean }[]

export type Place = (typeof places)[number]['to']
