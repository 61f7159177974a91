import type { Translated } from '../catalogue.ts'
import type { phoneSettingsWords as english } from '../phone-settings.ts'

export const phoneSettingsWords: Translated<typeof english> = {
  title: 'Teléfono',
  about:
    'Los números a los que los clientes llaman y escriben SMS, en un proveedor que habla como los webhooks de Twilio. Desde la primera frase, cada llamada tiene un responsable y una fecha. Dónde se os llama a cada uno se fija con la persona, en la página <people>Personas</people>.',
  coming: 'Cargando los números',
  none: {
    title: 'Todavía no se atiende ningún número',
    text: 'Añade uno que tengas en el proveedor. Se le pregunta antes de guardarlo; después, las direcciones que se muestran aquí se ponen en el proveedor.',
  },
  add: 'Añadir un número',
  change: 'Cambiar<spoken> {number}</spoken>',
  drop: 'Dejar de atenderlo',
  dropMeans: 'Lo que llegó por él se queda.',
  dropAllTheSame: 'Dejar de atenderlo de todos modos',
  callsGoOn: '{count, plural, one {Hay una llamada en curso en él.} other {Hay # llamadas en curso en él.}}',
  textsWait:
    '{count, plural, one {Un cliente con un caso abierto recibe nuestros SMS desde este número.} other {# clientes con casos abiertos reciben nuestros SMS desde este número.}}',
  keepOwner:
    'Cada uno tiene a alguien que responde por él, y lo conserva. Lo que ya no pueda decirse por SMS, se pide a esa persona que lo diga de otro modo.',
  greets: 'Saluda en {language}',
  gone: '{name}, que el mapa ya no tiene: sus llamadas van al equipo que responde cuando no lo hace ningún otro.',
  reaches: 'Lleva a {team}. Si no hay nadie, se graba un mensaje, y alguien del equipo responde de él.',
  reachesLed:
    'Lleva a {team}. Si no hay nadie, se graba un mensaje, y alguien del equipo responde de él, o {lead}, que lo dirige.',
  untried:
    'Aún no encontrado en el proveedor: {name} lo guardó de todos modos, {when}. Mientras el proveedor no lo conozca, una llamada puede no llegar a nadie. «Cambiar» y después «Guardar» lo pregunta de nuevo.',
  addresses: {
    title: 'Direcciones para el proveedor<spoken> de {number}</spoken>',
    mean: 'Ponlas en el proveedor para este número, cada una con POST.',
    voice: { name: 'Cuando entra una llamada:', copy: 'Copiar la dirección de las llamadas' },
    status: { name: 'Cuando cambia el estado de una llamada:', copy: 'Copiar la dirección del estado' },
    sms: { name: 'Cuando entra un mensaje (SMS):', copy: 'Copiar la dirección de los SMS' },
  },
  fields: {
    number: 'Número',
    door: 'Lleva a',
    language: 'Saluda en',
    account: 'Cuenta en el proveedor',
    token: 'Su token',
    next: 'El token al que se pasa',
  },
  numberMeans: 'Como se marca desde el extranjero, por ejemplo +33 1 23 45 67 89.',
  accountMeans: 'El nombre que le da el proveedor, por ejemplo AC0123…',
  tokenMeans: 'Con él firma el proveedor lo que nos dice. Se guarda sellado, y nunca se muestra.',
  nextMeans: 'Puede quedar vacío. Mientras lo cambias en el proveedor, valen los dos.',
  sentAway: 'Es solo para «me despacharon»',
  sentAwayMeans:
    'Quien escribe o llama aquí no necesita referencia: sube a quien está por encima de la puerta que nombre, o de esta.',
  tokenNeeded: 'hace falta: el que se guarda es para otra cuenta',
  tryIt: 'Preguntar al proveedor',
  opens: 'El proveedor conoce este número en esta cuenta.',
  stops: {
    connect: 'No se pudo llegar al proveedor.',
    signIn: 'El proveedor no nos dejó entrar en esta cuenta.',
    number: 'El proveedor no tiene ese número en esta cuenta.',
  },
}
