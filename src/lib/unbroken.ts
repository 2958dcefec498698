/** A phone number that is not broken in two at the end of a line. */
export const unbroken = (phone: string): string => phone.replaceAll(' ', '\u00a0')
