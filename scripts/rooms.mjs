// The rooms of the server (folders of packages/server/src) from the ground up. A room knows only rooms that stand
// before it in this list, types included. A new folder gets a line here, as far down as what it knows allows.

/** @type {readonly string[]} */
export const rooms = [
  // What anything may use: no tables, no cases.
  'addresses',
  'config',
  'clock',
  'language',
  'log',
  'binding',
  'sealing',
  'shapes',
  'errors',
  'polling',

  // The database and the sockets, and what bounds them.
  'db',
  'roles',
  'storing',
  'sockets',
  'compression',
  'look',
  'bodies',
  'search',
  'identifiers',
  'attachments',
  'originals',

  // The company as it stands, and what every use case is given.
  'directory',
  'changes',
  'app',
  'hearing',
  'troubles',
  'not-through',
  'call-records',
  'leading',
  'setting-changes',
  'danger',
  'links',
  'sign-in',

  // The truth about cases, who may see and do what, and what is read of it.
  'ledger',
  'sight',
  'policies',
  'history',
  'forms',

  // What happens: from a contact to a case, and to whoever works on it.
  'intake',
  'staffing',
  'deadlines',
  'service-maps',
  'replies',
  'tags',
  'saved-views',
  'company',
  'matters',
  'messages',
  'push',
  'webhooks',
  'cases',
  'drafts',
  'own-affairs',
  'systemic-issues',
  'floods',
  'potholes',
  'own-log',
  'live',

  // Work on all that is stored.
  'import',
  'verify',
  'rebuild',
  'demo',
  'health',
  'running',

  // Where it is heard and shown, and what starts it all.
  'channels/web',
  'channels/mail',
  'channels/chat',
  'channels/counter',
  'channels/left',
  'channels/letter',
  'channels/phone',
  'channels/sms',
  'channels/all',
  'door-machines',
  'http',
  'start',
]

const server = '^packages/server/src/'

/**
 * @param {string} file a path inside the project
 * @returns {string | null} the room in which it stands; null where that is none of these
 */
export const roomOf = (file) => rooms.find((room) => file.startsWith(`packages/server/src/${room}/`)) ?? null

/**
 * A rule for each room: it imports none above it.
 * @param {string} tests a pattern of the files that may import what they like
 * @returns {import('dependency-cruiser').IForbiddenRuleType[]}
 */
export const roomRules = (tests) =>
  rooms.slice(0, -1).map((room, level) => ({
    name: `${room}-knows-no-room-above`,
    comment:
      'A room knows only those before it in scripts/rooms.mjs: what both need goes down, or comes as an argument.',
    severity: 'error',
    from: { path: `${server}${room}/`, pathNot: tests },
    to: { path: `${server}(?:${rooms.slice(level + 1).join('|')})/` },
  }))
