import type { Translated } from '../catalogue.ts'
import type { personWords as english } from '../person.ts'

/** What an admin sets of somebody who works here. */
export const personWords: Translated<typeof english> = {
  about: 'Qué leen clientes y colegas de {name}, qué puede hacer aquí y cómo entra.',
  back: 'Todas las personas',
  settings: 'Ajustes<spoken> de {name}</spoken>',

  add: 'Añadir a alguien',
  addAbout:
    'Le pueden llegar casos al momento, y puede entrar en cuanto elija una contraseña con un enlace que tú le das.',
  added: 'Añadir',

  who: 'Quién es',
  firstName: 'Nombre',
  surname: 'Apellidos',
  email: 'Dirección de correo',
  emailMeans: 'Entra con ella, y allí le llega por correo lo que tiene que hacer.',
  title: 'Cargo',
  titleMeans: 'Qué es aquí, como lo leen los clientes junto al nombre. Puede quedar vacío.',
  titleIn: 'Cargo en {language}',
  addLanguage: 'Cargo en otro idioma',

  customers: 'Qué ven los clientes',
  workName: 'Nombre de trabajo',
  workNameMeans:
    'Los clientes lo leen en lugar del nombre y los apellidos, en páginas y correos. Vacío: su propio nombre.',
  showsSurname: 'Los clientes leen también los apellidos',
  showsPhoto: 'Los clientes ven la foto',

  work: 'Qué hace aquí',
  role: 'Qué puede hacer',
  roleMeans: {
    staff: 'Ve los casos de sus equipos y trabaja en ellos.',
    lead: 'Lo mismo, y responde de las personas de los equipos que dirige.',
    leader: 'Un nivel de la escala: ve también lo que está por debajo, y firma por la empresa.',
    admin: 'Lo ve todo y cambia estos ajustes.',
  },
  teams: 'Equipos',
  teamsMean:
    'El primero es el principal. Quién está por encima depende del equipo principal, en el <map>mapa de servicio</map>.',
  languages: 'Idiomas',
  languagesMean:
    'Primero el que mejor habla. Los casos en estos idiomas le llegan antes que a otras personas.',
  standsIn: 'Suplente en los permisos',
  standsInMeans: 'Si el permiso no nombra a nadie. Vacío: quien esté justo por encima.',
  nobody: 'Nadie',
  hours: 'De turno',

  photo: 'Foto',
  photoMeans: 'Se guarda un cuadrado del centro, pequeño y sin lo que anotó la cámara.',
  choosePhoto: 'Elegir una foto',
  otherPhoto: 'Elegir otra foto',
  noPhoto: 'Quitarla',
  notDrawn: 'Este archivo no se puede mostrar. Elige un JPEG, PNG o WebP.',

  signIn: 'Cómo entra',
  signsIn: 'Con una contraseña que no conoce nadie más.',
  signsNot: 'Todavía no tiene contraseña: crea un enlace y dáselo.',
  linkMeans:
    'Con el enlace, la persona elige su propia contraseña. Sirve una vez, durante un día, y termina todas las sesiones abiertas; el anterior ya no abre nada.',
  linkOpen: 'Hay un enlace sin usar, que sirve hasta {until}.',
  makeLink: 'Crear un enlace para la contraseña',
  makeOther: 'Crear otro enlace',
  shownOnce: 'Solo se muestra esta vez. Dáselo a {name} y a nadie más; sirve hasta {until}:',
  copy: 'Copiar el enlace',
  copied: 'Copiado.',
  mailed: 'También va en camino a {email}.',

  directLine: 'Línea directa',
  directLineMeans:
    'Aquí se llama a {name} cuando un cliente pregunta por esta persona o se le pasa la llamada. Lo que se pulse en ella cuenta como su propia palabra, así que no es de nadie más. Vacío: no se le llama.',
  directLineNumber: 'Número',

  here: 'Si está, si falta y si trabaja aquí',

  choose: {
    title: 'Elige tu contraseña',
    looking: 'Comprobando el enlace',
    hello: 'Para {name}, que entra como {email}.',
    until: 'Este enlace sirve hasta {until}, y una sola vez.',
    password: 'Contraseña nueva',
    means:
      'Al menos diez caracteres; varias palabras van bien. Nadie más puede leerla, tampoco la administración.',
    tooShort: 'Necesita al menos diez caracteres.',
    submit: 'Elegirla y entrar',
    broken: 'El enlace no está completo',
    brokenMeans: 'Ábrelo otra vez desde donde lo recibiste, hasta la última letra.',
    toSignIn: 'Ir a la entrada',
  },
}
