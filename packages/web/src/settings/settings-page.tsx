import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Page } from '../shell/page.tsx'
import { settingsWords } from '../words/settings.ts'
import classes from './settings.module.css'

/** The pages on which an admin sets what the company is. */
const pages = [
  ['/settings', settingsWords.pages.company],
  ['/settings/days-off', settingsWords.pages.daysOff],
  ['/settings/outside', settingsWords.pages.outside],
  ['/settings/mail', settingsWords.pages.mail],
  ['/settings/phone', settingsWords.pages.phone],
  ['/settings/calls', settingsWords.pages.calls],
  ['/settings/machines', settingsWords.pages.machines],
  ['/settings/replies', settingsWords.pages.replies],
  ['/settings/tags', settingsWords.pages.tags],
  ['/settings/changes', settingsWords.pages.changes],
  ['/settings/first-steps', settingsWords.pages.firstSteps],
] as const

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
          {pages.map(([to, words]) => (
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
