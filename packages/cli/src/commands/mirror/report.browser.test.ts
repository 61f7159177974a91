import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { drawLivedMap, memorySource, mirror, readLog, reportAsHtml } from '@buckstop/mirror'
import { closeContexts, sharedBrowser } from '@buckstop/server/test/chromium'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { z } from 'zod'

const folder = mkdtempSync(join(tmpdir(), 'mirror-report-'))
const browser = await sharedBrowser()
afterAll(async () => {
  await closeContexts(browser)
  rmSync(folder, { recursive: true, force: true })
})

const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk Reklamationen'
const teams = [long, 'قسم خدمة العملاء', 'Desk', '<b>Back</b>']
const rows = Array.from({ length: 40 }, (_, k) =>
  [0, 1, 0, 2].map(
    (turn, step) =>
      `C${k};${step === 3 ? 'Closed' : 'Work'};${teams[(k + turn) % 4]};2024-0${1 + (k % 4)}-0${1 + step}T10:00:00Z;P${k % 3}`,
  ),
).flat()

const path = join(folder, 'report.html')
const { report } = mirror(
  await readLog([
    memorySource(
      'odd.csv',
      ['case;activity;holder;time;product', ...rows, 'C1;Work;Desk;never;P'].join('\n'),
    ),
  ]),
)
writeFileSync(path, reportAsHtml(report, { maps: await drawLivedMap(report) }))

/** Opens the report without a network; whatever it tries to fetch, or complains of, is a fault. */
const open = async (
  width: number,
  colorScheme: 'light' | 'dark',
): Promise<{ page: Page; faults: string[] }> => {
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme, offline: true })
  const faults: string[] = []
  page.on('console', (message) => faults.push(message.text()))
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('request', (request) => {
    if (!/^(file|data):/.test(request.url())) faults.push(request.url())
  })
  await page.goto(pathToFileURL(path).href)
  return { page, faults }
}

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const axeFound = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
})

test.each([
  [1280, 'light'],
  [360, 'dark'],
] as const)(
  'at %i px in %s it opens without a network, fits, and can be used by everybody',
  async (width, scheme) => {
    const { page, faults } = await open(width, scheme)
    expect(await page.locator('h1').textContent()).toBe('What customers lived through')
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
    expect(await page.locator('.map svg').count()).toBe(1)
    expect(await page.locator('.figures.large .figure').count()).toBe(2)
    // What limits the figures comes before what they say.
    expect(await page.locator('.limits ~ .lead').count()).toBe(1)
    await page.addInitScript({ path: axe })
    await page.reload()
    const found = axeFound.parse(
      await page.evaluate('axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"] })'),
    )
    expect(found.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
    expect(faults).toEqual([])
    await page.close()
  },
  60_000,
)

test('its tables sort, search and open, and its definitions are one click away', async () => {
  const { page, faults } = await open(1280, 'light')
  const worst = page.locator('#worst-cases')
  expect(await worst.locator('tbody tr:visible').count()).toBe(10)
  await worst.locator('.more').click()
  expect(await worst.locator('tbody tr:visible').count()).toBe(40)
  const first = worst.locator('tbody tr:visible td:first-child').first()
  await worst.getByRole('button', { name: 'Case', exact: true }).click()
  expect(await first.textContent()).toBe('C0')
  await worst.getByRole('button', { name: 'Case', exact: true }).click()
  expect(await first.textContent()).toBe('C39')
  await page.getByRole('searchbox').fill('c39')
  expect(await worst.locator('tbody tr:visible').count()).toBe(1)
  expect(await page.locator('#teams').isVisible()).toBe(false)
  await page.getByRole('searchbox').fill('')
  const definition = page.locator('.figure', { hasText: 'ping-pong cases' }).locator('p')
  expect(await definition.isVisible()).toBe(false)
  await page.locator('.figure', { hasText: 'ping-pong cases' }).locator('summary').click()
  expect(await definition.isVisible()).toBe(true)
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('searchbox').isVisible()).toBe(false)
  // As wide as a sheet of A4 within its margins: what is wider makes the browser set all of it smaller.
  await page.setViewportSize({ width: 718, height: 1000 })
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(718)
  expect((await page.pdf({ format: 'A4' })).byteLength).toBeGreaterThan(20_000)
  expect(faults).toEqual([])
  await page.close()
}, 60_000)

test('a map of 19 teams shows its loops, and the rest when it is asked for', async () => {
  const many = Array.from({ length: 19 }, (_, k) =>
    [k, k + 1, ...(k === 3 ? [k] : [])].map(
      (team, step) => `D${k},Work,Team ${team % 19},2024-01-0${1 + step}T10:00:00Z`,
    ),
  ).flat()
  const log = memorySource('many.csv', ['case,activity,holder,time', ...many].join('\n'))
  const large = mirror(await readLog([log])).report
  const file = join(folder, 'many.html')
  writeFileSync(file, reportAsHtml(large, { maps: await drawLivedMap(large) }))
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, offline: true })
  await page.goto(pathToFileURL(file).href)
  expect(await page.locator('.map .team:visible').count()).toBe(2)
  await page.getByText('Show the hand-offs that did not come back, too').click()
  expect(await page.locator('.map .team:visible').count()).toBe(2 + 19)
  await page.close()
}, 60_000)
