import type { Translated } from '../catalogue.ts'
import type { firstStepsWords as english } from '../first-steps.ts'

/** From an empty database to the first customer who was answered. */
export const firstStepsWords: Translated<typeof english> = {
  title: 'Primeros pasos',
  about:
    'De aquí al primer cliente con respuesta hay unos diez minutos. Déjalo cuando quieras: sigue donde estés, según lo que ya haya.',
  coming: 'Cargando los pasos',
  failed: 'No se han podido cargar los pasos',
  done: 'hecho',
  later: 'Ahora no',
  allDone: 'Un cliente ya tiene respuesta. Lo que queda puede esperar, o aquí no hace falta.',
  you: {
    title: 'Di quién eres',
    text: 'Tu nombre, correo y cargo, como los leen clientes y colegas; y una contraseña propia.',
    act: 'Tus ajustes',
  },
  company: {
    title: 'Pon nombre a la empresa',
    text: 'Su nombre, teléfono, reloj y país, cuyos días festivos se respetan.',
    act: 'La empresa',
  },
  people: {
    title: 'Trae a un colega',
    text: 'Con una segunda persona hay quien sustituya, y alguien a quien subir.',
    act: 'Añadir a un colega',
  },
  hours: {
    title: 'Di cuándo abre el equipo',
    text: 'Las fechas que se prometen a los clientes se cuentan con sus horas.',
    act: 'El horario de los equipos',
  },
  board: {
    title: 'Nombra a alguien del consejo',
    text: 'Por encima de la dirección general hay un miembro del consejo, a quien los clientes pueden acudir al final del todo. Si no lo hay, puede quedar abierto.',
    act: 'La empresa',
  },
  told: {
    title: 'Cuéntate un problema',
    text: 'Abre la página que tendrán tus clientes y escribe como lo haría uno de ellos. Se convierte en un caso, con responsable y fecha.',
    act: 'Abrir la página de los clientes',
  },
  answered: {
    title: 'Respóndelo',
    text: 'Está en Hoy, con lo único que hay que hacer. Lo que escribas, el cliente lo lee en su página.',
    act: 'Abrir el caso',
  },
}
