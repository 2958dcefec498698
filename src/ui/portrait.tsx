import { classes } from './classes.ts'
import { figureUrl, type Mood } from './figures.ts'
import styles from './portrait.module.css'

export type PortraitProps = {
  /** Whose figure; one who is not drawn has an empty circle. */
  readonly figure: string
  readonly mood?: Mood | undefined
  /** Cream behind a persona, blue-green behind a professional. */
  readonly ground?: 'persona' | 'professional' | undefined
  /** 44, 72 or 104 px across at normal text size. */
  readonly size?: 'small' | 'medium' | 'large' | undefined
  /** Given only where no name stands beside the picture. */
  readonly label?: string | undefined
  /** May come after what stands around it. */
  readonly late?: boolean | undefined
}

/** A person's face in a circle. Decorative unless it has a label. */
export function Portrait({
  figure,
  mood = 'calm',
  ground = 'persona',
  size = 'small',
  label = '',
  late = false,
}: PortraitProps) {
  return (
    <span className={classes(styles['portrait'], styles[ground], styles[size])}>
      <img
        className={styles['figure']}
        src={figureUrl(figure, mood)}
        alt={label}
        width={120}
        height={126}
        draggable={false}
        {...(late && { loading: 'lazy' })}
      />
    </span>
  )
}
