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
} as const

const names = Object.keys(whyFailed) as readonly (keyof typeof whyFailed)[]

/** By its name what is stored; null for what a mail server said. */
export const nameOfFailure = (stored: string): keyof typeof whyFailed | null =>
  names.find((name) => whyFailed[name] === stored) ?? null
