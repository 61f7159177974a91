import { answer, server } from '../../api/client.ts'
import type { StaffContactIn } from '../../api/shapes.ts'

/** Stores a contact that somebody took, with its files. The key makes a repeated try the same contact. @throws Refused */
export const sendContact = (body: StaffContactIn, files: readonly File[], key: string) =>
  answer(
    server.POST('/api/v1/staff/contacts', {
      params: { header: { 'idempotency-key': key } },
      body,
      ...(files.length === 0
        ? {}
        : {
            bodySerializer: () => {
              const form = new FormData()
              form.append('contact', JSON.stringify(body))
              for (const file of files) form.append('files', file)
              return form
            },
          }),
    }),
  )

export type ContactAnswer = Awaited<ReturnType<typeof sendContact>>
