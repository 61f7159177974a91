import { html, raw } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import { z } from 'zod'
import type { openApiDocument } from '../contract/document.ts'

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const

const schema = z.looseObject({
  $ref: z.string().optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  description: z.string().optional(),
})
const content = z.record(z.string(), z.object({ schema: schema.optional() }).loose()).optional()
const operation = z.looseObject({
  operationId: z.string(),
  summary: z.string().optional(),
  description: z.string().optional(),
  tags: z.array(z.string()),
  'x-policy': z.string(),
  parameters: z
    .array(z.looseObject({ name: z.string(), in: z.string(), required: z.boolean().optional(), schema }))
    .optional(),
  requestBody: z.looseObject({ content }).optional(),
  responses: z.record(z.string(), z.looseObject({ description: z.string(), content })),
})
const shape = z.looseObject({
  info: z.looseObject({ title: z.string(), version: z.string(), description: z.string() }),
  tags: z.array(z.looseObject({ name: z.string(), description: z.string() })),
  paths: z.record(z.string(), z.partialRecord(z.enum(methods), operation)),
  components: z.looseObject({ schemas: z.record(z.string(), z.unknown()) }),
})

type Html = HtmlEscapedString | Promise<HtmlEscapedString>
type Schema = z.output<typeof schema>
type Operation = z.output<typeof operation>

const nameIn = ({ $ref }: Schema): string | undefined => $ref?.split('/').at(-1)

const schemaLink = (found: Schema | undefined): Html => {
  if (found === undefined) return html``
  const name = nameIn(found)
  if (name !== undefined) return html`<a href="#schema-${name}">${name}</a>`
  return html`<details>
    <summary>fields</summary>
    <pre>${JSON.stringify(found, null, 2)}</pre>
  </details>`
}

const contents = (of: z.output<typeof content>): Html[] =>
  Object.entries(of ?? {}).map(([type, one]) => html`<code>${type}</code> ${schemaLink(one.schema)} `)

const described = (text: string | undefined): Html => {
  if (text === undefined) return html``
  const [first = '', ...lines] = text.split('\n').filter((line) => line !== '')
  const items = lines.map((line) => html`<li>${line.replace(/^- /, '').replaceAll('`', '')}</li>`)
  return items.length === 0
    ? html`<p>${first.replaceAll('`', '')}</p>`
    : html`<details>
        <summary>${first.replaceAll('`', '')}</summary>
        <ul>
          ${items}
        </ul>
      </details>`
}

const isProblem = (answer: Operation['responses'][string]): boolean =>
  Object.hasOwn(answer.content ?? {}, 'application/problem+json')

const operationPart = (method: string, path: string, one: Operation): Html =>
  html` <section id="${one.operationId}">
    <h3><b>${method.toUpperCase()}</b> <code>${path}</code></h3>
    <p>${one.summary ?? ''} <small>For: ${one['x-policy']}</small></p>
    ${described(one.description)}
    ${
      (one.parameters ?? []).length === 0
        ? ''
        : html`<p>
            Takes
            ${(one.parameters ?? []).map(
              ({ name, in: place, required }) =>
                html`<code>${name}</code> (${place}${required === true ? ', needed' : ''}) `,
            )}
          </p>`
    }
    ${one.requestBody === undefined ? '' : html`<p>Body ${contents(one.requestBody.content)}</p>`}
    <dl>
      ${Object.entries(one.responses)
        .filter(([, answer]) => !isProblem(answer))
        .map(
          ([status, answer]) =>
            html`<dt>${status}</dt>
              <dd>${answer.description} ${contents(answer.content)}</dd>`,
        )}
      <dt>else</dt>
      <dd>
        <a href="#schema-Problem">Problem</a> with
        ${Object.entries(one.responses)
          .filter(([, answer]) => isProblem(answer))
          .map(([status, answer]) => `${status} ${answer.description.replaceAll('`', '').split(';')[0]}`)
          .join(' · ')}
      </dd>
    </dl>
  </section>`

/** The API's document as a page: no script, one request. */
export const docsPage = (document: ReturnType<typeof openApiDocument>): string => {
  const { info, tags, paths, components } = shape.parse(document)
  const operations = Object.entries(paths).flatMap(([path, byMethod]) =>
    methods.flatMap((method) => {
      const one = byMethod[method]
      return one === undefined ? [] : [{ method, path, one }]
    }),
  )
  const page = html`<html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${info.title} API</title>
      <link rel="stylesheet" href="/api/docs.css" />
    </head>
    <body>
      <header>
        <h1>${info.title} API</h1>
        <p>${info.description.replaceAll('`', '')}</p>
        <p>Version ${info.version}. The same for programs: <a href="/api/openapi.json">openapi.json</a>.</p>
        <nav>
          ${tags.map(({ name }) => html`<a href="#${name}">${name}</a> `)}<a href="#schemas">shapes</a>
        </nav>
      </header>
      <main>
        ${tags.map(
          ({ name, description }) =>
            html`<h2 id="${name}">${name}</h2>
              <p>${description}</p>
              ${operations
                .filter(({ one }) => one.tags.includes(name))
                .map(({ method, path, one }) => operationPart(method, path, one))}`,
        )}
        <h2 id="schemas">Shapes</h2>
        ${Object.entries(components.schemas).map(
          ([name, found]) =>
            html`<details id="schema-${name}">
              <summary>${name}</summary>
              <pre>${JSON.stringify(found, null, 2)}</pre>
            </details>`,
        )}
      </main>
    </body>
  </html>`
  return `<!doctype html>${String(raw(page))}`
}
