import type { APIRequestContext, Page } from 'playwright-core'

/** Whose browser it is: the customer's, or that of one of the demo company's people, by what stands before the @. */
export type Who = string

/** A view that is looked at. */
export interface Seen {
  readonly name: string
  readonly who: Who
  readonly path: string
  readonly ready: (page: Page) => Promise<void>
}

/** What views are opened with: cases of the demo company, and a case of a customer whose link is known. */
interface Furnished {
  readonly promiseBroken: string
  readonly inDanger: string
  readonly longest: string
  readonly link: string
  readonly linkToProposal: string
}

const shows =
  (selector: string) =>
  async (page: Page): Promise<void> =>
    await page.locator(selector).first().waitFor()

/** What stands in an answer under these names, one within the other. */
const at = (answer: unknown, ...names: readonly string[]): unknown =>
  names.reduce<unknown>(
    (found, name) =>
      typeof found === 'object' && found !== null && name in found
        ? Object.getOwnPropertyDescriptor(found, name)?.value
        : undefined,
    answer,
  )

const textAt = (answer: unknown, ...names: readonly string[]): string => {
  const found = at(answer, ...names)
  if (typeof found !== 'string') throw new Error(`${names.join('.')} is missing in ${JSON.stringify(answer)}`)
  return found
}

/** Tells what the demo company has not, and finds what it has. */
export const furnishFor = async (
  url: string,
  requestOf: (who: Who) => Promise<APIRequestContext>,
): Promise<Furnished> => {
  const customer = await requestOf('customer')
  const tell = async (name: string, words: string) => {
    const answer = await customer.post('/api/v1/contacts', {
      data: { channel: 'web', from: { name, identifiers: [] }, words },
    })
    const said: unknown = await answer.json()
    return { id: textAt(said, 'case', 'id'), link: textAt(said, 'link') }
  }
  const claire = await requestOf('claire')
  const items = at(await (await claire.get('/api/v1/cases?status=all&limit=100')).json(), 'items')
  const cases: readonly unknown[] = Array.isArray(items) ? items : []
  const of = (name: string): string =>
    textAt(
      cases.find((one) => String(at(one, 'customer', 'name')).startsWith(name)),
      'id',
    )
  const open = await tell(
    'Annika Rechtsschutzversicherungsgesellschaft-Wagner',
    'The brakes squeal since the inspection. I rang twice and was told to ring the other number.',
  )
  const proposed = await tell('Marta Keane', 'I paid for a lamp that never came.')
  await propose(claire, url, proposed.id, requestOf)
  return {
    promiseBroken: of('Friederike'),
    inDanger: of('Jamal'),
    longest: of('Margaret'),
    link: open.link,
    linkToProposal: proposed.link,
  }
}

/** By whoever owns it. */
const propose = async (
  reads: APIRequestContext,
  url: string,
  caseId: string,
  requestOf: (who: Who) => Promise<APIRequestContext>,
): Promise<void> => {
  const owner = textAt(await (await reads.get(`/api/v1/cases/${caseId}`)).json(), 'owner', 'name')
  const [first = ''] = owner.toLowerCase().split(' ')
  const answer = await (
    await requestOf(first)
  ).post(`/api/v1/cases/${caseId}/actions/propose-resolution`, {
    data: {
      issue: 1,
      what: 'Your lamp is on its way and comes on Thursday. The 12 EUR for the post are on us.',
      outcome: 'upheld',
    },
    headers: { origin: url },
  })
  if (!answer.ok()) throw new Error(`${owner} can't propose an end: ${await answer.text()}`)
}

/** What is looked at, in the order of the sheets. */
export const viewsOf = (of: Furnished): readonly Seen[] => [
  { name: 'sign-in', who: 'customer', path: '/desk/sign-in', ready: shows('input[type=password]') },
  { name: 'today', who: 'ana', path: '/desk/today', ready: shows('[data-row]') },
  { name: 'today-lead', who: 'claire', path: '/desk/today', ready: shows('[data-row]') },
  { name: 'mine', who: 'ana', path: '/desk/mine', ready: shows('[data-row]') },
  { name: 'team', who: 'claire', path: '/desk/team', ready: shows('[data-row]') },
  { name: 'came-up', who: 'claire', path: '/desk/came-up', ready: shows('[data-row]') },
  { name: 'all', who: 'claire', path: '/desk/all', ready: shows('[data-row]') },
  { name: 'case', who: 'claire', path: `/desk/all/${of.promiseBroken}`, ready: shows('[id^="entry-"]') },
  { name: 'case-danger', who: 'claire', path: `/desk/all/${of.inDanger}`, ready: shows('[id^="entry-"]') },
  {
    name: 'journey',
    who: 'claire',
    path: `/desk/all/${of.longest}?show=journey`,
    ready: shows('svg foreignObject'),
  },
  { name: 'search', who: 'claire', path: '/desk/all?q=motor', ready: shows('[data-row]') },
  { name: 'contact', who: 'ana', path: '/desk/take', ready: shows('form textarea') },
  { name: 'people', who: 'claire', path: '/desk/people', ready: shows('main li') },
  { name: 'rota', who: 'admin', path: '/desk/rota', ready: shows('main h1') },
  { name: 'map', who: 'admin', path: '/desk/map', ready: shows('.react-flow__node strong') },
  { name: 'settings', who: 'admin', path: '/desk/settings', ready: shows('main form') },
  { name: 'replies', who: 'admin', path: '/desk/settings/replies', ready: shows('main h1') },
  { name: 'days-off', who: 'admin', path: '/desk/settings/days-off', ready: shows('main h1') },
  { name: 'outside', who: 'admin', path: '/desk/settings/outside', ready: shows('main h1') },
  { name: 'mail', who: 'admin', path: '/desk/settings/mail', ready: shows('main h2') },
  { name: 'tags', who: 'admin', path: '/desk/settings/tags', ready: shows('main h1') },
  { name: 'systemic-issues', who: 'claire', path: '/desk/systemic-issues', ready: shows('main h1') },
  { name: 'outbox', who: 'claire', path: '/desk/outbox', ready: shows('main details') },
  { name: 'tell-us', who: 'customer', path: '/', ready: shows('textarea') },
  { name: 'customers-case', who: 'customer', path: of.link, ready: shows('h1') },
  { name: 'customers-proposal', who: 'customer', path: of.linkToProposal, ready: shows('h1') },
  { name: 'who', who: 'customer', path: '/who', ready: shows('h1') },
]
