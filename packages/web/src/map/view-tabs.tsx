import { Link } from '@tanstack/react-router'
import classes from './map.module.css'
import { type MapView, viewWords } from './views.ts'

interface ViewTabsProps {
  readonly views: readonly MapView[]
  readonly view: MapView
}

/** The views of a version. Each has an address, so that one can go back and send it to somebody. */
export function ViewTabs({ views, view }: ViewTabsProps) {
  return (
    <nav aria-label="Views of the map" className={classes.tabs}>
      {views.map((one) => (
        <Link
          key={one}
          to="."
          search={(before) => ({ ...before, show: one })}
          aria-current={one === view ? 'page' : undefined}
          activeProps={{ 'aria-current': one === view ? 'page' : undefined }}
          className={classes.tab}
        >
          {viewWords[one]}
        </Link>
      ))}
    </nav>
  )
}
