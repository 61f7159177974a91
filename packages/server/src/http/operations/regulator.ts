import type { LegalSpan, RegulatorProfile } from '@buckstop/domain'
import { afterCommit } from '../../app/after-commit.ts'
import { cardOf } from '../../cases/presenters/people.ts'
import {
  changeProfileSigners,
  profileVersion,
  readKeptProfile,
  signProfile,
} from '../../company/regulator/signature.ts'
import { soonAPerson } from '../../company/regulator/soon-a-person.ts'
import { Problem } from '../../errors/problem.ts'
import type { Principal } from '../../sign-in/principal.ts'
import * as routes from '../contract/regulator.ts'
import type { Api, HttpContext } from '../http-context.ts'
import { principalOf } from './principal-of.ts'

const spanOf = (span: LegalSpan) => {
  if ('minutes' in span) return { unit: 'minutes' as const, count: span.minutes }
  return 'workingDays' in span
    ? { unit: 'workingDays' as const, count: span.workingDays }
    : { unit: 'calendarDays' as const, count: span.calendarDays }
}

/** The profile of the company's regulator, who may sign it, and who did. */
export const bindRegulator = ({ app }: HttpContext, api: Api): void => {
  const presented = async (profile: RegulatorProfile) => {
    const { key, name, timeZone, country, region, sources, unchecked, steps, person } = profile
    return {
      key,
      name: { ...name },
      timeZone,
      country,
      region,
      sources: sources.map((source) => ({ ...source })),
      unchecked: [...unchecked],
      clocks: steps.map((step) => ({
        key: step.key,
        name: { ...step.name },
        within: spanOf(step.within),
        risesAfter: spanOf(step.risesAfter),
        endsWith: step.endsWith,
        rule: step.rule,
      })),
      person:
        person === null
          ? null
          : {
              ...person,
              months: [
                ...(await soonAPerson(app.db, {
                  withinMinutes: person.withinMinutes,
                  timeZone,
                  now: app.clock.now(),
                })),
              ],
            },
    }
  }

  const viewFor = async ({ id, actor }: Principal) => {
    const [snapshot, kept] = await Promise.all([app.directory.current(), readKeptProfile(app.db)])
    const { regulator, regulator_signature: signature, regulator_signers: signers } = kept
    return {
      version: profileVersion(kept),
      profile: regulator === null ? null : await presented(regulator),
      inFile: regulator?.readBy == null ? null : { ...regulator.readBy },
      signature:
        signature === null
          ? null
          : { by: cardOf(snapshot, signature.by), on: signature.on, checked: signature.checked },
      signers: signers.map((one) => cardOf(snapshot, one)),
      maySign: actor.kind !== 'machine' && signers.includes(id),
    }
  }

  api.openapi(routes.getRegulator, async (c) => c.json(await viewFor(principalOf(c)), 200))

  api.openapi(routes.changeProfileSigners, async (c) => {
    const principal = principalOf(c)
    const changed = await changeProfileSigners(app, { ...c.req.valid('json'), by: principal.id })
    if (!changed.ok) throw new Problem(changed.code)
    const view = await afterCommit(app, async () => await viewFor(principal))
    return view === null ? c.body(null, 204) : c.json(view, 200)
  })

  api.openapi(routes.signProfile, async (c) => {
    const principal = principalOf(c)
    if (principal.actor.kind === 'machine') throw new Problem('not-allowed')
    const changed = await signProfile(app, { ...c.req.valid('json'), by: principal.id })
    if (!changed.ok) throw new Problem(changed.code)
    const view = await afterCommit(app, async () => await viewFor(principal))
    return view === null ? c.body(null, 204) : c.json(view, 200)
  })
}
