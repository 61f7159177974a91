import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Page } from '../shell/page.tsx'
import { settingsWords } from '../words/settings.ts'
import classes from './settings.module.css'
import { settingsPlaces } from './settings-places.ts'

interface SettingsPageProps {
  readonly title: string
  readonly about: ReactNode
  readonly children: ReactNode
}

/** One of the pages of the settings, with the way to the others. */
export function SettingsPage({ title, about, children }: SettingsPageProps) {
  return (
    <Page title={title} about={about}>
      <nav className={classes.pages} aria-label={settingsWords.pages.name()}>
        <ul>
          {settingsPlaces.map(({ to, title: words }) => (
            <li key={to}>
              <Link to={to} activeOptions={{ exact: true }} activeProps={{ 'data-chosen': true }}>
                {words()}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {children}
    </Page>
  )
}
