import { useEffect, useRef } from 'react'
import type { MapActivated } from '../versions/shapes.ts'
import classes from './going-live.module.css'

const movedWords = (moved: number): string =>
  moved === 0
    ? 'No open case had to move.'
    : `${moved === 1 ? 'One open case' : `${moved} open cases`} moved: ${moved === 1 ? 'its team is' : 'their teams are'} gone, and whoever stands above has ${moved === 1 ? 'it' : 'them'} now.`

/** It is in use: what moved by that, and what is worth knowing. */
export function Activated({ result }: { readonly result: MapActivated }) {
  const place = useRef<HTMLOutputElement>(null)
  // What was pressed is gone with the view that it was in.
  useEffect(() => place.current?.focus(), [])
  return (
    <output ref={place} tabIndex={-1} className={classes.done}>
      <strong>Version {result.map.version} is in use.</strong> {movedWords(result.moved)}
      {result.warnings.map((warning) => (
        <span key={`${warning.code} ${warning.team}`}> {warning.detail}</span>
      ))}
    </output>
  )
}
