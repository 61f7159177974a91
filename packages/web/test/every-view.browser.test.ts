import { readdir, readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serverFails } from '../../server/test/complaints.ts'
import { addMilliseconds, minutes } from '@buckstop/domain'
import { followAll } from '../../server/src/potholes/follow.ts'
import { potholesOf } from '../../server/src/potholes/read.ts'
import { lookAfterTroubles } from '../../server/src/troubles/look-after.ts'
import { appears, type Desk, goWithin, openDesk } from './desk.ts'
import { faults } from '../../server/test/faults.ts'
import { staff, succeed, text } from '../../server/test/small-company.ts'
import { wrongInEachLook } from './looks.ts'

let desk: Desk
let caseId: string
let systemicIssueId: string
let potholeId: string
beforeAll(async () => {
  desk = await openDesk()
  const opened = await desk.customerWrites(
    'Die Rechtsschutzversicherungsgesellschaften schicken mich im Kreis.',
  )
  await desk.customerWrites('وعدتموني بإعادة المبلغ خلال ثلاثين يوماً ولم يصلني شيء.', { language: 'ar' })
  caseId = opened.case.id
  systemicIssueId = await desk.systemicIssue('ana', {
    title: 'Rechtsschutzversicherungsgesellschaften werden im Kreis geschickt',
    gathers: [caseId],
    promises: 'نرسل كل عميل إلى شخص واحد فقط',
  })
  const asks = text(desk.app, 'I want to speak with whoever is above all of you')
  const leader = { type: 'askForLeader', leader: staff.helene, connected: null, callBackBy: null } as const
  await succeed(desk.app, caseId, { kind: 'customer' }, { ...leader, what: asks.id }, [asks])
  await followAll(desk.app)
  potholeId = (await potholesOf(desk.app.db, [caseId])).map(({ state }) => state.id)[0] ?? ''
  const now = desk.app.clock.now()
  await desk.app.db
    .insertInto('mailbox')
    .values({
      name: 'kundenbetreuung-rechtsschutz@imap.versicherungsgesellschaft.example/INBOX',
      held_by: desk.app.newId(),
      held_until: addMilliseconds(now, minutes(60)),
      failing_since: addMilliseconds(now, -minutes(5)),
      failure: 'password-refused',
      said: '[AUTHENTICATIONFAILED] بيانات الدخول غير صحيحة',
    })
    .execute()
  await desk.app.db
    .updateTable('message')
    .set({ queued_at: now, failed_at: now, failure: 'given up after 25 tries' })
    .where('matter_id', '=', caseId)
    .execute()
  await desk.app.db
    .updateTable('deadline')
    .set({ set_aside_at: now })
    .where('matter_id', 'in', [caseId, systemicIssueId])
    .execute()
  await lookAfterTroubles(desk.app)
})
afterAll(async () => {
  await desk.close()
})

