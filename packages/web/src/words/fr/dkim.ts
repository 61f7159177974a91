import type { Translated } from '../catalogue.ts'
import type { dkimWords as english } from '../dkim.ts'

export const dkimWords: Translated<typeof english> = {
  title: 'Signer ce qui part (DKIM)',
  about:
    'Les services d’e-mail des destinataires regardent si un e-mail est signé par le domaine de son expéditeur, et font moins confiance à celui qui ne l’est pas. La clé se crée ici ; sa moitié publique va dans le DNS de votre domaine.',
  unsigned:
    'Les e-mails de {address} ne sont pas signés ici : la clé que nomme l’environnement signe seulement pour {domain}. Créez-en une pour leur domaine, à moins que le serveur d’envoi ne les signe.',
  make: 'Créer une clé',
  makeIt: 'La créer',
  fields: { domain: 'Domaine', selector: 'Sélecteur' },
  domainMeans: 'Celui de l’adresse d’expéditeur.',
  selectorMeans: 'Distingue cette clé de la suivante du domaine.',
  named: '{domain}, {selector}',
  recordName: 'Mettez dans le DNS un enregistrement de type TXT sous ce nom :',
  recordValue: 'avec cette valeur :',
  copyName: 'Copier le nom',
  copyValue: 'Copier la valeur',
  lookUp: 'Le chercher',
  looked: 'Cherché {when}.',
  found: {
    right: 'Il est dans le DNS comme il faut.',
    missing: 'Il n’y a encore rien. Des heures peuvent passer avant qu’on voie ce que vous y avez mis.',
    other: 'Il y a autre chose :',
    unreachable: 'Aucun serveur de noms n’a répondu. Cherchez encore plus tard.',
  },
  signs: {
    yes: 'Les e-mails sont signés avec elle',
    replaced:
      'Une clé plus récente signe. Laissez celle-ci une semaine dans le DNS, pour les e-mails en route',
    no: 'Les e-mails ne sont pas encore signés avec elle',
  },
  signAnyway: 'Signer avec elle quand même',
  stop: 'Ne plus signer avec elle',
  drop: 'La jeter',
}
