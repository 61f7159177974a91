import { join } from 'node:path'
import type { AppContext } from '../app/app-context.ts'
import { readSealKey } from '../company/mail/seal-key.ts'

/** What is missing to open the passwords that are kept; nothing where nothing is. Customers are heard all the same. */
export const sealKeyLines = async (
  app: Pick<AppContext, 'db' | 'settings' | 'log'>,
): Promise<readonly string[]> => {
  const { state, sealed } = await readSealKey(app)
  if (state === 'right' || state === 'unmade') return []
  app.log.error({ code: 'seal-key-missing', state, sealed }, 'the key of what is sealed is not here')
  const { sealKey, data } = app.settings
  const where = sealKey === undefined ? join(data, 'seal.key') : 'BUCKSTOP_SEAL_KEY'
  const what =
    sealed === 0
      ? 'the key by which devices show what somebody has to do'
      : `${sealed === 1 ? '1 password' : `${sealed} passwords`} of mail servers`
  const anew =
    sealed === 0 ? 'each device is turned on again.' : 'the passwords are typed again under Settings › Mail.'
  return [
    `No seal key         [seal-key-missing] ${what} can't be opened: ${
      state === 'missing' ? `${where} is not there` : `${where} is another key than theirs`
    }.`,
    '  Put the key back from your backup and start again. Where it is lost, npx buckstop company new-seal-key',
    `  lets another one count, and ${anew}`,
  ]
}
