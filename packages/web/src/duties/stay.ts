import { lasting } from '../words/written.ts'

/** How long somebody stayed: whoever was there for minutes is told of in minutes. */
export const stay = (seconds: number): string =>
  seconds < 90 ? lasting(Math.max(1, seconds), 'second') : lasting(Math.round(seconds / 60), 'minute')
