import type { Hono } from 'hono'

/** A customer's browser without a page: sends forms as one does, and follows where it is led. */
export interface Customer {
  readonly get: (path: string) => Promise<Seen>
  /** Fills in the form on the page last seen that has this action, or a button with it, and sends it so. */
  readonly send: (action: string, fields: Readonly<Record<string, string>>) => Promise<Seen>
  /** Sends fields as they are. */
  readonly post: (
    path: string,
    fields: Readonly<Record<string, string>>,
    headers?: Record<string, string>,
  ) => Promise<Seen>
}

export interface Seen {
  readonly status: number
  /** Where it was found in the end, with its query. */
  readonly path: string
  readonly html: string
  /** What a person reads: without tags, white space collapsed. */
  readonly text: string
  readonly headers: Headers
}

const decode = (html: string): string =>
  html
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

export const readable = (html: string): string =>
  decode(html.replace(/<style>[\s\S]*?<\/style>/, '').replaceAll(/<[^>]+>/g, ' ')).replaceAll(/\s+/g, ' ')

interface Sending {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

export function customerOf(site: Hono, headers: Record<string, string> = {}): Customer {
  let last = ''
  const go = async (path: string, init: Sending = {}): Promise<Seen> => {
    let to = path
    let answer = await site.request(to, { ...init, headers: { ...headers, ...init.headers } })
    for (let hops = 0; hops < 5 && answer.status === 303; hops += 1) {
      to = answer.headers.get('location') ?? ''
      answer = await site.request(to, { headers })
    }
    const html = await answer.text()
    last = html
    return { status: answer.status, path: to, html, text: readable(html), headers: answer.headers }
  }
  const post: Customer['post'] = async (path, fields, more = {}) =>
    await go(path, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'sec-fetch-site': 'same-origin',
        ...more,
      },
      body: new URLSearchParams(fields).toString(),
    })
  return {
    get: async (path) => await go(path),
    post,
    send: async (action, fields) => {
      const forms = [...last.matchAll(/<form[\s\S]*?<\/form>/g)].flatMap(([html]) =>
        [...html.matchAll(/\s(?:form)?action="([^"]*)"/g)].map(([, at = '']) => ({ form: html, to: at })),
      )
      const { form, to } = forms.find(({ to: at }) => at.endsWith(action)) ?? {}
      if (form === undefined || to === undefined)
        throw new Error(`the page has no form for ${action}: ${readable(last).slice(0, 400)}`)
      const hidden = [...form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(
        ([, name, value]) => [name ?? '', decode(value ?? '')] as const,
      )
      return await post(to, { ...Object.fromEntries(hidden), ...fields })
    },
  }
}
