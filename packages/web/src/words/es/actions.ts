import type { Translated } from '../catalogue.ts'
import type { actionWords as englishActionWords, fieldWords as englishFieldWords } from '../actions.ts'

/** What one can do with a case: the menu, and the form of any action. Each topic's own words stand in `actions`. */
export const actionWords: Translated<typeof englishActionWords> = {
  room: {
    contact: 'Palabras con el cliente',
    promise: 'Promesas',
    resolution: 'Cómo termina',
    ownership: 'Quién lo lleva',
    ask: 'Otros equipos',
    escalation: 'Hacia arriba',
    standing: 'Sobre el cliente',
    case: 'El caso en sí',
  },
  done: 'Hecho: {title}',
  begun: '(empezado)',
  close: 'Cerrar; lo escrito se conserva',
  about: 'Sobre',
  offers: {
    more: '{count, plural, one {Se te ofrece un caso más.} other {Se te ofrecen # casos más.}}',
    atLeast: 'Se te ofrecen todavía más de {count, number} casos.',
    acceptNext: 'Aceptar y abrir el siguiente',
    wasLast: 'Ahora no se te ofrece ningún otro caso.',
  },
  menu: {
    opener: 'Todo lo que puedes hacer (a)',
    more: 'Más',
    search: 'Buscar qué puedes hacer',
    placeholder: '¿Qué quieres hacer?',
    all: 'Todo lo que puedes hacer',
    none: 'No hay nada con esa palabra. Prueba con otra.',
    refused: '{title}. {instead}',
  },
  subject: {
    issue: 'Punto {number, number}',
    promise: 'Promesa {number, number}',
    ask: 'Pregunta {number, number}',
    escalation: 'Escalada {number, number}',
    offer: 'Oferta {number, number}',
    thanks: 'Agradecimiento {number, number}',
    survey: 'Respuesta {number, number}',
    mention: 'Nota {number, number}',
    cameUp: '{leader}: {why}',
    callBack: '{by}: {what}',
    aCall: 'una llamada',
    numbered: '{number, number}: {words}',
    otherCase: '{reference}: {opening}',
    unproven: 'Contacto {number, number} sin prueba',
    reader: '{who}: «{opening}»',
    everybody: 'Todas las personas de quienes es el caso',
    onlyProved: 'Solo quien ha mostrado que es el cliente',
  },
}

/** What the fields of a form say by themselves. */
export const fieldWords: Translated<typeof englishFieldWords> = {
  optional: '{label} (si quieres)',
  missing: {
    one: 'Elige una opción',
    words: 'Escribe algo aquí',
    line: 'Rellena este campo',
    moment: 'Di cuándo',
    fact: 'Di de alguno de estos hechos si es cierto, o elige otro problema',
    person: 'Elige a alguien',
  },
  fact: {
    yes: 'Cierto',
    no: 'No es cierto',
    unknown: 'No se sabe',
  },
  remedy: {
    placeholder: 'Reembolso, reparación, cambio, disculpa',
    amount: 'Importe',
    asIn: 'Como en 99,95',
    currency: 'Moneda',
  },
  people: {
    offShift: 'fuera de turno',
    absent: 'ausente',
    onLeave: 'de permiso',
    closed: '{name}, ahora cerrado',
    coming: 'Cargando los nombres',
    failed: 'No se han podido cargar los nombres. Cierra esto e inténtalo otra vez.',
    nobody: 'No hay nadie con ese nombre',
    type: 'Escribe un nombre',
    onMap: 'Adonde el mapa de servicio conoce un camino desde {team}',
    offMap: 'El mapa de servicio no conoce ningún camino hacia nadie con ese nombre',
    teams: 'Equipos',
    people: 'Personas',
  },
}
