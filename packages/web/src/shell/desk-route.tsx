import { createRootRoute, createRoute, Outlet, redirect } from '@tanstack/react-router'
import { Refused } from '../api/client.ts'
import { meQuery, queryClient } from '../api/queries.ts'
import { keepOnlyOwn } from '../sign-in/session.ts'
import { DeskFailed, DeskPending, NoSuchPage } from './desk-states.tsx'
import { Desk } from './desk.tsx'

export const root = createRootRoute({ component: Outlet, notFoundComponent: NoSuchPage })

/** Of an address; what is no text, or an empty one, is none. */
export const optionalText = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined
/** Whatever somebody sees once they are signed in. */
export const desk = createRoute({
  getParentRoute: () => root,
  id: 'desk',
  component: Desk,
  pendingComponent: DeskPending,
  errorComponent: DeskFailed,
  validateSearch: (search): { q?: string } => {
    const q = optionalText(search['q'])
    return q === undefined ? {} : { q }
  },
  beforeLoad: async ({ location }) => {
    try {
      const { person } = await queryClient.ensureQueryData(meQuery)
      keepOnlyOwn(person.id)
    } catch (thrown) {
      if (thrown instanceof Refused && thrown.problem.status === 401) {
        redirect({
          throw: true,
          to: '/sign-in',
          search: location.pathname === '/' ? {} : { next: location.href },
        })
      }
      throw thrown
    }
  },
})
