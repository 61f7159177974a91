/** Where a Buckstop takes mail, as it says itself. @param url where it answers requests */
export const smtpPortOf = async (url: string): Promise<number> => {
  const health: unknown = await (await fetch(`${url}/health`)).json()
  const found = /"smtp":\{"port":(?<port>\d+)\}/.exec(JSON.stringify(health))?.groups?.['port']
  if (found === undefined) throw new Error('it takes no mail')
  return Number(found)
}
