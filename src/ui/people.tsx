import { classes } from './classes.ts'
import { type Figure, figureUrl, type Mood } from './figures.ts'
import styles from './people.module.css'

const group: readonly { readonly figure: Figure; readonly mood?: Mood }[] = [
  { figure: 'joni' },
  { figure: 'amina' },
  { figure: 'eino' },
  { figure: 'aino', mood: 'glad' },
  { figure: 'marko' },
  { figure: 'riitta' },
]

/** People side by side for the start page, five at a time; its bottom edge cuts them. Decorative. */
export function People() {
  return (
    <div className={styles['people']} aria-hidden>
      <div className={styles['row']} data-later>
        {group.map(({ figure, mood }) => (
          <img
            key={figure}
            className={classes(styles['person'], styles[figure])}
            src={figureUrl(figure, mood)}
            alt=""
            width={120}
            height={126}
            loading="lazy"
            draggable={false}
          />
        ))}
      </div>
    </div>
  )
}
