import { receive } from '../src/intake/receive.ts'
import { type HttpCompany, listAt, textAt } from './http-company.ts'
import { contactFrom, openCaseOf, staff } from './small-company.ts'

const { ana, claire } = staff

/** A case with two contacts out of which one can be taken, and what can be seen of it. */
export const twoContactsIn = (company: () => HttpCompany) => {
  /** A case of Ana's, to which its customer wrote about the bill too, with a file. */
  const two = async () => {
    const { app } = company()
    const opened = await openCaseOf(app, { takenBy: ana, proof: { kind: 'staff', personId: ana } })
    const { caseId } = opened
    const bill = await receive(
      app,
      contactFrom({ words: 'And the bill is wrong.', toldAgain: true, proof: { kind: 'link', caseId } }),
    )
    await app.db.insertInto('case_attachment').values(file(caseId, bill.contactId)).execute()
    return { caseId, first: opened.contactId, bill: bill.contactId }
  }

  const file = (caseId: string, contactId: string) => ({
    matter_id: caseId,
    id: company().app.newId(),
    contact_id: contactId,
    name: 'receipt.txt',
    media_type: 'text/plain',
    size: 0,
    // Of nothing.
    sha256: Buffer.from('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', 'hex'),
  })

  const see = async (id: string) => (await company().ask('GET', `/api/v1/cases/${id}`, { as: claire })).body

  const takeOut = async (id: string, contact: string, how = 'somethingElse', by = ana) =>
    await company().ask('POST', `/api/v1/cases/${id}/actions/take-contact-out`, {
      as: by,
      body: { contact, as: how },
    })

  /** How many contacts, times told and files a case has, as it counts them and as they can be read. */
  const sums = async (id: string) => {
    const { counts } = await see(id)
    const { body } = await company().ask('GET', `/api/v1/cases/${id}/contacts?limit=100`, { as: claire })
    const contacts = listAt(body, 'items')
    return {
      counts,
      read: contacts.length,
      words: contacts.map((one) => textAt(one, 'text', 'words')),
      files: contacts.flatMap((one) => listAt(one, 'attachments')).length,
    }
  }

  return { two, see, takeOut, sums }
}
