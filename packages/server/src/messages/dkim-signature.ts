import { createPrivateKey } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Settings } from '../config/settings.ts'
import { reasonOf, StartupError } from '../config/startup-error.ts'
import { domainOf } from './message-id.ts'

/** With what outgoing mail is signed. */
export interface DkimSignature {
  readonly domainName: string
  readonly keySelector: string
  readonly privateKey: string
}

/**
 * Null where no key is set: then the mail server signs, or nobody does.
 * @throws StartupError `setting-invalid`
 */
export const dkimSignatureOf = async ({
  dkimKey,
  dkimSelector,
  mailFrom,
}: Pick<Settings, 'dkimKey' | 'dkimSelector' | 'mailFrom'>): Promise<DkimSignature | null> => {
  if (dkimKey === undefined) return null
  try {
    const privateKey = await readFile(dkimKey, 'utf8')
    // One that can't be read would send every mail unsigned, and nobody would know.
    createPrivateKey(privateKey)
    return { domainName: domainOf(mailFrom), keySelector: dkimSelector, privateKey }
  } catch (thrown) {
    const why = reasonOf(thrown)
    throw new StartupError(
      'setting-invalid',
      `The key that mail is signed with can’t be used: ${why}.`,
      thrown,
    )
  }
}
