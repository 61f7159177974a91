import type { Translated } from '../catalogue.ts'
import type { mailSettingsWords as english } from '../mail-settings.ts'

export const mailSettingsWords: Translated<typeof english> = {
  title: 'E-mail',
  about:
    'Où les clients écrivent à l’entreprise par e-mail, et par quel serveur l’e-mail part. Ce qui arrive devient un contact avec un responsable, et rien dans une boîte n’est marqué, déplacé ni supprimé.',
  coming: 'Les réglages de l’e-mail arrivent',
  mailboxes: 'Boîtes qui sont lues',
  none: {
    title: 'Aucune boîte n’est encore lue',
    text: 'Ajoutez celle à laquelle les clients écrivent. Elle est essayée avant d’être gardée, puis lue en quelques secondes.',
  },
  add: 'Ajouter une boîte',
  change: 'Changer<spoken> : {name}</spoken>',
  drop: 'Ne plus la lire',
  dropMeans: 'Ce qui est arrivé par elle reste.',
  fixed:
    'Qui s’occupe de Buckstop a nommé celle-ci par <code>IMAP_URL</code>. Elle est lue à côté des autres, et se change là-bas.',
  listens: 'L’e-mail est aussi reçu directement d’autres serveurs, comme l’a réglé qui s’occupe de Buckstop.',
  state: {
    new: 'Pas encore lue',
    read: 'Lue jusqu’à {when}',
    failing: 'Ne peut pas être lue depuis {when} : {why}',
  },
  failure: {
    'password-refused': 'son serveur a refusé le mot de passe',
    'token-refused': 'le service de connexion ne donne plus accès',
    'secret-unreadable':
      'ce qui est gardé de son mot de passe est scellé sous une autre clé ; saisissez-le de nouveau',
    'ended-soon': 'son serveur met fin à chaque connexion',
    ENOTFOUND: 'il n’y a aucun serveur de ce nom',
    ECONNREFUSED: 'personne ne répond à ce port',
    other: 'le serveur a dit {code}',
  },

  fields: {
    name: 'Comment elle s’appelle ici',
    address: 'Adresse à laquelle les clients écrivent',
    fromName: 'Nom de l’expéditeur',
    fromAddress: 'Adresse de l’expéditeur',
    answersTo: 'Adresse où vont les réponses',
    host: 'Serveur',
    port: 'Port',
    security: 'Chiffrement',
    user: 'Identifiant',
    folder: 'Dossier',
    trustedServer: 'Qui fait foi pour les signatures',
    signIn: 'Connexion par',
    password: 'Mot de passe',
    tokenEndpoint: 'Adresse de jetons du service de connexion',
    clientId: 'ID client',
    clientSecret: 'Secret client',
    refreshToken: 'Jeton d’actualisation',
    scope: 'Portée',
  },
  addressMeans: 'Telle qu’ils la connaissent, comme care@example.com.',
  folderMeans: 'Là où l’e-mail arrive ; INBOX le plus souvent.',
  trustedServerMeans:
    'Peut rester vide. Si un serveur en chemin modifie les e-mails après les avoir vérifiés (une remarque en tête, un pied de page) : le nom par lequel commencent ses Authentication-Results, comme mx.example.com. Il doit retirer de telles lignes écrites par d’autres ; si des serveurs après lui écrivent des lignes Received au-dessus de la sienne, dites combien après une espace.',
  clientSecretMeans: 'Peut rester vide si le service n’en a pas donné.',
  scopeMeans: 'Peut rester vide. S’il y en a plusieurs, des espaces les séparent.',
  tokenEndpointMeans: 'Commence par https://',
  keptSecret: 'Il y en a un, jamais montré. Saisissez-en un autre pour le remplacer.',
  securities: {
    tls: 'Dès le début (TLS)',
    starttls: 'Dès que les deux sont d’accord (STARTTLS)',
    none: 'Aucun, dans votre propre réseau',
  },
  kinds: {
    password: 'Un mot de passe',
    oauth2: 'Un service de connexion (OAuth2)',
    none: 'Rien : il prend l’e-mail de qui l’atteint',
  },

  tryIt: 'L’essayer',
  storeAnyway: 'La garder quand même',
  opens:
    '{count, plural, =0 {Elle s’ouvre, et son dossier est vide.} one {Elle s’ouvre, et il y a un e-mail.} other {Elle s’ouvre, et il y a {count, number} e-mails.}}',
  stops: {
    connect: 'Ce serveur n’a pas pu être joint ainsi.',
    token: 'Le service de connexion n’a pas donné accès.',
    signIn: 'Le serveur ne nous a pas laissés entrer.',
    folder: 'Le serveur nous a laissés entrer, mais le dossier ne s’est pas ouvert.',
  },
  late: 'Personne n’a répondu en dix secondes.',
  said: 'La réponse : <said></said>',
}
