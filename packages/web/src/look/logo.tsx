import type { Me } from '../api/shapes.ts'
import classes from './logo.module.css'

interface LogoProps {
  readonly logo: Pick<NonNullable<Me['company']['logo']>, 'path' | 'ground'>
  /** Empty where the name stands beside it. */
  readonly alt: string
}

/** The company's logo, on a plate where it was drawn for the other kind of page. */
export function Logo({ logo: { path, ground }, alt }: LogoProps) {
  return <img className={classes.logo} data-ground={ground} src={path} alt={alt} />
}
