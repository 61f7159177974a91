/** Every route names one of these; `policies/index.ts` says who passes. */
export const policyNames = [
  'public',
  'signed-in',
  'sees-case',
  'acts-on-case',
  'leads-person',
  'signs-for-company',
  'admin',
  'watches-machine',
  'door-machine',
] as const
export type PolicyName = (typeof policyNames)[number]

const names: ReadonlySet<string> = new Set(policyNames)
export const isPolicyName = (name: string): name is PolicyName => names.has(name)
