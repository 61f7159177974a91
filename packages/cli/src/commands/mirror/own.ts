import { asOcel, asXes, type MirrorOptions, readOwn, type Reading } from '@buckstop/mirror'
import type { AppContext } from '@buckstop/server/app/app-context'
import type { Settings } from '@buckstop/server/config/settings'
import type { OpenApp } from '@buckstop/server/app/open-app'
import {
  endActivities,
  ownEvents,
  reopenActivities,
  waitsOnCustomer,
} from '@buckstop/server/own-log/own-events'
import { savePieces } from './save.ts'

export type Open = (settings: Settings) => Promise<Pick<OpenApp, 'app' | 'close'>>

export interface OwnFlags {
  readonly pseudonyms: boolean
  readonly byTeam: boolean
  readonly xes?: string | undefined
  readonly ocel?: string | undefined
}

/** What of our own ledger is an end, a reopening, and the customer's turn. */
export const ownMirrorOptions: MirrorOptions = {
  usual: { ended: endActivities, reopenedBy: reopenActivities, waitsOnCustomer },
}

/**
 * Reads our own ledger, and writes it as XES or OCEL 2.0 where that is asked for.
 * @throws ReadingError `no-events`, StartupError
 */
export const readOwnLedger = async (opening: ReturnType<Open>, flags: OwnFlags): Promise<Reading> => {
  const opened = await opening
  const { app } = opened
  const events = () => ownEvents(app, flags)
  try {
    if (flags.xes !== undefined) await savePieces(flags.xes, asXes(events()))
    if (flags.ocel !== undefined) await savePieces(flags.ocel, asOcel(events()))
    return await readOwn(events(), {
      holder: flags.byTeam ? 'team' : 'holder',
      name: 'our own ledger',
      timeZone: await timeZoneOf(app),
    })
  } finally {
    await opened.close()
  }
}

const timeZoneOf = async (app: AppContext): Promise<string> =>
  (await app.directory.current()).company.timeZone
