import { sayWarning } from '@buckstop/service-map/say'
import { Fragment, useEffect, useRef } from 'react'
import { goingLiveWords } from '../../words/going-live.ts'
import { pageTongue } from '../../words/map-said.ts'
import type { MapActivated } from '../versions/shapes.ts'
import classes from './going-live.module.css'

/** It is in use: what moved by that, and what is worth knowing. */
export function Activated({ result }: { readonly result: MapActivated }) {
  const place = useRef<HTMLOutputElement>(null)
  // What was pressed is gone with the view that it was in.
  useEffect(() => place.current?.focus(), [])
  return (
    <output ref={place} tabIndex={-1} className={classes.done}>
      {goingLiveWords.done({ version: result.map.version, moved: result.moved })}
      {result.warnings.map((warning) => (
        <Fragment key={`${warning.code} ${warning.team}`}> {sayWarning(pageTongue, warning)}</Fragment>
      ))}
    </output>
  )
}
