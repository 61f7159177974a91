import { catalogue } from './catalogue.ts'

/** A service map as a picture, and the same in words. */
export const drawingWords = catalogue('drawingWords', {
  nothing: 'Nothing can be drawn yet',
  nothingMeans:
    'As soon as the text is a valid map, it is drawn here: channels on the left, teams by how far away they are, whoever stands higher on the ladder higher up.',
  failed: 'The map could not be drawn',
  coming: 'The drawing is coming',
  tooLarge: 'Too large to draw',
  lit: 'Which ways are lit',
  alike: 'Show all alike',
  before: 'As it was before line {line, number} went wrong',
  telling: '{customer}, {problem} · {game}',
  map: 'The map, drawn. Arrow keys move it, plus and minus make it larger and smaller, 0 shows all of it. The same in words stands below.',
  larger: 'Larger',
  largerBy: 'Larger (+)',
  smaller: 'Smaller',
  smallerBy: 'Smaller (−)',
  all: 'All of it',
  allBy: 'All of it (0)',
  save: 'Save as a picture',
  saveAs: 'Save as a picture (SVG)',
  file: 'service map of {company}.svg',

  legend: 'What the lines mean',
  lines: {
    pass: 'reaches, passes on to',
    send: 'sends the customer away to',
    ask: 'may ask',
    ladder: 'reports to',
    safe: 'a safe way',
    trap: 'goes round for ever',
  },
  /** Of a line that nobody goes by. */
  idle: '{line}: nobody, under Buckstop',

  inWords: 'The drawing in words',
  parts: { channel: 'Channels', team: 'Teams' },
  stop: '{name}: {facts}.',
  and: '{facts}; {next}',
  leader: 'a leader’s',
  leaving: {
    reaches: 'reaches {stops}',
    pass: 'passes on to {stops}',
    send: 'sends the customer away to {stops}',
    ask: 'may ask {stops}',
    ladder: 'reports to {stops}',
  },
  stopOn: {
    trap: '{name} (on a way that goes round for ever)',
    safe: '{name} (on a safe way)',
  },
  on: { trap: 'on a way that goes round for ever', safe: 'on a safe way' },
  now: 'told at this step',
})
