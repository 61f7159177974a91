import { basename } from 'node:path'
import { Argument, Command, Option } from 'commander'
import { type DateOrder, dateOrders } from '@buckstop/server/import/date-order'
import { importContacts, ImportRefused, type ImportResult } from '@buckstop/server/import/import-contacts'
import { openApp } from '@buckstop/server/open-app'
import { progressBar } from '../progress-bar.ts'
import { settingsOf, withSettings } from '../settings-options.ts'

interface Options {
  readonly map: readonly string[]
  readonly live: boolean
  readonly dates?: DateOrder
  readonly language: string
  readonly set?: string
  readonly rejects?: string
}

/** `buckstop import contacts FILE.csv --map column=field…` */
export function importCommand(): Command {
  const contacts = new Command('contacts')
    .description('take in a CSV of complaints; what came in before does not come in twice')
    .addArgument(new Argument('<file>', 'CSV whose first line names the columns'))
    .addOption(
      new Option(
        '--map <column=field...>',
        'what each column is: words, name, email, phone, receivedAt, …',
      ).makeOptionMandatory(),
    )
    .option('--live', 'let it arrive now, with owners and clocks; otherwise it is history', false)
    .addOption(new Option('--dates <order>', 'how the file writes its days').choices(dateOrders))
    .option('--language <tag>', 'language of rows that don’t name one', 'en')
    .option('--set <name>', 'what the sources are called (otherwise: the file’s name)')
    .option('--rejects <file>', 'where rows go that can’t be taken in (otherwise: here, named after it)')
  withSettings(contacts, ['data', 'database']).action(async (file: string, options: Options) => {
    const opened = await openApp(settingsOf(contacts))
    const bar = progressBar()
    try {
      const order = {
        file,
        map: options.map,
        live: options.live,
        dateOrder: options.dates ?? null,
        language: options.language,
        set: options.set ?? basename(file),
        rejectsPath: options.rejects ?? `${basename(file)}.rejects.csv`,
      }
      const result = await importContacts(opened.app, order, ({ bytes, size, taken, known, rejected }) =>
        bar.show(size === 0 ? 1 : bytes / size, `${taken} taken in, ${known} known, ${rejected} rejected`),
      )
      bar.end()
      report(result, order.rejectsPath)
    } catch (thrown) {
      bar.end()
      if (!(thrown instanceof ImportRefused)) throw thrown
      console.error(`buckstop: ${thrown.message}`)
      process.exitCode = 2
    } finally {
      await opened.close()
    }
  })
  return new Command('import').description('take in what another system kept').addCommand(contacts)
}

function report({ taken, known, rejected, secondHand, rejects }: ImportResult, path: string): void {
  console.log(`${taken} contacts taken in, ${known} known already, ${rejected} rejected`)
  if (secondHand > 0)
    console.log(`${secondHand} had no words of the customer’s: taken in as what their columns say`)
  if (rejects !== null) console.log(`line ${rejects.line} ${rejects.reason}; every reject is in ${path}`)
}
