import { Ellipsis, FileUp, Maximize, MessageSquare, PhoneOff, Volume2 } from 'lucide-react'
import { type RefObject, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { at } from '../../lib/moves.ts'
import { anchor } from './acts.ts'
import styles from './call.module.css'
import { ControlKey } from './control-key.tsx'
import type { Found } from './found.ts'
import { Key } from './key.tsx'
import type { Aloud } from './use-aloud.ts'

/** What can be open beside the picture. */
export type Panel = 'chat' | 'show'

type KeysProps = {
  readonly found: Found
  /** What fills the screen, when one wants it to. */
  readonly around: RefObject<HTMLElement | null>
  readonly aloud: Aloud
  readonly panel: Panel | undefined
  readonly onPanel: (panel: Panel | undefined) => void
  readonly onLeave: () => void
}

/** The keys of the call. On a phone those that are needed less often open behind one. */
export function Keys({ found, around, aloud, panel, onPanel, onLeave }: KeysProps) {
  const { t } = useTranslation('room')
  const id = useId()
  const [more, setMore] = useState(false)
  const lost = found.state === 'lost'
  const turn = (to: Panel) => onPanel(panel === to ? undefined : to)
  const fill = () => {
    if (document.fullscreenElement) void document.exitFullscreen()
    else around.current?.requestFullscreen().catch(() => undefined)
  }
  return (
    <div className={styles['keys']} role="group" aria-label={t('keys')}>
      {!lost && (
        <>
          <ControlKey found={found} control="microphone" />
          <ControlKey found={found} control="camera" />
          <Key
            icon={Ellipsis}
            label={t('more')}
            className={styles['more']}
            aria-expanded={more}
            aria-controls={id}
            onClick={() => setMore(!more)}
            {...at(anchor.more)}
          />
          <div id={id} className={styles['rest']} data-open={more}>
            <ControlKey found={found} control="hand" />
            <Key
              icon={MessageSquare}
              label={t('chat')}
              aria-expanded={panel === 'chat'}
              onClick={() => turn('chat')}
              {...at(anchor.chat)}
            />
            <Key
              icon={FileUp}
              label={t('show')}
              aria-expanded={panel === 'show'}
              onClick={() => turn('show')}
              {...at(anchor.show)}
            />
            {aloud.available && (
              <Key
                icon={Volume2}
                label={t('aloud')}
                aria-pressed={aloud.on}
                onClick={aloud.toggle}
              />
            )}
            {document.fullscreenEnabled && (
              <Key
                icon={Maximize}
                label={t('fullScreen')}
                onClick={fill}
                {...at(anchor.fullScreen)}
              />
            )}
          </div>
        </>
      )}
      <Key
        icon={PhoneOff}
        label={t('end')}
        look="end"
        aria-haspopup="dialog"
        onClick={onLeave}
        {...at(anchor.leave)}
      />
    </div>
  )
}
