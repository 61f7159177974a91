import type { Translated } from '../catalogue.ts'
import type { paletteWords as english } from '../palette.ts'

/** Where one goes anywhere and does anything. */
export const paletteWords: Translated<typeof english> = {
  title: 'Ir a cualquier sitio, hacer cualquier cosa',
  search: 'Adónde ir, o qué hacer',
  placeholder: 'Un nombre, un sitio, o lo que quieres hacer',
  results: 'Lo que encaja',
  groups: {
    case: 'Con el caso de {name}',
    found: 'Casos',
    people: 'Colegas',
    places: 'Sitios',
  },
  also: {
    company: 'ajustes, nombre, logo, colores, horario, plazos, equipos',
    daysOff: 'ajustes, festivos, cerrado',
    outside: 'ajustes, defensor, autoridad, quién es quién',
    regulator: 'ajustes, reclamaciones, ley, jurista, FCA, perfil, firma',
    mail: 'ajustes, buzón, correo, envío, firma, DKIM',
    phone: 'ajustes, teléfono, líneas, números, SMS',
    calls: 'ajustes, subir, llamadas, CSV, registros',
    machines: 'ajustes, bots, asistentes, API, token',
    replies: 'ajustes, plantillas, respuestas, firma',
    tags: 'ajustes, etiquetas, colores',
    changes: 'ajustes, registro, auditoría, historial, quién cambió qué',
    firstSteps: 'ajustes, guía, empezar, instalar',
    failed: 'correo, errores, no entregado, devuelto',
    newPerson: 'personas, colega, usuario, cuenta, alta',
  },
  keys: 'Todas las teclas',
  alsoCall: 'teléfono, llamada, visita, carta, contacto, caso nuevo',
  alsoKeys: 'atajos, teclado, ayuda',
  alsoPlace: 'ir a, abrir, mostrar',
  notFound: 'No hay nada con esa palabra. Prueba con un nombre, o di de otra manera lo que quieres hacer.',
  searching: 'Buscando en los casos…',
  searchFailed:
    'Ahora mismo no se ha podido buscar en los casos. Los sitios y las acciones siguen funcionando.',
}
