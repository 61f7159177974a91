import { addMilliseconds, hours } from '@buckstop/domain'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bringAxe, faults } from '../../../test/faults.ts'
import { stories } from '../../../test/pages/case-views.ts'
import { openSiteInBrowser, type SiteInBrowser } from '../../../test/pages/site-in-browser.ts'
import { monday } from '../../../test/small-company.ts'
import { runCommand } from '../../ledger/run-command.ts'

let shown: SiteInBrowser
beforeAll(async () => {
  shown = await openSiteInBrowser()
})
afterAll(async () => {
  await shown?.close()
})

const phone = { viewport: { width: 360, height: 740 } }
const open = async (options: BrowserContextOptions = {}): Promise<Page> => {
  const context = await shown.browser.newContext({
    javaScriptEnabled: false,
    locale: 'en-GB',
    ...phone,
    ...options,
  })
  return await context.newPage()
}

const lookers = new Map<string, Promise<Page>>()

/** What axe finds on a page, in a browser that knows nothing and looks so. */
const faultsAt = async (url: string, looks: BrowserContextOptions): Promise<readonly string[]> => {
  const key = JSON.stringify(looks)
  const looker = lookers.get(key) ?? open({ bypassCSP: true, javaScriptEnabled: true, ...looks })
  lookers.set(key, looker)
  const page = await looker
  await bringAxe(page)
  await page.context().clearCookies()
  await page.goto(url)
  return await faults(page)
}

