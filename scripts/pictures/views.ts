import type { Page } from 'playwright-core'
import type { Furnished, Who } from './furnish.ts'

/** A view that is looked at. */
export interface Seen {
  readonly name: string
  readonly who: Who
  readonly path: string
  /** Waits for it, and opens what is looked at in it: in any language, so by what it is and not by what it says. */
  readonly ready: (page: Page) => Promise<void>
  /** The whole of it, however long it is. */
  readonly whole?: true
}

const shows =
  (selector: string) =>
  async (page: Page): Promise<void> =>
    await page.locator(selector).first().waitFor()

/** What stands there once a key was pressed. */
const presses =
  (key: string, before: string, after: string) =>
  async (page: Page): Promise<void> => {
    await shows(before)(page)
    await page.keyboard.press(key)
    await shows(after)(page)
  }

/** What stands there once each of these was clicked. */
const clicks =
  (selectors: readonly string[], after: string) =>
  async (page: Page): Promise<void> => {
    for (const selector of selectors) await page.locator(selector).first().click()
    await shows(after)(page)
  }

const story = '[id^="entry-"]'

/** What is looked at, in the order of the sheets. */
export const viewsOf = (of: Furnished): readonly Seen[] => [
  { name: 'sign-in', who: 'customer', path: '/desk/sign-in', ready: shows('input[type=password]') },
  { name: 'today', who: 'ana', path: '/desk/today', ready: shows('[data-row]') },
  { name: 'today-lead', who: 'claire', path: '/desk/today', ready: shows('[data-row]') },
  { name: 'today-leader', who: 'helene', path: '/desk/today', ready: shows('main h1') },
  { name: 'today-admin', who: 'admin', path: '/desk/today', ready: shows('main h1') },
  { name: 'mine', who: 'ana', path: '/desk/mine', ready: shows('[data-row]') },
  { name: 'team', who: 'claire', path: '/desk/team', ready: shows('[data-row]') },
  {
    name: 'narrowed',
    who: 'claire',
    path: '/desk/all?waitingOn=us',
    ready: presses('f', '[data-row]', 'fieldset select'),
  },
  { name: 'came-up', who: 'claire', path: '/desk/came-up', ready: shows('[data-row]') },
  { name: 'all', who: 'claire', path: '/desk/all', ready: shows('[data-row]') },
  { name: 'case', who: 'claire', path: `/desk/all/${of.promiseBroken}`, ready: shows(story) },
  { name: 'case-danger', who: 'claire', path: `/desk/all/${of.inDanger}`, ready: shows(story) },
  {
    name: 'composer',
    who: 'ana',
    path: `/desk/all/${of.promised}`,
    ready: presses('r', story, '[data-composer] textarea'),
  },
  {
    name: 'action',
    who: 'ana',
    path: `/desk/all/${of.promised}`,
    ready: presses('o', story, 'form [data-field]'),
  },
  { name: 'menu', who: 'ana', path: `/desk/all/${of.promised}`, ready: presses('a', story, '[role=option]') },
  {
    name: 'palette',
    who: 'ana',
    path: '/desk/mine',
    ready: presses('Control+k', '[data-row]', '[role=dialog] [role=option]'),
  },
  { name: 'keys', who: 'ana', path: '/desk/mine', ready: presses('?', '[data-row]', '[role=dialog] kbd') },
  {
    name: 'journey',
    who: 'claire',
    path: `/desk/all/${of.longest}?show=journey`,
    ready: shows('svg foreignObject'),
  },
  { name: 'search', who: 'claire', path: '/desk/all?q=motor', ready: shows('[data-row]') },
  { name: 'contact', who: 'ana', path: '/desk/take', ready: shows('form textarea') },
  { name: 'counter', who: 'ana', path: '/desk/counter', ready: shows('form textarea') },
  { name: 'people', who: 'claire', path: '/desk/people', ready: shows('main li') },
  { name: 'person', whole: true, who: 'admin', path: `/desk/people/${of.ana}`, ready: shows('main form') },
  { name: 'new-person', whole: true, who: 'admin', path: '/desk/people/new', ready: shows('main form') },
  { name: 'rota', who: 'admin', path: '/desk/rota', ready: shows('main h1') },
  {
    name: 'hearing',
    whole: true,
    who: 'ana',
    path: '/desk/hearing',
    ready: shows('main section[aria-labelledby=devices] p'),
  },
  { name: 'tokens', whole: true, who: 'admin', path: '/desk/tokens', ready: shows('main h1') },
  { name: 'looks', who: 'admin', path: '/desk/looks', ready: shows('main h1') },
  { name: 'map', who: 'admin', path: '/desk/map', ready: shows('.react-flow__node strong') },
  ...(['walk', 'compare', 'use', 'versions'] as const).map((show) => ({
    name: `map-${show}`,
    who: 'admin',
    path: `/desk/map/${of.draft}?show=${show}`,
    ready: shows('.react-flow__node strong'),
  })),
  { name: 'settings', whole: true, who: 'admin', path: '/desk/settings', ready: shows('main form') },
  {
    name: 'first-steps',
    whole: true,
    who: 'admin',
    path: '/desk/settings/first-steps',
    ready: shows('main li'),
  },
  { name: 'replies', whole: true, who: 'admin', path: '/desk/settings/replies', ready: shows('main h1') },
  { name: 'days-off', whole: true, who: 'admin', path: '/desk/settings/days-off', ready: shows('main h1') },
  { name: 'regulator', whole: true, who: 'admin', path: '/desk/settings/regulator', ready: shows('main h1') },
  { name: 'outside', whole: true, who: 'admin', path: '/desk/settings/outside', ready: shows('main h1') },
  { name: 'mail', whole: true, who: 'admin', path: '/desk/settings/mail', ready: shows('main h2') },
  {
    name: 'mail-box',
    whole: true,
    who: 'admin',
    path: '/desk/settings/mail',
    ready: clicks(['main section:nth-of-type(1) li button'], 'main section:nth-of-type(1) form'),
  },
  {
    name: 'mail-sending',
    whole: true,
    who: 'admin',
    path: '/desk/settings/mail',
    ready: clicks(['main section:nth-of-type(3) button'], 'main section:nth-of-type(3) form'),
  },
  { name: 'tags', whole: true, who: 'admin', path: '/desk/settings/tags', ready: shows('main h1') },
  { name: 'changes', whole: true, who: 'admin', path: '/desk/settings/changes', ready: shows('main li') },
  { name: 'leaders', who: 'claire', path: '/desk/leaders', ready: shows('main h1') },
  { name: 'systemic-issues', who: 'claire', path: '/desk/systemic-issues', ready: shows('main h1') },
  {
    name: 'systemic-issue',
    whole: true,
    who: 'claire',
    path: `/desk/systemic-issues/${of.cause}`,
    ready: shows('main li'),
  },
  { name: 'outbox', who: 'claire', path: '/desk/outbox', ready: shows('main details') },
  { name: 'outbox-failed', who: 'admin', path: '/desk/outbox/failed', ready: shows('main h2') },
  { name: 'tell-us', who: 'customer', path: '/', ready: shows('textarea') },
  { name: 'customers-case', who: 'customer', path: of.link, ready: shows('h1') },
  { name: 'customers-proposal', who: 'customer', path: of.linkToProposal, ready: shows('h1') },
  { name: 'lost', who: 'customer', path: '/new-link', ready: shows('h1') },
  { name: 'sent-away', who: 'customer', path: '/sent-away', ready: shows('h1') },
  { name: 'who', who: 'customer', path: '/who', ready: shows('h1') },
  { name: 'poster', who: 'customer', path: '/who/poster', ready: shows('h1') },
]
