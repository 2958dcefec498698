import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../lib/use-language.ts'
import { usePractice } from '../practice-context.ts'
import { useMomentWords } from '../time/use-moment-words.ts'
import type { Told } from './told.ts'

/** How what is told is worded, in the language of the instructions. */
export type ToldWords = {
  readonly of: (told: Told) => string
  /** "8 min 5 s" */
  readonly duration: (milliseconds: number) => string
  /** "3:24" */
  readonly stamp: (milliseconds: number) => string
  /** "ti 24.11. klo 9.05" */
  readonly moment: (at: number) => string
  /** "Kirjautuminen, Oikea paikka löytyy ja Ainon huoli" */
  readonly list: (names: readonly string[]) => string
}

/** Words what is told of a path. */
export function useToldWords(): ToldWords {
  const { t } = useTranslation(['debrief', 'practice'])
  const { say } = usePractice()
  const moment = useMomentWords()
  const language = useLanguage()
  const unitDisplay = language === 'fi-x-selko' ? 'long' : 'short'
  const unit = (amount: number, of: 'hour' | 'minute' | 'second') =>
    new Intl.NumberFormat(language, { style: 'unit', unit: of, unitDisplay }).format(amount)

  const of = (told: Told): string => {
    switch (told.kind) {
      case 'start':
        return t('start')
      case 'step':
        return say(told.way ?? told.step.name)
      case 'jump': {
        const [first] = told.steps
        return told.steps.length === 1 && first
          ? t('passed', { name: say(first.name) })
          : t('jump', { count: told.steps.length })
      }
      case 'hint':
        return told.level < 3 ? t('practice:hintNumber', { number: told.level }) : t('together')
      case 'shown':
        return t('shown')
      case 'slip':
        return say(told.slip.what).replace(/\.$/, '')
      case 'undo':
        return t('undo')
      case 'redo':
        return t('redo')
      case 'said':
        return told.done ? say(told.step.name) : t('tried')
      case 'guess':
        return t('guess')
      case 'time':
        return t('moved', { moment: moment(told.at) })
      case 'failure':
        return t('failure')
    }
  }

  return {
    of,
    duration: (milliseconds) => {
      const { hours, minutes, seconds } = parts(milliseconds)
      const told = [
        ...(hours > 0 ? [unit(hours, 'hour')] : []),
        ...(minutes > 0 ? [unit(minutes, 'minute')] : []),
        ...(hours === 0 && seconds > 0 ? [unit(seconds, 'second')] : []),
      ]
      return told.length > 0 ? told.join(' ') : unit(0, 'second')
    },
    stamp: (milliseconds) => {
      const { hours, minutes, seconds } = parts(milliseconds)
      return hours > 0
        ? `${hours}:${twoDigits(minutes)}:${twoDigits(seconds)}`
        : `${minutes}:${twoDigits(seconds)}`
    },
    moment,
    list: (names) => new Intl.ListFormat(language, { type: 'conjunction' }).format(names),
  }
}

const parts = (milliseconds: number) => {
  const seconds = Math.round(milliseconds / 1000)
  return {
    hours: Math.floor(seconds / 3600),
    minutes: Math.floor((seconds % 3600) / 60),
    seconds: seconds % 60,
  }
}

const twoDigits = (number: number): string => String(number).padStart(2, '0')
