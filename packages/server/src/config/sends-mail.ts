import type { Settings } from './settings.ts'

/** Whether mail leaves here at all: without a mail server it stays in the outbox, and nobody is told by it. */
export const sendsMail = ({ smtpUrl }: Pick<Settings, 'smtpUrl'>): boolean => smtpUrl !== undefined
