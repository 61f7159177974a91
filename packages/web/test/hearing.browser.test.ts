import { afterAll, beforeAll, expect, test } from 'vitest'
import { faults } from '../../server/test/faults.ts'
import { type PushService, startPushService, type TrialBrowser } from '../../server/test/push-service.ts'
import { contactFrom, staff } from '../../server/test/small-company.ts'
import { devicesOf } from '../../server/src/hearing/devices.ts'
import { readHearing } from '../../server/src/hearing/hearing.ts'
import { receive } from '../../server/src/intake/receive.ts'
import { owePushes } from '../../server/src/push/owe.ts'
import { sendDuePushes } from '../../server/src/push/send-due.ts'
import { type Desk, openDesk } from './desk.ts'

let desk: Desk
let service: PushService
beforeAll(async () => {
  desk = await openDesk(undefined, { undoSeconds: 1, localPush: true })
  service = await startPushService()
})
afterAll(async () => {
  await desk.close()
  await service.close()
})

test('somebody chooses how they hear of what, and it holds at once', async () => {
  const page = await desk.at('ben', { viewport: { width: 360, height: 740 } })
  await page.getByRole('button', { name: 'Ben Example' }).click()
  await page.getByRole('link', { name: 'How you hear of it' }).click()
  await page.getByText('This can’t be switched off.').waitFor()
  await page.getByLabel('By mail: A case is yours now').selectOption('With the morning’s mail')
  await page.getByRole('checkbox', { name: /^On your devices\s+Your customer wrote or decided$/ }).uncheck()
  await page.getByLabel('It comes at').selectOption('06:00')
  await page.getByText('Kept. It holds from now on.').waitFor()
  await expect
    .poll(async () => (await readHearing(desk.app.db, [staff.ben]))(staff.ben), { timeout: 20_000 })
    .toMatchObject({
      morningHour: 6,
      choices: {
        becameYours: { mail: 'morning', push: true },
        customerSpoke: { mail: 'atOnce', push: false },
        due: { mail: 'atOnce', push: true },
      },
    })
})

/**
 * Headless Chromium has no push service, and lets no page ask whether it may show anything: it gets ours, and was asked.
 * Everything else of it is the browser's; what the worker shows when something arrives can't be seen in it.
 */
const withPushService = ({ subscribed: { endpoint, keys } }: TrialBrowser): string => `
  Object.defineProperty(Notification, 'permission', { get: () => 'granted' })
  Notification.requestPermission = async () => 'granted'
  let subscription = null
  PushManager.prototype.getSubscription = async () => subscription
  PushManager.prototype.subscribe = async ({ applicationServerKey: key, userVisibleOnly }) => {
    if (typeof key !== 'string' || key.length !== 87 || !userVisibleOnly) throw new Error('not as a browser wants it')
    const endpoint = ${JSON.stringify(endpoint)}
    const unsubscribe = async () => { subscription = null; return true }
    return (subscription = { endpoint, toJSON: () => ({ endpoint, keys: ${JSON.stringify(keys)} }), unsubscribe })
  }`

test('a device shows what somebody has to do while the workspace is closed, until they take it off', async () => {
  const browser = service.browser()
  const own = await desk.signedIn(staff.ana, {
    viewport: { width: 360, height: 740 },
  })
  await own.context().addInitScript(withPushService(browser))
  await own.goto('/desk/hearing')
  const manifest = await own.locator('link[rel=manifest]').getAttribute('href')
  const installs = await own.request.get(manifest ?? '')
  expect(installs.headers()['content-type']).toContain('application/manifest+json')
  expect(await installs.json()).toMatchObject({ start_url: '/desk/today', display: 'standalone' })

  await own.getByRole('button', { name: 'Show it on this device' }).click()
  await own.getByText('this device', { exact: true }).waitFor()
  expect(await faults(own)).toEqual([])
  const [device] = await devicesOf(desk.app.db, staff.ana)
  expect(device?.name).toMatch(/^Chrome on /)

  // What the server sends is read by this browser's keys alone.
  await expect
    .poll(
      async () => {
        await receive(desk.app, contactFrom({ words: 'The door sticks.' }))
        await owePushes(desk.app)
        await sendDuePushes(desk.app, {
          contact: 'mailto:care@small.example',
          signal: AbortSignal.timeout(9_000),
        })
        return browser.shown().length
      },
      { timeout: 30_000 },
    )
    .toBeGreaterThan(0)
  const [first] = browser.shown()
  expect(first?.told).toMatchObject({ title: 'You own this case' })
  // The worker is at work, keeps nothing, and no page comes from it.
  const active = 'navigator.serviceWorker.ready.then((there) => new URL(there.active.scriptURL).pathname)'
  expect(await own.evaluate(active)).toBe('/desk/service-worker.js')
  expect(await own.evaluate('caches.keys()')).toEqual([])

  await own.getByRole('button', { name: /^Take it off/ }).click()
  await own.getByRole('button', { name: 'Show it on this device' }).waitFor()
  expect(await devicesOf(desk.app.db, staff.ana)).toEqual([])

  // Where neither the browser nor the server could be told at the end, whose it is stays known, and is tried again.
  await own.getByRole('button', { name: 'Show it on this device' }).click()
  await own.getByText('this device', { exact: true }).waitFor()
  await own.evaluate("PushManager.prototype.getSubscription = async () => { throw new Error('not now') }")
  await own.route('**/api/v1/me/devices/*', async (route) => await route.abort())
  await own.setViewportSize({ width: 1280, height: 800 })
  await own.getByRole('button', { name: 'Ana Example' }).click()
  await own.getByRole('button', { name: 'Sign out' }).click()
  await own.waitForURL('**/desk/sign-in')
  const kept = "localStorage.getItem('desk.device')"
  expect(await own.evaluate(kept)).toContain(staff.ana)
}, 120_000)
