import type { Translated } from '../catalogue.ts'
import type { mailFramesWords as english } from '../mail-frames.ts'

export const mailFramesWords: Translated<typeof english> = {
  title: 'Comment commencent et finissent les e-mails aux clients',
  about:
    'La salutation se trouve dans le champ de qui écrit à un client par e-mail, et part avec ce qui est écrit derrière. La signature est mise sous ce qui a été écrit et, dans la forme de l’entreprise, sous les e-mails qui se font d’eux-mêmes. Celles d’une équipe passent avant celles de l’entreprise.',
  coming: 'Les salutations et signatures arrivent',
  company: 'L’entreprise',
  change: 'Changer<spoken> la salutation et la signature : {name}</spoken>',
  nothing: 'Les e-mails commencent et finissent comme Buckstop les écrit.',
  inLanguages: 'En {languages}',
  add: 'Les écrire pour une équipe',
  team: 'Équipe',
  greeting: 'Salutation, {language}',
  signature: 'Signature, {language}',
  fills:
    'Remplacés d’après le dossier : {ofCase} ; et d’après qui écrit : {ofWriter}. Une ligne dont l’un n’est pas connu est omise, comme ce qui dit qui écrit là où personne n’écrit.',
  save: 'Les enregistrer',
  drop: 'Prendre celles de l’entreprise',
  dropCompany: 'Les jeter',
}
