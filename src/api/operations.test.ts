import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { ruleOf } from '../../mocks/world/county.ts'
import { recipes } from '../app/recipes.ts'
import { contracts } from './contracts.ts'
import { isAct, isOperation, operationNames, row } from './operations.ts'

const inputOf = (operation: (typeof operationNames)[number]): Readonly<Record<string, z.ZodType>> =>
  contracts[operation].input.shape

const parametersOf = (path: string): readonly string[] =>
  [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name)

describe.each(operationNames)('%s', (operation) => {
  const { method, path, act, opening } = row(operation)
  const input = inputOf(operation)

  test('has a path whose parameters are among its inputs', () => {
    expect(path).toMatch(/^(\/(:[a-z]\w*|[a-z-]+))+$/)
    expect(Object.keys(input)).toEqual(expect.arrayContaining([...parametersOf(path)]))
    expect(new Set(parametersOf(path)).size).toBe(parametersOf(path).length)
  })

  test('can be written in an address: what stands there is text', () => {
    const written = method === 'GET' ? Object.keys(input) : parametersOf(path)
    for (const name of written) {
      const shape = input[name]
      expect(shape instanceof z.ZodString || shape instanceof z.ZodEnum, name).toBe(true)
    }
  })

  test('is answered by a rule: a read only looks, an act decides', () => {
    const { decide, view } = ruleOf(operation)
    expect(view).toBeTypeOf('function')
    expect(typeof decide).toBe(method === 'GET' ? 'undefined' : 'function')
  })

  test('is an act only when it changes something', () => {
    expect(act === true && method === 'GET').toBe(false)
    expect(opening === true && act !== true).toBe(false)
    expect(isAct(operation)).toBe(act === true)
  })

  test('takes what its contract says, and nothing more', () => {
    expect(contracts[operation].input).toBeInstanceOf(z.ZodObject)
    expect(contracts[operation].input.safeParse({ nothing: 'of the sort' }).success).toBe(false)
  })
})

describe('the table', () => {
  test('names the same operations as the contracts', () => {
    expect(operationNames.toSorted()).toEqual(Object.keys(contracts).toSorted())
  })

  test('has one operation for a method and a path', () => {
    const places = operationNames.map((operation) => {
      const { method, path } = row(operation)
      return `${method} ${path.replaceAll(/:\w+/g, ':')}`
    })
    expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([])
  })

  test('has a way on the screen for every act', () => {
    expect(Object.keys(recipes).toSorted()).toEqual(operationNames.filter(isAct).toSorted())
  })

  test('has no other names', () => {
    for (const name of ['messages', 'messages.write', '', 'toString', 'constructor']) {
      expect(isOperation(name), name).toBe(false)
      expect(isAct(name), name).toBe(false)
    }
  })
})
