import { type LucideIcon, MapPin, Phone, Video } from 'lucide-react'

/** The picture beside the words of how one meets. */
export const wayIcons: Record<'visit' | 'remote' | 'phone', LucideIcon> = {
  visit: MapPin,
  remote: Video,
  phone: Phone,
}
