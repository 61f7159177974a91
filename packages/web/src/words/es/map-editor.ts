import type { Translated } from '../catalogue.ts'
import type { mapEditorWords as english } from '../map-editor.ts'

/** The text of a service map, as it is written. */
export const mapEditorWords: Translated<typeof english> = {
  note: 'De qué trata esta versión',
  noteSuch: 'Por ejemplo: el taller puede pagar hasta 200',
  text: 'El mapa como texto',
  coming: 'Cargando el texto',
  howToLeave: 'Tab sangra. Pulsa Escape y después Tab para salir.',
  readOnly: 'Solo para leer.',
  keys: '{tab} sangra; {escape} y después {tab} sale. {space} ofrece nombres, {next} va al error siguiente, {find} busca.',

  wrong:
    '{count, plural, one {Hay una cosa que todavía no está bien.} other {Hay # cosas que todavía no están bien.}}',
  line: 'Línea {line, number}',
  write: 'Escribir «{name}»',
  more: 'Y {count, number} más, abajo.',

  /** What the editor itself says. */
  own: {
    find: 'Buscar',
    replaceWith: 'Reemplazar',
    next: 'siguiente',
    previous: 'anterior',
    all: 'todos',
    matchCase: 'mayúsculas y minúsculas',
    regexp: 'regexp',
    byWord: 'palabra entera',
    replace: 'reemplazar',
    replaceAll: 'reemplazar todo',
    close: 'cerrar',
    currentMatch: 'resultado actual',
    onLine: 'en la línea',
    completions: 'Sugerencias',
    diagnostics: 'Errores',
    noDiagnostics: 'Sin errores',
  },
}
