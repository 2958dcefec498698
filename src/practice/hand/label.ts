import { isLaidOut, optionOf, targetOf, type Touch } from './screen.ts'

/** What the screen calls the thing on which a move is made: the option of a list, else the thing itself. */
export function labelFor(move: Touch): string | undefined {
  const target = targetOf(move)
  if (!target) return undefined
  const option =
    move.move === 'choose' && target instanceof HTMLSelectElement && optionOf(target, move.key)
  return labelOf(option || target)
}

/** What the screen calls an element, in few words: its label or heading, never all that stands in it. */
export function labelOf(element: Element): string {
  if (element instanceof HTMLOptionElement) return tidy(element.label)
  const given = element.getAttribute('aria-label') ?? textOfIds(element, 'aria-labelledby')
  if (given !== '' && given !== undefined) return tidy(given)
  // A row or a card is a label itself, and its button is named by the words in it that matter.
  const choice = element.querySelector(':scope > input[aria-labelledby]')
  if (choice) return labelOf(choice)
  const [label] =
    ('labels' in element && element.labels instanceof NodeList && element.labels) || []
  return tidy(firstWords(label instanceof Element ? label : element))
}

function textOfIds(element: Element, attribute: string): string | undefined {
  const ids = element.getAttribute(attribute)?.split(/\s+/)
  return ids
    ?.map((id) => textOf(document.getElementById(id)))
    .join(' ')
    .trim()
}

/** Its own words, else those of its heading, else the first that stand in it. */
function firstWords(element: Element): string {
  const stands = [
    element,
    ...element.querySelectorAll('h1, h2, h3, h4, h5, h6, strong, b'),
    ...element.querySelectorAll('*'),
  ].find(hasOwnWords)
  return textOf(stands ?? null)
}

const hasOwnWords = (element: Element): boolean =>
  element.closest('[aria-hidden="true"]') === null &&
  // Of two names, as of a place in the navigation, the one that shows.
  (!isLaidOut() || element.getClientRects().length > 0) &&
  Array.from(element.childNodes).some((node) => node instanceof Text && node.data.trim() !== '')

function textOf(node: Node | null): string {
  if (node instanceof Text) return node.data
  if (!(node instanceof Element) || node.getAttribute('aria-hidden') === 'true') return ''
  return Array.from(node.childNodes, textOf).join('')
}

const softHyphens = /\u{AD}/gu

const tidy = (words: string): string =>
  words.replaceAll(softHyphens, '').replaceAll(/\s+/g, ' ').trim()
