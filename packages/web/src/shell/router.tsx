import { createRoute, createRouter, lazyRouteComponent, Outlet, redirect } from '@tanstack/react-router'
import { loadSaying } from '../api/client.ts'
import { meQuery, onSignedOut, queryClient } from '../api/queries.ts'
import { readCaseAhead } from '../cases/list/read-ahead.ts'
import { isListName } from '../cases/list/lists.ts'
import { type Narrowing, narrowingIn } from '../cases/list/narrowing.ts'
import { NoCase } from '../cases/list/no-case.tsx'
import { Today } from '../duties/today.tsx'
import { mapQuery } from '../map/versions/map-queries.ts'
import { isMapView, type MapView } from '../map/views.ts'
import { withWords } from '../words/speak.ts'
import { desk, optionalText, root } from './desk-route.tsx'
import { NoSuchPage, ViewFailed } from './desk-states.tsx'
import { houseRoutes } from './house-routes.tsx'

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  component: lazyRouteComponent(() => import('../sign-in/sign-in.tsx'), 'SignIn'),
  validateSearch: (search): { next?: string; ended?: true } => {
    const next = optionalText(search['next'])
    // Only a way inside the desk: an address that leads elsewhere is not followed.
    const inside = next !== undefined && /^\/(?!\/)/.test(next) ? { next } : {}
    return search['ended'] === true ? { ...inside, ended: true } : inside
  },
})

const password = createRoute({
  getParentRoute: () => root,
  path: '/password',
  component: lazyRouteComponent(
    withWords(['house'], async () => await import('../sign-in/choose-password.tsx')),
    'ChoosePassword',
  ),
})

const index = createRoute({
  getParentRoute: () => desk,
  path: '/',
  beforeLoad: () => {
    redirect({ throw: true, to: '/$list', params: { list: 'today' }, replace: true })
  },
})

const list = createRoute({
  getParentRoute: () => desk,
  path: '/$list',
  component: Outlet,
  // From any list one opens a case; whoever came for another page waits for nothing of it.
  onEnter: () => void setTimeout(() => void casePage.preload?.(), stands),
  validateSearch: (search): Narrowing & { q?: string } => narrowingIn(search),
  beforeLoad: ({ params }) => {
    if (!isListName(params.list))
      redirect({ throw: true, to: '/$list', params: { list: 'today' }, replace: true })
  },
})

/** What is in hand as the case opens: an action, and what it is about. */
interface InHand {
  act?: string
  of?: number
  mode?: 'log'
}

/** What one looks at of it: its journey beside its story, and of that what one looks for. */
interface CaseShown {
  show?: 'journey'
  only?: string
}

/** A list without a case: Today fills the page, and another leaves room for one. */
function ListAlone() {
  const { list: name } = list.useParams()
  const { q } = desk.useSearch()
  return name === 'today' && q === undefined ? <Today /> : <NoCase />
}

/** The page of a case is most of the workspace, and comes right after the first view: nobody waits for it to see a list. */
const casePage = lazyRouteComponent(
  withWords(['cases', 'problems'], async () => await import('../cases/case/case-page.tsx')),
  'CasePage',
)

const listAlone = createRoute({ getParentRoute: () => list, path: '/', component: ListAlone })

const caseSearch = (search: Record<string, unknown>): { q?: string } & InHand & CaseShown => {
  const act = optionalText(search['act'])
  const only = optionalText(search['only'])
  const of = search['of']
  return {
    ...(act === undefined ? {} : { act }),
    ...(act !== undefined && typeof of === 'number' ? { of } : {}),
    ...(act !== undefined && search['mode'] === 'log' ? { mode: 'log' } : {}),
    ...(search['show'] === 'journey' ? { show: 'journey' } : {}),
    ...(only === undefined ? {} : { only }),
  }
}

const caseInList = createRoute({
  getParentRoute: () => list,
  path: '/$caseId',
  component: casePage,
  validateSearch: caseSearch,
  loader: ({ params }) => readCaseAhead(params.caseId),
})

/** The address that messages and other programs link to. */
const caseAlone = createRoute({
  getParentRoute: () => desk,
  path: '/cases/$caseId',
  beforeLoad: ({ params }) => {
    redirect({
      throw: true,
      to: '/$list/$caseId',
      params: { list: 'all', caseId: params.caseId },
      replace: true,
    })
  },
})

const take = createRoute({
  getParentRoute: () => desk,
  path: '/take',
  validateSearch: (search): { q?: string; case?: string } => {
    const joined = optionalText(search['case'])
    return joined === undefined ? {} : { case: joined }
  },
  component: lazyRouteComponent(
    withWords(['cases', 'problems'], async () => await import('../cases/intake/take-contact.tsx')),
    'TakeContact',
  ),
})

