import type { Translated } from '../catalogue.ts'
import type { versionWords as english } from '../versions.ts'

/** The versions of a service map. */
export const versionWords: Translated<typeof english> = {
  coming: 'Cargando las versiones',
  failed: 'No se han podido cargar las versiones',
  none: 'Todavía no hay ninguna versión',
  noneMeans: 'La primera llega con el alta de la empresa.',
  earlier: 'Versiones anteriores',
  version: 'Versión {version, number}',
  status: { draft: 'Borrador', checked: 'Comprobada', active: 'En uso', retired: 'Estuvo en uso' },
  safe: 'Con Buckstop todos están a salvo',
  unsafe: 'Con Buckstop alguien se atasca en ella',
  typed: 'Lo que has escrito sin guardar se conserva en esta pestaña.',

  saved: 'La guardó {by}, {when}',
  savedFrom: 'La guardó {by}, {when}, a partir de la versión {from, number}',
  setUp: 'Llegó con el alta de la empresa, {when}',
  setUpFrom: 'Llegó con el alta de la empresa, {when}, a partir de la versión {from, number}',
  lived: '{saved}. {life}',
  since: 'En uso desde {since}',
  sinceBy: 'En uso desde {since}, por {by}',
  until: 'En uso desde {since}, hasta {until}',
  untilBy: 'En uso desde {since}, por {by}, hasta {until}',

  conflict: {
    by: '{by} guardó la versión {version, number} después de que empezaras ({when})',
    somebody: 'Alguien guardó la versión {version, number} después de que empezaras ({when})',
    inUse:
      'La versión {version, number} entró en uso después de que empezaras, así que su texto se queda como está',
    both: 'Lo que has escrito sigue aquí, y lo suyo está guardado. Los dos textos pueden seguir adelante.',
    keepMine: 'Guardar el mío como borrador nuevo',
    takeTheirs: 'Tomar el suyo y descartar el mío',
  },
}
