import type { Settings } from '../config/settings.ts'
import type { DirectorySnapshot } from './snapshot.ts'

/** Whether mail leaves here at all: without a mail server it stays in the outbox, and nobody is told by it. */
export const sendsMail = (
  { settings }: { readonly settings: Pick<Settings, 'smtpUrl'> },
  { company }: DirectorySnapshot,
): boolean => company.sender !== null || settings.smtpUrl !== undefined
