import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Input, type Operation, operationNames, row } from '../src/api/operations.ts'
import { takeOutput } from '../src/testing/output.ts'
import { practise } from '../src/testing/rehearse.ts'
import { sayWith, sendMessage } from '../src/testing/scripts.ts'
import { createNetwork } from './network.ts'
import type { Script } from './scenario/format/script.ts'
import type { Outcome } from './stage/asking.ts'
import type { Rehearsal } from './stage/rehearsal.ts'
import { sampleFile } from './world/sample-file.ts'

const base = 'http://oppi.test/folder/api'
const loaded = sendMessage()
/** The same, and a remote visit begins at once. */
const script: Script = {
  ...loaded.script,
  persona: {
    ...loaded.script.persona,
    data: {
      ...loaded.script.persona.data,
      appointments: [
        ...loaded.script.persona.data.appointments,
        {
          id: 'a-eta',
          service: 'nurse',
          unit: 'harjula',
          with: 'hanna',
          way: 'remote',
          when: '+1min',
          state: 'booked',
        },
      ],
    },
  },
}
const question = { recipient: 'harjula', topic: 'medication', text: 'Hei. Aamulla vai illalla?' }

let rehearsal: Rehearsal
let seen: readonly { operation: Operation; outcome: Outcome }[]
let network: ReturnType<typeof createNetwork>

beforeEach(() => {
  seen = []
  rehearsal = practise(script, { say: sayWith(loaded) }).rehearsal
  rehearsal.jump('send')
  network = createNetwork({
    rehearsal,
    base,
    inspect: (operation, outcome) => {
      seen = [...seen, { operation, outcome }]
    },
  })
  network.enable()
})

afterEach(() => network.disable())

