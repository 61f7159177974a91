import type { Translated } from '../catalogue.ts'
import type { tokenWords as english } from '../tokens.ts'

export const tokenWords: Translated<typeof english> = {
  title: 'Mes jetons',
  about:
    'Un jeton est pour une seule machine à vous, qui lit ce que vous pouvez voir et transmet ce que des clients lui disent. L’histoire la montre sous son nom, et vous en répondez. Révoquez-le dès qu’il ne sert plus.',
  coming: 'Les jetons arrivent',
  none: 'Vous n’avez pas de jeton',
  noneMeans: 'Créez-en un ci-dessous.',
  made: 'créé {made}',
  takenBack: 'créé {made}, révoqué {revoked}',
  takeBack: 'Révoquer<spoken> {name}</spoken>',
  make: 'Créer un jeton',
  name: 'Comment la machine s’appelle',
  nameMeans: 'Les collègues et les clients le lisent : « Assistance boutique », pas le nom de quelqu’un.',
  submit: 'Le créer',
  shownOnce: 'Ceci n’est montré qu’une fois. Gardez-le là où seul le programme peut le lire :',
}
