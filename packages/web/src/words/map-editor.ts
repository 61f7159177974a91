import { catalogue } from './catalogue.ts'

/** The text of a service map, as it is written. */
export const mapEditorWords = catalogue('mapEditorWords', {
  note: 'What this version is about',
  noteSuch: 'For example: the workshop may pay up to 200',
  text: 'The map as text',
  coming: 'The text is coming',
  howToLeave: 'Tab indents. Press Escape and then Tab to leave.',
  readOnly: 'To be read only.',
  keys: '{tab} indents; {escape} and then {tab} leaves. {space} offers names, {next} goes to the next error, {find} finds.',

  wrong: '{count, plural, one {One thing is not right yet.} other {# things are not right yet.}}',
  line: 'Line {line, number}',
  write: 'Write “{name}”',
  more: 'And {count, number} more, further down.',

  /** What the editor itself says. */
  own: {
    find: 'Find',
    replaceWith: 'Replace',
    next: 'next',
    previous: 'previous',
    all: 'all',
    matchCase: 'match case',
    regexp: 'regexp',
    byWord: 'by word',
    replace: 'replace',
    replaceAll: 'replace all',
    close: 'close',
    currentMatch: 'current match',
    onLine: 'on line',
    completions: 'Completions',
    diagnostics: 'Diagnostics',
    noDiagnostics: 'No diagnostics',
  },
})
