import { catalogue } from './catalogue.ts'

/** What a text changes about the map that is in use. */
export const comparingWords = catalogue('comparingWords', {
  coming: 'The map in use is coming',
  failed: 'The map in use did not come',
  same: 'Nothing differs',
  sameMeans:
    'This is the text of version {version, number}, which is in use. Start a draft and change it: then this page says for whom it gets better or worse.',
  heldAgainst: 'Held against <link>version {version, number}</link>, which is in use.',
  playing: 'Both maps are played',
  notHeld: 'The two maps were not held against each other',

  changes:
    '{changes, plural, =0 {Nobody’s verdict changes.} one {One verdict changes, {same, plural, one {# stays} other {# stay}} the same.} other {# verdicts change, {same, plural, one {# stays} other {# stay}} the same.}}',
  turn: { better: 'Better', worse: 'Worse', added: 'New', removed: 'No longer in the map' },
  line: '{problems, plural, one {{turn}: {customer}, {named}} other {{turn}: {customer}, # problems: {named}}}',
  becomes: 'becomes',
  appeared: 'Left without help now',
  gone: 'No longer left without help',

  lines: 'Lines that differ',
  linesTooFar: 'The texts differ so much that no comparison by line helps.',
  linesTooMany:
    'The texts differ in {lines, number} lines, more than anybody reads. The verdicts above say what that changes.',
  linesSame: 'The texts are the same.',
  fromLine: 'From line {line, number}',
})
