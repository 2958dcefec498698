import type { Input } from '../../src/api/operations.ts'

export type MeasurementKind = Input<'measurements.add'>['kind']

/** The numbers of which a measurement is made. */
export type Values = {
  readonly systolic?: number
  readonly diastolic?: number
  readonly pulse?: number
  readonly glucose?: number
  readonly flow?: number
  readonly kg?: number
}

type Range = { readonly min?: number | undefined; readonly max?: number | undefined }

/** A laboratory result. Times are milliseconds. */
export type LabResult = {
  readonly id: string
  readonly name: string
  readonly unit: string
  readonly taken: number
  /** When it could be read first. */
  readonly at: number
  /** `coming`: the laboratory has not answered yet. */
  readonly state: 'coming' | 'new' | 'read'
  readonly rows: readonly {
    readonly test: string
    readonly value: number
    /** Where it is another than the place gives. */
    readonly range?: Range | undefined
  }[]
  readonly comment?: { readonly by: string; readonly text: string } | undefined
}

export type Measurement = {
  readonly id: string
  readonly kind: MeasurementKind
  readonly at: number
  readonly values: Values
  readonly meal: Input<'measurements.add'>['meal']
  /** A member of the staff, or the client. */
  readonly by: string
}

export type Plan = {
  readonly id: string
  readonly kind: 'plan' | 'pathway'
  readonly title: string
  readonly about: string
  readonly by: string
  readonly since: number
  readonly goals: readonly string[]
  readonly steps: readonly { readonly name: string; readonly done: boolean }[]
  /** The limits that the professional has given for what the client measures. */
  readonly limits: readonly {
    readonly field: keyof Values
    readonly min?: number | undefined
    readonly below?: number | undefined
  }[]
  /** The tasks that belong to it. */
  readonly tasks: readonly string[]
}
