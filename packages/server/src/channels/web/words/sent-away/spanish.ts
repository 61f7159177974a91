import type { SentAwayWords } from './english.ts'

export const spanishSentAway: SentAwayWords = {
  link: 'No me atendieron',
  title: '¿No le atendieron?',
  lead: 'Alguien de aquí no le escuchó, o le dijo que fuera a otro sitio. Dígalo aquí. Llega a quien dirige por encima de esa puerta, y desde ahora una persona lleva su problema. No hace falta ningún número ni referencia.',
  leadInCase:
    'Alguien de aquí no le escuchó, o le dijo que fuera a otro sitio. Dígalo aquí. Llega a quien dirige por encima de esa puerta, y queda en su caso.',
  wordsHint: 'De qué se trataba, si quiere. Puede dejarlo vacío.',
  alone: 'No me atendieron.',
  door: '¿Dónde fue?',
  noDoor: 'Prefiero no decirlo',
  when: '¿Cuándo fue?',
  send: 'Decir que no me atendieron',
  doors: {
    web: 'En una web suya',
    mail: 'Por correo electrónico',
    chat: 'En un chat',
    phone: 'Por teléfono',
    sms: 'Por mensaje de texto',
    store: 'En una tienda o sucursal',
    letter: 'Por carta',
    app: 'En su aplicación',
    social: 'En una red social',
  },
}
