import type { AppContext } from '../app/app-context.ts'
import { sql } from 'kysely'
import type { TroubleReason } from '../shapes/troubles.ts'
import { noteFailingPart, noteWorkingPart } from '../troubles/failing-part.ts'
import { schema } from './sweep.ts'
import type { Postman } from './transport.ts'

const sending = { kind: 'sending', name: '' } as const
/** So often at most somebody writes down that mail goes out, where nothing says otherwise here. */
const saidEveryMs = 10_000

/** What a connection alone shows to be over; whoever refuses mail after that says so of mail alone. */
const beforeAnyMail: readonly TroubleReason[] = [
  'passwordRefused',
  'nobodyAnswers',
  'nameUnknown',
  'tooSlow',
  'certificate',
]

export interface WatchedPostman extends Postman {
  /**
   * Where mail does not go out: looks whether it could again, and has what waits tried at once.
   * @param anew the server is another one than the one that did not take it
   */
  readonly lookAgain: (anew?: boolean) => Promise<void>
}

/** Says since when mail does not go out, for whoever looks after it; and that it does again. */
export const watched = (app: AppContext, postman: Postman): WatchedPostman => {
  let saidAt = -Infinity
  let failing = false
  const works = async (): Promise<void> => {
    if (!failing && performance.now() - saidAt < saidEveryMs) return
    saidAt = performance.now()
    failing = false
    await noteWorkingPart(app.db, sending).catch(() => undefined)
  }
  return {
    ...postman,
    send: async (mail, signal) => {
      try {
        const delivery = await postman.send(mail, signal)
        await works()
        return delivery
      } catch (thrown) {
        if (!isAboutOneMail(thrown) && !signal.aborted) {
          failing = true
          await noteFailingPart(app, sending, thrown, postman.secrets()).catch(() => undefined)
        }
        throw thrown
      }
    },
    lookAgain: async (anew = false) => {
      const known = await app.db
        .selectFrom('failing_part')
        .select('why')
        .where('kind', '=', sending.kind)
        .executeTakeFirst()
      if (known === undefined || !(anew || beforeAnyMail.includes(known.why))) return
      try {
        await postman.check()
      } catch (thrown) {
        return await noteFailingPart(app, sending, thrown, postman.secrets())
      }
      await noteWorkingPart(app.db, sending)
      failing = false
      await tryAtOnce(app)
    },
  }
}

const mostAtOnce = 1_000

/** What was tried in vain waits longer each time, and up to hours in the end. */
const tryAtOnce = async ({ db }: AppContext): Promise<void> => {
  await sql`
    select count(*) from ${sql.id(schema)}.reschedule_jobs(array(
      select id from ${sql.id(schema)}.jobs
      where locked_at is null and attempts > 0 and attempts < max_attempts order by run_at limit ${mostAtOnce}),
      run_at => now())
  `.execute(db)
}

/** That a server takes a mail to this address later, as many do with whoever writes for the first time, is no failure. */
const isAboutOneMail = (thrown: unknown): boolean =>
  thrown instanceof Error &&
  'code' in thrown &&
  thrown.code === 'EENVELOPE' &&
  'command' in thrown &&
  thrown.command === 'RCPT TO'
