import type { KindName } from '@buckstop/domain'
import type { LetterFor } from './inside-letter.ts'
import { letterOnPothole } from './pothole/tell.ts'
import { letterOnSystemicIssue } from './systemic-issue/tell.ts'

/** What the server has to know of a kind of matter besides its rules. */
export interface ServedKind {
  /** Where the workspace shows it: `/desk/<place>/<id>`. */
  readonly place: string
  readonly letterFor: LetterFor
}

/** The register beside the domain's: every kind there is. */
export const servedKinds: Readonly<Record<KindName, ServedKind>> = {
  case: { place: 'cases', letterFor: () => null },
  systemicIssue: {
    place: 'systemic-issues',
    letterFor: letterOnSystemicIssue,
  },
  pothole: { place: 'potholes', letterFor: letterOnPothole },
}

/** Where the workspace shows a matter, below its own address. */
export const deskPath = (kind: KindName, id: string): string => `/desk/${servedKinds[kind].place}/${id}`
