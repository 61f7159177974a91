import { cursors, pageOf, readCursor, writeCursor } from '../../cases/queries/cursor.ts'
import { listChanges } from '../../setting-changes/list.ts'
import { presentChange } from './setting-change-view.ts'
import { afterCommit } from '../../app/after-commit.ts'
import {
  changeCompany,
  type CompanySettings,
  readSettings,
  type SettingsChanged,
  weekOf,
} from '../../company/settings.ts'
import { type BrandChanged, changeBrand } from '../../company/brand.ts'
import { changeOrganisation, type OrganisationChanged } from '../../company/organisations.ts'
import { changeTeam, type TeamChanged } from '../../company/team-settings.ts'
import { changeOutsideBodies, copiesOf } from '../../company/outside-bodies.ts'
import { changeOwnHolidays, type HolidaysChanged } from '../../company/own-holidays.ts'
import { changeCompensation, copyOfRule } from '../../company/compensation.ts'
import { changeTerms } from '../../company/terms.ts'
import { refusedFor } from './map-refusal.ts'
import { Problem, Refused } from '../../errors/problem.ts'
import { firstSteps, readFirstSteps } from '../../company/first-steps.ts'
import { byPerson } from '../../setting-changes/setting.ts'
import { logoMustBe } from '../../shapes/brand.ts'
import * as routes from '../contract/settings.ts'
import type { Api, HttpContext } from '../http-context.ts'
import { principalOf } from './principal-of.ts'

type Changed = SettingsChanged | BrandChanged | TeamChanged | HolidaysChanged | OrganisationChanged

const accept = (changed: Changed): void => {
  if (changed.ok) return
  switch (changed.code) {
    case 'settings-changed-meanwhile':
      throw new Problem(changed.code)
    case 'logo-unfit':
      throw wrong('logo', changed.code, logoMustBe)
    case 'no-such-team':
      throw wrong('team', changed.code, 'is no team')
    case 'no-such-organisation':
      throw wrong('organisation', changed.code, 'is no organisation of the service map')
    case 'region-unknown':
      throw wrong(
        'region',
        changed.code,
        `is no region of this country that the calendar of holidays knows${changed.nearest === '' ? '' : `; nearest to it: ${changed.nearest}`}`,
      )
    case 'board-unfit':
      throw wrong(
        'board',
        changed.code,
        'has to work here, and to lead no team but the one above the chief executive',
      )
    case 'no-such-person':
      throw wrong('lead', changed.code, 'is nobody who works here')
    case 'refused':
      throw refusedFor(changed.refusals, [])
    case 'due-in-the-past':
    case 'due-too-far':
    case 'date-in-future':
    case 'date-too-old':
      throw new Refused({ code: changed.code })
    default:
      changed satisfies never
  }
}

const wrong = (path: string, code: string, detail: string): Problem =>
  new Problem('input-invalid', { errors: [{ path, code, detail }] })

const present = ({
  company,
  brand,
  terms,
  compensation,
  outsideBodies,
  ownHolidays,
  holidays,
  countries,
  regions,
  organisations,
  teams,
}: CompanySettings) => ({
  terms: { version: terms.version, values: terms.values.map((term) => ({ ...term })) },
  company: { ...company, languages: [...company.languages] },
  brand: { ...brand },
  compensation: { ...compensation, rule: compensation.rule === null ? null : copyOfRule(compensation.rule) },
  outsideBodies: {
    version: outsideBodies.version,
    items: copiesOf(outsideBodies.items),
  },
  ownHolidays: { version: ownHolidays.version, items: [...ownHolidays.items] },
  holidays: [...holidays],
  countries: [...countries],
  regions: regions.map((region) => ({ ...region })),
  organisations: organisations.map((organisation) => ({ ...organisation })),
  teams: teams.map(({ week, ...team }) => ({
    ...team,
    week: week.map((day) => day.map(({ from, to }) => ({ from, to }))),
  })),
})

