import { afterAll, beforeAll, expect, it } from 'vitest'
import { faults } from '../../../../test/faults.ts'
import { openSiteInBrowser, type SiteInBrowser } from '../../../../test/pages/site-in-browser.ts'
import { newSecret } from '../../../links/secret.ts'
import { mostForms } from './watch.ts'

let shown: SiteInBrowser
beforeAll(async () => {
  shown = await openSiteInBrowser()
  for (let sent = 0; sent <= mostForms; sent += 1)
    await fetch(`${shown.site.url}/`, {
      method: 'POST',
      headers: { origin: shown.site.url, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ key: newSecret(), words: `Buy now ${sent}` }).toString(),
    })
})
afterAll(async () => {
  await shown?.close()
})

it('a browser works by itself for a form in a flood, and one without JavaScript is taken in as well', async () => {
  const send = async (words: string, javaScriptEnabled: boolean): Promise<number> => {
    const page = await (await shown.browser.newContext({ locale: 'en-GB', javaScriptEnabled })).newPage()
    await page.goto(`${shown.site.url}/`)
    if (javaScriptEnabled) expect(await faults(page)).toEqual([])
    await page.locator('#words').fill(words)
    const began = performance.now()
    await page.getByRole('button', { name: 'Send it' }).click()
    await page.waitForURL(/\/case\//)
    const took = performance.now() - began
    await page.context().close()
    return took
  }
  expect(await send('Worked for', true)).toBeLessThan(20_000)
  await send('An old telephone', false)
  const { rows } = await shown.company.database.pool.query(
    `select t.words, exists (select from matter_event e where e.matter_id = t.matter_id and e.type = 'cameInFlood') as flooded
     from matter_text t where t.words in ('Worked for', 'An old telephone') order by 1`,
  )
  expect(rows).toEqual([
    { words: 'An old telephone', flooded: true },
    { words: 'Worked for', flooded: false },
  ])
}, 60_000)
