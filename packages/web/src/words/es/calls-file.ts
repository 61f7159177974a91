import type { callsFileWords as english } from '../calls-file.ts'
import type { Translated } from '../catalogue.ts'

export const callsFileWords: Translated<typeof english> = {
  title: 'Registros de llamadas',
  about:
    'Lo que tu centralita dice de las llamadas que entraron. Se comparan con lo que se anotó: una llamada de más de diez segundos de la que nadie anotó una palabra se muestra a quien está por encima de quien dirige su línea. Una llamada entra una sola vez, por mucho que venga su archivo.',
  choose: 'Elegir un archivo',
  other: 'Elegir otro archivo',
  chooseMeans: 'Un CSV cuya primera línea nombra las columnas.',
  looking: 'Mirando el archivo',
  columns: 'Qué es cada columna',
  columnsMean: 'No se adivina nada: lo que un encabezado no dice por sí mismo, lo dices tú.',
  nth: 'Columna {place, number}',
  such: 'por ejemplo {samples}',
  notSaid: 'Elige qué es',
  fields: {
    line: 'Nuestro número al que se llamó',
    number: 'Quién llamó',
    person: 'Correo de quien la atendió de los nuestros',
    startedAt: 'Cuándo empezó',
    seconds: 'Cuánto duró',
    direction: 'Entrante o saliente',
    id: 'El nombre que le da la centralita',
    ignored: 'No hace falta',
  },
  missing: 'Falta por decir: {fields}.',
  twice: 'Dicho de dos columnas: {fields}. Cada uno es una sola columna.',
  allIncoming: 'Todas las llamadas de este archivo entraron',
  dates: 'Cómo escribe los días',
  datesOf: {
    found: 'Averiguarlo mirándolos todos',
    iso: 'Año, mes, día',
    dmy: 'Día, mes, año',
    mdy: 'Mes, día, año',
    'epoch-seconds': 'Segundos desde 1970',
    'epoch-milliseconds': 'Milisegundos desde 1970',
  },
  take: 'Tomarlo',
  done: 'Qué resultó',
  taken:
    '{count, plural, =0 {Ninguna llamada es nueva} one {Una llamada es nueva} other {{count, number} llamadas son nuevas}}',
  written:
    '{count, plural, =0 {Ninguna se había anotado} one {Una de ellas se había anotado} other {{count, number} de ellas se habían anotado}}',
  old: '{count, plural, one {Una es de hace más de una semana: se cuenta, y no le toca a nadie} other {{count, number} son de hace más de una semana: se cuentan, y no le tocan a nadie}}',
  known: '{count, plural, one {Una ya se conocía} other {{count, number} ya se conocían}}',
  passedOver:
    '{count, plural, one {Una la hicimos nosotros, o fue demasiado corta para oír a alguien} other {{count, number} las hicimos nosotros, o fueron demasiado cortas para oír a alguien}}',
  peopleUnknown:
    '{count, plural, one {Una nombra a alguien por una dirección que aquí no tiene nadie} other {{count, number} nombran a alguien por una dirección que aquí no tiene nadie}}',
  rejected: '{count, plural, one {Una línea no se tomó} other {{count, number} líneas no se tomaron}}',
  rejectedMeans: 'Corrígelas en el archivo y elígelo otra vez: las demás no entran dos veces.',
  line: 'Línea',
  why: 'Por qué no',
  more: '{count, plural, one {Una línea más} other {{count, number} líneas más}} de ese tipo.',
}
