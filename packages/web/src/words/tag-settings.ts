import { catalogue } from './catalogue.ts'

/** Where an admin says what cases are sorted by. */
export const tagSettingsWords = catalogue('tagSettingsWords', {
  title: 'Tags',
  about:
    'What your company sorts its cases by, in its own words. Customers never read them; nobody’s duty, no date and no right hangs on one.',
  coming: 'The tags are coming',
  none: {
    title: 'There is no tag yet',
    text: 'Add one, such as the part or the campaign that cases are about. Whoever deals with a case puts it on from then on.',
  },
  add: 'Add a tag',
  change: 'Change<spoken> {name}</spoken>',
  isRetired: 'Retired: it stays on the cases that have it, and is put on none any more.',
  names: 'What it is called, in each language in which you work. One is enough.',
  looks: 'Colour',
  colours: {
    stone: 'Stone',
    teal: 'Teal',
    violet: 'Violet',
    plum: 'Plum',
    olive: 'Olive',
  },
  retire: 'Retire it',
  takeUpAgain: 'Use it again',
})
