import { decimalsOf } from './currency.ts'

/**
 * The most that an amount may be, in minor units: fifteen figures, which any reader of JSON or YAML gives back as they
 * were written, with whatever decimals.
 */
export const mostMinor = 999_999_999_999_999

interface Decimal {
  /** The figures without a mark and without zeros at the end. */
  readonly figures: string
  /** How many of the figures stand behind the mark; below zero where zeros are to follow. */
  readonly decimals: number
}

const written = /^\+?(?<whole>\d*)(?:\.(?<rest>\d*))?(?:[eE](?<power>[-+]?\d{1,4}))?$/

/** A number as it is written (`100`, `10.50`, `1e3`, `0x1F`), figure by figure; null where it is none or below zero. */
const readDecimal = (text: string): Decimal | null => {
  // Nobody writes an amount of a hundred figures; taking it apart would take time, and more than a number has is lost.
  const plain = text.length > 100 || /^0[xo]/.test(text) ? String(Number(text)) : text
  const { whole = '', rest = '', power = '0' } = written.exec(plain)?.groups ?? {}
  const figures = `${whole}${rest}`.replace(/^0+/, '')
  if (`${whole}${rest}` === '') return null
  const short = figures.replace(/0+$/, '')
  return {
    figures: short,
    decimals: short === '' ? 0 : rest.length - (figures.length - short.length) - Number(power),
  }
}

/** How many decimals a number has as it is written: 2 for 10.25, 1 for 10.50, 7 for 1e-7. */
export const decimalsWritten = (text: string): number => Math.max(0, readDecimal(text)?.decimals ?? 0)

/** Whole minor units of what is written in major ones, exactly; or why not. No float is on the way. */
export const minorOf = (text: string, decimals: number): number | 'no-amount' | 'decimals' | 'too-much' => {
  const read = readDecimal(text)
  if (read === null) return 'no-amount'
  if (read.decimals > decimals) return 'decimals'
  if (read.figures.length + decimals - read.decimals > String(mostMinor).length) return 'too-much'
  return Number(read.figures.padEnd(read.figures.length + decimals - read.decimals, '0'))
}

/** The same in major units, as it would be written: 10050 with two decimals is 100.5. */
export const majorText = (minor: number, decimals: number): string => {
  const figures = String(minor).padStart(decimals + 1, '0')
  const rest = figures.slice(figures.length - decimals).replace(/0+$/, '')
  return decimals === 0 || rest === ''
    ? figures.slice(0, figures.length - decimals)
    : `${figures.slice(0, figures.length - decimals)}.${rest}`
}

/** As a number that is written so: what a map’s file, a change to it and a story of it hold. */
export const majorOf = (minor: number, decimals: number): number => Number(majorText(minor, decimals))

/** Minor units of a number that came from a map’s file, whose decimals fit. */
export const minorOfMajor = (major: number, decimals: number): number => {
  const minor = minorOf(String(major), decimals)
  return typeof minor === 'number' ? minor : mostMinor
}

/** In which decimals a map counts: its currency's; without one two, or as many as its amounts take. */
export const decimalsFor = (currency: string | null, amounts: readonly string[]): number =>
  currency === null
    ? amounts.reduce((most, amount) => Math.max(most, decimalsWritten(amount)), 2)
    : decimalsOf(currency)
