import { catalogue } from './catalogue.ts'

/** Where one goes anywhere and does anything. */
export const paletteWords = catalogue('paletteWords', {
  title: 'Go anywhere, do anything',
  search: 'Where to go, or what to do',
  placeholder: 'A name, a place, or what you want to do',
  results: 'What fits',
  groups: {
    case: 'With the case of {name}',
    found: 'Cases',
    places: 'Places',
  },
  keys: 'Every key',
  alsoCall: 'telephone, visit, letter, contact, ring, new case',
  alsoKeys: 'shortcuts, keyboard, help',
  alsoPlace: 'go to, open, show',
  notFound: 'Nothing by that word. Try a name, or another word for what you want to do.',
  searching: 'Looking through the cases…',
  searchFailed: 'The cases could not be searched just now. Places and actions still work.',
})
