import type { CaseId, RuledOut } from '@buckstop/domain'
import { beforeAll, expect, test } from 'vitest'
import { type Counting, countingCost } from '../../test/cost.ts'
import { fillWithCopies } from '../../test/many-matters.ts'
import { companyOfFile } from '../../test/company-of-file.ts'
import { createSmallCompany, openCaseOf, staff } from '../../test/small-company.ts'
import type { DirectorySnapshot } from '../directory/snapshot.ts'
import { mapMail } from '../messages/map-mail.ts'
import type { Viewer } from '../sight/staff/viewer.ts'
import { ruledOutCase, ruledOutCases } from './map-news.ts'
import { Signatures } from './signatures.ts'
import { findVersion, listVersions } from './versions.ts'

const company = companyOfFile(createSmallCompany)
let recording: Counting['db']
let cost: Counting['cost']
/** A case that the live map rules out. */
let voids: CaseId
let snapshot: DirectorySnapshot

const live: RuledOut = { with: ['receipt'], without: ['online'] }
/** Of a version that is live no more: its cases make nothing void. */
const former: RuledOut = { with: ['online'], without: [] }

beforeAll(async () => {
  ;({ db: recording, cost } = countingCost(company.database.pool))
  const { directory, ...rest } = await company.app.directory.current()
  snapshot = { ...rest, directory: { ...directory, map: { ...directory.map, ruledOut: [live] } } }
})

const viewer = (person: string, works: string, administers = false): Viewer => ({
  person,
  works: [works],
  leads: [],
  covers: [],
  administers,
})

const queries: Readonly<Record<string, () => Promise<unknown>>> = {
  'whom the live map rules out, for mail': async () => await ruledOutCases(recording, snapshot, 20, null),
  'the same as an admin sees it': async () =>
    await ruledOutCases(recording, snapshot, 50, viewer(staff.helene, 'Executive', true)),
  'the same as staff see it': async () =>
    await ruledOutCases(recording, snapshot, 50, viewer(staff.ana, 'Care')),
  'whether a case is one of them': async () => await ruledOutCase(recording, snapshot, voids),
  'the newest versions': async () => await listVersions(recording, null, 50),
  'an earlier page of them': async () => await listVersions(recording, 30, 20),
  'the version that is live': async () => await findVersion(recording, 'active'),
  'what was signed of a version': async () =>
    await Signatures.of(recording, company.clock.now(), [{ key: 'key 1' }, { key: 'key 7' }]),
  'mail about the map that is owed': async () => await mapMail.sweep({ db: recording, clock: company.clock }),
}

/** Rows as they gather in years. */
const fill = async (templates: readonly CaseId[], cases: number): Promise<void> => {
  const { pool } = company.database
  await fillWithCopies(pool, templates, cases)
  await pool.query(
    `insert into service_map (status, text, saved_at)
     select 'draft', repeat('x', 4000), now() from generate_series(1, $1 - (select count(*)::int from service_map)) n`,
    [cases / 40],
  )
  await pool.query(
    `insert into map_signature (id, key, stranding, reason, signed_by, signed_at, ends_at)
     select gen_random_uuid(), 'key ' || n, '{}', 'x', $2, now(), now() + interval '30 days'
     from generate_series((select count(*)::int from map_signature), $1::int) n`,
    [cases / 4, staff.paul],
  )
  await pool.query(
    `insert into map_mail (kind, subject, person_id, created_at, queued_at)
     select 'ruledOut', 'x' || n, $2, now(), now() from generate_series(1, $1::int) n on conflict do nothing`,
    [cases, staff.paul],
  )
  await pool.query('vacuum analyze')
}

test(
  'what is asked of maps costs the same with many cases, versions and signatures',
  { timeout: 180_000 },
  async () => {
    const templates: CaseId[] = []
    for (let number = 0; number < 8; number += 1) templates.push((await openCaseOf(company.app)).caseId)
    voids = (await openCaseOf(company.app)).caseId
    const ruledOut = async (caseId: CaseId, rule: RuledOut): Promise<void> => {
      await company.database.pool.query(
        `update matter_head set state = jsonb_set(state, '{onMap}', $2::jsonb) where matter_id = $1`,
        [caseId, JSON.stringify({ problem: null, facts: [], ruledOut: rule, stranded: [] })],
      )
    }
    // A rule that was wrong for years was mended: what it ruled out is in the way of the few that matter now.
    await ruledOut(voids, live)
    for (const caseId of templates.slice(0, 3)) await ruledOut(caseId, former)
    const measure = async (): Promise<Readonly<Record<string, number>>> => {
      const costs: Record<string, number> = {}
      for (const [name, query] of Object.entries(queries)) costs[name] = await cost(query)
      return costs
    }
    await fill(templates, 2_000)
    const few = await measure()
    await fill(templates, 10_000)
    const many = await measure()
    const dear = Object.keys(queries)
      .map((name) => ({ name, before: few[name] ?? 0, after: many[name] ?? 0 }))
      .filter(({ before, after }) => after > before * 2 + 40)
    expect(dear).toEqual([])
  },
)
