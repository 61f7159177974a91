import { basename } from 'node:path'
import { fileSource, ReadingError } from '@buckstop/mirror/reading'
import { openApp, type OpenApp } from '@buckstop/server/app/open-app'
import { callFields } from '@buckstop/server/import/call-columns'
import { CallsRefused } from '@buckstop/server/import/calls-refused'
import { type DateOrder, dateOrders } from '@buckstop/server/import/dates'
import { type CallsImported, importCalls } from '@buckstop/server/import/import-calls'
import { rejectsFile } from '@buckstop/server/import/rejects-file'
import { Argument, Command, Option } from 'commander'
import { settingsOf, withSettings } from '../settings-options.ts'
import { complain, say } from '../terminal.ts'
import { type CsvFlags, dialectOf, withCsvFlags } from './csv-flags.ts'

interface Options extends CsvFlags {
  readonly map?: readonly string[]
  readonly dates?: DateOrder
  readonly allIncoming?: true
  readonly rejects?: string
}

const help = `
Fields, known by these headers or by what --map says:
  line        the number of ours that was called (line, to)
  number      who called; empty or withheld identifies nobody (number, from)
  startedAt   when; a date and a time that stand apart may both be named (startedAt, start time)
  seconds     how long: whole seconds, or hours:minutes:seconds (seconds, duration)
  direction   in or out; calls that we made are passed over (direction)
  person      the e-mail address of whoever of ours took it; may be left out (person)
  id          by which the exchange knows it; may be left out (id, sid, callsid)
  ignored     what is none of these

A column that nobody can tell is refused, never guessed. A call of over ten seconds that left no contact is listed for
the leader above that line's lead.

Exit code: 0 all lines are in; 3 some were rejected, and the rejects file holds them whole; 1 every line was
rejected; 2 the file or an option can't be used, and nothing was taken in: the code of why stands first (with calls-file-changed, what was read by then is in).`

/** `buckstop calls import FILE` */
export function callsCommand(
  open: (...how: Parameters<typeof openApp>) => Promise<Pick<OpenApp, 'app' | 'close'>> = openApp,
): Command {
  const command = new Command('import')
    .description('hold the calls of a telephone exchange against contacts; a call comes in once')
    .addArgument(new Argument('<file>', 'CSV whose first line names the columns; may be packed as gzip'))
    .option('--map <column=field...>', `what a column is: ${callFields.join(', ')}`)
    .option('--all-incoming', 'every call of it came in, and none was made by us')
    .addOption(
      new Option('--dates <order>', 'how the file writes its days (found by looking at all of them)').choices(
        dateOrders,
      ),
    )
    .option('--rejects <file>', 'where lines go that can’t be taken in (otherwise: here, named after it)')
    .addHelpText('after', help)
  withCsvFlags(command)
  withSettings(command, ['data', 'database']).action(async (file: string, options: Options) => {
    try {
      const rejectsPath = options.rejects ?? `${basename(file)}.rejects.csv`
      const order = {
        name: file,
        source: fileSource(file),
        map: options.map ?? [],
        allIncoming: options.allIncoming === true,
        dateOrder: options.dates ?? null,
        ...(options.encoding === undefined ? {} : { encoding: options.encoding }),
        dialect: dialectOf(options),
        openRejects: async () => await rejectsFile(rejectsPath),
      }
      const { app, close } = await open(settingsOf(command))
      try {
        report(await importCalls(app, order), rejectsPath)
      } finally {
        await close()
      }
    } catch (thrown) {
      if (!(thrown instanceof CallsRefused) && !(thrown instanceof ReadingError)) throw thrown
      const text =
        thrown instanceof ReadingError
          ? `${thrown.message} ${thrown.problem.remedy}`
          : `${thrown.code}: ${thrown.message}`
      complain(`buckstop: ${text}`)
      process.exitCode = 2
    }
  })
  return new Command('calls')
    .description('calls that came in, as an exchange tells of them')
    .addCommand(command)
}

const report = (
  { taken, known, peopleUnknown, passedOver, written, old, rejected, firstReject }: CallsImported,
  path: string,
): void => {
  say(`${taken} calls taken in, ${known} known already, ${passedOver} passed over, ${rejected} rejected`)
  if (taken > 0) say(`${written} had left their contact, ${taken - written} have left none yet`)
  if (peopleUnknown > 0)
    say(`${peopleUnknown} name somebody by an address that nobody here has: taken in without them`)
  if (old > 0) say(`${old} of those are over a week ago: counted, and nobody’s to see to`)
  if (firstReject !== null) say(`line ${firstReject.line} ${firstReject.reason}; every reject is in ${path}`)
  process.exitCode = rejected === 0 ? 0 : taken + known + passedOver === 0 ? 1 : 3
}
