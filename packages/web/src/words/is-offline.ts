/** Whether the browser knows that there is no line. */
export const isOffline = (): boolean => 'onLine' in navigator && !navigator.onLine
