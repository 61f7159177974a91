export const address = 'karin@customer.example'

/** All that she says at the switchboard; the rest is for whoever answers for it. */
export const asks = 'I want to speak to your head of customer relations.'

/** What she tells once, to whoever answers for it. */
export const tale =
  'My new car broke down, and getting it out of the garage your dealer damaged it. Five weeks, four re-sprays and three ' +
  'failed collections later the head of the dealer has never called back.'
