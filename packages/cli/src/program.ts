import { Command, CommanderError } from 'commander'
import { version } from '@buckstop/server/config/version'
import { tell } from './tell.ts'
import { complain, print } from './terminal.ts'

/** One file per command; a command that is not in this list does not exist. Only the one that is asked for is read. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./commands/start.ts')).startCommand(),
  serve: async () => (await import('./commands/serve.ts')).serveCommand(),
  work: async () => (await import('./commands/work.ts')).workCommand(),
  migrate: async () => (await import('./commands/migrate.ts')).migrateCommand(),
  company: async () => (await import('./commands/company.ts')).companyCommand(),
  calls: async () => (await import('./commands/calls.ts')).callsCommand(),
  contacts: async () => (await import('./commands/contacts.ts')).contactsCommand(),
  import: async () => (await import('./commands/import.ts')).importCommand(),
  map: async () => (await import('./commands/map.ts')).mapCommand(),
  mirror: async () => (await import('./commands/mirror.ts')).mirrorCommand(),
  rebuild: async () => (await import('./commands/rebuild.ts')).rebuildCommand(),
  story: async () => (await import('./commands/story.ts')).storyCommand(),
  token: async () => (await import('./commands/token.ts')).tokenCommand(),
  user: async () => (await import('./commands/user.ts')).userCommand(),
  verify: async () => (await import('./commands/verify.ts')).verifyCommand(),
}

/** Does what the command line says, and leaves its exit code with the process. */
export const runProgram = async (args: readonly string[]): Promise<void> => {
  const program = new Command('buckstop')
    .description('One named owner for every customer’s problem, until the customer says it is solved.')
    .version(version)
    .showHelpAfterError('(buckstop --help shows what there is)')
    .configureOutput({ writeOut: print, writeErr: (text) => complain(text.trimEnd()) })
    .exitOverride()

  const name = args[0] ?? ''
  const asked = Object.hasOwn(commands, name) ? commands[name] : undefined
  for (const load of asked === undefined ? Object.values(commands) : [asked]) {
    program.addCommand((await load()).exitOverride())
  }

  try {
    await program.parseAsync(args, { from: 'user' })
  } catch (thrown) {
    // Commander has said what it had to say; help and version are no failure.
    if (thrown instanceof CommanderError) process.exitCode = thrown.exitCode
    else process.exitCode = tell(thrown)
  }
}
