import { catalogue } from './catalogue.ts'

export const signInWords = catalogue('signInWords', {
  title: 'Sign in to your desk',
  ended: 'Your session ended. What you typed is kept in this tab; sign in to go on.',
  email: 'E-mail',
  password: 'Password',
  signIn: 'Sign in',
  customer: 'Are you a customer? <link>Tell us what happened</link>, without any account.',

  refused: {
    address: {
      title: 'That is no e-mail address',
      detail: 'Give the address that your colleagues know you by.',
    },
    pair: {
      title: 'Not signed in',
      detail:
        'That address and password do not fit together. Check both; after ten wrong tries there is a pause.',
    },
    elsewhere: {
      title: 'Not signed in',
      detail: 'You do not work here at the moment, says the directory. Ask whoever looks after it.',
    },
    paused: {
      title: 'Too many tries',
      detail:
        '{minutes, plural, one {Wait a minute} other {Wait # minutes}}, then try again; or sign in on a browser where you did before. An admin can also give you a new password.',
    },
    failed: {
      title: 'That did not work',
      detail: 'The server could not sign you in just now. Try again in a moment.',
    },
    unreachable: {
      title: 'The server can’t be reached',
      detail: 'Check the connection, then try again. What you typed is still here.',
    },
  },
})
