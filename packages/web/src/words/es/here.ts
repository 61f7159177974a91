import type { Translated } from '../catalogue.ts'
import type { hereWords as english } from '../here.ts'

/** Who else has a case open, and what came to pass in it while one writes. */
export const hereWords: Translated<typeof english> = {
  title: 'Quién más está aquí',
  reading: '{name} está leyendo',
  writing: '{name} está escribiendo al cliente',
  more: '{count, plural, one {y una persona más} other {y # más}}',
  customer: {
    reading: 'El cliente está en el chat',
    writing: 'El cliente está escribiendo en el chat',
  },
  meanwhile: {
    wrote: '<b>{who} ha escrito a {name}</b> desde que empezaste ({when}):',
    spoke: '<b>{who} ha hablado con {name}</b> desde que empezaste ({when}):',
    left: '<b>{who} ha dejado un mensaje a {name}</b> desde que empezaste ({when}):',
    held: 'Lo tuyo todavía no se ha enviado. Envíalo otra vez si aún quieres decirlo.',
  },
}
