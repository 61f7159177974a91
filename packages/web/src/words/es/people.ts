import type { Translated } from '../catalogue.ts'
import type { peopleWords as english } from '../people.ts'

/** Who works here, whether they are here now, and whether they still work here. */
export const peopleWords: Translated<typeof english> = {
  board: 'Miembro del consejo',
  titleOfBoard: '{title}, miembro del consejo',
  title: 'Personas',
  about:
    'Quién trabaja aquí, y quién está ahora. Quien está de permiso tiene suplente, que responde en su lugar.',
  search: 'Buscar personas',
  searchBy: 'Nombre, cargo, equipo',
  coming: 'Cargando las personas',
  failed: 'No se han podido cargar las personas',
  none: 'No hay nadie con ese nombre',
  tryOther: 'Prueba con un equipo o un cargo.',
  open: 'abiertos: {count, number}',
  teams: '{teams} · abiertos: {count, number}',
  titled: '{name}, {title}',
  since: 'desde {since}',
  until: 'hasta {until}',
  sinceUntil: 'desde {since}, hasta {until}',
  standsIn: 'suplente: {name}',
  ahead: 'Próximo permiso: {days}',
  aheadBlocked: 'Próximo permiso: {days}, que tal como están las cosas no puede empezar',
  change: 'Cambiar',
  close: 'Cerrar',
  save: 'Guardar',

  presence: { present: 'Presente', absent: 'Ausente', onLeave: 'De permiso' },
  role: { staff: 'Personal', lead: 'Jefatura de equipo', leader: 'Dirección', admin: 'Administración' },
  left: 'Ya no está',
  offShift: 'Ahora fuera de turno',

  iAm: 'Mi estado',
  personIs: 'Estado de {name}',
  mine: {
    present: 'Te pueden llegar casos mientras estás de turno.',
    absent: 'Sin previsión, hasta que vuelvas. Los casos te esperan; cubre quien está de guardia.',
    onLeave:
      'Tus casos abiertos, y lo que había subido hasta ti, pasan a tu suplente y se quedan allí después. Empieza y termina por sí solo.',
  },
  theirs: {
    present: 'Le pueden llegar casos mientras está de turno.',
    absent: 'Sin previsión, hasta que vuelva. Los casos le esperan; cubre quien está de guardia.',
    onLeave:
      'Sus casos abiertos, y lo que había subido hasta esta persona, pasan a su suplente y se quedan allí después. Empieza y termina por sí solo.',
  },

  active: {
    leaves: '{name} ya no trabaja aquí',
    returns: '{name} vuelve a trabajar aquí',
    leavesMeans:
      'Sus sesiones y tokens terminan al momento. {count, plural, =0 {No tiene ningún caso abierto; lo demás que tiene pendiente sube de nivel.} one {Su único caso abierto, y lo demás que tiene pendiente, sube de nivel.} other {Sus {count, number} casos abiertos, y lo demás que tiene pendiente, suben de nivel.}}',
    returnsMeans: 'Puede volver a entrar, y le pueden llegar casos.',
    sure: 'Sí, ya no trabaja aquí',
  },
}
