const facts = Array.from({ length: 19 }, (_, i) => `f${i}`)

/** Half a million sets of facts to look at: seconds of checking, so that something can happen meanwhile. */
export const longMap = `version: 1
company: x
facts: [${facts.join()}]
customers: {caller: []}
problems: {anything: {needs: help}}
remedies: {help: {gives: help, requires: [${facts.join()}]}}
channels: {phone: {reaches: desk}}
teams:
  desk: {responses: [${facts.map((fact) => `{refuse: true, gives: [${fact}]}`).join()}]}
`
