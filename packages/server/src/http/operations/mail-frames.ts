import type { Directory } from '@buckstop/domain'
import type { z } from '@hono/zod-openapi'
import { afterCommit } from '../../app/after-commit.ts'
import type { AppContext } from '../../app/app-context.ts'
import { changeFrame, readFrames } from '../../company/mail/frames.ts'
import { languages } from '../../language/language.ts'
import { Problem } from '../../errors/problem.ts'
import { filledFrame } from '../../messages/frame/filled-frame.ts'
import { fillsOf } from '../../messages/frame/fills-of.ts'
import { leavingNow } from '../../messages/sender.ts'
import { byPerson } from '../../setting-changes/setting.ts'
import type { mailFramesView } from '../../shapes/mail-frames.ts'
import type { Look } from '../../sight/staff/look.ts'
import * as routes from '../contract/mail-frames.ts'
import type { Api, HttpContext } from '../http-context.ts'
import { lookOf, principalOf } from './principal-of.ts'

export const bindMailFrames = ({ app }: HttpContext, api: Api): void => {
  const view = async () => await present(app)

  api.openapi(routes.getMailFrames, async (c) => c.json(await view(), 200))

  api.openapi(routes.changeMailFrame, async (c) => {
    const changed = await changeFrame(app, byPerson(principalOf(c).id), c.req.valid('json'))
    if (!changed.ok) {
      const { code } = changed
      if (code === 'no-such-team')
        throw new Problem('input-invalid', { errors: [{ path: 'team', code, detail: 'is no team' }] })
      throw new Problem(code)
    }
    const after = await afterCommit(app, view)
    return after === null ? c.body(null, 204) : c.json(after, 200)
  })

  api.openapi(routes.getMailFrame, async (c) => {
    const about = await aboutCase(app, lookOf(c))
    const writer = principalOf(c).id
    const snapshot = await app.directory.current()
    const frame = await filledFrame(app.db, snapshot, about)
    return c.json(
      {
        greeting: frame.greetingOf(writer),
        signature: frame.signatureOf(writer),
        fills: { ...fillsOf(snapshot, { ...about, writer }) },
        leaves: (await leavingNow(app)) !== null,
      },
      200,
    )
  })
}

/** Who the customer is, and who has their case, as far as whoever looks may know it. */
const aboutCase = async ({ db }: AppContext, { head, shows }: Look) => {
  const {
    reference,
    owner_id: owner,
    team,
  } = await db
    .selectFrom('matter_head')
    .select(['reference', 'owner_id', 'team'])
    .where('matter_id', '=', head.matter_id)
    .executeTakeFirstOrThrow()
  const { name, language } = head
  return {
    name: shows.identity ? name : null,
    owner: shows.names ? owner : null,
    reference,
    team,
    language,
  }
}

const spokenIn = ({ people }: Directory): readonly string[] =>
  [...people.values()].flatMap((one) => (one.active ? one.languages : [])).toSorted()

const present = async (app: AppContext): Promise<z.output<typeof mailFramesView>> => {
  const [frames, { directory }] = await Promise.all([readFrames(app.db), app.directory.fresh()])
  return {
    items: frames.map(({ greetings, signatures, ...frame }) => ({
      ...frame,
      greetings: { ...greetings },
      signatures: { ...signatures },
    })),
    teams: [...directory.teams.keys()].toSorted((a, b) => a.localeCompare(b)),
    languages: [...new Set([...languages, ...spokenIn(directory)])],
  }
}
