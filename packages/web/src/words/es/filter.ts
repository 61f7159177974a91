import type { Translated } from '../catalogue.ts'
import type { filterWords as english } from '../filter.ts'

/** What a list of cases is narrowed to. */
export const filterWords: Translated<typeof english> = {
  open: 'Acotar',
  name: 'Acotar la lista',
  drop: 'Mostrar todo',
  dropOne: '<spoken>No solo:</spoken> {what}',
  any: 'Cualquiera',
  count: {
    of: '{left, number} de {all, number}',
    ofMany: '{left, number} de más de {all, number}',
    atLeast: 'Al menos {left, number} de más de {all, number}',
    many: 'Más de {left, number}',
  },
  nothing: {
    title: 'Ningún caso de esta lista encaja',
    text: 'Quita alguno de los filtros de arriba, o mira la lista entera.',
  },
  further: 'Ninguno entre los primeros. Se sigue mirando más adelante en la lista.',
  field: {
    team: 'Equipo',
    owner: 'Quién lo lleva',
    problem: 'Problema',
    promises: 'Promesas',
    cameUpTo: 'Ha subido a',
    waitingOn: 'Espera a',
    language: 'Su idioma',
    tag: 'Etiqueta',
    danger: 'Peligro',
    folded: 'De una avalancha',
    leaving: 'Se va',
    unread: 'Nuevo para mí',
  },
  promises: {
    open: 'Hay algo prometido',
    broken: 'Se incumplió una promesa',
  },
  waitingOn: {
    us: 'Nosotros',
    customer: 'El cliente',
  },
  cameUpTo: {
    anyone: 'Alguien de la dirección',
    me: 'Mí',
  },
  mark: {
    came: 'Ha subido a {whom}',
    cameToAnyone: 'Ha subido a la dirección',
    cameToMe: 'Ha subido hasta mí',
    waitsForUs: 'Nos espera',
    waitsForCustomer: 'Espera al cliente',
  },
}
