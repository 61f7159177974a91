import type { Translated } from '../catalogue.ts'
import type { brandWords as english } from '../brand.ts'

/** The company's colour and logo. */
export const brandWords: Translated<typeof english> = {
  title: 'Color y logotipo',
  means:
    'Los clientes los ven en cada página, tus colegas aquí. Lo que señala un peligro, una promesa cumplida o incumplida conserva sus propios colores.',
  colour: 'Color',
  colourMeans:
    'Para enlaces, botones y marcas, escrito como #0b3d91. En las páginas oscuras se aclara para que se pueda leer. Puede quedar vacío.',
  pick: 'Elegir el color',
  own: 'Sin uno propio, las páginas van en verde azulado.',
  noColour: 'Todavía no es un color: es # y seis cifras o letras de la a a la f.',
  reads: 'Se lee en todas partes: {contrast, number} a 1 donde menos, y hace falta {least, number}.',
  tooLight:
    'Es demasiado claro para leerse: {contrast, number} a 1 donde menos, y hace falta {least, number}. El más parecido que se lee:',
  take: 'Tomar {colour}',
  logo: 'Logotipo',
  logoMeans:
    'Un PNG, JPEG o WebP de 200 kB como máximo. Si es al menos dos veces y media más ancho que alto, va solo en las páginas de los clientes, porque dice el nombre; si no, va junto al nombre.',
  chooseLogo: 'Elegir un logotipo',
  otherLogo: 'Elegir otro logotipo',
  noLogo: 'Quitar el logotipo',
  unfit: {
    notDrawn:
      'Este archivo no es una imagen que pueda ser un logotipo. Guárdala como PNG, JPEG o WebP y elige esa.',
    tooBig: 'Este archivo pasa de 200 kB. Guarda el logotipo más pequeño y elígelo otra vez.',
    sides: 'Un logotipo mide de 16 a 2000 píxeles por lado. Guárdalo en otro tamaño y elígelo otra vez.',
  },
  ground: 'El logotipo se dibujó para',
  grounds: { light: 'una página clara', dark: 'una página oscura', either: 'ambas' },
  sample: { light: 'En una página clara', dark: 'En una página oscura' },
  sampleWords: 'Ana Ruiz lleva tu caso.',
  sampleButton: 'Está resuelto',
  sampleLink: 'Quién es quién',
  save: 'Guardar el aspecto',
}
