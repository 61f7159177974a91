import { addMilliseconds, hours } from '@buckstop/domain'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import type { AppContext } from '../src/app/app-context.ts'
import { addDevice } from '../src/hearing/devices.ts'
import { receive } from '../src/intake/receive.ts'
import { pushKeys } from '../src/push/keys.ts'
import { owePushes } from '../src/push/owe.ts'
import { sendDuePushes } from '../src/push/send-due.ts'
import { startPushService, type PushService, type TrialBrowser } from './push-service.ts'
import { contactFrom, type SmallCompany, staff } from './small-company.ts'

/** Whom push services may write to about us. */
export const contact = 'mailto:care@small.example'

/** Devices of a company's people at a push service of ours; none before each test of the file. */
export const pushingOf = (company: SmallCompany) => {
  let service: PushService
  beforeAll(async () => {
    service = await startPushService()
  })
  afterAll(async () => {
    await service.close()
  })
  beforeEach(async () => {
    // As for each device: whoever turns it on was told the key.
    await pushKeys(company.app)
    await company.app.db.deleteFrom('push_device').execute()
    await company.database.pool.query('delete from hearing')
  })

  const trial = (): AppContext => ({
    ...company.app,
    settings: { ...company.app.settings, localPush: true },
  })
  const round = async (app = trial()): Promise<void> => {
    await owePushes(app)
    await sendDuePushes(app, { contact, signal: new AbortController().signal })
  }
  const later = async (ms: number): Promise<void> => {
    company.clock.set(addMilliseconds(company.clock.now(), ms))
    await round()
  }
  const turnOn = async (person: string, language = 'en-GB'): Promise<TrialBrowser> => {
    const browser = service.browser('Firefox on Android', language)
    await addDevice(company.app, person, browser.subscribed)
    return browser
  }
  /** Whoever owns a new case is told that it is theirs. */
  const opened = async (words: string, more = {}) =>
    await receive(company.app, contactFrom({ words, ...more }))
  const ownerOf = async (caseId: string): Promise<string> =>
    (
      await company.app.db
        .selectFrom('matter_head')
        .select('owner_id')
        .where('matter_id', '=', caseId)
        .executeTakeFirstOrThrow()
    ).owner_id
  /** All of them have a device; the one of whoever owns the case that is opened. */
  const openedForOne = async (words: string, more = {}) => {
    // What others were told before is none of this.
    company.clock.set(addMilliseconds(company.clock.now(), hours(2)))
    const browsers = new Map<string, TrialBrowser>()
    for (const person of Object.values(staff)) browsers.set(person, await turnOn(person))
    const { caseId } = await opened(words, more)
    const owner = await ownerOf(caseId)
    const browser = browsers.get(owner)
    if (browser === undefined) throw new Error('whoever owns it has no device')
    return { caseId, owner, browser, browsers }
  }
  const owed = async (): Promise<number> => {
    const { rows } = await company.database.pool.query<{ owed: number }>(
      'select count(*)::int as owed from push_message where next_at is not null',
    )
    return rows[0]?.owed ?? 0
  }

  const sendOnly = async (app = trial()): Promise<number> =>
    await sendDuePushes(app, { contact, signal: new AbortController().signal })
  const anotherOf = async (owner: string, words: string): Promise<string> => {
    for (;;) {
      const { caseId } = await opened(words)
      if ((await ownerOf(caseId)) === owner) return caseId
    }
  }
  const only = async (person: string): Promise<void> => {
    await company.app.db.deleteFrom('push_device').where('person_id', '<>', person).execute()
  }

  return {
    service: () => service,
    trial,
    round,
    later,
    turnOn,
    opened,
    ownerOf,
    openedForOne,
    owed,
    sendOnly,
    anotherOf,
    only,
  }
}
