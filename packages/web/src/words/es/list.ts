import type { Translated } from '../catalogue.ts'
import type { listWords as english } from '../list.ts'

/** The lists of cases. */
export const listWords: Translated<typeof english> = {
  caseList: {
    failed: '{why} Si al lado tienes un caso abierto, sigue funcionando.',
    listDidNotCome: 'No se ha podido cargar la lista',
  },
  caseRow: {
    noNameGiven: 'Sin nombre',
    danger: 'Peligro',
  },
  noCase:
    'Elige un caso. <key>j</key> y <key>k</key> recorren la lista y abren cada uno al momento; <key>?</key> muestra todas las teclas.',
  lists: {
    mine: {
      title: 'Míos',
      empty: 'Ahora mismo no llevas ningún caso',
      text: 'Un caso es tuyo cuando aceptas una oferta, cuando recoges un contacto o cuando llega a tu equipo y te toca estando de turno.',
    },
    team: {
      title: 'Del equipo',
      empty: 'Tu equipo no tiene casos abiertos',
      text: 'Aquí están todos los casos cuyo responsable es de tu equipo.',
    },
    cameUp: {
      title: 'Han subido',
      empty: 'No ha subido nada hasta ti',
      text: 'Lo que un cliente o un colega lleva más arriba está aquí, con las palabras del propio cliente, hasta que hayas hablado con él.',
    },
    all: {
      title: 'Todos',
      empty: 'No hay casos abiertos',
      text: 'Aquí están todos los casos abiertos que puedes ver. Los terminados se encuentran buscando.',
    },
  },
  moreRows: {
    moreIsComing: 'Cargando más',
    more: 'Más',
    listIsComing: 'Cargando la lista',
  },
  teamList: {
    youAreInNo: 'No estás en ningún equipo',
    adminCanPutYou: 'La administración puede añadirte a uno.',
    team: 'Equipo',
  },
  order: {
    label: 'En qué orden',
    due: 'Primero lo que antes vence',
    changed: 'Primero lo último que cambió',
  },
  row: {
    unread: 'Nuevo:',
    hasIt: 'Lo lleva {name}',
    by: 'para {when}',
    wasDue: 'era para {when}',
  },
}
