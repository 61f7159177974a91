import { catalogue } from './catalogue.ts'

/** The journey of a case as a picture and as a table, and what one looks for in its story. */
export const journeyWords = catalogue('journeyWords', {
  open: 'Journey',
  title: 'The journey of this case',
  close: 'Fold it up',
  coming: 'The journey is coming',
  /** What the picture is to whoever hears it. */
  picture: 'The journey on a line of time; the arrows go along it',
  summary:
    '{received, plural, =0 {nothing} one {# contact} other {# contacts}} from the customer and {made, plural, =0 {none} one {# contact} other {# contacts}} of ours, in {hands, plural, one {one hand} other {# hands}}; {broken, plural, =0 {no promise broken} one {one promise broken} other {# promises broken}}',
  how: 'Point at a mark, or go along it with the arrow keys.',
  story: 'Read it in the story',
  partly: 'It begins {when}. What was before is not read yet.',
  left: '{count, plural, one {One settled promise is} other {# settled promises are}} in the table alone.',
  legend: 'What the marks mean',
  kept: 'kept',
  broken: 'broken',
  due: 'still open',
  now: 'now',
  lanes: {
    customer: 'Customer',
    hands: 'Hands',
    ours: 'We',
    ladder: 'Ladder',
    promises: 'Promises',
  },
  told: {
    one: '{what}, {when}',
    some: {
      customer: 'The customer {count, plural, other {# times}}, {from} to {to}',
      ours: 'We {count, plural, other {# times}}, {from} to {to}',
      ladder: 'It came up {count, plural, other {# times}}, {from} to {to}',
    },
    had: '{name} had it, {from} to {to}',
    has: '{name} has it since {from}',
    promise: {
      open: '{name} promised something by {due}',
      kept: '{name} promised something by {due}, and kept it {settled}',
      broken: '{name} promised something by {due}. It was not done by then',
      released: '{name} promised something by {due}. The customer needs it no more',
    },
    word: {
      open: 'They hear from us by {due}',
      broken: 'They were to hear from us by {due}, and did not',
    },
  },
  table: {
    title: 'The same as a table',
    when: 'When',
    where: 'Who, or what',
    what: 'What happened',
    earlier:
      '{count, plural, one {One earlier row is} other {# earlier rows are}} not in it; the story has all of them.',
  },
  filter: {
    legend: 'What is shown of the story',
    all: 'All',
    customer: 'Their words',
    ours: 'Ours',
    promises: 'Promised',
    hands: 'Who had it',
    inside: 'Inside',
    shown: '{shown, number} of {count, number} shown',
    read: '{shown, number} of the newest {count, number} shown',
    none: 'Nothing of this kind is in it yet.',
    reading: 'Earlier ones are being read',
  },
})
