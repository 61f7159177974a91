import type { Translated } from '../catalogue.ts'
import type { outsideWords as english } from '../outside-bodies.ts'

export const outsideWords: Translated<typeof english> = {
  title: 'Organismes extérieurs',
  means:
    'À qui les clients peuvent s’adresser quand l’entreprise et eux ne se mettent pas d’accord : un médiateur, un organisme de règlement des litiges, une autorité. Ils le lisent sur <who>Qui est qui</who>, sur l’affiche, et à côté de l’échelle de leur dossier.',
  none: {
    title: 'Aucun organisme n’est encore nommé',
    text: 'Quand l’entreprise clôt un dossier sans accord, son client doit savoir à qui d’autre s’adresser. Nommez l’organisme dont c’est le rôle là où vous êtes.',
  },
  add: 'Nommer un organisme',
  change: 'Changer<spoken> : {name}</spoken>',
  drop: 'Ne plus le nommer',
  fields: {
    name: 'Comment il s’appelle',
    about: 'Pour quels problèmes',
    deadline: 'Jusqu’à quand on peut s’y adresser',
    languages: 'Dans quelles langues',
    web: 'Site web',
    phone: 'Son téléphone',
    address: 'Adresse',
  },
  deadlineMeans: 'Tel que les clients le lisent : « dans l’année qui suit votre première lettre ».',
  webMeans: 'Commence par https://',
}
