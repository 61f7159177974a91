import { Argument, Command } from 'commander'
import { loadCompany } from '@buckstop/server/company/load-company'
import { setUpCompany } from '@buckstop/server/company/set-up-company'
import { openApp } from '@buckstop/server/app/open-app'
import { settingsOf, withSettings } from '../settings-options.ts'
import { say } from '../terminal.ts'

/** `buckstop company apply FILE`: who works here, in which teams, when; and the service map it names. */
export function companyCommand(): Command {
  const apply = new Command('apply')
    .description('set the company up as its file says, or bring it up to date')
    .addArgument(new Argument('<file>', 'company file, such as examples/companies/example-bikes.yaml'))
    .option(
      '--replace-map',
      'put the map of the file in the place of one that was put in use in the workspace',
    )
  withSettings(apply, ['data', 'database']).action(async (file: string) => {
    const loaded = await loadCompany(file)
    const opened = await openApp(settingsOf(apply))
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
  return new Command('company')
    .description('who works here, and how the company deals with problems')
    .addCommand(apply)
}
