import type { Translated } from '../catalogue.ts'
import type { mendingWords as english } from '../mending.ts'

/** What would mend a map. */
export const mendingWords: Translated<typeof english> = {
  askAll: '¿Qué los arreglaría todos?',
  ask: '¿Qué lo arreglaría?',
  looking: 'Buscando los cambios más pequeños',
  alone:
    'Nada los arregla todos a la vez. {ways, plural, one {Un cambio arregla} other {# cambios arreglan}} este:',
  none: 'Ninguna combinación de tres cambios habituales arregla este mapa. Necesita un camino nuevo: un canal, un equipo o una autorización que todavía no tiene nadie.',
  noneInTime:
    'No se ha encontrado nada en el tiempo disponible. El mapa es grande; cambia lo que muestra la historia y pregunta otra vez.',
  ways: '{ways, plural, one {Un cambio arregla todo el mapa.} other {# cambios arreglan todo el mapa; el más pequeño, primero.}}',
  waysInTime:
    '{ways, plural, one {En el tiempo disponible, un cambio arregla todo el mapa; puede haber más.} other {En el tiempo disponible, # cambios arreglan todo el mapa; puede haber más. El más pequeño, primero.}}',
  mended:
    'Entonces todos están a salvo, en {contacts, plural, one {un contacto} other {# contactos}} en el peor caso.',
  mendedAlone:
    'Entonces está a salvo, en {contacts, plural, one {un contacto} other {# contactos}} en el peor caso.',
  mendedAll:
    'Entonces todos están a salvo, en {contacts, plural, one {un contacto} other {# contactos}} en el peor caso, detrás de cualquier puerta, y no se olvida a nadie.',
  put: 'Ponerlo en el texto',

  change: {
    publish: 'publicar el canal {channel}',
    drop: 'permitir usar el canal {channel} sin «{fact}»',
    authorise: 'autorizar a {team} a dar {remedy} hasta {amount}',
    ask: 'permitir que {team} pregunte a {other}',
  },
  /** By what a team shall answer no more. */
  forbid: {
    own: 'no permitir que {team} asuma el problema',
    refuse: 'no permitir que {team} diga «no es asunto mío»',
    pass: 'no permitir que {team} pase clientes a {other}',
    send: 'no permitir que {team} mande clientes a {channel}',
  },
  where: '{change} cuando {conditions}',
  when: '{count, plural, one {se cumple {facts}} other {se cumplen {facts}}}',
  unless: '{count, plural, one {no se cumple {facts}} other {no se cumple nada de {facts}}}',
  both: '{when} y {unless}',
}
