import type { Translated } from '../catalogue.ts'
import type { compensationWords as english } from '../compensation.ts'

/** Where an admin says what is owed by rule where a promise breaks. */
export const compensationWords: Translated<typeof english> = {
  title: 'Lo que se debe por una promesa rota',
  means:
    'Una vez fijado, se le debe al cliente con la misma palabra que le dice que la promesa se rompió, sin que nadie lo decida. Vale para las promesas que se rompan desde ahora; lo que ya se debe se sigue debiendo.',
  none: 'Ahora no se debe nada por norma.',
  stands:
    'Por norma, ahora: {brokenPromise} {currency} por cada promesa que se rompe, {lateDay} {currency} más por cada día hasta que lo tenga, y nunca más de {most} {currency} a un cliente en un caso.',
  currency: 'Moneda',
  currencyMeans: 'Sus tres letras, como EUR.',
  brokenPromise: 'Por cada promesa que se rompe',
  lateDay: 'Más por cada día hasta que lo tenga',
  most: 'Como mucho, a un cliente en un caso',
  within: 'Días laborables hasta que lo tenga',
  kinds: 'De promesas de que',
  deed: 'se hace algo',
  callBack: 'alguien le devuelve la llamada',
  why: 'Por qué es así',
  whyMeans: 'Para quien pregunte más tarde; consta en la lista de cambios.',
  noAmount: 'Esto no es un importe en {currency}.',
  save: 'Guardar la norma',
  drop: 'No deber nada por norma',
  dropMeans: 'Lo que ya se debe se sigue debiendo.',
}
