import { memberOfBoard, type PersonId } from '@buckstop/domain'
import { sql } from 'kysely'
import type { AppContext } from '../app/app-context.ts'

/** What a company that nobody has said anything about yet is called in the file that it is made of. */
export const placeholders = { company: 'Our company', firstName: 'Admin', surname: 'Admin' } as const

export const firstSteps = ['you', 'company', 'people', 'hours', 'board', 'told', 'answered'] as const
export type FirstStep = (typeof firstSteps)[number]

export interface FirstStepsView {
  readonly done: Readonly<Record<FirstStep, boolean>>
  /** The first case that there was. */
  readonly caseId: string | null
}

// Whoever was answered first is among the first who wrote.
const mostLookedAt = 50

/** How far a company is from an empty database to its first case that was answered, by what is there. */
export const readFirstSteps = async (app: AppContext, asker: PersonId): Promise<FirstStepsView> => {
  const { company, people, directory } = await app.directory.fresh()
  const me = people.get(asker)
  const { rows } = await sql<{ hours: boolean; case_id: string | null; answered: boolean }>`
    with first as (select matter_id from matter_head where kind = 'case' order by matter_id limit ${mostLookedAt})
    select (select matter_id from first order by matter_id limit 1) as case_id,
      exists (select from case_contact c where c.matter_id in (select matter_id from first)
        and c.direction = 'made' and c.person_id is not null) as answered,
      exists (select from setting_change team where kind = 'team' and (
        -- Hours that were changed; what a team inherits when a map brings it, nobody has said.
        coalesce(team.before ? 'hours', false)
        -- Or a file that is the company's own brought them.
        or how = 'file' and not exists (select from setting_change setup where setup.kind = 'company'
          and setup.at = team.at and setup.before is null and setup.after ->> 'name' = ${placeholders.company}))) as hours
  `.execute(app.db)
  const [found] = rows
  const others = [...directory.people.values()].filter(({ id, active }) => active && id !== asker)
  return {
    done: {
      you: me?.firstName !== placeholders.firstName || me.surname !== placeholders.surname,
      company: company.name !== placeholders.company,
      people: others.length > 0,
      hours: found?.hours === true,
      // Asked for, and not refused: a company may have nobody above whoever leads it.
      board: memberOfBoard(directory) !== null,
      told: found?.case_id != null,
      answered: found?.answered === true,
    },
    caseId: found?.case_id ?? null,
  }
}
