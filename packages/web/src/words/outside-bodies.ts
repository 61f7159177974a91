import { catalogue } from './catalogue.ts'

/** To whom customers can turn outside the company. */
export const outsideWords = catalogue('outsideWords', {
  title: 'Outside the company',
  means:
    'To whom customers can turn where they and the company can’t agree: an ombudsman, a dispute body, a regulator. They read it at <who>Who is who</who>, on the poster, and beside the ladder of their case.',
  none: {
    title: 'Nobody outside is named yet',
    text: 'Where the company ends a case without agreement, its customer has to know where else to turn. Name whoever that is where you are.',
  },
  add: 'Name somebody',
  change: 'Change<spoken> {name}</spoken>',
  drop: 'Name them no more',
  fields: {
    name: 'What it is called',
    about: 'For which problems',
    deadline: 'By when one may turn to it',
    languages: 'In which languages',
    web: 'Website',
    phone: 'Their telephone',
    address: 'Address',
  },
  deadlineMeans: 'As customers read it: “within a year of your first letter to us”.',
  webMeans: 'Begins with https://',
})
