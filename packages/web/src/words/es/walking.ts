import type { Translated } from '../catalogue.ts'
import type { walkingWords as english } from '../walking.ts'

/** Walking through a map as one of its customers. */
export const walkingWords: Translated<typeof english> = {
  about:
    'Intenta que te resuelvan tu problema. De todo lo que el mapa permite responder a la empresa, te toca lo peor.',
  mendFirst: 'Corrige lo que está marcado en él; después puedes recorrerlo.',
  nobody: 'Todavía no hay en el lugar de quién ponerse',
  nobodyMeans: 'El mapa no nombra ningún tipo de cliente, o nada que pueda irle mal.',
  impossible: 'No hay nadie así',
  failed: 'No se ha podido calcular este camino',
  coming: 'Calculando el camino',

  youAre: 'Eres',
  somebodyElse: 'Otra persona: di qué es cierto',
  problem: 'Tu problema',
  isTrue: 'Qué es cierto de ti',
  anyDoor: 'Conoces todas las puertas, también las que no se publican',
  rules: 'Con qué reglas',

  where: '¿Adónde acudes?',
  whereNow: '¿Adónde acudes ahora?',
  hints: 'Mostrar adónde lleva cada camino',
  closed: 'Cerrado para ti',
  soFar: 'Qué ha pasado hasta ahora',
  contact: 'Contacto {number, number}',
  back: 'Un paso atrás',
  again: 'Empezar de nuevo',

  told: '{times, plural, =0 {Todavía no se lo has contado a nadie.} =1 {Lo has contado una vez.} =2 {Lo has contado dos veces.} other {Lo has contado # veces.}}',
  /** What can come of it, before they have turned up anywhere, and after. */
  outlook: {
    safe: 'Hay un camino que acaba bien, respondan lo que respondan: {contacts, plural, one {un contacto} other {# contactos}} en el peor caso.',
    mercy:
      'Solo acaba bien si son amables; con suerte, tras {contacts, plural, one {un contacto} other {# contactos}}. Nadie tiene por qué serlo.',
    trapped: 'Nada de lo que puedes hacer desde aquí acaba bien, aunque ayude todo el mundo.',
    safeNow:
      'Hay un camino que acaba bien, respondan lo que respondan: {contacts, plural, one {un contacto más} other {# contactos más}} en el peor caso.',
    mercyNow:
      'Solo acaba bien si son amables; con suerte, tras {contacts, plural, one {un contacto más} other {# contactos más}}. Nadie tiene por qué serlo.',
  },
  leads: {
    nowhere: 'Te lo pueden impedir siempre',
    solved:
      '{contacts, plural, =1 {Lo resuelve, respondan lo que respondan} other {Resuelto tras # contactos en el peor caso}}',
  },
  facts: 'Es cierto de ti: {facts}.',
  noFacts: 'Nada de lo que pregunta la empresa es cierto de ti.',
  gained: 'Ahora es cierto de ti: {facts}.',
  learned: 'Ahora conoces {channels}.',
  gainedAndLearned: '{gained} {learned}',
  ends: {
    solved: 'Está resuelto',
    caught: 'Das vueltas sin fin',
    stuck: 'No hay por dónde entrar',
  },
}
