/** Somebody of the company at work, through the API. */
export interface Desk {
  /** @throws Error with the problem's code and words where the answer is no success */
  readonly get: (path: string) => Promise<Answer>
  readonly post: (path: string, body: unknown) => Promise<Answer>
  readonly put: (path: string, body: unknown) => Promise<Answer>
  /** A post that is to be refused. @throws Error where it is not */
  readonly refused: (path: string, body: unknown) => Promise<Answer>
  /** One action on a case, by its name. */
  readonly act: (caseId: string, action: string, body: unknown) => Promise<Answer>
}

/** JSON as it came; a story looks at it with `at`. */
export interface Answer {
  readonly status: number
  readonly body: unknown
}

const patience = 15_000

/** @param known the headers of whoever sits there, as `signIn` gave them */
export const openDesk = (base: string, known: Readonly<Record<string, string>>): Desk => {
  const send = async (method: string, path: string, content?: unknown): Promise<Answer> => {
    const response = await fetch(new URL(path, base), {
      method,
      headers: { ...known, 'content-type': 'application/json' },
      ...(content === undefined ? {} : { body: JSON.stringify(content) }),
      signal: AbortSignal.timeout(patience),
    })
    const text = await response.text()
    const body: unknown = text === '' ? null : JSON.parse(text)
    return { status: response.status, body }
  }
  const ask = async (method: string, path: string, content?: unknown): Promise<Answer> => {
    const { status, body } = await send(method, path, content)
    if (status >= 400) {
      throw new Error(
        `${method} ${path} answered ${status} ${String(at(body, 'code'))}: ${String(at(body, 'detail'))}`,
      )
    }
    return { status, body }
  }
  return {
    get: async (path) => await ask('GET', path),
    post: async (path, body) => await ask('POST', path, body),
    put: async (path, body) => await ask('PUT', path, body),
    refused: async (path, body) => {
      const answer = await send('POST', path, body)
      if (answer.status < 400) throw new Error(`POST ${path} was not refused: ${answer.status}`)
      return answer
    },
    act: async (caseId, action, body) => await ask('POST', `/api/v1/cases/${caseId}/actions/${action}`, body),
  }
}

const hasKey = (value: unknown, key: PropertyKey): value is Readonly<Record<PropertyKey, unknown>> =>
  typeof value === 'object' && value !== null && key in value

/** What stands at this path of a JSON value; undefined where nothing does. */
export const at = (value: unknown, ...path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((inner, key) => (hasKey(inner, key) ? inner[key] : undefined), value)

/** The same as text. @throws Error where there is none. */
export const textAt = (value: unknown, ...path: readonly (string | number)[]): string => {
  const found = at(value, ...path)
  if (typeof found !== 'string') throw new Error(`no text at ${path.join('.')}`)
  return found
}

export const listAt = (value: unknown, ...path: readonly (string | number)[]): readonly unknown[] => {
  const found = at(value, ...path)
  if (!Array.isArray(found)) throw new Error(`no list at ${path.join('.')}`)
  return found
}

/** Who sits at this desk. */
export const idOf = async (desk: Desk): Promise<string> =>
  textAt((await desk.get('/api/v1/me')).body, 'person', 'id')
