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
    people: 'Colleagues',
    places: 'Places',
  },
  also: {
    company: 'settings, name, logo, colours, opening hours, terms, teams',
    daysOff: 'settings, holidays, closed',
    outside: 'settings, ombudsman, regulator, authority, who is who',
    regulator: 'settings, complaints, law, lawyer, FCA, profile, signature',
    mail: 'settings, mailbox, e-mail, sending, signature, DKIM',
    phone: 'settings, phone, lines, numbers, SMS, text messages',
    calls: 'settings, upload, calls, CSV, records',
    machines: 'settings, bots, assistants, API, token',
    replies: 'settings, canned, templates, snippets, signature',
    tags: 'settings, labels, colours',
    changes: 'settings, audit, log, history, who changed what',
    firstSteps: 'settings, guide, start, set up',
    failed: 'mail, bounced, errors, not delivered, dead letters',
    newPerson: 'people, colleague, user, account, hire',
  },
  keys: 'Every key',
  alsoCall: 'telephone, visit, letter, contact, ring, new case',
  alsoKeys: 'shortcuts, keyboard, help',
  alsoPlace: 'go to, open, show',
  notFound: 'Nothing by that word. Try a name, or another word for what you want to do.',
  searching: 'Looking through the cases…',
  searchFailed: 'The cases could not be searched just now. Places and actions still work.',
})
