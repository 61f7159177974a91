import type { CaseId } from '@buckstop/domain'
import type { Context } from 'hono'
import type { AppContext } from '../../../app/app-context.ts'
import { type LinkResolution, type OpenedLink, resolveLink } from '../../../links/resolve-link.ts'
import { followCase } from '../../../sight/customer/follow.ts'
import { type Sight, sightOf } from '../../../sight/customer/sight.ts'
import { newLinkPage } from '../lost/page.ts'
import { reply } from '../reply.ts'
import { companyOf, visitorOf } from '../visitor.ts'

/** A case that a link leads to: itself, or the one into which it went; and what its holder sees of it. */
export interface CustomersCase {
  readonly caseId: CaseId
  readonly link: OpenedLink
  readonly sight: Sight
}

/** `/case/<secret>` */
export const pathOf = (c: Context): string => `/case/${c.req.param('secret') ?? ''}`

/** What a secret opens, or why it opens nothing. */
export async function openCase(
  app: AppContext,
  secret: string,
): Promise<CustomersCase | Exclude<LinkResolution, OpenedLink>> {
  const link = await resolveLink(app, secret)
  return typeof link === 'string' ? link : await casesOfLink(app, link)
}

/** The case of a link that was found, as its holder sees it. */
export const casesOfLink = async (
  app: Pick<AppContext, 'db'>,
  link: OpenedLink,
): Promise<CustomersCase | 'unknown'> => {
  const goingOn = await followCase(app.db, link.caseId)
  if (goingOn === null) return 'unknown'
  const { letIn } = link
  const holder =
    letIn === null
      ? { origin: link.caseId, link: link.hash, sentTo: link.identifier }
      : {
          origin: link.caseId,
          link: letIn.by,
          sentTo: letIn.byIdentifier,
          letIn: { id: letIn.id, judges: letIn.judges },
        }
  return { caseId: goingOn.caseId, link, sight: await sightOf(app.db, holder, goingOn) }
}

/**
 * Lets in whoever has a link that opens a case; everybody else gets a way on, and learns nothing.
 * @param onRevoked the answer where the link was ended; without one it is that of every link that opens nothing
 */
export async function opened(
  app: AppContext,
  c: Context,
  go: (found: CustomersCase) => Promise<Response>,
  onRevoked?: () => Promise<Response>,
): Promise<Response> {
  const found = await openCase(app, c.req.param('secret') ?? '')
  if (typeof found !== 'string') return await go(found)
  return found === 'revoked' && onRevoked !== undefined ? await onRevoked() : await lost(app, c, found)
}

/** The same for what is nobody's but the customer's own: whom they let in is told that nothing is there. */
export const openedByCustomer = async (
  app: AppContext,
  c: Context,
  go: (found: CustomersCase) => Promise<Response>,
): Promise<Response> =>
  await opened(app, c, async (found) =>
    found.link.letIn === null ? await go(found) : await lost(app, c, 'unknown'),
  )

export async function lost(
  app: AppContext,
  c: Context,
  reason: 'unknown' | 'expired' | 'revoked',
): Promise<Response> {
  const { words, language } = await visitorOf(app, c)
  const company = await companyOf(app)
  return reply(c, newLinkPage({ words, language, company, reason }), reason === 'unknown' ? 404 : 410)
}
