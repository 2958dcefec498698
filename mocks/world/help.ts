import { problem } from '../../src/api/problem.ts'
import type { Place } from '../scenario/format/place.ts'
import { byId } from './by-id.ts'
import type { Context, Rules } from './world.ts'

export const helpRules: Rules<'help.list' | 'help.get'> = {
  'help.list': { view: ({ place }, _, { say }) => place.help.map((one) => row(one, say)) },
  'help.get': {
    view: ({ place }, { help }, { say }) => {
      const found = byId(place.help, help)
      if (!found) return problem('not-found', `No help ${help}`)
      return {
        ...row(found, say),
        parts: found.parts.map(({ title, text, steps }) => ({
          title: say(title),
          text: text.map(say),
          steps: steps.map(say),
        })),
      }
    },
  },
}

const row = ({ id, title, about, kind }: Place['help'][number], say: Context['say']) => ({
  id,
  title: say(title),
  about: say(about),
  kind,
})
