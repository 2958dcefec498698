import { expect, test } from 'vitest'
import { opensElsewhere, shareAddress } from './address.ts'

const query = '?harjoitus=laheta-viesti&vaihe=send'

test.each([
  ['https://oppi.example/', 'https://oppi.example/'],
  [
    'http://intra.example/oppi/index.html?harjoitus=x#/viestit',
    'http://intra.example/oppi/index.html',
  ],
  ['file:///C:/oppi/index.html?kieli=sv#/', 'file:///C:/oppi/index.html'],
])('the link from %s leads to that page with its own query', (here, page) => {
  expect(shareAddress(query, here)).toBe(`${page}${query}`)
  expect(shareAddress('', here)).toBe(page)
  expect(shareAddress(`${query}#/viestit`, here)).toBe(`${page}${query}#/viestit`)
})

test.each([
  'https://oppi.example/',
  'http://intra/oppi/',
  'http://192.168.1.20:4173/',
  'http://127.example/',
  'https://localhost.example/',
])('another device may open %s', (address) => {
  expect(opensElsewhere(address)).toBe(true)
})

test.each([
  'http://localhost:4173/',
  'http://oppi.localhost/',
  'http://127.0.0.1:8080/',
  'http://127.1/',
  'http://0.0.0.0:4173/',
  'http://[::1]:4173/',
  'file:///home/kouluttaja/oppi/index.html',
])('no other device can open %s', (address) => {
  expect(opensElsewhere(address)).toBe(false)
})
