import type { PersonId } from '@buckstop/domain'
import { type AppContext, createAppContext } from '../app/app-context.ts'
import { settableClock } from '../clock/clock.ts'
import { setPassword } from '../sign-in/set-password.ts'
import { tales } from './tales.ts'
import { tellTale } from './tell-tale.ts'

/** The same for everyone of the demo company, whose server listens on this machine alone. */
export const demoPassword = 'nobody-is-sent-away'
/** Where everyone of the demo company has their address. */
export const demoDomain = '@bikes.example'

/** The people whose sign-ins the start prints: from the shop floor to the chief executive. */
export const demoSignIns = [
  ['ana@bikes.example', 'Ana, who answers for cases'],
  ['rosa@bikes.example', 'Rosa, at the switchboard'],
  ['claire@bikes.example', 'Claire, who leads customer care'],
  ['paul@bikes.example', 'Paul, head of customer relations'],
  ['helene@bikes.example', 'Hélène, chief executive'],
  ['admin@bikes.example', 'Sam, who runs Buckstop'],
] as const

/** Fills a demo company that was set up just now: everyone can sign in, and cases live at every stage. */
export const makeDemo = async (app: AppContext, people: ReadonlyMap<string, PersonId>): Promise<void> => {
  const now = app.clock.now()
  const clock = settableClock(now)
  const past = createAppContext({ pool: app.pool, clock, log: app.log, settings: app.settings })
  for (const tale of tales) await tellTale({ app: past, clock, now, people }, tale)
  await Promise.all(
    [...people.values()].map(async (person) => await setPassword(app.db, person, demoPassword)),
  )
}
