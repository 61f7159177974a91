import { openDaysFrom, whyNotAhead, whyNotBehind } from '@buckstop/domain'
import type { z } from '@hono/zod-openapi'
import { countDuties } from '../../cases/queries/duties.ts'
import { cardOf } from '../../cases/presenters/people.ts'
import { viewerOf } from '../../sight/staff/viewer.ts'
import { byPerson } from '../../setting-changes/setting.ts'
import { changeSettings } from '../../staffing/change-directory.ts'
import {
  deactivatePerson,
  type PersonChanged,
  reactivatePerson,
  setPresence,
} from '../../staffing/change-person.ts'
import { mapNewsFor } from '../../service-maps/map-news.ts'
import { cancelLeave, type LeaveTaken, takeLeave } from '../../staffing/leave.ts'
import { afterCommit } from '../../app/after-commit.ts'
import { folded } from '../../language/folded.ts'
import * as routes from '../contract/people.ts'
import type { presenceIn } from '../../shapes/people.ts'
import { Problem, Refused } from '../../errors/problem.ts'
import type { Api, HttpContext } from '../http-context.ts'
import { presentPerson, presentPresence, presentTeam, presentToSettle } from './people-views.ts'
import { freshDirectory, openCounts, photoOf } from './people-queries.ts'
import { principalOf } from './principal-of.ts'

// Half a year: nobody counts further than that in working days.
const daysAhead = 183

const accept = (changed: PersonChanged | LeaveTaken): void => {
  if (changed.ok) return
  switch (changed.code) {
    case 'no-such-person':
      throw new Problem('not-found')
    case 'person-not-active':
      throw new Problem('person-inactive')
    case 'not-a-deputy':
      throw new Problem('deputy-unfit')
    case 'last-admin':
      throw new Problem('last-admin')
    case 'nobody-can-own':
      throw new Refused({ code: 'nobody-can-own' })
    case 'begins-before-today':
      throw wrong('from', 'date-invalid', 'must be today or later')
    case 'ends-before-it-begins':
      throw wrong('to', 'date-invalid', 'must not be before the first day')
    case 'too-far-ahead':
      throw new Refused({ code: 'due-too-far' })
    case 'leave-overlaps':
      throw new Problem('leave-overlaps')
    case 'too-many-leaves':
      throw new Problem('too-many-leaves')
    default:
      changed satisfies never
  }
}

const wrong = (path: string, code: string, detail: string): Problem =>
  new Problem('input-invalid', { errors: [{ path, code, detail }] })

const change = async (
  app: HttpContext['app'],
  person: string,
  { kind, deputy = null, from = null, to = null, replaces = null }: z.output<typeof presenceIn>,
  by: string,
): Promise<void> => {
  if (kind !== 'onLeave') {
    if (from !== null || to !== null) throw wrong('to', 'date-invalid', 'only leave has days')
    accept(await setPresence(app, person, { kind, by: byPerson(by) }))
    return
  }
  if (to === null) throw wrong('to', 'required', 'leave has a last day')
  accept(await takeLeave(app, person, { from, to, deputy, by, replaces }))
}

/** Names, and titles in every language, as they are looked up. */
const callingsOf = ({ name, title, titles }: ReturnType<typeof presentPerson>): string =>
  [name, title, ...Object.values(titles ?? {})].map(folded).join(' ')

