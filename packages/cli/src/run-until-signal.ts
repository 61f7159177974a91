import type { RunningBuckstop } from '@buckstop/server/start/start'
import type { Settings } from '@buckstop/server/config/settings'
import { tell } from './tell.ts'
import { untilBroken } from './until-broken.ts'
import { untilSignal } from './until-signal.ts'
import { say } from './terminal.ts'

/** What a long-running command does: everything, the pages and the API alone, or what falls due alone. */
type Part = 'all' | 'serve' | 'work'

// What broke may also keep it from ending: then it ends without order.
const endingMs = 20_000
const defect = 70

/**
 * Starts that part, says that it is ready, and stops it in order once this process is told to end, or once something
 * was thrown that nobody caught: then with a code that is not 0, so that it is started again.
 * @param welcome further lines for a person, printed before the ready line
 * @throws StartupError
 */
export async function runUntilSignal(
  settings: Settings,
  part: Part,
  welcome: (running: RunningBuckstop) => Promise<readonly string[]> = async () => await Promise.resolve([]),
): Promise<void> {
  // Listened for from the first moment: a start that is told to end does so as soon as it can.
  const signalled = untilSignal()
  const started: { running: RunningBuckstop | null } = { running: null }
  const broken = untilBroken(({ thrown, origin }) => {
    process.exitCode = defect
    setTimeout(() => process.exit(defect), endingMs).unref()
    if (started.running === null) tell(thrown)
    else
      started.running.app.log.fatal(
        { err: thrown, origin },
        'something was thrown that nobody caught: ending',
      )
  })
  const lost = Promise.withResolvers<undefined>()
  const { startBuckstop } = await import('@buckstop/server/start/start')
  const running = await startBuckstop(
    settings,
    (error) => {
      process.exitCode = tell(error)
      lost.resolve(undefined)
    },
    part,
    say,
  )
  started.running = running
  try {
    for (const line of await welcome(running)) say(line)
    say(`buckstop ready ${running.url}`)
    await Promise.race([signalled, lost.promise, broken])
  } finally {
    await running.stop()
  }
}
