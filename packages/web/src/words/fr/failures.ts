import type { Translated } from '../catalogue.ts'
import type { failureWords as english } from '../failures.ts'

export const failureWords: Translated<typeof english> = {
  unreachable: {
    title: 'Le serveur est injoignable',
    detail:
      'Rien n’est parti. Ce que vous avez écrit est toujours là ; réessayez quand la connexion est revenue.',
  },
  'done-unseen': {
    title: 'C’est fait',
    detail: 'Le résultat ne peut pas être montré pour l’instant. Rechargez cette page pour le voir.',
  },
  unexplained: {
    title: 'Cela n’a pas marché',
    detail:
      'Le serveur n’a pas pu le faire. Ce que vous avez écrit est toujours là ; réessayez dans un instant.',
  },
  part: '{path} : {wrong}',
}
