import { type Beside, inTurns } from './beside.ts'
import type { MeasuredCompany } from './company.ts'
import { sendMails, warmUp } from './mail.ts'

const roundMs = 4_000

/** Mails a second of this checkout beside those of another one, each with a database of its own. */
export const measureMailBeside = async (
  here: MeasuredCompany,
  there: MeasuredCompany,
): Promise<readonly (Beside & { readonly connections: number })[]> => {
  for (const company of [here, there]) await warmUp(company)
  const found = []
  for (const connections of [1, 8])
    found.push({
      connections,
      ...(await inTurns(
        here,
        there,
        async (company) => (await sendMails(company, { connections, ms: roundMs })).durableCases,
      )),
    })
  return found
}
