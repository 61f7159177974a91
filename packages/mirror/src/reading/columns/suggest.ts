import type { Role } from '../../log/log.ts'

/**
 * Names that suggest a role, the surest first. Who the customer is and how an end is known are never guessed: what
 * is made of them must not rest on a guess.
 */
const SUGGESTS: Readonly<Record<Role, readonly RegExp[]>> = {
  case: [
    /^case:concept:name$/,
    /^case([ _.-]?(id|number|no|nr|key|ref(erence)?))?$/,
    /^(ticket|incident|problem|request|issue|complaint|claim|sr)[ _.-]?(id|number|no|nr|key|ref(erence)?)$/,
    /^(ticket|incident|problem|request|issue|complaint|claim|sr)$/,
    /^(vorgang|fall|ticket)s?[ _.-]?(nummer|nr|id)$/,
    /^(number|id|key|reference)$/,
  ],
  activity: [
    /^concept:name$/,
    /^activity([ _.-]?name)?$/,
    /^(event|action|step|task)([ _.-]?(name|type))?$/,
    /^(?!.*sub).*\b(status|state)$/,
    /_(status|state)$/,
  ],
  holder: [
    /^(assignment|assigned|owner|support|work)[ _.-]?(group|team)$/,
    /\bowner\b(?!.*(country|date|time|mail|first|last|action))/,
    /^(holder|team|queue|department)([ _.-]?name)?$/,
    /^org:resource$/,
    /^resource$/,
    /^(assigned[ _.-]?to|assignee|agent|handler|user|group|org:group)([ _.-]?name)?$/,
    /^org:role$/,
  ],
  time: [
    /^time:timestamp$/,
    /^(complete[ _.-]?)?timestamp$/,
    /date\W*time|time\W*date/,
    /(updated|changed|modified)[ _.-]?(at|on|time|date)$/,
    /(event|occurred)[ _.-]?(at|on|time|date)$/,
    /^(date|time|when|at)$/,
    /^(last[ _.-]?)?(updated|changed|modified|occurred)$/,
    /created[ _.-]?(at|on|time|date)$/,
    /^(last[ _.-]?)?created$/,
  ],
  clock: [/^(time|clock|uhrzeit|zeit|heure|hora)$/, /(time|uhrzeit|heure|hora)([ _.-]?of[ _.-]?day)?$/],
  state: [/sub[ _.-]?(status|state)$/, /^(pending|hold)[ _.-]?reason$/],
  lifecycle: [/^lifecycle:transition$/, /^(lifecycle|transition)$/],
  organisation: [/\borg(ani[sz]ation)?\b(?!:)/, /^(company|dealer|division|business[ _.-]?unit)$/],
  product: [/^product([ _.-]?name)?$/],
  country: [/^country([ _.-]?code)?$/],
  customer: [],
  resolution: [],
}

/** How surely a name suggests a role: 0 is the surest, null where it does not. */
export const suggests = (role: Role, name: string): number | null => {
  const plain = name.trim().toLowerCase()
  const rank = SUGGESTS[role].findIndex((pattern) => pattern.test(plain))
  return rank < 0 ? null : rank
}
