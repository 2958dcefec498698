/** How long the address of a file stays good, in ms: some browsers fetch it only when the person has said where to. */
const goodFor = 60_000

/**
 * Gives the person a text as a file, which the browser saves as it saves any download.
 * @param type the media type, as in `text/calendar`
 * @example saveFile('aika.ics', 'text/calendar', calendarFile(event))
 */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), goodFor)
}

/** Copies a text. False when the page may not: over plain http, in another's frame, or when it is forbidden. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
