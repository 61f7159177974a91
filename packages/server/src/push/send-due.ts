import type { AppContext } from '../app/app-context.ts'
import { reasonOf } from '../errors/reason.ts'
import { type DueDevice, settle, takeDue, tryLater } from './due.ts'
import { pushKeys } from './keys.ts'
import { type Note, notesFor } from './note.ts'
import { post, type Posted, type Posting } from './post.ts'

// As many push services as are asked at once.
const atOnce = 8

/** Sends what is due, to every device of it. @returns how many devices it was for */
export const sendDuePushes = async (
  app: AppContext,
  { contact, signal }: Pick<Posting, 'contact' | 'signal'>,
): Promise<number> => {
  const devices = await takeDue(app)
  if (devices.length === 0) return 0
  const keys = await pushKeys(app)
  if (keys === null)
    throw new Error('the key of push services was sealed under another key of this installation')
  const posting = { keys, contact, signal, settings: app.settings }
  for (let start = 0; start < devices.length; start += atOnce)
    await Promise.all(
      devices.slice(start, start + atOnce).map(async (device) => await tell(app, posting, device)),
    )
  return devices.length
}

const tell = async (app: AppContext, posting: Posting, device: DueDevice): Promise<void> => {
  const notes = await notesFor(app, device.due)
  const told = new Set(notes.flatMap(({ of }) => of))
  // What this version has no words for is owed nobody.
  await settle(
    app,
    device.id,
    device.due.filter((one) => !told.has(one)),
  )
  for (const note of notes) {
    const posted = await tried(app, posting, device, note)
    if (posted.kind === 'gone') return await forget(app, device)
    if (posted.kind === 'later') await tryLater(app, device.id, note.of, posted.pause)
    else await settle(app, device.id, note.of)
    if (posted.kind === 'taken') await reached(app, device)
    if (posted.kind === 'refused')
      app.log.warn({ device: device.id, status: posted.status }, 'a push service did not take a message')
  }
}

/** The address of a device opens a way to it and stands in no log. */
const tried = async (app: AppContext, posting: Posting, device: DueDevice, note: Note): Promise<Posted> => {
  try {
    return await post(posting, device, note)
  } catch (thrown) {
    app.log.debug({ device: device.id, why: reasonOf(thrown).slice(0, 40) }, 'a push service was not reached')
    return { kind: 'later', pause: 0 }
  }
}

const reached = async ({ db, clock }: AppContext, { id }: DueDevice): Promise<void> => {
  await db.updateTable('push_device').set({ reached_at: clock.now() }).where('id', '=', id).execute()
}

const forget = async ({ db }: AppContext, { id, endpoint }: DueDevice): Promise<void> => {
  // Only the address that is gone: its person may have turned it on again meanwhile.
  await db.deleteFrom('push_device').where('id', '=', id).where('endpoint', '=', endpoint).execute()
}
