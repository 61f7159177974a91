import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { withWords } from '../words/speak.ts'
import { desk } from './desk-route.tsx'

const people = createRoute({
  getParentRoute: () => desk,
  path: '/people',
  component: lazyRouteComponent(
    withWords(['house'], async () => await import('../people/people.tsx')),
    'People',
  ),
})
const newPerson = createRoute({
  getParentRoute: () => desk,
  path: '/people/new',
  component: lazyRouteComponent(
    withWords(['house'], async () => await import('../people/person/new-person.tsx')),
    'NewPerson',
  ),
})
const person = createRoute({
  getParentRoute: () => desk,
  path: '/people/$personId',
  component: lazyRouteComponent(
    withWords(['house'], async () => await import('../people/person/person-page.tsx')),
    'PersonPage',
  ),
})
const rota = createRoute({
  getParentRoute: () => desk,
  path: '/rota',
  component: lazyRouteComponent(
    withWords(['house'], async () => await import('../people/rota.tsx')),
    'Rota',
  ),
})
const tokens = createRoute({
  getParentRoute: () => desk,
  path: '/tokens',
  component: lazyRouteComponent(
    withWords(['house'], async () => await import('../people/tokens.tsx')),
    'Tokens',
  ),
})

const looks = createRoute({
  getParentRoute: () => desk,
  path: '/looks',
  component: lazyRouteComponent(
    withWords(['house'], async () => await import('../people/looks.tsx')),
    'Looks',
  ),
})

const hearing = createRoute({
  getParentRoute: () => desk,
  path: '/hearing',
  component: lazyRouteComponent(
    withWords(['house'], async () => await import('../hearing/hearing-page.tsx')),
    'HearingPage',
  ),
})

const leaders = createRoute({
  getParentRoute: () => desk,
  path: '/leaders',
  component: lazyRouteComponent(
    withWords(['house', 'cases', 'problems'], async () => await import('../leaders/leaders-page.tsx')),
    'Leaders',
  ),
})

const settings = createRoute({
  getParentRoute: () => desk,
  path: '/settings',
  component: lazyRouteComponent(
    withWords(['house'], async () => await import('../settings/settings.tsx')),
    'Settings',
  ),
})

const replies = createRoute({
  getParentRoute: () => desk,
  path: '/settings/replies',
  component: lazyRouteComponent(
    withWords(['house', 'cases'], async () => await import('../settings/replies.tsx')),
    'Replies',
  ),
})
const daysOff = createRoute({
  getParentRoute: () => desk,
  path: '/settings/days-off',
  component: lazyRouteComponent(
    withWords(['house'], async () => await import('../settings/days-off.tsx')),
    'DaysOff',
  ),
})
const outsideBodies = createRoute({
  getParentRoute: () => desk,
  path: '/settings/outside',
  component: lazyRouteComponent(
    withWords(['house'], async () => await import('../settings/outside-bodies.tsx')),
    'OutsideBodies',
  ),
})
const regulator = createRoute({
  getParentRoute: () => desk,
  path: '/settings/regulator',
  component: lazyRouteComponent(
    withWords(['house'], async () => await import('../settings/regulator/regulator-page.tsx')),
    'RegulatorPage',
  ),
})
const mail = createRoute({
  getParentRoute: () => desk,
  path: '/settings/mail',
  component: lazyRouteComponent(
    withWords(['house'], async () => await import('../settings/mail/mail-page.tsx')),
    'MailPage',
  ),
})
const phone = createRoute({
  getParentRoute: () => desk,
  path: '/settings/phone',
  component: lazyRouteComponent(
    withWords(['house'], async () => await import('../settings/phone/phone-page.tsx')),
    'PhonePage',
  ),
})
const callsFile = createRoute({
  getParentRoute: () => desk,
  path: '/settings/calls',
  component: lazyRouteComponent(
    withWords(['house'], async () => await import('../settings/calls/calls-page.tsx')),
    'CallsPage',
  ),
})
const machines = createRoute({
  getParentRoute: () => desk,
  path: '/settings/machines',
  component: lazyRouteComponent(
    withWords(['house', 'cases'], async () => await import('../settings/machines.tsx')),
    'Machines',
  ),
})
const tags = createRoute({
  getParentRoute: () => desk,
  path: '/settings/tags',
  component: lazyRouteComponent(
    withWords(['house'], async () => await import('../settings/tags.tsx')),
    'Tags',
  ),
})
const firstSteps = createRoute({
  getParentRoute: () => desk,
  path: '/settings/first-steps',
  component: lazyRouteComponent(
    withWords(['house'], async () => await import('../settings/first-steps-page.tsx')),
    'FirstStepsPage',
  ),
})
const settingChanges = createRoute({
  getParentRoute: () => desk,
  path: '/settings/changes',
  component: lazyRouteComponent(
    withWords(['house'], async () => await import('../settings/changes/changes.tsx')),
    'Changes',
  ),
})

/** Who works here and when, who looked at what, and what an admin sets. */
export const houseRoutes = [
  people,
  newPerson,
  person,
  rota,
  tokens,
  looks,
  leaders,
  hearing,
  settings,
  replies,
  daysOff,
  outsideBodies,
  regulator,
  mail,
  phone,
  callsFile,
  machines,
  tags,
  firstSteps,
  settingChanges,
] as const
