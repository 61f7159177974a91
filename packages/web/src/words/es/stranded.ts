import type { Translated } from '../catalogue.ts'
import type { strandedWords as english } from '../stranded.ts'

/** Whom a map leaves without help, and who answers for them. */
export const strandedWords: Translated<typeof english> = {
  title: 'Puertas equivocadas y excepciones',
  about: 'Quien llega por una de estas puertas, o es así, no encuentra a nadie que pueda ayudarle. {missing}',
  answered:
    '{all, plural, one {Responde de ello alguien de la dirección.} other {De todas responde alguien de la dirección.}}',
  noneAnswered:
    '{all, plural, one {Una versión entra en uso cuando está corregida, o alguien de la dirección ha firmado por ella.} other {Una versión entra en uso cuando todas están corregidas, o alguien de la dirección ha firmado por ellas.}}',
  someAnswered:
    'Una versión entra en uso cuando todas están corregidas, o alguien de la dirección ha firmado por ellas; {missing, plural, one {queda # sin firma} other {quedan # sin firma}}.',
  signAll: 'Todas de las que no responde nadie ({count, number})',
  howUnchecked: 'Cuando esté comprobada en «Poner en uso», aquí puedes firmar por ellas.',
  howUnsaved: 'Cuando esté guardada y comprobada, aquí puedes firmar por ellas.',
  howElse: 'Aquí puede firmar alguien de la dirección, con su propia cuenta.',

  signFor: 'Firmar por: {who}',
  notAll: 'No se ha mirado a todos',
  notAllMeans:
    'Con más de 12 hechos solo se mira a quienes les faltan pocos. Puede que se olvide a quien le falten muchos.',
  notAllWho: 'quien no se haya mirado',
  doorLacking: '{door}; {lacking}',
  doorLackingKinds: '{door}; {lacking}<kinds> (de los tipos que declaraste: {customers})</kinds>',

  proofVoid: {
    title: 'Lo que estaba probado de este mapa ya no vale',
    means:
      '{customers, plural, one {Ha aparecido un cliente que, según el mapa, no existe} other {Han aparecido # clientes que, según el mapa, no existen}}. Hasta que el mapa lo tenga en cuenta, nadie sabe si alguien así puede atascarse: quita la regla de {key}, o corrige lo que se anotó.',
    with: '{reference}, con {has}',
    without: '{reference}, sin {lacks}',
    withAndWithout: '{reference}, con {has}, sin {lacks}',
  },

  nobody: 'Nadie responde de esto',
  signedFor: '{name} responde de esto hasta {until}',
  ended: 'Ya nadie responde de esto: lo que firmó {name} valía hasta {ended}',
  leaderGone: 'Ya nadie responde de esto: {name} firmó, y ya no es de la dirección',
  signedAt: 'Firmado {when}',

  chooseFirst: 'Elige de quién respondes, y firma después por qué tiene que ser así.',
  form: 'Firmar',
  formMeans:
    'Mientras dure tu firma, sus casos suben hasta ti, y tu motivo está aquí y en cada uno de ellos.',
  reason: 'Por qué tiene que ser así',
  lastDayMeans: 'Seis meses como máximo',
  sign: '{count, plural, one {Firmar} other {Firmar por las #}}',
  wrong: {
    reason: 'Di por qué tiene que ser así.',
    noDay: 'Elige el último día.',
    past: 'Ese día ya ha pasado.',
    tooLong: 'Seis meses como máximo: a más tardar {day}.',
  },
}
