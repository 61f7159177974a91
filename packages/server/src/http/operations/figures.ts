import type { PersonId } from '@buckstop/domain'
import { afterCommit } from '../../app/after-commit.ts'
import { cardOf } from '../../cases/presenters/people.ts'
import { changeWhoSeesFigures } from '../../company/figures.ts'
import { Problem } from '../../errors/problem.ts'
import { countFigures, noFigures } from '../../leading/figures.ts'
import { byName } from '../../leading/leaders.ts'
import { lastMonth } from '../../leading/months.ts'
import { fewestInGroup, readFiguresSetting, teamsShownTo } from '../../leading/who-sees-figures.ts'
import { byPerson } from '../../setting-changes/setting.ts'
import type { Principal } from '../../sign-in/principal.ts'
import * as routes from '../contract/figures.ts'
import type { Api, HttpContext } from '../http-context.ts'
import { principalOf } from './principal-of.ts'

/** What counts for people: each their own, and whoever leads them by name where the company turned it on. */
export const bindFigures = ({ app }: HttpContext, api: Api): void => {
  const viewFor = async ({ id, actor }: Principal) => {
    const [snapshot, { seenBy, reason }] = await Promise.all([
      app.directory.current(),
      readFiguresSetting(app.db),
    ])
    const { directory, people, company } = snapshot
    // A machine would do with them what we don't: put them in an order.
    const names = actor.kind === 'machine' ? [] : teamsShownTo(snapshot, id, seenBy)
    const groups = names.map((team) => ({
      team,
      members: (directory.teams.get(team)?.members ?? []).filter(
        (person) => directory.people.get(person)?.active === true,
      ),
    }))
    const { month, ...span } = lastMonth(app.clock.now(), company.timeZone)
    const counted = await countFigures(app.db, [id, ...groups.flatMap(({ members }) => members)], span)
    const of = (person: PersonId) => counted.get(person) ?? noFigures
    const shown = (person: PersonId) => {
      const { referrals, unnamedReferrals, promisesKept, thanks } = of(person)
      // Who referred something without their name is told to whom it reached, and to nobody by a count.
      return {
        person: cardOf(snapshot, person),
        referrals: referrals - unnamedReferrals,
        promisesKept,
        thanks,
      }
    }
    return {
      month,
      own: { ...of(id) },
      seenBy,
      reason,
      teams: groups.map(({ team, members }) => ({
        team,
        people:
          members.length < fewestInGroup
            ? null
            : members
                .map((person) => ({ person }))
                .toSorted(byName(people))
                .map(({ person }) => shown(person)),
      })),
    }
  }

  api.openapi(routes.getFigures, async (c) => c.json(await viewFor(principalOf(c)), 200))

  api.openapi(routes.changeFigures, async (c) => {
    const principal = principalOf(c)
    const change = c.req.valid('json')
    if (!(await changeWhoSeesFigures(app, { ...change, by: byPerson(principal.id) })))
      throw new Problem('settings-changed-meanwhile')
    const view = await afterCommit(app, async () => await viewFor(principal))
    return view === null ? c.body(null, 204) : c.json(view, 200)
  })
}
