import type { Refusal } from '@buckstop/domain'
import type { z } from '@hono/zod-openapi'
import type { refusalView } from '../shapes/problem.ts'

type Facts = NonNullable<z.output<typeof refusalView>['facts']>

const factOf = (fact: Facts[string] | readonly string[]): Facts[string] =>
  typeof fact === 'object' ? [...fact] : fact

/** A refusal by its code and facts, as the API has it. */
export const presentRefusal = ({ code, facts }: Refusal): z.output<typeof refusalView> =>
  facts === undefined
    ? { code }
    : {
        code,
        facts: Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, factOf(fact)])),
      }
