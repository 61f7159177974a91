import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { lineCut } from '../../server/test/complaints.ts'
import { faults } from '../../server/test/faults.ts'
import { type PushService, startPushService, type TrialBrowser } from '../../server/test/push-service.ts'
import { contactFrom, staff } from '../../server/test/small-company.ts'
import { devicesOf } from '../../server/src/hearing/devices.ts'
import { readHearing } from '../../server/src/hearing/hearing.ts'
import { receive } from '../../server/src/intake/receive.ts'
import { owePushes } from '../../server/src/push/owe.ts'
import { sendDuePushes } from '../../server/src/push/send-due.ts'
import { setPassword } from '../../server/src/sign-in/set-password.ts'
import { cookieOf } from '../../server/test/session.ts'
import { type Desk, openDesk, password } from './desk.ts'

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
 * Everything else of it is the browser's; what would arrive is handed to its worker (`delivering`).
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

/** Headless Chromium lets nobody show a note: what the worker would show is kept in it. */
const keepNotes = `self.notes = []
  ServiceWorkerRegistration.prototype.showNotification = async (...note) => void self.notes.push(note)`
const pressNote = `dispatchEvent(Object.assign(new Event('notificationclick'), {
  notification: { close: () => undefined, data: self.notes[0][1].data }, waitUntil: () => undefined }))`

/** Hands the worker of a page something as its push service would, which headless Chromium has not. */
const delivering = async (page: Page): Promise<(data: string) => Promise<void>> => {
  const devTools = await page.context().newCDPSession(page)
  const registered = new Promise<string>((resolve) => {
    devTools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations: [one] }) => {
      if (one !== undefined) resolve(one.registrationId)
    })
  })
  await devTools.send('ServiceWorker.enable')
  const registrationId = await registered
  return async (data) => {
    await devTools.send('ServiceWorker.deliverPushMessage', { origin: desk.url, registrationId, data })
  }
}

test('a device shows what somebody has to do while the workspace is closed, until they take it off', async () => {
  const browser = service.browser()
  const own = await desk.signedIn(staff.ana, {
    mayComplain: lineCut,
    viewport: { width: 360, height: 740 },
  })
  await own.context().addInitScript(withPushService(browser))
  await own.goto('/desk/hearing')
  const manifest = await own.locator('link[rel=manifest]').getAttribute('href')
  const installs = await own.request.get(manifest ?? '')
  expect(installs.headers()['content-type']).toContain('application/manifest+json')
  expect(await installs.json()).toMatchObject({ start_url: '/desk/today', display: 'standalone' })
  // An iPhone takes no drawing for its home screen.
  const touch = await own.locator('link[rel=apple-touch-icon]').getAttribute('href')
  const icon = await own.request.get(touch ?? '')
  expect(icon.headers()['content-type']).toBe('image/png')
  const head = await icon.body()
  expect([head.readUInt32BE(16), head.readUInt32BE(20)]).toEqual([180, 180])

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

  // What arrives becomes a note without anybody's name, and a press on it leads to the case in the window that is open.
  const worker = own.context().serviceWorkers()[0]
  if (worker === undefined) throw new Error('no worker is there')
  await worker.evaluate(keepNotes)
  const arrives = await delivering(own)
  await arrives(JSON.stringify(first?.told))
  await expect
    .poll(async () => await worker.evaluate('self.notes'))
    .toMatchObject([
      ['You own this case', { data: { path: expect.stringMatching(/^\/desk\/cases\//) }, lang: 'en' }],
    ])
  expect(JSON.stringify(await worker.evaluate('self.notes'))).not.toContain('Marta')
  await own.evaluate('globalThis.stillHere = true')
  await worker.evaluate(pressNote)
  await own.waitForURL('**/desk/all/*')
  expect(await own.evaluate('globalThis.stillHere')).toBe(true)
  // What can't be read is still a note: a browser that shows nothing takes the right to be told away.
  await arrives('no JSON')
  await expect.poll(async () => await worker.evaluate('self.notes.length')).toBe(2)
  await own.goto('/desk/hearing')

  // A new password takes it off, and it is offered again where that is chosen.
  await setPassword(desk.app.db, staff.ana, password)
  const [name = '', value = ''] = (await cookieOf(desk.app, staff.ana)).split(/=(.*)/s)
  await own.context().addCookies([{ name, value, url: desk.url }])
  // The page may have noticed by then that it is signed out, and have gone to where one signs in.
  await own.goto('/desk/hearing')
  await own.getByText('This device showed it and does no more').waitFor()
  expect(await faults(own)).toEqual([])
  await own.getByRole('button', { name: 'Show it on this device again' }).click()
  await own.getByText('this device', { exact: true }).waitFor()

  await own.getByRole('button', { name: /^Take it off/ }).click()
  await own.getByRole('button', { name: 'Show it on this device', exact: true }).waitFor()
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
