import { afterCommit } from '../../app/after-commit.ts'
import {
  changeCompany,
  changeHours,
  type CompanySettings,
  readSettings,
  type SettingsChanged,
  weekOf,
} from '../../company/settings.ts'
import { Problem } from '../../errors/problem.ts'
import * as routes from '../contract/settings.ts'
import type { Api, HttpContext } from '../http-context.ts'

const accept = (changed: SettingsChanged): void => {
  if (changed.ok) return
  switch (changed.code) {
    case 'settings-changed-meanwhile':
      throw new Problem(changed.code)
    case 'no-such-team':
      throw new Problem('input-invalid', {
        errors: [{ path: 'team', code: 'no-such-team', detail: 'is no team' }],
      })
    default:
      changed satisfies never
  }
}

const present = ({ company, holidays, countries, teams }: CompanySettings) => ({
  company: { ...company },
  holidays: [...holidays],
  countries: [...countries],
  teams: teams.map((team) => ({ ...team })),
})

export const bindSettings = ({ app }: HttpContext, api: Api): void => {
  const view = async () => present(await readSettings(app))

  api.openapi(routes.getSettings, async (c) => c.json(await view(), 200))

  api.openapi(routes.changeCompany, async (c) => {
    const { version, name, timeZone, country, phone } = c.req.valid('json')
    const change = {
      ...(name === undefined ? {} : { name }),
      ...(timeZone === undefined ? {} : { timeZone }),
      ...(country === undefined ? {} : { country }),
      ...(phone === undefined ? {} : { phone }),
    }
    accept(await changeCompany(app, version, change))
    const after = await afterCommit(app, view)
    return after === null ? c.body(null, 204) : c.json(after, 200)
  })

  api.openapi(routes.changeHours, async (c) => {
    const { version, team, timeZone, hours } = c.req.valid('json')
    const change = {
      ...(timeZone === undefined ? {} : { timeZone }),
      ...(hours === undefined ? {} : { week: weekOf(hours) }),
    }
    accept(await changeHours(app, { team, version }, change))
    const after = await afterCommit(app, view)
    return after === null ? c.body(null, 204) : c.json(after, 200)
  })
}
