import type { Branch } from '../format/branch.ts'
import type { Step } from '../format/step.ts'
import { leavesOf } from '../read/walk.ts'
import type { Run } from './parts.ts'
import { leg } from './player.ts'
import { arrive } from './trials.ts'
import { firstWay } from './way.ts'

/**
 * A branch that nothing has taken, and that waits for something said or done wrong in a step before: that is done,
 * and the models played on from there.
 */
export function pursue(run: Run, step: Step, branch: Branch): void {
  const { player, script, seen, arrivals } = run
  if (branch.if === undefined || seen.legs.has(leg(step.id, branch.go))) return
  for (const { value } of leavesOf(branch.if, [])) {
    const from = script.scenario.steps.find(
      (one) =>
        ('said' in value &&
          one.kind === 'talk' &&
          one.choices.some(({ id }) => id === value.said)) ||
        ('slip' in value && one.slips.some(({ id }) => id === value.slip)),
    )
    const arrival = from && arrivals.get(from.id)
    if (!from || !arrival) continue
    player.back(arrival)
    if ('said' in value) player.play([{ say: value.said }])
    if ('slip' in value) player.play(from.slips.find(({ id }) => id === value.slip)?.try ?? [])
    for (let round = 0; round <= script.scenario.steps.length; round++) {
      const now = player.rehearsal.step()
      if (!now) break
      const { since } = player.rehearsal.scene()
      firstWay(run, now)
      arrive(run)
      if (now.id === step.id || player.rehearsal.scene().since === since) break
    }
    player.settle()
  }
}
