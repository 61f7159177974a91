import type { Translated } from '../catalogue.ts'
import type { letterWords as english } from '../letter.ts'

export const letterWords: Translated<typeof english> = {
  enough:
    'Basta un escaneo o fotos (PDF, JPEG, PNG). Lo que dice se puede anotar después, junto a la imagen.',
  arrived: 'El día en que llegó, si no fue hoy',
  title: 'Lo que dice la carta',
  about:
    'Palabra por palabra, como la escribió el cliente, con su fecha. Lo que no puedas leer, dilo entre corchetes. La imagen se queda con ello.',
  words: 'Las palabras del cliente',
  save: 'Guardar estas palabras',
  pictures: 'La carta tal como llegó',
  pageOf: '{name}, página {page, number}',
  more: 'Tiene más páginas de las que se dibujan aquí. Descárgala para leerlas.',
  coming: 'La carta está en camino',
  gone: 'Esta carta no está en este caso',
  toCase: 'Al caso',
  notTranscribed: 'Llegó como imagen. Nadie ha anotado todavía lo que dice.',
  transcribe: 'Anotar lo que dice',
  call: {
    title: 'Lo que se dijo por teléfono',
    about:
      'Lo más cerca posible de las palabras del cliente, y lo que tú dijiste. De una grabación, palabra por palabra.',
    words: 'Lo que se dijo',
    notTranscribed: 'Nadie ha anotado todavía lo que se dijo.',
    transcribe: 'Anotar lo que se dijo',
    recording: 'El mensaje tal como se grabó',
  },
  sheet: {
    address: 'La dirección en la ventana del sobre',
    hint: 'Seis líneas como mucho. La ventana está a la izquierda (DIN 5008, forma B). El código que lleva no abre nada.',
    make: 'Hacer la carta para imprimir',
    ready: 'Abrir la carta (PDF)',
    changed: 'La cambiaste desde entonces. Hazla de nuevo, para que lo que anotas sea lo que se imprimió.',
    notSent: 'No se ha enviado nada. Cuenta cuando anotas que está en el correo.',
  },
}
