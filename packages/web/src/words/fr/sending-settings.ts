import type { Translated } from '../catalogue.ts'
import type { sendingSettingsWords as english } from '../sending-settings.ts'

export const sendingSettingsWords: Translated<typeof english> = {
  title: 'Comment l’e-mail part',
  none: {
    title: 'Aucun e-mail ne part encore',
    text: 'Ce qui est dû par écrit attend dans la boîte d’envoi qu’un serveur soit réglé. Ce qui attend alors depuis trois jours n’est plus envoyé : qui a le dossier joint le client autrement. Un serveur est essayé avant d’être gardé, puis l’e-mail part par lui en quelques secondes.',
  },
  set: 'Régler un serveur d’envoi',
  change: 'Changer<spoken> : {name}</spoken>',
  by: 'par {server}',
  drop: 'Ne plus envoyer par lui',
  dropMeans: 'L’e-mail part alors par le serveur que nomme l’environnement.',
  dropMeansNone:
    'L’e-mail attend alors dans la boîte d’envoi qu’un serveur soit réglé ; ce qui y attend alors depuis trois jours n’est plus envoyé.',
  fixedCounts:
    'Qui s’occupe de Buckstop a nommé ce serveur par <code>SMTP_URL</code>. L’e-mail part par lui tant qu’aucun n’est réglé ici.',
  fixedWaits:
    'Qui s’occupe de Buckstop a nommé ce serveur par <code>SMTP_URL</code>. Il ne sert pas, car celui qui est réglé ici passe avant lui.',
  failing: 'L’e-mail ne part pas depuis {when} : {why}',
  fromMeans: 'Qui lit voit les deux comme expéditeur. Le serveur doit accepter l’e-mail de cette adresse.',
  answersMeans:
    'Peut rester vide. Si le serveur de care@example.com y remet aussi care+autre@example.com, nommez care@example.com : chaque dossier a alors, pour chaque destinataire, une adresse où répondre, par laquelle la réponse trouve son dossier. Ce qui y arrive doit être lu ici. Écrivez d’abord à care+essai@example.com, et regardez si cela arrive.',
  answersFixed:
    'Qui s’occupe de Buckstop a dit par <code>BUCKSTOP_REPLY_TO</code> où vont les réponses : {pattern}. Cela passe avant ce qui est réglé ici.',
  answersCome: 'Les réponses arrivent à {address}',
  mailMe: 'M’envoyer un e-mail par lui',
  opens: 'Le serveur nous laisse entrer.',
  mailed: 'Le serveur a pris un e-mail pour vous. Regardez s’il arrive, et comment.',
  refused: 'Le serveur nous a laissés entrer, mais n’a pas pris l’e-mail.',
}
