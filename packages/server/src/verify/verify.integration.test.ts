import { beforeAll, describe, expect, test } from 'vitest'
import { tellEveryKind } from '../../test/every-kind.ts'
import { companyOfFile } from '../../test/company-of-file.ts'
import { createSmallCompany, staff } from '../../test/small-company.ts'
import type { Difference } from './difference.ts'
import { verify, verifyWithin } from './verify.ts'

const company = companyOfFile(createSmallCompany)
let caseId: string
let second: string
beforeAll(async () => {
  ;({ caseId, second } = await tellEveryKind(company))
})

test('a ledger that nobody touched has no differences, and every case is looked at', async () => {
  const found: Difference[] = []
  const verified = await verify(company.app, (difference) => found.push(difference))
  expect(found).toEqual([])
  const { rows } = await company.database.pool.query<{ matters: number; events: number }>(
    'select (select count(*)::int from matter_head) as matters, (select count(*)::int from matter_event) as events',
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
      `update matter_event set payload = payload || '{"reference":"X"}' where matter_id = $c and number = 1`,
      { kind: 'chain', what: 'number 1: hash' },
    ],
    [
      'an event’s actor',
      `update matter_event set actor = '{"kind":"clock"}' where matter_id = $c and number = 2`,
      { kind: 'chain', what: 'number 2: hash' },
    ],
    [
      'an event’s time, by a microsecond',
      `update matter_event set at = at + interval '1 microsecond' where matter_id = $c and number = 2`,
      { kind: 'chain', what: 'number 2: hash' },
    ],
    [
      'an event’s hash',
      `update matter_event set hash = sha256('x') where matter_id = $c and number = 2`,
      { kind: 'chain', what: 'number 2: hash' },
    ],
    [
      'an event’s type',
      `update matter_event set type = 'caseEnded' where matter_id = $c and number = 2`,
      { kind: 'chain', what: 'number 2: type' },
    ],
    [
      'what is no event',
      `update matter_event set payload = '{"type":"promiseMade"}' where matter_id = $c and number = 2`,
      { kind: 'chain' },
    ],
    [
      'an event in the middle gone',
      `delete from matter_event where matter_id = $c and number = 2`,
      { kind: 'chain', what: 'number 2 is missing' },
    ],
    [
      'the last event gone',
      `delete from matter_event where (matter_id, number) in (select matter_id, max(number) from matter_event where matter_id = $c group by matter_id)`,
      { kind: 'head', what: 'version' },
    ],
    [
      'all events gone',
      `delete from matter_event where matter_id = $d`,
      { kind: 'head', what: 'has no events' },
    ],
    [
      'the state',
      `update matter_head set state = jsonb_set(state, '{counts,contacts}', '99') where matter_id = $c`,
      { kind: 'state', what: 'state' },
    ],
    ['the head gone', `delete from matter_head where matter_id = $c`, { kind: 'head', what: 'is missing' }],
    [
      'the owner in the head',
      `update matter_head set owner_id = '${staff.helene}' where matter_id = $c`,
      { kind: 'head', what: 'owner_id' },
    ],
    [
      'the status',
      `update matter_head set status = 'ended', ending = 'solved' where matter_id = $c`,
      { kind: 'head', what: 'status' },
    ],
    [
      'the last hash',
      `update matter_head set last_hash = sha256('x') where matter_id = $c`,
      { kind: 'head', what: 'last_hash' },
    ],
    [
      'the next due',
      `update matter_head set next_due = null where matter_id = $c`,
      { kind: 'head', what: 'next_due' },
    ],
    [
      'when it changed',
      `update matter_head set changed_at = changed_at + interval '1 second' where matter_id = $c`,
      { kind: 'head', what: 'changed_at' },
    ],
    [
      'when the customer was heard',
      `update matter_head set heard_at = heard_at - interval '1 day' where matter_id = $c`,
      { kind: 'head', what: 'heard_at' },
    ],
    [
      'the opening',
      `update matter_head set opening = 'All is well.' where matter_id = $c`,
      { kind: 'head', what: 'opening' },
    ],
    [
      'the customer',
      `update matter_head set customer_id = gen_random_uuid() where matter_id = $c`,
      { kind: 'head', what: 'customer_id' },
    ],
    [
      'the reference',
      `update matter_reference set reference = 'X' where matter_id = $c`,
      { kind: 'reference' },
    ],
    [
      'an owner who has left',
      `update person set active = false where id = (select owner_id from matter_head where matter_id = $c)`,
      { kind: 'owner' },
    ],
    [
      'a period of ownership',
      `update matter_ownership set owner_id = '${staff.helene}' where matter_id = $c and number = 1`,
      { kind: 'ownership', what: 'number 1: owner_id' },
    ],
    [
      'a gap in ownership',
      `update matter_ownership set until = until - interval '1 minute' where matter_id = $c and number = 1`,
      { kind: 'ownership', what: 'number 1: until' },
    ],
    [
      'a period gone',
      `delete from matter_ownership where matter_id = $c and number = 1`,
      { kind: 'ownership', what: 'number 1 is missing' },
    ],
    [
      'a period too many',
      `insert into matter_ownership (matter_id, number, owner_id, team, because, since) values ($c, 77, '${staff.paul}', 'Care', 'accepted', '2026-01-01')`,
      { kind: 'ownership', what: 'number 77 is too many' },
    ],
    [
      'a contact',
      `update case_contact set channel = 'phone' where matter_id = $c and number = 1`,
      { kind: 'contact' },
    ],
    [
      'a contact’s proof',
      `update case_contact set proof = 'link' where matter_id = $c and proof = 'none'`,
      { kind: 'contact' },
    ],
    ['a contact gone', `delete from case_contact where matter_id = $c and number = 1`, { kind: 'contact' }],
    [
      'a duty',
      `update matter_duty set due = due + interval '1 day' where matter_id = $c and kind = 'answerAsk'`,
      { kind: 'duty', what: 'answerAsk 1: due' },
    ],
    [
      'a duty gone',
      `delete from matter_duty where matter_id = $c and kind = 'answerAsk'`,
      { kind: 'duty', what: 'answerAsk 1 is missing' },
    ],
    [
      'a duty too many',
      `insert into matter_duty values ($c, 'answerOffer', 9, '${staff.ben}', null, '2026-01-01')`,
      { kind: 'duty', what: 'answerOffer 9 is too many' },
    ],
    [
      'whom it came before, gone',
      `delete from matter_viewer where matter_id = $c and rule = 'asked'`,
      { kind: 'viewer', what: 'asked Relations is missing' },
    ],
    [
      'whom it came before, too many',
      `insert into matter_viewer select matter_id, 'owned', '${staff.helene}', '${staff.helene}', null, status, changed_at
        from matter_head where matter_id = $c`,
      { kind: 'viewer', what: `owned ${staff.helene} is too many` },
    ],
    [
      'how it stands for whom it came before',
      `update matter_viewer set status = 'ended' where matter_id = $c and rule = 'asked'`,
      { kind: 'viewer', what: 'asked Relations: status' },
    ],
    [
      'a deadline too many',
      `insert into deadline values ($c, 'promiseDue', 9, '2026-01-01')`,
      { kind: 'deadline', what: 'promiseDue 9 is too many' },
    ],
    [
      'a deadline gone',
      `delete from deadline where (matter_id, kind) = (select matter_id, min(kind) from deadline group by matter_id limit 1)`,
      { kind: 'deadline' },
    ],
    [
      'a deadline',
      `update deadline set due = due + interval '1 second' where (matter_id, kind) = (select matter_id, min(kind) from deadline group by matter_id limit 1)`,
      { kind: 'deadline' },
    ],
    ['words gone', `delete from matter_text where matter_id = $c and author = 'company'`, { kind: 'text' }],
    [
      'words past the 200th character',
      `update matter_text set words = overlay(words placing 'X' from 333) where matter_id = $c and length(words) > 333`,
      { kind: 'text', what: expect.stringMatching(/: words altered$/) },
    ],
    [
      'a later contact',
      `update matter_text set words = 'All is well.' where (matter_id, id) in (
         select matter_id, text_id from case_contact where matter_id = $c and number > 1)`,
      { kind: 'text', what: expect.stringMatching(/: words altered$/) },
    ],
    [
      'words and their salt',
      `update matter_text set words = 'x', salt = 'y' where matter_id = $c and author = 'company'`,
      { kind: 'text', what: expect.stringMatching(/: words altered$/) },
    ],
    [
      'words that nobody reads any more, gone',
      `delete from matter_text where matter_id = $c and author = 'customer'`,
      { kind: 'text', what: expect.stringMatching(/: words removed$/) },
    ],
    [
      'words slipped in',
      `insert into matter_text (matter_id, id, author, words, salt) values ($c, gen_random_uuid(), 'customer', 'x', 'y')`,
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
      `delete from message where matter_id = $c`,
      { kind: 'message', what: expect.stringMatching(/: message removed$/) },
    ],
    [
      'what a mail says',
      `update message set facts = '{"x":1}' where matter_id = $c and audience = 'customer'`,
      { kind: 'message', what: expect.stringMatching(/: message altered$/) },
    ],
    [
      'what an event binds',
      `update matter_event set binds = null where matter_id = $c and number = 1`,
      { kind: 'chain', what: 'number 1: hash' },
    ],
    ['a source gone', `delete from contact_source`, { kind: 'source' }],
    [
      'a source of no contact',
      `insert into contact_source values ('mail:2', $c, gen_random_uuid())`,
      { kind: 'source' },
    ],
    ['a message of no event', `update message set number = 999 where matter_id = $c`, { kind: 'message' }],
    ['an attachment’s bytes', `update case_attachment_chunk set bytes = 'hallo'`, { kind: 'attachment' }],
    ['an attachment’s bytes gone', `delete from case_attachment_chunk`, { kind: 'attachment' }],
    [
      'an attachment of no contact',
      `update case_attachment set contact_id = gen_random_uuid()`,
      { kind: 'attachment' },
    ],
    [
      'words of no case',
      `insert into matter_text values (gen_random_uuid(), gen_random_uuid(), 'customer', 'x', 'en')`,
      { kind: 'orphan', what: 'matter_text' },
    ],
    [
      'a link to no case',
      `update case_link set matter_id = gen_random_uuid() where matter_id = $c`,
      { kind: 'orphan', what: 'case_link' },
    ],
    [
      'a case’s team, to one that never was',
      `update matter_head set team = 'Nowhere' where matter_id = $c`,
      { kind: 'team', matterId: expect.stringMatching(/-/) },
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
