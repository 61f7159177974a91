/**
 * A service map as declared: every list in the order of the file, every reference a declared name.
 * Amounts are whole minor units of `currency`: cents of EUR, yen of JPY, fils of KWD. The file has major ones.
 */
export interface ServiceMap {
  readonly version: 1
  readonly company: string
  /** ISO 4217, null when the map names none. */
  readonly currency: string | null
  /** How many decimals of the major unit the minor ones are; without a currency as many as the file's amounts take. */
  readonly decimals: number
  readonly organisations: readonly string[]
  readonly facts: readonly Fact[]
  /** Every combination of facts that none of these rules out may turn up. */
  readonly impossible: readonly Impossible[]
  readonly customers: readonly CustomerKind[]
  readonly problems: readonly Problem[]
  readonly remedies: readonly Remedy[]
  readonly channels: readonly Channel[]
  readonly teams: readonly Team[]
}

/** What may be true of a customer; `from` says which system's word decides it, null when none does. */
export interface Fact {
  readonly name: string
  readonly from: FactSource | null
  /** No one can make it true. */
  readonly fixed: boolean
}

export interface FactSource {
  readonly source: string
  readonly field: string
  readonly equals: string | number | boolean
}

/** What no customer can be: all of `with` and none of `without`; at least one of the two is not empty. */
export interface Impossible {
  readonly with: readonly string[]
  readonly without: readonly string[]
}

/** The facts listed hold at the start; every other fact does not. */
export interface CustomerKind {
  readonly name: string
  readonly facts: readonly string[]
}

export interface Problem {
  readonly name: string
  readonly needs: string
  /** In minor units. */
  readonly amount: number
}

export interface Remedy {
  readonly name: string
  readonly gives: string
  readonly requires: readonly string[]
}

export const channelKinds = [
  'web',
  'mail',
  'chat',
  'phone',
  'sms',
  'app',
  'social',
  'store',
  'letter',
  'survey',
] as const
export type ChannelKind = (typeof channelKinds)[number]

export interface Channel {
  readonly name: string
  /** The team that answers here. */
  readonly reaches: string
  readonly requires: readonly string[]
  /** False: used only by a customer who was told of it. */
  readonly published: boolean
  readonly kind: ChannelKind | null
}

export interface Team {
  readonly name: string
  readonly responses: readonly Response[]
  readonly authority: readonly Authority[]
  readonly asks: readonly string[]
  /** What it can find out without the customer, for whoever asks it. */
  readonly establishes: readonly Establishes[]
  /** The next team up the ladder, null at its top. */
  readonly reportsTo: string | null
  readonly leader: boolean
  /** A bot, voice menu or assistant: gone through, never an owner. */
  readonly machine: boolean
  readonly organisation: string | null
}

/** `upTo` in minor units, or any amount at all. */
export interface Authority {
  readonly remedy: string
  readonly upTo: number | 'any'
}

/** The fact is found out where all of `when` and none of `unless` hold. */
export interface Establishes {
  readonly fact: string
  readonly when: readonly string[]
  readonly unless: readonly string[]
}

interface Conditions {
  readonly when: readonly string[]
  readonly unless: readonly string[]
  readonly gives: readonly string[]
}

export type Response = Conditions &
  (
    | { readonly verb: 'own' }
    | { readonly verb: 'refuse' }
    | { readonly verb: 'pass'; readonly team: string }
    | { readonly verb: 'send'; readonly channel: string }
  )

export type Verb = Response['verb']
