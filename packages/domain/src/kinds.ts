import type { CaseCommand } from './case/command.ts'
import type { CaseEvent } from './case/event.ts'
import { caseKind } from './case/kind.ts'
import type { Case } from './case/state.ts'
import type { SystemicIssueCommand } from './systemic-issue/commands.ts'
import type { SystemicIssueEvent } from './systemic-issue/events.ts'
import { systemicIssue } from './systemic-issue/kind.ts'
import type { SystemicIssue } from './systemic-issue/state.ts'
import type { PotholeCommand } from './pothole/commands.ts'
import type { PotholeEvent } from './pothole/events.ts'
import { pothole } from './pothole/kind.ts'
import type { Pothole } from './pothole/state.ts'
import type { HearingKind } from './directory/hearing/choices.ts'
import type { Kind } from './matter/kind.ts'

/** What each kind of matter is folded to, wants and records. */
export interface Kinds {
  readonly case: { readonly state: Case; readonly command: CaseCommand; readonly event: CaseEvent }
  readonly systemicIssue: {
    readonly state: SystemicIssue
    readonly command: SystemicIssueCommand
    readonly event: SystemicIssueEvent
  }
  readonly pothole: {
    readonly state: Pothole
    readonly command: PotholeCommand
    readonly event: PotholeEvent
  }
}

export type KindName = keyof Kinds
export type MatterState<Name extends KindName = KindName> = Kinds[Name]['state']
export type MatterCommand<Name extends KindName = KindName> = Kinds[Name]['command']
export type MatterEvent<Name extends KindName = KindName> = Kinds[Name]['event']
export type KindOf<Name extends KindName> = Kind<MatterState<Name>, MatterCommand<Name>, MatterEvent<Name>>

/** The register: every kind of matter there is. */
export const kinds: { readonly [Name in KindName]: KindOf<Name> } = {
  case: caseKind,
  systemicIssue,
  pothole,
}

export const kindOf = <Name extends KindName>(name: Name): KindOf<Name> => kinds[name]

const heardAsByType = new Map(Object.values(kinds).flatMap(({ heardAs }) => Object.entries(heardAs)))

/** As what somebody hears of a message of that type, of whichever kind of matter; null for one that this version does not know. */
export const heardAsOf = (type: string): HearingKind | null => heardAsByType.get(type) ?? null

export const isKindName = (name: string): name is KindName => Object.hasOwn(kinds, name)

const names = Object.keys(kinds)
export const kindNames: readonly KindName[] = names.filter(isKindName)
