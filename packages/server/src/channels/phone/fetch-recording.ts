import type { AppContext } from '../../app/app-context.ts'
import { readTokens } from '../../company/phone/line-rows.ts'
import type { KeptLine } from '../../company/phone/phone-line.ts'
import { maxFileBytes } from '../../shapes/contacts.ts'
import { askProvider } from './provider-api.ts'

const fetchMs = 60_000

/** The provider did not give it: it is not ready, or its account or token is another one. */
export class RecordingError extends Error {
  readonly code: string
  constructor(status: number) {
    super(`the recording was answered with ${status}`)
    this.name = 'RecordingError'
    this.code = status === 401 || status === 403 ? 'password-refused' : 'recording-missing'
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
  const tokens = await readTokens(app, line)
  if (tokens === null || !/^\w{2,64}$/.test(sid)) throw new RecordingError(401)
  let status = 401
  for (const token of [tokens.token, ...(tokens.next === null ? [] : [tokens.next])]) {
    const path = `/Recordings/${sid}.mp3`
    const got = await askProvider(app, line, { path, token, mostBytes: maxFileBytes, withinMs: fetchMs })
    if (got.status === 200) return got.bytes
    status = got.status
    if (status !== 401 && status !== 403) break
  }
  throw new RecordingError(status)
}
