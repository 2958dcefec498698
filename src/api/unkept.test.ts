// @vitest-environment jsdom
import { QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { query } from './query.ts'
import { forgetOthers, handIn, hasUnkept, letWait, unkeptKey } from './unkept.ts'

const aino = { id: 'aino', given: 'Aino', family: 'Heikkilä', terms: true }

test('what is written waits for whoever wrote it, and is forgotten when somebody else signs in', () => {
  const queries = new QueryClient()
  const signIn = query('session.get', {}).queryKey
  expect(handIn(queries)).toBeUndefined()
  queries.setQueryData(signIn, { client: aino, actingFor: null, endsIn: null, ended: null })
  const key = unkeptKey(handIn(queries), 'messages.new')
  letWait(queries, key, { text: 'Hei' })
  forgetOthers(queries, 'aino')
  expect(queries.getQueryData(key)).toEqual({ text: 'Hei' })
  // Whoever acts for the writer is not the writer.
  expect(unkeptKey({ writer: 'paivi', about: 'aino' }, 'messages.new')).not.toEqual(key)
  forgetOthers(queries, 'paivi')
  expect(hasUnkept(queries)).toBe(false)
})
