import type { Translated } from '../catalogue.ts'
import type { settingsWords as english } from '../settings.ts'

/** What an admin can change of the company. */
export const settingsWords: Translated<typeof english> = {
  title: 'Ajustes',
  about:
    'Qué leen clientes y colegas de la empresa, y cuándo abren sus equipos. Lo que cambies vale desde ese momento.',
  coming: 'Cargando los ajustes',
  pages: {
    name: 'Ajustes, página a página',
    company: 'Empresa',
    daysOff: 'Días libres',
    outside: 'Organismos',
    regulator: 'Regulador',
    replies: 'Plantillas',
    machines: 'Máquinas',
    tags: 'Etiquetas',
    mail: 'Correo',
    phone: 'Teléfono',
    calls: 'Llamadas',
    changes: 'Cambios',
    firstSteps: 'Primeros pasos',
  },
  elsewhere:
    'Los equipos se añaden, se renombran y se quitan en el <map>mapa de servicio</map>, que también dice quién está por encima de quién y qué canal llega a quién; quién trabaja en cada equipo se decide en la página <people>Personas</people>.',

  company: 'La empresa',
  name: 'Nombre',
  nameMeans: 'Como la conocen los clientes. Está en cada página y en cada mensaje que reciben.',
  phone: 'Teléfono',
  phoneMeans: 'Adonde pueden llamar los clientes que prefieren hablar a escribir. Puede quedar vacío.',
  languages: 'Idiomas para los clientes',
  languagesMean:
    'En los que tus páginas, correos y el chat hablan con los clientes. Ellos pueden escribir en cualquiera. El idioma de una línea de teléfono se fija con la línea.',
  languagesNone: 'Elige al menos uno: a los clientes hay que hablarles en algún idioma.',
  languageFirst: 'Cuando el idioma de un cliente no es ninguno de estos, o no se sabe',
  languageFirstMeans: 'Entonces las páginas y los correos van en este.',
  board: 'Por encima de la dirección general',
  boardMeans:
    'Un miembro del consejo, a quien los clientes pueden llevar un caso al final del todo: alguien del directorio que no dirija nada por debajo.',
  boardNobody:
    'Todavía no hay nadie del consejo por encima de la dirección general: más allá, un cliente no tiene a quién acudir en la empresa.',
  timeZone: 'Zona horaria',
  timeZoneMeans:
    'El reloj de la empresa: los permisos empiezan y terminan según él, y con él se escriben las fechas.',
  country: 'País',
  countryMeans:
    'En sus días festivos no se espera que nadie trabaje, donde ni organización ni equipo dicen otros.',
  region: 'Región',
  wholeCountry: 'Todo el país',
  regionOf: '{country}, {region}',
  holidays:
    '{count, plural, =0 {No se conoce ningún día festivo para el próximo año: todos los días cuentan como laborables.} one {En el próximo año, un día festivo:} other {En el próximo año, {count, number} días festivos:}}',

  hours: 'Equipos: cuándo abren y quién los dirige',
  hoursMean:
    'Lo que un equipo tiene que hacer en horas o días laborables se cuenta con sus propias horas. Una fecha prometida se queda como se prometió.',
  open: 'Abierto',
  teamZone: 'Según el reloj de',
  lead: 'Quién lo dirige',
  leadMeans: 'Lo que no acepta nadie del equipo sube primero hasta esta persona.',
  teamCountryMeans: 'Cuyos días festivos guarda, como quien trabaja ante todo en él.',
  asOrganisation: 'Como su organización, si no como la empresa',
  frontDoor: 'Una puerta de entrada',
  frontDoorMeans: 'Lo que le llega se ofrece en minutos a quien puede resolverlo.',
  never: 'nunca',
  change: 'Cambiar<spoken> cuándo abre {name}</spoken>',

  organisations: 'Organizaciones: qué días festivos guardan',
  organisationsMean:
    'Las organizaciones del mapa de servicio. Un equipo que no nombra país guarda los días festivos de su organización.',
  organisationCountryMeans: 'Cuyos días festivos guardan sus equipos.',
  asCompany: 'Como la empresa',
  changeHolidays: 'Cambiar<spoken> qué días festivos guarda {name}</spoken>',

  now: 'Lo que hay ahora: {value}',
  nowBy: '{name} lo cambió {when}: de {before} a {value}.',
  nothing: 'nada',
  save: 'Guardar',
  saved: 'Guardado.',
  copied: 'Copiado',
  close: 'Cerrar',
}
