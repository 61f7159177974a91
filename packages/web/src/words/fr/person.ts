import type { Translated } from '../catalogue.ts'
import type { personWords as english } from '../person.ts'

export const personWords: Translated<typeof english> = {
  about:
    'Ce que les clients et les collègues lisent au sujet de {name}, ce qui lui est permis ici, et comment se fait la connexion.',
  back: 'Tous les collègues',
  settings: 'Réglages<spoken> : {name}</spoken>',

  add: 'Ajouter quelqu’un',
  addAbout:
    'Des dossiers peuvent lui arriver aussitôt ; la connexion se fait dès qu’un mot de passe est choisi, par un lien que vous donnez.',
  added: 'Ajouter',

  who: 'Qui c’est',
  firstName: 'Prénom',
  surname: 'Nom de famille',
  email: 'Adresse e-mail',
  emailMeans: 'Pour se connecter, et pour recevoir ce qu’il y a à faire.',
  title: 'Titre',
  titleMeans: 'Sa fonction ici, telle que les clients la lisent à côté du nom. Peut rester vide.',
  titleIn: 'Titre en {language}',
  addLanguage: 'Titre dans une autre langue',

  customers: 'Ce que voient les clients',
  workName: 'Nom de travail',
  workNameMeans:
    'Les clients le lisent à la place du prénom et du nom, sur les pages et dans les e-mails. Vide : son propre nom.',
  showsSurname: 'Les clients lisent aussi le nom de famille',
  showsPhoto: 'Les clients voient la photo',

  work: 'Son travail ici',
  role: 'Ce qui lui est permis',
  roleMeans: {
    staff: 'Voit les dossiers de ses équipes et y travaille.',
    lead: 'De même, et répond des personnes des équipes sous sa conduite.',
    leader: 'Un niveau de l’échelle : voit aussi ce qui est au-dessous, et signe pour l’entreprise.',
    admin: 'Voit tout et change ces réglages.',
  },
  teams: 'Équipes',
  teamsMean:
    'La première est la principale. Qui est au-dessus découle de l’équipe principale, dans la <map>carte de service</map>.',
  languages: 'Langues',
  languagesMean: 'La meilleure d’abord. Les dossiers dans ces langues lui arrivent avant d’autres.',
  standsIn: 'Remplacement en congé',
  standsInMeans: 'Là où son congé ne nomme personne. Si c’est vide, le niveau au-dessus.',
  nobody: 'Personne',
  hours: 'Heures de service',

  photo: 'Photo',
  photoMeans: 'Un carré du milieu est gardé, en petit et sans ce que l’appareil y a écrit.',
  choosePhoto: 'Choisir une photo',
  otherPhoto: 'Choisir une autre photo',
  noPhoto: 'Enlever la photo',
  notDrawn: 'Ce fichier ne peut pas être affiché. Choisissez un JPEG, un PNG ou un WebP.',

  signIn: 'Connexion',
  signsIn: 'Avec un mot de passe que personne d’autre ne connaît.',
  signsNot: 'Pas encore de mot de passe : créez un lien, et donnez-le-lui.',
  linkMeans:
    'Par le lien, chacun choisit son mot de passe. Il sert une fois, pendant un jour, et met fin à toutes les sessions ouvertes ; un lien créé auparavant n’ouvre plus rien.',
  linkOpen: 'Un lien qui n’a pas servi vaut jusqu’à {until}.',
  makeLink: 'Créer un lien de mot de passe',
  makeOther: 'Créer un autre lien',
  shownOnce:
    'Ceci n’est montré qu’une fois. Donnez-le à {name}, et à personne d’autre ; il vaut jusqu’à {until} :',
  copy: 'Copier le lien',
  copied: 'Copié.',
  mailed: 'Il est aussi en route vers {email}.',

  directLine: 'Ligne directe',
  directLineMeans:
    'On sonne ici chez {name} quand un client demande cette personne ou qu’on la lui passe. Ce qu’on y presse vaut comme sa propre parole : ce n’est la ligne de personne d’autre. Vide : pas d’appel.',
  directLineNumber: 'Numéro',

  here: 'Présence, congés, et si cette personne travaille ici',

  choose: {
    title: 'Choisir votre mot de passe',
    looking: 'Le lien est vérifié',
    hello: 'Pour {name}, connexion avec {email}.',
    until: 'Ce lien vaut jusqu’à {until}, et une seule fois.',
    password: 'Nouveau mot de passe',
    means:
      'Au moins dix caractères ; plusieurs mots, c’est bien. Personne d’autre ne peut le lire, l’administration non plus.',
    tooShort: 'Il faut au moins dix caractères.',
    submit: 'Le choisir et se connecter',
    broken: 'Le lien n’est pas entier',
    brokenMeans: 'Rouvrez-le là où vous l’avez reçu, jusqu’à la dernière lettre.',
    toSignIn: 'Vers la connexion',
  },
}
