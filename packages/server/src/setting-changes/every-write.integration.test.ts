import { readFileSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { companyOfFile } from '../../test/company-of-file.ts'
import {
  admin,
  type Answered,
  createHttpCompany,
  type Item,
  listAt,
  textAt,
  valueAt,
} from '../../test/http-company.ts'
import { type DnsServer, startDnsServer } from '../../test/mail/dns-server.ts'
import { mailbox } from '../../test/mail/mailboxes.ts'
import { sendingTo } from '../../test/mail/set-sending.ts'
import { pngOf } from '../../test/png-of.ts'
import { smallMap, staff } from '../../test/small-company.ts'
import { readProfile } from '../company/regulator/read-profile.ts'
import { routes } from '../http/contract/routes.ts'

const profile = readProfile(
  readFileSync(new URL('../../../../examples/regulators/uk-financial.yaml', import.meta.url), 'utf8'),
)
let dns: DnsServer
const company = companyOfFile(async () => {
  dns = await startDnsServer()
  return await createHttpCompany({ dns: [dns.address], rateLimit: 10_000 })
})
afterAll(async () => {
  await dns.close()
})

/** What is written of a matter stands in its ledger, with who did it and what was so before. */
const ofMatters =
  /^\/api\/v1\/(?:cases|contacts|staff\/contacts|systemic-issues|potholes|calls|machine)(?:\/|$)|^\/mcp$/

/** Writes that leave no line among the changes of settings, and why. */
const elsewhere: Readonly<Record<string, string>> = {
  saveViews: 'how one looks at lists; changes nothing for whoever does not choose it',
  chooseMyHearing: 'one’s own: by what one is told, never whether something is owed',
  addMyDevice: 'one’s own browser',
  removeMyDevice: 'one’s own browser',
  signNightCoverReason: 'every one stays, with its signer and its moment, and the last is shown',
  signMap: 'stands in the map’s own record, for good',
  createMap: 'a draft; what goes live is written down',
  saveMap: 'a draft; what goes live is written down',
  removeMap: 'a draft; what goes live is written down',
  checkMap: 'changes nothing',
  findMapRepairs: 'changes nothing',
  lookAtPasswordLink: 'changes nothing',
  tryMailbox: 'changes nothing',
  trySending: 'changes nothing',
  tryPhoneLine: 'changes nothing',
  takeTrouble: 'who sees to what does not work stands there',
  tryTroubleAgain: 'an attempt, and no setting',
  readAllHeardMailAgain: 'an attempt, and no setting',
  readHeardMailAgain: 'an attempt, and no setting',
  leaveHeardMail: 'stands beside the mail, with who did it',
  sendAgain: 'an attempt, and no setting',
  decideWebhookMessage: 'of one message, and no setting; the log says who',
}

const ask = async (method: string, path: string, body?: unknown, as: string = admin): Promise<Answered> =>
  await company.ask(method, `/api/v1/${path}`, { as, ...(body === undefined ? {} : { body }) })
const read = async (path: string): Promise<Item> => (await ask('GET', path)).body
const first = async (path: string, ...at: readonly string[]): Promise<Item> => {
  const [one = {}] = listAt(await read(path), ...at)
  return one
}
const versionAt = async (path: string, ...at: readonly string[]): Promise<string> =>
  textAt(await read(path), ...at, 'version')
const settings = async (part: string): Promise<string> => await versionAt('settings', part)
const kept: Record<string, string> = {}
const keep = async (name: string, field: string, answered: Promise<Answered>): Promise<Answered> => {
  const answer = await answered
  kept[name] = textAt(answer.body, field)
  return answer
}
const away = (from: string) => ({ kind: 'onLeave', from, to: from, deputy: staff.ben })
const leaveOf = async (person: string): Promise<string> =>
  textAt((await ask('GET', 'me/presence', undefined, person)).body, 'leaves', 0, 'id')
const dkim = async () => await first('settings/mail', 'dkim')
const line = async () => await first('settings/phone', 'lines')

/** One thing that is done over every route, in the order in which it can be. */
const writes: Readonly<Record<string, () => Promise<Answered>>> = {
  setMyPresence: async () => await ask('PUT', 'me/presence', away('2026-05-04'), staff.ana),
  cancelMyLeave: async () =>
    await ask('DELETE', `me/leave/${await leaveOf(staff.ana)}`, undefined, staff.ana),
  setPersonPresence: async () =>
    await ask('PUT', `people/${staff.ana}/presence`, away('2026-05-04'), staff.claire),
  cancelLeave: async () =>
    await ask('DELETE', `people/${staff.ana}/leave/${await leaveOf(staff.ana)}`, undefined, staff.claire),
  setPersonActive: async () => await ask('PUT', `people/${staff.rosa}/active`, { active: false }),
  addRotaEntry: async () =>
    await keep(
      'rota',
      'id',
      ask('POST', 'rota', {
        person: staff.ben,
        team: 'Care',
        from: '2026-03-03T18:00:00Z',
        to: '2026-03-03T22:00:00Z',
      }),
    ),
  removeRotaEntry: async () => await ask('DELETE', `rota/${kept['rota']}`),
  addPerson: async () =>
    await keep(
      'person',
      'id',
      ask('POST', 'people', { firstName: 'Zoé', surname: 'Öz', email: 'zoe@small.example', teams: ['Care'] }),
    ),
  changePerson: async () => {
    const path = `people/${kept['person']}/settings`
    return await ask('PATCH', path, { version: await versionAt(path), usualDeputy: staff.ben })
  },
  setPersonPhoto: async () =>
    await ask('PUT', `people/${kept['person']}/photo`, { photo: pngOf(40, 40).toString('base64') }),
  makePasswordLink: async () =>
    await keep('link', 'link', ask('POST', `people/${kept['person']}/password-link`)),
  choosePassword: async () =>
    await company.ask('POST', '/api/v1/password-links/use', {
      body: { secret: kept['link']?.split('#')[1], password: 'four words and a comma' },
    }),
  activateMap: async () => {
    const withDealers = smallMap
      .replace('teams:', 'organisations: [Dealers]\nteams:')
      .replace('Desk: {', 'Desk: {organisation: Dealers, ')
    const { mapVersion } = (await company.app.directory.fresh()).company
    const draft = await ask('POST', 'maps', { text: withDealers, basedOn: mapVersion })
    const version = valueAt(draft.body, 'version')
    return await ask('POST', `maps/${String(version)}/activate`, {
      revision: valueAt(draft.body, 'revision'),
    })
  },
  createToken: async () =>
    await keep('token', 'id', ask('POST', 'tokens', { person: staff.ana, name: 'Shop' })),
  revokeToken: async () => await ask('DELETE', `tokens/${kept['token']}`),
  changeTerms: async () =>
    await ask('PATCH', 'settings/terms', { version: await settings('terms'), terms: { lapseDays: 40 } }),
  changeCompensation: async () =>
    await ask('PUT', 'settings/compensation', {
      version: await settings('compensation'),
      rule: { currency: 'EUR', brokenPromise: 2000, most: 5000, why: 'What we promise has a price' },
    }),
  changeOutsideBodies: async () =>
    await ask('PUT', 'settings/outside-bodies', {
      version: await settings('outsideBodies'),
      items: [
        {
          name: 'Ombudsman',
          about: 'Lamps',
          deadline: 'a year',
          languages: ['en'],
          web: 'https://body.example',
        },
      ],
    }),
  changeProfileSigners: async () => {
    await company.app.pool.query('update company set regulator = $1', [profile.ok ? profile.value : null])
    return await ask('PUT', 'settings/regulator/signers', {
      version: textAt(await read('settings/regulator'), 'version'),
      signers: [admin],
    })
  },
  signProfile: async () =>
    await ask('PUT', 'settings/regulator/signature', {
      version: textAt(await read('settings/regulator'), 'version'),
      checked: 'I read DISP 1.6 of today',
    }),
  changeFigures: async () =>
    await ask('PUT', 'settings/figures', { from: 'nobody', seenBy: 'leads', reason: 'We asked everybody' }),
  changeOwnHolidays: async () =>
    await ask('PUT', 'settings/holidays', {
      version: await settings('ownHolidays'),
      items: [{ day: '2026-03-04', name: 'Outing', yearly: false, endsAt: null, team: null }],
    }),
  changeCompany: async () =>
    await ask('PATCH', 'settings/company', {
      version: await settings('company'),
      phone: '+33 1 11 11 11 11',
    }),
  changeBrand: async () =>
    await ask('PATCH', 'settings/brand', { version: await settings('brand'), colour: '#0B3D91' }),
  changeTeam: async () => {
    const { name, version } = await first('settings', 'teams')
    return await ask('PATCH', 'settings/team', { team: name, version, country: 'ES', region: 'AN' })
  },
  changeOrganisation: async () => {
    const { version } = await first('settings', 'organisations')
    return await ask('PATCH', 'settings/organisation', { organisation: 'Dealers', version, country: 'ES' })
  },
  changeMailbox: async () => await ask('PUT', 'settings/mail/mailboxes', mailbox),
  removeMailbox: async () => {
    const { id, version } = await first('settings/mail', 'mailboxes')
    return await ask('DELETE', `settings/mail/mailboxes/${String(id)}?version=${String(version)}`)
  },
  changeSending: async () => await ask('PUT', 'settings/mail/sending', sendingTo(1)),
  removeSending: async () =>
    await ask(
      'DELETE',
      `settings/mail/sending?version=${await versionAt('settings/mail', 'sending', 'set')}`,
    ),
  makeDkimKey: async () =>
    await ask('POST', 'settings/mail/dkim', { domain: 'small.example', selector: 'spring' }),
  lookUpDkimKey: async () => {
    const one = await dkim()
    dns.texts.set(textAt(one, 'record', 'name'), textAt(one, 'record', 'value'))
    return await ask('POST', `settings/mail/dkim/${String(one['id'])}/look-up`)
  },
  setDkimSigning: async () => {
    const { id, version } = await dkim()
    return await ask('PUT', `settings/mail/dkim/${String(id)}/signing`, { version, signs: false })
  },
  dropDkimKey: async () => {
    const { id, version } = await dkim()
    return await ask('DELETE', `settings/mail/dkim/${String(id)}?version=${String(version)}`)
  },
  changeMailDoors: async () =>
    await ask('PUT', 'settings/mail/doors', {
      version: await versionAt('settings/mail/doors'),
      items: [{ address: 'care@small.example', door: 'mail' }],
    }),
  changePhoneLine: async () =>
    await ask('PUT', 'settings/phone/lines', {
      id: null,
      version: null,
      number: '+33123456789',
      door: 'phone',
      language: 'fr',
      account: 'AC1',
      secret: { token: 'right-token', next: null },
      storeAnyway: true,
    }),
  removePhoneLine: async () => {
    const { id, version } = await line()
    return await ask('DELETE', `settings/phone/lines/${String(id)}?version=${String(version)}`)
  },
  changeDirectLines: async () =>
    await ask('PUT', 'settings/phone/direct-lines', {
      version: await versionAt('settings/phone', 'direct'),
      items: [{ person: staff.ana, number: '+33123456780' }],
    }),
  changeWebhookEndpoint: async () =>
    await ask('PUT', 'settings/webhooks/endpoints', {
      id: null,
      version: null,
      name: 'CRM',
      url: 'https://crm.example.com/hooks',
      types: ['case.opened'],
      team: 'Care',
      enabled: true,
    }),
  renewWebhookSecret: async () => {
    const { id, version } = await first('settings/webhooks', 'endpoints')
    const renewal = { version, oldEndsInHours: 24 }
    return await ask('POST', `settings/webhooks/endpoints/${String(id)}/secret`, renewal)
  },
  removeWebhookEndpoint: async () => {
    const { id, version } = await first('settings/webhooks', 'endpoints')
    return await ask('DELETE', `settings/webhooks/endpoints/${String(id)}?version=${String(version)}`)
  },
  changeMailFrame: async () =>
    await ask('PUT', 'settings/mail/frames', {
      team: null,
      version: null,
      greetings: { en: 'Hello,' },
      signatures: {},
    }),
  changeReply: async () =>
    await ask('PUT', 'settings/replies', { name: 'We come', version: null, texts: { en: 'We come soon.' } }),
  changeTag: async () =>
    await ask('PUT', 'settings/tags', {
      key: null,
      version: null,
      names: { en: 'Recall' },
      colour: 'plum',
      retired: false,
    }),
  createDoorMachine: async () =>
    await keep(
      'machine',
      'id',
      ask('POST', 'machines', { name: 'Bot', channel: 'chat', answersFor: staff.ana }),
    ),
  endDoorMachine: async () => await ask('DELETE', `machines/${kept['machine']}`),
}

test('whatever can be set stands in the list of changes, or says here why it does not', () => {
  const all = routes.filter(({ method, path }) => method !== 'get' && !ofMatters.test(path))
  expect(all.map(({ operationId }) => operationId).toSorted()).toEqual(
    [...Object.keys(writes), ...Object.keys(elsewhere)].toSorted(),
  )
})

test.each(Object.entries(writes))('%s is written down with who did it', async (name, write) => {
  const count = 'select count(*)::int as noted from setting_change'
  const noted = async () => (await company.database.pool.query<{ noted: number }>(count)).rows[0]?.noted ?? 0
  const before = await noted()
  const { status, body } = await write()
  expect({ name, status, body: status < 300 ? null : body }).toMatchObject({ name, body: null })
  expect(await noted()).toBeGreaterThan(before)
  const { rows } = await company.database.pool.query<{ by: string }>(
    'select person_id as by from setting_change order by id desc limit 1',
  )
  expect(rows[0]?.by).toBeTruthy()
})

test('leave says from when to when, who stands in and who changed it; what people say of themselves for an hour does not', async () => {
  const latest = async () => {
    await company.app.directory.fresh()
    return listAt((await ask('GET', `settings/changes?subject=${staff.ana}&limit=1`)).body, 'items')[0]
  }
  const may = (day: string) => `2026-05-${day}`
  const named = { kind: 'leave', named: 'Ana Example' }
  const stays = await company.ask('PUT', '/api/v1/me/presence', { as: staff.ana, body: away(may('11')) })
  expect(stays.status).toBe(200)
  expect(await latest()).toMatchObject({
    ...named,
    change: 'added',
    by: { id: staff.ana },
    fields: [
      { field: 'firstDay', before: null, after: may('11') },
      { field: 'lastDay', before: null, after: may('11') },
      { field: 'deputy', before: null, after: 'Ben Example' },
    ],
  })
  const replaces = await leaveOf(staff.ana)
  const longer = { ...away(may('11')), to: may('15'), deputy: staff.paul, replaces }
  await ask('PUT', `people/${staff.ana}/presence`, longer, staff.claire)
  expect(await latest()).toMatchObject({
    ...named,
    change: 'changed',
    by: { id: staff.claire },
    fields: [
      { field: 'lastDay', before: may('11'), after: may('15') },
      { field: 'deputy', before: 'Ben Example', after: 'Paul Example' },
    ],
  })
  await ask('PUT', 'me/presence', { ...away(may('11')), from: null, to: '2026-03-06' }, staff.ana)
  await ask('PUT', `people/${staff.ana}/presence`, { kind: 'absent' }, staff.claire)
  const { body } = await ask('GET', `settings/changes?subject=${staff.ana}&limit=3`)
  expect(listAt(body, 'items')).toMatchObject([
    { kind: 'presence', fields: [{ field: 'presence', before: 'onLeave', after: 'absent' }] },
    { ...named, change: 'removed', by: { id: staff.claire } },
    { ...named, change: 'added', by: { id: staff.ana } },
  ])
  const before = textAt(await latest(), 'id')
  await ask('PUT', 'me/presence', { kind: 'present' }, staff.ana)
  expect(textAt(await latest(), 'id')).toBe(before)
  await ask('PUT', `people/${staff.ana}/active`, { active: false })
  expect(listAt((await ask('GET', `settings/changes?subject=${staff.ana}&limit=2`)).body, 'items')).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ ...named, change: 'removed', by: expect.objectContaining({ id: admin }) }),
    ]),
  )
})
