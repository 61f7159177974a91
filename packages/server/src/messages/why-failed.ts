/**
 * Why a message of ours was given up without a mail server having said so, as it is stored: in words, which stand there
 * from earlier versions, and by the names under which the API knows them.
 */
export const whyFailed = {
  tooOld: 'nobody could send it for three days',
  codeTooLate: 'the code was asked for too long ago',
  noWords: 'this version has no words for it',
  noAddress: 'there is no address to write to',
  othersRead: 'others read this address',
  noSms: 'they want no text messages',
  smsNotTaken: 'it could not be sent by text message',
  enough: 'as many were mailed today that a case is open as are mailed in a day',
} as const

const names: ReadonlyMap<string, keyof typeof whyFailed> = new Map([
  [whyFailed.tooOld, 'tooOld'],
  [whyFailed.codeTooLate, 'codeTooLate'],
  [whyFailed.noWords, 'noWords'],
  [whyFailed.noAddress, 'noAddress'],
  [whyFailed.othersRead, 'othersRead'],
  [whyFailed.noSms, 'noSms'],
  [whyFailed.smsNotTaken, 'smsNotTaken'],
  [whyFailed.enough, 'enough'],
])

/** What is stored of one that was tried in vain so often. */
export const givenUp = (tries: number, why: string): string => `given up after ${tries} tries: ${why}`

/** What a mail server said, without how often it was tried, which is counted beside it. */
export const saidOf = (stored: string): string => stored.replace(/^given up after \d+ tries(?:: )?/, '')

/** By its name what is stored; null for what a mail server said. */
export const nameOfFailure = (stored: string): keyof typeof whyFailed | null => names.get(stored) ?? null
