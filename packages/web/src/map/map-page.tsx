import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { problemOf } from '../api/client.ts'
import { meQuery } from '../api/queries.ts'
import { Empty, Failed, Shape } from '../look/blank.tsx'
import { Page } from '../shell/page.tsx'
import { mapWords } from '../words/map.ts'
import { Workbench } from './workbench.tsx'
import { mapQuery, type Which } from './versions/map-queries.ts'
import { MapWorkersProvider } from './worker/use-map-workers.tsx'

/** The service map that the company runs on. */
export function ActiveMap() {
  return (
    <MapWorkersProvider>
      <OneMap which="active" />
    </MapWorkersProvider>
  )
}

/** One version of it, in use or not. */
export function MapVersionPage() {
  const { version } = useParams({ from: '/desk/map/$version' })
  const number = /^[1-9]\d{0,8}$/.test(version) ? Number(version) : null
  return number === null ? (
    <NoSuchVersion />
  ) : (
    // Of each version its own: what another one is asked of nobody waits for any more.
    <MapWorkersProvider key={number}>
      <OneMap which={number} />
    </MapWorkersProvider>
  )
}

function OneMap({ which }: { readonly which: Which }) {
  const { data: me } = useSuspenseQuery(meQuery)
  const map = useQuery(mapQuery(which))
  if (map.isPending)
    return (
      <Frame>
        <Shape label={mapWords.coming()} lines={[40, 90, 70, 80, 60]} />
      </Frame>
    )
  if (map.isError) {
    const problem = problemOf(map.error)
    return problem.status === 404 ? (
      <NoSuchVersion />
    ) : (
      <Frame>
        <Failed title={mapWords.failed()} retry={() => void map.refetch()}>
          {mapWords.failedMeans({ why: problem.detail })}
        </Failed>
      </Frame>
    )
  }
  return <Workbench key={map.data.version} map={map.data} role={me.person.role} />
}

function Frame({ children }: { readonly children: ReactNode }) {
  return (
    <Page title={mapWords.title()} about={mapWords.about()}>
      {children}
    </Page>
  )
}

function NoSuchVersion() {
  return (
    <Frame>
      <Empty title={mapWords.noVersion()}>{mapWords.noVersionMeans({ link: <Link to="/map" /> })}</Empty>
    </Frame>
  )
}
