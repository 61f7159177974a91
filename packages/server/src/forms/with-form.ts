import type { AppContext } from '../app/app-context.ts'
import { sentFiles, type SentFiles } from '../attachments/sent-files.ts'
import { maxFileBytes, maxFiles } from '../shapes/contacts.ts'
import { NoRoomError } from '../bodies/body-room.ts'
import { readForm, type SentForm, UnreadableForm } from './read-form.ts'

/**
 * Reads a form within its bounds, does what it asks for, and lets go of its files whatever happened.
 * @param sender whose it is, as an address
 * @throws UnreadableForm
 */
export async function withSentForm<Answer>(
  app: Pick<AppContext, 'newId' | 'bodies' | 'files' | 'clock'>,
  { request, sender }: { readonly request: Request; readonly sender: string },
  act: (form: SentForm, files: SentFiles) => Promise<Answer>,
): Promise<Answer> {
  const place = enter(app, sender)
  const files = sentFiles(app, place)
  try {
    const form = await readForm(request, { files: maxFiles, fileBytes: maxFileBytes }, files.take, place)
    return await act(form, files)
  } finally {
    await files.release()
    place.leave()
  }
}

const enter = ({ bodies }: Pick<AppContext, 'bodies'>, sender: string) => {
  try {
    return bodies.enter('forms', sender)
  } catch (thrown) {
    throw thrown instanceof NoRoomError ? new UnreadableForm('noRoom', thrown) : thrown
  }
}
