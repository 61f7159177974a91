import type { AppContext } from '../app/app-context.ts'
import { reasonOf } from '../errors/reason.ts'
import { type Due, type DueDevice, isAnythingDue, putBack, settle, takeDue, tryLater } from './due.ts'
import { pushKeys } from './keys.ts'
import { type Note, noteOf, type Told, toldApart } from './note.ts'
import { post, type Posted, type Posting } from './post.ts'
import { shownTo } from './shown-to.ts'

// As many push services as are asked at once.
const atOnce = 8
/** As many notes as a device gets in one round, and as long as it may take: the others wait for none. */
const mostNotes = 8
const longestOfDevice = 20_000

/** Sends what is due, to every device of it. @returns how many devices it was for */
export const sendDuePushes = async (
  app: AppContext,
  { contact, signal }: Pick<Posting, 'contact' | 'signal'>,
): Promise<number> => {
  if (!(await isAnythingDue(app))) return 0
  // Before anything is taken: where it is missing, what is due is left to a machine that has it.
  const keys = await pushKeys(app)
  if (keys === null)
    throw new Error('the key of push services was sealed under another key of this installation')
  const devices = await takeDue(app)
  const isShown = await shownTo(
    app,
    devices.flatMap(({ due }) => due.map(({ person }) => person)),
  )
  const told = async (device: DueDevice): Promise<void> => {
    const ending = AbortSignal.any([signal, AbortSignal.timeout(longestOfDevice)])
    const posting = { keys, contact, signal: ending, settings: app.settings }
    try {
      await tell(app, posting, device, (one) => !one.done && isShown(one))
    } catch (thrown) {
      app.log.error({ device: device.id, why: reasonOf(thrown) }, 'a device could not be told; trying again')
    }
  }
  for (let start = 0; start < devices.length; start += atOnce)
    await Promise.all(devices.slice(start, start + atOnce).map(told))
  return devices.length
}

const tell = async (
  app: AppContext,
  posting: Posting,
  device: DueDevice,
  isShown: (one: Due) => boolean,
): Promise<void> => {
  await settle(
    app,
    device.id,
    device.due.filter((one) => !isShown(one)),
  )
  const notes = toldApart(device.due.filter(isShown))
  for (const told of notes.slice(0, mostNotes))
    if (!(await tellOne(app, posting, device, told))) return await forget(app, device)
  await putBack(
    app,
    device.id,
    notes.slice(mostNotes).flatMap(({ of }) => of),
  )
}

/** @returns false where the device is gone */
const tellOne = async (
  app: AppContext,
  posting: Posting,
  device: DueDevice,
  told: Told,
): Promise<boolean> => {
  const posted = await handed(app, posting, device, told)
  if (posted.kind === 'gone') return false
  if (posted.kind === 'later') await tryLater(app, device.id, told.of, posted.pause)
  else await settle(app, device.id, told.of)
  if (posted.kind === 'taken') await reached(app, device)
  if (posted.kind === 'refused')
    app.log.warn({ device: device.id, status: posted.status }, 'a push service did not take a message')
  return true
}

const again = { kind: 'later', pause: 0 } as const
// What this version has no words for is owed nobody.
const wordless = { kind: 'wordless' } as const

/** One that can't be put into words keeps no other from being told. */
const handed = async (
  app: AppContext,
  posting: Posting,
  device: DueDevice,
  told: Told,
): Promise<Posted | typeof wordless> => {
  const note = await noteOf(app, told).catch((thrown: unknown) => {
    app.log.error({ device: device.id, why: reasonOf(thrown) }, 'a note could not be written; trying again')
    return 'failed' as const
  })
  if (note === 'failed') return again
  return note === null ? wordless : await tried(app, posting, device, note)
}

/** The address of a device opens a way to it and stands in no log. */
const tried = async (app: AppContext, posting: Posting, device: DueDevice, note: Note): Promise<Posted> => {
  try {
    return await post(posting, device, note)
  } catch (thrown) {
    app.log.debug({ device: device.id, why: reasonOf(thrown).slice(0, 40) }, 'a push service was not reached')
    return again
  }
}

const reached = async ({ db, clock }: AppContext, { id }: DueDevice): Promise<void> => {
  await db.updateTable('push_device').set({ reached_at: clock.now() }).where('id', '=', id).execute()
}

const forget = async ({ db }: AppContext, { id, endpoint }: DueDevice): Promise<void> => {
  // Only the address that is gone: its person may have turned it on again meanwhile.
  await db.deleteFrom('push_device').where('id', '=', id).where('endpoint', '=', endpoint).execute()
}
