import type { Translated } from '../catalogue.ts'
import type { failedWords as english } from '../failed.ts'

/** Mail that could not be read, and messages that could not be sent. */
export const failedWords: Translated<typeof english> = {
  title: 'Lo que no se pudo leer o enviar',
  see: 'Ver cuáles',
  about:
    'No se pierde nada. Lo que no se pudo leer se guarda tal como llegó, y alguien lo tiene como contacto; lo que no se pudo enviar está en la historia de su caso.',
  coming: 'Buscando',
  didNotCome: 'No se ha podido buscar lo que falló',
  why: '{why} Mientras tanto, el correo entra y sale.',
  heard: {
    title: 'Llegó y no se pudo leer',
    none: 'Se leyó todo lo que llegó',
    howItComes:
      'Un correo que tarda demasiado en leerse, o que está dañado, queda aquí tal como llegó, hasta que mandes leerlo otra vez o lo dejes.',
    from: 'de {from}',
    nobody: 'nadie con nombre',
    reason: {
      'took-too-long': 'Se tardó demasiado en leerlo.',
      'took-too-much-memory': 'Una vez desempaquetado es demasiado grande.',
      'not-a-mail': 'No está escrito como un correo.',
      unknown: 'No se pudo leer.',
      waits: 'Espera a ser leído.',
    },
    has: 'Lo lleva {name} en el caso {reference}.',
    nobodyHas: 'Está en el caso {reference}, que ha terminado.',
    again: 'Leerlo otra vez<spoken>: de {from}</spoken>',
    all: 'Leerlos todos otra vez',
    leave: 'Dejarlo como está<spoken>: de {from}</spoken>',
    save: 'Guardarlo tal como llegó<spoken>: de {from}</spoken>',
    tried:
      '{count, plural, one {Se está leyendo otra vez} other {Se están leyendo {count, number} otra vez}}. Lo que no se pueda leer vuelve aquí.',
  },
  sent: {
    title: 'Se escribió y no se pudo enviar',
    none: 'Nada fue rechazado ni abandonado',
    howItComes:
      'Lo que un servidor de correo rechaza del todo, y lo que se intentó en vano durante tres días, queda aquí hasta que se envíe otra vez.',
    to: 'para {to}',
    again: 'Enviarlo otra vez<spoken>: {subject}</spoken>',
    all: 'Enviarlos todos otra vez',
    tried: '{count, plural, one {Sale} other {Salen {count, number}}} otra vez en un momento.',
  },
}
