const numbers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 })
const shares = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 1 })

/** `1,487` */
export const numberText = (value: number): string => numbers.format(value)

/** `7.9%` of a share between 0 and 1. */
export const shareText = (share: number): string => shares.format(share)

/** Hours as people say them: `25 min`, `7.5 h`, `12 days`. */
export const durationText = (hours: number): string => {
  const size = Math.abs(hours)
  if (size === 0) return '0'
  if (size < 1 / 60) return '< 1 min'
  if (size < 1) return `${Math.round(hours * 60)} min`
  if (size < 48) return `${numbers.format(Math.round(hours * 10) / 10)} h`
  const days = hours / 24
  return `${numbers.format(Math.abs(days) < 10 ? Math.round(days * 10) / 10 : Math.round(days))} days`
}

/** Working time stays in hours: a day of it means different things to different people. */
export const workingText = (hours: number): string =>
  Math.abs(hours) < 1
    ? durationText(hours)
    : `${numbers.format(Math.abs(hours) < 100 ? Math.round(hours * 10) / 10 : Math.round(hours))} h`

/** `118 cases`, `1 case` */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${numberText(count)} ${count === 1 ? one : many}`

/** A placeholder for what has no name, as it is shown. */
export const NO_NAME = '(none)'
