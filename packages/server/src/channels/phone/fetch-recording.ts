import type { AppContext } from '../../app/app-context.ts'
import type { KeptLine } from '../../company/phone/phone-line.ts'
import { maxFileBytes } from '../../shapes/contacts.ts'
import { askAsLine } from './ask-as-line.ts'
import { refusesToken } from './provider-api.ts'

const fetchMs = 60_000

/** The provider did not give it: it is not ready, or its account or token is another one. */
export class RecordingError extends Error {
  readonly code: string
  constructor(status: number) {
    super(`the recording was answered with ${status}`)
    this.name = 'RecordingError'
    this.code = refusesToken(status) ? 'password-refused' : 'recording-missing'
  }
}

/**
 * What was recorded, by the name that the provider gave it and from nowhere else than its own API.
 * @throws where it does not come in time, is too long, or is not given
 */
export const fetchRecording = async (
  app: Pick<AppContext, 'settings' | 'db'>,
  line: KeptLine,
  sid: string,
): Promise<Buffer> => {
  if (!/^\w{2,64}$/.test(sid)) throw new RecordingError(404)
  const path = `/Recordings/${sid}.mp3`
  const got = await askAsLine(app, line, { path, mostBytes: maxFileBytes, withinMs: fetchMs })
  if (got?.status !== 200) throw new RecordingError(got?.status ?? 401)
  return got.bytes
}
