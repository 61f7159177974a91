import type { APIRequestContext } from 'playwright-core'

/** Whose browser it is: the customer's, or that of one of the demo company's people, by what stands before the @. */
export type Who = string

/** What views are opened with: cases of the demo company, and a case of a customer whose link is known. */
export interface Furnished {
  readonly promiseBroken: string
  readonly inDanger: string
  readonly longest: string
  readonly promised: string
  readonly link: string
  readonly linkToProposal: string
  readonly cause: string
  readonly ana: string
  /** The number of a version of the map that is one. */
  readonly draft: number
}

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
  const send = async (who: Who, method: 'PUT' | 'POST' | 'PATCH', path: string, data: object) => {
    const answer = await (
      await requestOf(who)
    ).fetch(`/api/v1${path}`, { method, data, headers: { origin: url } })
    if (!answer.ok()) throw new Error(`${method} ${path}: ${await answer.text()}`)
    const said: unknown = await answer.json()
    return said
  }
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
  const cause = textAt(
    await send('claire', 'POST', '/systemic-issues', { title: 'Refunds wait for a second signature' }),
    'id',
  )
  for (const one of [of('Friederike'), of('Margaret')])
    await send('claire', 'POST', `/systemic-issues/${cause}/actions/gather-case`, { case: one })
  await setUp(send)
  const live: unknown = await (await claire.get('/api/v1/maps/1')).json()
  const map = { text: textAt(live, 'text'), basedOn: 1 }
  const draft = Number(at(await send('admin', 'POST', '/maps', map), 'version'))
  const people = at(await (await claire.get('/api/v1/people')).json(), 'items')
  return {
    promiseBroken: of('Friederike'),
    inDanger: of('Jamal'),
    longest: of('Margaret'),
    promised: of('Élodie'),
    link: open.link,
    linkToProposal: proposed.link,
    cause,
    draft,
    ana: textAt(
      (Array.isArray(people) ? people : []).find((one) => String(at(one, 'name')).startsWith('Ana ')),
      'id',
    ),
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

/** What an admin sets, and the device of somebody: a mailbox that is nowhere, a key, a telephone. */
const setUp = async (
  send: (who: Who, method: 'PUT' | 'POST' | 'PATCH', path: string, data: object) => Promise<unknown>,
): Promise<void> => {
  const mailbox = {
    id: null,
    version: null,
    name: 'Customer care',
    address: 'care@bikes.example',
    host: 'imap.bikes.example',
    port: 993,
    security: 'tls',
    user: 'care',
    folder: 'INBOX',
    trustedServer: null,
    signIn: { kind: 'password' },
    secret: { kind: 'password', password: 'a password' },
    storeAnyway: true,
  }
  await send('admin', 'PUT', '/settings/mail/mailboxes', mailbox)
  await send('admin', 'POST', '/settings/mail/dkim', { domain: 'bikes.example', selector: 'spring' })
  await send('ana', 'POST', '/me/devices', {
    endpoint: 'https://push.bikes.example/ana',
    keys: {
      p256dh: 'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4',
      auth: 'BTBZMqHH6r4Tts7J_aSIgg',
    },
    name: 'Firefox on Android',
    language: 'en',
  })
}
