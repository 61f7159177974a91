import type { Translated } from '../catalogue.ts'
import type { signInWords as english } from '../sign-in.ts'

export const signInWords: Translated<typeof english> = {
  title: 'Connexion à votre espace de travail',
  ended:
    'Votre session a pris fin. Ce que vous avez écrit est gardé dans cet onglet ; connectez-vous pour continuer.',
  email: 'E-mail',
  password: 'Mot de passe',
  signIn: 'Se connecter',
  customer: 'Vous êtes client ou cliente ? <link>Racontez-nous ce qui s’est passé</link>, sans aucun compte.',

  refused: {
    address: {
      title: 'Ce n’est pas une adresse e-mail',
      detail: 'Donnez l’adresse sous laquelle vos collègues vous connaissent.',
    },
    pair: {
      title: 'Connexion refusée',
      detail:
        'Cette adresse et ce mot de passe ne vont pas ensemble. Vérifiez les deux ; après dix essais, il faut attendre un peu.',
    },
    elsewhere: {
      title: 'Connexion refusée',
      detail: 'D’après l’annuaire, vous ne travaillez pas ici en ce moment. Adressez-vous à qui s’en occupe.',
    },
    paused: {
      title: 'Trop d’essais',
      detail:
        '{minutes, plural, one {Attendez une minute} other {Attendez # minutes}}, puis réessayez ; ou connectez-vous depuis un navigateur où vous l’avez déjà fait. L’administration peut aussi vous donner un nouveau mot de passe.',
    },
    failed: {
      title: 'Cela n’a pas marché',
      detail: 'Le serveur n’a pas pu vous connecter. Réessayez dans un instant.',
    },
    unreachable: {
      title: 'Le serveur est injoignable',
      detail: 'Vérifiez la connexion, puis réessayez. Ce que vous avez écrit est toujours là.',
    },
  },
}
