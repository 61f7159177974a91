import type { Progress } from '@buckstop/mirror'

const counts = new Intl.NumberFormat('en-GB')

/** How much of the file at hand is read; null where its length is not known. */
export const shareRead = ({ bytesRead, bytesTotal }: Progress): number | null =>
  bytesTotal === null || bytesTotal === 0 ? null : bytesRead / bytesTotal

/** `volvo.csv  1,665 events, 402 cases` */
export const whatIsRead = ({ file, events, cases }: Progress): string =>
  `${file}  ${counts.format(events)} events, ${counts.format(cases)} cases`
