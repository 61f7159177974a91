import { join } from 'node:path'
import {
  casesAsCsv,
  drawLivedMap,
  fileSource,
  mirror,
  type Mirrored,
  placeText,
  readLog,
  type Reading,
  ReadingError,
  reportAsHtml,
  reportAsMarkdown,
  resolutionsAsCsv,
  tableAsCsv,
  tablesOf,
} from '@buckstop/mirror'
import { openApp } from '@buckstop/server/app/open-app'
import { Command } from 'commander'
import {
  type MirrorFlags,
  mirrorOptionsOf,
  readFlags,
  readOptionsOf,
  withMirrorFlags,
} from './mirror/options.ts'
import { type Open, ownMirrorOptions, readOwnLedger } from './mirror/own.ts'
import { shareRead, whatIsRead } from './mirror/progress.ts'
import { makeFolder, save, savePieces } from './mirror/save.ts'
import { summaryOf } from './mirror/summary.ts'
import { progressBar } from '../progress-bar.ts'
import { settingsOf, withSettings } from '../settings-options.ts'
import { complain, print, printJson } from '../terminal.ts'

/**
 * `buckstop mirror FILE…`: what customers lived through, read from any help desk's log. Exit code 0 when all was
 * read, 1 when an input was cut short (what could be read is told), 2 when nothing could be read or no guess at its
 * columns can be trusted, 3 when more than one row in a hundred is left out.
 */
export function mirrorCommand(open: Open = openApp): Command {
  const command = new Command('mirror')
    .description('show what customers lived through, from an event log: CSV, XES or OCEL 2.0')
    .argument('[files...]', 'the log; several files are read as one')
  withSettings(command, ['data', 'database'])
  return withMirrorFlags(command).action(async (files: string[]) => {
    const bar = progressBar()
    try {
      const flags = readFlags(command.opts())
      checkOwn(files, flags)
      const reading = flags.own
        ? await readOwnLedger(open(settingsOf(command)), flags)
        : await readLog(
            files.map((file) => fileSource(file)),
            {
              ...readOptionsOf(flags),
              onProgress: (progress) => bar.show(shareRead(progress), whatIsRead(progress)),
            },
          )
      bar.end()
      const own = flags.own ? ownMirrorOptions : {}
      const mirrored = mirror(reading, { ...own, ...mirrorOptionsOf(flags) })
      await write(flags, reading, mirrored)
      for (const problem of reading.problems) complainOf(problem)
      if (reading.problems.length > 0) process.exitCode = 1
      else if (tooManyLeftOut(mirrored)) process.exitCode = 3
    } catch (error) {
      bar.end()
      if (!(error instanceof ReadingError)) throw error
      complainOf(error.problem)
      process.exitCode = 2
    }
  })
}

/** Files or our own ledger: throws `option-invalid` where both are named or neither, or what is of the ledger alone. */
const checkOwn = (files: readonly string[], { own, xes, ocel, byTeam, pseudonyms }: MirrorFlags): void => {
  if (own === files.length > 0) {
    throw new ReadingError({
      code: 'option-invalid',
      message: own ? 'Files were named beside --own.' : 'No file was named.',
      remedy: 'Name the files of a log, or say --own for the ledger of this Buckstop.',
    })
  }
  if (!own && (xes !== undefined || ocel !== undefined || byTeam || pseudonyms)) {
    throw new ReadingError({
      code: 'option-invalid',
      message: '--xes, --ocel, --by-team and --pseudonyms are of the ledger of this Buckstop.',
      remedy: 'Say --own with them.',
    })
  }
}

const write = async (
  flags: MirrorFlags,
  reading: Reading,
  { report, cases, ends }: Mirrored,
): Promise<void> => {
  const title = flags.title === undefined ? {} : { title: flags.title }
  const drawn = [flags.html, flags.map, flags.wholeMap].some((file) => file !== undefined)
  const maps = drawn ? await drawLivedMap(report) : null
  if (flags.html !== undefined) save(flags.html, reportAsHtml(report, { ...title, maps }))
  if (flags.map !== undefined) save(flags.map, maps?.shown ?? emptyMap)
  if (flags.wholeMap !== undefined) save(flags.wholeMap, maps?.whole ?? maps?.shown ?? emptyMap)
  if (flags.markdown !== undefined && flags.markdown !== '-')
    save(flags.markdown, reportAsMarkdown(report, flags.title))
  if (flags.csv !== undefined) {
    const folder = flags.csv
    makeFolder(folder)
    for (const table of tablesOf(report)) save(join(folder, `${table.id}.csv`), tableAsCsv(table))
    await savePieces(join(folder, 'cases.csv'), casesAsCsv(reading.log, cases))
    if (ends !== null) await savePieces(join(folder, 'resolutions.csv'), resolutionsAsCsv(ends))
  }
  if (flags.json) printJson(report)
  else if (flags.markdown === '-') print(reportAsMarkdown(report, flags.title))
  else print(summaryOf(report))
}

/** Where nothing was handed on there is nothing to draw. */
const emptyMap = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'

const MOST_LEFT_OUT = 0.01

const tooManyLeftOut = ({ report: { reading } }: Mirrored): boolean =>
  reading.leftOut > MOST_LEFT_OUT * reading.rows

const complainOf = ({ message, remedy, place, code }: ReadingError['problem']): void => {
  const where = place === undefined ? '' : placeText(place)
  complain(`buckstop mirror: ${where === '' ? '' : `${where}: `}${message} ${remedy} [${code}]`)
}
