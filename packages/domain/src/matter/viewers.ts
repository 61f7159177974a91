import type { Addressee } from './parts.ts'

/**
 * What brought a matter before somebody who neither owns it nor is of its team:
 * - `cameUp`: a leader to whom it was brought, or to whom something of it went up
 * - `toldOfDanger`: was called because somebody may come to harm
 * - `promised`: promised the customer something, or took such a promise over
 * - `owned`: had it, and somebody else has it now
 * - `offered`: was offered it
 * - `asked`: was asked for something
 */
export const viewerRules = ['cameUp', 'toldOfDanger', 'promised', 'owned', 'offered', 'asked'] as const
export type ViewerRule = (typeof viewerRules)[number]

/** Somebody, or a team, before whom a matter came at some time. That it did is never undone. */
export interface MatterViewer {
  readonly rule: ViewerRule
  readonly of: Addressee
}

/** By what each of them is known, since one can be two of them. */
export const viewerKey = ({ rule, of }: MatterViewer): string =>
  `${rule} ${of.kind === 'person' ? of.person : of.team}`
