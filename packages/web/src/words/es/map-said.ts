import type { Translated } from '../catalogue.ts'
import type { mapSaidWords as english } from '../map-said.ts'

/** What is said of a map and of what happens in it, as the terminal says it, too. */
export const mapSaidWords: Translated<typeof english> = {
  noun: { the: '«{name}»', a: '«{name}»', an: '«{name}»', quoted: '«{name}»' },
  /** By what turning up there is called: as a sentence of somebody's or one's own, as a title, and as a request. */
  turnsUp: {
    callUs: '{as, select, you {Llamas.} title {Llamar} please {llámenos, por favor} other {{name} llama.}}',
    call: '{as, select, you {Llamas a {channel}.} title {Llamar a {channel}} please {llame, por favor, a {channel}} other {{name} llama a {channel}.}}',
    writeBy:
      '{as, select, you {Escribes por {channel}.} title {Escribir por {channel}} please {escríbanos, por favor, por {channel}} other {{name} escribe por {channel}.}}',
    writeTo:
      '{as, select, you {Escribes a {channel}.} title {Escribir a {channel}} please {escriba, por favor, a {channel}} other {{name} escribe a {channel}.}}',
    messageBy:
      '{as, select, you {Envías un mensaje por {channel}.} title {Enviar un mensaje por {channel}} please {envíe, por favor, un mensaje por {channel}} other {{name} envía un mensaje por {channel}.}}',
    messageTo:
      '{as, select, you {Envías un mensaje a {channel}.} title {Enviar un mensaje a {channel}} please {envíe, por favor, un mensaje a {channel}} other {{name} envía un mensaje a {channel}.}}',
    writeIn:
      '{as, select, you {Escribes en {channel}.} title {Escribir en {channel}} please {escriba, por favor, en {channel}} other {{name} escribe en {channel}.}}',
    writeOn:
      '{as, select, you {Escribes en {channel}.} title {Escribir en {channel}} please {escriba, por favor, en {channel}} other {{name} escribe en {channel}.}}',
    goTo: '{as, select, you {Vas a {channel}.} title {Ir a {channel}} please {vaya, por favor, a {channel}} other {{name} va a {channel}.}}',
    writeIt:
      '{as, select, you {Escribes: {channel}.} title {Escribir: {channel}} please {escríbanos, por favor: {channel}} other {{name} escribe: {channel}.}}',
    letterTo:
      '{as, select, you {Escribes una carta a {channel}.} title {Escribir una carta a {channel}} please {escriba, por favor, una carta a {channel}} other {{name} escribe una carta a {channel}.}}',
    sayIn:
      '{as, select, you {Lo dices en {channel}.} title {Decirlo en {channel}} please {dígalo, por favor, en {channel}} other {{name} lo dice en {channel}.}}',
    turnUpBy:
      '{as, select, you {Acudes por {channel}.} title {Acudir por {channel}} please {acuda, por favor, por {channel}} other {{name} acude por {channel}.}}',
  },
  step: {
    noChannel: '{who, select, you {No encuentras} other {{name} no encuentra}} ningún canal.',
    allClosed:
      '{who, select, you {No encuentras} other {{name} no encuentra}} ningún canal abierto: {why}{more, select, yes {; y así sucesivamente} other {}}.',
    passOn:
      '{teams, select, several {{team}} other {{team}}} {who, select, you {te pasa} other {pasa a {name}}} con {to}.',
    passRound:
      '{teams, select, several {{team}} other {{team}}} {who, select, you {te hace dar otra vuelta} other {hace dar otra vuelta a {name}}}.',
    send: '{teams, select, several {{team}} other {{team}}} dice: {please}.',
    sendInVain: '{teams, select, several {{team}} other {{team}}} dice: {please}. {closed}.',
    refuse: '{teams, select, several {{team}} other {{team}}} dice: no es asunto mío.',
    askForPerson:
      '{who, select, you {Pides a {team} hablar con una persona} other {{name} pide a {team} hablar con una persona}}, y responde {people, select, several {{to}} other {{to}}}.',
    silence:
      '{teams, select, several {{team}} other {{team}}} no tiene respuesta para esto, y {who, select, you {esperas} other {el cliente espera}} en vano.',
    own: '{teams, select, several {{team}} other {{team}}} asume el problema y lo resuelve.',
    take: '{teams, select, several {{team}} other {{team}}} toma el problema y lo resuelve.',
    ownInVain:
      '{teams, select, several {{team}} other {{team}}} asume el problema y no puede resolverlo: {why}.',
    takeInVain:
      '{teams, select, several {{team}} other {{team}}} toma el problema y no puede resolverlo: {why}.',
  },
  /** Why a channel is closed to somebody. */
  closed: {
    lacking: '{channel} exige {facts}, y {who, select, you {tú no lo cumples} other {{name} no lo cumple}}',
    untold: 'nadie {who, select, you {te} other {le}} ha hablado de {channel}',
    open: '{channel} está abierto',
    and: '{one}; {other}',
  },
  /** Why an owner can't solve the problem. */
  powerless: {
    nothingGives: 'nada en este mapa da {needs}',
    lacking: '{remedy} exige {facts}, y {who, select, you {tú no lo cumples} other {{name} no lo cumple}}',
    upTo: '{remedy} solo se puede dar hasta {amount}',
    nobody: 'no hay nadie a su alcance con una autorización que sirva',
  },
  /** Whom a map leaves without help. */
  stranded: {
    who: '{problem}, {lacking}',
    lacking: 'sin {facts}',
    lackingNothing: 'con todo lo que puede ser cierto de un cliente',
    door: '{channel} puede llevar a {team}, que no puede resolverlo',
    doorSaid: '{problem}, {lacking}: {door}',
    exception: {
      safe: '{problem}, {lacking}: a salvo',
      'at-the-mercy': '{problem}, {lacking}: a su merced',
      trapped: '{problem}, {lacking}: sin salida',
    },
    notAll:
      'más combinaciones de hechos de las que se pueden mirar: puede que se olvide a quien le falten muchos',
  },
  /** What stands against a map's going live, and what to do instead. */
  against: {
    invalid: 'Línea {line, number}: {error}',
    invalidAndMore:
      'Línea {line, number}: {error} {more, plural, one {Hay un error más.} other {Hay # errores más.}}',
    noMap: 'Línea {line, number}: no es un mapa.',
    tooLarge: '{seen} Quita lo que no cambia nada, o divide el mapa.',
    tookTooLong: '{seen} Haz el mapa más pequeño, o inténtalo cuando haya menos actividad.',
    unsafe:
      'De {all, number} pares de cliente y problema, {stuck, number} pueden atascarse: {whose}. Sus historias muestran dónde; corrige antes esos sitios.',
    wrongDoor:
      '{count, plural, one {Una puerta lleva} other {# puertas llevan}} a clientes hasta un responsable que no puede resolver su problema: {doors}. Corrígelo, o haz que alguien de la dirección firme por qué tiene que ser así, en la página del mapa, por seis meses como máximo.',
    exception:
      'Nadie responde de estos, a quienes el mapa deja sin ayuda: {who}. Corrígelo, o haz que alguien de la dirección firme por qué tiene que ser así, en la página del mapa, por seis meses como máximo.',
    teamWithoutPeople:
      '{count, plural, one {Nadie que trabaje aquí dirige {teams} ni está en ese equipo. Nombra al menos a quien lo dirige, o quítalo del mapa.} other {Nadie que trabaje aquí dirige {teams} ni está en esos equipos. Nombra al menos a quien los dirige, o quítalos del mapa.}}',
    teamWithoutLead:
      '{count, plural, one {{teams} no tiene a nadie que trabaje aquí para dirigirlo. Nombra a alguien.} other {{teams} no tienen a nadie que trabaje aquí para dirigirlos. Nombra a alguien para cada uno.}}',
    ladderWithoutTop:
      '{count, plural, one {La escala termina en {teams}, donde nadie de la dirección puede actuar. Haz que termine en un equipo con {key} dirigido por alguien que trabaje aquí y esté presente, o tenga suplente.} other {Hay escalas que terminan en {teams}, donde nadie de la dirección puede actuar. Haz que cada una termine en un equipo con {key} dirigido por alguien que trabaje aquí y esté presente, o tenga suplente.}}',
    leaderWithoutDeputy:
      '{count, plural, one {Quien dirige {teams} no tiene suplente que trabaje aquí. Nombra a alguien en la página Personas.} other {Quienes dirigen {teams} no tienen suplente que trabaje aquí. Nombra a alguien para cada uno en la página Personas.}}',
    fallbackMissing:
      '{teams} responde cuando no lo hace ningún otro equipo, y en este mapa no es un equipo de personas. Elige otro equipo para eso.',
    more: '{count, number} más',
    pair: '{customer}, {problem}',
  },
  /** Worth knowing of a map that goes live. */
  warning: {
    deputiesInACircle:
      'Las suplencias de quien dirige «{team}» dan vueltas en círculo: si todos están de permiso, no queda nadie.',
    organisationGoes:
      'La organización «{team}» ya no está en este mapa, y los días festivos que guarda se van con ella: sus equipos guardan los de la empresa, salvo que digan otros.',
    nobodyToStandIn:
      'Quien dirige «{team}» no tiene a nadie detrás durante un permiso: nadie más trabaja aquí que pueda ser suplente.',
    nobodyOfTheBoard:
      'Nadie del consejo está por encima de «{team}»: más allá de quien lo dirige, un cliente no tiene a quién acudir en la empresa. Nombra a un miembro del consejo en Ajustes, La empresa.',
    noAuthority:
      'Los clientes llegan a «{team}», y ese equipo no puede conceder nada: tiene que pedirlo todo.',
  },
  /** What was seen of a map until it was too much, in a sentence. */
  seen: {
    ways: 'Tiene {ways, number} caminos de un equipo a otro; se pueden guardar hasta {most, number}.',
    pairs:
      'Tiene {customers} tipos de clientes con {problems} problemas, {pairs} pares; se pueden comprobar hasta {most}.',
    stories: {
      map: 'Sus {pairs} historias según el dibujo ocupan {megabytes} MB; se pueden guardar hasta {most} MB.',
      buckstop:
        'Sus {pairs} historias con Buckstop ocupan {megabytes} MB; se pueden guardar hasta {most} MB.',
    },
    memory: 'Necesitó más memoria de la que puede usar una comprobación. {at}',
    time: 'No terminó en {seconds} segundos. {at}',
    notBegun: 'No había empezado.',
    pair: {
      map: 'Iba por {customer} con {problem}, según el dibujo, y había visto {positions} posiciones.',
      buckstop: 'Iba por {customer} con {problem}, con Buckstop, y había visto {positions} posiciones.',
    },
    search: 'Se había hecho el {percent} por ciento de la búsqueda',
  },
  /** How a walk has ended. */
  end: {
    solved: '{contacts, plural, =1 {Resuelto en el primer contacto.} other {Resuelto tras # contactos.}}',
    caught: 'Estás otra vez con {team}, en el mismo contacto. Te pueden hacer dar vueltas sin fin.',
    round:
      'Estás donde estabas. Todos los caminos que tienes abiertos llevan otra vez aquí, y la empresa puede seguir así sin fin.',
  },
  /** Why a walk does not go there. */
  walk: {
    noCustomer: 'El mapa no tiene ningún tipo de cliente {name}.',
    noFact: 'El mapa no tiene ningún hecho {name}.',
    noProblem: 'El mapa no tiene ningún problema {name}.',
    noWay: 'Desde aquí ningún camino pasa por {name}.',
    nobodyWith: 'El mapa dice que no puede aparecer nadie con {has}.',
    nobodyWithout: 'El mapa dice que no puede aparecer nadie sin {lacks}.',
    nobodyLike: 'El mapa dice que no puede aparecer nadie con {has} y sin {lacks}.',
    nobody: 'El mapa dice que no puede aparecer nadie.',
    wayClosed: '{why}.',
  },
  /** What could not be looked at to its end, and what was seen until then. */
  tooLarge: {
    draw: 'El mapa tiene {stops} canales y equipos con {lines} líneas entre ellos; un dibujo se puede leer hasta {mostStops} y {mostLines}.',
    check: 'El mapa es demasiado grande para comprobarlo con {customer} y {problem}: {seen}.',
    doors: 'El mapa es demasiado grande para mirar todas las puertas y excepciones: {seen}.',
    walk: 'El mapa es demasiado grande para recorrerlo con {customer} y {problem}: {seen}.',
    walkOfSomebody: 'El mapa es demasiado grande para recorrerlo con este cliente y {problem}: {seen}.',
    seen: {
      positions: 'se vieron {positions} posiciones con {moves} pasos, y hay más',
      sets: '{sets} conjuntos de {bits} hechos y poderes son más de los que caben en la memoria',
      owners: 'se vieron {most} responsables, y hay más',
      combinations: 'se vieron {most} combinaciones de hechos, y hay más',
      doors: 'se vieron {most} puertas equivocadas, y hay más',
    },
  },
  /** What is wrong with its text. */
  error: {
    /** As an older release worded it. */
    asWritten: '{text}',
    tooMany: 'Hay {more, number} errores más; estos son los primeros {most, number}.',
    nothingYet: 'Aquí todavía no hay nada. Un mapa empieza con {first}; después dice {keys}.',
    meant: '¿Querías decir {name}?',
    differ: {
      spaces: 'Los dos solo se diferencian en los espacios.',
      capitals: 'Los dos solo se diferencian en las mayúsculas.',
      letters: 'Los dos solo se diferencian en cómo está guardada una letra: {here} aquí, {there} allí.',
    },
    keys: {
      missing:
        'Aquí falta {key}{what, select, version {: un mapa empieza con {like}} company {: el nombre de tu empresa} customers {: los tipos de cliente, como {like}} problems {: lo que les puede ir mal, como {like}} remedies {: lo que lo arregla, como {like}} channels {: cómo llegan los clientes hasta vosotros, como {like}} teams {: quién responde, y cómo, como {like}} needs {: lo que necesita el cliente, con las palabras de lo que da un remedio} gives {: lo que tiene después el cliente, con las palabras de lo que necesita un problema} reaches {: el equipo que responde allí} other {}}.',
      missingOfSource: 'Aquí falta {key}: un hecho que decide un sistema tiene source, field y equals.',
      unknown: '{key} no es una clave del lenguaje.',
      known: 'Aquí se conocen: {keys}.',
      notOne: 'Una clave tiene que ser un solo nombre.',
    },
    values: {
      unexpected:
        'Se esperaba {wanted, select, name {un nombre} words {una o más palabras} names {una lista de nombres} amount {un importe en la unidad principal, al menos 0} amountOrAny {un importe, al menos 0, o any} yesOrNo {true o false} plain {texto, un número, true o false} form {{form}} fact {el nombre de un hecho, o {form}} facts {una lista de hechos} rules {una lista de {form}} responses {una lista de respuestas} response {own, refuse, {form}} oneOf {uno de {form}} currency {un código de moneda como EUR} customers {tipos de cliente, cada uno con su nombre como clave} problems {problemas, cada uno con su nombre como clave} remedies {remedios, cada uno con su nombre como clave} channels {canales, cada uno con su nombre como clave} teams {equipos, cada uno con su nombre como clave} authority {remedios con un importe, cada uno con su nombre como clave} map {un mapa de servicio: {form}} atLeast {al menos {form}} atMost {como máximo {form}} other {otra cosa}}, pero {found, select, list {esto es una lista} mapping {esto es una correspondencia} nothing {aquí no hay nada} other {esto es {value}}}.',
      spaceAfterColon: 'Falta un espacio después de los dos puntos.',
      noQuotes: 'Escríbelo sin comillas.',
      asList: 'Escríbelo como {list}.',
      decimalPoint: 'Los decimales se escriben con un punto.',
      decimals: '{amount} tiene más decimales que {currency}, que tiene {most, number}.',
      tooMuch: '{amount} es más de lo que puede ser un importe, {most} como mucho.',
      currency: '{code} no es un código de moneda de ISO 4217; escríbelo como EUR.',
      factEntry: 'Un hecho del que se dice algo más se escribe {form}, uno en cada entrada de la lista.',
      emptyRule: 'Una regla vacía haría imposible a todo el mundo; di «with», «without» o los dos.',
      noVerb: 'Una respuesta tiene exactamente uno de own, refuse, pass y send; no tiene ninguno.',
      severalVerbs: 'Una respuesta tiene exactamente uno de own, refuse, pass y send; tiene {verbs}.',
      unstorable:
        'Un nombre o valor contiene medio carácter, o NUL, que no se puede guardar. Quita el escape.',
    },
    names: {
      empty: 'Un nombre no puede estar vacío.',
      twice: '{name} está declarado dos veces; los nombres son únicos.',
      alike: '{name} se lee como {first}, que ya está declarado.',
      undeclared:
        'No está declarado {section, select, organisations {ninguna organización} facts {ningún hecho} customers {ningún tipo de cliente} problems {ningún problema} remedies {ningún remedio} channels {ningún canal} teams {ningún equipo} other {ningún nombre}} {name}.',
      declareInList: 'Decláralo en la lista «{section}» al principio del mapa, como {like}.',
      declareUnder: 'Decláralo en «{section}».',
    },
    rules: {
      endlessLadder: 'La escala no termina nunca. Quién depende de quién: {round}.',
      fixed: {
        given: '{fact} es fijo: nadie puede hacer que sea cierto, así que nada lo da.',
        established: '{fact} es fijo: nadie puede hacer que sea cierto, así que nada lo establece.',
      },
      impossible: {
        has: 'No puede haber {customer}: «impossible» excluye a quien está con {has}.',
        lacks: 'No puede haber {customer}: «impossible» excluye a quien está sin alguno de {lacks}.',
        both: 'No puede haber {customer}: «impossible» excluye a quien está con {has} y sin alguno de {lacks}.',
      },
      machine: {
        above: '{team} depende de {machine}, que es una máquina; nombra un equipo de personas.',
        owns: '{team} es una máquina, y una máquina nunca asume un problema.',
        authority: '{team} es una máquina, y una máquina no tiene autorizaciones.',
        leads: '{team} es una máquina, y una máquina no es de la dirección.',
        alone:
          '{team} es una máquina; di en «reportsTo» qué equipo de personas responde cuando el cliente le pide hablar con una persona.',
      },
    },
    size: {
      characters: 'Aquí hay {characters, number} caracteres; un mapa tiene {most, number} como máximo.',
      lexemes: 'Aquí hay más líneas y valores de los que necesita ningún mapa.',
      aliases: 'Con sus alias desarrollados, el archivo tiene más valores de los que necesita ningún mapa.',
      nested:
        'Aquí hay corchetes, correspondencias o listas unos dentro de otros, a más profundidad que en ningún mapa.',
    },
    yaml: {
      unreadable: 'Esto no se puede leer como YAML: {said}.',
      tag: 'Una etiqueta (tag) no dice nada en un mapa; quítala. {said}.',
      circularAlias: '{alias} apunta dentro de sí mismo.',
      unknownAlias: 'Arriba no hay ningún {anchor}.',
      documents: 'Aquí hay más de un documento YAML; un mapa es uno solo.',
      tab: 'Esta línea empieza con un tabulador; escribe espacios en su lugar.',
      openBracket: 'Un corchete o una llave de encima de esta línea no se cerró.',
      indent:
        'Esta línea empieza más a la izquierda o a la derecha que las líneas a las que pertenece; ponles el mismo número de espacios.',
      goesOn:
        'Algo de encima de esta línea continúa en ella: un corchete, una llave o unas comillas sin cerrar, una coma que falta o unos dos puntos que faltan.',
      quoteIt: '{said}; ponlo entre comillas.',
      openQuote: 'Aquí empiezan unas comillas que no terminan nunca.',
      colon: 'Faltan dos puntos después de este nombre.',
      colonInName:
        'Unos dos puntos dentro de un nombre empiezan una entrada nueva; ponlo entre comillas, como {quoted}.',
      entryOnLine:
        '«{value}» no puede empezar en la línea de un nombre: empieza una línea nueva, o escríbelo con {braces} o {brackets}. Un nombre que lleva dos puntos tiene que ir entre comillas.',
      commaAbove: 'Falta una coma en la línea de arriba, o no se cerró un corchete o una llave.',
      commaBetween: 'Falta una coma entre «{before}» y «{after}».',
      commaOrBracket:
        'Falta una coma entre «{before}» y «{after}», o arriba no se cerró un corchete o una llave.',
    },
  },
}
