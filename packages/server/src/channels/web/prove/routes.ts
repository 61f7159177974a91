import type { Context } from 'hono'
import { Hono } from 'hono'
import type { AppContext } from '../../../app/app-context.ts'
import { networkIn } from '../../../addresses/network.ts'
import { line } from '../../../shapes/basics.ts'
import { joinByProof, openCasesAt, widen } from '../../../intake/join-by-proof.ts'
import { parseEmail } from '../../../identifiers/email.ts'
import { askForCode, redeemCode } from '../../../links/code.ts'
import { newLink } from '../../../links/new-link.ts'
import { onePersonAt } from '../../../identifiers/one-person.ts'
import { type CustomersCase, openedByCustomer, pathOf } from '../case/opened.ts'
import { refuseForeign } from '../foreign.ts'
import { redirect, reply } from '../reply.ts'
import { companyOf, visitorOf } from '../visitor.ts'
import { withForm } from '../with-form.ts'
import { askAddressPage, askCodePage, type ProvePage, theirCasesPage, whichPage } from './page.ts'

const isRequest = (text: string): boolean => /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text)

/**
 * "Is this you?": a code to an address on record shows who holds a link, or gives one to whoever has none. `/prove`,
 * and the same below a case's page.
 */
export const proveRoutes = (app: AppContext): Hono =>
  new Hono()
    .get('/prove', async (c) => await askAddress(app, c, null))
    .post('/prove', async (c) => await sendCode(app, c, null))
    .get('/prove/:request', async (c) => await askCode(app, c, null))
    .post('/prove/:request', async (c) => await takeCode(app, c, null))
    .get(
      '/case/:secret/prove',
      async (c) => await openedByCustomer(app, c, async (found) => await askAddress(app, c, found)),
    )
    .post(
      '/case/:secret/prove',
      async (c) => await openedByCustomer(app, c, async (found) => await sendCode(app, c, found)),
    )
    .post(
      '/case/:secret/prove/which',
      async (c) => await openedByCustomer(app, c, async (found) => await takeChoice(app, c, found)),
    )
    .get(
      '/case/:secret/prove/which',
      async (c) => await openedByCustomer(app, c, async (found) => await askWhich(app, c, found)),
    )
    .get(
      '/case/:secret/prove/:request',
      async (c) => await openedByCustomer(app, c, async (found) => await askCode(app, c, found)),
    )
    .post(
      '/case/:secret/prove/:request',
      async (c) => await openedByCustomer(app, c, async (found) => await takeCode(app, c, found)),
    )

type Found = CustomersCase | null

const baseOf = (c: Context, found: Found): string => (found === null ? '/prove' : `${pathOf(c)}/prove`)

const pageOf = async (app: AppContext, c: Context, found: Found, below = ''): Promise<ProvePage> => {
  const { words, language } = await visitorOf(app, c)
  const company = await companyOf(app)
  const path = `${baseOf(c, found)}${below}`
  const languagesAt = c.req.method === 'GET' ? new URL(c.req.url).pathname : null
  return { words, language, company, path, languagesAt, back: found === null ? null : pathOf(c) }
}

async function askAddress(app: AppContext, c: Context, found: Found): Promise<Response> {
  return reply(c, askAddressPage(await pageOf(app, c, found)))
}

async function sendCode(app: AppContext, c: Context, found: Found): Promise<Response> {
  const foreign = await refuseForeign(app, c)
  if (foreign !== null) return foreign
  return await withForm(app, c, async (form) => {
    const page = await pageOf(app, c, found)
    const email = form.field('email').trim()
    const address = parseEmail(email)?.value ?? ''
    if (!email.includes('@') || !line.safeParse(email).success || address === '') {
      const error = page.words.tellUs.errors.email
      return reply(c, askAddressPage({ ...page, email, error }), 422)
    }
    const linkHash = found?.link.hash ?? null
    const request = await askForCode(app, { address, linkHash, network: networkIn(c) })
    if (request === null)
      return reply(c, askAddressPage({ ...page, email, error: page.words.prove.errors.often }), 429)
    return redirect(c, `${baseOf(c, found)}/${request}`)
  })
}

