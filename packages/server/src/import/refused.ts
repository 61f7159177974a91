/** What is wrong with the order itself, or with the file as a whole; nothing was taken in. */
export class ImportRefused extends Error {}
