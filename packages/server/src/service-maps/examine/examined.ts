import type { Change, CheckResult, MapError, SeenOfMap, ServiceMap } from '@buckstop/service-map'

/** What a look at a service map came to. */
export type Examined =
  | { readonly kind: 'invalid'; readonly errors: readonly Pick<MapError, Shown>[] }
  | Unfinished
  | {
      readonly kind: 'checked'
      readonly map: ServiceMap
      readonly underBuckstop: CheckResult
      /** Null where it could not be finished: then `unfinished` says why. */
      readonly asDesigned: CheckResult | null
      readonly unfinished: SeenOfMap | null
    }

export type Shown = 'said' | 'line' | 'column' | 'path' | 'nearest' | 'code'

/** Too much to look at within what a look may cost; `seen` says what was seen until then. */
export interface Unfinished {
  readonly kind: 'map-too-large' | 'check-took-too-long'
  readonly seen: SeenOfMap
}

/** A set of changes after which every verdict under Buckstop is safe. */
export interface FoundRepair {
  readonly changes: readonly { readonly change: Change; readonly text: string }[]
  readonly contacts: number
  /** The map's text with them; null where it can't be changed in place, and past the first of a large map. */
  readonly text: string | null
}

export type Repaired =
  | Extract<Examined, { readonly kind: 'invalid' }>
  | Unfinished
  | {
      readonly kind: 'repaired'
      readonly total: number
      readonly complete: boolean
      readonly repairs: readonly FoundRepair[]
    }
