/** How long a password has to be, wherever it is chosen. */
export const minPasswordLength = 10
export const maxPasswordLength = 200
