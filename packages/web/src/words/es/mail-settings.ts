import type { Translated } from '../catalogue.ts'
import type { mailSettingsWords as english } from '../mail-settings.ts'

/** Where an admin says by which mail the company is reached. */
export const mailSettingsWords: Translated<typeof english> = {
  title: 'Correo',
  about:
    'Dónde escriben los clientes a la empresa por correo, y por qué servidor sale el correo. Lo que llega pasa a ser un contacto con responsable, y en un buzón no se marca, mueve ni borra nada.',
  coming: 'Cargando los ajustes del correo',
  mailboxes: 'Buzones que se leen',
  none: {
    title: 'Todavía no se lee ningún buzón',
    text: 'Añade aquel al que escriben los clientes. Se prueba antes de guardarlo, y después se lee en segundos.',
  },
  add: 'Añadir un buzón',
  change: 'Cambiar<spoken> {name}</spoken>',
  drop: 'Dejar de leerlo',
  dropMeans: 'Lo que llegó por él se queda.',
  fixed:
    'Este lo nombró quien se ocupa de Buckstop con <code>IMAP_URL</code>. Se lee junto a los demás, y se cambia allí.',
  listens:
    'También se recibe correo directamente de otros servidores, como lo ha fijado quien se ocupa de Buckstop.',
  state: {
    new: 'Aún sin leer',
    read: 'Leído hasta {when}',
    failing: 'No se puede leer desde {when}: {why}',
  },
  failure: {
    'password-refused': 'su servidor rechazó la contraseña',
    'token-refused': 'el servicio de acceso ya no da entrada',
    'secret-unreadable': 'lo que se guarda de su contraseña está sellado con otra clave; escríbela otra vez',
    'ended-soon': 'su servidor corta cada conexión',
    ENOTFOUND: 'no hay ningún servidor con ese nombre',
    ECONNREFUSED: 'nadie contesta en ese puerto',
    other: 'dijo {code}',
  },

  fields: {
    name: 'Cómo se llama aquí',
    address: 'Dirección a la que escriben los clientes',
    fromName: 'Nombre del remitente',
    fromAddress: 'Dirección del remitente',
    answersTo: 'Dirección a la que van las respuestas',
    host: 'Servidor',
    port: 'Puerto',
    security: 'Cifrado',
    user: 'Nombre de usuario',
    folder: 'Carpeta',
    trustedServer: 'Quién da fe de las firmas',
    signIn: 'Acceder con',
    password: 'Contraseña',
    tokenEndpoint: 'Dirección de tokens del servicio de acceso',
    clientId: 'ID de cliente',
    clientSecret: 'Secreto de cliente',
    refreshToken: 'Token de renovación',
    scope: 'Ámbito',
  },
  addressMeans: 'Tal como la conocen, por ejemplo care@example.com.',
  folderMeans: 'Donde llega el correo; casi siempre INBOX.',
  trustedServerMeans:
    'Puede quedar vacío. Si un servidor del camino cambia los correos después de comprobarlos (una nota al principio, un pie): el nombre con el que empiezan sus Authentication-Results, por ejemplo mx.example.com. Tiene que quitar esas líneas cuando son de otros; si servidores posteriores escriben líneas Received encima de la suya, di cuántas tras un espacio.',
  clientSecretMeans: 'Puede quedar vacío si el servicio no dio ninguno.',
  scopeMeans: 'Puede quedar vacío. Si hay varios, van separados por espacios.',
  tokenEndpointMeans: 'Empieza por https://',
  keptSecret: 'Hay una guardada, que nunca se muestra. Escribe otra para sustituirla.',
  securities: {
    tls: 'Desde el principio (TLS)',
    starttls: 'En cuanto ambos lo acuerden (STARTTLS)',
    none: 'Ninguno, dentro de tu propia red',
  },
  kinds: {
    password: 'Una contraseña',
    oauth2: 'Un servicio de acceso (OAuth2)',
    none: 'Nada: acepta correo de quien llegue a él',
  },

  tryIt: 'Probarlo',
  storeAnyway: 'Guardarlo de todos modos',
  opens:
    '{count, plural, =0 {Se abre, y su carpeta está vacía.} one {Se abre, y hay un correo.} other {Se abre, y hay {count, number} correos.}}',
  stops: {
    connect: 'No se pudo llegar a ese servidor.',
    token: 'El servicio de acceso no dio entrada.',
    signIn: 'El servidor no nos dejó entrar.',
    folder: 'El servidor nos dejó entrar, pero su carpeta no se abrió.',
  },
  late: 'Nadie contestó en diez segundos.',
  said: 'Lo que respondió: <said></said>',
}
