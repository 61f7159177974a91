import type { Translated } from '../catalogue.ts'
import type { mapWords as english } from '../map.ts'

/** What stands around the panes of a service map. */
export const mapWords: Translated<typeof english> = {
  title: 'Mapa de servicio',
  about:
    'Cómo se ocupa la empresa de un problema: quién aparece, por qué canal, qué equipos encuentra y qué puede responder cada uno.',
  coming: 'Cargando el mapa',
  failed: 'No se ha podido cargar el mapa',
  failedMeans:
    '{why} La empresa sigue funcionando con el mapa en uso, y lo que has escrito se queda en esta pestaña.',
  noVersion: 'Esa versión no existe',
  noVersionMeans: 'Puede que se haya descartado. <link>Al mapa en uso</link>',
  /** A name of the map, where it stands in a sentence. */
  name: '«{name}»',
  noMapYet: 'El texto todavía no es un mapa válido',
  showMore: 'Mostrar {count, number} más',

  /** Which version this is, by what became of it. */
  version: {
    draft: '<which>Versión {version, number}, borrador</which><more>, guardada {when}</more>',
    draftBy: '<which>Versión {version, number}, borrador</which><more>, la guardó {by}, {when}</more>',
    checked: '<which>Versión {version, number}, comprobada</which><more>, guardada {when}</more>',
    checkedBy: '<which>Versión {version, number}, comprobada</which><more>, la guardó {by}, {when}</more>',
    active: '<which>Versión {version, number}, en uso</which><more> desde {when}</more>',
    activeBy: '<which>Versión {version, number}, en uso</which><more> desde {when}, por {by}</more>',
    retired: '<which>Versión {version, number}, estuvo en uso</which><more> hasta {when}</more>',
  },
  unsaved: 'Sin guardar<more>; se conserva en esta pestaña</more>',
  saved: 'Guardado',
  save: 'Guardar',
  start: 'Empezar un borrador a partir de esta',
  throwAway: 'Descartarla',
  throwAwaySure: 'Sí, descartar la versión {version, number}',

  viewsOf: 'Vistas del mapa',
  views: {
    text: 'Texto',
    verdicts: 'Veredictos',
    walk: 'Ponerse en su lugar',
    drawing: 'Dibujo',
    compare: 'Comparar',
    use: 'Poner en uso',
    versions: 'Versiones',
  },

  mistakes:
    '{count, plural, one {Un error} other {# errores}} en el texto, el primero en la línea {line, number}',
  gameIs: { map: 'Solo el mapa:', buckstop: 'Con Buckstop:' },
  counted: {
    safe: '{count, number} a salvo',
    'at-the-mercy': '{count, number} a su merced',
    trapped: '{count, number} sin salida',
  },
  doors: '{count, plural, one {una puerta equivocada} other {# puertas equivocadas}}',
  exceptions: '{count, plural, one {una excepción} other {# excepciones}}',

  putByDraft: 'Empieza un borrador a partir de esta versión; después puedes ponerlo en el texto.',
  putByAdmin: 'La administración puede poner uno de estos en un borrador.',

  /** Why nothing was worked out, by its code. */
  noAnswer: {
    'map-invalid': 'El texto no es un mapa válido. Corrige antes lo que está marcado en él.',
    'active-map-invalid': 'El mapa en uso no se puede leer.',
    'cannot-rewrite':
      'El archivo está escrito de una manera que no permite cambiarlo en su sitio; cámbialo a mano.',
    superseded: 'Se ha preguntado algo más reciente.',
    'took-too-long':
      'Tardaba más de {seconds, number} segundos y se ha detenido. El servidor todavía puede comprobarlo.',
    'no-program':
      'La comprobación no ha podido ejecutarse en este navegador: no se ha podido leer su programa.',
    'unread-answer':
      'La comprobación no ha podido ejecutarse en este navegador: no se ha podido leer una respuesta.',
    'worker-failed': 'La comprobación no ha podido ejecutarse en este navegador: {why}.',
    'not-worked-out': 'No se ha podido calcular: {why}.',
    'not-worked-out-either': 'No se ha podido calcular, sin que conste el motivo.',
  },
}
