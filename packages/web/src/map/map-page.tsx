import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { problemOf } from '../api/client.ts'
import { meQuery } from '../api/queries.ts'
import { Empty, Failed, Shape } from '../look/blank.tsx'
import { Page } from '../shell/page.tsx'
import { Workbench } from './workbench.tsx'
import { mapQuery, type Which } from './versions/map-queries.ts'
import { MapWorkersProvider } from './worker/use-map-workers.tsx'

/** The service map that the company runs on. */
export function ActiveMap() {
  return <OneMap which="active" />
}

/** One version of it, in use or not. */
export function MapVersionPage() {
  const { version } = useParams({ from: '/desk/map/$version' })
  const number = /^[1-9]\d{0,8}$/.test(version) ? Number(version) : null
  return number === null ? <NoSuchVersion /> : <OneMap which={number} />
}

function OneMap({ which }: { readonly which: Which }) {
  const { data: me } = useSuspenseQuery(meQuery)
  const map = useQuery(mapQuery(which))
  if (map.isPending)
    return (
      <Frame>
        <Shape label="The map is coming" lines={[40, 90, 70, 80, 60]} />
      </Frame>
    )
  if (map.isError) {
    const problem = problemOf(map.error)
    return problem.status === 404 ? (
      <NoSuchVersion />
    ) : (
      <Frame>
        <Failed title="The map did not come" retry={() => void map.refetch()}>
          {problem.detail} The company goes on running on the map in use, and what you typed stays in this
          tab.
        </Failed>
      </Frame>
    )
  }
  return (
    <MapWorkersProvider>
      <Workbench key={map.data.version} map={map.data} role={me.person.role} />
    </MapWorkersProvider>
  )
}

const about =
  'How the company deals with a problem: who turns up, by which channel, which teams they meet, and what each may answer.'

function Frame({ children }: { readonly children: ReactNode }) {
  return (
    <Page title="Service map" about={about}>
      {children}
    </Page>
  )
}

function NoSuchVersion() {
  return (
    <Frame>
      <Empty title="There is no such version">
        It may have been thrown away. <Link to="/map">To the map in use</Link>
      </Empty>
    </Frame>
  )
}
