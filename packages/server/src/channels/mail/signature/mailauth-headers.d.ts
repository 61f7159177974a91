/** Reads one header by the grammar of its kind (RFC 8601, RFC 6376); mailauth ships it without types. */
declare module 'mailauth/lib/parse-dkim-headers.js' {
  const parse: (line: string) => { readonly parsed: Readonly<Record<string, unknown>> }
  export default parse
}
