export const TIME_ORDERS = [
  'year-month-day',
  'day-month-year',
  'month-day-year',
  'epoch-seconds',
  'epoch-milliseconds',
] as const

/** How the times of a file are written. */
export type TimeOrder = (typeof TIME_ORDERS)[number]
