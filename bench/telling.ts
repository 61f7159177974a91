import type { Call } from './load.ts'

const words =
  'My bike has been in your workshop for five weeks. The motor stops on every hill, you have had it three times, ' +
  'and each time I was told that it is in order. I have told the whole story to four people. I want it repaired, or ' +
  'my money back, and I want one person who answers for it. Please write to me; I can’t ring during the day.'

/** A customer nobody has met yet, telling what happened. */
export const telling = (run: string, turn: number): Call => ({
  method: 'POST',
  path: '/api/v1/contacts',
  body: JSON.stringify({
    channel: 'web',
    from: {
      name: 'Vera Lindgren',
      identifiers: [{ type: 'email', value: `vera.${run}.${turn}@example.com` }],
    },
    words: `${words} telling${run[0]?.toUpperCase()}${run.slice(1)}${turn}`,
    language: 'en',
    issues: ['the motor stops', 'told four times'],
  }),
})
