import { randomBytes } from 'node:crypto'
import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { launchBrowser } from '../packages/server/test/chromium.ts'
import type { MeasuredCompany } from './company.ts'
import { type Latency, latency } from './figures.ts'
import { giveCookie } from './give-cookie.ts'

const lines = 60
const everyMs = 400
const patience = 10_000

/**
 * From the moment at which a customer sends a line to the one at which it stands on the screen of somebody at the desk,
 * who has the case open in Chromium.
 * @param say writes one in a chat, and gives the contact that it is
 */
export const chatAtDesk = async (
  { url, pool, signIn }: Pick<MeasuredCompany, 'url' | 'pool' | 'signIn'>,
  say: (words: string) => Promise<string>,
): Promise<Latency> => {
  const contact = await say('Is anybody there?')
  const { rows } = await pool.query<{ matter_id: string }>(
    'select matter_id from case_contact where id = $1',
    [contact],
  )
  const { cookie = '' } = await signIn('helene@bikes.example')
  const browser = await launchBrowser({ warmsUp: true })
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, baseURL: url })
    await giveCookie(context, url, cookie)
    const page = await context.newPage()
    await page.goto(`/desk/cases/${rows[0]?.matter_id ?? ''}`)
    const shows = async (words: string): Promise<unknown> =>
      await page.getByText(words).first().waitFor({ timeout: patience })
    await shows('Is anybody there?')
    const begun = performance.now()
    const times: number[] = []
    for (let at = 0; at < lines; at += 1) {
      await sleep(everyMs)
      const words = `Still dark ${randomBytes(8).toString('hex')}`
      const sent = performance.now()
      const shown = shows(words)
      await say(words)
      await shown
      times.push(performance.now() - sent)
    }
    return latency(times, performance.now() - begun)
  } finally {
    await browser.close()
  }
}
