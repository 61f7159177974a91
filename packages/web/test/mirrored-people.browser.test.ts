import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { staff } from '../../server/test/small-company.ts'
import { nightCoverWords } from '../src/words/night-cover.ts'
import { leaveWords } from '../src/words/leave.ts'
import { looksWords } from '../src/words/looks.ts'
import { daysOffWords } from '../src/words/days-off.ts'
import { hoursWords } from '../src/words/hours.ts'
import { mailSettingsWords } from '../src/words/mail-settings.ts'
import { outsideWords } from '../src/words/outside-bodies.ts'
import { peopleWords } from '../src/words/people.ts'
import { rotaWords } from '../src/words/rota.ts'
import { settingsWords } from '../src/words/settings.ts'
import { signInWords } from '../src/words/sign-in.ts'
import { tagSettingsWords } from '../src/words/tag-settings.ts'
import { tokenWords } from '../src/words/tokens.ts'
import { type Desk, type Name, openDesk } from './desk.ts'
import { mirror, wordedElsewhere } from './mirrored.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
  const { pool, directory } = desk.app
  const byDay = JSON.stringify([...Array(7)].map(() => [{ from: 480, to: 1200 }]))
  await pool.query('update person set shifts = $2 where id <> $1', [staff.claire, byDay])
  await pool.query(`update person set role = 'admin' where id = $1`, [staff.rosa])
  await pool.query(
    `insert into leave (id, person_id, from_day, to_day, starts_at, ends_at, entered_by, entered_at,
       failures, not_before, blocked_since)
     select gen_random_uuid(), id, current_date, current_date + 1, current_date, current_date + 2, id, now(),
       3, now() + interval '1 hour', now() from person where id = $1`,
    [staff.ben],
  )
  await directory.fresh()
})
afterAll(async () => {
  await desk.close()
})

const pages = new Map<Name, Page>()
/** In a page of theirs, which goes on from room to room. */
const atTheRoom = async (name: Name, path: string): Promise<Page> => {
  const page = pages.get(name) ?? (await mirror(await desk.at(name, { stays: true })))
  pages.set(name, page)
  await page.goto(path)
  return page
}

test('people, their leave and the night cover are said by their catalogues', async () => {
  const page = await atTheRoom('rosa', '/desk/people')
  await page.getByRole('heading', { name: peopleWords.title() }).waitFor()
  await page.getByRole('region', { name: nightCoverWords.title() }).waitFor()
  expect(await page.evaluate('document.documentElement.dir')).toBe('rtl')
  const ben = page.getByRole('listitem').filter({ hasText: 'Ben Example' }).first()
  await ben.getByRole('button', { name: peopleWords.change() }).click()
  const change = ben.getByRole('button', { name: leaveWords.change({ days: '' }).slice(0, 8) })
  await change.waitFor()
  expect(await wordedElsewhere(page, 'main')).toEqual([])
  await ben.getByRole('radio', { name: peopleWords.presence.onLeave() }).check()
  await ben.getByLabel(leaveWords.lastDay()).fill('2020-01-01')
  await ben.getByRole('button', { name: peopleWords.save() }).click()
  await ben.getByText(leaveWords.wrong.over()).waitFor()
  await ben.getByRole('combobox', { name: leaveWords.standsIn() }).click()
  await page.getByRole('option').first().waitFor()
  expect(await wordedElsewhere(page, 'main')).toEqual([])
  await ben.getByRole('radio', { name: peopleWords.presence.absent() }).check()
  await ben.getByRole('button', { name: peopleWords.save() }).waitFor()
  const claire = page.getByRole('listitem').filter({ hasText: 'Claire Example' }).last()
  await claire.getByRole('button', { name: peopleWords.change() }).click()
  await claire.getByRole('button', { name: peopleWords.active.leaves({ name: 'Claire Example' }) }).click()
  await claire.getByText(peopleWords.active.leavesMeans({ count: 0 })).waitFor()
  expect(await wordedElsewhere(page, 'main')).toEqual([])
})

test('who may sign why nobody can be called reads it in the page’s language, too', async () => {
  const page = await atTheRoom('paul', '/desk/people')
  await page
    .getByRole('textbox', { name: nightCoverWords.reason() })
    .fill('The factory stands still at night.')
  expect(await wordedElsewhere(page, 'main')).toEqual([])
  await page.getByRole('button', { name: nightCoverWords.sign() }).click()
  await page.getByText('The factory stands still at night.').and(page.locator('blockquote')).waitFor()
  expect(await wordedElsewhere(page, 'main')).toEqual([])
})

/** A whole day where the company is, whose clock is UTC’s. */
const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)

