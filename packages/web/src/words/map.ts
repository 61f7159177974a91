import { catalogue } from './catalogue.ts'

/** What stands around the panes of a service map. */
export const mapWords = catalogue('mapWords', {
  title: 'Service map',
  about:
    'How the company deals with a problem: who turns up, by which channel, which teams they meet, and what each may answer.',
  coming: 'The map is coming',
  failed: 'The map did not come',
  failedMeans: '{why} The company goes on running on the map in use, and what you typed stays in this tab.',
  noVersion: 'There is no such version',
  noVersionMeans: 'It may have been thrown away. <link>To the map in use</link>',
  /** A name of the map, where it stands in a sentence. */
  name: '“{name}”',
  noMapYet: 'The text is no valid map yet',
  showMore: 'Show {count, number} more',

  /** Which version this is, by what became of it. */
  version: {
    draft: '<which>Version {version, number}, draft</which><more>, saved {when}</more>',
    draftBy: '<which>Version {version, number}, draft</which><more>, saved by {by}, {when}</more>',
    checked: '<which>Version {version, number}, checked</which><more>, saved {when}</more>',
    checkedBy: '<which>Version {version, number}, checked</which><more>, saved by {by}, {when}</more>',
    active: '<which>Version {version, number}, in use</which><more> since {when}</more>',
    activeBy: '<which>Version {version, number}, in use</which><more> since {when}, by {by}</more>',
    retired: '<which>Version {version, number}, was in use</which><more> until {when}</more>',
  },
  unsaved: 'Not saved yet<more>; kept in this tab</more>',
  saved: 'Saved',
  save: 'Save',
  start: 'Start a draft from this',
  throwAway: 'Throw it away',
  throwAwaySure: 'Yes, throw version {version, number} away',

  viewsOf: 'Views of the map',
  views: {
    text: 'Text',
    verdicts: 'Verdicts',
    walk: 'Be this customer',
    drawing: 'Drawing',
    compare: 'Compare',
    use: 'Put it in use',
    versions: 'Versions',
  },

  mistakes: '{count, plural, one {One mistake} other {# mistakes}} in the text, first in line {line, number}',
  gameIs: { map: 'The map alone:', buckstop: 'Under Buckstop:' },
  counted: {
    safe: '{count, number} safe',
    'at-the-mercy': '{count, number} at the mercy',
    trapped: '{count, number} trapped',
  },
  doors: '{count, plural, one {one wrong door} other {# wrong doors}}',
  exceptions: '{count, plural, one {one exception} other {# exceptions}}',

  putByDraft: 'Start a draft from this version, then you can put it into the text.',
  putByAdmin: 'An admin can put one of these into a draft.',

  /** Why nothing was worked out, by its code. */
  noAnswer: {
    'map-invalid': 'The text is no valid map. Mend what is marked in it first.',
    'active-map-invalid': 'The map in use can’t be read.',
    'cannot-rewrite': 'The file is written in a way that cannot be changed in place; change it by hand.',
    superseded: 'Something newer was asked.',
    'took-too-long':
      'This took longer than {seconds, number} seconds and was stopped. The server can still check it.',
    'no-program': 'The check could not run in this browser: its program could not be read.',
    'unread-answer': 'The check could not run in this browser: an answer could not be read.',
    'worker-failed': 'The check could not run in this browser: {why}.',
    'not-worked-out': 'This could not be worked out: {why}.',
    'not-worked-out-either': 'This could not be worked out: no reason given.',
  },
})
