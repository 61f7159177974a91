import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { columnsIn } from './columns-in.ts'

const schema = readFileSync(new URL('schema.sql', import.meta.url), 'utf8')

it('the types of columns are those of the migrated database (-u writes them anew)', async () => {
  await expect(columnsIn(schema)).toMatchFileSnapshot('columns.gen.ts')
})

it('reads every kind of column', () => {
  const sql = `create table public.thing (
  id bigint generated always as identity not null,
  "order" text collate "C",
  at timestamp with time zone default now() not null,
  list uuid[] not null,
  share double precision,
  constraint thing_pkey PRIMARY KEY (id)
);

create unlogged table public.count (
  key bytea not null
);
`
  expect(columnsIn(sql)).toContain(
    `  thing: {
    id: 'bigint',
    order: 'text?',
    at: 'timestamp with time zone',
    list: 'uuid[]',
    share: 'double precision?',
  },
  count: {
    key: 'bytea',
  },
`,
  )
})
