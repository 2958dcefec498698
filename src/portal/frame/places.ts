import {
  CalendarDays,
  CircleHelp,
  HeartPulse,
  House,
  LayoutGrid,
  ListChecks,
  type LucideIcon,
  Mail,
  Search,
  Settings,
  Users,
} from 'lucide-react'
import type { Page } from '../../lib/paths.ts'
import type words from './locales/fi.json'

/** The words of a place on a phone's narrow bar, where its own are too long. */
type Short = 'appointmentsShort' | 'tasksShort'

export type Place = {
  /** Its name stands in the words of the frame. */
  readonly page: Extract<Page, keyof typeof words>
  readonly icon: LucideIcon
  readonly short?: Short
}

/** On a phone these stand side by side under the page, and the others in a menu beside them. */
export const bar: readonly Place[] = [
  { page: 'home', icon: House },
  { page: 'tasks', icon: ListChecks, short: 'tasksShort' },
  { page: 'messages', icon: Mail },
  { page: 'appointments', icon: CalendarDays, short: 'appointmentsShort' },
]

/** The other places of care. */
export const care: readonly Place[] = [
  { page: 'health', icon: HeartPulse },
  { page: 'services', icon: LayoutGrid },
]

/** In the menu of a phone; wider, it stands in the header. */
export const seek: Place = { page: 'search', icon: Search }

/** Below a line, where the places stand under each other: what concerns the use of the service. */
export const use: readonly Place[] = [
  { page: 'on-behalf', icon: Users },
  { page: 'settings', icon: Settings },
  { page: 'help', icon: CircleHelp },
]
