import { catalogue } from './catalogue.ts'

export const signInWords = catalogue('signInWords', {
  title: 'Sign in to your desk',
  ended: 'Your session ended. What you typed is kept in this tab; sign in to go on.',
  email: 'E-mail',
  password: 'Password',
  signIn: 'Sign in',
  customer: 'Are you a customer? <link>Tell us what happened</link>, without any account.',
})
