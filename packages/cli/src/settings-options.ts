import { type Command, Option } from 'commander'
import { helpOf, readSettings } from '@buckstop/server/config/read-settings'
import { type SettingName, type Settings, settingNames, settingTable } from '@buckstop/server/config/settings'

/** Gives a command the flags of these settings, with their help from the one table. */
export function withSettings(command: Command, names: readonly SettingName[] = settingNames): Command {
  for (const name of names) {
    const setting = settingTable[name]
    command.addOption(new Option(setting.flag, helpOf(setting)))
  }
  return command
}

/** What the command's flags and the environment say together. */
export function settingsOf(command: Command): Settings {
  return readSettings(command.opts(), process.env)
}
