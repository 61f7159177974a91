import { companyColours } from '@buckstop/look/company-colours'
import { companyTokens } from '@buckstop/look/company-tokens'
import type { ComponentProps } from 'react'
import { Logo } from '../look/logo.tsx'
import { Stop } from '../look/stop.tsx'
import { brandWords } from '../words/brand.ts'
import classes from './brand.module.css'

interface BrandSampleProps {
  readonly name: string
  /** Null is the look's own. */
  readonly colour: string | null
  readonly logo: ComponentProps<typeof Logo>['logo'] | null
}

/** What customers would see of it, on a light page and on a dark one. */
export function BrandSample({ name, colour, logo }: BrandSampleProps) {
  const colours = colour === null ? null : companyColours(colour)
  const tokens =
    colours === null
      ? {}
      : Object.fromEntries(
          companyTokens.map((token) => [
            `--${token}`,
            `light-dark(${colours[token].light}, ${colours[token].dark})`,
          ]),
        )
  return (
    <div className={classes.samples}>
      {(['light', 'dark'] as const).map((scheme) => (
        <figure key={scheme} className={classes.sample} style={{ ...tokens, colorScheme: scheme }}>
          <p className={classes.head}>
            {logo === null ? <Stop size={20} /> : <Logo logo={logo} alt="" />}
            <bdi>{name}</bdi>
          </p>
          <p className={classes.quote}>{brandWords.sampleWords()}</p>
          <p className={classes.row}>
            <span className={classes.button}>{brandWords.sampleButton()}</span>
            <span className={classes.link}>{brandWords.sampleLink()}</span>
          </p>
          <figcaption>{brandWords.sample[scheme]()}</figcaption>
        </figure>
      ))}
    </div>
  )
}
