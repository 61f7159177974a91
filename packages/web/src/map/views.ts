/** What can be looked at of a service map beside its drawing; each has an address of its own. */
export const mapViews = ['text', 'verdicts', 'walk', 'drawing', 'compare', 'use', 'versions'] as const

export type MapView = (typeof mapViews)[number]

export const isMapView = (view: unknown): view is MapView => mapViews.some((known) => known === view)
