import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '../packages/server/test/chromium.ts'
import type { MeasuredCompany } from './company.ts'
import { median, round } from './figures.ts'
import { giveCookie } from './give-cookie.ts'
import { sendLoad } from './load.ts'
import { telling } from './telling.ts'

/** Medians in milliseconds, beside what they are to stay under. */
export interface DeskFigures {
  readonly runs: number
  readonly steps: readonly {
    readonly step: string
    readonly median: number
    readonly worst: number
    readonly under: number
  }[]
}

const runs = 5
const cases = 60

/** What is on the page once somebody can go on with it. */
const stands = {
  row: '[data-row]',
  entry: '[id^="entry-"]',
  map: '.react-flow__node strong',
} as const

const limits = {
  'cold to usable': 1000,
  'a case': 100,
  'a case beside it': 100,
  'the next, by its key': 100,
  'a list': 100,
  'the map, cold': 1500,
} as const
type Step = keyof typeof limits

/** The workspace in Chromium, as somebody with a full list uses it: cold, and then what one does all day. */
export const measureDesk = async ({ url, signIn }: MeasuredCompany): Promise<DeskFigures> => {
  await sendLoad({
    url,
    connections: 4,
    forMs: 60_000,
    expect: 201,
    call: (turn) => (turn < cases ? telling('desk', turn) : null),
  })
  const { cookie = '' } = await signIn('claire@bikes.example')
  const browser = await launchBrowser({ warmsUp: true })
  const found: Record<Step, number[]> = {
    'cold to usable': [],
    'a case': [],
    'a case beside it': [],
    'the next, by its key': [],
    'a list': [],
    'the map, cold': [],
  }
  try {
    // The server has compressed what it sends, and the machine has read it: that is not what a browser waits for.
    for (let run = -1; run < runs; run += 1)
      for (const [step, took] of await oneVisit(browser, url, cookie)) if (run >= 0) found[step].push(took)
  } finally {
    await browser.close()
  }
  return {
    runs,
    steps: Object.entries(limits).map(([step, under]) => {
      const times = isStep(step) ? found[step] : []
      return { step, median: round(median(times)), worst: round(Math.max(...times)), under }
    }),
  }
}

const isStep = (name: string): name is Step => Object.hasOwn(limits, name)

const oneVisit = async (
  browser: Browser,
  url: string,
  cookie: string,
): Promise<readonly (readonly [Step, number])[]> => {
  const visit = async <Found>(look: (page: Page) => Promise<Found>): Promise<Found> => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, baseURL: url })
    try {
      await giveCookie(context, url, cookie)
      return await look(await context.newPage())
    } finally {
      await context.close()
    }
  }
  const steps = await visit(async (page) => {
    const cold = await opened(page, '/desk/all', stands.row)
    // The page of a case comes by itself, right after the first view.
    await page.waitForTimeout(2000)
    const one = await clicked(page, '[data-index="0"] [data-row]', stands.entry)
    await page.waitForTimeout(1000)
    const other = await clicked(page, '[data-index="2"] [data-row]', stands.entry)
    await page.waitForTimeout(1000)
    const next = await pressed(page, stands.entry, async () => await page.keyboard.press('j'))
    await page.waitForTimeout(500)
    const list = await clicked(page, 'nav a[href$="/desk/team"]', stands.row)
    return [
      ['cold to usable', cold],
      ['a case', one],
      ['a case beside it', other],
      ['the next, by its key', next],
      ['a list', list],
    ] as const
  })
  const map = await visit(async (page) => await opened(page, '/desk/map', stands.map))
  return [...steps, ['the map, cold', map]]
}

/** From the press of a key in the address line to what one looks for, as the page itself measures it. */
const opened = async (page: Page, path: string, what: string): Promise<number> => {
  await page.addInitScript(`(() => {
    const look = () => document.querySelector(${JSON.stringify(what)}) === null
      ? requestAnimationFrame(look)
      : requestAnimationFrame(() => { window.stoodAfter = performance.now() })
    requestAnimationFrame(look)
  })()`)
  await page.goto(path, { waitUntil: 'commit' })
  return await stoodAfter(page, what)
}

/** As long as a hand rests on what it presses next, in milliseconds: what is under the pointer may be read meanwhile. */
const rests = 100

/** With the pointer, as somebody does. */
const clicked = async (page: Page, press: string, what: string): Promise<number> => {
  const box = await page.locator(press).boundingBox()
  if (box === null) throw new Error(`there is no ${press} to press`)
  await page.mouse.move(box.x + box.width / 3, box.y + box.height / 2, { steps: 3 })
  await page.waitForTimeout(rests)
  return await pressed(page, what, async () => {
    await page.mouse.down()
    await page.mouse.up()
  })
}

/** From the press itself, as the browser dates it, to the first picture in which it stands, and not what stood there before. */
const pressed = async (page: Page, what: string, press: () => Promise<void>): Promise<number> => {
  await page.evaluate(`{
    const before = document.querySelector(${JSON.stringify(what)})
    window.stoodAfter = undefined
    const begin = ({ timeStamp }) => {
      for (const name of ['pointerdown', 'keydown']) removeEventListener(name, begin, true)
      const look = () => {
        const found = document.querySelector(${JSON.stringify(what)})
        if (found === null || found === before) requestAnimationFrame(look)
        else requestAnimationFrame(() => { window.stoodAfter = performance.now() - timeStamp })
      }
      requestAnimationFrame(look)
    }
    for (const name of ['pointerdown', 'keydown']) addEventListener(name, begin, true)
  }`)
  await press()
  return await stoodAfter(page, what)
}

const stoodAfter = async (page: Page, what: string): Promise<number> =>
  Number(
    await page.evaluate(`new Promise((done, failed) => {
      const from = performance.now()
      const look = () => {
        if (window.stoodAfter !== undefined) done(window.stoodAfter)
        else if (performance.now() - from > 30_000) failed(new Error(${JSON.stringify(`${what} did not come`)}))
        else requestAnimationFrame(look)
      }
      look()
    })`),
  )