export const bindSettings = ({ app, publicUrl }: HttpContext, api: Api): void => {
  const view = async () => present(await readSettings(app))

  api.openapi(routes.getSettings, async (c) => c.json(await view(), 200))

  api.openapi(routes.getFirstSteps, async (c) => {
    const { done, caseId } = await readFirstSteps(app, principalOf(c).id)
    const steps = firstSteps.map((step) => ({ step, done: done[step] }))
    return c.json({ steps, done: done.answered, page: `${publicUrl}/`, caseId }, 200)
  })

  api.openapi(routes.listSettingChanges, async (c) => {
    const { kind = null, by = null, subject = null, cursor, limit } = c.req.valid('query')
    const place = readCursor(cursors.settingChanges, cursor)
    const [snapshot, rows] = await Promise.all([
      app.directory.current(),
      listChanges(app.db, { kind, by, subject, cursor: place, limit }),
    ])
    const found = pageOf(
      rows,
      limit,
      (row) => presentChange(row, snapshot),
      ({ exactly, id }) => writeCursor([exactly, id]),
    )
    return c.json(found, 200)
  })

  api.openapi(routes.changeCompany, async (c) => {
    const { version, name, timeZone, country, region, phone, languages, board } = c.req.valid('json')
    const change = {
      ...(name === undefined ? {} : { name }),
      ...(timeZone === undefined ? {} : { timeZone }),
      ...(country === undefined ? {} : { country }),
      ...(region === undefined ? {} : { region }),
      ...(phone === undefined ? {} : { phone }),
      ...(languages === undefined ? {} : { languages }),
      ...(board === undefined ? {} : { board }),
    }
    accept(await changeCompany(app, { version, by: byPerson(principalOf(c).id) }, change))
    const after = await afterCommit(app, view)
    return after === null ? c.body(null, 204) : c.json(after, 200)
  })

  api.openapi(routes.getCompanyLook, async (c) => {
    const { name, brand } = (await app.directory.current()).company
    return c.json({ name, colours: brand.colours, logo: brand.logo }, 200)
  })

  api.openapi(routes.changeBrand, async (c) => {
    const { version, logo, ...change } = c.req.valid('json')
    const bytes = typeof logo === 'string' ? Buffer.from(logo, 'base64') : logo
    accept(await changeBrand(app, { version, by: byPerson(principalOf(c).id) }, { ...change, logo: bytes }))
    const after = await afterCommit(app, view)
    return after === null ? c.body(null, 204) : c.json(after, 200)
  })

  api.openapi(routes.changeTerms, async (c) => {
    const { version, terms } = c.req.valid('json')
    if (!(await changeTerms(app, { version, by: byPerson(principalOf(c).id) }, terms)))
      throw new Problem('settings-changed-meanwhile')
    const after = await afterCommit(app, view)
    return after === null ? c.body(null, 204) : c.json(after, 200)
  })

  api.openapi(routes.changeCompensation, async (c) => {
    const { version, rule } = c.req.valid('json')
    if (!(await changeCompensation(app, { version, by: byPerson(principalOf(c).id) }, rule)))
      throw new Problem('settings-changed-meanwhile')
    const after = await afterCommit(app, view)
    return after === null ? c.body(null, 204) : c.json(after, 200)
  })

  api.openapi(routes.changeOutsideBodies, async (c) => {
    const { version, items } = c.req.valid('json')
    if (!(await changeOutsideBodies(app, { version, by: byPerson(principalOf(c).id) }, items)))
      throw new Problem('settings-changed-meanwhile')
    const after = await afterCommit(app, view)
    return after === null ? c.body(null, 204) : c.json(after, 200)
  })

  api.openapi(routes.changeOwnHolidays, async (c) => {
    const { version, items } = c.req.valid('json')
    accept(await changeOwnHolidays(app, { version, by: byPerson(principalOf(c).id) }, items))
    const after = await afterCommit(app, view)
    return after === null ? c.body(null, 204) : c.json(after, 200)
  })

  api.openapi(routes.changeOrganisation, async (c) => {
    const { version, organisation, ...change } = c.req.valid('json')
    accept(await changeOrganisation(app, { organisation, version, by: byPerson(principalOf(c).id) }, change))
    const after = await afterCommit(app, view)
    return after === null ? c.body(null, 204) : c.json(after, 200)
  })

  api.openapi(routes.changeTeam, async (c) => {
    const { version, team, hours, ...change } = c.req.valid('json')
    const week = hours === undefined ? undefined : weekOf(hours)
    accept(await changeTeam(app, { team, version, by: byPerson(principalOf(c).id) }, { ...change, week }))
    const after = await afterCommit(app, view)
    return after === null ? c.body(null, 204) : c.json(after, 200)
  })
}