/** Nothing sticks out to the side of a narrow phone. */
const staysInside = async (page: Page): Promise<void> => {
  const { width } = page.viewportSize() ?? { width: 0 }
  const main = await page.locator('main').boundingBox()
  expect(main?.width).toBeLessThanOrEqual(width)
  const probe = await shown.browser.newContext({ viewport: { width, height: 740 }, bypassCSP: true })
  const same = await probe.newPage()
  await same.goto(page.url())
  expect(await same.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
  await probe.close()
}

const act = async (
  words: string,
  command: (owner: string, text: string) => Parameters<typeof runCommand<'case'>>[1]['command'],
  text: string,
) => {
  const { rows } = await shown.company.database.pool.query<{ matter_id: string; owner_id: string }>(
    'select h.matter_id, owner_id from matter_head h join matter_text t on t.matter_id = h.matter_id where words = $1',
    [words],
  )
  const [row] = rows
  if (row === undefined) throw new Error('no such case')
  const id = shown.company.app.newId()
  const result = await runCommand(shown.company.app, {
    kind: 'case',
    matterId: row.matter_id,
    actor: { kind: 'person', id: row.owner_id },
    command: command(row.owner_id, id),
    texts: [{ id, author: 'company', words: text, language: 'en' }],
  })
  expect(result.ok).toBe(true)
}

describe('a customer without JavaScript, on a narrow phone', () => {
  it('tells us, adds to it, says it is not solved, takes it higher, and says it is solved', async () => {
    const page = await open()
    await page.goto(shown.site.url)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('What happened?')
    await page.getByLabel('In your own words').fill(stories.nadia)
    await page.getByLabel('E-mail address').fill('nadia@example.org')
    await page.getByLabel('Your name').fill('Nadia')
    await page.getByLabel('Photos or files').setInputFiles({
      name: 'receipt.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('On time.'),
    })
    await page.getByRole('button', { name: 'Send it' }).click()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/^(Ana|Ben)$/)
    expect(
      await page.getByText('answers for this until you say it is solved', { exact: true }).isVisible(),
    ).toBe(true)
    expect(await page.getByText('Its link is yours alone').isVisible()).toBe(true)
    // The words are whole, and no white space was added to them.
    expect(await page.locator('blockquote.words').first().textContent()).toBe(stories.nadia)
    expect(await page.getByRole('link', { name: 'receipt.txt' }).isVisible()).toBe(true)
    await staysInside(page)
    const own = page.url().replace('?first', '')

    await page.getByLabel('What should we know?').fill(stories.german)
    await page.getByRole('button', { name: 'Add it to my case' }).click()
    expect(await page.getByRole('status').textContent()).toContain('We have it.')
    await staysInside(page)
    await page.reload()
    expect(await page.getByText(stories.german).count()).toBe(1)

    const due = addMilliseconds(monday, hours(30))
    await act(
      stories.nadia,
      (_, what) => ({ type: 'makePromise', what, remedy: null, due }),
      '100 euros to your account',
    )
    await act(
      stories.nadia,
      (_, what) => ({ type: 'proposeResolution', issue: 1, what, remedy: null, outcome: 'upheld' }),
      'The 100 euros have left our account.',
    )
    await page.goto(own)
    const [yes, no] = [
      page.getByRole('button', { name: 'It is solved', exact: true }),
      page.getByRole('button', { name: 'It is not solved' }),
    ]
    const [one, other] = [await yes.boundingBox(), await no.boundingBox()]
    expect([one?.width, one?.height]).toEqual([other?.width, other?.height])
    expect(await page.getByText('Due by Tuesday 3 March, 4 pm').isVisible()).toBe(true)

    await no.click()
    expect(await page.getByRole('status').textContent()).toContain('it is not solved')
    // One press counts; what is still wrong is asked afterwards, and nobody is asked again before another proposal.
    expect(await no.count()).toBe(0)
    const why = page.getByLabel('What is still wrong? You can leave this empty.')
    await why.fill('Nothing has arrived.')
    await page.locator('form', { has: why }).getByRole('button', { name: 'Send it' }).click()
    expect(await page.getByText('Nothing has arrived.').isVisible()).toBe(true)

    await page.getByRole('button', { name: 'Take it to Claire' }).click()
    expect(await page.getByText('You took it higher, to Claire.').isVisible()).toBe(true)
    // The next opens once she has answered, or her time is over.
    expect(await page.getByRole('button', { name: 'Take it to Paul' }).count()).toBe(0)
    expect(await page.getByText('or as soon as Claire has answered you').isVisible()).toBe(true)

    await act(
      stories.nadia,
      (_, what) => ({ type: 'proposeResolution', issue: 1, what, remedy: null, outcome: 'upheld' }),
      'The bank has them now.',
    )
    await page.goto(own)
    await page.getByRole('button', { name: 'It is solved', exact: true }).click()
    expect(await page.getByText('You said on Monday 2 March that this is solved.').isVisible()).toBe(true)
    expect(await page.getByRole('button', { name: 'Take it to Paul' }).count()).toBe(0)
    await staysInside(page)

    await page.getByText('Say thank you').click()
    await page.getByRole('radio', { name: /^Claire/ }).check()
    await page.getByLabel('In your words, if you like').fill(stories.arabic)
    await page.getByRole('button', { name: 'Send the thanks' }).click()
    expect(await page.getByText('You thanked Claire.').isVisible()).toBe(true)
    expect(await page.getByText('You said on Monday 2 March that this is solved.').isVisible()).toBe(true)
    await staysInside(page)
    await page.context().close()
  })

  it('finds who is who from any page, and in their own case, and a poster that fits one sheet', async () => {
    const page = await open()
    await page.goto(shown.site.url)
    await page.getByRole('link', { name: 'Who is who' }).click()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Who is who')
    expect(await page.getByText('Helene').isVisible()).toBe(true)
    await staysInside(page)
    await page.setViewportSize({ width: 320, height: 700 })
    await staysInside(page)
    await page.getByRole('link', { name: 'As a poster, to print' }).click()
    expect(
      await page.getByRole('img', { name: `A code that leads to ${shown.site.url}/who` }).isVisible(),
    ).toBe(true)
    const sheet = await page.pdf({ format: 'A4' })
    expect(sheet.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1)
    await page.setViewportSize(phone.viewport)
    await page.goto(shown.site.url)
    await page.getByLabel('In your own words').fill('Who would be next?')
    await page.getByRole('button', { name: 'Send it' }).click()
    await page.getByRole('link', { name: 'Who is who, and what each can do for you' }).click()
    expect(await page.getByText('Has your case, and answers for it').isVisible()).toBe(true)
    await staysInside(page)
    await page.getByRole('link', { name: 'Back to your case' }).click()
    expect(await page.getByText('Who would be next?').first().isVisible()).toBe(true)
    await page.context().close()
  })

  it('is rung at a time of their own choosing, with what they had typed for it', async () => {
    const page = await open()
    await page.goto(shown.site.url)
    await page.getByLabel('In your own words').fill('The latch sticks.')
    await page.getByRole('button', { name: 'Send it' }).click()
    await page.getByLabel('What should we know?').fill('Ask for the workshop.')
    const times = page.getByRole('radio')
    expect(await times.first().isChecked()).toBe(true)
    await times.nth(1).check()
    await page.getByRole('button', { name: /^Ask .+ to ring$/ }).click()
    expect(await page.getByRole('alert').textContent()).toContain('the number on which you can be reached')
    expect(await page.getByLabel('What should we know?').inputValue()).toBe('Ask for the workshop.')
    expect(await page.getByRole('radio').nth(1).isChecked()).toBe(true)
    await page.getByLabel('A number on which we can ring you').fill('+44 7911 123456')
    await page.getByRole('button', { name: /^Ask .+ to ring$/ }).click()
    expect(await page.getByRole('status').textContent()).toContain('We ring you.')
    expect(await page.getByText('Please ring me: Monday 2 March').isVisible()).toBe(true)
    await staysInside(page)
    await page.context().close()
  })

  it('reads a page in French or Spanish, and it stays so', async () => {
    const page = await open()
    await page.goto(shown.site.url)
    await page.getByRole('link', { name: 'Español' }).click()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('¿Qué ha pasado?')
    await page.getByLabel('Con sus palabras').fill(stories.arabic)
    await page.getByRole('button', { name: 'Enviar' }).click()
    expect(
      await page
        .getByText('responde de esto hasta que usted diga que está resuelto', { exact: true })
        .isVisible(),
    ).toBe(true)
    const own = page.url().replace('?first', '')
    await page.getByRole('link', { name: 'Français' }).click()
    expect(page.url()).toBe(own)
    expect(await page.getByText('en répond jusqu’à ce que vous disiez que c’est résolu').isVisible()).toBe(
      true,
    )
    const words = page.locator('blockquote.words').first()
    expect(await words.getAttribute('dir')).toBe('auto')
    expect(await words.textContent()).toBe(stories.arabic)
    await page.context().close()
  })

  it('keeps what was typed where something is wrong, exactly', async () => {
    const page = await open()
    await page.goto(shown.site.url)
    const typed = '\n\n  First line, indented.\n\n<b>not bold</b> & "quoted" \u202Eturned\u202C\n'
    await page.getByLabel('In your own words').fill(typed)
    await page.getByLabel('Phone number').fill('no number')
    await page.getByRole('button', { name: 'Send it' }).click()
    expect(await page.getByText('This does not look like a phone number').isVisible()).toBe(true)
    expect(await page.getByLabel('In your own words').inputValue()).toBe(typed)
    expect(await page.getByLabel('Phone number').inputValue()).toBe('no number')
    await page.context().close()
  })
})

