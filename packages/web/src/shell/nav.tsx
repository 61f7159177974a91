import { Link } from '@tanstack/react-router'
import { NavViews } from '../cases/saved-views/nav-views.tsx'
import { lists, type ListName, listNames } from '../cases/list/lists.ts'
import type { Me } from '../api/shapes.ts'
import { shellWords } from '../words/shell.ts'
import classes from './nav.module.css'
import { places } from './places.ts'

interface NavProps {
  readonly me: Me
  /** The list that is shown; null while a page is. */
  readonly list: ListName | null
}

/** How many wait in a list; null where nobody counts them. */
const countOf = (name: ListName, { counts }: Me): number | null => {
  switch (name) {
    case 'today':
      return counts.duties
    case 'mine':
      return counts.mine
    case 'came-up':
      return counts.cameUp
    case 'team':
    case 'all':
      return null
  }
}

/** The five lists in one column, and the places below them. */
export function Nav({ me, list }: NavProps) {
  return (
    <nav className={classes.nav} aria-label={shellWords.nav.name()}>
      <ul>
        {listNames.map((name) => {
          const count = countOf(name, me)
          return (
            <li key={name}>
              <Link
                to="/$list"
                params={{ list: name }}
                className={classes.item}
                data-chosen={name === list || undefined}
                data-list={name}
              >
                <span>{lists[name].title()}</span>
                {count === null || count === 0 ? null : <span className={classes.count}>{count}</span>}
              </Link>
            </li>
          )
        })}
      </ul>
      <NavViews list={list} />
      <ul>
        {places
          .filter(({ forAdmins }) => !forAdmins || me.person.role === 'admin')
          .map(({ to, title }) => (
            <li key={to}>
              <Link to={to} className={classes.item} activeProps={{ 'data-chosen': true }}>
                <span>{title()}</span>
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  )
}
