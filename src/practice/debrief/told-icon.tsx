import {
  Check,
  FastForward,
  Hand,
  Lightbulb,
  type LucideIcon,
  type LucideProps,
  MapPin,
  MessageCircle,
  Play,
  Redo2,
  Signpost,
  SkipForward,
  TrafficCone,
  Undo2,
} from 'lucide-react'
import type { Told } from './told.ts'

const icons: Record<Told['kind'], LucideIcon> = {
  start: Play,
  step: Check,
  jump: SkipForward,
  hint: Lightbulb,
  shown: Hand,
  slip: Signpost,
  undo: Undo2,
  redo: Redo2,
  said: MessageCircle,
  guess: MapPin,
  time: FastForward,
  failure: TrafficCone,
}

type ToldIconProps = Pick<LucideProps, 'size' | 'strokeWidth'> & { readonly told: Told }

/** The icon of what is told; talking has its own, whoever tells of it. */
export function ToldIcon({ told, ...look }: ToldIconProps) {
  const Icon = icons[told.kind === 'step' && told.step.kind === 'talk' ? 'said' : told.kind]
  return <Icon {...look} aria-hidden />
}
