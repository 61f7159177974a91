import type { Translated } from '../catalogue.ts'
import type { tokenWords as english } from '../tokens.ts'

export const tokenWords: Translated<typeof english> = {
  title: 'Mis tokens',
  about:
    'Un token es para una máquina tuya, que lee lo que tú puedes ver y transmite lo que le cuentan los clientes. En las historias aparece con su nombre, y tú respondes de ella. Retíralo en cuanto no haga falta.',
  coming: 'Cargando los tokens',
  none: 'No tienes ningún token',
  noneMeans: 'Crea uno abajo.',
  made: 'creado {made}',
  takenBack: 'creado {made}, retirado {revoked}',
  takeBack: 'Retirar<spoken> {name}</spoken>',
  make: 'Crear un token',
  name: 'Cómo se llama la máquina',
  nameMeans: 'Lo leen colegas y clientes: «Asistente de la tienda», no el nombre de alguien.',
  submit: 'Crearlo',
  shownOnce: 'Solo se muestra esta vez. Guárdalo donde solo pueda leerlo el programa:',
}
