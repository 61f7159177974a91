import { catalogue } from './catalogue.ts'

/** The company's colour and logo. */
export const brandWords = catalogue('brandWords', {
  title: 'Colour and logo',
  means:
    'Customers see them on every page, colleagues here. What tells danger, a kept promise or a broken one keeps its own colours.',
  colour: 'Colour',
  colourMeans:
    'For links, buttons and marks, written like #0b3d91. On dark pages it is made lighter, so that it can be read there. May be empty.',
  pick: 'Pick the colour',
  own: 'Without one, the pages are in a deep teal.',
  noColour: 'This is not a colour yet: it is # and six digits or letters from a to f.',
  reads:
    'It can be read everywhere: {contrast, number} to 1 where it is weakest, and {least, number} is needed.',
  tooLight:
    'It is too light to be read: {contrast, number} to 1 where it is weakest, and {least, number} is needed. The nearest that can be read:',
  take: 'Take {colour}',
  logo: 'Logo',
  logoMeans:
    'A PNG, JPEG or WebP of 200 kB at most. One that is at least two and a half times as wide as it is high stands on customers’ pages alone, since it says the name; another one stands beside the name.',
  chooseLogo: 'Choose a logo',
  otherLogo: 'Choose another logo',
  noLogo: 'Take the logo away',
  unfit: {
    notDrawn: 'This file is not a picture that a logo can be. Save it as PNG, JPEG or WebP and choose that.',
    tooBig: 'This file is larger than 200 kB. Save the logo smaller and choose it again.',
    sides: 'A logo has from 16 to 2,000 pixels a side. Save it in another size and choose it again.',
  },
  ground: 'The logo was drawn for',
  grounds: { light: 'a light page', dark: 'a dark page', either: 'either' },
  sample: { light: 'On a light page', dark: 'On a dark page' },
  sampleWords: 'Ana Ruiz has your case.',
  sampleButton: 'It is solved',
  sampleLink: 'Who is who',
  save: 'Save how it looks',
})
