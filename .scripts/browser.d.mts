export function findBrowser(): string | undefined
export function installBrowser(): string | undefined
export function remember(path: string): void
export function advice(): string
