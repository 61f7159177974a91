import type { Translated } from '../catalogue.ts'
import type { nightCoverWords as english } from '../night-cover.ts'

/** Hours at which nobody can be called to danger. */
export const nightCoverWords: Translated<typeof english> = {
  noMail: 'De aquí no sale ningún correo',
  noMailMeans:
    'No hay servidor de correo: quien recibe un aviso de peligro lo encuentra solo en su lista, salvo que lo muestre un dispositivo suyo. La administración puede configurar uno en los <mail>ajustes del correo</mail>.',
  title: 'Sin guardia nocturna',
  gap: 'En {without, number} de las próximas {ahead, number} horas, algún equipo no tiene a nadie trabajando ni de guardia a quien avisar de un peligro; la primera vez: {span} ({teams}). A los clientes se les dice entonces que llamen al {ring}.',
  andOthers: '{teams} y otros',
  signed: 'Por qué no, según firmó {name} ({when}):',
  moreThanSigned: 'Es más de lo que firmó {name} ({when}):',
  mySign: '<rota>Pon a alguien de guardia</rota>, o firma por qué no.',
  noSigner:
    '<rota>Pon a alguien de guardia</rota>, o da a alguien el papel de dirección, que puede firmar por qué no.',
  theirSign: '<rota>Pon a alguien de guardia</rota>, o haz que {signers} firme por qué no.',
  anotherLeader: 'otra persona de la dirección',
  another: 'Firmar otro motivo',
  reason: 'Por qué no se puede avisar a nadie entonces',
  reasonMeans: 'Está aquí con tu nombre, para todas las personas que trabajan aquí.',
  sign: 'Firmarlo',
}
