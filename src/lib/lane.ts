/** The three ways to practise a scenario: it shows itself, with guidance, alone. */
export const lanes = ['katso', 'yhdessa', 'itse'] as const

export type Lane = (typeof lanes)[number]

export const isLane = (name: string | null): name is Lane => lanes.some((one) => one === name)

/** As whom one practises. */
export const roles = ['client', 'professional'] as const

export type Role = (typeof roles)[number]
