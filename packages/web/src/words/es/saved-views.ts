import type { Translated } from '../catalogue.ts'
import type { savedViewWords as english } from '../saved-views.ts'

/** Lists that somebody has narrowed and keeps under a name. */
export const savedViewWords: Translated<typeof english> = {
  nav: 'Tus vistas',
  shownBy: '{name} la muestra a tu equipo',
  keep: 'Guardar como vista',
  change: 'Cambiar esta vista',
  full: 'Tienes veinte vistas guardadas. Descarta una antes de guardar otra.',
  name: 'Su nombre',
  shownTo: 'Quién la ve',
  onlyMe: 'Solo tú',
  team: 'Todas las personas de {team}',
  save: 'Guardarla',
  first: 'Ponerla la primera',
  drop: 'Descartarla',
}
