/**
 * A phone number without spaces, hyphens and Finland's country code, so that two spellings can be compared.
 * @example phoneDigits('+358 50 000 1234') // '0500001234'
 */
export const phoneDigits = (number: string): string =>
  number.replaceAll(/[\s()./-]/g, '').replace(/^(?:\+|00)358/, '0')

/** Could one call this: a Finnish number of a possible length, or one with another country's code? */
export const isPhone = (number: string): boolean =>
  /^(?:0\d{5,11}|(?:\+|00)\d{7,14})$/.test(phoneDigits(number))

/** Can the number be seen to be invented? Ours have 000 in the middle: "050 000 1234". */
export const isInventedPhone = (number: string): boolean =>
  /^0\d{1,2}000\d{4}$/.test(phoneDigits(number))
