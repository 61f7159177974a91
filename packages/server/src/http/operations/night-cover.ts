import type { z } from '@hono/zod-openapi'
import { sendsMail } from '../../directory/sends-mail.ts'
import { cardOf } from '../../cases/presenters/people.ts'
import { emergencyIn } from '../../danger/emergency.ts'
import { nightCoverNow, signReason } from '../../danger/night-cover.ts'
import type { Principal } from '../../sign-in/principal.ts'
import * as routes from '../contract/people.ts'
import type { nightCoverView } from '../../shapes/people.ts'
import type { Api, HttpContext } from '../http-context.ts'
import { principalOf } from './principal-of.ts'

export const bindNightCover = ({ app }: HttpContext, api: Api): void => {
  const view = async ({ card }: Principal): Promise<z.output<typeof nightCoverView>> => {
    const { cover, reason, untold, signers, snapshot } = await nightCoverNow(app)
    const { next, hoursWithout, hoursAhead } = cover
    return {
      byMail: sendsMail(app, snapshot),
      hoursWithout,
      hoursAhead,
      next: next === null ? null : { ...next, teams: [...next.teams] },
      reason: reason === null ? null : { ...reason, by: cardOf(snapshot, reason.by) },
      emergencyNumber: emergencyIn(snapshot.company.country).number,
      untold,
      maySign: card.role === 'leader',
      signers: signers.slice(0, 20).map((id) => cardOf(snapshot, id)),
    }
  }

  api.openapi(routes.getNightCover, async (c) => c.json(await view(principalOf(c)), 200))

  api.openapi(routes.signNightCoverReason, async (c) => {
    const principal = principalOf(c)
    await signReason(app, principal.id, c.req.valid('json').words)
    return c.json(await view(principal), 200)
  })
}
