import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadWith } from '../../../src/testing/edited.ts'
import {
  type Change,
  changed,
  errorsAt,
  lineOf,
  rich,
  toldOf,
} from '../../../src/testing/placed.ts'
import { scenarioFolder } from '../../../src/testing/scripts.ts'
import type { Path } from '../read/read.ts'

const answers = {
  syy: 'Verenpaine on noussut.',
  kesto: 'viikkoja',
  haitta: 4,
  laakkeita: 'no',
  allergia: 'no',
  liikkuminen: 'itse',
}
const model: Path = ['steps', 4, 'model']
const send = (change: object, form = 'esitiedot'): Change => [
  model,
  [{ open: 'home' }, { act: 'forms.send', with: { form, answers: { ...answers, ...change } } }],
]
const answer = (question: string): Path => [...model, 1, 'with', 'answers', question]

const begun: Path = ['opening', 'data', 'begun']
const begin = (change: object, form = 'esitiedot'): Change => [
  begun,
  [{ form, answers: { syy: 'Verenpaine on noussut.', ...change } }],
]

const done: Path = ['steps', 4, 'done']
const when = (key: string, matcher: unknown): Change => [
  done,
  { happened: 'form.sent', where: { form: 'esitiedot', [key]: matcher }, since: 'leave' },
]

const task = { kind: 'form', title: 'Lomake', by: 'hanna', due: '+2d 08:00' }
const tasks: Path = ['opening', 'data', 'tasks']
const give = (about: object): Change => [
  tasks,
  [{ add: { ...task, id: 't1', state: 'todo', about } }],
]

const given = { ...task, task: 't1' }
const lines: Path = ['cues', 1, 'do']
const cue = (line: object): Change => [lines, [line]]

test.each<readonly [string, readonly Change[], Path, string]>([
  ['a question that there is not', [send({ sy: 'Hei' })], answer('sy'), 'syy'],
  ['an option that there is not', [send({ kesto: 'vuosia' })], answer('kesto'), 'vuosia'],
  ['a number for words', [send({ syy: 7 })], answer('syy'), '7'],
  ['words for a number', [send({ haitta: 'paljon' })], answer('haitta'), 'paljon'],
  ['what is not asked', [send({ lista: 'Särkylääke' })], answer('lista'), 'lista'],
  [
    'what is not answered',
    [send({ liikkuminen: '' })],
    answer('liikkuminen').slice(0, -1),
    'liikk',
  ],
  ['a form that there is not', [send({}, 'esitiedo')], [...model, 1, 'with', 'form'], 'esitiedot'],
  ['a begun form that there is not', [begin({}, 'esitiedo')], [...begun, 0, 'form'], 'esitiedot'],
  [
    'a begun option that there is not',
    [begin({ kesto: 'vuosia' })],
    [...begun, 0, 'answers', 'kesto'],
    'vuosia',
  ],
  [
    'a condition of a question that there is not',
    [when('answers.kest', 'viikkoja')],
    [...done, 'where', 'answers.kest'],
    'kesto',
  ],
  [
    'a condition of an option that there is not',
    [when('answers.kesto', 'vuosia')],
    [...done, 'where', 'answers.kesto'],
    'viikkoja',
  ],
  [
    'a condition beyond the scale',
    [when('answers.haitta', { not: '11' })],
    [...done, 'where', 'answers.haitta', 'not'],
    '11',
  ],
  [
    'a form of a task that there is not',
    [give({ form: 'esitiedo' })],
    [...tasks, 0, 'add', 'about', 'form'],
    'esitiedot',
  ],
  [
    'what a task measures that there is not',
    [give({ measurement: 'bloodPresure' })],
    [...tasks, 0, 'add', 'about', 'measurement'],
    'bloodPressure',
  ],
  [
    'an appointment of a task that there is not',
    [give({ appointment: 'a-hampaa' })],
    [...tasks, 0, 'add', 'about', 'appointment'],
    'a-hampaat',
  ],
  [
    'a task that is dropped and is not there',
    [cue({ 'task.dropped': { task: 't-kysel', by: 'hanna' } })],
    [...lines, 0, 'task.dropped', 'task'],
    't-kysely',
  ],
  [
    'somebody to give a task',
    [cue({ 'task.given': { ...given, by: 'hana' } })],
    [...lines, 0, 'task.given', 'by'],
    'hanna',
  ],
])('%s is told', (_, changes, at, says) => {
  const errors = errorsAt(changed(rich, ...changes), at)
  expect(errors.map(({ message }) => message.fi).join()).toContain(says)
  expect(errors.map(({ message }) => message.en).join()).toContain(says)
})

test.each<readonly [string, readonly Change[]]>([
  ['a form is begun in part', [begin({ kesto: 'viikkoja', haitta: 4 })]],
  ['a trainer gives a task', [cue({ 'task.given': given })]],
  [
    'a trainer drops a task that a cue gave',
    [[lines, [{ 'task.given': given }, { 'task.dropped': { task: 't1', by: 'hanna' } }]]],
  ],
])('%s, and nothing is wrong', (_, changes) => {
  const about = toldOf(changed(rich, ...changes)).filter(({ severity }) => severity === 'error')
  expect(about).toEqual([])
})

const started = (change: object): Change => [
  tasks,
  [{ add: { ...task, id: 't1', state: 'started', about: { form: 'esitiedot' }, ...change } }],
]

test.each<readonly [string, readonly Change[], Path, string]>([
  ['a task that says it', [started({})], [...tasks, 0, 'add', 'state'], 'esitiedot'],
  [
    'a task that says it of another form',
    [started({ about: { form: 'selka' } }), begin({})],
    [...tasks, 0, 'add', 'state'],
    'selka',
  ],
  [
    'a task that says it, of a form begun without an answer',
    [started({}), [begun, [{ form: 'esitiedot', answers: {} }]]],
    [...tasks, 0, 'add', 'state'],
    'esitiedot',
  ],
  [
    'a task of the persona that the opening says it of',
    [[tasks, [{ change: 't-kysely', to: { state: 'started', about: { form: 'selka' } } }]]],
    [...tasks, 0, 'to', 'state'],
    'selka',
  ],
])('nothing has been begun: %s is told', (_, changes, at, form) => {
  const text = changed(rich, ...changes)
  const warnings = toldOf(text).filter(({ line }) => line === lineOf(text, at))
  expect(warnings).toMatchObject([{ severity: 'warning' }])
  expect(warnings[0]?.message.fi).toContain(`lomakkeeseen "${form}" ei ole vastattu`)
  expect(warnings[0]?.message.en).toContain(`in the form "${form}"`)
})

test.each<readonly [string, readonly Change[]]>([
  ['the opening begins', [started({}), begin({})]],
  ['the persona has begun', [[tasks, [{ change: 't-kysely', to: { state: 'started' } }]]]],
])('a task may say that its form has been begun, where %s it', (_, changes) => {
  const told = toldOf(changed(rich, ...changes))
  expect(told.filter(({ message }) => message.en.includes('has been begun'))).toEqual([])
})

test('a persona whose task says that a form has been begun needs answers', () => {
  const file = 'personas/aino.json'
  const aino = readFileSync(join(scenarioFolder, file), 'utf8')
  const text = changed(aino, [['data', 'begun'], undefined])
  const loaded = loadWith('laheta-viesti.json', { [file]: text })
  const notes = 'notes' in loaded ? loaded.notes : []
  expect(notes.filter((note) => note.file === file)).toMatchObject([
    { severity: 'warning', line: lineOf(text, ['data', 'tasks', 1, 'state']) },
  ])
})
