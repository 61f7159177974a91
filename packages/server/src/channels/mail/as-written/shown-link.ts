const ways: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:'])
const mostShown = 300

/**
 * The attributes of a link that says where it leads: in words beside it, whole to whoever points at it. It opens a page
 * of its own, which learns nothing of ours; a part of the page, or of our own site, is no place that it can lead to.
 */
export const shownLink = (href: string): Record<string, string> => {
  const address = addressIn(href)
  if (address === null || !ways.has(address.protocol)) return {}
  const { protocol, host, href: whole } = address
  const isPage = protocol === 'http:' || protocol === 'https:'
  return {
    href: whole,
    title: whole.length > mostShown ? `${whole.slice(0, mostShown)}…` : whole,
    'data-leads-to': isPage ? host : whole.slice(protocol.length).replace(/\?.*$/s, '').slice(0, mostShown),
    target: '_blank',
    rel: 'noopener noreferrer nofollow',
  }
}

/** As a browser reads it, with nothing before it; null where it stands on its own. */
const addressIn = (href: string): URL | null => (URL.canParse(href) ? new URL(href) : null)
