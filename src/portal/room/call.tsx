import { use, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OwnMedia } from '../../lib/media/use-media.ts'
import { isBusyElsewhere } from '../../ui/busy-elsewhere.ts'
import { WindowName } from '../../ui/window-name.ts'
import { Answers } from './answers.tsx'
import { Bar } from './bar.tsx'
import styles from './call.module.css'
import { Captions } from './captions.tsx'
import { ChatPanel } from './chat-panel.tsx'
import type { Found } from './found.ts'
import { type Panel, Keys } from './keys.tsx'
import { LeaveDialog } from './leave-dialog.tsx'
import { Lost } from './lost.tsx'
import { ShowPanel } from './show-panel.tsx'
import { Stage } from './stage.tsx'
import { useAloud } from './use-aloud.ts'
import { useSpeaking } from './use-speaking.ts'

type CallProps = {
  readonly found: Found
  readonly own: OwnMedia
}

/** The call: whom one sees, what they say, what one answers, and the keys. */
export function Call({ found, own }: CallProps) {
  const { t } = useTranslation('room')
  const [panel, setPanel] = useState<Panel>()
  const [leaving, setLeaving] = useState(false)
  const [text, setText] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  const call = useRef<HTMLDivElement>(null)
  const speaking = useSpeaking(found)
  const aloud = useAloud(found)
  const lost = found.state === 'lost'
  const name = found.professional?.name ?? found.unit.name

  // One has been let in, or the line has come or gone: what had the focus is no more.
  useEffect(() => {
    const here = heading.current
    if (here && document.activeElement === document.body && !isBusyElsewhere(here)) here.focus()
  })

  return (
    <div ref={call} className={styles['call']} data-call>
      <title>{`${t('inCall', { name })} – ${use(WindowName)}`}</title>
      <Bar ref={heading} found={found} />
      <p role="status" className="visually-hidden">
        {lost ? t('lostTitle') : found.weak ? t('weakTitle') : t('letIn', { name })}
      </p>
      {lost ? (
        <Lost found={found} />
      ) : (
        <>
          <Stage found={found} own={own} speaking={speaking} />
          <Captions found={found} />
          <Answers found={found} own={own} hears={speaking === undefined && !aloud.speaking} />
        </>
      )}
      {!lost && panel === 'chat' && (
        <ChatPanel found={found} text={text} onText={setText} onClose={() => setPanel(undefined)} />
      )}
      {!lost && panel === 'show' && <ShowPanel found={found} onClose={() => setPanel(undefined)} />}
      <Keys
        found={found}
        around={call}
        aloud={aloud}
        panel={panel}
        onPanel={setPanel}
        onLeave={() => setLeaving(true)}
      />
      {leaving && <LeaveDialog found={found} onClose={() => setLeaving(false)} />}
    </div>
  )
}
