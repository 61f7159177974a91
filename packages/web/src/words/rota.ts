import { catalogue } from './catalogue.ts'

export const rotaWords = catalogue('rotaWords', {
  title: 'Rota',
  about:
    'Who covers when nobody of a team is on duty. A case waits for its owner; whoever covers answers meanwhile, and everybody can see it.',
  coming: 'The rota is coming',
  failed: 'The rota did not come',
  none: 'Nobody is on the rota',
  noneMeans: 'Where nobody of a team is on duty, its lead answers.',
  everyTeam: 'every team',
  weekly: 'Every {weekday}, {from} to {to}, from {first} to {last}',
  weeks: 'The {count, number} days',
  takeOff: 'Take off<spoken> {name}</spoken>',

  put: 'Put somebody on the rota',
  who: 'Who',
  for: 'For',
  forEvery: 'Every team',
  from: 'From',
  to: 'To',
  backwards: 'This is before the beginning',
  added: '{name} is on the rota: {span}.',
  submit: 'Put on the rota',
})