async function askCode(app: AppContext, c: Context, found: Found): Promise<Response> {
  const request = c.req.param('request') ?? ''
  if (!isRequest(request)) return redirect(c, baseOf(c, found))
  return reply(c, askCodePage({ ...(await pageOf(app, c, found, `/${request}`)), again: baseOf(c, found) }))
}

async function takeCode(app: AppContext, c: Context, found: Found): Promise<Response> {
  const foreign = await refuseForeign(app, c)
  if (foreign !== null) return foreign
  const request = c.req.param('request') ?? ''
  if (!isRequest(request)) return redirect(c, baseOf(c, found))
  return await withForm(app, c, async (form) => {
    const linkHash = found?.link.hash ?? null
    const redeemed = await redeemCode(app, { request, code: form.field('code').slice(0, 40), linkHash })
    if (redeemed.kind !== 'proved') {
      const page = await pageOf(app, c, found, `/${request}`)
      return reply(
        c,
        askCodePage({ ...page, again: baseOf(c, found), error: page.words.prove.errors[redeemed.kind] }),
        422,
      )
    }
    if (found === null) return await showTheirs(app, c, redeemed.address)
    await widen(app, found.link.hash, redeemed.address)
    // What they see has changed with it.
    return await openedByCustomer(app, c, async (now) => await settle(app, c, now, redeemed.address, null))
  })
}

async function settle(
  app: AppContext,
  c: Context,
  found: CustomersCase,
  address: string,
  into: string | null,
): Promise<Response> {
  const joined = await joinByProof(app, found, address, into)
  if (joined.kind === 'which') return redirect(c, `${pathOf(c)}/prove/which`)
  return redirect(c, `${pathOf(c)}?done=${joined.kind}`)
}

/** The address that they proved last; null where they proved none by a code. */
const lastProved = ({ sight }: CustomersCase): string | null =>
  sight.proved.findLast(({ type }) => type === 'email')?.value ?? null

async function askWhich(app: AppContext, c: Context, found: CustomersCase): Promise<Response> {
  const address = lastProved(found)
  const person = address === null ? null : await onePersonAt(app.db, { type: 'email', value: address })
  const besides = found.sight.parts.map(({ caseId }) => caseId)
  const cases = await openCasesAt(app, person?.customers ?? [], besides)
  if (cases.length === 0) return redirect(c, pathOf(c))
  return reply(c, whichPage({ ...(await pageOf(app, c, found, '/which')), cases }))
}

async function takeChoice(app: AppContext, c: Context, found: CustomersCase): Promise<Response> {
  const foreign = await refuseForeign(app, c)
  if (foreign !== null) return foreign
  const address = lastProved(found)
  if (address === null) return redirect(c, baseOf(c, found))
  return await withForm(app, c, async (form) => {
    const into = form.field('into')
    return await settle(app, c, found, address, into === 'new' || isRequest(into) ? into : null)
  })
}

/** A new link to each open case of whoever proved an address without holding one. */
async function showTheirs(app: AppContext, c: Context, address: string): Promise<Response> {
  const identifier = { type: 'email', value: address } as const
  const person = await onePersonAt(app.db, identifier)
  const open = await openCasesAt(app, person?.customers ?? [], [])
  const now = app.clock.now()
  const cases = await app.db.transaction().execute(async (trx) => {
    const linked = []
    for (const { caseId, opening } of open)
      linked.push({ opening, path: `/case/${await newLink(trx, { caseId, now, identifier })}` })
    return linked
  })
  const [only] = cases
  if (only !== undefined && cases.length === 1) return redirect(c, only.path)
  return reply(c, theirCasesPage({ ...(await pageOf(app, c, null)), cases }))
}
