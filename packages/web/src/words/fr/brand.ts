import type { Translated } from '../catalogue.ts'
import type { brandWords as english } from '../brand.ts'

export const brandWords: Translated<typeof english> = {
  title: 'Couleur et logo',
  means:
    'Les clients les voient sur chaque page, les collègues ici. Ce qui signale un danger, une promesse tenue ou rompue garde ses propres couleurs.',
  colour: 'Couleur',
  colourMeans:
    'Pour les liens, les boutons et les repères, écrite comme #0b3d91. Sur les pages sombres, elle est éclaircie pour y rester lisible. Peut rester vide.',
  pick: 'Choisir la couleur',
  own: 'Sans couleur choisie, les pages sont bleu canard.',
  noColour: 'Ce n’est pas encore une couleur : c’est # et six chiffres ou lettres de a à f.',
  reads:
    'Elle est lisible partout : {contrast, number} pour 1 là où elle l’est le moins, et il faut {least, number}.',
  tooLight:
    'Elle est trop claire pour être lue : {contrast, number} pour 1 là où elle l’est le moins, et il faut {least, number}. La plus proche qui soit lisible :',
  take: 'Prendre {colour}',
  logo: 'Logo',
  logoMeans:
    'Un PNG, JPEG ou WebP de 200 ko au plus. S’il est au moins deux fois et demie plus large que haut, il figure seul sur les pages des clients, puisqu’il dit le nom ; sinon, il figure à côté du nom.',
  chooseLogo: 'Choisir un logo',
  otherLogo: 'Choisir un autre logo',
  noLogo: 'Enlever le logo',
  unfit: {
    notDrawn:
      'Ce fichier n’est pas une image qui puisse être un logo. Enregistrez-la en PNG, JPEG ou WebP et choisissez celle-là.',
    tooBig: 'Ce fichier dépasse 200 ko. Enregistrez le logo en plus petit et choisissez-le de nouveau.',
    sides:
      'Un logo a de 16 à 2 000 pixels de côté. Enregistrez-le à une autre taille et choisissez-le de nouveau.',
  },
  ground: 'Le logo a été dessiné pour',
  grounds: { light: 'une page claire', dark: 'une page sombre', either: 'les deux' },
  sample: { light: 'Sur une page claire', dark: 'Sur une page sombre' },
  sampleWords: 'Ana Ruiz s’occupe de votre dossier.',
  sampleButton: 'C’est résolu',
  sampleLink: 'Qui est qui',
  save: 'Enregistrer l’apparence',
}
