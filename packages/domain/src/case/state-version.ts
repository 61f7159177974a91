/**
 * The version of what is kept of a case beside its events: its folded state, and the deadlines and duties that follow
 * from it. Raise it by one whenever the same events now leave another state, or the same state other deadlines or
 * duties: a field that came, went or means something else, a rule of `evolve`, `deadlinesOf` or `dutiesOf`. What was
 * kept under another version is then folded again from the events. A test notices where this was forgotten.
 */
export const stateVersion = 19