test('the rota, too', async () => {
  const page = await atTheRoom('rosa', '/desk/rota')
  await page.getByText(rotaWords.none()).waitFor()
  expect(await wordedElsewhere(page, 'main')).toEqual([])
  await page.getByRole('button', { name: rotaWords.put() }).click()
  await page.getByLabel(rotaWords.from()).fill(`${tomorrow}T10:00`)
  await page.getByLabel(rotaWords.to()).fill(`${tomorrow}T09:00`)
  await page.getByText(rotaWords.backwards()).waitFor()
  await page.getByRole('combobox', { name: rotaWords.who() }).click()
  await page.getByRole('option', { name: 'Ben Example' }).click()
  expect(await wordedElsewhere(page, 'main')).toEqual([])
  await page.getByLabel(rotaWords.to()).fill(`${tomorrow}T16:00`)
  await page.getByRole('button', { name: rotaWords.submit() }).click()
  await page.getByRole('status').filter({ hasText: 'Ben Example' }).waitFor()
  await page.getByRole('main').getByRole('listitem').first().waitFor()
  expect(await wordedElsewhere(page, 'main')).toEqual([])
})

test('tokens, too', async () => {
  const page = await atTheRoom('rosa', '/desk/tokens')
  await page.getByText(tokenWords.none()).waitFor()
  for (const name of ['Shop assistant', 'Scales']) {
    await page.getByLabel(tokenWords.name()).fill(name)
    await page.getByRole('button', { name: tokenWords.submit() }).click()
    await page.getByRole('listitem').filter({ hasText: name }).waitFor()
  }
  await page.getByText(tokenWords.shownOnce()).waitFor()
  await page.getByRole('main').getByRole('listitem').getByRole('button').first().click()
  await page.locator('[data-inactive]').waitFor()
  expect(await wordedElsewhere(page, 'main')).toEqual([])
})

test('the log of looks, too', async () => {
  const opened = await desk.customerWrites('Nobody called back.')
  const looking = await desk.at('rosa', { path: `/desk/all/${opened.case.id}` })
  await looking.getByLabel('The story').waitFor()
  const page = await atTheRoom('rosa', '/desk/looks')
  await page.getByRole('heading', { name: looksWords.title() }).waitFor()
  await page.getByRole('main').getByRole('listitem').first().waitFor()
  expect(await wordedElsewhere(page, 'main')).toEqual([])
})

test('settings, too', async () => {
  const page = await atTheRoom('rosa', '/desk/settings')
  await page.locator('details summary').click()
  await page.getByRole('main').getByRole('listitem').getByRole('button').first().click()
  await page.getByRole('group', { name: settingsWords.open() }).locator('input').first().fill('')
  await page.getByRole('button', { name: settingsWords.save(), exact: true }).nth(1).click()
  await page.getByText(hoursWords.unsaid()).waitFor()
  expect(await wordedElsewhere(page, 'main')).toEqual([])
})

test('signing in, too', async () => {
  const page = await mirror(await desk.browse())
  await page.goto('/desk/sign-in')
  await page.getByRole('button', { name: signInWords.signIn() }).waitFor()
  expect(await wordedElsewhere(page)).toEqual([])
})

test('tags, too', async () => {
  const page = await atTheRoom('rosa', '/desk/settings/tags')
  await page.locator('[data-tag]', { hasText: 'Battery' }).waitFor()
  await page.getByRole('main').getByRole('listitem').getByRole('button').first().click()
  await page.getByRole('button', { name: tagSettingsWords.retire() }).waitFor()
  expect(await wordedElsewhere(page, 'main')).toEqual([])
})

test('days off, too', async () => {
  const page = await atTheRoom('rosa', '/desk/settings/days-off')
  await page.getByText(daysOffWords.none.title()).waitFor()
  expect(await wordedElsewhere(page, 'main')).toEqual([])
  await page.getByRole('button', { name: daysOffWords.add() }).click()
  await page.getByLabel(daysOffWords.name()).fill('Feria')
  await page.getByLabel(daysOffWords.day()).fill('2028-02-29')
  await page.getByLabel(daysOffWords.yearly()).check()
  await page.getByLabel(daysOffWords.half()).check()
  await page.getByLabel(daysOffWords.endsAt()).waitFor()
  expect(await wordedElsewhere(page, 'main')).toEqual([])
  await page.getByRole('button', { name: settingsWords.save() }).click()
  await page.getByRole('listitem').filter({ hasText: 'Feria' }).waitFor()
  expect(await wordedElsewhere(page, 'main')).toEqual([])
})

test('bodies outside, too', async () => {
  const page = await atTheRoom('rosa', '/desk/settings/outside')
  await page.getByText(outsideWords.none.title()).waitFor()
  await page.getByRole('button', { name: outsideWords.add() }).click()
  await page.getByLabel(outsideWords.fields.name()).fill('Ombudsman')
  expect(await wordedElsewhere(page, 'main')).toEqual([])
})

test('mail, too', async () => {
  const page = await atTheRoom('rosa', '/desk/settings/mail')
  await page.getByText(mailSettingsWords.none.title()).waitFor()
  await page.getByRole('button', { name: mailSettingsWords.add() }).click()
  await page.getByLabel(mailSettingsWords.fields.name()).fill('Care')
  expect(await wordedElsewhere(page, 'main')).toEqual([])
})
