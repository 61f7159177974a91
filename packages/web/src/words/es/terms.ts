import type { Translated } from '../catalogue.ts'
import type { termsWords as english } from '../terms.ts'

/** How long things may take here. */
export const termsWords: Translated<typeof english> = {
  title: 'Cuánto pueden tardar las cosas',
  means:
    'Lo que cambies vale desde ahora; las fechas ya dadas se quedan como se dieron. Lo que debemos nosotros solo puede llegar antes que en el estándar, y el tiempo que tienen los clientes solo puede ser mayor.',
  bounds: 'Estándar {standard, number}; de {least, number} a {most, number}.',
  outside: 'Aquí va de {least, number} a {most, number}.',
  save: 'Guardar los plazos',
  figures: {
    title: 'Cifras por persona',
    means:
      'Lo que contó a favor de alguien en un mes: cuántas veces elevó algo, promesas cumplidas, agradecimientos. Cada cual ve las suyas. Las de los demás se muestran por nombre, nunca en otro orden, y nunca de menos de cinco.',
    save: 'Fijar quién las ve',
    seenBy: 'Las cifras de los demás las ve',
    nobody: 'Nadie',
    leads: 'Quien dirige a la persona',
    leaders: 'Solo responsables de un nivel propio',
    because: 'La razón: {reason}',
    why: 'Por qué',
    whyMeans: 'Lo lee todo el que trabaja aquí junto a sus propias cifras; queda en la lista de cambios.',
  },
  names: {
    frontDoorOfferMinutes: 'Minutos de trabajo para aceptar una oferta de una puerta de entrada',
    personMinutes: 'Minutos hasta que alguien atienda a quien pide una persona, en el horario de atención',
    offerMinutes: 'Minutos de trabajo para aceptar cualquier otra oferta',
    acknowledgeMinutes: 'Minutos de trabajo que tiene la dirección para leer lo que ha subido',
    dangerReadMinutes:
      'Minutos para leer que alguien está en peligro, antes de avisar a la persona siguiente',
    dangerVoiceMinutes: 'Minutos para llamar a quien está en peligro',
    absentWorkingDays: 'Días laborables de ausencia antes de que se muevan los casos de una persona',
    nextWordWorkingDays:
      'Días laborables tras los que el cliente vuelve a tener noticias, si no se dio otra fecha',
    nextWordHour: 'Hora del día hasta la que tiene noticias',
    firstReportWorkingDays: 'Días laborables hasta el primer informe a la dirección que hizo el encargo',
    attemptWorkingDays: 'Días laborables entre un intento de localizar al cliente y el siguiente',
    reminderHours: 'Horas antes de que venza una promesa en que se recuerda a quien la hizo',
    lapseAttempts: 'Intentos de localizar a un cliente antes de que un caso caduque',
    lapseDays: 'Días sin respuesta antes de que un caso caduque',
    lapseDaysWithoutWay: 'Lo mismo, si el cliente no dejó ninguna vía para localizarle',
    lapseRestHours: 'Horas que le deja el último intento',
    undoDays: 'Días en que un cliente puede devolver lo que se sacó de su caso',
    surveyAfterDays:
      'Días desde que el cliente dice que está resuelto hasta preguntarle por correo cómo fue; 0 para nunca',
    surveyEveryDays: 'Días en los que se le pregunta así una vez como mucho, sea cual sea el caso',
  },
}
