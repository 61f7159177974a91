import type { ErrorEntry } from './entry.ts'

/** Of service maps: what is no map, proves unsafe, or can't go live. */
export const mapErrors = {
  'map-not-a-draft': {
    status: 409,
    title: 'This version stays as it is',
    detail: 'It is in use, or was. Start a draft from it.',
    log: 'service map is active or retired',
  },
  'map-changed-meanwhile': {
    status: 409,
    title: 'Somebody saved this version after you read it',
    detail: 'Nothing was changed. Read it again, put in what is missing, and send the newest revision along.',
    log: 'service map has another revision',
  },
  'map-already-active': {
    status: 409,
    title: 'This version is in use already',
    detail: 'There is nothing to do.',
    log: 'service map is active',
  },
  'other-map-went-live': {
    status: 409,
    title: 'Something else changed at this moment',
    detail:
      'Another version went into use, or people changed, while this one was on its way. Look, and try again.',
    log: 'another service map went live meanwhile',
  },
  'map-invalid': {
    status: 409,
    title: 'The text is no valid service map',
    detail: 'Check it: each error has its line, and what was probably meant.',
    log: 'service map cannot be read',
  },
  'map-too-large': {
    status: 409,
    title: 'The service map is too large to be checked',
    detail: 'Take out what makes no difference, or split the map.',
    log: 'service map over the bounds of a check',
  },
  'check-took-too-long': {
    status: 409,
    title: 'The check did not end in time',
    detail: 'Make the map smaller, or try when less is going on.',
    log: 'check of a service map timed out',
  },
  'map-unsafe': {
    status: 409,
    title: 'Somebody can get stuck in this service map',
    detail: 'The stories of the verdicts show where. Mend those places first.',
    log: 'service map is not safe',
  },
  'map-wrong-door': {
    status: 409,
    title: 'A door leads to somebody who can’t help',
    detail: 'Mend it, or let a leader sign why it has to be so, for six months at most.',
    log: 'service map has a wrong door that nobody signed for',
  },
  'map-exception': {
    status: 409,
    title: 'The service map forgets somebody',
    detail: 'Mend it, or let a leader sign why it has to be so, for six months at most.',
    log: 'service map has an exception that nobody signed for',
  },
  'not-that-long': {
    status: 409,
    title: 'A signature lasts six months at most',
    detail: 'Name a last day from today on that is less than six months away.',
    log: 'signature past its bounds',
  },
  'not-found-in-map': {
    status: 409,
    title: 'This version strands nobody like that',
    detail: 'Check the version, read again whom it strands, and sign for those.',
    log: 'signature for what was not found',
  },
  'team-without-people': {
    status: 409,
    title: 'A team has nobody in it',
    detail: 'Name a lead at least, or take it out of the map.',
    log: 'team of a service map without active people',
  },
  'team-without-lead': {
    status: 409,
    title: 'A team has no lead',
    detail: 'Name somebody who works here.',
    log: 'team of a service map without active lead',
  },
  'ladder-without-top': {
    status: 409,
    title: 'A ladder ends with nobody who can act',
    detail: 'Let it end at a team with "leader: true" whose lead is at work, or has a deputy.',
    log: 'ladder of a service map without a leader at its top',
  },
  'leader-without-deputy': {
    status: 409,
    title: 'A leader has no deputy',
    detail: 'Name somebody on the page People who stands in for them on leave.',
    log: 'lead of a team without a deputy, or with a circle of deputies',
  },
  'fallback-team-missing': {
    status: 409,
    title: 'The team that answers when no other does is gone',
    detail: 'Choose another team for that.',
    log: 'fallback team is not in the service map',
  },
} as const satisfies Readonly<Record<string, ErrorEntry>>
