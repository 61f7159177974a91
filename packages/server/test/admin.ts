import type { PersonId } from '@buckstop/domain'
import type { AppContext } from '../src/app/app-context.ts'
import { savePeople } from '../src/staffing/save-person.ts'
import { monday } from './small-company.ts'

/** Who runs Buckstop in the small company; in no team. */
export const admin: PersonId = '00000000-0000-7000-8000-000000000009'

/** Lets them work there. */
export async function addAdmin(app: AppContext): Promise<void> {
  await app.db.transaction().execute(async (trx) => {
    await savePeople(
      trx,
      [
        {
          id: admin,
          firstName: 'Sam',
          surname: 'Example',
          title: 'runs Buckstop',
          email: 'sam@small.example',
          role: 'admin',
          languages: ['en'],
          timeZone: 'Etc/UTC',
          shifts: [[], [], [], [], [], [], []],
          showsSurname: false,
        },
      ],
      monday,
    )
  })
}
