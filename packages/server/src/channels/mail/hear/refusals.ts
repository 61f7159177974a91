/**
 * What a mail server is told that hands us a mail which we don't take (RFC 5321, RFC 3463). What begins with 4 it tries
 * again later, and loses nothing.
 */
const refusals = {
  tooLarge: [552, '5.3.4 This is more than is taken in one mail; please send the files apart'],
  noRoom: [452, '4.3.1 Too much mail comes in at once; please try again in a moment'],
  networkFull: [
    452,
    '4.3.1 Your network has sent as much mail as we take of one in a day; please try again in a few hours',
  ],
  dayFull: [452, '4.3.1 More mail came in than we take in a day; please try again in a few hours'],
  tooManyConnections: [
    421,
    '4.7.0 Too many connections from your network at once; please try again in a moment',
  ],
  tookTooLong: [421, '4.4.2 This mail took too long to come; please try again'],
  notStored: [451, '4.3.0 It could not be stored just now; please try again'],
  tooManyRecipients: [452, '4.5.3 Please send to fewer addresses at once'],
  noAddress: [501, '5.1.3 This is no address'],
  unknownAddress: [550, '5.1.1 Nobody reads mail at this address'],
} as const

export type RefusalOfMail = keyof typeof refusals

export const refusalOfMail = (why: RefusalOfMail): Error => {
  const [responseCode, words] = refusals[why]
  return Object.assign(new Error(words), { responseCode })
}
