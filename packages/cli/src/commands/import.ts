import { statSync } from 'node:fs'
import { basename } from 'node:path'
import { ReadingError } from '@buckstop/mirror/reading'
import { type DateOrder, dateOrders } from '@buckstop/server/import/dates'
import { importFields } from '@buckstop/server/import/column-map'
import { importContacts, type ImportResult } from '@buckstop/server/import/import-contacts'
import type { Settings } from '@buckstop/server/config/settings'
import type { ImportOrder } from '@buckstop/server/import/order'
import { ImportRefused } from '@buckstop/server/import/refused'
import { openApp, type OpenApp } from '@buckstop/server/app/open-app'
import { Argument, Command, Option } from 'commander'
import { progressBar } from '../progress-bar.ts'
import { settingsOf, withSettings } from '../settings-options.ts'
import { type CsvFlags, dialectOf, withCsvFlags } from './csv-flags.ts'
import { complain, say } from '../terminal.ts'

type Open = (settings: Settings) => Promise<Pick<OpenApp, 'app' | 'close'>>

interface Options extends CsvFlags {
  readonly map: readonly string[]
  readonly live: boolean
  readonly dates?: DateOrder
  readonly endedValues?: string
  readonly openValues?: string
  readonly language: string
  readonly set?: string
  readonly rejects?: string
}

const help = `
Fields of --map:
  words                the customer's words; several columns are put together, one below the other
  source               the row's id in the other system; the same one comes in once
  receivedAt           when it came; a date and a time that stand apart may both be named
  name, email, phone,  who it was, and by what the customer is known again
  account, order, vehicle
  channel              web, email, chat, phone, sms, store, letter, fax or survey; anything else counts as web
  language             a language tag such as en or fr-CA
  status               whether it is open or had ended there: what had ended stays ended, and what is open is dealt
                       out over the team; see --ended-values
  issue                one problem of several that the row holds

A column is named by its header, or as #3 for the third. Several columns of one name are all meant.

Exit code: 0 all rows are in; 3 some were rejected, and the rejects file holds them whole; 1 every row was
rejected; 2 the file or an option can't be used, and nothing was taken in.`

/** `buckstop import contacts FILE.csv --map column=field…` */
export function importCommand(open: Open = openApp): Command {
  const contacts = new Command('contacts')
    .description('take in a CSV of complaints; what came in before does not come in twice')
    .addArgument(new Argument('<file>', 'CSV whose first line names the columns; may be packed as gzip'))
    .addOption(
      new Option(
        '--map <column=field...>',
        `what each column is: ${importFields.join(', ')}`,
      ).makeOptionMandatory(),
    )
    .option('--live', 'let it arrive now, with owners and clocks; otherwise it is history', false)
    .addOption(
      new Option('--dates <order>', 'how the file writes its days (found by looking at all of them)').choices(
        dateOrders,
      ),
    )
    .option(
      '--ended-values <values>',
      'statuses that mean ended, separated by commas, beside the common words',
    )
    .option('--open-values <values>', 'statuses that mean open, separated by commas, beside the common words')
    .option('--language <tag>', 'language of rows that don’t name one', 'en')
    .option('--set <name>', 'what the sources are called (otherwise: the file’s name)')
    .option('--rejects <file>', 'where rows go that can’t be taken in (otherwise: here, named after it)')
    .addHelpText('after', help)
  withCsvFlags(contacts)
  withSettings(contacts, ['data', 'database']).action(async (file: string, options: Options) => {
    const bar = progressBar()
    try {
      const order = orderOf(file, options)
      const result = await run(await open(settingsOf(contacts)), order, bar)
      bar.end()
      report(result, order.rejectsPath)
      process.exitCode = exitCodeOf(result)
    } catch (thrown) {
      bar.end()
      if (!(thrown instanceof ImportRefused) && !(thrown instanceof ReadingError)) throw thrown
      const text =
        thrown instanceof ReadingError ? `${thrown.message} ${thrown.problem.remedy}` : thrown.message
      complain(`buckstop: ${text}`)
      process.exitCode = 2
    }
  })
  return new Command('import').description('take in what another system kept').addCommand(contacts)
}

const orderOf = (file: string, options: Options): ImportOrder => ({
  file,
  map: options.map,
  live: options.live,
  dateOrder: options.dates ?? null,
  ...(options.encoding === undefined ? {} : { encoding: options.encoding }),
  dialect: dialectOf(options),
  statusValues: { ended: listOf(options.endedValues), open: listOf(options.openValues) },
  language: options.language,
  set: options.set ?? basename(file),
  rejectsPath: options.rejects ?? `${basename(file)}.rejects.csv`,
})

const listOf = (values = ''): readonly string[] => values.split(',').filter((value) => value.trim() !== '')

const run = async (
  opened: Awaited<ReturnType<Open>>,
  order: ImportOrder,
  bar: ReturnType<typeof progressBar>,
): Promise<ImportResult> => {
  try {
    // It is read twice: looked at, and taken in.
    const size = 2 * (statSync(order.file, { throwIfNoEntry: false })?.size ?? 0)
    return await importContacts(opened.app, order, ({ bytes, taken, known, rejected }) =>
      bar.show(size === 0 ? 1 : bytes / size, `${taken} taken in, ${known} known, ${rejected} rejected`),
    )
  } finally {
    await opened.close()
  }
}

/** Nothing is lost with exit code 0. */
const exitCodeOf = ({ taken, known, rejected }: ImportResult): number =>
  rejected === 0 ? 0 : taken + known === 0 ? 1 : 3

function report({ taken, known, rejected, secondHand, rejects, said }: ImportResult, path: string): void {
  for (const line of said) say(line)
  say(`${taken} contacts taken in, ${known} known already, ${rejected} rejected`)
  if (secondHand > 0) say(`${secondHand} had no words of the customer’s: taken in as what their columns say`)
  if (rejects !== null) say(`line ${rejects.line} ${rejects.reason}; every reject is in ${path}`)
}
