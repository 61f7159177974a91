import { type CaseId, fromEpochMilliseconds } from '@buckstop/domain'
import { nameForCustomers } from '../../directory/name-for-customers.ts'
import { Problem, Refused } from '../../errors/problem.ts'
import { spokenTo } from '../../language/language.ts'
import { dayInWords } from '../../language/when.ts'
import type { Places } from '../../ledger/places.ts'
import * as routes from '../contract/letter-sheet.ts'
import type { Api, HttpContext } from '../http-context.ts'
import { lookOf } from './principal-of.ts'

/** Of a company without a colour of its own. */
const ownColour = '#0f5257'
/** A day is said with its year where it is not of this one; a letter is kept, and always says it. */
const withYear = fromEpochMilliseconds(0)

/** The case under whose reference it goes: what the others are called is not for whoever reads it. */
const goesUnder = ({ family }: Places, meantFor: readonly CaseId[] | null | undefined): CaseId | null => {
  if (meantFor?.some((whom) => family.every((member) => member.caseId !== whom)) === true)
    throw new Refused({ code: 'not-merged' })
  return meantFor?.length === 1 ? (meantFor[0] ?? null) : null
}
export const bindLetterSheet = ({ app, publicUrl }: HttpContext, api: Api): void => {
  const headOf = async (caseId: CaseId) =>
    await app.db
      .selectFrom('matter_head')
      .leftJoin('customer', 'customer.id', 'matter_head.customer_id')
      .select(['reference', 'owner_id', 'customer.language'])
      .where('matter_id', '=', caseId)
      .executeTakeFirstOrThrow()

  api.openapi(routes.writeLetterSheet, async (c) => {
    const { head, places } = lookOf(c)
    const { address, words, meantFor } = c.req.valid('json')
    const { company, people } = await app.directory.current()
    const under = goesUnder(places, meantFor)
    const { owner_id: ownerId, ...here } = await headOf(head.matter_id)
    const { reference, language: spoken } = under === null ? here : await headOf(under)
    const owner = ownerId === null ? undefined : people.get(ownerId)
    const language = spokenTo(company.languages, spoken)
    const now = app.clock.now()
    // What sets type is read for the first letter: a company that writes none need not hold it.
    const { writeSheet } = await import('../../channels/letter/sheet/write-sheet.ts')
    const written = await writeSheet({
      company: company.name,
      colour: company.brand.colours?.brand.light ?? ownColour,
      phone: company.phone,
      language,
      reference,
      owner: owner === undefined ? company.name : nameForCustomers(owner),
      date: dayInWords(now, { language, timeZone: company.timeZone, now: withYear }),
      address,
      words,
      leadsTo: `${publicUrl}/new-link`,
    })
    if (!written.ok) throw new Problem(written.why === 'characters' ? 'letter-characters' : 'letter-too-long')
    return c.body(new Uint8Array(written.pdf), 200, {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${reference}.pdf"`,
      'cache-control': 'private, no-store',
    })
  })
}
