import { type ColumnName, type TableName, typedColumns } from '../db/typed-columns.ts'

const clock = ['matter_id', 'kind', 'subject'] as const

/**
 * The columns that follow from the events of a matter, those of the key first: what the ledger writes with each event,
 * `verify` compares and `rebuild` writes anew. They stand here once.
 */
export const readModelColumns = {
  matter_head: [
    'matter_id',
    'kind',
    'reference',
    'status',
    'ending',
    'owner_id',
    'team',
    'ownership_number',
    'version',
    'last_hash',
    'state',
    'state_version',
    'language',
    'imported',
    'opened_at',
    'changed_at',
    'heard_at',
    'next_due',
    'due',
    'owner_due',
  ],
  matter_reference: ['reference', 'matter_id'],
  matter_ownership: ['matter_id', 'number', 'owner_id', 'team', 'because', 'since', 'until'],
  case_contact: [
    'matter_id',
    'id',
    'number',
    'direction',
    'channel',
    'text_id',
    'at',
    'proof',
    'outcome',
    'person_id',
    'second_hand',
  ],
  matter_viewer: ['matter_id', 'rule', 'viewer', 'person_id', 'team', 'status', 'changed_at', 'due'],
  matter_duty: [...clock, 'person_id', 'team', 'due'],
  deadline: [...clock, 'due'],
} as const satisfies { readonly [Table in TableName]?: readonly ColumnName<Table>[] }

export type ReadModelTable = keyof typeof readModelColumns

const of = readModelColumns

/** The same with their types, as SQL. */
export const readModelTypes: Readonly<Record<ReadModelTable, string>> = {
  matter_head: typedColumns('matter_head', of.matter_head),
  matter_reference: typedColumns('matter_reference', of.matter_reference),
  matter_ownership: typedColumns('matter_ownership', of.matter_ownership),
  case_contact: typedColumns('case_contact', of.case_contact),
  matter_viewer: typedColumns('matter_viewer', of.matter_viewer),
  matter_duty: typedColumns('matter_duty', of.matter_duty),
  deadline: typedColumns('deadline', of.deadline),
}

/** A row with exactly those columns. */
export type ReadModelRow<Table extends ReadModelTable> = {
  readonly [Column in (typeof readModelColumns)[Table][number]]: unknown
}

/** By what a duty or a deadline of a matter is known. */
export const clockKey = clock
