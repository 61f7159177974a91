import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { problemOf, tryingAgain } from '../api/client.ts'
import type { Settings } from '../api/shapes.ts'
import { Failed, Shape } from '../look/blank.tsx'
import { settingsWords } from '../words/settings.ts'
import { settingsQuery } from './queries.ts'

interface WithSettingsProps {
  readonly children: (settings: Settings) => ReactNode
}

/** What stands on one of the pages once the settings of the company are there. */
export function WithSettings({ children }: WithSettingsProps) {
  const { data, isPending, isError, error, refetch } = useQuery(settingsQuery)
  if (data !== undefined) return children(data)
  if (isPending) return <Shape label={settingsWords.coming()} lines={[50, 60, 40]} />
  return isError ? (
    <Failed title={problemOf(error).title} retry={tryingAgain(error, () => void refetch())}>
      {problemOf(error).detail}
    </Failed>
  ) : null
}
