import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Settings } from '../api/shapes.ts'
import { Shape } from '../look/blank.tsx'
import { DidNotCome } from '../shell/did-not-come.tsx'
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
  return isError ? <DidNotCome of={{ error, refetch }} /> : null
}
