import { expect, test } from 'vitest'
import { editDistance, nearest } from './nearest.ts'

test.each([
  ['', '', 0],
  ['open', 'open', 0],
  ['opne', 'open', 1],
  ['opn', 'open', 1],
  ['oopen', 'open', 1],
  ['pan', 'open', 2],
  ['', 'open', 4],
])('from %j to %j it is %d', (a, b, steps) => {
  expect(editDistance(a, b)).toBe(steps)
  expect(editDistance(b, a)).toBe(steps)
})

test.each([
  ['opne', 'open'],
  ['harju', 'harjula'],
  ['harjla-hammas', 'harjula-hammas'],
  ['message.snet', 'message.sent'],
  ['zebra', undefined],
  ['x', undefined],
])('to %j the nearest is %j', (word, near) => {
  const known = ['open', 'wait', 'harjula-hammas', 'harjula', 'message.sent']
  expect(nearest(word, known)).toBe(near)
})
