import type { Translated } from '../catalogue.ts'
import type { outsideWords as english } from '../outside-bodies.ts'

/** To whom customers can turn outside the company. */
export const outsideWords: Translated<typeof english> = {
  title: 'Fuera de la empresa',
  means:
    'Adónde pueden acudir los clientes cuando no llegan a un acuerdo con la empresa: un defensor del cliente, una junta arbitral, un regulador. Lo leen en <who>Quién es quién</who>, en el cartel y junto a la escala de su caso.',
  none: {
    title: 'Todavía no se ha nombrado ningún organismo externo',
    text: 'Si la empresa termina un caso sin acuerdo, su cliente tiene que saber adónde más acudir. Nombra el organismo que corresponda donde estáis.',
  },
  add: 'Nombrar un organismo',
  change: 'Cambiar<spoken> {name}</spoken>',
  drop: 'Dejar de nombrarlo',
  fields: {
    name: 'Cómo se llama',
    about: 'Para qué problemas',
    deadline: 'Hasta cuándo se puede acudir',
    languages: 'En qué idiomas',
    web: 'Sitio web',
    phone: 'Su teléfono',
    address: 'Dirección',
  },
  deadlineMeans: 'Como lo leen los clientes: «en el plazo de un año desde su primera carta».',
  webMeans: 'Empieza por https://',
}
