import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import classes from '../../shell/nav.module.css'
import { savedViewWords } from '../../words/saved-views.ts'
import { narrowingIn } from '../list/narrowing.ts'
import { useNarrowing } from '../list/use-narrowing.ts'
import { savedViewsQuery } from './queries.ts'
import { isSameView } from './same-view.ts'

/** The views that somebody keeps, and those that are shown to their team, below the lists. */
export function NavViews({ list }: { readonly list: string | null }) {
  const { mine = [], shown = [] } = useQuery(savedViewsQuery).data ?? {}
  const [narrowing] = useNarrowing()
  if (mine.length + shown.length === 0) return null
  const all = [
    ...mine.map((view) => ({ ...view, title: undefined })),
    ...shown.map(({ by, ...view }) => ({ ...view, title: savedViewWords.shownBy({ name: by.name }) })),
  ]
  return (
    <ul aria-label={savedViewWords.nav()}>
      {all.map((view) => (
        <li key={view.id}>
          <Link
            to="/$list"
            params={{ list: view.list }}
            search={narrowingIn(view.narrowing)}
            className={classes.item}
            data-chosen={isSameView(view, list, narrowing) || undefined}
            title={view.title}
          >
            <span dir="auto">{view.name}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
