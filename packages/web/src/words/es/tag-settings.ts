import type { Translated } from '../catalogue.ts'
import type { tagSettingsWords as english } from '../tag-settings.ts'

/** Where an admin says what cases are sorted by. */
export const tagSettingsWords: Translated<typeof english> = {
  title: 'Etiquetas',
  about:
    'Con qué clasifica tu empresa sus casos, con sus propias palabras. Los clientes no las leen nunca; de ellas no depende ninguna tarea, ninguna fecha ni ningún derecho.',
  coming: 'Cargando las etiquetas',
  none: {
    title: 'Todavía no hay ninguna etiqueta',
    text: 'Añade una, como la pieza o la campaña de la que tratan los casos. Desde entonces la pone quien se ocupe de un caso.',
  },
  add: 'Añadir una etiqueta',
  change: 'Cambiar<spoken> {name}</spoken>',
  isRetired: 'En desuso: se queda en los casos que la tienen, y ya no se pone en ninguno.',
  names: 'Cómo se llama, en cada idioma en que trabajáis. Basta con uno.',
  looks: 'Color',
  colours: {
    stone: 'Piedra',
    teal: 'Verde azulado',
    violet: 'Violeta',
    plum: 'Ciruela',
    olive: 'Oliva',
  },
  retire: 'Dejar de usarla',
  takeUpAgain: 'Volver a usarla',
}
