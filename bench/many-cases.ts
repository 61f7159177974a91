import type pg from 'pg'

/** So many words are said, the n-th of them n times more seldom than the first. */
const words = 200_000
const ofCustomer = 20
const ofUs = 10

const consonants = 'bcdfghjklmnprstv'
const vowels = 'aeiou'

/** The word that is the n-th most frequent, from 1. */
export const wordOf = (n: number): string => {
  let word = ''
  for (let left = n * 7919, syllable = 0; syllable < 4; syllable += 1) {
    word += consonants[left % 16] ?? ''
    left = Math.floor(left / 16)
    word += vowels[left % 5] ?? ''
    left = Math.floor(left / 5)
  }
  return word
}

const sqlWord = (n: string): string => {
  const syllables = [0, 1, 2, 3].map((place) => {
    const left = `(${n}::bigint * 7919 / ${80 ** place})`
    return `substr('${consonants}', 1 + (${left} % 16)::int, 1) || substr('${vowels}', 1 + (${left} / 16 % 5)::int, 1)`
  })
  return `(${syllables.join(' || ')})`
}

/** How many cases of which team there are, whose owner they are. */
export interface Share {
  readonly team: string
  readonly owner: string
  readonly count: number
}

/**
 * Cases as they are found after years: each of a customer with a name and a number, with words of theirs and of ours, spread
 * over a year. Written past constraints and events, in the order of minutes for a million.
 * @param template a case that was really opened, whose folded state they all have
 */
export const fillCases = async (
  pool: pg.Pool,
  template: string,
  shares: readonly Share[],
  from: number,
): Promise<void> => {
  const client = await pool.connect()
  try {
    await client.query(`set synchronous_commit = off; set statement_timeout = 0;
      set maintenance_work_mem = '1GB'; set work_mem = '256MB'`)
    // To be quicker, and since nothing else is written by these cases.
    const { rows } = await client.query<{ statement: string }>(
      `select format('alter table %s drop constraint %I cascade', conrelid::regclass, conname) as statement
       from pg_constraint where contype in ('f', 'x') and connamespace = current_schema()::regnamespace
         and conrelid in ('matter_head'::regclass, 'case_claim'::regclass)`,
    )
    for (const { statement } of rows) await client.query(statement)
    await client.query('drop index case_search_lexemes')
    let first = from
    for (const { team, owner, count } of shares) {
      for (let done = 0; done < count; done += 50_000) {
        const [begin, end] = [first + done, first + Math.min(count, done + 50_000) - 1]
        await fill(client, { template, team, owner, begin, end })
      }
      first += count
    }
    await client.query('create index case_search_lexemes on case_search using gin (lexemes)')
    // Nobody reads words meanwhile.
    await client.query('begin')
    await client.query('select from search_read for update')
    await client.query(`insert into search_word (word, uses)
      select word, sum(uses) from (
        select ${sqlWord('n')} as word, (${first}::bigint * ${ofCustomer + ofUs} / (n * ${Math.log(words)})) :: bigint as uses
        from generate_series(1, ${words}) n) w group by word
      on conflict (word) do update set uses = excluded.uses`)
    await client.query(`update search_read set place = (select coalesce(max(place), 0) from case_search),
      up_to = (select coalesce(max(place), 0) from case_search)`)
    await client.query('commit')
    await client.query('analyze')
  } finally {
    client.release(true)
  }
  await pool.query('vacuum analyze case_search')
  await pool.query('vacuum analyze matter_head')
}

interface Some {
  readonly template: string
  readonly team: string
  readonly owner: string
  readonly begin: number
  readonly end: number
}

const id = (salt: string): string => `md5('${salt}' || n)::uuid`

const fill = async (client: pg.PoolClient, { template, team, owner, begin, end }: Some): Promise<void> => {
  const said = (count: number): string =>
    `(select array_agg(${sqlWord('w.n')}) as words from (
      select greatest(1, floor(exp(random() * ${Math.log(words)})))::bigint as n from generate_series(1, ${count}) where c.n > 0
      offset 0) w)`
  await client.query('drop table if exists made')
  await client.query(`create temp table made as
    select c.n, ${id('c')} as matter_id, ${id('u')} as customer_id,
      'Name' || ${sqlWord('(1 + n % 2000)')} || ' Family' || ${sqlWord('(1 + n / 7 % 50000)')} as name,
      '+44' || (2000000000 + (random() * 999999999)::bigint) as phone,
      theirs.words as theirs, ours.words as ours, random() * interval '365 days' as ago
    from generate_series(${begin}, ${end}) c(n)
    cross join lateral ${said(ofCustomer)} theirs cross join lateral ${said(ofUs)} ours`)
  for (const statement of [
    `insert into customer (id, name, language, created_at) select customer_id, name, 'en', now() from made`,
    `insert into case_claim (matter_id, type, value, written) select matter_id, 'phone', phone, phone from made`,
    `insert into matter_reference (reference, matter_id) select 'N' || n, matter_id from made`,
    `insert into matter_head (matter_id, kind, reference, customer_id, status, ending, owner_id, team, ownership_number, version,
       last_hash, state, state_version, language, imported, opened_at, changed_at, heard_at, next_due, opening)
     select m.matter_id, 'case', 'N' || n, m.customer_id, h.status, h.ending, '${owner}', '${team}', 1, 1, h.last_hash,
       h.state || jsonb_build_object('id', m.matter_id), h.state_version, 'en', false, h.opened_at, h.changed_at - m.ago,
       h.heard_at, now() + interval '1 year', array_to_string(m.theirs[1:8], ' ')
     from made m, matter_head h where h.matter_id = '${template}'`,
    `insert into matter_text (matter_id, id, author, words, language, salt)
     select matter_id, ${id('t')}, 'customer', array_to_string(theirs, ' '), 'en', 'salt'::bytea from made
     union all select matter_id, ${id('o')}, 'company', array_to_string(ours, ' '), 'en', 'salt'::bytea from made`,
    `insert into case_search (matter_id, lexemes, made_by)
     select matter_id, array_to_tsvector(array(
       select 'c' || w from unnest(theirs) w union select 'o' || w from unnest(ours) w
       union select 'i' || lower(w) from unnest(string_to_array(name, ' ')) w
       union select 'r' || substr(phone, 2)
       union select 'r#' || substr(phone, at) from generate_series(2, length(phone) - 2) at)), 1 from made`,
  ])
    await client.query(statement)
}