it('whoever was sent away says so from the first page and from their own, and sees who answers for it', async () => {
  const page = await open({ colorScheme: 'dark' })
  await page.goto(shown.site.url)
  await page.getByRole('link', { name: 'I was sent away' }).click()
  await page.getByLabel('Where was it?').selectOption('On the phone')
  await page.getByLabel('In your own words').fill(stories.german)
  await page.getByRole('button', { name: 'Send it' }).click()
  expect(await page.getByText('Because you were sent away it went up to').isVisible()).toBe(true)
  await staysInside(page)
  const [own] = page.url().split('?')
  await page.goto(own ?? '')
  await page.getByRole('link', { name: 'I was sent away' }).click()
  await page.getByLabel('Where was it?').selectOption('By e-mail')
  await staysInside(page)
  await page.getByRole('button', { name: 'Say that I was sent away' }).click()
  expect(await page.getByRole('status').textContent()).toContain('answers for it, and stands below')
  await page.context().close()
})

describe('every page', () => {
  it('meets WCAG 2.2 AA, dark on a phone and light on a desk', async () => {
    const page = await open()
    await page.goto(shown.site.url)
    await page.getByLabel('In your own words').fill(`Look closely. ${stories.arabic}`)
    await page.getByRole('button', { name: 'Send it' }).click()
    const first = page.url()
    const own = first.replace('?first', '')
    const words = `Look closely. ${stories.arabic}`
    const due = addMilliseconds(monday, hours(1))
    await act(words, (_, what) => ({ type: 'makePromise', what, remedy: null, due }), 'A new lamp')
    await act(
      words,
      (_, what) => ({ type: 'proposeResolution', issue: 1, what, remedy: null, outcome: 'upheld' }),
      'The lamp is lit.',
    )
    await page.goto(own)
    await page.getByLabel('What should we know?').fill('And the bill is wrong.')
    await page.getByRole('button', { name: 'Add it to my case' }).click()
    await page.getByRole('link', { name: 'This is something new' }).last().click()
    const asked = page.url()
    for (const looks of [
      { ...phone, colorScheme: 'dark' },
      { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
    ] as const) {
      expect([asked, await faultsAt(asked, looks)]).toEqual([asked, []])
    }
    await staysInside(page)
    await page.getByRole('button', { name: 'Yes, make it a case of its own' }).click()
    await staysInside(page)
    const apart = page.url()
    const urls = [
      shown.site.url,
      first,
      own,
      apart,
      `${own}/whole`,
      `${own}/who`,
      `${own}/sent-away`,
      `${shown.site.url}/sent-away`,
      `${shown.site.url}/who`,
      `${shown.site.url}/who/poster`,
      `${shown.site.url}/new-link`,
      `${shown.site.url}/new-link/sent`,
      `${shown.site.url}/case/none`,
      `${shown.site.url}/received/01a2000b-11e8-7865-9273-3e2dc319e96e`,
    ]
    const desk = { viewport: { width: 1280, height: 900 } }
    for (const url of urls) {
      expect([url, await faultsAt(url, { ...phone, colorScheme: 'dark' })]).toEqual([url, []])
      expect([url, await faultsAt(url, { ...desk, colorScheme: 'light' })]).toEqual([url, []])
    }
    await page.context().close()
  })

  it('by which somebody shows who they are meets it too, and the one that knows them again', async () => {
    const page = await open()
    await page.goto(shown.site.url)
    await page.getByLabel('In your own words').fill('Remember me.')
    await page.getByRole('button', { name: 'Send it' }).click()
    const own = page.url().replace('?first', '')
    for (const url of [`${own}/prove`, `${own}/prove/01a2000b-11e8-7865-9273-3e2dc319e96e`])
      expect([url, await faultsAt(url, { ...phone, colorScheme: 'dark' })]).toEqual([url, []])
    await page.goto(shown.site.url)
    expect(await page.getByRole('radio', { name: 'Remember me.' }).isVisible()).toBe(true)
    expect(await page.getByRole('radio', { name: 'No, it is something new' }).isChecked()).toBe(true)
    await page.getByRole('button', { name: 'Forget it on this browser' }).click()
    expect(await page.getByRole('radio').count()).toBe(0)
    await page.context().close()
  })

  it('is one document under 30 kB whose words show before anything else has come', async () => {
    const page = await open()
    await page.route('**/look/**', async (route) => await route.abort())
    const answer = await page.goto(shown.site.url)
    expect((await answer?.body())?.byteLength).toBeLessThan(30_000)
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true)
    await page.context().close()
  })

  it('is there within 1.5 s on Fast 3G', async () => {
    const page = await open({ javaScriptEnabled: true })
    const devtools = await page.context().newCDPSession(page)
    // What DevTools calls Fast 3G.
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 562.5,
      downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
      uploadThroughput: (750 * 1024 * 0.9) / 8,
    })
    await page.goto(shown.site.url, { waitUntil: 'commit' })
    await page.getByRole('button', { name: 'Send it' }).waitFor()
    const painted: unknown = await page.evaluate(
      `new Promise((resolve) => new PerformanceObserver((list) => resolve(list.getEntries().find(({ name }) => name === 'first-contentful-paint')?.startTime)).observe({ type: 'paint', buffered: true }))`,
    )
    expect(painted).toBeLessThan(1500)
    await page.context().close()
  })

  it('breaks no rule of its own content security policy', async () => {
    const page = await open({ javaScriptEnabled: true })
    const complaints: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    await page.goto(shown.site.url)
    await page.getByLabel('In your own words').fill('Silence in the console.')
    await page.getByRole('button', { name: 'Send it' }).click()
    await page.waitForLoadState('networkidle')
    const loaded: unknown = await page.evaluate(
      `document.fonts.ready.then((fonts) => [...fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family.replaceAll('"', '')))`,
    )
    expect(loaded).toEqual(expect.arrayContaining(['Inter Variable', 'Source Serif 4 Variable']))
    expect(complaints).toEqual([])
    await page.context().close()
  })
})
