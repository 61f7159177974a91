import { catalogue } from './catalogue.ts'

export const tokenWords = catalogue('tokenWords', {
  title: 'My tokens',
  about:
    'A token is for one machine of yours, which reads what you may see and hands on what customers tell it. Histories show it by its name, and you answer for it. Take it back as soon as it is not needed.',
  coming: 'The tokens are coming',
  none: 'You have no token',
  noneMeans: 'Make one below.',
  made: 'made {made}',
  takenBack: 'made {made}, taken back {revoked}',
  takeBack: 'Take back<spoken> {name}</spoken>',
  make: 'Make a token',
  name: 'What the machine is called',
  nameMeans: 'Colleagues and customers read it: “Shop assistant”, not somebody’s name.',
  submit: 'Make it',
  shownOnce: 'This is shown once. Keep it where only the program can read it:',
})
