import type { Selectable } from 'kysely'
import type { columns } from './columns.gen.ts'
import type { Tables } from './tables.ts'

type Columns = typeof columns

/** As what a type of the database is read. */
interface ReadAs {
  readonly uuid: string
  readonly 'uuid[]': readonly string[]
  readonly text: string
  readonly 'text[]': readonly string[]
  readonly boolean: boolean
  readonly integer: number
  readonly smallint: number
  readonly bigint: number | string
  readonly bytea: Uint8Array
  readonly jsonb: unknown
  readonly tsvector: string
  readonly date: string
  readonly 'timestamp with time zone': Date
}

type Read<Type> = Type extends `${infer NotNull}?`
  ? Read<NotNull> | null
  : Type extends keyof ReadAs
    ? ReadAs[Type]
    : never

type Row<Table extends keyof Tables> = Selectable<Tables[Table]>

/** Names that only the table or only its type has, and columns that are read as something else. */
type Differing<Table extends keyof Tables & keyof Columns> =
  | Exclude<keyof Tables[Table], keyof Columns[Table]>
  | Exclude<keyof Columns[Table], keyof Tables[Table]>
  | {
      [Column in keyof Row<Table> & keyof Columns[Table]]: [Row<Table>[Column]] extends [
        Read<Columns[Table][Column]>,
      ]
        ? never
        : Column
    }[keyof Row<Table> & keyof Columns[Table]]

/** `Tables` is what the migrated database has: what differs is named here, and does not compile. */
type Differences = {
  [Table in keyof Tables]: Table extends keyof Columns ? `${Table}.${Differing<Table> & string}` : Table
}[keyof Tables]
const differences: readonly Differences[] = []
differences satisfies readonly never[]
