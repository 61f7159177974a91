import { type WeeklyOpenings, writeWeeklyHours } from '@buckstop/domain'
import { byPerson } from '../../setting-changes/setting.ts'
import { sendsMail } from '../../directory/sends-mail.ts'
import { afterCommit } from '../../app/after-commit.ts'
import { type AboutPerson, aboutPerson, personVersion } from '../../company/people/about-person.ts'
import { savePhoto } from '../../company/people/photo.ts'
import { addPerson, changePerson, type PersonSaved } from '../../company/people/save-about.ts'
import { Problem } from '../../errors/problem.ts'
import {
  choosePassword,
  findPasswordLink,
  makePasswordLink,
  readSigningIn,
} from '../../sign-in/password-link.ts'
import * as routes from '../contract/person-settings.ts'
import type { Api, HttpContext } from '../http-context.ts'
import { refusedFor } from './map-refusal.ts'
import { freshDirectory, openCounts } from './people-queries.ts'
import { presentPerson } from './people-views.ts'
import { principalOf } from './principal-of.ts'

const accept = (saved: PersonSaved): string => {
  if (saved.ok) return saved.person
  switch (saved.code) {
    case 'no-such-person':
      throw new Problem('not-found')
    case 'no-such-team':
      throw new Problem('input-invalid', {
        errors: [{ path: 'teams', code: saved.code, detail: 'names a team that there is not' }],
      })
    case 'settings-changed-meanwhile':
    case 'email-taken':
    case 'last-admin':
    case 'deputy-unfit':
      throw new Problem(saved.code)
    case 'refused':
      throw refusedFor(saved.refusals, [])
    default:
      return saved satisfies never
  }
}

export const bindPersonSettings = ({ app, lately, publicUrl }: HttpContext, api: Api): void => {
  const view = async (id: string, asker: string) => {
    const [snapshot, counts, signing] = await Promise.all([
      freshDirectory(app),
      openCounts(app.db, { people: [id] }),
      readSigningIn(app.db, id),
    ])
    const about = aboutPerson(snapshot, id)
    if (about === null) throw new Problem('not-found')
    const { titles, teams, languages, ...rest } = about
    return {
      ...rest,
      titles: { ...titles },
      teams: [...teams],
      languages: [...languages],
      version: personVersion(about),
      person: presentPerson(snapshot, id, { now: app.clock.now(), asker, counts: counts.people }),
      hasPhoto: snapshot.people.get(id)?.hasPhoto === true,
      signsIn: signing.signsIn,
      passwordLink: signing.linkUntil === null ? null : { expiresAt: signing.linkUntil.toISOString() },
    }
  }

  api.openapi(routes.getPersonSettings, async (c) =>
    c.json(await view(c.req.valid('param').id, principalOf(c).id), 200),
  )

  api.openapi(routes.addPerson, async (c) => {
    const { timeZone, hours, ...typed } = c.req.valid('json')
    const { directory, company } = await app.directory.fresh()
    const main = directory.teams.get(typed.teams[0] ?? directory.fallbackTeam)
    const about: AboutPerson = {
      ...typed,
      timeZone: timeZone ?? main?.hours.timeZone ?? company.timeZone,
      hours: hours ?? writeWeeklyHours(main?.hours.week ?? noHours),
    }
    const id = accept(await addPerson(app, about, byPerson(principalOf(c).id)))
    return c.json({ id }, 201)
  })

  api.openapi(routes.changePerson, async (c) => {
    const { id: person } = c.req.valid('param')
    const { version, ...change } = c.req.valid('json')
    const asker = principalOf(c).id
    accept(await changePerson(app, { person, version, by: byPerson(asker) }, change))
    const after = await afterCommit(app, async () => await view(person, asker))
    return after === null ? c.body(null, 204) : c.json(after, 200)
  })

  api.openapi(routes.putPhoto, async (c) => {
    const { photo } = c.req.valid('json')
    const bytes = photo === null ? null : Buffer.from(photo, 'base64')
    const by = byPerson(principalOf(c).id)
    const saved = await savePhoto(app, c.req.valid('param').id, { bytes, by })
    if (saved.ok) return c.body(null, 204)
    if (saved.code === 'no-such-person') throw new Problem('not-found')
    throw new Problem('input-invalid', {
      errors: [{ path: 'photo', code: saved.code, detail: 'must be a JPEG, PNG or WebP of 300 kB at most' }],
    })
  })

  api.openapi(routes.makePasswordLink, async (c) => {
    const made = await makePasswordLink(app, { person: c.req.valid('param').id, by: principalOf(c).id })
    if (!made.ok) throw new Problem(made.code === 'no-such-person' ? 'not-found' : 'person-inactive')
    const { secret, expiresAt } = made
    const mailed = sendsMail(app, await app.directory.current())
    return c.json({ link: `${publicUrl}/desk/password#${secret}`, expiresAt, mailed }, 201)
  })

  api.openapi(routes.lookAtPasswordLink, async (c) => {
    const found = await findPasswordLink(app.db, c.req.valid('json').secret)
    if (found === null) throw new Problem('password-link-spent')
    const { name, email, expiresAt } = found
    return c.json({ name, email, expiresAt: expiresAt.toISOString() }, 200)
  })

  api.openapi(routes.choosePassword, async (c) => {
    const { secret, password } = c.req.valid('json')
    if ((await choosePassword(app, secret, password)) === null) throw new Problem('password-link-spent')
    // Here with the answer; every other process hears of it a moment later.
    lately.forget()
    return c.body(null, 204)
  })
}

const noHours: WeeklyOpenings = [[], [], [], [], [], [], []]
