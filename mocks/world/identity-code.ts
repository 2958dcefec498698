const checks = '0123456789ABCDEFHJKLMNPRSTUVWXY'

/**
 * A Finnish personal identity code with its check character. Individual numbers 900-999 are never given
 * to a real person, so nothing else is made here.
 * Source: Digital and Population Data Services Agency, "Personal identity code" (form, check character, artificial codes).
 * @param birthday day and month as written in a persona: "14.3."
 * @throws RangeError when the individual number could be a real person's
 */
export function identityCode(birthday: string, year: number, individual: number): string {
  if (individual < 900 || individual > 999)
    throw new RangeError(`Individual number ${individual} is not within 900-999`)
  const [day = '', month = ''] = birthday.split('.')
  const born = `${day.padStart(2, '0')}${month.padStart(2, '0')}${String(year % 100).padStart(2, '0')}`
  return `${born}${year < 2000 ? '-' : 'A'}${individual}${checkOf(`${born}${individual}`)}`
}

/** Does a text hold an identity code that could be a real person's? */
export const holdsRealCode = (text: string): boolean =>
  [...text.toUpperCase().matchAll(/(?<!\d)(\d{6})[-+A-FU-Y](\d{3})([0-9A-Y])(?![0-9A-Z])/g)].some(
    ([, born = '', individual = '', check]) =>
      Number(individual) >= 2 && Number(individual) < 900 && check === checkOf(born + individual),
  )

const checkOf = (digits: string): string => checks[Number(digits) % checks.length] ?? ''
