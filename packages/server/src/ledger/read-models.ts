import { type CaseId, type ContactId, deadlinesOf, dutiesOf } from '@buckstop/domain'
import type { Position } from './position.ts'
import { deadlineRow, dutyRow, type Row } from './rows.ts'

/** A case as its events tell it, with all that follows from them. */
export interface ToldCase {
  readonly caseId: CaseId
  readonly position: Position
  /** Who owned it when. */
  readonly periods: readonly Row[]
  readonly contacts: ReadonlyMap<ContactId, Row>
}

/** Rows that follow from the events of a case, beside its head. */
export interface ReadModel {
  readonly name: 'reference' | 'ownership' | 'contact' | 'duty' | 'deadline'
  readonly table: 'case_reference' | 'case_ownership' | 'case_contact' | 'case_duty' | 'deadline'
  /** The columns that follow from events, with their types; those of the key first. */
  readonly columns: Readonly<Record<string, string>>
  readonly key: readonly string[]
  /** What else has to hold of a row `t` and the head `h` of its case, as SQL, for the row to be that case's. */
  readonly ofHead?: string
  /** Follows from the state alone, so that another version's state leaves other rows. */
  readonly ofState?: true
  /** What else is set where a row is written anew. */
  readonly reset?: Readonly<Record<string, string>>
  /** What no event holds and another table does, as SQL over the row `r`. */
  readonly beside?: Readonly<Record<string, string>>
  /** What a row is called beside its case. */
  readonly called: (row: Row) => string
  readonly rowsOf: (told: ToldCase) => readonly Row[]
}

const clockKey = { case_id: 'uuid', kind: 'text', subject: 'int' } as const
const clockCalled = ({ kind, subject }: Row): string => `${String(kind)} ${String(subject)}`

/**
 * Every read model there is: `verify` compares these with what is stored, and `rebuild` writes them anew. Where contacts
 * stand that were taken out of a case follows from the events of other cases too; see `moved-contacts.ts`.
 */
export const readModels: readonly ReadModel[] = [
  {
    name: 'reference',
    table: 'case_reference',
    columns: { reference: 'text', case_id: 'uuid' },
    key: ['reference'],
    ofHead: 'h.reference = t.reference',
    called: ({ reference }) => String(reference),
    rowsOf: ({ caseId, position: { state } }) =>
      state.kind === 'unopened' ? [] : [{ reference: state.reference, case_id: caseId }],
  },
  {
    name: 'ownership',
    table: 'case_ownership',
    columns: {
      case_id: 'uuid',
      number: 'int',
      owner_id: 'uuid',
      team: 'text',
      because: 'text',
      since: 'timestamptz',
      until: 'timestamptz',
    },
    key: ['case_id', 'number'],
    called: ({ number }) => `number ${String(number)}`,
    rowsOf: ({ periods }) => periods,
  },
  {
    name: 'contact',
    table: 'case_contact',
    columns: {
      case_id: 'uuid',
      id: 'uuid',
      number: 'int',
      direction: 'text',
      channel: 'text',
      text_id: 'uuid',
      at: 'timestamptz',
      proof: 'text',
      outcome: 'text',
      person_id: 'uuid',
      second_hand: 'boolean',
    },
    key: ['case_id', 'id'],
    beside: {
      source: '(select s.source from contact_source s where s.case_id = r.case_id and s.contact_id = r.id)',
    },
    called: ({ id }) => String(id),
    rowsOf: ({ contacts }) => [...contacts.values()],
  },
  {
    name: 'duty',
    table: 'case_duty',
    ofState: true,
    columns: { ...clockKey, person_id: 'uuid', team: 'text', due: 'timestamptz' },
    key: ['case_id', 'kind', 'subject'],
    called: clockCalled,
    rowsOf: ({ caseId, position: { state } }) => dutiesOf(state).map((duty) => dutyRow(caseId, duty)),
  },
  {
    name: 'deadline',
    table: 'deadline',
    ofState: true,
    columns: { ...clockKey, due: 'timestamptz' },
    key: ['case_id', 'kind', 'subject'],
    reset: { not_before: 'null', failures: '0' },
    called: clockCalled,
    rowsOf: ({ caseId, position: { state } }) => deadlinesOf(state).map((one) => deadlineRow(caseId, one)),
  },
]
