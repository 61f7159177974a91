import type { Translated } from '../catalogue.ts'
import type { hereWords as english } from '../here.ts'

export const hereWords: Translated<typeof english> = {
  title: 'Qui d’autre est ici',
  reading: '{name} lit',
  writing: '{name} écrit au client',
  more: '{count, plural, one {et # de plus} other {et # de plus}}',
  customer: {
    reading: 'Le client est dans la discussion',
    writing: 'Le client écrit dans la discussion',
  },
  meanwhile: {
    wrote: '<b>{who} a écrit à {name}</b> depuis que vous avez commencé, {when} :',
    spoke: '<b>{who} a parlé avec {name}</b> depuis que vous avez commencé, {when} :',
    left: '<b>{who} a laissé un message à {name}</b> depuis que vous avez commencé, {when} :',
    held: 'Rien de vous n’est encore parti. Renvoyez-le si vous voulez toujours le dire.',
  },
}
