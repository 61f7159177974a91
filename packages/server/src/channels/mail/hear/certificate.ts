import { readFile } from 'node:fs/promises'
import { createSecureContext } from 'node:tls'
import type { Settings } from '../../../config/settings.ts'
import { reasonOf, StartupError } from '../../../config/startup-error.ts'

export interface KeyAndCertificate {
  readonly key: Buffer
  readonly cert: Buffer
}

/**
 * What STARTTLS is done with; null where none is set, and then it is not offered.
 * @throws StartupError `setting-invalid`
 */
export const certificateOf = async ({
  smtpKey,
  smtpCertificate,
}: Pick<Settings, 'smtpKey' | 'smtpCertificate'>): Promise<KeyAndCertificate | null> => {
  if (smtpKey === undefined && smtpCertificate === undefined) return null
  if (smtpKey === undefined || smtpCertificate === undefined)
    throw new StartupError('setting-invalid', 'Give --smtp-key and --smtp-certificate together, or neither.')
  try {
    const files = { key: await readFile(smtpKey), cert: await readFile(smtpCertificate) }
    createSecureContext(files)
    return files
  } catch (thrown) {
    const why = reasonOf(thrown)
    throw new StartupError(
      'setting-invalid',
      `The mail listener can’t use its key and certificate: ${why}.`,
      thrown,
    )
  }
}
