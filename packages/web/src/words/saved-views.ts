import { catalogue } from './catalogue.ts'

/** Lists that somebody has narrowed and keeps under a name. */
export const savedViewWords = catalogue('savedViewWords', {
  nav: 'Your views',
  shownBy: '{name} shows it to your team',
  keep: 'Keep as a view',
  change: 'Change this view',
  full: 'You keep twenty views. Throw one away before you keep another.',
  name: 'Its name',
  shownTo: 'Who sees it',
  onlyMe: 'You alone',
  team: 'Everybody in {team}',
  save: 'Keep it',
  first: 'Put it first',
  drop: 'Throw it away',
})
