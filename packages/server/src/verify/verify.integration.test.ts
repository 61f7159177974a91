import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tellEveryKind } from '../../test/every-kind.ts'
import { createSmallCompany, type SmallCompany, staff } from '../../test/small-company.ts'
import type { Difference } from './difference.ts'
import { verify, verifyWithin } from './verify.ts'

let company: SmallCompany
let caseId: string
let second: string
beforeAll(async () => {
  company = await createSmallCompany()
  ;({ caseId, second } = await tellEveryKind(company))
})
afterAll(async () => {
  await company.drop()
})

test('a ledger that nobody touched has no differences, and every case is looked at', async () => {
  const found: Difference[] = []
  const verified = await verify(company.app, (difference) => found.push(difference))
  expect(found).toEqual([])
  const { rows } = await company.database.pool.query<{ cases: number; events: number }>(
    'select (select count(*)::int from case_head) as cases, (select count(*)::int from case_event) as events',
  )
  expect(verified).toEqual({
    ...rows[0],
    differences: 0,
    foldedEarlier: 0,
    unbound: { texts: 0, files: 0, messages: 0 },
  })
  expect(verified.events).toBeGreaterThan(20)
})

describe('a row that somebody changed is found', () => {
  beforeAll(async () => {
    // As only the owner of the database can: past every trigger and constraint.
    const { pool } = company.database
    const { rows } = await pool.query<{ statement: string }>(
      `select format('alter table %s disable trigger user', tgrelid::regclass) as statement
       from pg_trigger where not tgisinternal
       union all
       select format('alter table %s drop constraint %I cascade', conrelid::regclass, conname)
       from pg_constraint where contype in ('f', 'x', 'c') and connamespace = 'public'::regnamespace`,
    )
    for (const { statement } of rows) await pool.query(statement)
  })

  test.each<[string, string, Partial<Difference>]>([
    [
      'an event’s content',
      `update case_event set payload = payload || '{"reference":"X"}' where case_id = $c and number = 1`,
      { kind: 'chain', what: 'number 1: hash' },
    ],
    [
      'an event’s actor',
      `update case_event set actor = '{"kind":"clock"}' where case_id = $c and number = 2`,
      { kind: 'chain', what: 'number 2: hash' },
    ],
    [
      'an event’s time, by a microsecond',
      `update case_event set at = at + interval '1 microsecond' where case_id = $c and number = 2`,
      { kind: 'chain', what: 'number 2: hash' },
    ],
    [
      'an event’s hash',
      `update case_event set hash = sha256('x') where case_id = $c and number = 2`,
      { kind: 'chain', what: 'number 2: hash' },
    ],
    [
      'an event’s type',
      `update case_event set type = 'caseEnded' where case_id = $c and number = 2`,
      { kind: 'chain', what: 'number 2: type' },
    ],
    [
      'what is no event',
      `update case_event set payload = '{"type":"promiseMade"}' where case_id = $c and number = 2`,
      { kind: 'chain' },
    ],
    [
      'an event in the middle gone',
      `delete from case_event where case_id = $c and number = 2`,
      { kind: 'chain', what: 'number 2 is missing' },
    ],
    [
      'the last event gone',
      `delete from case_event where (case_id, number) in (select case_id, max(number) from case_event where case_id = $c group by case_id)`,
      { kind: 'head', what: 'version' },
    ],
    ['all events gone', `delete from case_event where case_id = $d`, { kind: 'head', what: 'has no events' }],
    [
      'the state',
      `update case_head set state = jsonb_set(state, '{counts,contacts}', '99') where case_id = $c`,
      { kind: 'state', what: 'state' },
    ],
    ['the head gone', `delete from case_head where case_id = $c`, { kind: 'head', what: 'is missing' }],
    [
      'the owner in the head',
      `update case_head set owner_id = '${staff.helene}' where case_id = $c`,
      { kind: 'head', what: 'owner_id' },
    ],
    [
      'the status',
      `update case_head set status = 'ended', ending = 'solved' where case_id = $c`,
      { kind: 'head', what: 'status' },
    ],
    [
      'the last hash',
      `update case_head set last_hash = sha256('x') where case_id = $c`,
      { kind: 'head', what: 'last_hash' },
    ],
    [
      'the next due',
      `update case_head set next_due = null where case_id = $c`,
      { kind: 'head', what: 'next_due' },
    ],
    [
      'when it changed',
      `update case_head set changed_at = changed_at + interval '1 second' where case_id = $c`,
      { kind: 'head', what: 'changed_at' },
    ],
    [
      'when the customer was heard',
      `update case_head set heard_at = heard_at - interval '1 day' where case_id = $c`,
      { kind: 'head', what: 'heard_at' },
    ],
    [
      'the opening',
      `update case_head set opening = 'All is well.' where case_id = $c`,
      { kind: 'head', what: 'opening' },
    ],
    [
      'the customer',
      `update case_head set customer_id = gen_random_uuid() where case_id = $c`,
      { kind: 'head', what: 'customer_id' },
    ],
    ['the reference', `update case_reference set reference = 'X' where case_id = $c`, { kind: 'reference' }],
    [
      'an owner who has left',
      `update person set active = false where id = (select owner_id from case_head where case_id = $c)`,
      { kind: 'owner' },
    ],
    [
      'a period of ownership',
      `update case_ownership set owner_id = '${staff.helene}' where case_id = $c and number = 1`,
      { kind: 'ownership', what: 'number 1: owner_id' },
    ],
    [
      'a gap in ownership',
      `update case_ownership set until = until - interval '1 minute' where case_id = $c and number = 1`,
      { kind: 'ownership', what: 'number 1: until' },
    ],
    [
      'a period gone',
      `delete from case_ownership where case_id = $c and number = 1`,
      { kind: 'ownership', what: 'number 1 is missing' },
    ],
    [
      'a period too many',
      `insert into case_ownership (case_id, number, owner_id, team, because, since) values ($c, 77, '${staff.paul}', 'Care', 'accepted', '2026-01-01')`,
      { kind: 'ownership', what: 'number 77 is too many' },
    ],
    [
      'a contact',
      `update case_contact set channel = 'phone' where case_id = $c and number = 1`,
      { kind: 'contact' },
    ],
    [
      'a contact’s proof',
      `update case_contact set proof = 'link' where case_id = $c and proof = 'none'`,
      { kind: 'contact' },
    ],
    ['a contact gone', `delete from case_contact where case_id = $c and number = 1`, { kind: 'contact' }],
    [
      'a duty',
      `update case_duty set due = due + interval '1 day' where case_id = $c and kind = 'answerAsk'`,
      { kind: 'duty', what: 'answerAsk 1: due' },
    ],
    [
      'a duty gone',
      `delete from case_duty where case_id = $c and kind = 'answerAsk'`,
      { kind: 'duty', what: 'answerAsk 1 is missing' },
    ],
    [
      'a duty too many',
      `insert into case_duty values ($c, 'answerOffer', 9, '${staff.ben}', null, '2026-01-01')`,
      { kind: 'duty', what: 'answerOffer 9 is too many' },
    ],
    [
      'a deadline too many',
      `insert into deadline values ($c, 'promiseDue', 9, '2026-01-01')`,
      { kind: 'deadline', what: 'promiseDue 9 is too many' },
    ],
    [
      'a deadline gone',
      `delete from deadline where (case_id, kind) = (select case_id, min(kind) from deadline group by case_id limit 1)`,
      { kind: 'deadline' },
    ],
    [
      'a deadline',
      `update deadline set due = due + interval '1 second' where (case_id, kind) = (select case_id, min(kind) from deadline group by case_id limit 1)`,
      { kind: 'deadline' },
    ],
    ['words gone', `delete from case_text where case_id = $c and author = 'company'`, { kind: 'text' }],
    [
      'words past the 200th character',
      `update case_text set words = overlay(words placing 'X' from 333) where case_id = $c and length(words) > 333`,
      { kind: 'text', what: expect.stringMatching(/: words altered$/) },
    ],
    [
      'a later contact',
      `update case_text set words = 'All is well.' where (case_id, id) in (
         select case_id, text_id from case_contact where case_id = $c and number > 1)`,
      { kind: 'text', what: expect.stringMatching(/: words altered$/) },
    ],
    [
      'words and their salt',
      `update case_text set words = 'x', salt = 'y' where case_id = $c and author = 'company'`,
      { kind: 'text', what: expect.stringMatching(/: words altered$/) },
    ],
    [
      'words that nobody reads any more, gone',
      `delete from case_text where case_id = $c and author = 'customer'`,
      { kind: 'text', what: expect.stringMatching(/: words removed$/) },
    ],
    [
      'words slipped in',
      `insert into case_text (case_id, id, author, words, salt) values ($c, gen_random_uuid(), 'customer', 'x', 'y')`,
      { kind: 'text', what: expect.stringMatching(/: words in no event$/) },
    ],
    [
      'a photo removed',
      `with bytes as (delete from case_attachment_chunk) delete from case_attachment`,
      { kind: 'attachment', what: expect.stringMatching(/: file removed$/) },
    ],
    [
      'a photo exchanged, and what its row says of it',
      `with bytes as (update case_attachment_chunk set bytes = 'hallo')
       update case_attachment set sha256 = sha256('hallo'::bytea)`,
      { kind: 'attachment', what: expect.stringMatching(/: file altered$/) },
    ],
    [
      'mails deleted',
      `delete from message where case_id = $c`,
      { kind: 'message', what: expect.stringMatching(/: message removed$/) },
    ],
    [
      'what a mail says',
      `update message set facts = '{"x":1}' where case_id = $c and audience = 'customer'`,
      { kind: 'message', what: expect.stringMatching(/: message altered$/) },
    ],
    [
      'what an event binds',
      `update case_event set binds = null where case_id = $c and number = 1`,
      { kind: 'chain', what: 'number 1: hash' },
    ],
    ['a source gone', `delete from contact_source`, { kind: 'source' }],
    [
      'a source of no contact',
      `insert into contact_source values ('mail:2', $c, gen_random_uuid())`,
      { kind: 'source' },
    ],
    ['a message of no event', `update message set number = 999 where case_id = $c`, { kind: 'message' }],
    ['an attachment’s bytes', `update case_attachment_chunk set bytes = 'hallo'`, { kind: 'attachment' }],
    ['an attachment’s bytes gone', `delete from case_attachment_chunk`, { kind: 'attachment' }],
    [
      'an attachment of no contact',
      `update case_attachment set contact_id = gen_random_uuid()`,
      { kind: 'attachment' },
    ],
    [
      'words of no case',
      `insert into case_text values (gen_random_uuid(), gen_random_uuid(), 'customer', 'x', 'en')`,
      { kind: 'orphan', what: 'case_text' },
    ],
    [
      'a link to no case',
      `update case_link set case_id = gen_random_uuid() where case_id = $c`,
      { kind: 'orphan', what: 'case_link' },
    ],
    [
      'a case’s team, to one that never was',
      `update case_head set team = 'Nowhere' where case_id = $c`,
      { kind: 'team', caseId: expect.stringMatching(/-/) },
    ],
    [
      'a team that the live map does not know',
      `insert into team select 'Extra', organisation, lead_id, reports_to, leader, front_door, time_zone, hours from team limit 1`,
      { kind: 'map', what: 'team Extra is too many' },
    ],
    [
      'whom a team reports to',
      `update team set reports_to = 'Executive' where name = 'Care'`,
      { kind: 'map', what: 'team Care: reports_to' },
    ],
    [
      'the live map’s text',
      `update service_map set text = 'version: 1' where status = 'active'`,
      { kind: 'map', what: 'what is live is no map' },
    ],
    [
      'the live map, to one that was',
      `update service_map set status = 'retired', retired_at = '2026-01-01' where status = 'active'`,
      { kind: 'map', what: '0 versions are live' },
    ],
    [
      'a team that is there, to one that is gone',
      `insert into former_team values ('Care', 'Relations')`,
      { kind: 'map', what: 'team Care is there, and was said to be gone' },
    ],
  ])('%s', async (_, sql, expected) => {
    const client = await company.database.pool.connect()
    try {
      await client.query('begin')
      const { rowCount } = await client.query(
        sql.replaceAll('$c', `'${caseId}'`).replaceAll('$d', `'${second}'`),
      )
      expect(rowCount, 'what is done has to hit something').toBeGreaterThan(0)
      const found: Difference[] = []
      const { differences } = await verifyWithin(client, (difference) => found.push(difference))
      expect(found).toContainEqual(expect.objectContaining(expected))
      expect(differences).toBe(found.length)
    } finally {
      await client.query('rollback')
      client.release()
    }
  })
})
