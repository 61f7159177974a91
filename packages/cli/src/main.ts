import { Command, CommanderError } from 'commander'
import { version } from '@buckstop/server/version'
import { companyCommand } from './commands/company.ts'
import { importCommand } from './commands/import.ts'
import { migrateCommand } from './commands/migrate.ts'
import { mirrorCommand } from './commands/mirror.ts'
import { startCommand } from './commands/start.ts'
import { storyCommand } from './commands/story.ts'
import { tell } from './tell.ts'

/** One file per command; a command that is not in this list does not exist. */
const commands = [startCommand, migrateCommand, companyCommand, importCommand, mirrorCommand, storyCommand]

const program = new Command('buckstop')
  .description('One named owner for every customer’s problem, until the customer says it is solved.')
  .version(version)
  .showHelpAfterError('(buckstop --help shows what there is)')
  .exitOverride()

for (const command of commands) program.addCommand(command().exitOverride())

try {
  await program.parseAsync()
} catch (thrown) {
  // Commander has said what it had to say; help and version are no failure.
  if (thrown instanceof CommanderError) process.exitCode = thrown.exitCode
  else process.exitCode = tell(thrown)
}
