/** Why a file of calls is not taken; the codes are stable. */
export type WhyCallsRefused =
  | 'calls-column-unknown'
  | 'calls-column-ambiguous'
  | 'calls-column-missing'
  | 'calls-dates-ambiguous'
  | 'calls-dates-unreadable'
  | 'calls-file-unreadable'
  | 'calls-file-too-long'
  | 'calls-file-changed'

/** What is wrong with a file of calls as a whole, or with what was said of it; nothing was taken in, but where it changed as it was read. */
export class CallsRefused extends Error {
  readonly code: WhyCallsRefused

  constructor(code: WhyCallsRefused, message: string) {
    super(message)
    this.name = 'CallsRefused'
    this.code = code
  }
}