const post = (path: string, body: unknown): Promise<Response> =>
  fetch(base + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

/** What a path names, as Aino has it. */
const named: Readonly<Record<string, string>> = {
  conversation: 'c-rokotus',
  form: 'messages.new',
  method: 'bank',
  file: 'f1',
  consent: 'sharing',
  appointment: 'a-hampaat',
  result: 'r-sokeri',
  test: 'p-k',
  kind: 'bloodPressure',
  notice: 'results.r-sokeri',
  measurement: 'm-vp-1',
  plan: 'p-verenpaine',
  area: 'terveys',
  chat: 'terveysasemat',
  help: 'messages',
  device: 'camera',
  control: 'camera',
}

const wellbeing = {
  uni: 'usein',
  voimat: 'usein',
  ruoka: 'joskus',
  ilo: 'usein',
  ihmiset: 'harvoin',
  ulkona: 'joskus',
  huoli: 'no',
}

const monday = '2026-11-30'

/** When one can come, in the four weeks from that Monday. */
function freeTimes(input: Omit<Input<'slots.list'>, 'from'>): readonly string[] {
  const outcome = rehearsal.perform('slots.list', { ...input, from: monday })
  return 'reply' in outcome
    ? outcome.reply.days.flatMap(({ slots }) => slots.map(({ start }) => start))
    : []
}

describe('a request', () => {
  test('is answered by the rehearsal, as JSON', async () => {
    const response = await fetch(`${base}/session`)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toContain('application/json')
    expect(await response.json()).toEqual({
      client: { id: 'aino', given: 'Aino', family: 'Heikkilä', terms: true },
      actingFor: null,
      endsIn: null,
      ended: null,
    })
    expect(seen.map(({ operation }) => operation)).toEqual(['session.get'])
  })

  test('finds its operation by method and path, for every row of the table', async () => {
    const wanted = { unit: 'harjula-hammas', professional: 'outi', way: 'visit' } as const
    const [first = '', second = ''] = freeTimes({ ...wanted, service: 'hygienist' })
    const inputs: Partial<Record<Operation, object>> = {
      'session.open': { method: 'bank' },
      'people.switch': { person: 'aino' },
      'messages.send': question,
      'messages.reply': { text: 'Kiitos.' },
      'drafts.save': { fields: { text: 'Hei' } },
      'terms.accept': { terms: true, sharing: false },
      'contact.save': { phone: '050 000 1234', email: '', notices: 'sms' },
      'consents.change': { given: false },
      'notices.see': { latest: 'results.r-sokeri' },
      'notices.choose': { wanted: false },
      'forms.send': { answers: wellbeing },
      'measurements.add': { systolic: '136', diastolic: '82' },
      'slots.list': { ...wanted, service: 'hygienist', from: monday },
      'appointments.book': {
        ...wanted,
        service: 'hygienist',
        start: first,
        reason: 'Puhdistus',
        reminder: 'sms',
      },
      'appointments.move': { ...wanted, start: second },
      'appointments.cancel': { why: 'cannot-come' },
      'appointments.remind': { reminder: 'none' },
      'callback.ask': { unit: 'harjula', phone: '050 000 1234' },
      'chats.open': { topic: 'oire' },
      'chats.say': { text: 'Hei.' },
      'messages.search': { words: 'rokotus' },
      'search.find': { words: 'rokotus' },
      'attachments.add': { name: 'kuva.jpg' },
      'devices.check': { found: 'drawn' },
      'visits.say': { text: 'Hei.', how: 'chat' },
      'visits.switch': { on: false },
      'visits.show': { file: 'kuva.jpg' },
      'visits.rate': { answer: 'well', text: '' },
    }
    const paths: Partial<Record<Operation, string>> = {
      'notices.choose': '/notices/kinds/results',
      'forms.get': '/forms/vointi',
      'forms.send': '/forms/vointi/answers',
    }
    // What ends something comes last, and the one that closes the door after all.
    const ends: readonly Operation[] = [
      'visits.leave',
      'visits.rate',
      'appointments.cancel',
      'session.close',
    ]
    const order = operationNames.toSorted((a, b) => ends.indexOf(a) - ends.indexOf(b))
    for (const operation of order) {
      const { method, path, bytes } = row(operation)
      // Nothing is said before somebody has come.
      if (operation === 'visits.say') rehearsal.advance()
      const about = path.startsWith('/visits/') ? { ...named, appointment: 'a-eta' } : named
      const filled = (paths[operation] ?? path).replaceAll(
        /:(\w+)/g,
        (_, name: string) => about[name] ?? '',
      )
      const input = inputs[operation] ?? {}
      const asked = method === 'GET' || bytes !== undefined
      const search = asked ? `?${new URLSearchParams({ ...input }).toString()}` : ''
      const sent = bytes === undefined ? JSON.stringify(input) : sampleFile('kuva.jpg', 3)
      const response = await fetch(base + filled + search, {
        method,
        body: method === 'GET' ? null : sent,
      })
      expect(response.status, operation).toBe(200)
      expect(seen.at(-1)).toMatchObject({ operation, outcome: { reply: await response.json() } })
    }
  })

  test('takes what its path names also when it is written with percent signs', async () => {
    await fetch(`${base}/drafts/${encodeURIComponent('ä/ö %')}`, {
      method: 'PUT',
      body: JSON.stringify({ fields: { text: 'Hei' } }),
    })
    expect(rehearsal.world().drafts).toMatchObject({ 'ä/ö %': { fields: { text: 'Hei' } } })
  })

  test('carries a file as it is, with its name in the address', async () => {
    const name = 'kuva & käsi.png'
    const content = sampleFile(name, 200)
    const response = await fetch(
      `${base}/drafts/messages.new/files?name=${encodeURIComponent(name)}`,
      { method: 'POST', body: content },
    )
    expect(await response.json()).toEqual({ id: 'f1', name, bytes: 200 * 1024 })
  })

  test('is answered in the language that it asks for, and in Finnish in any other', async () => {
    const names = async (language: string): Promise<string> => {
      const response = await fetch(`${base}/tasks`, { headers: { 'accept-language': language } })
      return response.text()
    }
    expect(await names('fi')).toContain('Mittaa verenpaine')
    expect(await names('de')).toBe(await names('fi'))
    expect(await names('sv')).toContain(loaded.tables.sv['Mittaa verenpaine kolmena aamuna'])
  })
})

describe('a refusal', () => {
  test('is problem details with its status', async () => {
    const response = await post('/conversations', { ...question, text: '' })
    expect(response.status).toBe(422)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(await response.json()).toMatchObject({
      type: 'invalid',
      status: 422,
      fields: { text: 'required' },
    })
  })

  test('stands for what is not there, and for whoever is not signed in', async () => {
    expect((await fetch(`${base}/conversations/c99`)).status).toBe(404)
    rehearsal.perform('session.close', {})
    expect((await fetch(`${base}/conversations`)).status).toBe(401)
  })
})

describe('a request that no row answers', () => {
  test.each([
    [`${base}/nothing`, 'GET'],
    [`${base}/session`, 'PATCH'],
    ['http://oppi.test/folder/other.json', 'GET'],
    ['https://elsewhere.test/', 'POST'],
  ])('%s by %s is an error that names it, and never leaves', async (url, method) => {
    const response = await fetch(url, { method })
    expect(response.status).toBe(501)
    expect(await response.json()).toMatchObject({
      type: 'no-operation',
      title: expect.stringContaining(`${method} ${url}`),
    })
    expect(takeOutput()).toEqual([
      { method: 'error', text: expect.stringContaining('No row in operations.ts') },
    ])
  })
})

describe('a request that comes into another epoch', () => {
  /** A request whose body comes in two parts. */
  const slowly = (body: string) => {
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
    const writer = writable.getWriter()
    const bytes = new TextEncoder().encode(body)
    const options = { method: 'POST', body: readable, duplex: 'half' }
    const answer = fetch(`${base}/conversations`, options)
    answer.catch(() => undefined)
    void writer.write(bytes.slice(0, 10))
    return {
      answer,
      finish: async () => {
        await writer.write(bytes.slice(10))
        await writer.close()
      },
    }
  }
  /** As long as it takes until the network has begun to read. */
  const begun = () => new Promise((resolve) => setTimeout(resolve, 50))

  test('fails like a cut line, and nothing happens', async () => {
    const { answer, finish } = slowly(JSON.stringify(question))
    await begun()
    rehearsal.restartStep()
    const before = rehearsal.store.getState()
    await finish()
    await expect(answer).rejects.toThrow(TypeError)
    expect(rehearsal.store.getState()).toBe(before)
    expect(seen).toEqual([])
  })

  test('and one that is only slow is answered', async () => {
    const { answer, finish } = slowly(JSON.stringify(question))
    await begun()
    await finish()
    expect(await (await answer).json()).toEqual({ conversation: 'c2' })
  })
})

test('two networks, as in two tabs, know nothing of one another', async () => {
  const other = practise(loaded.script).rehearsal
  await post('/conversations', question)
  expect(Object.keys(rehearsal.world().conversations)).toHaveLength(2)
  expect(Object.keys(other.world().conversations)).toHaveLength(1)
})
