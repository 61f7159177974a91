import type { Translated } from '../catalogue.ts'
import type {
  goingLiveWords as englishGoingLiveWords,
  staffingWords as englishStaffingWords,
} from '../going-live.ts'

/** Everything between a text that is written and the company running on it. */
export const goingLiveWords: Translated<typeof englishGoingLiveWords> = {
  question: '¿Puede entrar en uso?',
  textFirst: 'En cuanto el texto sea un mapa válido, aquí se eligen sus personas.',
  saveAndCheck: 'Guardar y comprobar',
  checkAgain: 'Comprobar otra vez',
  check: 'Comprobar',

  said: {
    refused: 'No ha entrado en uso: ha surgido algo desde que se comprobó.',
    failed: 'No se ha comprobado.',
    foundBefore: 'Esto se vio antes de tus últimos cambios. Guardar y comprobar dice qué queda de ello.',
    changed: 'Has cambiado esta versión. Guardar y comprobar dice qué pasaría si entrara en uso.',
    unchecked: 'Comprobarla dice qué pasaría si entrara en uso. Con eso no cambia nada.',
    found:
      '{against, plural, =0 {Sí. No hay nada en contra.} one {Todavía no. Hay una cosa en contra.} other {Todavía no. Hay # cosas en contra.}}',
    checked: 'Comprobado {when}',
  },

  against: 'Qué hay en contra',
  ways: {
    deputies: 'Quién sustituye a quién: Personas',
    stories: 'Sus historias, y qué las arreglaría',
    signers: 'Quiénes son, y quién puede firmar por ellos',
    text: 'Al texto',
    fallback: 'Elegir el equipo',
    lead: '¿Quién dirige {team}?',
  },
  told: '{customer}, {problem}: {verdict}',
  fromStep: 'A partir del paso {step, number} da vueltas sin fin.',

  worthKnowing: 'Conviene saber',
  removed:
    '{teams, plural, one {Un equipo ya no está en este mapa} other {# equipos ya no están en este mapa}}',
  removedTeam:
    '{cases, plural, =0 {{team}: no tiene casos abiertos; lo que llegue después sube a {above}.} one {{team}: su único caso abierto sube a {above}.} other {{team}: sus # casos abiertos suben a {above}.}}',
  unsettled: 'Al equipo que elijas para responder cuando no lo hace ningún otro: {teams}.',
  unsettledTeam:
    '{cases, plural, =0 {{team} (sin casos abiertos)} one {{team} (un caso abierto)} other {{team} (# casos abiertos)}}',

  means:
    'Desde ese momento cada contacto, oferta y pregunta sigue la versión {version, number}. Los casos abiertos conservan a su responsable. La versión que ahora está en uso se queda aquí, y se puede recuperar como borrador nuevo.',
  meansExcept:
    'Desde ese momento cada contacto, oferta y pregunta sigue la versión {version, number}. Los casos abiertos conservan a su responsable, salvo {cases, plural, one {el caso nombrado} other {los # nombrados}} arriba. La versión que ahora está en uso se queda aquí, y se puede recuperar como borrador nuevo.',
  put: 'Poner en uso la versión {version, number}',
  sure: 'Sí, funcionar con la versión {version, number}',
  notYet: 'Todavía no',
  done: '<b>La versión {version, number} está en uso.</b> {moved, plural, =0 {Ningún caso abierto ha tenido que moverse.} one {Se ha movido un caso abierto: su equipo ya no está, y ahora lo lleva quien está por encima.} other {Se han movido # casos abiertos: sus equipos ya no están, y ahora los lleva quien está por encima.}}',
}

/** Who works in the teams of a version. */
export const staffingWords: Translated<typeof englishStaffingWords> = {
  title: 'Quién trabaja dónde',
  fresh:
    '{teams, plural, =0 {Ningún equipo es nuevo: cada persona sigue donde trabaja, si no dices otra cosa.} one {Un equipo es nuevo. Necesita a alguien que lo dirija, que trabaja en él sin nadie más hasta que añadas a otra persona.} other {# equipos son nuevos. Cada uno necesita a alguien que lo dirija, que trabaja en él sin nadie más hasta que añadas a otra persona.}}',
  another: 'Cambiar las personas de otro equipo',
  team: 'Equipo',
  fallback: 'Responde cuando no lo hace ningún otro equipo',
  fallbackGone: 'El equipo que lo hacía hasta ahora no está en este mapa.',
  fallbackChosen: 'Elegido para esta versión.',
  fallbackMissing: 'Elige el equipo que responde entonces.',
  lead: 'Lo dirige',
  leadBy: 'Nombre, cargo',
  leadMissing: 'Elige quién lo dirige.',
  members: 'Trabaja en él',
  nobody: 'Todavía nadie.',
  alone: 'Solo {name}, hasta que añadas a otra persona.',
  takeOff: 'Quitar a {name} de {team}',
  add: 'Añadir a alguien',
  addTo: 'Añadir a alguien a {team}',
  frontDoor: 'Una puerta de entrada: recoge contactos para otros equipos, y sus ofertas duran poco',
  leave: 'Dejar las personas de {team} como están',
}