const counter = createRoute({
  getParentRoute: () => desk,
  path: '/counter',
  component: lazyRouteComponent(
    withWords(['cases', 'problems'], async () => await import('../cases/intake/counter.tsx')),
    'Counter',
  ),
})

const transcribe = createRoute({
  getParentRoute: () => desk,
  path: '/cases/$caseId/letter/$contactId',
  component: lazyRouteComponent(
    withWords(['cases', 'problems'], async () => await import('../letters/transcribe.tsx')),
    'Transcribe',
  ),
})

const outbox = createRoute({
  getParentRoute: () => desk,
  path: '/outbox',
  component: lazyRouteComponent(
    withWords([], async () => await import('../duties/outbox.tsx')),
    'Outbox',
  ),
})
const failed = createRoute({
  getParentRoute: () => desk,
  path: '/outbox/failed',
  component: lazyRouteComponent(
    withWords([], async () => await import('../duties/failed.tsx')),
    'FailedMail',
  ),
})
const systemicIssues = createRoute({
  getParentRoute: () => desk,
  path: '/systemic-issues',
  component: lazyRouteComponent(
    withWords(['cases', 'problems'], async () => await import('../systemic-issues/list-page.tsx')),
    'SystemicIssues',
  ),
})
const systemicIssue = createRoute({
  getParentRoute: () => desk,
  path: '/systemic-issues/$systemicIssueId',
  component: lazyRouteComponent(
    withWords(['cases', 'problems'], async () => await import('../systemic-issues/issue-page.tsx')),
    'SystemicIssuePage',
  ),
})
const potholes = createRoute({
  getParentRoute: () => desk,
  path: '/potholes',
  component: lazyRouteComponent(
    withWords(['cases', 'problems'], async () => await import('../potholes/list-page.tsx')),
    'Potholes',
  ),
})
const pothole = createRoute({
  getParentRoute: () => desk,
  path: '/potholes/$potholeId',
  component: lazyRouteComponent(
    withWords(['cases', 'problems', 'house'], async () => await import('../potholes/pothole-page.tsx')),
    'PotholePage',
  ),
})
/** The view of the service map that is open, beside its drawing. */
const mapSearch = (search: Record<string, unknown>): { q?: string; show?: MapView } =>
  isMapView(search['show']) ? { show: search['show'] } : {}

/** What examines a map and lays it out starts while its page is on its way; where it does not come, the page says so. */
const startMapWorkers = async (): Promise<void> =>
  await import('../map/worker/map-workers.ts')
    .then((workers) => workers.startMapWorkers())
    .catch(() => undefined)

const map = createRoute({
  getParentRoute: () => desk,
  path: '/map',
  validateSearch: mapSearch,
  loader: ({ cause }) => {
    if (cause !== 'enter') return
    void queryClient.prefetchQuery(mapQuery('active'))
    void startMapWorkers()
  },
  component: lazyRouteComponent(
    withWords(['map', 'problems'], async () => await import('../map/map-page.tsx')),
    'ActiveMap',
  ),
})
const mapVersion = createRoute({
  getParentRoute: () => desk,
  path: '/map/$version',
  validateSearch: mapSearch,
  component: lazyRouteComponent(
    withWords(['map', 'problems'], async () => await import('../map/map-page.tsx')),
    'MapVersionPage',
  ),
})

const routeTree = root.addChildren([
  signIn,
  password,
  desk.addChildren([
    index,
    caseAlone,
    take,
    counter,
    transcribe,
    outbox,
    failed,
    systemicIssues,
    systemicIssue,
    potholes,
    pothole,
    ...houseRoutes,
    map,
    mapVersion,
    list.addChildren([listAlone, caseInList]),
  ]),
])

/** What is loaded once the first view stands, in milliseconds. */
const stands = 500
setTimeout(() => void loadSaying(), stands)

export const router = createRouter({
  routeTree,
  basepath: '/desk',
  defaultPreload: false,
  defaultPendingMs: 150,
  defaultPendingMinMs: 200,
  scrollRestoration: false,
  defaultNotFoundComponent: NoSuchPage,
  defaultErrorComponent: ViewFailed,
})

// Somebody was at work here: their session ended. Whoever was never signed in is led by the route itself.
onSignedOut(() => {
  if (queryClient.getQueryData(meQuery.queryKey) === undefined) return
  queryClient.removeQueries({ queryKey: meQuery.queryKey })
  void router.navigate({ to: '/sign-in', search: { next: router.state.location.href, ended: true } })
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
