/** What an error says: to the log, and to the person. Neither ever holds a secret or somebody's words. */
export interface ErrorEntry {
  readonly status: 400 | 401 | 403 | 404 | 405 | 408 | 409 | 413 | 415 | 422 | 429 | 500 | 503
  readonly title: string
  readonly detail: string
  readonly log: string
}
