import { Activity, ClipboardList, type LucideIcon, Video } from 'lucide-react'

/** The picture beside the words of a task. */
export const taskIcons: Record<'form' | 'monitoring' | 'invitation', LucideIcon> = {
  form: ClipboardList,
  monitoring: Activity,
  invitation: Video,
}
