import type { Translated } from '../catalogue.ts'
import type { journeyWords as english } from '../journey.ts'

/** The journey of a case as a picture and as a table, and what one looks for in its story. */
export const journeyWords: Translated<typeof english> = {
  open: 'Recorrido',
  title: 'El recorrido de este caso',
  close: 'Plegarlo',
  coming: 'Cargando el recorrido',
  /** What the picture is to whoever hears it. */
  picture: 'El recorrido en una línea de tiempo; las flechas avanzan por ella',
  summary:
    '{received, plural, =0 {ningún contacto} one {# contacto} other {# contactos}} del cliente y {made, plural, =0 {ninguno nuestro} one {# nuestro} other {# nuestros}}, en {hands, plural, one {una sola mano} other {# manos}}; {broken, plural, =0 {ninguna promesa incumplida} one {una promesa incumplida} other {# promesas incumplidas}}',
  how: 'Señala una marca, o recórrelas con las teclas de flecha.',
  story: 'Leerlo en la historia',
  partly: 'Empieza {when}. Lo anterior todavía no se ha cargado.',
  left: '{count, plural, one {Una promesa cerrada está} other {# promesas cerradas están}} solo en la tabla.',
  legend: 'Qué significan las marcas',
  kept: 'cumplida',
  broken: 'incumplida',
  due: 'aún abierta',
  now: 'ahora',
  lanes: {
    customer: 'Cliente',
    hands: 'Manos',
    ours: 'Nosotros',
    ladder: 'Escala',
    promises: 'Promesas',
  },
  told: {
    one: '{what}, {when}',
    some: {
      customer: 'El cliente, {count, plural, one {# vez} other {# veces}}, desde {from} hasta {to}',
      ours: 'Nosotros, {count, plural, one {# vez} other {# veces}}, desde {from} hasta {to}',
      ladder: 'Subió {count, plural, one {# vez} other {# veces}}, desde {from} hasta {to}',
    },
    had: 'Lo llevó {name}, desde {from} hasta {to}',
    has: 'Lo lleva {name} desde {from}',
    promise: {
      open: '{name} prometió algo para {due}',
      kept: '{name} prometió algo para {due}, y lo cumplió {settled}',
      broken: '{name} prometió algo para {due}. No se hizo a tiempo',
      released: '{name} prometió algo para {due}. El cliente ya no lo necesita',
    },
    word: {
      open: 'Tiene noticias nuestras a más tardar {due}',
      broken: 'Debía tener noticias nuestras a más tardar {due}, y no las tuvo',
    },
  },
  table: {
    title: 'Lo mismo como tabla',
    when: 'Cuándo',
    where: 'Quién, o qué',
    what: 'Qué pasó',
    earlier:
      '{count, plural, one {Una fila anterior no está en ella} other {# filas anteriores no están en ella}}; la historia las tiene todas.',
  },
  filter: {
    legend: 'Qué se muestra de la historia',
    all: 'Todo',
    customer: 'Sus palabras',
    ours: 'Las nuestras',
    promises: 'Prometido',
    hands: 'Quién lo llevó',
    inside: 'Interno',
    shown: 'Se muestran {shown, number} de {count, number}',
    read: 'Se muestran {shown, number} de los {count, number} más recientes',
    none: 'Todavía no hay nada de este tipo.',
    reading: 'Cargando lo anterior',
  },
}
