import { catalogue } from './catalogue.ts'

/** The versions of a service map. */
export const versionWords = catalogue('versionWords', {
  coming: 'The versions are coming',
  failed: 'The versions did not come',
  none: 'There is no version yet',
  noneMeans: 'The first one comes with the company’s set-up.',
  earlier: 'Earlier versions',
  version: 'Version {version, number}',
  status: { draft: 'Draft', checked: 'Checked', active: 'In use', retired: 'Was in use' },
  safe: 'Under Buckstop everybody is safe',
  unsafe: 'Under Buckstop somebody is caught in it',
  typed: 'What you typed and did not save is kept in this tab.',

  saved: 'Saved by {by}, {when}',
  savedFrom: 'Saved by {by}, {when}, from version {from, number}',
  setUp: 'Came with the company’s set-up, {when}',
  setUpFrom: 'Came with the company’s set-up, {when}, from version {from, number}',
  lived: '{saved}. {life}',
  since: 'In use since {since}',
  sinceBy: 'In use since {since}, by {by}',
  until: 'In use since {since}, until {until}',
  untilBy: 'In use since {since}, by {by}, until {until}',

  conflict: {
    by: '{by} saved version {version, number} after you began ({when})',
    somebody: 'Somebody saved version {version, number} after you began ({when})',
    inUse: 'Version {version, number} went into use after you began, so its text stays as it is',
    both: 'What you typed is still here, and theirs is saved. Both can go on.',
    keepMine: 'Keep mine as a new draft',
    takeTheirs: 'Take theirs, and let go of mine',
  },
})