export const bindPeople = ({ app }: HttpContext, api: Api): void => {
  const viewPerson = async (id: string, asker: string) => {
    const [snapshot, counts] = await Promise.all([freshDirectory(app), openCounts(app.db, { people: [id] })])
    return presentPerson(snapshot, id, { now: app.clock.now(), asker, counts: counts.people })
  }

  api.openapi(routes.getMe, async (c) => {
    const principal = principalOf(c)
    const [snapshot, viewer] = await Promise.all([app.directory.current(), viewerOf(app, principal)])
    const { role } = principal.card
    const { name, languages, timeZone, phone, brand } = snapshot.company
    return c.json(
      {
        person: await viewPerson(principal.id, principal.id),
        company: {
          name,
          languages: [...languages],
          timeZone,
          phone,
          colours: brand.colours,
          logo: brand.logo,
        },
        sees: viewer.administers
          ? ('all' as const)
          : role === 'leader'
            ? ('below' as const)
            : ('teams' as const),
        leavesToSettle: presentToSettle(snapshot, principal.id, app.clock.now()),
        serviceMap: await mapNewsFor(app, snapshot, principal.id),
        counts: await countDuties(app.db, viewer, app.clock.now()),
      },
      200,
    )
  })

  api.openapi(routes.getWorkingDays, async (c) => {
    const { directory } = await app.directory.current()
    const shifts = directory.people.get(principalOf(c).id)?.shifts
    const days = shifts === undefined ? [] : openDaysFrom(app.clock.now(), daysAhead, shifts)
    return c.json({ days: [...days] }, 200)
  })

  api.openapi(routes.getPresence, async (c) => {
    return c.json(presentPresence(await app.directory.current(), principalOf(c).id, app.clock.now()), 200)
  })

  api.openapi(routes.putPresence, async (c) => {
    const { id } = principalOf(c)
    await change(app, id, c.req.valid('json'), id)
    const view = await afterCommit(app, async () =>
      presentPresence(await freshDirectory(app), id, app.clock.now()),
    )
    return view === null ? c.body(null, 204) : c.json(view, 200)
  })

  api.openapi(routes.cancelMyLeave, async (c) => {
    const { id } = principalOf(c)
    if (!(await cancelLeave(app, id, { leave: c.req.valid('param').leave, by: id })))
      throw new Problem('not-found')
    return c.body(null, 204)
  })

  api.openapi(routes.cancelLeave, async (c) => {
    const { id, leave } = c.req.valid('param')
    if (!(await cancelLeave(app, id, { leave, by: principalOf(c).id }))) throw new Problem('not-found')
    return c.body(null, 204)
  })

  api.openapi(routes.listPeople, async (c) => {
    const { id: asker } = principalOf(c)
    const { q, team, active } = c.req.valid('query')
    const [snapshot, counts] = await Promise.all([app.directory.current(), openCounts(app.db, {})])
    const now = app.clock.now()
    const sought = q === undefined ? undefined : folded(q)
    const items = [...snapshot.people.keys()]
      .map((id) => presentPerson(snapshot, id, { now, asker, counts: counts.people }))
      .filter((person) => active === 'all' || person.active === (active === 'true'))
      .filter((person) => team === undefined || person.teams.includes(team))
      .filter((person) => sought === undefined || callingsOf(person).includes(sought))
      .toSorted((a, b) => a.surname.localeCompare(b.surname) || a.firstName.localeCompare(b.firstName))
    return c.json({ items }, 200)
  })

  api.openapi(routes.listTeams, async (c) => {
    const [snapshot, counts] = await Promise.all([app.directory.current(), openCounts(app.db, {})])
    const now = app.clock.now()
    const items = [...snapshot.directory.teams.keys()].map((name) =>
      presentTeam(snapshot, name, { now, counts: counts.teams }),
    )
    return c.json({ items }, 200)
  })

  api.openapi(routes.getPhoto, async (c) => {
    const photo = await photoOf(app.db, c.req.valid('param').id)
    if (photo === null) throw new Problem('not-found')
    return new Response(new Uint8Array(photo.bytes), {
      headers: {
        'content-type': photo.type,
        'cache-control': 'private, max-age=3600',
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; sandbox",
      },
    })
  })

  api.openapi(routes.setPersonPresence, async (c) => {
    const { id } = c.req.valid('param')
    await change(app, id, c.req.valid('json'), principalOf(c).id)
    const view = await afterCommit(app, async () => await viewPerson(id, principalOf(c).id))
    return view === null ? c.body(null, 204) : c.json(view, 200)
  })

  api.openapi(routes.setPersonActive, async (c) => {
    const { id } = c.req.valid('param')
    const { people } = await app.directory.current()
    if (!people.has(id)) throw new Problem('not-found')
    const { active } = c.req.valid('json')
    const by = byPerson(principalOf(c).id)
    accept(active ? await reactivatePerson(app, id, by) : await deactivatePerson(app, id, by))
    const view = await afterCommit(app, async () => await viewPerson(id, principalOf(c).id))
    return view === null ? c.body(null, 204) : c.json(view, 200)
  })

  api.openapi(routes.listRota, async (c) => {
    const [snapshot, rows] = await Promise.all([
      app.directory.current(),
      app.db
        .selectFrom('rota')
        .selectAll()
        .where('ends_at', '>', new Date(app.clock.now()))
        .orderBy('starts_at')
        .limit(500)
        .execute(),
    ])
    const items = rows.map((row) => ({
      id: row.id,
      person: cardOf(snapshot, row.person_id),
      team: row.team,
      from: row.starts_at.toISOString(),
      to: row.ends_at.toISOString(),
    }))
    return c.json({ items }, 200)
  })

  api.openapi(routes.addRota, async (c) => {
    const { person, team, from, to } = c.req.valid('json')
    const snapshot = await app.directory.current()
    if (snapshot.directory.people.get(person)?.active !== true) {
      throw wrong('person', 'no-such-person', 'is nobody who works here')
    }
    if (team != null && !snapshot.directory.teams.has(team)) throw wrong('team', 'no-such-team', 'is no team')
    if (to <= from) throw wrong('to', 'date-invalid', 'must be later than from')
    const now = app.clock.now()
    const wrongDate = whyNotAhead(to, now) ?? (from > now ? whyNotAhead(from, now) : whyNotBehind(from, now))
    if (wrongDate !== null) throw new Refused({ code: wrongDate })
    const id = app.newId()
    const row = { id, person_id: person, team: team ?? null, starts_at: from, ends_at: to }
    await changeSettings(
      app,
      byPerson(principalOf(c).id),
      async (trx) => await trx.insertInto('rota').values(row).execute(),
    )
    return c.json({ id, person: cardOf(snapshot, person), team: team ?? null, from, to }, 201)
  })

  api.openapi(routes.removeRota, async (c) => {
    const { id } = c.req.valid('param')
    const { numDeletedRows } = await changeSettings(
      app,
      byPerson(principalOf(c).id),
      async (trx) => await trx.deleteFrom('rota').where('id', '=', id).executeTakeFirst(),
    )
    if (numDeletedRows === 0n) throw new Problem('not-found')
    return c.body(null, 204)
  })
}
