import { pause, paces, type Speed } from './pace.ts'
import { leave, press, write } from './touch.ts'

/** Types sign by sign, a long text in bigger pieces. Tells whether it came to the end of it. */
export async function type(
  field: HTMLInputElement | HTMLTextAreaElement,
  text: string,
  speed: Speed,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  const { sign, text: most } = paces[speed]
  const signs = Array.from(text)
  const ticks = sign === 0 ? 1 : Math.max(1, Math.min(signs.length, Math.floor(most / sign)))
  press(field)
  for (let tick = 1; tick <= ticks; tick++) {
    write(field, signs.slice(0, Math.ceil((signs.length * tick) / ticks)).join(''))
    if (tick < ticks && !(await pause(sign, signal))) return false
    if (!field.isConnected) return false
  }
  leave(field)
  return true
}
