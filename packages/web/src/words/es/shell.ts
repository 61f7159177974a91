import type { Translated } from '../catalogue.ts'
import type { shellWords as english } from '../shell.ts'

/** What stands around every page. */
export const shellWords: Translated<typeof english> = {
  deskHead: {
    enterCallVisitOr: 'Anotar una llamada, una visita o una carta (n)',
    contact: 'Contacto',
  },
  deskStates: {
    yourListsAreComing: 'Cargando tus listas',
    pageIsComing: 'Cargando la página',
    yourDeskDidNot:
      'No se ha podido cargar tu espacio de trabajo. No se pierde nada: mientras tanto, todos los contactos se siguen recogiendo.',
    thereIsNoSuch: 'Esa página no existe',
    myCases: 'Ir a mis casos',
  },
  nav: {
    name: 'Listas y lugares',
    counter: 'Mostrador',
    people: 'Personas',
    rota: 'Guardias',
    map: 'Mapa de servicio',
    leaders: 'Responsables',
    systemicIssues: 'Problemas de fondo',
    potholes: 'Baches',
    outbox: 'Bandeja de salida',
    settings: 'Ajustes',
  },
  desk: {
    skipCase: 'Saltar al caso',
  },
  meCorner: {
    coming: 'Cargando tu estado',
    you: 'Tú',
    hearing: 'Cómo te enteras',
    alsoHearing: 'notificaciones, avisos, correo, push, mañana, silencio',
    myTokens: 'Mis tokens',
    whoLooked: 'Quién ha mirado',
    keys: 'Teclas',
    signOut: 'Cerrar sesión',
    notLiveConnectingAgain: 'Sin conexión en directo. Conectando de nuevo.',
  },
  window: {
    title: '{title} · Buckstop',
    withNews: '({count, number}) {title}',
    moreToDo: '{count, plural, one {Tienes una cosa más por hacer.} other {Tienes # cosas más por hacer.}}',
  },
}
