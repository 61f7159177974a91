import type { Translated } from '../catalogue.ts'
import type { replyWords as english } from '../replies.ts'

/** Words that the company has at hand for what it writes often. */
export const replyWords: Translated<typeof english> = {
  title: 'Plantillas',
  about:
    'Lo que tu empresa escribe a menudo, en cada idioma en que lo escribe. Quien escribe a un cliente teclea / y lo encuentra.',
  coming: 'Cargando las plantillas',
  none: {
    title: 'Todavía no hay ninguna plantilla',
    text: 'Apunta lo que escribes a menudo. Desde entonces lo encuentra quien responde a los clientes.',
  },
  add: 'Escribir una plantilla',
  change: 'Cambiar<spoken> {name}</spoken>',
  name: 'Cómo se encuentra',
  nameMeans: 'Una o dos palabras, para colegas: «Vamos», «Perdón por la espera».',
  gaps: 'Estos se rellenan con los datos del caso y de quien escribe: {gaps}.',
  unknownGap: 'Nada rellena {gap}: quedaría tal cual.',
  drop: 'Descartarla',
}