const views: readonly (readonly [string, () => string, (page: Page) => Promise<void>])[] = [
  ['today', () => '/desk/today', async (page) => await page.getByText('can’t be read').waitFor()],
  ['a list', () => '/desk/team', async (page) => await page.locator('[data-row]').first().waitFor()],
  [
    'a list that is narrowed',
    () => '/desk/team?waitingOn=us&danger=true&language=de',
    async (page) => {
      await page.getByText('No case of this list fits').waitFor()
      await page.keyboard.press('f')
      await page.getByLabel('Came up to').waitFor()
    },
  ],
  [
    'an empty list',
    () => '/desk/came-up',
    async (page) => await page.getByText('Nothing came up to you').waitFor(),
  ],
  [
    'a case and its journey',
    () => `/desk/all/${caseId}?show=journey`,
    async (page) => {
      const table = page.locator('details', { has: page.getByText('The same as a table') })
      await table.waitFor()
      // What still comes in above it may move it away beneath the pointer.
      await expect
        .poll(async () => {
          if ((await table.getAttribute('open')) === null) await table.locator('summary').click()
          return await page.getByRole('rowheader').first().isVisible()
        })
        .toBe(true)
    },
  ],
  [
    'an action of a case',
    () => `/desk/all/${caseId}`,
    async (page) => {
      await page.getByRole('button', { name: 'More' }).click()
      await page.getByLabel('Search what you can do').fill('ask another')
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: 'Ask another team' }).waitFor()
    },
  ],
  [
    'everything one can do',
    () => `/desk/all/${caseId}`,
    async (page) => {
      await page.getByRole('button', { name: 'More' }).click()
      await page.locator('[role="option"]').first().waitFor()
    },
  ],
  [
    'entering a contact',
    () => '/desk/take',
    async (page) => await page.getByRole('button', { name: 'Take it in' }).waitFor(),
  ],
  [
    'somebody at the counter',
    () => '/desk/counter',
    async (page) => await page.getByText('Photograph a paper').waitFor(),
  ],
  [
    'a letter that is not there',
    () => `/desk/cases/${caseId}/letter/${staff.ana}`,
    async (page) => await page.getByText('This letter is not in this case').waitFor(),
  ],
  ['leaders', () => '/desk/leaders', async (page) => await page.getByText('Not opened').first().waitFor()],
  [
    'systemic issues',
    () => '/desk/systemic-issues',
    async (page) => await page.getByText('Rechtsschutzversicherungsgesellschaften').first().waitFor(),
  ],
  [
    'a systemic issue',
    () => `/desk/systemic-issues/${systemicIssueId}`,
    async (page) => {
      await page.getByText('promised it by').waitFor()
      await page.getByLabel('Its whole story').getByRole('listitem').first().waitFor()
    },
  ],
  [
    'potholes',
    () => '/desk/potholes',
    async (page) => await page.getByRole('link', { name: 'The customer asked for this leader' }).waitFor(),
  ],
  [
    'a pothole',
    () => `/desk/potholes/${potholeId}`,
    async (page) => await page.getByText('The case goes on').waitFor(),
  ],
  ['people', () => '/desk/people', async (page) => await page.getByText('Rosa Example').waitFor()],
  [
    'adding somebody',
    () => '/desk/people/new',
    async (page) => await page.getByRole('button', { name: 'Add them' }).waitFor(),
  ],
  [
    'the settings of somebody',
    () => `/desk/people/${staff.ben}`,
    async (page) => await page.getByText('This is not yours to do').waitFor(),
  ],
  [
    'choosing a password by a link that is none',
    () => '/desk/password#nothing',
    async (page) => await page.getByText('This link opens nothing any more').waitFor(),
  ],
  ['the rota', () => '/desk/rota', async (page) => await page.getByText('Nobody is on the rota').waitFor()],
  [
    'looks',
    () => '/desk/looks',
    async (page) => await page.getByRole('heading', { name: 'Who looked' }).waitFor(),
  ],
  [
    'how one hears of it',
    () => '/desk/hearing',
    async (page) => await page.getByRole('heading', { name: 'The morning’s mail' }).waitFor(),
  ],
  [
    'settings',
    () => '/desk/settings',
    async (page) => await page.getByRole('heading', { name: 'Settings' }).waitFor(),
  ],
  [
    'replies',
    () => '/desk/settings/replies',
    async (page) => await page.getByText('There is no reply yet').waitFor(),
  ],
  [
    'days off',
    () => '/desk/settings/days-off',
    async (page) => await page.getByRole('heading', { name: 'Days off of your own' }).waitFor(),
  ],
  [
    'bodies outside',
    () => '/desk/settings/outside',
    async (page) => await page.getByRole('heading', { name: 'Outside the company' }).waitFor(),
  ],
  [
    'a regulator’s profile',
    () => '/desk/settings/regulator',
    async (page) => await page.getByText('No profile runs').waitFor(),
  ],
  [
    'tags',
    () => '/desk/settings/tags',
    async (page) => await page.locator('[data-tag]', { hasText: 'Battery' }).waitFor(),
  ],
  [
    'machines',
    () => '/desk/settings/machines',
    async (page) => await page.getByText('This is not yours to do').waitFor(),
  ],
  [
    'mail',
    () => '/desk/settings/mail',
    async (page) => await page.getByText('This is not yours to do').waitFor(),
  ],
  [
    'call records',
    () => '/desk/settings/calls',
    async (page) => await page.getByRole('button', { name: 'Choose a file' }).waitFor(),
  ],
  [
    'the telephone',
    () => '/desk/settings/phone',
    async (page) => await page.getByText('This is not yours to do').waitFor(),
  ],
  [
    'first steps',
    () => '/desk/settings/first-steps',
    async (page) => await page.getByText('The steps did not come').waitFor(),
  ],
  [
    'changes of settings',
    () => '/desk/settings/changes',
    async (page) => await page.getByRole('heading', { name: 'Changes' }).waitFor(),
  ],
  [
    'tokens',
    () => '/desk/tokens',
    async (page) => await page.getByRole('heading', { name: 'My tokens' }).waitFor(),
  ],
  [
    'the service map',
    () => '/desk/map',
    async (page) => {
      await page.getByText('Version 1, in use').waitFor()
      await page.getByRole('button', { name: 'Safe one contact' }).first().waitFor()
      await page.getByText('Under Buckstop:').waitFor()
    },
  ],
  [
    'the outbox',
    () => '/desk/outbox',
    async (page) => await page.getByRole('heading', { name: 'Outbox' }).waitFor(),
  ],
  [
    'what mail failed',
    () => '/desk/outbox/failed',
    async (page) => {
      await page.getByText('Everything that came in was read').waitFor()
      await page.getByRole('button', { name: 'Send it again' }).first().waitFor()
    },
  ],
  [
    'oneself',
    () => '/desk/mine',
    async (page) => {
      await page.getByRole('button', { name: 'Claire Example' }).click()
      await page.getByRole('button', { name: 'Sign out' }).waitFor()
    },
  ],
]

