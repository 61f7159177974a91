import { Command } from 'commander'
import { runUntilSignal } from '../run-until-signal.ts'
import { settingsOf, withSettings } from '../settings-options.ts'

/** `buckstop serve`: the pages and the API; what falls due is left to `buckstop work`. */
export function serveCommand(): Command {
  const command = new Command('serve').description(
    'run the pages and the API alone, beside processes that work',
  )
  return withSettings(command).action(async () => await runUntilSignal(settingsOf(command), 'serve'))
}
