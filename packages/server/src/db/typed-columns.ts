import { columns } from './columns.gen.ts'

export type TableName = keyof typeof columns
export type ColumnName<Table extends TableName> = keyof (typeof columns)[Table] & string

/** Columns of a table with their types, as SQL: `matter_id uuid, number integer`. One that is not there does not compile. */
export const typedColumns = <Table extends TableName>(
  table: Table,
  names: readonly ColumnName<Table>[],
): string => {
  const types: Readonly<Record<string, string>> = columns[table]
  return names.map((name) => `${name} ${types[name]?.replace('?', '')}`).join(', ')
}
