import { catalogue } from './catalogue.ts'

/** Who works here, whether they are here now, and whether they still work here. */
export const peopleWords = catalogue('peopleWords', {
  board: 'Member of the board',
  titleOfBoard: '{title}, member of the board',
  title: 'People',
  about: 'Who works here, and who is here now. Whoever is on leave has a deputy who answers for them.',
  search: 'Search people',
  searchBy: 'Name, title, team',
  coming: 'The people are coming',
  failed: 'The people did not come',
  none: 'Nobody by that name',
  tryOther: 'Try a team or a title.',
  open: '{count, number} open',
  teams: '{teams} · {count, number} open',
  titled: '{name}, {title}',
  since: 'since {since}',
  until: 'until {until}',
  sinceUntil: 'since {since}, until {until}',
  standsIn: '{name} stands in',
  ahead: 'Leave ahead: {days}',
  aheadBlocked: 'Leave ahead: {days}, which can’t begin as things stand',
  change: 'Change',
  close: 'Close',
  save: 'Save it',

  presence: { present: 'Present', absent: 'Absent', onLeave: 'On leave' },
  role: { staff: 'Staff', lead: 'Team lead', leader: 'Leader', admin: 'Admin' },
  left: 'Left',
  offShift: 'Off shift now',

  iAm: 'I am',
  personIs: '{name} is',
  mine: {
    present: 'Cases can come to you while you are on shift.',
    absent: 'Unplanned, until you are back. Cases wait for you; whoever is on the rota covers.',
    onLeave:
      'Your open cases, and what came up to you, go to whoever stands in, and stay there afterwards. It begins and ends by itself.',
  },
  theirs: {
    present: 'Cases can come to them while they are on shift.',
    absent: 'Unplanned, until they are back. Cases wait for them; whoever is on the rota covers.',
    onLeave:
      'Their open cases, and what came up to them, go to whoever stands in, and stay there afterwards. It begins and ends by itself.',
  },

  active: {
    leaves: '{name} has left',
    returns: '{name} works here again',
    leavesMeans:
      'Their sessions and tokens end at once. {count, plural, =0 {They have no open case; what else they owe goes up the ladder.} one {Their one open case, and what else they owe, goes up the ladder.} other {Their {count, number} open cases, and what else they owe, go up the ladder.}}',
    returnsMeans: 'They can sign in again, and cases can come to them.',
    sure: 'Yes, they have left',
  },
})
