import { addMilliseconds, days } from '@buckstop/domain'
import { countLeaving } from '../../not-through/leaving.ts'
import { countHandled } from '../../not-through/handled.ts'
import { countNotThrough } from '../../not-through/count.ts'
import { rolePolicies } from '../../roles/index.ts'
import * as routes from '../contract/not-through.ts'
import type { Api, HttpContext } from '../http-context.ts'
import { principalOf } from './principal-of.ts'

const shownDays = 28

export const bindNotThrough = ({ app }: HttpContext, api: Api): void => {
  api.openapi(routes.getNotThrough, async (c) => {
    const { id, card } = principalOf(c)
    const { directory, company, teamOf } = await app.directory.current()
    const { timeZone } = company
    const role = rolePolicies[card.role]
    const answersFor = new Set(role.answersFor(directory, id))
    const now = app.clock.now()
    const since = addMilliseconds(now, -days(shownDays))
    const all = (await countNotThrough(app.db, { since, now, timeZone })).map((one) => ({
      ...one,
      team: teamOf(one.door),
      days: [...one.days],
    }))
    const dayOf = (at: string): string =>
      Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate().toString()
    return c.json(
      {
        from: dayOf(since),
        to: dayOf(now),
        leaving: (await countLeaving(app.db)).filter(({ team }) => role.administers || answersFor.has(team)),
        handled: (await countHandled(app.db, { since })).filter(
          ({ team }) => role.administers || answersFor.has(team),
        ),
        doors: all.filter(({ team }) => role.administers || answersFor.has(team)),
      },
      200,
    )
  })
}
