import { expect, test } from 'vitest'
import { sendMessage } from '../../../src/testing/scripts.ts'
import type { Finding, Severity } from '../read/read.ts'
import { report } from './report.ts'
import { jsonReport } from './report-json.ts'

const finding = (file: string, line: number, severity: Severity): Finding => ({
  file,
  line,
  column: 2,
  severity,
  message: { fi: `${severity} suomeksi`, en: `${severity} in English` },
})

const well = (...notes: readonly Finding[]) => ({
  id: 'hyva',
  loaded: { ...sendMessage(), notes },
})

test('only errors break', () => {
  expect(report([well(finding('a.json', 1, 'warning'), finding('a.json', 2, 'info'))]).broken).toBe(
    false,
  )
  const broken = { id: 'rikki', loaded: { findings: [finding('b.json', 1, 'error')] } }
  expect(report([well(), broken]).broken).toBe(true)
})

test('errors come first, then warnings by file with their number, then what is good to know in a line', () => {
  const { text } = report([
    well(
      finding('a.json', 1, 'warning'),
      finding('t.json', 9, 'info'),
      finding('u.json', 9, 'info'),
      finding('p.json', 3, 'warning'),
      finding('a.json', 2, 'warning'),
    ),
    { id: 'rikki', loaded: { findings: [finding('b.json', 7, 'error')] } },
  ])
  expect(text.split('\n').filter((line) => !line.startsWith('  '))).toEqual([
    'Virheitä / Errors: 1',
    'scenarios/b.json:7:2',
    'scenarios/a.json: varoituksia / warnings: 2',
    'scenarios/a.json:1:2',
    'scenarios/a.json:2:2',
    'scenarios/p.json: varoituksia / warnings: 1',
    'scenarios/p.json:3:2',
    'info suomeksi info in English (t.json, u.json)',
    'hyva: ok',
    'rikki: ei aukea / does not open',
  ])
})

test('what two scenarios share is told once', () => {
  const shared = finding('p.json', 3, 'warning')
  expect(report([well(shared), well(shared)]).text.match(/p\.json:3/g)).toHaveLength(1)
})

test('programs are told the same: each finding once, with its file within the project', () => {
  const shared = finding('p.json', 3, 'warning')
  const broken = { id: 'rikki', loaded: { findings: [finding('b.json', 7, 'error')] } }
  const told: unknown = JSON.parse(JSON.stringify(jsonReport([well(shared), well(shared), broken])))
  expect(told).toEqual({
    version: 1,
    broken: true,
    counts: { error: 1, warning: 1, info: 0 },
    findings: [
      {
        file: 'scenarios/p.json',
        line: 3,
        column: 2,
        severity: 'warning',
        message: { fi: 'warning suomeksi', en: 'warning in English' },
      },
      {
        file: 'scenarios/b.json',
        line: 7,
        column: 2,
        severity: 'error',
        message: { fi: 'error suomeksi', en: 'error in English' },
      },
    ],
    scenarios: [
      { id: 'hyva', opens: true },
      { id: 'hyva', opens: true },
      { id: 'rikki', opens: false },
    ],
  })
})
