import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { Argument, Command } from 'commander'
import { codeOf, StartupError } from '@buckstop/server/config/startup-error'
import { exportCompany, mapPath, regulatorPath } from '@buckstop/server/company/export-company'
import { loadCompany } from '@buckstop/server/company/load-company'
import { beginWithNewKey } from '@buckstop/server/company/mail/seal-key'
import { setUpCompany } from '@buckstop/server/company/set-up-company'
import { openApp, type OpenApp } from '@buckstop/server/app/open-app'
import type { Settings } from '@buckstop/server/config/settings'
import { settingsOf, withSettings } from '../settings-options.ts'
import { say } from '../terminal.ts'

type Open = (settings: Settings) => Promise<Pick<OpenApp, 'app' | 'close'>>

/** `buckstop company apply FILE` and `export FILE`: who works here, in which teams, when; and the service map. */
export function companyCommand(open: Open = openApp): Command {
  return new Command('company')
    .description('who works here, and how the company deals with problems')
    .addCommand(applyCommand(open))
    .addCommand(exportCommand(open))
    .addCommand(newSealKeyCommand(open))
}

function applyCommand(open: Open): Command {
  const apply = new Command('apply')
    .description('set the company up as its file says, or bring it up to date')
    .addArgument(new Argument('<file>', 'company file, such as examples/companies/example-bikes.yaml'))
    .option(
      '--replace-map',
      'put the map of the file in the place of one that was put in use in the workspace',
    )
  return withSettings(apply, ['data', 'database']).action(async (file: string) => {
    const loaded = await loadCompany(file)
    const opened = await open(settingsOf(apply))
    try {
      const people = await setUpCompany(opened.app, loaded, {
        replacesMap: apply.opts<{ replaceMap?: boolean }>().replaceMap === true,
      })
      const { mapVersion } = (await opened.app.directory.fresh()).company
      const teams = Object.keys(loaded.company.teams).length
      say(
        `${loaded.company.name}: ${people.size} people in ${teams} teams, by version ${mapVersion} of the service map`,
      )
    } finally {
      await opened.close()
    }
  })
}

function newSealKeyCommand(open: Open): Command {
  const key = new Command('new-seal-key').description(
    'keep passwords of mail servers under another key, where the one before is lost: they are then typed again',
  )
  return withSettings(key, ['data', 'database']).action(async () => {
    const opened = await open(settingsOf(key))
    try {
      const { was, sealed } = await beginWithNewKey(opened.app)
      const again = `${sealed === 1 ? '1 password' : `${sealed} passwords`} kept before: type them again under Settings › Mail`
      say(
        was === 'right'
          ? 'The key that is here is the one under which passwords are kept: nothing to do'
          : `Passwords of mail servers are kept under the key that is here from now on${sealed === 0 ? '' : `; ${again}`}`,
      )
    } finally {
      await opened.close()
    }
  })
}

function exportCommand(open: Open): Command {
  const exporting = new Command('export')
    .description(
      'write the company as it is now to a file that apply reads, and its service map and pictures beside it',
    )
    .addArgument(new Argument('<file>', 'company file to write, such as company.yaml'))
    .option('--replace', 'write over files that are there already')
  return withSettings(exporting, ['data', 'database']).action(async (file: string) => {
    const beside = basename(file, extname(file))
    const mapFile = join(dirname(file), mapPath(beside))
    const replaces = exporting.opts<{ replace?: boolean }>().replace === true
    const refuseToReplace = (...paths: readonly string[]): void => {
      const there = replaces ? undefined : paths.find((path) => existsSync(path))
      if (there === undefined) return
      throw new StartupError(
        'company-invalid',
        `${there} is there already. Name another file, or write over it with --replace.`,
      )
    }
    refuseToReplace(file, mapFile)
    const opened = await open(settingsOf(exporting))
    try {
      const exported = await exportCompany(opened.app, beside)
      const pictures = [...exported.pictures].map(
        ([path, bytes]) => [join(dirname(file), path), bytes] as const,
      )
      const profile = join(dirname(file), regulatorPath(beside))
      refuseToReplace(...pictures.map(([path]) => path), ...(exported.regulator === null ? [] : [profile]))
      for (const [path, bytes] of pictures) await write(path, bytes)
      await write(mapFile, exported.map)
      if (exported.regulator !== null) await write(profile, exported.regulator)
      await write(file, exported.file)
      say(`Written: ${file}, and the service map in use to ${mapFile}`)
    } finally {
      await opened.close()
    }
  })
}

/** Names and addresses of everyone who works here are in it. */
async function write(path: string, content: string | Buffer): Promise<void> {
  try {
    await writeFile(path, content, { mode: 0o600 })
  } catch (thrown) {
    throw new StartupError(
      'company-invalid',
      `${path} can't be written (${codeOf(thrown) ?? 'unknown'}).`,
      thrown,
    )
  }
}
