import type { Translated } from '../catalogue.ts'
import type { sendingSettingsWords as english } from '../sending-settings.ts'

export const sendingSettingsWords: Translated<typeof english> = {
  title: 'Cómo sale el correo',
  none: {
    title: 'Todavía no sale ningún correo',
    text: 'Lo que se debe por escrito espera en la bandeja de salida hasta que haya un servidor. Lo que para entonces lleve tres días esperando ya no se envía: quien lleva el caso localiza al cliente por otra vía. Un servidor se prueba antes de guardarlo, y después el correo sale por él en segundos.',
  },
  set: 'Fijar un servidor de salida',
  change: 'Cambiar<spoken> {name}</spoken>',
  by: 'por {server}',
  drop: 'No enviar más por él',
  dropMeans: 'El correo sale entonces por el servidor que nombra el entorno.',
  dropMeansNone:
    'El correo espera entonces en la bandeja de salida hasta que haya un servidor; lo que para entonces lleve tres días esperando ya no se envía.',
  fixedCounts:
    'Quien se ocupa de Buckstop nombró este servidor con <code>SMTP_URL</code>. El correo sale por él mientras no se fije otro aquí.',
  fixedWaits:
    'Quien se ocupa de Buckstop nombró este servidor con <code>SMTP_URL</code>. No se usa, porque el que se ha fijado aquí cuenta antes.',
  failing: 'El correo no sale desde {when}: {why}',
  fromMeans: 'Quien lee ve ambos como remitente. El servidor tiene que aceptar correo de esa dirección.',
  answersMeans:
    'Puede quedar vacío. Si el servidor de care@example.com también entrega ahí care+algo@example.com, nombra care@example.com: cada caso tiene entonces, para cada lector, una dirección a la que responder, por la que la respuesta encuentra su caso. Lo que llega ahí tiene que leerse aquí. Escribe antes a care+prueba@example.com, y mira si llega.',
  answersFixed:
    'Quien se ocupa de Buckstop dijo con <code>BUCKSTOP_REPLY_TO</code> adónde van las respuestas: {pattern}. Cuenta antes que lo que se fija aquí.',
  answersCome: 'Las respuestas llegan a {address}',
  mailMe: 'Enviarme un correo por él',
  opens: 'El servidor nos deja entrar.',
  mailed: 'El servidor aceptó un correo para ti. Mira si llega, y cómo.',
  refused: 'El servidor nos dejó entrar, pero no aceptó el correo.',
}
