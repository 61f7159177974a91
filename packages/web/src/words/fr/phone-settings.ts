import type { Translated } from '../catalogue.ts'
import type { phoneSettingsWords as english } from '../phone-settings.ts'

export const phoneSettingsWords: Translated<typeof english> = {
  title: 'Téléphone',
  about:
    'Les numéros que les clients appellent et auxquels ils écrivent des SMS, chez un fournisseur qui parle comme les webhooks de Twilio. Dès la première phrase, chaque appel a un responsable et une date. Le numéro où joindre l’un de vous est réglé avec la personne, à la page <people>Collègues</people>.',
  coming: 'Les numéros arrivent',
  none: {
    title: 'On ne répond encore à aucun numéro',
    text: 'Ajoutez-en un que vous avez chez le fournisseur. Il y est demandé avant d’être gardé ; ensuite, les adresses affichées ici sont à saisir chez le fournisseur.',
  },
  add: 'Ajouter un numéro',
  change: 'Modifier<spoken> {number}</spoken>',
  drop: 'Ne plus y répondre',
  dropMeans: 'Ce qui y est arrivé reste.',
  dropAllTheSame: 'Ne plus y répondre malgré tout',
  callsGoOn: '{count, plural, one {Un appel y est en cours.} other {# appels y sont en cours.}}',
  textsWait:
    '{count, plural, one {Un client dont le dossier est ouvert reçoit nos SMS de ce numéro.} other {# clients dont le dossier est ouvert reçoivent nos SMS de ce numéro.}}',
  keepOwner:
    'Chacun a quelqu’un qui répond de son dossier, et le garde. Ce qui ne pourra plus être dit par SMS, cette personne est priée de le dire autrement.',
  greets: 'Accueille en {language}',
  gone: '{name}, que la carte n’a plus : ses appels vont à l’équipe qui répond quand aucune autre ne le fait.',
  reaches:
    'Mène à {team}. Si personne n’y est, un message est enregistré, et quelqu’un de l’équipe en répond.',
  reachesLed:
    'Mène à {team}. Si personne n’y est, un message est enregistré, et quelqu’un de l’équipe en répond, ou {lead} qui la dirige.',
  untried:
    'Pas encore trouvé chez le fournisseur : {name} l’a gardé quand même, {when}. Tant que le fournisseur ne le connaît pas, un appel peut n’atteindre personne. « Modifier », puis « Enregistrer », le demande à nouveau.',
  addresses: {
    title: 'Adresses pour le fournisseur<spoken> de {number}</spoken>',
    mean: 'À saisir chez le fournisseur pour ce numéro, chacune avec POST.',
    voice: { name: 'Quand un appel arrive :', copy: 'Copier l’adresse des appels' },
    status: { name: 'Quand l’état d’un appel change :', copy: 'Copier l’adresse de l’état' },
    sms: { name: 'Quand un message (SMS) arrive :', copy: 'Copier l’adresse des SMS' },
  },
  fields: {
    number: 'Numéro',
    door: 'Mène à',
    language: 'Accueille en',
    account: 'Compte chez le fournisseur',
    token: 'Son jeton',
    next: 'Le jeton qui le remplacera',
  },
  numberMeans: 'Comme on le compose de l’étranger, par exemple +33 1 23 45 67 89.',
  accountMeans: 'Le nom que le fournisseur lui donne, par exemple AC0123…',
  tokenMeans: 'Avec lui, le fournisseur signe ce qu’il nous dit. Il est gardé scellé, et jamais montré.',
  nextMeans: 'Peut rester vide. Pendant que vous en changez chez le fournisseur, les deux valent.',
  sentAway: 'Il n’est que pour « on m’a renvoyé »',
  sentAwayMeans:
    'Qui écrit ou appelle ici n’a besoin d’aucune référence : cela monte à la direction au-dessus de la porte nommée, ou de celle-ci.',
  tokenNeeded: 'est nécessaire : celui qui est gardé vaut pour un autre compte',
  tryIt: 'Demander au fournisseur',
  opens: 'Le fournisseur connaît ce numéro dans ce compte.',
  stops: {
    connect: 'Le fournisseur n’a pas pu être joint.',
    signIn: 'Le fournisseur ne nous a pas laissés entrer dans ce compte.',
    number: 'Le fournisseur n’a pas ce numéro dans ce compte.',
  },
}
