import type { OpenApp } from '../app/open-app.ts'
import type { Health, PartHealth } from '../health/health.ts'
import type { Listener } from '../sockets/listener.ts'
import type { Running } from './running.ts'

/** What every service gets: the application at work on its database, and where it is reached. */
export interface Started extends Pick<OpenApp, 'app' | 'database' | 'testClock'> {
  readonly listener: Listener
  /** The ports on which this process hears, by what it hears there; `/health` names them. */
  readonly listeners: Record<string, { readonly port: number }>
  /** Where customers and staff reach it, without a slash at the end. */
  readonly publicUrl: string
  readonly health: () => Promise<Health>
}

export interface Service {
  readonly does: PartHealth['does']
  readonly start: (started: Started) => Running | Promise<Running>
}
