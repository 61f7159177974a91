import type { Translated } from '../catalogue.ts'
import type { errorWords as englishErrorWords } from '../errors.ts'

/** What went wrong, and what to do: by the codes of the API's errors that a person at work can meet. */
export const errorWords: Translated<typeof englishErrorWords> = {
  'body-incomplete': {
    title: 'Se cortó la conexión',
    detail: 'Terminó antes de que llegara todo, y no se ha guardado nada. Envíalo otra vez.',
  },
  'not-signed-in': {
    title: 'No hay ninguna sesión abierta',
    detail: 'Entra para seguir. Lo que has escrito se queda en esta pestaña.',
  },
  'not-allowed': {
    title: 'Esto no te corresponde a ti',
    detail: 'Pídeselo a quien dirige el equipo, o a la administración.',
  },
  'person-needed': {
    title: 'Esto tiene que hacerlo una persona',
    detail:
      'Un token es de una máquina: lee lo que puede ver su persona y transmite lo que dicen los clientes. Para esto, entra con tu propia cuenta.',
  },
  'not-found': {
    title: 'Aquí no hay nada',
    detail: 'En esta dirección no hay nada que puedas ver. Comprueba si hay una errata.',
  },
  'mail-without-page': {
    title: 'Este correo es solo texto',
    detail: 'Se escribió sin página. Sus palabras son todo lo que contiene.',
  },
  'page-unreadable': {
    title: 'Este correo no se puede mostrar tal como se escribió',
    detail:
      'Es demasiado para dibujarlo, o está dañado. Sus palabras están en la historia, y sus archivos con ellas.',
  },
  'request-too-slow': {
    title: 'La conexión era demasiado lenta',
    detail: 'No se ha guardado nada. Envíalo otra vez.',
  },
  'other-customer': {
    title: 'Estos casos son de dos clientes',
    detail: 'Solo se pueden unir casos de un mismo cliente.',
  },
  'owner-unable': {
    title: 'Quien lo lleva acaba de dejar de poder llevarlo',
    detail:
      'Se ha ido o ha empezado un permiso en este momento. Mira el caso como está ahora e inténtalo otra vez.',
  },
  'deputy-unfit': {
    title: 'Esa persona no puede sustituir',
    detail: 'Nombra suplente a otra persona que trabaje aquí y no esté de permiso.',
  },
  'leave-overlaps': {
    title: 'Ya hay un permiso en esas fechas',
    detail: 'Anúlalo antes, o elige otros días.',
  },
  'too-many-leaves': {
    title: 'Hay demasiados permisos anotados por delante',
    detail: 'Anula alguno, o espera a que pase alguno.',
  },
  'last-admin': {
    title: 'Nadie más podría administrar Buckstop',
    detail: 'Da antes el papel de administración a otra persona.',
  },
  'person-inactive': {
    title: 'Esa persona ya no trabaja aquí',
    detail: 'Elige a alguien que sí.',
  },
  'email-taken': {
    title: 'Otra persona tiene esa dirección de correo',
    detail: 'Cada cual entra con una dirección propia. Mira en la página Personas de quién es.',
  },
  'password-link-spent': {
    title: 'Este enlace ya no abre nada',
    detail: 'Se ha usado, tiene más de un día, o hay uno más nuevo. Pide otro a la administración.',
  },
  'map-not-a-draft': {
    title: 'Esta versión se queda como está',
    detail: 'Está en uso, o lo estuvo. Empieza un borrador a partir de ella.',
  },
  'already-sent': {
    title: 'Ya se ha enviado',
    detail: 'Ya no se puede retirar. Escribe otra vez y di qué estaba mal.',
  },
  'too-many-replies': {
    title: 'Hay demasiadas plantillas',
    detail: 'Descarta las que no usa nadie, para que se encuentren las demás.',
  },
  'tag-name-taken': {
    title: 'Ya hay una etiqueta con ese nombre',
    detail: 'Elige otro nombre; o cambia la otra etiqueta, que se puede volver a usar si está en desuso.',
  },
  'tags-full': {
    title: 'Hay cien etiquetas',
    detail: 'Cambia el nombre de una que ya no uses, para que se encuentren las demás.',
  },
  'too-many-devices': {
    title: 'Demasiados dispositivos muestran lo que tienes que hacer',
    detail: 'Quita uno que ya no uses y activa este después.',
  },
  'too-many-drafts': {
    title: 'En este caso esperan demasiados borradores',
    detail: 'Este se guarda solo en tu dispositivo. Descarta alguno de los otros, o envíalo.',
  },
  'chat-full': {
    title: 'Este chat no admite más líneas',
    detail: 'No se guardó nada de esto. Sigue en la página del caso, donde hay sitio.',
  },
  'nothing-to-sign': {
    title: 'No hay ningún perfil que firmar',
    detail: 'Nombra el perfil de un regulador en el archivo de la empresa (regulator) y aplica el archivo.',
  },
  'profile-signed-in-file': {
    title: 'El archivo del perfil dice quién lo leyó',
    detail: 'Cambia readBy en el archivo y vuelve a aplicar el archivo de la empresa.',
  },
  'settings-changed-meanwhile': {
    title: 'Alguien lo cambió después de que lo leyeras',
    detail:
      'No se ha cambiado nada, y lo que has escrito sigue aquí. Debajo de cada campo está lo que hay ahora; guarda otra vez para poner lo tuyo en su lugar.',
  },
  'phone-line-taken': {
    title: 'Este número ya está puesto',
    detail: 'Cambia la línea que hay.',
  },
  'phone-lines-full': {
    title: 'Hay cincuenta números',
    detail: 'Quita uno al que nadie llame.',
  },
  'phone-line-not-opened': {
    title: 'El operador no conoce así el número',
    detail: 'No se guardó nada. Corrígelo o guárdalo sin probarlo.',
  },
  'mailbox-taken': {
    title: 'Este buzón ya está puesto',
    detail: 'La misma carpeta de ese servidor ya se lee con el mismo usuario. Cambia el que ya está.',
  },
  'mailboxes-full': {
    title: 'Hay cincuenta buzones',
    detail: 'Quita uno al que no escriba nadie, o haz que una dirección reenvíe su correo a otra.',
  },
  'mailbox-not-opened': {
    title: 'El buzón no se abrió',
    detail: 'No se guardó nada. Arregla lo que lo impide, o guárdalo de todos modos.',
  },
  'sending-not-opened': {
    title: 'El servidor de correo no nos dejó entrar',
    detail: 'No se guardó nada. Corrige lo que dice, o guárdalo de todos modos.',
  },
  'dkim-taken': {
    title: 'Esta clave ya está',
    detail: 'El dominio tiene una clave con ese selector. Da otro nombre a la siguiente.',
  },
  'dkim-full': {
    title: 'Ya hay bastantes claves',
    detail: 'Un dominio tiene dos a la vez, la que firma y la siguiente. Descarta una que ya no firme.',
  },
  'secret-needed': {
    title: 'Escribe otra vez su contraseña',
    detail: 'La que se guarda es para otro servidor o usuario, y no se le dice a nadie más.',
  },
  'seal-key-missing': {
    title: 'La clave de las contraseñas no está aquí',
    detail:
      'Otras contraseñas se guardan con una clave que esta máquina no tiene, así que no se guardó nada con otra. Quien se ocupa de Buckstop la repone, o hace valer una nueva; después guarda otra vez.',
  },
  'not-failed': {
    title: 'Ya está en marcha',
    detail: 'Alguien fue más rápido, o salió bien mientras tanto. Mira otra vez en un momento.',
  },
  'call-settled': {
    title: 'Alguien ya se ha ocupado de esa llamada',
    detail: 'Se encontró su contacto, o alguien fue más rápido. No se ha cambiado nada.',
  },
  'calls-column-unknown': {
    title: 'Nadie puede saber qué es una columna',
    detail: 'No se tomó nada. Di de cada columna lo que es.',
  },
  'calls-column-ambiguous': {
    title: 'Se dice de dos columnas que son lo mismo',
    detail: 'No se tomó nada. Di de una de ellas que no hace falta.',
  },
  'calls-column-missing': {
    title: 'Falta una columna',
    detail:
      'No se tomó nada. Tiene que haber nuestro número al que se llamó, quién llamó, cuándo y cuánto tiempo; y si entró o salió, salvo que todas entraran.',
  },
  'calls-dates-ambiguous': {
    title: 'Sus fechas se pueden leer de dos maneras',
    detail: 'No se tomó nada. Di cómo escribe los días.',
  },
  'calls-dates-unreadable': {
    title: 'Sus fechas no se pueden leer',
    detail: 'No se tomó nada. Mira qué columna dice cuándo; los momentos se escriben como 2026-11-21 10:11.',
  },
  'calls-file-unreadable': {
    title: 'Este archivo no se puede leer',
    detail: 'No se tomó nada. Tiene que ser un CSV cuya primera línea nombre las columnas.',
  },
  'calls-file-too-long': {
    title: 'Este archivo es demasiado largo para enviarlo así',
    detail:
      'No se tomó nada. Envíalo en partes de 20.000 filas, o pide a quien lleva Buckstop que lo tome con buckstop calls import.',
  },
  'call-without-contact': {
    title: 'En ese caso no hay nada que pueda ser la llamada',
    detail:
      'Nadie de los nuestros anotó en él nada que el cliente dijera a la hora de la llamada o después. Anótalo allí primero, o retoma la llamada.',
  },
  'trouble-over': {
    title: 'Vuelve a funcionar',
    detail: 'Ya no queda nada de qué ocuparse.',
  },
  'map-changed-meanwhile': {
    title: 'Alguien guardó esta versión después de que la leyeras',
    detail:
      'No se ha cambiado nada. Léela otra vez, pon lo que falte y envíala con la revisión más reciente.',
  },
  'map-already-active': {
    title: 'Esta versión ya está en uso',
    detail: 'No hay nada que hacer.',
  },
  'other-map-went-live': {
    title: 'Algo más ha cambiado en este momento',
    detail:
      'Otra versión entró en uso, o cambiaron las personas, mientras esta estaba en camino. Míralo e inténtalo otra vez.',
  },
  'map-invalid': {
    title: 'El texto no es un mapa de servicio válido',
    detail: 'Revísalo: cada error tiene su línea y lo que probablemente se quería decir.',
  },
  'map-too-large': {
    title: 'El mapa de servicio es demasiado grande para comprobarlo',
    detail: 'Quita lo que no cambia nada, o divide el mapa.',
  },
  'check-took-too-long': {
    title: 'La comprobación no terminó a tiempo',
    detail: 'Haz el mapa más pequeño, o inténtalo cuando haya menos actividad.',
  },
  'map-unsafe': {
    title: 'En este mapa de servicio alguien puede atascarse',
    detail: 'Las historias de los veredictos muestran dónde. Corrige antes esos sitios.',
  },
  'map-wrong-door': {
    title: 'Una puerta lleva a alguien que no puede ayudar',
    detail:
      'Corrígela, o haz que alguien de la dirección firme por qué tiene que ser así, por seis meses como máximo.',
  },
  'map-exception': {
    title: 'El mapa de servicio se olvida de alguien',
    detail:
      'Corrígelo, o haz que alguien de la dirección firme por qué tiene que ser así, por seis meses como máximo.',
  },
  'not-that-long': {
    title: 'Una firma vale seis meses como máximo',
    detail: 'Pon un último día a partir de hoy y a menos de seis meses.',
  },
  'not-found-in-map': {
    title: 'Esta versión no deja sin ayuda a nadie así',
    detail: 'Revisa la versión, lee otra vez a quién deja sin ayuda y firma por ellos.',
  },
  'team-without-people': {
    title: 'Un equipo no tiene a nadie',
    detail: 'Nombra al menos a quien lo dirige, o quítalo del mapa.',
  },
  'team-without-lead': {
    title: 'Un equipo no tiene quien lo dirija',
    detail: 'Nombra a alguien que trabaje aquí.',
  },
  'ladder-without-top': {
    title: 'Una escala termina sin nadie que pueda actuar',
    detail:
      'Haz que termine en un equipo con «leader: true» dirigido por alguien que esté presente o tenga suplente.',
  },
  'leader-without-deputy': {
    title: 'Alguien que dirige no tiene suplente',
    detail: 'Nombra en la página Personas a quien lo sustituya durante un permiso.',
  },
  'fallback-team-missing': {
    title: 'El equipo que responde cuando no lo hace ningún otro ya no está',
    detail: 'Elige otro equipo para eso.',
  },
  'body-too-large': {
    title: 'Es demasiado largo',
    detail: 'No se ha guardado nada. Añade los documentos largos como archivos.',
  },
  'file-too-large': {
    title: 'Un archivo es demasiado grande',
    detail: 'Cada uno puede tener hasta 20 MB. No se ha enviado nada, y lo que has escrito sigue aquí.',
  },
  'letter-without-picture': {
    title: 'No hay ni palabras ni imágenes',
    detail: 'Anota lo que se dijo; solo una carta puede entrar en imágenes, sin palabras.',
  },
  'letter-heic': {
    title: 'Una foto está en formato HEIC, que la mayoría de los navegadores no muestra',
    detail:
      'Guárdala como JPEG, o pon la cámara en su formato más compatible. No se envió nada, y lo que escribiste sigue aquí.',
  },
  'letter-kind': {
    title: 'Un archivo no es la imagen de una carta',
    detail: 'Usa PDF, JPEG o PNG. No se envió nada, y lo que escribiste sigue aquí.',
  },
  'letter-no-room': {
    title: 'Ahora no hay sitio para estas imágenes',
    detail: 'Enviaste en una hora más archivos de los que se aceptan. No se envió nada; inténtalo más tarde.',
  },
  'letter-characters': {
    title: 'La carta tiene caracteres que no sabemos componer',
    detail:
      'El árabe, el hebreo, el chino y el japonés, y las imágenes no se componen. Escríbela de otro modo, y anota que la enviaste.',
  },
  'letter-too-long': {
    title: 'La carta es demasiado larga',
    detail: 'Puede tener diez páginas. Acórtala, o escribe dos.',
  },
  'picture-unreadable': {
    title: 'Esta página no se puede dibujar',
    detail: 'El archivo no es un PDF, está bloqueado o no tiene esa página. Descárgalo tal como llegó.',
  },
  'too-many-files': {
    title: 'Demasiados archivos a la vez',
    detail: 'Pueden ir hasta 10. No se ha enviado nada, y lo que has escrito sigue aquí.',
  },
  'input-invalid': {
    title: 'Hay algo que todavía no encaja',
    detail: 'No se ha cambiado nada, y lo que has escrito sigue aquí. Esto es lo que no encaja:',
  },
  'too-many-requests': {
    title: 'Ha sido demasiado en un minuto',
    detail: 'No se ha cambiado nada. Espera un minuto y sigue.',
  },
  'sign-in-paused': {
    title: 'Demasiadas contraseñas equivocadas',
    detail:
      'Espera unos minutos, un cuarto de hora como máximo. Un navegador en el que ya entró esta dirección no tiene que esperar; y la administración puede dar una contraseña nueva.',
  },
  'event-of-later-version': {
    title: 'Una parte de esto la escribió una versión más nueva de Buckstop',
    detail:
      'Esta no puede leerla, y prefiere no mostrar nada antes que la mitad. Si hay una actualización en marcha, inténtalo otra vez en unos minutos; si no, díselo a quien se ocupa de Buckstop.',
  },
  'event-unreadable': {
    title: 'Una parte de esta historia no se puede leer',
    detail:
      'Lo que hay guardado no está como lo escribió Buckstop, y no se muestra nada antes que algo falso. Díselo a quien se ocupa de Buckstop: buckstop verify dice dónde.',
  },
  internal: {
    title: 'Algo ha fallado por nuestra parte',
    detail:
      'Ha quedado anotado. Inténtalo otra vez; si se repite, di a quien se ocupa de Buckstop a qué hora fue.',
  },
  'not-stored': {
    title: 'Esto no se ha podido guardar',
    detail:
      'Ahora mismo Buckstop no puede guardar nada. No se ha conservado nada de esto: inténtalo otra vez en unos minutos.',
  },
  'not-ready': {
    title: 'Buckstop no está listo',
    detail: 'Inténtalo otra vez en un momento.',
  },
  busy: {
    title: 'Demasiado a la vez',
    detail: 'Inténtalo otra vez en un momento.',
  },
  'too-many-listening': {
    title: 'Demasiadas ventanas',
    detail:
      'Tienes vistas en directo en tantas ventanas como mantenemos para una persona. Cierra una, o actualiza a mano.',
  },
}
