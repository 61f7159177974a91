import { catalogue } from './catalogue.ts'

/** What would mend a map. */
export const mendingWords = catalogue('mendingWords', {
  askAll: 'What would mend all of them?',
  ask: 'What would mend it?',
  looking: 'Looking for the smallest changes',
  alone:
    'Nothing mends all of them at once. {ways, plural, one {One way mends} other {# ways mend}} this one:',
  none: 'No three changes of the usual kinds mend this map. It wants a new way: a channel, a team, or an authority that nobody has yet.',
  noneInTime:
    'Nothing was found in the time there was. The map is large; change what the story shows, and ask again.',
  ways: '{ways, plural, one {One way mends the whole map.} other {# ways mend the whole map, the smallest first.}}',
  waysInTime:
    '{ways, plural, one {One way mends the whole map in the time there was; there may be more.} other {# ways mend the whole map in the time there was; there may be more, the smallest first.}}',
  mended: 'Then everybody is safe, in {contacts, plural, one {one contact} other {# contacts}} at worst.',
  mendedAlone: 'Then they are safe, in {contacts, plural, one {one contact} other {# contacts}} at worst.',
  mendedAll:
    'Then everybody is safe, in {contacts, plural, one {one contact} other {# contacts}} at worst, behind every door, and nobody is forgotten.',
  put: 'Put this into the text',

  change: {
    publish: 'publish the channel {channel}',
    drop: 'let the channel {channel} be used without “{fact}”',
    authorise: 'give {team} authority for {remedy} up to {amount}',
    ask: 'let {team} ask {other}',
  },
  /** By what a team shall answer no more. */
  forbid: {
    own: 'no longer let {team} own the problem',
    refuse: 'no longer let {team} say “not my problem”',
    pass: 'no longer let {team} pass customers on to {other}',
    send: 'no longer let {team} send customers to {channel}',
  },
  where: '{change} where {conditions}',
  when: '{count, plural, one {{facts} holds} other {{facts} hold}}',
  unless: '{count, plural, one {{facts} does not hold} other {none of {facts} holds}}',
  both: '{when} and {unless}',
})
