import { spanishCasePage } from './case-page/spanish.ts'
import { spanishSentAway } from './sent-away/spanish.ts'
import { spanishWho } from './who/spanish.ts'
import type { Words } from './english.ts'

export const spanish: Words = {
  common: {
    skip: 'Ir al contenido',
    language: 'Idioma',
    tellUs: 'Contarnos otra cosa',
    findAgain: 'Recuperar su caso',
    optional: 'opcional',
    stopsHere: (company) => `${company}. De su problema respondemos aquí.`,
    noPage: {
      title: 'Aquí no hay ninguna página',
      text: 'Puede que la dirección se haya cortado por el camino. Si tiene algo que contarnos, hágalo aquí.',
      action: 'Contar qué ha pasado',
    },
    failed: {
      title: 'Esto no ha funcionado, y es culpa nuestra',
      text: 'Nada de lo que nos había contado se ha perdido. Inténtelo otra vez dentro de un minuto.',
      ring: (phone) => `O llámenos: ${phone}.`,
    },
    unreadable: {
      title: 'Ahora mismo no podemos mostrar esta página, y es culpa nuestra',
      text: 'Una parte de lo que se guarda aquí no se puede leer en este momento, y preferimos no mostrarle nada antes que algo equivocado. Inténtelo otra vez más tarde, hoy mismo.',
    },
    tooMany: {
      title: 'Un momento, por favor',
      text: 'Han llegado muchísimas peticiones desde su conexión. Lo que ha escrito no se ha enviado. Vuelva atrás, espere un minuto y envíelo de nuevo.',
    },
  },

  tellUs: {
    title: '¿Qué ha pasado?',
    lead: 'Cuéntelo una sola vez, con sus palabras. Desde ese momento lo lleva una persona cuyo nombre usted conoce, hasta que usted diga que está resuelto.',
    words: 'Con sus palabras',
    wordsHint: 'Tan largo o tan corto como quiera. Lo guardamos exactamente como lo escribe.',
    danger: '¿Hay alguien en peligro? Márquelo y avisamos enseguida.',
    dangerAlone: 'Alguien está en peligro.',
    reach: '¿Cómo podemos localizarle?',
    reachHint:
      'Deje uno, los dos o ninguno. En cualquier caso tendrá una página propia, y nuestra respuesta estará allí.',
    email: 'Correo electrónico',
    phone: 'Teléfono',
    name: 'Su nombre',
    files: 'Fotos o archivos',
    filesHint: (count, megabytes, together) =>
      `Hasta ${count} archivos de ${megabytes} MB cada uno, ${together} MB en total.`,
    send: 'Enviar',
    remember: 'Este navegador puede recordar mi caso',
    rememberHint:
      'Así podrá añadir algo desde aquí sin enlace. Hace falta una sola cookie nuestra, que no anota nada más. En un ordenador que usan otras personas, quite la marca.',
    about: '¿Se trata de algo que nos contó desde este navegador?',
    somethingNew: 'No, es algo nuevo',
    notMe: 'No soy yo, o este navegador lo usan otras personas',
    forget: 'Olvidarlo en este navegador',
    flood:
      'En este momento llegan muchísimos formularios desde su red. Su navegador trabaja uno o dos segundos antes de enviar el suyo; usted no tiene que hacer nada. Si no puede, lo recibimos igualmente, y una persona lo lee.',
    noAccount: 'No necesita cuenta, ni número de cliente, ni número de pedido.',
    ring: (phone) => `¿Prefiere hablar? Llame al ${phone}. Le atienden las mismas personas.`,
    trap: 'Deje este campo vacío',
    errors: {
      title: 'Todavía no se ha enviado nada, y todo lo que ha escrito sigue aquí.',
      about:
        'Lo que eligió ya no se guarda en este navegador. Elija otra vez de qué se trata; su texto sigue aquí.',
      aboutForgotten:
        'Lo que eligió ya no se guarda en este navegador. Su texto sigue aquí: envíelo otra vez y será un caso nuevo, o escríbalo en la página de su caso.',
      wordsMissing: 'Escriba unas palabras sobre lo que ha pasado.',
      wordsTooLong: (limit) =>
        `Es más largo de lo que podemos recibir de una vez (${limit} caracteres). Envíe el resto en un archivo, o después en la página de su caso.`,
      wordsIllFormed: 'Algunos caracteres han llegado dañados. Revise el texto y envíelo de nuevo.',
      email: 'No parece una dirección de correo. Corríjala o déjela vacía.',
      phone: 'No parece un número de teléfono. Corríjalo o déjelo vacío.',
      name: 'Es más largo de lo que podemos guardar como nombre.',
      files: (count, megabytes) =>
        `Podemos recibir hasta ${count} archivos de ${megabytes} MB cada uno. Elija menos, o más pequeños.`,
      chooseAgain: 'Su navegador no nos deja conservar los archivos elegidos. Elíjalos otra vez, por favor.',
      trap: 'Se ha rellenado un campo que no se ve, quizá por su navegador. Ya está vacío: envíelo de nuevo.',
      stale: 'Esta página llevaba muchísimo tiempo abierta. Envíela una vez más.',
    },
  },

  receipt: {
    title: 'Ya tenemos este mensaje',
    text: 'Usted ya envió este formulario. Lo que escribió entonces está en un caso suyo, y la persona que lo lleva lo lee allí.',
    why: 'El enlace a ese caso ya no lo abre.',
    number: (receipt) => `Su resguardo: ${receipt}`,
    link: 'Pedir un enlace nuevo a su caso',
  },

  lost: {
    titles: {
      unknown: 'Este enlace no abre nada',
      expired: 'Este enlace ha caducado',
      revoked: 'Este enlace se ha cerrado',
    },
    texts: {
      unknown: 'Puede que se haya cortado por el camino. Su caso no se ha perdido.',
      expired: 'Un enlace funciona durante dos años. Su caso sigue aquí.',
      revoked: 'Se cerró para que su caso siga siendo suyo. Su caso sigue aquí.',
    },
    ask: 'Recibir un enlace nuevo',
    askHint:
      'Escriba el correo por el que le conocemos. Si hay un caso con él, un enlace nuevo sale hacia allí.',
    email: 'Su correo electrónico',
    send: 'Enviarme un enlace nuevo',
    code: 'Un código en lugar de un enlace',
    sentTitle: 'Si conocemos esa dirección, un enlace va de camino',
    sentText:
      'Solo se envía a la propia dirección, y por eso decimos lo mismo a todo el mundo. Mire su correo dentro de unos minutos, también entre los no deseados.',
    tellUs: 'O cuéntenoslo de nuevo',
    tellUsHint: 'No necesita un enlace para que le escuchemos.',
  },

  prove: {
    title: '¿Es usted?',
    lead: 'Si ya nos contó algo antes, muéstrenos con un código que era usted. Entonces todo estará en una sola página.',
    email: 'El correo por el que le conocemos',
    emailHint: 'Si lo tenemos registrado, sale hacia allí un código de seis cifras. Vale un cuarto de hora.',
    send: 'Enviarme un código',
    codeTitle: 'Si conocemos esa dirección, un código va de camino',
    codeLead:
      'Solo se envía a la propia dirección, y por eso decimos lo mismo a todo el mundo. Mire su correo, también entre los no deseados.',
    code: 'Las seis cifras',
    codeHint: 'Hay cinco intentos por código.',
    confirm: 'Soy yo',
    another: 'Pedir otro código',
    notComing:
      'No se envía nada a una dirección que comparten varias personas o que leen otras. Su caso sigue adelante de todos modos.',
    errors: {
      wrong: 'Este código no coincide. Mírelo otra vez o pida otro más abajo.',
      spent: 'Este código ya no sirve. Pida otro, por favor.',
      often:
        'Se han pedido varios códigos con esta dirección hace poco. Espere un cuarto de hora, por favor.',
    },
    whichTitle: '¿De qué se trata?',
    whichLead: 'Tiene más de un caso abierto con nosotros. Ponemos sus palabras donde corresponden.',
    which: 'Se trata de',
    somethingNew: 'Algo nuevo',
    join: 'Ponerlo ahí',
    yoursTitle: 'Sus casos',
    yoursLead: 'Elija uno para seguir.',
    nothingOpen: 'No tiene ningún caso abierto con nosotros con esta dirección.',
  },

  yours: {
    title: 'Esta página es su caso',
    text: 'Su enlace es solo suyo: guárdelo y no se lo dé a nadie. Quien lo tenga puede leer y responder aquí.',
    keep: 'Su enlace, para copiarlo o guardarlo en favoritos',
  },

  page: spanishCasePage,
  who: spanishWho,
  sentAway: spanishSentAway,
}
