import { Command } from 'commander'
import { runUntilSignal } from '../run-until-signal.ts'
import { settingsOf, withSettings } from '../settings-options.ts'

/** `buckstop work`: deadlines, jobs and mail; its port answers as well, so that its health can be asked for. */
export function workCommand(): Command {
  const command = new Command('work').description(
    'run what falls due and is sent, beside processes that serve',
  )
  return withSettings(command).action(async () => await runUntilSignal(settingsOf(command), 'work'))
}
