import { expect, test } from 'vitest'
import { companyOfFile } from '../../../../test/company-of-file.ts'
import { createHttpCompany, textAt } from '../../../../test/http-company.ts'
import { staff, succeed } from '../../../../test/small-company.ts'

const company = companyOfFile(createHttpCompany)

const pageOf = async (link: string): Promise<string> =>
  `${await (await fetch(link)).text()}${await (await fetch(`${link}/whole`)).text()}`

test('a stranger who gave somebody’s name reads nothing that was raised by what we took for theirs', async () => {
  const stranger = await company.ask('POST', '/api/v1/contacts', { body: { words: 'I am Nadia Novak.' } })
  const [caseId, link] = [textAt(stranger.body, 'case', 'id'), textAt(stranger.body, 'link')]
  await succeed(company.app, caseId, { kind: 'customer' }, { type: 'withdrawCase', reason: null })
  // The real one calls. Her words open the case again, and the second of her problems is one of its own.
  const called = await company.ask('POST', '/api/v1/staff/contacts', {
    as: staff.ana,
    body: {
      channel: 'phone',
      words: 'My boiler in Elm Street 4 leaks.',
      issues: ['And the bill went to my old address.'],
      caseId,
      recognition: { how: 'sameStory' },
    },
  })
  expect(called.body).toMatchObject({ joined: true })
  const { rows } = await company.database.pool.query<{ owner_id: string }>(
    'select owner_id from matter_head where matter_id = $1',
    [caseId],
  )
  const owner = rows[0]?.owner_id ?? ''
  const seen = await company.ask('GET', `/api/v1/cases/${caseId}`, { as: owner })
  expect(JSON.stringify(seen.body)).toContain('Elm Street')
  for (const issue of [2, 3]) {
    const proposed = await company.ask('POST', `/api/v1/cases/${caseId}/actions/propose-resolution`, {
      as: owner,
      body: { issue, what: 'Somebody comes on Monday.', outcome: 'upheld' },
    })
    expect(proposed.status).toBe(200)
  }
  const page = await pageOf(link)
  expect(page).toContain('I am Nadia Novak.')
  expect(page).not.toContain('Elm Street')
  expect(page).not.toContain('old address')
  expect(page).not.toContain('on Monday')
})
