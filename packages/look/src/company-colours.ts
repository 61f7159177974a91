import {
  clampChroma,
  type Color,
  formatHex,
  modeLrgb,
  modeOklab,
  modeOklch,
  modeRgb,
  type Oklch,
  parseHex,
  useMode,
  wcagContrast,
} from 'culori/fn'
import type { companyTokens } from './company-tokens.ts'

// What lies between the two, and what contrast is counted in.
for (const mode of [modeRgb, modeLrgb, modeOklab]) useMode(mode)
const toOklch = useMode(modeOklch)

type CompanyToken = (typeof companyTokens)[number]

interface Pair {
  readonly light: string
  readonly dark: string
}
export type CompanyColours = Readonly<Record<CompanyToken, Pair>>

export interface Judged {
  readonly holds: boolean
  /** Where it reads worst of all grounds that it stands on, as WCAG counts it. */
  readonly contrast: number
  /** The colour itself where it holds; else the nearest of its hue that does. */
  readonly nearest: string
}

/** What is read needs it, and links and buttons are; marks alone would do with 3. */
export const leastContrast = 4.5

const lightness = (l: number, c: number, h: number): Oklch => ({ mode: 'oklch', l, c, h })
/** The papers of `tokens.css`, which its test holds them against. */
export const papers = {
  light: [lightness(0.984, 0.006, 85), lightness(0.996, 0.003, 85), lightness(0.958, 0.009, 85)],
  dark: [lightness(0.205, 0.008, 70), lightness(0.245, 0.009, 70), lightness(0.175, 0.008, 70)],
} as const

/** `#rrggbb`, in small letters. */
export const isColour = (text: string): boolean => /^#[0-9a-f]{6}$/.test(text)

/** Whether a company's colour can be read on the light pages: as a link on every paper, and on its own wash. */
export const judgeColour = (colour: string): Judged => {
  const contrast = worst(colour, 'light', washOf(partsOf(colour), 'light'))
  return { holds: contrast >= leastContrast, contrast, nearest: nearestThatHolds(colour, 'light') }
}

/**
 * All that follows from a company's colour: a colour that does not hold is made darker first, and the one for dark
 * pages is of the same hue, as light as it has to be.
 */
export const companyColours = (colour: string): CompanyColours => {
  const light = nearestThatHolds(colour, 'light')
  const { c, h } = partsOf(colour)
  const dark = nearestThatHolds(hexOf(lightness(0.78, Math.min(c, 0.13), h)), 'dark')
  return {
    brand: { light, dark },
    'brand-strong': { light: stronger(light, 'light'), dark: stronger(dark, 'dark') },
    'on-brand': {
      light: hexOf(lightness(0.99, Math.min(c, 0.004), h)),
      dark: hexOf(lightness(0.2, Math.min(c, 0.03), h)),
    },
    'brand-wash': { light: washOf({ c, h }, 'light'), dark: washOf({ c, h }, 'dark') },
  }
}

type Scheme = keyof typeof papers

const partsOf = (colour: string): { readonly l: number; readonly c: number; readonly h: number } => {
  const parsed = parseHex(colour)
  if (parsed === undefined) throw new RangeError('a colour is #rrggbb')
  // A grey has no hue, and any does.
  const { l, c, h = 0 } = toOklch(parsed)
  return { l, c, h }
}

const hexOf = (colour: Oklch): string => formatHex(clampChroma(colour, 'oklch'))

/** What it lies on where something of the company's is quoted or chosen. */
const washOf = ({ c, h }: { readonly c: number; readonly h: number }, scheme: Scheme): string =>
  hexOf(scheme === 'light' ? lightness(0.952, Math.min(c, 0.018), h) : lightness(0.28, Math.min(c, 0.032), h))

const worst = (colour: string, scheme: Scheme, wash: string): number => {
  const on: readonly (Color | string)[] = [...papers[scheme], wash]
  return Math.min(...on.map((ground) => contrastOf(colour, ground)))
}

const contrastOf = (colour: string, ground: Color | string): number => {
  const [one, other] = [parseHex(colour), typeof ground === 'string' ? parseHex(ground) : ground]
  if (one === undefined || other === undefined) throw new RangeError('a colour is #rrggbb')
  return wcagContrast(one, other)
}

const step = 0.005

/** Darker on light paper, lighter on dark, by as little as will do. Black and white hold, so it ends. */
const nearestThatHolds = (colour: string, scheme: Scheme): string => {
  const { l, c, h } = partsOf(colour)
  const wash = washOf({ c, h }, scheme)
  const towards = scheme === 'light' ? -step : step
  for (let [at, now] = [l, colour]; ; at += towards, now = hexOf(lightness(at, c, h))) {
    if (worst(now, scheme, wash) >= leastContrast) return now
  }
}

/** Under a pointer: further from the paper, or back from it where there is no further. */
const stronger = (colour: string, scheme: Scheme): string => {
  const { l, c, h } = partsOf(colour)
  const by = scheme === 'dark' ? 0.06 : l < 0.3 ? 0.1 : -0.07
  return hexOf(lightness(Math.min(0.97, l + by), c, h))
}
