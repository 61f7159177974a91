import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { staff } from '../../server/test/small-company.ts'
import { catalogue } from '../src/cases/actions/catalogue.ts'
import { actionWords } from '../src/words/actions.ts'
import { caseWords } from '../src/words/case.ts'
import { composerWords } from '../src/words/composer.ts'
import { searchWords } from '../src/words/search.ts'
import { type Desk, openDesk } from './desk.ts'
import { mirror, wordedElsewhere } from './mirrored.ts'

let desk: Desk
let page: Page
let caseId: string
let systemicIssueId: string
beforeAll(async () => {
  desk = await openDesk()
  const answer = await desk.customerWrites('My boiler leaks again.', {
    from: { name: 'Marta Keane', identifiers: [{ type: 'phone', value: '+353 1 555 0100' }] },
  })
  caseId = answer.case.id
  systemicIssueId = await desk.systemicIssue('ana', {
    title: 'The pump leaks',
    gathers: [caseId],
    promises: 'Another pump',
  })
  const { rows } = await desk.app.pool.query<{ owner_id: string }>(
    'select owner_id from matter_head where matter_id = $1',
    [caseId],
  )
  page = await mirror(await desk.at(rows[0]?.owner_id === staff.ana ? 'ana' : 'ben'))
  const due = new Date(Date.now() + 3 * 86_400_000).toISOString()
  await act('make-promise', { what: 'A plumber comes', due })
  await act('request-call-back', { of: staff.claire, what: 'When they come' })
  await act('place-ask', { to: 'Desk', question: 'Which pump is it?', due })
  await act('take-higher', { words: 'It leaks for the third time.' })
  await act('raise-danger', { words: 'Water runs into the fuse box.' })
})
afterAll(async () => {
  await desk.close()
})

const act = async (name: string, data: object): Promise<void> => {
  const answer = await page.request.post(`/api/v1/cases/${caseId}/actions/${name}`, {
    data,
    headers: { origin: desk.url },
  })
  if (!answer.ok()) throw new Error(`${name}: ${await answer.text()}`)
}

const views: readonly (readonly [string, () => string, string])[] = [
  ['what one owes', () => '/desk/today', '[data-row]'],
  ['entering a contact', () => '/desk/take', 'form textarea'],
  ['systemic issues', () => '/desk/systemic-issues', 'form textarea'],
  [
    'the journey of a case',
    () => `/desk/all/${caseId}?show=journey&only=promises`,
    'foreignObject, svg rect',
  ],
  ['a systemic issue', () => `/desk/systemic-issues/${systemicIssueId}`, 'main blockquote'],
  ['the outbox', () => '/desk/outbox', 'details'],
]

describe('in the mirrored language nothing of ours is English', () => {
  test.each(views)('%s', async (_name, path, ready) => {
    await page.goto(path())
    await page.locator(ready).first().waitFor()
    expect(await page.evaluate('document.documentElement.dir')).toBe('rtl')
    expect(await wordedElsewhere(page)).toEqual([])
  })

  test('a list in which nothing stands', async () => {
    await page.goto('/desk/all?q=nothingofthatname')
    await page.getByText(searchWords.nothing.title()).waitFor()
    expect(await wordedElsewhere(page)).toEqual([])
  })

  test('a case in danger, with its story and with what is known and owed', async () => {
    await page.goto(`/desk/all/${caseId}`)
    await page.getByLabel(caseWords.story.title()).getByRole('listitem').last().waitFor()
    expect(await wordedElsewhere(page)).toEqual([])
  })

  test('everything one can do with it, and a form with each kind of field', async () => {
    const more = page.getByRole('button', { name: actionWords.menu.more(), exact: true })
    await more.click()
    await page.locator('[role="option"]').first().waitFor()
    expect(await wordedElsewhere(page)).toEqual([])
    const seen = new Set<string>()
    for (const { name, title, atOnce, fields } of catalogue) {
      // That one is done where one always writes, below.
      if (name === 'make-contact' || atOnce === true || fields.every(({ kind }) => seen.has(kind))) continue
      const option = page.getByRole('option', { name: title(), exact: true, disabled: false })
      if ((await option.count()) === 0) continue
      await option.click()
      await page.getByRole('heading', { name: title(), exact: true }).waitFor()
      expect(await wordedElsewhere(page)).toEqual([])
      for (const { kind } of fields) seen.add(kind)
      await page.keyboard.press('Escape')
      await more.click()
    }
    expect(seen.size).toBeGreaterThan(7)
  })

  test('where one writes, with all that can go along', async () => {
    await page.keyboard.press('Escape')
    const modes = page.getByRole('radio', { name: composerWords.mode.log(), exact: true })
    for (const turn of [async () => undefined, async () => await modes.check()]) {
      await turn()
      const chips = page.getByRole('list', { name: composerWords.along() }).getByRole('button')
      for (const chip of await chips.all()) {
        await chip.click()
        expect(await wordedElsewhere(page)).toEqual([])
        await chip.click()
      }
    }
  })
})
