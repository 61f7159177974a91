import type { Translated } from '../catalogue.ts'
import type { signInWords as english } from '../sign-in.ts'

export const signInWords: Translated<typeof english> = {
  title: 'Entra en tu espacio de trabajo',
  ended: 'Tu sesión ha terminado. Lo que has escrito se guarda en esta pestaña; entra para seguir.',
  email: 'Correo',
  password: 'Contraseña',
  signIn: 'Entrar',
  customer: '¿Eres cliente? <link>Cuéntanos qué ha pasado</link>, sin necesidad de cuenta.',

  refused: {
    address: {
      title: 'Eso no es una dirección de correo',
      detail: 'Escribe la dirección con la que te conocen tus colegas.',
    },
    pair: {
      title: 'No has entrado',
      detail:
        'Ese correo y esa contraseña no van juntos. Revisa los dos; tras diez intentos fallidos hay una pausa.',
    },
    elsewhere: {
      title: 'No has entrado',
      detail: 'Según el directorio, ahora mismo no trabajas aquí. Pregunta a quien lo lleva.',
    },
    paused: {
      title: 'Demasiados intentos',
      detail:
        '{minutes, plural, one {Espera un minuto} other {Espera # minutos}} y vuelve a intentarlo, o entra desde un navegador en el que ya hayas entrado. La administración también puede darte una contraseña nueva.',
    },
    failed: {
      title: 'No ha funcionado',
      detail: 'El servidor no ha podido abrirte la sesión ahora mismo. Inténtalo otra vez en un momento.',
    },
    unreachable: {
      title: 'No se llega al servidor',
      detail: 'Revisa la conexión e inténtalo otra vez. Lo que has escrito sigue aquí.',
    },
  },
}
