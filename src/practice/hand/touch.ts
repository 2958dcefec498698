import { fieldOf, type Field } from './screen.ts'

let acting = false

/** Is what is heard just now done by the hand, and not by a person? Asked while an event is being heard. */
export const isByHand = (): boolean => acting

function byHand(doing: () => void): void {
  acting = true
  try {
    doing()
  } finally {
    acting = false
  }
}

/** Presses it: a button, a link, or a field to which one comes. */
export const press = (element: HTMLElement): void =>
  byHand(() => touch(element, () => element.click()))

/** Marks a radio button or a checkbox, or takes the mark away. */
export const mark = (field: HTMLInputElement, on: boolean): void =>
  byHand(() => touch(field, () => field.checked !== on && field.click()))

/** Puts a text in the place of what is written, as the service hears it while somebody types. */
export const write = (field: HTMLInputElement | HTMLTextAreaElement, text: string): void =>
  byHand(() => {
    fill(field, text)
    field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }))
  })

/** Chooses from a native list. */
export const choose = (list: HTMLSelectElement, value: string): void =>
  byHand(() =>
    touch(list, () => {
      fill(list, value)
      tell(list)
    }),
  )

/** Gives a file to a choice of files. It is not pressed: that would open the device's own window. */
export const give = (choice: HTMLInputElement, file: File): void =>
  byHand(() =>
    touch(choice, () => {
      const carried = new DataTransfer()
      carried.items.add(file)
      choice.files = carried.files
      tell(choice)
    }),
  )

/** Comes to a field and leaves it, so that what was written is kept as when a person goes on. */
export const leave = (field: Field): void =>
  byHand(() => {
    if (document.activeElement !== field) touch(field, () => undefined)
  })

/** React remembers the value that it has set itself: only the browser's own way tells it of another. */
const fill = (field: Field, value: string): void =>
  void Reflect.set(Object.getPrototypeOf(field), 'value', value, field)

function tell(field: Field): void {
  field.dispatchEvent(new Event('input', { bubbles: true }))
  field.dispatchEvent(new Event('change', { bubbles: true }))
}

/**
 * What a press is made of. All of it happens at once, so nothing can be left pressed. The focus that somebody has
 * beside the service, in the guide for example, is back there before they can notice.
 */
function touch(element: HTMLElement, then: () => unknown): void {
  const before = document.activeElement
  const { left, top, width, height } = element.getBoundingClientRect()
  const at = {
    bubbles: true,
    cancelable: true,
    composed: true,
    detail: 1,
    clientX: left + width / 2,
    clientY: top + height / 2,
  }
  const point = { ...at, isPrimary: true, pointerType: 'mouse' }
  const lent = isInService(element) && before instanceof HTMLElement && !isInService(before)
  element.dispatchEvent(new PointerEvent('pointerdown', { ...point, buttons: 1 }))
  if (element.dispatchEvent(new MouseEvent('mousedown', { ...at, buttons: 1 }))) focus(element)
  element.dispatchEvent(new PointerEvent('pointerup', point))
  element.dispatchEvent(new MouseEvent('mouseup', at))
  then()
  if (lent && before.isConnected && before !== document.body) before.focus({ preventScroll: true })
}

const focus = (element: HTMLElement): void =>
  (fieldOf(element) ?? element).focus({ preventScroll: true, focusVisible: false })

const isInService = (element: Element): boolean =>
  element.closest('[data-voice]')?.matches('[data-voice="service"]') ?? false
