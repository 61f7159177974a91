import type { Answered, HttpCompany } from './http-company.ts'
import { admin, textAt } from './http-company.ts'
import { staff } from './small-company.ts'

export interface MachineAtDoor {
  readonly id: string
  readonly token: string
  /** Asks by its token. */
  readonly asks: (turn: string, body: object, headers?: Readonly<Record<string, string>>) => Promise<Answered>
}

/** A machine that an admin let speak with customers, by chat unless said otherwise; Ben answers for it. */
export const machineAtDoor = async (
  company: Pick<HttpCompany, 'ask'>,
  { name = 'Shop assistant', channel = 'chat' } = {},
): Promise<MachineAtDoor> => {
  const made = await company.ask('POST', '/api/v1/machines', {
    as: admin,
    body: { name, channel, answersFor: staff.ben },
  })
  const token = textAt(made.body, 'token')
  return {
    id: textAt(made.body, 'id'),
    token,
    asks: async (turn, body, headers = {}) =>
      await company.ask('POST', `/api/v1/machine/${turn}`, {
        headers: { authorization: `Bearer ${token}`, ...headers },
        body,
      }),
  }
}
