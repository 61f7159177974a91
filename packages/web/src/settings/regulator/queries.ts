import { queryOptions } from '@tanstack/react-query'
import { answer, server } from '../../api/client.ts'
import { keys } from '../../api/queries.ts'
import type { components } from '../../api/schema.gen.ts'

export type RegulatorSettings = components['schemas']['RegulatorSettings']
export type Profile = NonNullable<RegulatorSettings['profile']>

/** The profile that runs, and who signed it. */
export const regulatorSettingsQuery = queryOptions({
  queryKey: [...keys.people, 'regulator'],
  queryFn: ({ signal }) => answer(server.GET('/api/v1/settings/regulator', { signal })),
})
