// Longer than most: one line for each thing that may come in and fits nowhere.
const utf8 = new TextEncoder()
const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`
const tell = (body: unknown, headers: Record<string, string> = {}) => ({
  method: 'POST',
  path: '/api/v1/contacts',
  body,
  headers,
})
const staffTell = (body: object) => ({
  ...tell({ channel: 'phone', words: 'x', ...body }),
  path: '/api/v1/staff/contacts',
})
const get = (path: string) => ({ method: 'GET', path })
const act = (name: string, body: unknown) => ({
  method: 'POST',
  path: `/api/v1/cases/CASE/actions/${name}`,
  body,
})
const identifiers = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ type: 'email', value: `a${at}@b.example` }))

export interface Bad {
  readonly method: string
  readonly path: string
  readonly body?: unknown
  readonly headers?: Record<string, string>
}

/** What is bad, how it is sent (`CASE` stands for the id of a case of whoever asks), and what it is answered: status, code, and the code of the first part that does not fit. */
export const badInput: readonly (readonly [
  what: string,
  bad: Bad,
  status: number,
  code: string,
  part?: string,
])[] = [
  ['text of 1 MB', tell({ words: 'x'.repeat(1_000_001) }), 413, 'body-too-large'],
  [
    'text of 1 MB whose length is not told',
    tell(utf8.encode(JSON.stringify({ words: 'x'.repeat(1_100_000) })), {
      'content-type': 'application/json',
    }),
    413,
    'body-too-large',
  ],
  [
    'text of 100 kB and one byte',
    tell({ words: 'x'.repeat(100_001) }),
    422,
    'input-invalid',
    'text-too-long',
  ],
  [
    'long text in bytes, not in characters',
    tell({ words: 'é'.repeat(50_001) }),
    422,
    'input-invalid',
    'text-too-long',
  ],
  ['a NUL in the words', tell('{"words":"a\\u0000b"}'), 422, 'input-invalid', 'text-ill-formed'],
  [
    'a NUL in a name',
    tell('{"words":"a","from":{"name":"a\\u0000b"}}'),
    422,
    'input-invalid',
    'text-ill-formed',
  ],
  [
    'a NUL in a reference',
    tell('{"words":"a","reference":"\\u0000"}'),
    422,
    'input-invalid',
    'text-ill-formed',
  ],
  ['half a pair, escaped', tell(String.raw`{"words":"\ud800"}`), 422, 'input-invalid', 'text-ill-formed'],
  [
    'half a pair, the other half',
    tell(String.raw`{"words":"a \udc00 b"}`),
    422,
    'input-invalid',
    'text-ill-formed',
  ],
  [
    'half a pair as bytes',
    tell(Buffer.from([0x7b, 0x22, 0x77, 0x22, 0x3a, 0x22, 0xed, 0xa0, 0x80, 0x22, 0x7d]), {
      'content-type': 'application/json',
    }),
    422,
    'text-ill-formed',
  ],
  [
    'bytes that are no UTF-8',
    tell(Buffer.from('{"words":"caf\xe9"}', 'latin1'), { 'content-type': 'application/json' }),
    422,
    'text-ill-formed',
  ],
  [
    'UTF-16',
    tell(Buffer.from('{"words":"x"}', 'utf16le'), { 'content-type': 'application/json' }),
    400,
    'body-not-json',
  ],
  [
    'a name that turns the direction',
    tell({ words: 'a', from: { name: 'Zoe\u202Egpj.exe' } }),
    422,
    'input-invalid',
    'line-unfit',
  ],
  [
    'an address that turns the direction',
    tell({ words: 'a', from: { identifiers: [{ type: 'email', value: 'a\u2066@b.example' }] } }),
    422,
    'input-invalid',
    'line-unfit',
  ],
  [
    'a name of two lines',
    tell({ words: 'a', from: { name: 'Zoe\r\nBcc: all@x.example' } }),
    422,
    'input-invalid',
    'line-unfit',
  ],
  [
    '10,000 identifiers',
    tell({ words: 'a', from: { identifiers: identifiers(10_000) } }),
    422,
    'input-invalid',
    'too-much',
  ],
  [
    'an identifier of 10,000 characters',
    tell({ words: 'a', from: { identifiers: [{ type: 'email', value: 'x'.repeat(10_000) }] } }),
    422,
    'input-invalid',
    'text-too-long',
  ],
  [
    'an identifier of an unknown type',
    tell({ words: 'a', from: { identifiers: [{ type: 'soul', value: 'x' }] } }),
    422,
    'input-invalid',
    'choice-unknown',
  ],
  [
    '1,000 issues',
    tell({ words: 'a', issues: Array.from({ length: 1_000 }, () => 'x') }),
    422,
    'input-invalid',
    'too-much',
  ],
  ['no words', tell({}), 422, 'input-invalid', 'missing'],
  ['words of spaces alone', tell({ words: ' \n\t ' }), 422, 'input-invalid', 'text-empty'],
  ['words as a number', tell({ words: 1 }), 422, 'input-invalid', 'type-wrong'],
  ['words as null', tell({ words: null }), 422, 'input-invalid', 'type-wrong'],
  ['issues as an object', tell({ words: 'a', issues: { 0: 'x' } }), 422, 'input-invalid', 'type-wrong'],
  ['a list instead of an object', tell([{ words: 'a' }]), 422, 'input-invalid', 'type-wrong'],
  ['a text instead of an object', tell('"words"'), 422, 'input-invalid', 'type-wrong'],
  ['null', tell('null'), 422, 'input-invalid', 'type-wrong'],
  ['a field nobody knows', tell({ words: 'a', owner: 'me' }), 422, 'input-invalid', 'field-unknown'],
  ['a prototype', tell('{"words":"a","__proto__":{"admin":true}}'), 422, 'input-invalid', 'field-unknown'],
  [
    'a channel only staff use',
    tell({ words: 'a', channel: 'phone' }),
    422,
    'input-invalid',
    'choice-unknown',
  ],
  [
    'a language that is none',
    tell({ words: 'a', language: '../../en' }),
    422,
    'input-invalid',
    'language-invalid',
  ],
  ['deep JSON', tell(`{"words":${nested(10_000)}}`), 422, 'too-deep'],
  ['very deep JSON', tell(nested(400_000)), 422, 'too-deep'],
  ['JSON cut off', tell('{"words":"a'), 400, 'body-not-json'],
  ['nothing', tell(''), 400, 'body-missing'],
  ['no Content-Type', tell(utf8.encode('{"words":"a"}')), 415, 'content-type-unknown'],
  ['text/plain', tell('{"words":"a"}', { 'content-type': 'text/plain' }), 415, 'content-type-unknown'],
  [
    'a form without files',
    tell('words=a', { 'content-type': 'application/x-www-form-urlencoded' }),
    415,
    'content-type-unknown',
  ],
  [
    'another character set',
    tell('{"words":"a"}', { 'content-type': 'application/json; charset=iso-8859-1' }),
    415,
    'content-type-unknown',
  ],
  [
    'a form without a boundary',
    tell('x', { 'content-type': 'multipart/form-data' }),
    415,
    'content-type-unknown',
  ],
  [
    'a form of another boundary',
    tell('--a\r\n\r\n--a--', { 'content-type': 'multipart/form-data; boundary=b' }),
    400,
    'body-incomplete',
  ],
  [
    'an endless key',
    tell({ words: 'a' }, { 'idempotency-key': 'x'.repeat(201) }),
    422,
    'input-invalid',
    'too-much',
  ],
  [
    'a date in year 0',
    staffTell({ receivedAt: '0000-01-01T00:00:00Z' }),
    422,
    'input-invalid',
    'date-invalid',
  ],
  [
    'a date in year 9999',
    staffTell({ receivedAt: '9999-12-31T23:59:59Z' }),
    422,
    'input-invalid',
    'date-invalid',
  ],
  [
    'a date in year 10000',
    staffTell({ receivedAt: '+010000-01-01T00:00:00Z' }),
    422,
    'input-invalid',
    'date-invalid',
  ],
  [
    'the 30th of February',
    staffTell({ receivedAt: '2026-02-30T25:00:00Z' }),
    422,
    'input-invalid',
    'date-invalid',
  ],
  [
    'a date without an offset',
    staffTell({ receivedAt: '2026-02-20T10:00:00' }),
    422,
    'input-invalid',
    'date-invalid',
  ],
  ['a date as a number', staffTell({ receivedAt: 0 }), 422, 'input-invalid', 'type-wrong'],
  ['a contact of the future', staffTell({ receivedAt: '2099-01-01T00:00:00Z' }), 422, 'date-in-future'],
  [
    'a promise due in year 9999',
    act('make-promise', { what: 'x', due: '9999-01-01T00:00:00Z' }),
    422,
    'input-invalid',
    'date-invalid',
  ],
  [
    'a promise due in year 9998',
    act('make-promise', { what: 'x', due: '9998-01-01T00:00:00Z' }),
    409,
    'due-too-far',
  ],
  [
    'a promise due in year 1',
    act('make-promise', { what: 'x', due: '0001-01-01T00:00:00Z' }),
    409,
    'due-in-the-past',
  ],
  [
    'an amount below nothing',
    act('make-promise', {
      what: 'x',
      due: '2026-03-03T00:00:00Z',
      remedy: { what: 'x', amount: { currency: 'EUR', minor: -1 } },
    }),
    422,
    'input-invalid',
    'too-little',
  ],
  [
    'an amount of halves',
    act('make-promise', {
      what: 'x',
      due: '2026-03-03T00:00:00Z',
      remedy: { what: 'x', amount: { currency: 'EUR', minor: 0.5 } },
    }),
    422,
    'input-invalid',
    'type-wrong',
  ],
  [
    'an endless amount',
    act('make-promise', {
      what: 'x',
      due: '2026-03-03T00:00:00Z',
      remedy: { what: 'x', amount: { currency: 'EUR', minor: 1e300 } },
    }),
    422,
    'input-invalid',
  ],
  ['an issue 0', act('give-verdict', { issue: 0, verdict: 'solved' }), 422, 'input-invalid', 'too-little'],
  [
    'an issue beyond every number',
    act('give-verdict', { issue: 2 ** 53, verdict: 'solved' }),
    422,
    'input-invalid',
  ],
  ['an issue nobody raised', act('give-verdict', { issue: 999, verdict: 'solved' }), 409, 'no-such-issue'],
  ['an action nobody knows', act('destroy', {}), 404, 'not-found'],
  ['a cursor that is none', get('/api/v1/cases?cursor=xyz'), 422, 'cursor-invalid'],
  [
    'a forged cursor of the right form',
    get(`/api/v1/cases?cursor=${Buffer.from('["0000-00-00","x"]').toString('base64url')}`),
    422,
    'cursor-invalid',
  ],
  [
    'a cursor of a year that no database knows',
    get(
      `/api/v1/cases?cursor=${Buffer.from('["0000-01-01T00:00:00.000000Z","00000000-0000-7000-8000-000000000000"]').toString('base64url')}`,
    ),
    422,
    'cursor-invalid',
  ],
  [
    'a cursor that holds SQL',
    get(
      `/api/v1/cases?cursor=${Buffer.from(`["2026-01-01T00:00:00.000000Z","' or 1=1 --"]`).toString('base64url')}`,
    ),
    422,
    'cursor-invalid',
  ],
  [
    'a cursor of another list',
    get(`/api/v1/duties?cursor=${Buffer.from('[5]').toString('base64url')}`),
    422,
    'cursor-invalid',
  ],
  [
    'a cursor of the story beyond every number',
    get(`/api/v1/cases/CASE/events?cursor=${Buffer.from('[99999999999]').toString('base64url')}`),
    422,
    'cursor-invalid',
  ],
  [
    'a cursor of 10,000 characters',
    get(`/api/v1/cases?cursor=${'x'.repeat(10_000)}`),
    422,
    'input-invalid',
    'too-much',
  ],
  ['a page of 10,000', get('/api/v1/cases?limit=10000'), 422, 'input-invalid', 'too-much'],
  ['a page of words', get('/api/v1/cases?limit=all'), 422, 'input-invalid', 'type-wrong'],
  ['a status nobody knows', get('/api/v1/cases?status=lost'), 422, 'input-invalid', 'choice-unknown'],
  ['a duty nobody knows', get('/api/v1/cases?duty=dance'), 422, 'input-invalid', 'choice-unknown'],
  ['a search with a NUL', get('/api/v1/cases?q=%00'), 422, 'input-invalid'],
  ['a case that is no id', get('/api/v1/cases/..%2f..%2fetc'), 404, 'not-found'],
  ['a case with a NUL', get('/api/v1/cases/%00'), 404, 'not-found'],
  ['a case that is not there', get('/api/v1/cases/00000000-0000-7000-8000-00000000ffff'), 404, 'not-found'],
  ['an address nobody knows', get('/api/v1/nothing'), 404, 'not-found'],
  ['a method that is not offered', { method: 'DELETE', path: '/api/v1/cases' }, 405, 'method-unknown'],
  [
    'a token that is none',
    { ...get('/api/v1/cases'), headers: { authorization: 'Bearer bst_x' } },
    401,
    'token-invalid',
  ],
]
