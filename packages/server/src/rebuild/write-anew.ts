import type { MatterId } from '@buckstop/domain'
import type { Kysely } from 'kysely'
import { execute, prepared } from '../db/prepared.ts'
import type { Tables } from '../db/tables.ts'
import { readModelColumns, readModelTypes } from '../ledger/read-model-columns.ts'
import { readModels, type RefoldedMatter } from '../ledger/read-models.ts'
import { headRow, type Row } from '../ledger/rows.ts'
import type { Difference } from '../verify/difference.ts'

/** What of a head follows from its events, beside its matter. */
const headColumns = readModelColumns.matter_head.filter((column) => column !== 'matter_id')

const listed = (names: readonly string[], of: string): string =>
  names.map((name) => `${of}${name}`).join(', ')

/**
 * One statement for a batch of matters ($1): what is too many goes, what is missing or differs is written. What is as it
 * should be is read and left alone, so that it is neither locked nor written to the log of the database.
 */
const statement = (() => {
  const parts = readModels.flatMap(({ name, table, key, reset = {}, beside = {} }, index) => {
    const all: readonly string[] = readModelColumns[table]
    const rows = `json_to_recordset($${index + 3}::json) as r(${readModelTypes[table]})`
    const same = key.map((column) => `t.${column} = r.${column}`).join(' and ')
    const rest = all.filter((column) => !key.includes(column))
    const changes = [
      ...rest.map((column) => `${column} = excluded.${column}`),
      ...Object.entries(reset).map(([column, value]) => `${column} = ${value}`),
    ]
    const besides = Object.keys(beside)
    // What has no index by its case is looked for at the end.
    const gone =
      key[0] === 'matter_id'
        ? `delete from ${table} t where t.matter_id = any($1::uuid[]) and not exists (select from ${rows} where ${same})
          returning '${name}' as kind, t.matter_id, to_json(t.*) as "row", 'is too many' as how`
        : `select null as kind, null::uuid as matter_id, null::json as "row", null as how where false`
    return [
      `${name}_gone as (${gone})`,
      `${name}_written as (
        insert into ${table} as t (${[...all, ...besides].join(', ')})
        select ${[...all.map((column) => `r.${column}`), ...besides.map((column) => beside[column])].join(', ')}
        from ${rows} left join ${table} t on ${same}
        where t.matter_id is null or (${listed(rest, 't.')}) is distinct from (${listed(rest, 'r.')})
        on conflict (${key.join(', ')}) do update set ${changes.join(', ')}
        returning '${name}' as kind, t.matter_id, to_json(t.*) as "row", 'is not as its events say' as how)`,
    ]
  })
  const names = readModels.flatMap(({ name }) => [`${name}_gone`, `${name}_written`])
  return prepared(
    'write anew',
    `with head_written as (
        update matter_head t set (${headColumns.join(', ')}) = row (${listed(headColumns, 'r.')})
        from json_to_recordset($2::json) as r(${readModelTypes.matter_head})
        where t.matter_id = r.matter_id and t.matter_id = any($1::uuid[])
          and (${listed(headColumns, 't.')}) is distinct from (${listed(headColumns, 'r.')})
        returning 'head' as kind, t.matter_id, null::json as "row", 'is not as its events say' as how),
      ${parts.join(',\n')}
      ${['head_written', ...names].map((name) => `select * from ${name}`).join(' union all ')}`,
  )
})()

interface Written {
  readonly kind: Difference['kind']
  readonly matter_id: MatterId
  readonly row: Row | null
  readonly how: string
}

/** Makes the heads and read models of these matters what their events say. @returns what was not so, row by row */
export const writeAnew = async (
  db: Kysely<Tables>,
  matters: readonly RefoldedMatter[],
): Promise<readonly Difference[]> => {
  // What no event holds is not written.
  const heads = matters.map(({ kind, position }) =>
    headRow(kind, position, { customerId: null, opening: '', email: null }),
  )
  const written = await execute<Written>(db, statement, [
    matters.map(({ matterId }) => matterId),
    JSON.stringify(heads),
    ...readModels.map(({ rowsOf }) => JSON.stringify(matters.flatMap(rowsOf))),
  ])
  return written.map(({ kind, matter_id: matterId, row, how }) => {
    const called = readModels.find(({ name }) => name === kind)?.called
    return { kind, matterId, what: row === null || called === undefined ? how : `${called(row)} ${how}` }
  })
}
