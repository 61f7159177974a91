/** What is entered at the provider for a line of ours. */
export interface Webhooks {
  /** For calls that come in. */
  readonly voice: string
  /** For how they ended. */
  readonly status: string
  /** For SMS that come in. */
  readonly sms: string
}

/** Where the provider tells of an SMS that came on a line. */
export const smsPathOf = (lineId: string): string => `/sms/${lineId}`

/** Where the provider says what happens on a line: a path of each line's own, and a step of a call beneath it. */
export const pathOf = (lineId: string, step: string): string => `/phone/${lineId}/${step}`

export const webhooksOf = (publicUrl: string, lineId: string): Webhooks => ({
  voice: `${publicUrl}${pathOf(lineId, 'begin')}`,
  status: `${publicUrl}${pathOf(lineId, 'ended')}`,
  sms: `${publicUrl}${smsPathOf(lineId)}`,
})
