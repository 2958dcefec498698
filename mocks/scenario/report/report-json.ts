import type { Finding, Severity } from '../read/read.ts'
import { findingsIn, type Read } from './report.ts'

/** What another program is told of a folder. The shape is kept: what is added later is added beside it. */
export type JsonReport = {
  readonly version: 1
  /** Is there an error? The command then ends with 1. */
  readonly broken: boolean
  readonly counts: Readonly<Record<Severity, number>>
  /** Each once, in the order of the files. Files as within the project; lines and columns from 1. */
  readonly findings: readonly Finding[]
  readonly scenarios: readonly { readonly id: string; readonly opens: boolean }[]
}

/** The report for programs. */
export function jsonReport(all: readonly Read[], beside: readonly Finding[] = []): JsonReport {
  const findings = findingsIn(all, beside).map((finding) => ({
    ...finding,
    file: `scenarios/${finding.file}`,
  }))
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length
  const counts = { error: count('error'), warning: count('warning'), info: count('info') }
  return {
    version: 1,
    broken: counts.error > 0,
    counts,
    findings,
    scenarios: all.map(({ id, loaded }) => ({ id, opens: !('findings' in loaded) })),
  }
}
