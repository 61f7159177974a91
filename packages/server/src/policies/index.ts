import { actsOnCase } from './acts-on-case.ts'
import { administers } from './administers.ts'
import { doorMachine } from './door-machine.ts'
import { leadsPerson } from './leads-person.ts'
import { openToAll } from './open-to-all.ts'
import type { PolicyName } from './policy-name.ts'
import type { Policy } from './policy.ts'
import { seesCase } from './sees-case.ts'
import { signedIn } from './signed-in.ts'
import { signsForCompany } from './signs-for-company.ts'
import { watchesMachine } from './watches-machine.ts'

export const policies: Readonly<Record<PolicyName, Policy>> = {
  public: openToAll,
  'signed-in': signedIn,
  'sees-case': seesCase,
  'acts-on-case': actsOnCase,
  'leads-person': leadsPerson,
  'signs-for-company': signsForCompany,
  admin: administers,
  'watches-machine': watchesMachine,
  'door-machine': doorMachine,
}
