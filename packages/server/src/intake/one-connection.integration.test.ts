import type { CaseId } from '@buckstop/domain'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { companyOfFile } from '../../test/company-of-file.ts'
import { contactFrom, createSmallCompany, openCaseOf, provenBy, staff } from '../../test/small-company.ts'
import { type AppContext, createAppContext } from '../app/app-context.ts'
import { readSettings } from '../config/read-settings.ts'
import { createPool } from '../db/pool.ts'
import { mergeCases } from '../ledger/merging.ts'
import { runCommand } from '../ledger/run-command.ts'
import { takeContactOut } from '../ledger/taking-out.ts'
import { askForCode } from '../links/code.ts'
import type { Incoming } from './incoming.ts'
import { receive } from './receive.ts'

const company = companyOfFile(createSmallCompany)

const alongside: Incoming['alongside'] = async (trx) => {
  await trx.selectFrom('directory_version').select('version').execute()
}
const network = '203.0.113.0/24'
const join = async (app: AppContext, more: Partial<Incoming>) => {
  const { caseId } = await openCaseOf(company.app)
  return await receive(
    app,
    contactFrom({ from: { identifiers: [] }, proof: { kind: 'link', caseId }, ...more }),
  )
}
const actor = { kind: 'person', id: staff.claire } as const
const otherContact = async (): Promise<{ caseId: CaseId; contactId: string }> => {
  const { caseId } = await openCaseOf(company.app)
  return await join(company.app, { proof: { kind: 'link', caseId } })
}

const useCases: Readonly<Record<string, (app: AppContext) => Promise<unknown>>> = {
  'a contact': async (app) => await receive(app, contactFrom()),
  'a contact with files': async (app) => await receive(app, contactFrom({ alongside })),
  danger: async (app) => await receive(app, contactFrom({ danger: true, network })),
  'danger with files': async (app) => await receive(app, contactFrom({ danger: true, network, alongside })),
  'a word through a link': async (app) => await join(app, {}),
  'danger through a link': async (app) => await join(app, { danger: true, network }),
  'proof of an address': async (app) =>
    await receive(app, contactFrom({ proof: provenBy('one@example.org') })),
  'a row of history': async (app) =>
    await receive(app, contactFrom({ proof: { kind: 'record' }, imported: true })),
  'history of nobody': async (app) =>
    await receive(app, contactFrom({ from: { identifiers: [] }, proof: { kind: 'record' }, imported: true })),
  'a call that one of ours took': async (app) =>
    await receive(app, contactFrom({ proof: { kind: 'staff', personId: staff.rosa }, takenBy: staff.rosa })),
  'a contact taken out': async (app) => {
    const taken = await otherContact()
    return await takeContactOut(app, { ...taken, as: 'somethingElse', actor, into: app.newId(), network })
  },
  'two cases joined': async (app) => {
    const [one, other] = [await openCaseOf(company.app), await openCaseOf(company.app)]
    const recognition = { recognition: { how: 'known', words: null }, texts: [] } as const
    return await mergeCases(app, { from: one.caseId, into: other.caseId, actor, recognition })
  },
  'a command': async (app) => {
    const { caseId } = await openCaseOf(company.app)
    return await runCommand(app, {
      kind: 'case',
      matterId: caseId,
      actor,
      command: { type: 'complainAbout', person: staff.ben },
      texts: [],
    })
  },
  'a code': async (app) =>
    await askForCode(app, { address: 'one@example.org', linkHash: null, network: '192.0.2.0/24' }),
}

test.each(Object.keys(useCases))(
  '%s needs one connection at a time, right after a start, too',
  async (name) => {
    // A transaction that waits for a second one, held by others that do the same, waits for ever.
    const pool = createPool({ url: company.database.url, max: 1, connectTimeoutMs: 1_500 })
    const { clock } = company
    const app = createAppContext({
      pool,
      clock,
      log: pino({ level: 'silent' }),
      settings: readSettings({}, {}),
    })
    try {
      await expect(useCases[name]?.(app)).resolves.toBeTruthy()
    } finally {
      await pool.end()
    }
  },
)
