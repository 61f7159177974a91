import { type CompanyColours, companyColours } from '@buckstop/look/company-colours'
import { companyTokens } from '@buckstop/look/company-tokens'
import type { LogoGround } from '../shapes/brand.ts'
import { hashOfStyle } from './style-hash.ts'

/** The company's logo, at an address that changes with its content. */
export interface Logo {
  readonly path: string
  readonly width: number
  readonly height: number
  readonly ground: LogoGround
}

/** A style of its own, and what a content security policy allows it by. */
export interface Style {
  readonly css: string
  readonly hash: string
}

/** How a company looks, where it has said so. */
export interface Brand {
  /** As it was chosen. */
  readonly colour: string | null
  readonly colours: CompanyColours | null
  readonly style: Style | null
  readonly logo: Logo | null
}

export const noBrand: Brand = { colour: null, colours: null, style: null, logo: null }

/** Made once for each change: customers' pages find it ready. */
export const brandOf = (colour: string | null, logo: Logo | null): Brand => {
  if (colour === null) return { ...noBrand, logo }
  const colours = companyColours(colour)
  return { colour, colours, style: styleOf(colours), logo }
}

// As the pages' style has its own pairs for light and dark, which a telephone of ten years ago knows (`assets.ts`).
const styleOf = (colours: CompanyColours): Style => {
  const tokens = companyTokens.map((name) => {
    const { light, dark } = colours[name]
    return `--${name}:var(--l,${light})var(--d,${dark})`
  })
  const css = `:root{${tokens.join(';')}}`
  return { css, hash: hashOfStyle(css) }
}

/** What a wide one says is its name, so that the name need not stand beside it. */
export const saysItsName = ({ width, height }: Logo): boolean => width >= 2.5 * height
