import { AxeBuilder } from '@axe-core/playwright'
import type { Page as Tab } from '@playwright/test'

const all = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The rules that see colours: nothing else can differ between light and dark. */
export const colours = ['color-contrast', 'link-in-text-block']

/**
 * What axe finds wrong with the view as it stands, a line for each element.
 * @param only the rules to go by; otherwise WCAG 2.2 A and AA, and best practice
 * @param without rules that cannot be judged in this view
 */
export async function barriers(
  tab: Tab,
  only: readonly string[] = all,
  without: readonly string[] = [],
): Promise<readonly string[]> {
  await calm(tab)
  // It is large: a page that has it already need not read it again, twice at every look.
  const there = await tab.evaluate(() => 'axe' in window)
  const { violations } = await new AxeBuilder({ page: tab, ...(there && { axeSource: 'void 0' }) })
    .options({
      runOnly: [...only],
      rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
      resultTypes: ['violations'],
    })
    // Everything runs in this page, so that no second one has to be opened for the result.
    .setLegacyMode()
    .analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => {
      const why = failureSummary.split('\n').slice(1).join(' ').replace(/\s+/g, ' ').trim()
      return `${id} at ${target.join(' ')}: ${why}`
    }),
  )
}

/**
 * What has too little room: a page that is wider than the screen, a part that would scroll, text that is cut
 * off, or that is squeezed into a column of single letters.
 */
export async function crowded(tab: Tab): Promise<readonly string[]> {
  await calm(tab)
  return tab.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    const seen = [...document.querySelectorAll('body *')].filter(
      (element) =>
        element.checkVisibility() && !element.closest('.visually-hidden, svg, [aria-hidden]'),
    )
    const named = (element: Element): string =>
      `${element.tagName.toLowerCase()}.${element.classList.toString()}`
    const cut = seen.filter((element) => {
      const { overflowX } = getComputedStyle(element)
      const held = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1
      // A picture may be cut to its frame; words may not.
      return held && (element.textContent !== '' || /auto|scroll/.test(overflowX))
    })
    const outside = seen.filter((element) => {
      const { left, right, width } = element.getBoundingClientRect()
      return width > 0 && (left < -1 || right > clientWidth + 1)
    })
    const innermost = outside.filter(
      (one) => !outside.some((other) => one !== other && one.contains(other)),
    )
    const squeezed = seen.filter((element) => {
      const words = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && /\p{L}{5}/u.test(node.textContent ?? ''),
      )
      const { width, height } = element.getBoundingClientRect()
      const size = Number.parseFloat(getComputedStyle(element).fontSize)
      return words && width < 3 * size && height > 4 * size
    })
    return [
      ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`] : []),
      ...cut.map((one) => `${named(one)} holds ${one.scrollWidth} px in ${one.clientWidth}`),
      ...innermost
        .slice(0, 3)
        .map((one) => `${named(one)} "${(one.textContent ?? '').slice(0, 30)}" stands outside`),
      ...squeezed.map(
        (one) => `${named(one)} "${(one.textContent ?? '').slice(0, 30)}" is squeezed`,
      ),
    ]
  })
}

/** Visible controls that are lower than 44 px or narrower than 24. A link within a sentence may be. */
export async function smallTargets(tab: Tab): Promise<readonly string[]> {
  await calm(tab)
  return tab.evaluate(() => {
    const controls =
      'button, a[href], select, textarea, summary, input:not([type="radio"], [type="checkbox"], [type="file"]), ' +
      'label:has(input[type="radio"], input[type="checkbox"], input[type="file"])'
    /** A link can reach over its whole card by an invisible layer. */
    const boxOf = (element: Element): DOMRect => {
      const { content, position } = getComputedStyle(element, '::after')
      const layered = content !== 'none' && position === 'absolute'
      const reached =
        layered && element instanceof HTMLElement ? (element.offsetParent ?? element) : element
      return reached.getBoundingClientRect()
    }
    const inSentence = (element: Element): boolean =>
      element.matches('a') &&
      getComputedStyle(element).display === 'inline' &&
      [...(element.parentElement?.childNodes ?? [])].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
      )
    return [...document.querySelectorAll(controls)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => !inSentence(element))
      .flatMap((element) => {
        const { width, height } = boxOf(element)
        if (height >= 43.5 && width >= 24) return []
        const name = element.getAttribute('aria-label') ?? element.textContent ?? ''
        const size = `${width.toFixed(0)} × ${height.toFixed(0)}`
        return [`${element.tagName.toLowerCase()} "${name.trim().slice(0, 40)}": ${size}`]
      })
  })
}

/** Waits until nothing moves or fades, and the font is there. */
async function calm(tab: Tab): Promise<void> {
  await tab.evaluate(async () => {
    await document.fonts.ready
    const moving = document.getAnimations().filter(({ effect }) => {
      const { iterations } = effect?.getTiming() ?? {}
      return iterations !== Number.POSITIVE_INFINITY
    })
    await Promise.allSettled(moving.map((animation) => animation.finished))
  })
}
