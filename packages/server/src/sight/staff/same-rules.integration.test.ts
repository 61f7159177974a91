import { type MatterViewer, type PersonId, type TeamName, viewerRules } from '@buckstop/domain'
import fc from 'fast-check'
import { type Kysely, sql } from 'kysely'
import { expect, test } from 'vitest'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { createSmallCompany } from '../../../test/small-company.ts'
import type { Tables } from '../../db/tables.ts'
import { ruleOf, sees, seesPart } from './condition.ts'
import { sightParts, type SightRule, sightRules } from '../../shapes/sight.ts'
import { shows } from './rules.ts'
import { seenBy, type SeenMatter } from './seen-by.ts'
import type { Viewer } from './viewer.ts'

const seed = Number(process.env['BUCKSTOP_SEED'] ?? 20_261_129)
const viewersDrawn = 50
const mattersDrawn = 200

const company = companyOfFile(createSmallCompany)

const people: readonly PersonId[] = Array.from(
  { length: 6 },
  (_, at) => `00000000-0000-7000-8000-00000000000${at}`,
)
// A team may be called what a person is known by; neither sees what the other does.
const teams: readonly TeamName[] = ['Care', 'Desk', 'Works', 'O\'Brien, "north" {a,b}', people[0] ?? '']

const someTeams = fc.subarray([...teams], { maxLength: 3 })
const person = fc.constantFrom(...people)
const team = fc.constantFrom(...teams)
const viewer: fc.Arbitrary<Viewer> = fc.record({
  person,
  leads: someTeams,
  works: someTeams,
  covers: someTeams,
  administers: fc.constantFrom(true, ...Array.from({ length: 9 }, () => false)),
})
const came: fc.Arbitrary<MatterViewer> = fc.record({
  rule: fc.constantFrom(...viewerRules),
  of: fc.oneof(
    person.map((id) => ({ kind: 'person', person: id }) as const),
    team.map((name) => ({ kind: 'team', team: name }) as const),
  ),
})
const matter: fc.Arbitrary<SeenMatter> = fc.record({
  kind: fc.constantFrom('case', 'case', 'case', 'case', 'systemicIssue'),
  owner: person,
  team,
  viewers: fc.array(came, { maxLength: 4 }),
})

/** Tables that stand before those of the ledger for one connection: whatever matters there can be, possible or not. */
const fill = async (db: Kysely<Tables>, matters: readonly SeenMatter[]): Promise<void> => {
  await sql`create temp table matter_head (matter_id int primary key, kind text, owner_id uuid, team text)`.execute(
    db,
  )
  await sql`create temp table matter_viewer (matter_id int, rule text, person_id uuid, team text)`.execute(db)
  await sql`insert into matter_head select * from json_to_recordset(${JSON.stringify(
    matters.map(({ kind, owner, team: name }, at) => ({ matter_id: at, kind, owner_id: owner, team: name })),
  )}::json) as r(matter_id int, kind text, owner_id uuid, team text)`.execute(db)
  await sql`insert into matter_viewer select * from json_to_recordset(${JSON.stringify(
    matters.flatMap(({ viewers }, at) =>
      viewers.map(({ rule, of }) => ({
        matter_id: at,
        rule,
        person_id: of.kind === 'person' ? of.person : null,
        team: of.kind === 'team' ? of.team : null,
      })),
    ),
  )}::json) as r(matter_id int, rule text, person_id uuid, team text)`.execute(db)
}

interface Told {
  readonly matter_id: number
  readonly rule: SightRule | null
  readonly seen: boolean
  readonly shown: readonly boolean[]
}

test(`what is seen is the same as a value and in SQL, ${viewersDrawn * mattersDrawn} times (seed ${seed})`, async () => {
  const matters = fc.sample(matter, { seed, numRuns: mattersDrawn })
  const rulesMet = new Set<SightRule | null>()
  let compared = 0
  await company.app.db.connection().execute(async (db) => {
    await fill(db, matters)
    for (const who of fc.sample(viewer, { seed: seed + 1, numRuns: viewersDrawn })) {
      const { rows } = await sql<Told>`
        select head.matter_id, ${ruleOf(who)} as rule, ${sees(who)} as seen,
          array[${sql.join(sightParts.map((part) => seesPart(who, part)))}] as shown
        from matter_head head order by head.matter_id
      `.execute(db)
      const expected = matters.map((one, at): Told => {
        const rule = seenBy(who, one)
        rulesMet.add(rule)
        return {
          matter_id: at,
          rule,
          seen: rule !== null,
          shown: sightParts.map((part) => rule !== null && shows(rule)[part]),
        }
      })
      expect(rows).toEqual(expected)
      compared += rows.length
    }
    await sql`drop table pg_temp.matter_head, pg_temp.matter_viewer`.execute(db)
  })
  expect(compared).toBe(viewersDrawn * mattersDrawn)
  // Every rule was the one that counted, and so was none.
  expect(rulesMet.size).toBe(sightRules.length + 1)
})
