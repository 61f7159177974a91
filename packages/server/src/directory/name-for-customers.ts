import type { PersonCard } from './snapshot.ts'

/**
 * The name that a customer reads, on pages, in mails and in answers of the API: the name under which this person works,
 * where they asked for one; else the first name, and the surname where they allow it.
 */
export const nameForCustomers = ({
  firstName,
  surname,
  showsSurname,
  workName,
}: Pick<PersonCard, 'firstName' | 'surname' | 'showsSurname' | 'workName'>): string =>
  workName ?? (showsSurname ? `${firstName} ${surname}`.trim() : firstName)

/** Whoever works under another name is not to be known by their face either. */
export const showsPhotoToCustomers = ({ showsPhoto, workName }: PersonCard): boolean =>
  showsPhoto && workName === null
