// Every main view as a picture, in three sizes and both themes, of a demo company on a database that is thrown away:
// `npm run pictures`, or some by name, `npm run pictures -- today case`, also as a browser of another language has them,
// `npm run pictures -- --language fr`, or in fewer sizes and themes, `-- --width 360 --theme dark`. They are for looking at, and are not committed.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import type { Browser, Page } from 'playwright-core'
import { spawnServer } from '../packages/cli/src/spawned-server.ts'
import { demoPassword } from '../packages/server/src/demo/make-demo.ts'
import { launchBrowser } from '../packages/server/test/chromium.ts'
import { furnishFor, type Who } from './pictures/furnish.ts'
import { type Seen, viewsOf } from './pictures/views.ts'

const folder = join(import.meta.dirname, '../pictures')
const most = 10 * 60_000
const everySize = [
  { width: 360, height: 780 },
  { width: 820, height: 1100 },
  { width: 1280, height: 800 },
] as const
const everyTheme = ['light', 'dark'] as const

const started = Date.now()
/** Views that did not come, whose pictures show what was there instead, and those that are wider than their page. */
const missed: string[] = []
const {
  positionals: asked,
  values: { language, width: widths, theme: chosenThemes },
} = parseArgs({
  options: {
    language: { type: 'string', default: 'en' },
    width: { type: 'string', multiple: true },
    theme: { type: 'string', multiple: true },
  },
  allowPositionals: true,
})
const sizes = everySize.filter(({ width }) => widths?.includes(String(width)) ?? true)
const themes = everyTheme.filter((theme) => chosenThemes?.includes(theme) ?? true)

const data = await mkdtemp(join(tmpdir(), 'buckstop-pictures-'))
const server = await spawnServer({
  ...process.env,
  BUCKSTOP_DATA: data,
  BUCKSTOP_RATE_LIMIT: '999999999',
  PORT: '0',
  SMTP_URL: '',
})
const browser = await launchBrowser()
try {
  await mkdir(folder, { recursive: true })
  const pictures = await drawAll(browser, server.url)
  await layOutSheets(browser, pictures)
  if (missed.length > 0) process.exitCode = 1
  console.log(`${pictures.length} pictures and a sheet for each size and theme: ${folder}`)
} finally {
  await browser.close()
  await server.stop()
  await rm(data, { recursive: true, force: true })
}

/** A browser of each person's own; a view is opened once, and looked at in every size and theme. */
async function drawAll(browserHere: Browser, url: string): Promise<readonly string[]> {
  const pages = new Map<Who, Page>()
  const pageOf = async (who: Who): Promise<Page> => {
    const page = pages.get(who) ?? (await openFor(browserHere, url, who))
    pages.set(who, page)
    return page
  }
  const furnished = await furnishFor(url, async (who) => (await pageOf(who)).request)
  const views = viewsOf(furnished).filter(({ name }) => asked.length === 0 || asked.includes(name))
  const drawn: string[] = []
  for (const view of views) {
    if (Date.now() - started > most)
      throw new Error(`there was no time for "${view.name}" and what comes after`)
    const page = await pageOf(view.who)
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.goto(view.path)
    try {
      await view.ready(page)
    } catch (thrown) {
      missed.push(view.name)
      console.error(
        `"${view.name}" did not come: ${thrown instanceof Error ? thrown.message : String(thrown)}`,
      )
    }
    drawn.push(...(await drawOne(page, view)))
    console.log(view.name)
  }
  return drawn
}

async function openFor(browserHere: Browser, url: string, who: Who): Promise<Page> {
  const context = await browserHere.newContext({ baseURL: url, locale: language, reducedMotion: 'reduce' })
  context.setDefaultTimeout(30_000)
  if (who !== 'customer') {
    const answer = await context.request.post('/api/auth/sign-in/email', {
      data: { email: `${who}@bikes.example`, password: demoPassword },
      headers: { origin: url },
    })
    if (!answer.ok()) throw new Error(`${who} can't sign in: ${answer.status()}`)
  }
  return await context.newPage()
}

async function drawOne(page: Page, { name, who, whole }: Seen): Promise<readonly string[]> {
  const drawn: string[] = []
  for (const colorScheme of themes) {
    await page.emulateMedia({ colorScheme })
    for (const size of sizes) {
      await page.setViewportSize(size)
      if (whole === true) await page.setViewportSize({ ...size, height: await heightOf(page) })
      // What is laid out by script has had its turn, and the letters are there.
      await page.evaluate(
        'document.fonts.ready.then(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 150))))',
      )
      const file = `${language}-${name}-${size.width}-${colorScheme}.png`
      const over = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
      if (over > 0) {
        missed.push(name)
        console.error(`${file} is ${over} px too wide`)
      }
      await page.screenshot({ path: join(folder, file), fullPage: who === 'customer' })
      drawn.push(file)
    }
  }
  return drawn
}

/** Its whole length: at a desk it is a part of the page that scrolls. */
async function heightOf(page: Page): Promise<number> {
  return await page.evaluate<number>(
    `Math.max(...[document.documentElement, ...document.querySelectorAll('main')].map(
      (one) => innerHeight + one.scrollHeight - one.clientHeight))`,
  )
}

/** All pictures of one size and theme beside each other, to be looked over. */
async function layOutSheets(browserHere: Browser, pictures: readonly string[]): Promise<void> {
  const page = await browserHere.newPage({ viewport: { width: 1800, height: 1000 } })
  for (const theme of themes)
    for (const { width } of sizes) {
      const name = `${language}-sheet-${width}-${theme}`
      const cells = pictures
        .filter((file) => file.endsWith(`-${width}-${theme}.png`))
        .map((file) => `<figure><img src="${file}" alt=""><figcaption>${file}</figcaption></figure>`)
      await writeFile(
        join(folder, `${name}.html`),
        `<!doctype html><meta charset="utf-8"><title>${name}</title><style>body{display:flex;flex-wrap:wrap;gap:12px;background:#777;font:13px sans-serif}figure{margin:0;width:${width > 800 ? 580 : 285}px}img{width:100%;max-height:900px;object-fit:cover;object-position:top}</style>${cells.join('')}`,
      )
      await page.goto(pathToFileURL(join(folder, `${name}.html`)).href)
      await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
    }
  await page.close()
}
