import type { Translated } from '../catalogue.ts'
import type { machinesWords as english } from '../machines.ts'

export const machinesWords: Translated<typeof english> = {
  title: 'Máquinas en las puertas',
  about:
    'Un bot, un menú de voz o un asistente que habla con los clientes. Informa, pregunta y transmite; nunca tiene, rechaza, cierra ni juzga un caso, y los clientes leen en cada palabra suya que la escribió una máquina. Lo que promete es una promesa de quien tiene el caso.',
  coming: 'Cargando las máquinas',
  none: {
    title: 'Ninguna máquina habla con los clientes',
    text: 'Añade una y da su token a quien la lleve.',
  },
  at: '{channel} · {name} responde de ella',
  made: 'creada {made}',
  used: 'último uso {used}',
  unused: 'aún sin usar',
  takenBack: 'retirada {revoked}',
  takeBack: 'Retirar<spoken> el token de {name}</spoken>',
  add: 'Añadir una máquina',
  channel: 'La puerta en la que habla',
  answersFor: 'Quién responde de ella',
  submit: 'Crear su token',
  shownOnce: 'Solo se muestra esta vez. Guárdalo donde solo pueda leerlo la máquina:',
  kept: 'Ya lo he guardado',
}
