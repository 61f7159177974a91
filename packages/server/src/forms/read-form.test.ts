import { describe, expect, it } from 'vitest'
import { createBodyRoom } from '../bodies/body-room.ts'
import { readForm, UnreadableForm } from './read-form.ts'

const limits = { files: 2, fileBytes: 1000 }
const place = createBodyRoom().enter('forms', '')
const boundary = 'x'
const part = (headers: string, content: string): string =>
  `--${boundary}\r\nContent-Disposition: form-data; ${headers}\r\n\r\n${content}\r\n`

const request = (
  body: string | ReadableStream,
  type = `multipart/form-data; boundary=${boundary}`,
): Request =>
  new Request('http://localhost/', {
    method: 'POST',
    body,
    headers: { 'content-type': type },
    duplex: 'half',
  })

interface Taken {
  readonly name: string
  readonly bytes: number
}

const read = async (from: Request) => {
  const files: Taken[] = []
  const form = await readForm(
    from,
    limits,
    async ({ name, content }) => {
      let bytes = 0
      for await (const chunk of content as AsyncIterable<Buffer>) bytes += chunk.byteLength
      files.push({ name, bytes })
    },
    place,
  )
  return { form, files }
}

describe('a form', () => {
  it('gives its words as they were typed, and files piece by piece', async () => {
    const { form, files } = await read(
      request(
        `${part('name="words"', 'Zoë said:\r\n"كلمة" 👩‍👧')}${part('name="files"; filename="a.txt"', 'abc')}--${boundary}--\r\n`,
      ),
    )
    expect(form.field('words')).toBe('Zoë said:\n"كلمة" 👩‍👧')
    expect(form.field('none')).toBe('')
    expect([...form.illFormed]).toEqual([])
    expect(files).toEqual([{ name: 'a.txt', bytes: 3 }])
    expect(form.tooMuch).toBe(false)
  })

  it('reads the same without files', async () => {
    const { form } = await read(
      request('words=Zo%C3%AB+said%3A%0D%0Ayes&words=again', 'application/x-www-form-urlencoded'),
    )
    expect(form.field('words')).toBe('Zoë said:\nyes')
  })

  it.each([
    ['bytes that are no UTF-8', 'words=%ff%fe'],
    ['half of a pair', 'words=%ED%A0%80'],
    ['a NUL', 'words=a%00b'],
  ])('names the field with %s instead of changing it silently', async (_, body) => {
    const { form } = await read(request(body, 'application/x-www-form-urlencoded'))
    expect([...form.illFormed]).toEqual(['words'])
  })

  it('says that too many or too large files came, and keeps the words', async () => {
    const file = (size: number): string => part('name="files"; filename="f"', 'a'.repeat(size))
    for (const sent of [file(10).repeat(3), file(10).repeat(300), file(1001)]) {
      const { form, files } = await read(
        request(`${part('name="words"', 'Kept.')}${sent}--${boundary}--\r\n`),
      )
      expect(form.tooMuch).toBe(true)
      expect(form.field('words')).toBe('Kept.')
      expect(files.length).toBeLessThanOrEqual(2)
    }
  })

  it.each([
    ['that is none', request('{}', 'application/json'), 'noForm'],
    ['without a boundary', request('x', 'multipart/form-data'), 'noForm'],
    ['that ends too early', request(part('name="files"; filename="f"', 'a').slice(0, -2)), 'cut'],
    [
      'that breaks off',
      request(
        new ReadableStream({
          start: (controller) => {
            controller.enqueue(new TextEncoder().encode(part('name="files"; filename="f"', 'a')))
            controller.error(new Error('gone'))
          },
        }),
      ),
      'cut',
    ],
  ])('%s is told as such', async (_, from, why) => {
    const failure: unknown = await read(from).catch((thrown: unknown) => thrown)
    expect(failure).toBeInstanceOf(UnreadableForm)
    expect(failure).toMatchObject({ why })
  })

  it.each([
    ['a form that is all beginning', 'a'.repeat(64_000)],
    ['parts without end', part('name="a"', 'v').repeat(100)],
    ['one part’s head without end', `--${boundary}\r\n${'a'.repeat(64_000)}`],
  ])('lets nobody send %s', async (_, piece) => {
    let sent = 0
    const endless = new ReadableStream({
      pull: (stream) => {
        sent += 1
        // Far more than fits, and still an end to the test.
        if (sent > 5_000) stream.close()
        else stream.enqueue(Buffer.from(piece))
      },
    })
    const why = await read(request(endless)).then(
      () => 'read',
      (error: unknown) => (error instanceof UnreadableForm ? error.why : String(error)),
    )
    expect(why).toBe('tooLarge')
    expect(sent).toBeLessThan(2_000)
  })
})
