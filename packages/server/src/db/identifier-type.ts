/** What somebody is known or reached by, as columns say it. */
export type IdentifierType = 'email' | 'phone' | 'postal' | 'account' | 'order' | 'vehicle' | 'other'
