import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import classes from './map.module.css'
import { mapWords } from '../words/map.ts'
import type { MapView } from './views.ts'

interface ViewTabsProps {
  readonly views: readonly MapView[]
  readonly view: MapView
}

/** The views of a version. Each has an address, so that one can go back and send it to somebody. */
export function ViewTabs({ views, view }: ViewTabsProps) {
  const tabs = useRef<HTMLElement>(null)
  // Where they have no room side by side, the open one comes into sight.
  useEffect(() => {
    tabs.current
      ?.querySelector(`[data-view="${view}"]`)
      ?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [view])
  return (
    <nav ref={tabs} aria-label={mapWords.viewsOf()} className={classes.tabs}>
      {views.map((one) => (
        <Link
          key={one}
          data-view={one}
          to="."
          search={(before) => ({ ...before, show: one })}
          aria-current={one === view ? 'page' : undefined}
          activeProps={{ 'aria-current': one === view ? 'page' : undefined }}
          className={classes.tab}
        >
          {mapWords.views[one]()}
        </Link>
      ))}
    </nav>
  )
}
