import { freePractice } from './e2e/support/words.ts'
import { othersOf, planOf } from './e2e/support/plan.ts'
import { loadLate } from './mocks/world/county.ts'
const today = new Date('2026-11-22T12:00:00+02:00').getTime()
await loadLate()
for (const p of freePractice()) {
  const t=performance.now()
  const plan = planOf(p.script, today, p.say)
  console.log(p.script.persona.id, plan.cannot.join(' '), plan.doings.length, plan.doings.map(d=>d.act).filter(a=>/visit|device/.test(a)).join(' '), performance.now()-t)
}
