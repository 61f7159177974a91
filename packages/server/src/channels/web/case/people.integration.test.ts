import { describe, expect, it, vi } from 'vitest'
import { customerOf } from '../../../../test/pages/customer.ts'
import { companyOfFile } from '../../../../test/company-of-file.ts'
import { createPagesCompany } from '../../../../test/pages/pages-company.ts'
import { staff } from '../../../../test/small-company.ts'

const company = companyOfFile(createPagesCompany)

describe('the people on a page', () => {
  it('show surname and photo only where they allow it', async () => {
    const customer = customerOf(company.site)
    const opened = await company.tell({ words: 'Who are you?' }, customer)
    const path = opened.path.replace('?first', '')
    const owner = await company.ownerOf(await company.caseOf('Who are you?'))
    expect(opened.text).not.toContain('Example answers')
    const png = Buffer.from('89504e470d0a1a0a', 'hex')
    await company.rows(`update person set photo = $1, photo_type = 'image/png' where id = $2`, [png, owner])
    expect((await company.site.request(`${path}/face/${owner}`)).status).toBe(404)
    await company.rows('update person set shows_photo = true, shows_surname = true where id = $1', [owner])
    await vi.waitFor(
      async () => expect((await customer.get(path)).text).toMatch(/(Ana|Ben) Example answers/),
      {
        timeout: 5_000,
      },
    )
    const page = await customer.get(path)
    expect(page.html).toContain(`src="${path}/face/${owner}"`)
    const face = await company.site.request(`${path}/face/${owner}`)
    expect([face.status, face.headers.get('content-type')]).toEqual([200, 'image/png'])
    expect(Buffer.from(await face.arrayBuffer())).toEqual(png)
    await company.rows('update person set shows_photo = false, shows_surname = false where id = $1', [owner])
  })

  it('are named by what they are in the customer’s language where the company gives it', async () => {
    await company.database.pool.query(`update person set titles = '{"fr": "Direction"}' where id = $1`, [
      staff.claire,
    ])
    const { path } = await company.tell({ words: 'Encore le mauvais bleu.' }, customerOf(company.site))
    const nextIn = async (language: string): Promise<string> =>
      (await customerOf(company.site, { 'accept-language': language }).get(path)).text
    await expect.poll(async () => await nextIn('fr')).toContain('La personne suivante est Claire, Direction.')
    expect(await nextIn('es')).toContain('Claire, lead')
  })
})
