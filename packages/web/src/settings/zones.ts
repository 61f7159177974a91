/** Every time zone that the browser knows, and the one that stands there already. */
export const zonesWith = (zone: string): string[] => [
  ...new Set([zone, 'Etc/UTC', ...Intl.supportedValuesOf('timeZone')]),
]
