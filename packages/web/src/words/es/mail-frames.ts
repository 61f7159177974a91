import type { Translated } from '../catalogue.ts'
import type { mailFramesWords as english } from '../mail-frames.ts'

export const mailFramesWords: Translated<typeof english> = {
  title: 'Cómo empiezan y terminan los correos a clientes',
  about:
    'El saludo está en el recuadro de quien escribe a un cliente por correo, y sale con lo que se escribe detrás. La firma se pone debajo de lo que escribió y, en la forma de la empresa, debajo de los correos que se hacen solos. Los de un equipo cuentan antes que los de la empresa.',
  coming: 'Cargando los saludos y las firmas',
  company: 'La empresa',
  change: 'Cambiar<spoken> cómo empiezan y terminan los correos de {name}</spoken>',
  nothing: 'Los correos empiezan y terminan como los escribe Buckstop.',
  inLanguages: 'En {languages}',
  add: 'Escribirlos para un equipo',
  team: 'Equipo',
  greeting: 'Saludo, {language}',
  signature: 'Firma, {language}',
  fills:
    'Se rellenan a partir del caso: {ofCase}; y de quien escribe: {ofWriter}. Una línea con uno que no se conoce se omite, como lo que dice quién escribe donde nadie escribe.',
  save: 'Guardarlos',
  drop: 'Usar los de la empresa',
  dropCompany: 'Tirarlos',
}
