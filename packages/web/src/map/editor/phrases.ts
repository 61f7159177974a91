import { mapEditorWords } from '../../words/map-editor.ts'

/** What CodeMirror says itself, by the English that it asks for. */
export const phrases = (): Record<string, string> => {
  const own = mapEditorWords.own
  return {
    Find: own.find(),
    Replace: own.replaceWith(),
    next: own.next(),
    previous: own.previous(),
    all: own.all(),
    'match case': own.matchCase(),
    regexp: own.regexp(),
    'by word': own.byWord(),
    replace: own.replace(),
    'replace all': own.replaceAll(),
    close: own.close(),
    'current match': own.currentMatch(),
    'on line': own.onLine(),
    Completions: own.completions(),
    Diagnostics: own.diagnostics(),
    'No diagnostics': own.noDiagnostics(),
  }
}
