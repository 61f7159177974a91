import { addMilliseconds, type CaseId, hours } from '@buckstop/domain'
import { expect, test } from 'vitest'
import { loseTeam } from '../../test/lose-team.ts'
import { companyOfFile } from '../../test/company-of-file.ts'
import { as, createSmallCompany, openCaseOf, staff, succeed, text } from '../../test/small-company.ts'
import type { Difference } from '../verify/difference.ts'
import { verify } from '../verify/verify.ts'

const company = companyOfFile(createSmallCompany)

const loseCare = async (caseId: CaseId): Promise<void> =>
  await loseTeam(company.app, 'Care', 'Relations', caseId)

const table = async (sql: string, caseId: CaseId) =>
  (await company.database.pool.query<Record<string, unknown>>(sql, [caseId])).rows

test('a case of a team that is gone has its new owner, its period, its duties and its mails', async () => {
  const { app } = company
  const { caseId, owner } = await openCaseOf(app)
  const question = text(app, 'Who has the part?')
  const due = addMilliseconds(app.clock.now(), hours(30))
  await succeed(app, caseId, as(owner), { type: 'placeAsk', to: 'Care', question: question.id, due }, [
    question,
  ])
  await loseCare(caseId)
  expect(await table('select team, owner_id from matter_head where matter_id = $1', caseId)).toEqual([
    { team: 'Relations', owner_id: staff.paul },
  ])
  expect(
    await table(
      'select owner_id, team, because, until is null as now from matter_ownership where matter_id = $1 order by number',
      caseId,
    ),
  ).toEqual([
    { owner_id: owner, team: 'Care', because: 'opened', now: false },
    { owner_id: staff.paul, team: 'Relations', because: 'teamRemoved', now: true },
  ])
  expect(
    await table(`select team, due from matter_duty where matter_id = $1 and kind = 'answerAsk'`, caseId),
  ).toEqual([{ team: 'Relations', due: new Date(due) }])
  expect(
    await table(
      `select audience, facts ->> 'because' as because from message
       where matter_id = $1 and kind in ('ownerChanged', 'youOwnIt') order by audience, created_at desc limit 2`,
      caseId,
    ),
  ).toContainEqual({ audience: 'customer', because: 'teamRemoved' })
  await loseCare(caseId)
  expect(
    await table(`select type from matter_event where matter_id = $1 and type = 'ownerChanged'`, caseId),
  ).toHaveLength(1)
})

test('a leader who has it keeps it, with the team above, in a period of its own', async () => {
  const { app } = company
  const { caseId, owner } = await openCaseOf(app)
  for (const person of [owner, staff.claire]) {
    await succeed(app, caseId, { kind: 'customer' }, { type: 'complainAbout', person })
  }
  const head = 'select owner_id, team from matter_head where matter_id = $1'
  expect(await table(head, caseId)).toEqual([{ owner_id: staff.paul, team: 'Care' }])
  await loseCare(caseId)
  expect(await table(head, caseId)).toEqual([{ owner_id: staff.paul, team: 'Relations' }])
  expect(
    await table(
      'select team, because from matter_ownership where matter_id = $1 order by number desc limit 2',
      caseId,
    ),
  ).toEqual([
    { team: 'Relations', because: 'teamRemoved' },
    { team: 'Care', because: 'complaintAbout' },
  ])
  expect(
    await table('select type from matter_event where matter_id = $1 order by number desc limit 1', caseId),
  ).toEqual([{ type: 'teamRemoved' }])
})

test('the ledger still folds to what is stored', async () => {
  const differences: Difference[] = []
  await verify(company.app, (difference) => differences.push(difference))
  expect(differences).toEqual([])
})