test('every view is open to everyone, fits its width, and needs nothing that the policy forbids', async () => {
  const page = await desk.at('claire', { reducedMotion: 'reduce' })
  const wrong: string[] = []
  let before = ''
  for (const [name, path, ready] of views) {
    // What was opened in a view is gone with its page alone.
    if (path() === before || before === '') await page.goto(path())
    else await goWithin(page, path())
    const { headers } = await fetch(new URL(path(), desk.url))
    const policy = headers.get('content-security-policy') ?? ''
    if (!policy.includes("style-src 'self';")) wrong.push(`${name}: ${policy}`)
    before = path()
    await ready(page)
    wrong.push(...(await wrongInEachLook(page)).map((fault) => `${name}: ${fault}`))
  }
  expect(wrong).toEqual([])
}, 240_000)

test('every view that the router knows is among them', async () => {
  const shell = new URL('../src/shell/', import.meta.url)
  const files = (await readdir(shell)).filter((name) => /rout(?:e|es|er)\.tsx$/.test(name))
  const routes = await Promise.all(files.map(async (name) => await readFile(new URL(name, shell), 'utf8')))
  const known = [...routes.join('\n').matchAll(/\bpath: '\/(?<name>[a-z][a-z-]*)/g)].map(
    ({ groups }) => groups?.['name'],
  )
  expect(known.length).toBeGreaterThan(20)
  // Signing in is looked at below; the address of a case alone leads into a list.
  const lookedAt = ['sign-in', 'cases', ...views.map(([, path]) => path().split(/[/#]/)[2])]
  expect(known.filter((name) => !lookedAt.includes(name))).toEqual([])
})

test('signing in, too', async () => {
  const page = await desk.browse()
  await page.goto('/desk/sign-in')
  await page.getByRole('button', { name: 'Sign in' }).waitFor()
  expect(await faults(page)).toEqual([])
})

describe('when the server fails', () => {
  test('each view says what still works and offers the way on', async () => {
    const page = await desk.at('claire', { mayComplain: serverFails })
    await page.route('**/api/v1/cases?**', (route) => route.fulfill({ status: 503, body: '' }))
    await page.route('**/api/v1/cases/*/events**', (route) => route.fulfill({ status: 503, body: '' }))
    await page.goto(`/desk/all/${caseId}`)
    await page.getByText('The story did not come').waitFor()
    await page.getByText('The list did not come').waitFor()
    await page.unrouteAll()
    await page.getByRole('button', { name: 'Try again' }).first().click()
    await page.getByRole('button', { name: 'Try again' }).first().click()
    expect(await appears(page.getByLabel('The story').getByText('schicken mich im Kreis'))).toBe(true)
    expect(await appears(page.locator('[data-row]').first())).toBe(true)
  })

  test('what is on its way has a shape; without a line a view says so, keeps what was typed, and comes by itself', async () => {
    const page = await desk.at('claire', {
      path: `/desk/all/${caseId}`,
      mayComplain: /ERR_INTERNET_DISCONNECTED|without a line|dynamically imported/,
    })
    const field = page.locator('[data-composer] textarea')
    await field.fill('Ich rufe morgen an.')
    let letGo = (): void => undefined
    const held = new Promise<void>((resolve) => {
      letGo = resolve
    })
    await page.route('**/api/v1/**', async (route) => {
      await held
      await route.continue().catch(() => undefined)
    })
    for (const path of ['/desk/today', '/desk/rota', '/desk/tokens', '/desk/systemic-issues']) {
      await goWithin(page, path)
      expect([path, await appears(page.locator('main output[aria-label]').first())]).toEqual([path, true])
    }
    letGo()
    await page.unrouteAll({ behavior: 'ignoreErrors' })
    await page.context().setOffline(true)
    // One whose page is here and whose list was never asked for, and one of which nothing was loaded yet.
    for (const path of ['/desk/came-up', '/desk/people']) {
      await goWithin(page, path)
      expect([path, await appears(page.getByText(/can’t be reached|did not come/).first())]).toEqual([
        path,
        true,
      ])
    }
    await page.context().setOffline(false)
    expect(await appears(page.getByText('Rosa Example'))).toBe(true)
    await goWithin(page, `/desk/all/${caseId}`)
    expect(await field.inputValue()).toBe('Ich rufe morgen an.')
  })

  test('a case that is not there says so', async () => {
    const page = await desk.at('claire', { path: '/desk/all/00000000-0000-7000-8000-00000000dead' })
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').innerText()).toContain('The lists still work.')
    // The same would be said again.
    expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0)
  })
})
