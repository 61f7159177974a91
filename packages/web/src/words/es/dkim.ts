import type { Translated } from '../catalogue.ts'
import type { dkimWords as english } from '../dkim.ts'

export const dkimWords: Translated<typeof english> = {
  title: 'Firmar lo que sale (DKIM)',
  about:
    'Los servicios de correo de quienes leen miran si un correo está firmado por el dominio de su remitente, y se fían menos del que no lo está. La clave se crea aquí; su mitad pública va al DNS de tu dominio.',
  unsigned:
    'Los correos de {address} no se firman aquí: la clave que nombra el entorno firma solo para {domain}. Crea una para su dominio, a menos que los firme el servidor de salida.',
  make: 'Crear una clave',
  makeIt: 'Crearla',
  fields: { domain: 'Dominio', selector: 'Selector' },
  domainMeans: 'El de la dirección del remitente.',
  selectorMeans: 'Distingue esta clave de la siguiente del dominio.',
  named: '{domain}, {selector}',
  recordName: 'Pon en el DNS un registro de tipo TXT con este nombre:',
  recordValue: 'con este valor:',
  copyName: 'Copiar el nombre',
  copyValue: 'Copiar el valor',
  lookUp: 'Buscarlo',
  looked: 'Buscado {when}.',
  found: {
    right: 'Está en el DNS como debe.',
    missing: 'Todavía no hay nada. Pueden pasar horas hasta que se vea lo que has puesto.',
    other: 'Hay otra cosa:',
    unreachable: 'No contestó ningún servidor de nombres. Búscalo más tarde.',
  },
  signs: {
    yes: 'Los correos se firman con ella',
    replaced: 'Firma una clave más nueva. Deja esta una semana en el DNS, por los correos en camino',
    no: 'Los correos aún no se firman con ella',
  },
  signAnyway: 'Firmar con ella de todos modos',
  stop: 'No firmar más con ella',
  drop: 'Descartarla',
}
