import {
  ArrowLeft,
  Copy,
  Eye,
  Flag,
  Footprints,
  LayoutGrid,
  type LucideIcon,
  Pin,
  Phone,
  Printer,
  RotateCcw,
  Route,
  Signpost,
  Sprout,
  Undo2,
  Users,
} from 'lucide-react'
import { use, useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Portrait } from '../../ui/portrait.tsx'
import { WindowName } from '../../ui/window-name.ts'
import { usePractice } from '../practice-context.ts'
import { Said } from '../said.tsx'
import { Again } from './again.tsx'
import { CopyText } from './copy-text.tsx'
import type { DebriefProps } from './debrief-props.ts'
import styles from './debrief.module.css'
import { modelPath } from './model-path.ts'
import { usePathNames } from './path-names.ts'
import { PathsCard } from './paths-card.tsx'
import { plainText } from './plain-text.ts'
import { type Line, type SectionId, sectionsOf } from './sections.ts'
import { storyOf } from './story.ts'
import { useTelling } from './use-telling.ts'
import { useToldWords } from './use-told-words.ts'

const looks = {
  well: [Sprout, 'well'],
  what: [Route, 'what'],
  slips: [Signpost, 'slips'],
  missed: [Eye, 'missed'],
  try: [Footprints, 'try'],
  remember: [Pin, 'practice:remember'],
  discuss: [Users, 'discuss'],
  otherWay: [Phone, 'practice:otherWay'],
} as const satisfies Record<SectionId, readonly [LucideIcon, string]>

/** How it went, told honestly and without points: both paths, what went well, what to try, and how to go on. */
export default function Debrief(props: DebriefProps) {
  const { t } = useTranslation(['debrief', 'practice'])
  const { rehearsal, say, service, stage, movesOf, onward } = usePractice()
  const { script, log, anchor } = stage
  const words = useToldWords()
  const telling = useTelling(words)
  const story = useMemo(() => storyOf(script, log), [script, log])
  const model = useMemo(() => modelPath(script, anchor.real, movesOf), [script, anchor, movesOf])
  const names = usePathNames(story, model, words)
  const heading = useArrival(t('title'))
  const { scenario, persona } = script
  const sections = sectionsOf(script, story, rehearsal.rounds(), telling)
  const slip = story.slips.find(({ fate }) => fate !== 'shown')
  const state = t(story.finished ? 'practice:finished' : 'unfinished')

  const text = () =>
    plainText({
      heading: `${t('practice:mark')}: ${t('title')}`,
      lead: [say(scenario.title), `${t('aim')}: ${say(scenario.debrief.aim)}`],
      paths: {
        title: `${names.own.name} (${names.own.length})`,
        lines: [
          ...story.told.map(
            (one) => `- ${words.stamp(one.spent)} ${words.of(one)} (${words.moment(one.at)})`,
          ),
          `${names.model.name}: ${names.model.length}`,
        ],
      },
      sections: sections.map(({ id, lines }) => ({ title: t(looks[id][1]), lines })),
      end: t('promise'),
    })

  return (
    <main className={styles['debrief']}>
      <header className={styles['top']}>
        <Portrait figure={persona.id} mood="glad" size="large" />
        <div className={styles['title']}>
          <p className={styles['state']}>
            <Flag size="1.25rem" strokeWidth={1.75} aria-hidden />
            <span>
              {state}: {say(scenario.title)}
            </span>
          </p>
          <h1 ref={heading} tabIndex={-1}>
            {t('title')}
          </h1>
        </div>
        <p className={styles['aim']}>
          <strong>{t('aim')}:</strong> <Said>{say(scenario.debrief.aim)}</Said>
        </p>
      </header>
      <PathsCard story={story} model={model} words={words} />
      <div className={styles['sections']}>
        {sections.map(({ id, lines }) => (
          <Part key={id} id={id} lines={lines} />
        ))}
        <Again {...props} words={words} />
      </div>
      <div className={styles['actions']}>
        {onward}
        {props.onAgain ? (
          <Button variant="primary" size="large" icon={RotateCcw} onClick={props.onAgain}>
            {t('practice:again')}
          </Button>
        ) : (
          <ButtonLink variant="primary" size="large" icon={RotateCcw} href={props.againHref}>
            {t('practice:again')}
          </ButtonLink>
        )}
        {slip && (
          <Button
            size="large"
            icon={Undo2}
            onClick={() => {
              rehearsal.jump(slip.step.id, service.language)
              props.onBack()
            }}
          >
            {t('from', { name: say(slip.step.name) })}
          </Button>
        )}
        <Button size="large" icon={Printer} onClick={() => print()}>
          {t('print')}
        </Button>
        <CopyText icon={Copy} text={text} />
        <ButtonLink variant="quiet" size="large" icon={LayoutGrid} href={props.allHref}>
          {t('practice:allScenarios')}
        </ButtonLink>
        <Button variant="quiet" size="large" icon={ArrowLeft} onClick={props.onBack}>
          {t('back')}
        </Button>
      </div>
      <p className={styles['promise']}>
        <strong>{t('practice:mark')}</strong> {t('promise')}
      </p>
    </main>
  )
}

function Part({ id, lines }: { id: SectionId; lines: readonly Line[] }) {
  const { t } = useTranslation(['debrief', 'practice'])
  const [Icon, title] = looks[id]
  return (
    <section className={styles['part']} data-part={id} aria-labelledby={`debrief-${id}`}>
      <h2 id={`debrief-${id}`} className={styles['name']}>
        <Icon size="1.625rem" strokeWidth={1.75} aria-hidden />
        {t(title)}
      </h2>
      {lines.length === 1 ? (
        lines.map((line) => <p key={line.text}>{told(line)}</p>)
      ) : (
        <ul className={styles['list']}>
          {lines.map((line) => (
            <li key={`${line.lead} ${line.text}`}>{told(line)}</li>
          ))}
        </ul>
      )}
    </section>
  )
}

const told = ({ lead, text }: Line) => (
  <>
    {lead !== undefined && <strong>{lead} </strong>}
    <Said>{text}</Said>
  </>
)

/** Whoever comes here begins at the heading, by which the window is called too, as a saved paper will be. */
function useArrival(title: string) {
  const heading = useRef<HTMLHeadingElement>(null)
  const service = use(WindowName)
  useEffect(() => heading.current?.focus(), [])
  useEffect(() => {
    const before = document.title
    document.title = `${title} – ${service}`
    return () => {
      document.title = before
    }
  }, [title, service])
  return heading
}
