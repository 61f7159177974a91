import { catalogue } from './catalogue.ts'

/** Days on which the company, or a team, does not work, besides the public ones. */
export const daysOffWords = catalogue('daysOffWords', {
  title: 'Days off of your own',
  about:
    'When the company or a team does not work, besides the public holidays. Working days and hours are counted around them from now on; a date that was given stays as it was given.',
  none: {
    title: 'There is no day off of your own yet',
    text: 'Add one, such as Christmas Eve, the works outing, or the afternoon on which a team moves.',
  },
  add: 'Add a day off',
  change: 'Change<spoken> {name}</spoken>',
  drop: 'Take it away',
  form: 'A day off',
  next: '{yearly, select, true {{day}, each year} other {{day}}}',
  over: '{day}, over',
  until: '{day}, work ends at {time}',
  of: '{day} · {team}',
  name: 'What the day is called',
  day: 'Which day',
  dayMeans: 'In words or figures: “24 December”, “friday”.',
  yearly: 'Each year',
  yearlyMeans: 'In years without a 29 February it is the 28th.',
  half: 'Work ends early that day',
  endsAt: 'Work ends at',
  team: 'For whom',
  everybody: 'The whole company',
})
