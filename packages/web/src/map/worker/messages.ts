import type {
  Change,
  Checked,
  CheckResult,
  Diff,
  Drawn,
  MapError,
  Repair,
  Repairs,
  ServiceMap,
  Walk,
  WalkRefusal,
  WhoWalks,
} from '@buckstop/service-map'
import type { Graph, Layout, Ways } from '@buckstop/service-map/drawing'

/** What can be asked of the worker. Every question holds all that it needs: the worker remembers no page. */
export type Question =
  | { readonly ask: 'examine'; readonly text: string }
  | { readonly ask: 'lay-out'; readonly text: string }
  | { readonly ask: 'compare'; readonly activeText: string; readonly text: string }
  | {
      readonly ask: 'repair'
      readonly text: string
      readonly withBuckstop: boolean
      /** No wrong door and no exception may be left either. */
      readonly strictly: boolean
      readonly milliseconds: number
    }
  | { readonly ask: 'rewrite'; readonly text: string; readonly changes: readonly Change[] }
  | {
      readonly ask: 'begin-walk'
      readonly text: string
      readonly who: WhoWalks
      readonly problem: string
      readonly withBuckstop: boolean
      readonly anyDoor: boolean
    }
  | { readonly ask: 'turn-up'; readonly text: string; readonly walk: Walk; readonly channel: string }

export type Asked = Question['ask']

/** Which of them the worker that lays out is asked, and is named for. */
export const laysOut = 'lay-out' satisfies Asked

/** Why there is no answer, as a value. */
export type NoAnswer =
  | SaidByMap
  | {
      readonly ok: false
      readonly code:
        | 'map-invalid'
        | 'active-map-invalid'
        | 'cannot-rewrite'
        /** A newer question of this kind took its place. */
        | 'superseded'
        /** The worker could not be started. */
        | 'no-program'
        | 'unread-answer'
    }
  /** The time for this question ran out, and the worker was ended. */
  | { readonly ok: false; readonly code: 'took-too-long'; readonly seconds: number }
  /** The worker broke. */
  | { readonly ok: false; readonly code: 'worker-failed'; readonly why: string }
  | { readonly ok: false; readonly code: 'not-worked-out'; readonly why: string | null }

/** What looks at maps says why it can’t. */
export type SaidByMap = Unchecked | WalkRefusal | Extract<Drawn, { ok: false }>

/** Too large to check. */
export type Unchecked = Extract<Checked, { ok: false }>

/** One game played for all pairs, with what the drawing marks. */
export type Judged =
  | { readonly ok: true; readonly result: CheckResult; readonly safe: boolean; readonly ways: Ways }
  | Unchecked

/** A text that is a valid map, and what becomes of customers by it. */
export interface Known {
  readonly valid: true
  readonly text: string
  readonly map: ServiceMap
  /** What no map goes live with any more; one that is live stays. */
  readonly refusedNow: MapErrors
  readonly asDesigned: Judged
  readonly underBuckstop: Judged
  readonly graph: Graph
}

/** A text that is no valid map. */
export interface Wrong {
  readonly valid: false
  readonly text: string
  readonly errors: MapErrors
}

export type MapErrors = readonly MapError[]

export interface Answers {
  readonly examine: { readonly ok: true; readonly examined: Known | Wrong }
  readonly 'lay-out': {
    readonly ok: true
    readonly text: string
    readonly graph: Graph
    readonly layout: Layout
  }
  readonly compare: {
    readonly ok: true
    readonly asDesigned: Extract<Diff, { ok: true }>
    readonly underBuckstop: Extract<Diff, { ok: true }>
  }
  readonly repair: {
    readonly ok: true
    readonly total: Repairs['total']
    readonly complete: Repairs['complete']
    readonly repairs: readonly Repair[]
    /** Where none mends all: what mends one verdict. */
    readonly each: readonly {
      readonly customer: string
      readonly problem: string
      readonly total: number
      readonly complete: boolean
      readonly repairs: readonly Repair[]
    }[]
  }
  readonly rewrite: { readonly ok: true; readonly text: string }
  readonly 'begin-walk': { readonly ok: true; readonly walk: Walk }
  readonly 'turn-up': { readonly ok: true; readonly walk: Walk }
}

/** What is asked with a name of its own. */
export type QuestionOf<A extends Asked> = Extract<Question, { readonly ask: A }>

export type AnswerTo<A extends Asked> = Answers[A] | NoAnswer

/** On the wire: a question with its number, and the answer with the same. */
export interface QuestionMessage {
  readonly id: number
  readonly question: Question
}

export interface AnswerMessage {
  readonly id: number
  readonly answer: AnswerTo<Asked>
}
