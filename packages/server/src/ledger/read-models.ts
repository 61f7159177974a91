import {
  type ContactId,
  type FoldedMatter,
  type KindName,
  kindOf,
  type MatterId,
  type MatterViewer,
} from '@buckstop/domain'
import type { Position } from './position.ts'
import type { ReadModelTable } from './read-model-columns.ts'
import { deadlineRow, duesOf, dutyRow, type Row, viewerRow } from './rows.ts'

/** A matter as its events tell it, with all that follows from them. */
export interface RefoldedMatter {
  readonly kind: KindName
  readonly matterId: MatterId
  readonly position: Position<KindName>
  /** Who owned it when. */
  readonly periods: readonly Row[]
  readonly contacts: ReadonlyMap<ContactId, Row>
  /** Before whom it came, each once. */
  readonly viewers: readonly MatterViewer[]
}

/** Rows that follow from the events of a matter, beside its head. */
export interface ReadModel {
  readonly name: 'reference' | 'ownership' | 'contact' | 'viewer' | 'duty' | 'deadline'
  readonly table: Exclude<ReadModelTable, 'matter_head'>
  readonly key: readonly string[]
  /** What else has to hold of a row `t` and the head `h` of its matter, as SQL, for the row to be that matter's. */
  readonly ofHead?: string
  /** True where something of the rows follows from the state, so that a state of another version may leave other rows. */
  readonly ofState?: true
  /** What else is set where a row is written anew. */
  readonly reset?: Readonly<Record<string, string>>
  /** A value that no event holds, read from another table: SQL over the row `r`. */
  readonly beside?: Readonly<Record<string, string>>
  /** What a row is called beside its matter. */
  readonly called: (row: Row) => string
  readonly rowsOf: (refolded: RefoldedMatter) => readonly Row[]
}

const clockCalled = ({ kind, subject }: Row): string => `${String(kind)} ${String(subject)}`

/**
 * Every read model there is: `verify` compares these with what is stored, and `rebuild` writes them anew. Where contacts
 * stand that were taken out of a case follows from the events of other cases too; see `moved-contacts.ts`.
 */
export const readModels: readonly ReadModel[] = [
  {
    name: 'reference',
    table: 'matter_reference',
    key: ['reference'],
    ofHead: 'h.reference = t.reference',
    called: ({ reference }) => String(reference),
    rowsOf: ({ matterId, position }) => {
      const state: FoldedMatter = position.state
      return state.kind === 'unopened' ? [] : [{ reference: state.reference, matter_id: matterId }]
    },
  },
  {
    name: 'ownership',
    table: 'matter_ownership',
    key: ['matter_id', 'number'],
    called: ({ number }) => `number ${String(number)}`,
    rowsOf: ({ periods }) => periods,
  },
  {
    name: 'contact',
    table: 'case_contact',
    key: ['matter_id', 'id'],
    beside: {
      source:
        '(select s.source from contact_source s where s.matter_id = r.matter_id and s.contact_id = r.id)',
    },
    called: ({ id }) => String(id),
    rowsOf: ({ contacts }) => [...contacts.values()],
  },
  {
    name: 'viewer',
    table: 'matter_viewer',
    ofState: true,
    key: ['matter_id', 'rule', 'viewer'],
    called: ({ rule, viewer }) => `${String(rule)} ${String(viewer)}`,
    rowsOf: ({ kind, matterId, position: { state, changedAt }, viewers }) => {
      const head = {
        matter_id: matterId,
        status: state.kind,
        changed_at: changedAt,
        due: duesOf(kind, state).due,
      }
      return viewers.map((viewer) => viewerRow(head, viewer))
    },
  },
  {
    name: 'duty',
    table: 'matter_duty',
    ofState: true,
    key: ['matter_id', 'kind', 'subject'],
    called: clockCalled,
    rowsOf: ({ kind, matterId, position: { state } }) =>
      kindOf(kind)
        .dutiesOf(state)
        .map((duty) => dutyRow(matterId, duty)),
  },
  {
    name: 'deadline',
    table: 'deadline',
    ofState: true,
    key: ['matter_id', 'kind', 'subject'],
    reset: { not_before: 'null', failures: '0', set_aside_at: 'null' },
    called: clockCalled,
    rowsOf: ({ kind, matterId, position: { state } }) =>
      kindOf(kind)
        .deadlinesOf(state)
        .map((one) => deadlineRow(matterId, one)),
  },
]
