import { Command } from 'commander'
import { startBuckstop } from '@buckstop/server/start'
import { settingsOf, withSettings } from '../settings-options.ts'
import { tell } from '../tell.ts'
import { untilTold } from '../until-told.ts'

/** `buckstop start`: everything in one process, until it is told to end. */
export function startCommand(): Command {
  const command = new Command('start').description('run everything in one process, database included')
  return withSettings(command).action(async () => {
    // Listened for from the first moment: a start that is told to end does so as soon as it can.
    const told = untilTold()
    const lost = Promise.withResolvers<undefined>()
    const running = await startBuckstop(settingsOf(command), (error) => {
      process.exitCode = tell(error)
      lost.resolve(undefined)
    })
    console.log(`buckstop ready ${running.url}`)
    await Promise.race([told, lost.promise])
    await running.stop()
  })
}
