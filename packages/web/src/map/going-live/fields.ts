/** Where the lead of a team is chosen, as an id on the page. */
export const leadField = (team: string): string => `leads-${encodeURIComponent(team.toWellFormed())}`

/** Where it is chosen who answers when no other team does. */
export const fallbackField = 'answers-for-all'
